"""The graph in memory: adding, merging, and every question of a reader."""

from __future__ import annotations

import string

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptgraph.errors import DuplicateError, UnknownConceptError
from conceptgraph.graph import ConceptGraph, sort_evidence
from conceptgraph.model import Concept, ConceptAnalysis, Evidence, Predicate, Relation
from conceptgraph.query.reader import DocumentInfo, GraphReader


def concept(label: str, *aliases: str, kind: str = "") -> Concept:
    return Concept(f"c-{label}", label, label.replace(" ", "").lower(), aliases, kind)


def evidence(start: int, sentence: str = "A proves B.", document: str = "d.md") -> Evidence:
    return Evidence(document, start, start + len(sentence), sentence, "svo")


def relation(
    subject: str, predicate: str, object_: str, *proof: Evidence, denied: bool = False
) -> Relation:
    return Relation(
        f"c-{subject}",
        Predicate(predicate, predicate, "other"),
        f"c-{object_}",
        "denied" if denied else "affirmed",
        proof,
    )


def document(name: str) -> DocumentInfo:
    return DocumentInfo(name, name, name, "", 3, {})


@pytest.fixture
def graph() -> ConceptGraph:
    made = ConceptGraph.from_parts(
        [concept("RL", "reinforcement learning"), concept("noise"), concept("straw"), concept("x")],
        [
            relation("RL", "is", "noise", evidence(0), evidence(20, "RL is noise, too.")),
            relation("RL", "is", "noise", evidence(40, "RL is not noise."), denied=True),
            relation("noise", "needs", "straw", evidence(60, "Noise needs straw.", "e.md")),
            relation("straw", "bends", "straw", evidence(80, "Straw bends straw.")),
        ],
        [document("d.md"), document("e.md"), document("unused.md")],
    )
    made.set_analysis(
        {
            "c-RL": ConceptAnalysis(1.0, 0, 1.0, 2.0),
            "c-noise": ConceptAnalysis(0.5, 0),
            "c-straw": ConceptAnalysis(0.5, 1),
            "c-x": ConceptAnalysis(0.1, 1),
        }
    )
    return made


def labels(concepts: list[Concept]) -> list[str]:
    return [found.label for found in concepts]


def test_it_is_a_reader(graph: ConceptGraph) -> None:
    reader: GraphReader = graph
    assert reader.counts() == {"documents": 3, "concepts": 4, "relations": 4, "evidence": 5}
    assert [info.id for info in reader.documents()] == ["d.md", "e.md", "unused.md"]
    assert [found.key for found in reader.relations()] == sorted(
        found.key for found in reader.relations()
    )
    assert reader.find_concepts("reinforcementlearning") == [graph.get_concept("c-RL")]
    assert reader.find_concepts("nothing") == []
    assert labels(reader.top_concepts(2)) == ["RL", "noise"]
    assert labels(reader.top_concepts(-1)) == []


def test_parallel_relations_and_polarities_are_kept(graph: ConceptGraph) -> None:
    found = graph.find_between("c-RL", "c-noise")
    assert [each.polarity for each in found] == ["affirmed", "denied"]
    assert found[0].weight == 2
    assert graph.nx.number_of_edges("c-RL", "c-noise") == 2
    assert graph.nx["c-RL"]["c-noise"]["is", "denied"]["weight"] == 1
    assert graph.find_between("c-noise", "c-RL") == []
    assert graph.find_between("c-noise", "unknown") == []


def test_neighbors_follow_the_direction(graph: ConceptGraph) -> None:
    assert graph.find_neighbor_ids(["c-noise"], "in") == [("c-noise", "c-RL")]
    assert graph.find_neighbor_ids(["c-noise"], "out") == [("c-noise", "c-straw")]
    assert graph.find_neighbor_ids(["c-noise", "c-noise", "nobody"]) == [
        ("c-noise", "c-RL"),
        ("c-noise", "c-straw"),
    ]


def test_a_loop_is_found_once(graph: ConceptGraph) -> None:
    for direction in ("in", "out", "both"):
        loops = [
            found
            for found in graph.find_relations("c-straw", direction)
            if found.subject == found.object
        ]
        assert len(loops) == 1
    assert graph.find_relations("nobody") == []


def test_search_ranks_names(graph: ConceptGraph) -> None:
    graph.add_concept(concept("unlearning"))
    graph.add_concept(concept("learning rate"))
    assert labels(graph.search_labels("LEARN", 9)) == ["learning rate", "RL", "unlearning"]
    assert labels(graph.search_labels("learn", 1)) == ["learning rate"]
    assert graph.search_labels("  ", 9) == []
    assert labels(graph.find_similar("learnnig rate", 1)) == ["learning rate"]
    assert graph.find_similar("q", 5) == []


def test_search_sentences(graph: ConceptGraph) -> None:
    assert [found.object for found in graph.search_sentences("straw needs", 9)] == ["c-straw"]
    assert len(graph.search_sentences("is", 1)) == 1
    assert graph.search_sentences("«»", 9) == []


def test_families_and_communities(graph: ConceptGraph) -> None:
    assert graph.count_families() == {"other": 4}
    assert graph.communities() == [(0, 2, "RL"), (1, 2, "straw")]


