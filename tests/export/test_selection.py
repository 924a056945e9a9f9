"""A part of a graph answers like a graph of that part alone."""

from __future__ import annotations

import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.export.conftest import make_graph

from conceptgraph.export.json_format import write_json
from conceptgraph.export.relation_filter import Filter
from conceptgraph.export.select import select
from conceptgraph.graph import ConceptGraph
from conceptgraph.query.filters import RelationFilter
from conceptgraph.query.reader import GraphReader

GRAPH = make_graph(tuple(f"concept {number}" for number in range(23)))


def as_json(reader: GraphReader) -> str:
    out = io.StringIO()
    write_json(reader, out)
    return out.getvalue()


def test_nothing_asked_is_the_graph_itself() -> None:
    assert select(GRAPH) is GRAPH


def test_unknown_start_raises() -> None:
    with pytest.raises(KeyError):
        select(GRAPH, around=["c9"])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    around=st.lists(st.sampled_from([c.id for c in GRAPH.concepts()]), max_size=2),
    depth=st.integers(0, 3),
    top=st.none() | st.integers(0, 10),
    keep=st.builds(
        Filter,
        st.builds(
            RelationFilter,
            predicates=st.sampled_from([(), ("Use",)]),
            families=st.sampled_from([(), ("uses",), ("is a",)]),
            min_confidence=st.sampled_from([0.0, 0.51]),
            polarity=st.sampled_from([None, "denied"]),
        ),
        documents=st.sampled_from([(), ("notes/1.md",)]),
    ),
)
def test_every_question_is_answered_as_by_the_part_alone(
    around: list[str], depth: int, top: int | None, keep: Filter
) -> None:
    part = select(GRAPH, around=around, depth=depth, top=top, keep=keep)
    ids = [c.id for c in part.concepts()]
    alone = ConceptGraph.from_parts(
        part.concepts(),
        part.relations(),
        part.documents(),
        {concept_id: part.get_analysis(concept_id) for concept_id in ids},
    )
    assert as_json(part) == as_json(alone)
    assert dict(part.counts()) == dict(alone.counts())
    assert part.count_families() == alone.count_families()
    assert part.communities() == alone.communities()
    assert part.top_concepts(5) == alone.top_concepts(5)
    assert part.search_labels("concept 1", 4) == alone.search_labels("concept 1", 4)
    assert part.search_sentences("concept", 5) == alone.search_sentences("concept", 5)
    every = [c.id for c in GRAPH.concepts()]
    for direction in ("in", "out", "both"):
        assert part.find_neighbor_ids(every, direction) == alone.find_neighbor_ids(every, direction)
        for concept_id in every:
            found = part.find_relations(concept_id, direction)
            assert found == alone.find_relations(concept_id, direction)
    for concept_id in set(every) - set(ids):
        with pytest.raises(KeyError):
            part.get_concept(concept_id)


def test_depth_reaches_as_far_as_asked() -> None:
    start = next(GRAPH.concepts()).id
    near = {c.id for c in select(GRAPH, around=[start], depth=1).concepts()}
    assert near == {start} | {other for _, other in GRAPH.find_neighbor_ids([start])}
    assert [c.id for c in select(GRAPH, around=[start], depth=0).concepts()] == [start]


def test_top_keeps_the_most_salient_and_the_start() -> None:
    last = list(GRAPH.concepts())[-1].id
    part = select(GRAPH, around=[last], depth=9, top=3)
    assert {c.id for c in part.concepts()} == {last} | {c.id for c in GRAPH.top_concepts(3)}
