"""Salience, communities and layout: what they promise of any graph."""

from __future__ import annotations

import random
import time

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptgraph.analyze import analyze
from conceptgraph.analyze.arrays import to_arrays
from conceptgraph.analyze.communities import find_communities
from conceptgraph.analyze.components import find_components
from conceptgraph.analyze.layout import compute_layout
from conceptgraph.analyze.packing import pack_around
from conceptgraph.analyze.repulsion import MeshRepulsion, PairRepulsion
from conceptgraph.analyze.salience import compute_salience, pagerank
from conceptgraph.analyze.spread import spread
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import Concept, Evidence, Predicate, Relation
from conceptgraph.names import normalize


def make(edges: list[tuple[int, int]], extra: int = 0) -> ConceptGraph:
    """A graph of numbered concepts; ``extra`` of them without relations."""
    count = max((max(edge) for edge in edges), default=-1) + 1 + extra
    names = [f"c{number:04}" for number in range(count)]
    predicate = Predicate("is", "is")
    relations = {
        edge: Relation(
            names[edge[0]],
            predicate,
            names[edge[1]],
            "affirmed",
            (Evidence(f"d{edge[0] % 3}", 10 * place, 10 * place + 5, "words", "rule"),),
        )
        for place, edge in enumerate(edges)
    }
    return ConceptGraph.from_parts(
        (Concept(name, name, name) for name in names), relations.values()
    )


def clustered(groups: int, size: int, seed: int = 1) -> list[tuple[int, int]]:
    """Groups of concepts with many relations inside and one to the next group."""
    generator = random.Random(seed)  # noqa: S311
    edges = set()
    for group in range(groups):
        low = group * size
        for node in range(low + 1, low + size):
            edges.add((node, generator.randrange(low, node)))
            edges.add((node, generator.randrange(low, node)))
        edges.add((low, (low + size) % (groups * size)))
    return sorted(edge for edge in edges if edge[0] != edge[1])


EDGES = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=25, unique=True)


@given(EDGES, st.integers(0, 3))
@settings(max_examples=20, deadline=None)
def test_every_concept_is_analyzed(edges: list[tuple[int, int]], extra: int) -> None:
    graph = make(edges, extra)
    found = analyze(graph)
    assert set(found) == set(graph.nx)
    for each in found.values():
        assert 0.0 <= each.salience <= 1.0
        assert each.salience == round(each.salience, 6)
        assert (each.x, each.y) == (round(each.x, 2), round(each.y, 2))
        assert max(abs(each.x), abs(each.y)) < 1000
    if found:
        assert max(each.salience for each in found.values()) == 1.0
        numbers = [each.community for each in found.values()]
        sizes = [numbers.count(number) for number in range(max(numbers) + 1)]
        assert sizes == sorted(sizes, reverse=True)
        assert 0 not in sizes


@given(EDGES, st.randoms())
@settings(max_examples=15, deadline=None)
def test_the_order_a_graph_was_built_in_never_shows(
    edges: list[tuple[int, int]], shuffler: random.Random
) -> None:
    graph = make(edges)
    again = ConceptGraph()
    concepts, relations = list(graph.concepts()), list(graph.relations())
    shuffler.shuffle(concepts)
    shuffler.shuffle(relations)
    for concept in concepts:
        again.add_concept(concept)
    for relation in relations:
        again.add_relation(relation)
    assert analyze(again) == analyze(graph)


@pytest.mark.parametrize("size", [30, 400])
def test_two_runs_agree_on_larger_graphs(size: int) -> None:
    graph = make(clustered(4, size))
    assert analyze(graph) == analyze(graph)


def test_nothing_and_one() -> None:
    assert analyze(ConceptGraph()) == {}
    (only,) = analyze(make([(0, 0)])).values()
    assert (only.salience, only.community, only.x, only.y) == (1.0, 0, 0.0, 0.0)


@pytest.mark.parametrize(("edges", "extra"), [([(0, 1)], 0), ([(0, 1), (1, 2)], 0), ([], 3)])
def test_tiny_graphs_stay_small_and_apart(edges: list[tuple[int, int]], extra: int) -> None:
    points = compute_layout(to_arrays(make(edges, extra)))
    away = np.linalg.norm(points[:, None] - points[None], axis=2)
    apart = away[np.triu_indices(len(points), 1)]
    assert apart.min() > 1.0
    assert apart.max() < 40.0


def test_a_star_has_its_hub_on_top() -> None:
    graph = make([(0, leaf) for leaf in range(1, 9)])
    found = analyze(graph)
    assert max(found, key=lambda name: found[name].salience) == "c0000"
    assert len({each.community for each in found.values()}) == 1


def first_of_two(*, title: str = "", heading: str = "", **names: str) -> str:
    """Which of two concepts that the text treats alike has more salience."""
    from conceptgraph.model import Span
    from conceptgraph.query.reader import DocumentInfo

    context = (Span(0, len(heading), "heading", heading),) if heading else ()
    proof = Evidence("d", 50, 90, "words", "rule", context)
    middle = Concept("m", "middle", "middle")
    ends = [
        Concept(name, label, normalize(label), kind="quoted" if name == "quoted" else "")
        for name, label in names.items()
    ]
    graph = ConceptGraph.from_parts(
        [middle, *ends],
        [Relation("m", Predicate("is", "is"), end.id, "affirmed", (proof,)) for end in ends],
        [DocumentInfo("d", title, "", "", 20, {})],
    )
    found = analyze(graph)
    a, b = (found[end.id].salience for end in ends)
    assert a != b
    return ends[0].label if a > b else ends[1].label