def test_analysis_is_seen_by_networkx(graph: ConceptGraph) -> None:
    assert graph.nx.nodes["c-RL"]["salience"] == 1.0
    assert graph.get_analysis("c-RL").y == 2.0
    assert graph.get_analysis("nobody") == ConceptAnalysis()
    with pytest.raises(UnknownConceptError):
        graph.set_analysis({"nobody": ConceptAnalysis()})
    assert nx.number_weakly_connected_components(graph.nx) == 2


def test_subgraph_keeps_what_lies_inside(graph: ConceptGraph) -> None:
    part = graph.subgraph(["c-noise", "c-straw"])
    assert [found.key for found in part.relations()] == [
        ("c-noise", "needs", "c-straw", "affirmed"),
        ("c-straw", "bends", "c-straw", "affirmed"),
    ]
    assert [info.id for info in part.documents()] == ["d.md", "e.md"]
    assert part.get_analysis("c-noise").salience == 0.5
    assert part.counts()["concepts"] == 2
    with pytest.raises(UnknownConceptError):
        graph.subgraph(["nobody"])


def test_add_refuses_duplicates_and_merge_folds(graph: ConceptGraph) -> None:
    with pytest.raises(DuplicateError):
        graph.add_concept(concept("RL"))
    with pytest.raises(DuplicateError):
        graph.add_document(document("d.md"))
    again = relation("RL", "is", "noise", evidence(0), evidence(90, "Noise again."))
    with pytest.raises(DuplicateError):
        graph.add_relation(again)
    graph.merge_relation(again)
    (merged, _) = graph.find_between("c-RL", "c-noise")
    assert [proof.start for proof in merged.evidence] == [0, 20, 90]
    assert graph.nx["c-RL"]["c-noise"]["is", "affirmed"]["weight"] == 3
    graph.merge_concept(Concept("c-RL", "RL learning", "rl", ("R.L.",), "method"))
    folded = graph.get_concept("c-RL")
    assert folded.label == "RL"
    assert folded.aliases == ("R.L.", "RL learning", "reinforcement learning")
    assert folded.kind == "method"
    assert graph.find_concepts("rllearning") == [folded]
    with pytest.raises(UnknownConceptError):
        graph.add_relation(relation("RL", "is", "nobody"))
    with pytest.raises(UnknownConceptError):
        graph.merge_relation(relation("nobody", "is", "RL"))


NAMES = st.text(string.ascii_lowercase, min_size=1, max_size=2)
CONCEPTS = st.builds(
    lambda name, aliases, kind: Concept(f"c{name}", name, name, tuple(sorted(aliases)), kind),
    NAMES,
    st.sets(NAMES, max_size=2),
    st.sampled_from(["", "method"]),
)
RELATIONS = st.builds(
    lambda pair, predicate, starts, denied: Relation(
        f"c{pair[0]}",
        Predicate(predicate, predicate),
        f"c{pair[1]}",
        "denied" if denied else "affirmed",
        tuple(evidence(start) for start in starts),
    ),
    st.tuples(NAMES, NAMES),
    st.sampled_from(["is", "has"]),
    st.lists(st.integers(0, 5), min_size=1, max_size=3),
    st.booleans(),
)


def merged(concepts: list[Concept], relations: list[Relation]) -> ConceptGraph:
    graph = ConceptGraph()
    for name in sorted({end for each in relations for end in (each.subject, each.object)}):
        graph.merge_concept(Concept(name, name[1:], name[1:]))
    for each in concepts:
        graph.merge_concept(each)
    for edge in relations:
        graph.merge_relation(edge)
    return graph


@given(st.lists(CONCEPTS, max_size=6), st.lists(RELATIONS, max_size=6))
@settings(deadline=None)
def test_merging_twice_changes_nothing(concepts: list[Concept], relations: list[Relation]) -> None:
    once = merged(concepts, relations)
    twice = merged(concepts * 2, relations * 2)
    assert list(once.concepts()) == list(twice.concepts())
    assert list(once.relations()) == list(twice.relations())


@given(st.lists(CONCEPTS, max_size=5), st.lists(RELATIONS, max_size=5), st.randoms())
@settings(deadline=None)
def test_parts_make_the_same_graph_in_any_order(
    concepts: list[Concept], relations: list[Relation], random: object
) -> None:
    graph = merged(concepts, relations)
    parts = [list(graph.concepts()), list(graph.relations())]
    for part in parts:
        random.shuffle(part)  # type: ignore[attr-defined]
    again = ConceptGraph.from_parts(parts[0], parts[1], graph.documents())
    assert list(again.concepts()) == list(graph.concepts())
    assert list(again.relations()) == list(graph.relations())
    assert list(again.nx) == sorted(graph.nx)


@given(st.lists(RELATIONS, max_size=6))
@settings(deadline=None)
def test_relations_are_found_from_both_ends(relations: list[Relation]) -> None:
    graph = merged([], relations)
    for each in graph.relations():
        assert each in graph.find_relations(each.subject, "out")
        assert each in graph.find_relations(each.object, "in")
        assert each in graph.find_between(each.subject, each.object)
        assert (each.subject, each.object) in graph.find_neighbor_ids([each.subject], "out")
        assert each.evidence == sort_evidence(each.evidence)
        assert each.weight == len(set(each.evidence))
