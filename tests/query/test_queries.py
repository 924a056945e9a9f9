"""Queries on the store give what NetworkX gives on the same graph."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.store.graphs import concept_id, graphs, small_graph

from conceptgraph.errors import UnknownConceptError
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import Concept, Evidence, Predicate, Relation
from conceptgraph.query.between import evidence_between
from conceptgraph.query.find import find_concept
from conceptgraph.query.near import edit_distance
from conceptgraph.query.neighbors import neighbors
from conceptgraph.query.paths import path
from conceptgraph.query.reader import Direction, GraphReader
from conceptgraph.query.search import search
from conceptgraph.query.stats import stats
from conceptgraph.query.subgraph import subgraph
from conceptgraph.store import open_store, write_graph


@contextmanager
def stored(graph: ConceptGraph) -> Iterator[GraphReader]:
    with TemporaryDirectory() as folder:
        write_graph(Path(folder) / "g.db", graph)
        with open_store(Path(folder) / "g.db") as store:
            yield store


def two_ids(graph: ConceptGraph, data: st.DataObject) -> tuple[str, str]:
    ids = st.sampled_from([concept.id for concept in graph.concepts()])
    return data.draw(ids), data.draw(ids)


some_graphs = graphs().filter(lambda graph: graph.counts()["concepts"] > 1)
DIRECTIONS: tuple[Direction, ...] = ("in", "out", "both")


@settings(max_examples=60, deadline=None)
@given(graph=some_graphs, data=st.data(), depth=st.integers(1, 4))
def test_neighbors(graph: ConceptGraph, data: st.DataObject, depth: int) -> None:
    start, _ = two_ids(graph, data)
    direction = data.draw(st.sampled_from(DIRECTIONS))
    view = {"out": graph.nx, "in": graph.nx.reverse(), "both": graph.nx.to_undirected()}[direction]
    lengths = nx.single_source_shortest_path_length(view, start, cutoff=depth)
    with stored(graph) as store:
        found = neighbors(store, start, depth=depth, direction=direction)
        assert {n.concept.id: n.hop for n in found} == {
            node: hop for node, hop in lengths.items() if hop
        }
        expected = {
            relation.key
            for relation in graph.relations()
            for near, far, way in (
                (relation.subject, relation.object, "out"),
                (relation.object, relation.subject, "in"),
            )
            if direction in (way, "both")
            and near in lengths
            and lengths[near] + 1 == lengths.get(far)
        }
        assert {n.relation.key for n in found} == expected
        assert found == neighbors(graph, start, depth=depth, direction=direction)
        for most in (1, 3):
            few = neighbors(store, start, depth=depth, direction=direction, limit=most)
            assert found[:most] == few
        assert [n.hop for n in found] == sorted(n.hop for n in found)


@pytest.mark.parametrize(("limit", "most"), [(None, 4), (20, 5), (1, 5)])
def test_neighbors_of_a_hub_take_few_statements(limit: int | None, most: int) -> None:
    names = ["hub", *(f"spoke {number}" for number in range(30))]
    concepts = [Concept(concept_id(i), name, name) for i, name in enumerate(names)]
    uses = Predicate("uses", "use", "uses")
    relations = [
        Relation(concepts[0].id, uses, far.id, "affirmed", (Evidence("n.md", i, i + 9, "s", "r"),))
        for i, far in enumerate(concepts[1:])
    ]
    graph = ConceptGraph.from_parts(concepts, relations)
    with TemporaryDirectory() as folder:
        write_graph(Path(folder) / "g.db", graph)
        with open_store(Path(folder) / "g.db") as store:
            asked: list[str] = []
            store._rows.conn.set_trace_callback(asked.append)
            found = neighbors(store, "hub", direction="out", limit=limit)
    assert found == neighbors(graph, "hub", direction="out", limit=limit)
    assert len(asked) <= most, asked


@settings(max_examples=60, deadline=None)
@given(graph=some_graphs, data=st.data(), directed=st.booleans())
def test_path(graph: ConceptGraph, data: st.DataObject, directed: bool) -> None:
    start, goal = two_ids(graph, data)
    flat = nx.DiGraph(graph.nx) if directed else nx.Graph(graph.nx)
    flat.remove_edges_from(list(nx.selfloop_edges(flat)))
    try:
        expected = list(islice(nx.shortest_simple_paths(flat, start, goal), 5))
    except nx.NetworkXNoPath:
        expected = []
    with stored(graph) as store:
        found = path(store, start, goal, max_hops=20, directed=directed, k=5)
        assert [len(p.concepts) for p in found] == [len(p) for p in expected]
        assert len({tuple(c.id for c in p.concepts) for p in found}) == len(found)
        assert found == path(graph, start, goal, max_hops=20, directed=directed, k=5)
        for one in found:
            assert nx.is_simple_path(flat, [c.id for c in one.concepts])
            for hop in one.hops:
                ends = (hop.start.id, hop.end.id)
                assert ends == (
                    (hop.relation.subject, hop.relation.object)
                    if hop.forward
                    else (hop.relation.object, hop.relation.subject)
                )
                assert hop.forward or not directed
        shortest = len(expected[0]) - 1 if expected else 21
        assert bool(path(store, start, goal, max_hops=2, directed=directed)) == (shortest <= 2)


@settings(max_examples=40, deadline=None)
@given(graph=some_graphs, data=st.data(), depth=st.integers(0, 2))
def test_subgraph(graph: ConceptGraph, data: st.DataObject, depth: int) -> None:
    start, other = two_ids(graph, data)
    both = graph.nx.to_undirected()
    ids = {
        node
        for center in (start, other)
        for node in nx.single_source_shortest_path_length(both, center, cutoff=depth)
    }
    with stored(graph) as store:
        part = subgraph(store, [start, other], depth=depth)
        assert {concept.id for concept in part.concepts} == ids
        assert {r.key for r in part.relations} == {
            data["relation"].key for _, _, data in graph.nx.subgraph(ids).edges(data=True)
        }
        assert part == subgraph(graph, [start, other], depth=depth)
        between = evidence_between(store, start, other)
        assert between == evidence_between(graph, start, other)
        assert stats(store) == stats(graph)


@given(a=st.text(alphabet="abc", max_size=8), b=st.text(alphabet="abc", max_size=8))
def test_edit_distance(a: str, b: str) -> None:
    table = [list(range(len(b) + 1))]
    for i, x in enumerate(a, 1):
        above, row = table[-1], [i]
        for j, y in enumerate(b, 1):
            row.append(min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (x != y)))
            if i > 1 and j > 1 and a[i - 2 : i] == b[j - 2 : j][::-1]:
                row[j] = min(row[j], table[-2][j - 2] + 1)
        table.append(row)
    assert edit_distance(a, b) == table[-1][-1]


@pytest.fixture(params=["store", "memory"])
def reader(request: pytest.FixtureRequest) -> Iterator[GraphReader]:
    if request.param == "memory":
        yield small_graph()
    else:
        with stored(small_graph()) as store:
            yield store


@pytest.mark.parametrize("name", ["RL", "Reinforcement  Learning", "the rl", concept_id(0)])
def test_names_are_found_however_they_are_written(reader: GraphReader, name: str) -> None:
    assert find_concept(reader, name).label == "reinforcement learning"


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("reinforcment lerning", "reinforcement learning"),
        ("asignment", "credit assignment"),
        ("crapy evolution", "crappy evolution"),
        ("documents", "internet documents"),
        ("evolution theory", "crappy evolution"),
        ("rewrad", "reward"),
        ("crpapy", "crappy evolution"),
    ],
)
def test_an_unknown_name_gets_near_ones(reader: GraphReader, name: str, near: str) -> None:
    with pytest.raises(UnknownConceptError) as caught:
        find_concept(reader, name)
    assert caught.value.suggestions[0] == near


@pytest.mark.parametrize("name", ["", " ", "qqq", '" OR 1', "\ud800", "\x00", "日本語" * 300])
def test_a_name_like_no_other(reader: GraphReader, name: str) -> None:
    with pytest.raises(UnknownConceptError):
        find_concept(reader, name)


def test_filters(reader: GraphReader) -> None:
    def labels(**options: object) -> list[str]:
        return [n.concept.label for n in neighbors(reader, "reward", **options)]  # type: ignore[arg-type]

    assert labels() == ["reinforcement learning", "credit assignment"]
    assert labels(polarity="denied") == ["credit assignment"]
    assert labels(predicates=["Assigns"]) == ["credit assignment"]
    assert labels(families=["uses"]) == ["reinforcement learning"]
    assert labels(direction="out") == ["credit assignment"]
    assert labels(min_confidence=1.1) == []
    assert labels(depth=2, families=["uses"]) == ["reinforcement learning"]


def test_every_hop_has_its_quote(reader: GraphReader) -> None:
    (found,) = path(reader, "crappy evolution", "internet documents")
    assert [hop.relation.evidence[0].sentence for hop in found.hops] == [
        "Pre-training is crappy evolution.",
        "Pre-training uses internet documents.",
    ]
    assert [hop.forward for hop in found.hops] == [False, True]
    assert path(reader, "crappy evolution", "internet documents", directed=True) == []
    assert path(reader, "RL", "pre-training") == []
    (here,) = path(reader, "RL", "RL")
    assert [c.label for c in here.concepts] == ["reinforcement learning"]
    assert here.hops == ()


def test_search(reader: GraphReader) -> None:
    assert [c.label for c in search(reader, "credit").concepts] == ["credit assignment"]
    assert [r.predicate.label for r in search(reader, "lacks").relations] == ["lacks"]
    near = search(reader, "reinforcemnt lerning")
    assert near.fuzzy
    assert [c.label for c in near.concepts] == ["reinforcement learning"]
    assert not search(reader, "  ").concepts