def test_what_a_heading_or_a_title_names_comes_first() -> None:
    assert first_of_two(heading="The osmosis of cells", one="osmosis", two="plasmid") == "osmosis"
    assert first_of_two(heading="Plasmids", one="osmosis", two="plasmid") == "plasmid"
    assert first_of_two(title="On Plasmids", one="osmosis", two="plasmid") == "plasmid"


def test_quoted_terms_and_rare_words_come_before_common_ones() -> None:
    assert first_of_two(one="osmosis", quoted="plasmid") == "plasmid"
    assert first_of_two(one="result", two="plasmid") == "plasmid"
    assert first_of_two(one="good results", two="membrane potential") == "membrane potential"


def test_sure_sentences_support_more_than_doubtful_ones() -> None:
    predicate = Predicate("is", "is")
    relations = [
        Relation("m", predicate, end, "affirmed", (Evidence("d", 5, 9, "x", "r", confidence=sure),))
        for end, sure in (("a", 0.2), ("b", 0.9))
    ]
    graph = ConceptGraph.from_parts((Concept(name, name, name) for name in "abm"), relations)
    found = analyze(graph)
    assert found["b"].salience > found["a"].salience


def test_pagerank_is_that_of_networkx() -> None:
    arrays = to_arrays(make(clustered(3, 20), extra=2))
    ours = pagerank(arrays)
    G = nx.MultiGraph()
    G.add_nodes_from(range(arrays.n))
    for a, b, w in zip(arrays.subject, arrays.object, arrays.weight, strict=True):
        G.add_edge(int(a), int(b), weight=w)
    G = nx.Graph(G) if not G.is_multigraph() else G
    theirs = nx.pagerank(G, tol=1e-12, max_iter=500)
    assert ours.sum() == pytest.approx(1.0)
    assert ours == pytest.approx([theirs[i] for i in range(arrays.n)], abs=1e-4)


def test_communities_are_found() -> None:
    edges = clustered(5, 30)
    community = find_communities(to_arrays(make(edges)))
    groups = [set(np.flatnonzero(community == each).tolist()) for each in np.unique(community)]
    G = nx.Graph(edges)
    ours = nx.community.modularity(G, groups)
    theirs = nx.community.modularity(G, nx.community.louvain_communities(G, seed=1))
    assert ours > theirs - 0.02
    assert len({tuple(community[low : low + 30]) for low in range(0, 150, 30)}) == 5


@given(EDGES)
@settings(deadline=None)
def test_components_are_those_of_networkx(edges: list[tuple[int, int]]) -> None:
    arrays = to_arrays(make(edges))
    root = find_components(arrays.n, arrays.subject, arrays.object)
    G = nx.Graph(edges)
    G.add_nodes_from(range(arrays.n))
    for component in nx.connected_components(G):
        assert set(root[list(component)]) == {min(component)}


def test_the_mesh_agrees_with_the_pairs() -> None:
    generator = np.random.default_rng(0)
    points = generator.random((1, 300, 2)) * 500
    mass = 1 + generator.random((1, 300))
    exact = PairRepulsion().field(points, mass)
    mesh = MeshRepulsion(128).field(points, mass)
    wrong = np.linalg.norm(mesh - exact, axis=2) / np.linalg.norm(exact, axis=2)
    assert np.median(wrong) < 0.05


def test_points_in_one_spot_are_spread() -> None:
    points = spread(np.zeros((20, 2)), 4.0, steps=100)
    away = np.linalg.norm(points[:, None] - points[None], axis=2) + np.eye(20) * 9
    assert away.min() > 1.0
    assert np.abs(points).max() < 40


def test_packed_circles_do_not_overlap() -> None:
    middle = np.random.default_rng(0).normal(size=(200, 2)) * 50
    radii = np.linspace(20.0, 3.0, 80)
    centers = pack_around(middle, radii)
    away = np.linalg.norm(centers[:, None] - centers[None], axis=2)
    overlap = radii[:, None] + radii[None] - away
    np.fill_diagonal(overlap, 0.0)
    assert overlap.max() < 1.5  # directions are 0.5 degrees wide
    assert (np.linalg.norm(centers[:, None] - middle[None], axis=2) > radii[:, None] - 1.5).all()


def test_connected_concepts_lie_near_each_other() -> None:
    arrays = to_arrays(make(clustered(6, 60)))
    points = compute_layout(arrays)
    edges = np.linalg.norm(points[arrays.subject] - points[arrays.object], axis=1).mean()
    generator = np.random.default_rng(0)
    a, b = generator.integers(0, arrays.n, (2, 5000))
    assert edges / np.linalg.norm(points[a] - points[b], axis=1).mean() < 0.45


def test_many_concepts_take_seconds_not_minutes() -> None:
    arrays = to_arrays(make(clustered(40, 120)))
    start = time.process_time()
    compute_salience(arrays)
    find_communities(arrays)
    compute_layout(arrays)
    assert time.process_time() - start < 10.0
