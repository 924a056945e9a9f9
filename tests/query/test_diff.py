"""What changed between two graphs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conceptgraph.graph import ConceptGraph
from conceptgraph.model import Concept, Evidence, Predicate, Relation
from conceptgraph.query.diff import ClaimChange, GraphDiff, diff_graphs
from conceptgraph.query.reader import DocumentInfo


def concept(label: str, *aliases: str) -> Concept:
    return Concept(f"c_{label.lower()}", label, label.lower(), aliases)


def claim(
    subject: str,
    verb: str,
    object_: str,
    *sentences: str,
    denied: bool = False,
    family: str = "other",
    modality: str | None = None,
) -> Relation:
    return Relation(
        f"c_{subject.lower()}",
        Predicate(f"{verb}s", verb, family),
        f"c_{object_.lower()}",
        "denied" if denied else "affirmed",
        tuple(
            Evidence("a.md", i, i + len(s), s, "svo", modality=modality)
            for i, s in enumerate(sentences or (f"{verb}s {object_}.",))
        ),
    )


def graph(*parts: Concept | Relation, document: str = "0") -> ConceptGraph:
    concepts = {p.id: p for p in parts if isinstance(p, Concept)}
    relations = [p for p in parts if isinstance(p, Relation)]
    for relation in relations:
        for end in (relation.subject, relation.object):
            label = end.removeprefix("c_")
            concepts.setdefault(end, Concept(end, label, label))
    info = DocumentInfo("a.md", "A", "a.md", document, 3, {})
    return ConceptGraph.from_parts(concepts.values(), relations, [info])


def kinds(diff: GraphDiff) -> list[str]:
    return [change.kind for change in diff.claims]


def only(diff: GraphDiff) -> ClaimChange:
    (change,) = diff.claims
    return change


def test_equal_graphs_have_no_changes() -> None:
    one = graph(claim("a", "use", "b"), claim("b", "need", "c", denied=True))
    assert diff_graphs(one, one).is_empty


def test_moved_sentences_are_no_change() -> None:
    old = claim("a", "use", "b")
    moved = replace(old, evidence=tuple(replace(e, start=90, end=99) for e in old.evidence))
    assert not diff_graphs(graph(old), graph(moved)).claims


def test_new_and_lost_claims_and_concepts() -> None:
    diff = diff_graphs(graph(claim("a", "use", "b")), graph(claim("a", "need", "c")))
    assert kinds(diff) == ["new", "lost"]
    assert [(c.kind, (c.old or c.new)[0].label) for c in diff.concepts] == [
        ("new", "c"),
        ("lost", "b"),
    ]


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ((False,), (True,), "denied"),
        ((True,), (False,), "affirmed"),
        ((False,), (True, False), "disputed"),
        ((), (True, False), "disputed"),
        ((True, False), (True,), "settled"),
    ],
)
def test_polarity(before: tuple[bool, ...], after: tuple[bool, ...], kind: str) -> None:
    old = graph(claim("x", "be", "y"), *(claim("a", "use", "b", denied=d) for d in before))
    new = graph(claim("x", "be", "y"), *(claim("a", "use", "b", denied=d) for d in after))
    change = only(diff_graphs(old, new))
    assert change.kind == kind
    assert (len(change.old), len(change.new)) == (len(before), len(after))


def test_both_sides_lost_are_two_lost_claims() -> None:
    old = graph(concept("a"), concept("b"), claim("a", "use", "b"))
    old.add_relation(claim("a", "use", "b", denied=True))
    assert kinds(diff_graphs(old, graph(concept("a"), concept("b")))) == ["lost", "lost"]


def test_same_sentence_read_otherwise_is_reworded() -> None:
    old = graph(claim("a", "use", "b", "A makes use of B."))
    new = graph(claim("a", "make use of", "b", "A makes use of B."))
    change = only(diff_graphs(old, new))
    assert change.kind == "reworded"
    assert [c.relation.predicate.key for c in (*change.old, *change.new)] == ["use", "make use of"]


def test_same_family_is_reworded_and_an_unrelated_verb_is_not() -> None:
    old = graph(claim("a", "cause", "b", family="causes"))
    assert kinds(diff_graphs(old, graph(claim("a", "yield", "b", family="causes")))) == ["reworded"]
    assert kinds(diff_graphs(old, graph(claim("a", "fear", "b")))) == ["new", "lost"]


def test_the_best_pair_is_reworded() -> None:
    old = graph(claim("a", "cause", "b", "One.", "Two.", family="causes"))
    new = graph(
        claim("a", "yield", "b", "Other.", family="causes"),
        claim("a", "bring about", "b", "One.", "Two.", family="causes"),
    )
    diff = diff_graphs(old, new)
    assert kinds(diff) == ["new", "reworded"]
    assert diff.claims[1].new[0].relation.predicate.key == "bring about"


def test_another_label_of_the_same_predicate_is_reworded() -> None:
    old = claim("a", "use", "b")
    new = replace(old, predicate=replace(old.predicate, label="is using"))
    assert only(diff_graphs(graph(old), graph(new))).kind == "reworded"


def test_other_quotes_and_hedges_are_requoted() -> None:
    old = graph(claim("a", "use", "b", "One."))
    assert only(diff_graphs(old, graph(claim("a", "use", "b", "One.", "Two.")))).kind == "requoted"
    hedged = graph(claim("a", "use", "b", "One.", modality="may"))
    assert only(diff_graphs(old, hedged)).kind == "requoted"


def test_merged_concepts_carry_their_claims() -> None:
    old = graph(
        concept("LLM"), concept("LLMs"), claim("LLM", "use", "b"), claim("LLMs", "need", "c")
    )
    new = graph(concept("LLM", "LLMs"), claim("LLM", "use", "b"), claim("LLM", "need", "c"))
    diff = diff_graphs(old, new)
    assert [(c.kind, len(c.old), len(c.new)) for c in diff.concepts] == [("merged", 2, 1)]
    assert diff.claims == ()


def test_split_concepts_carry_their_claims() -> None:
    old = graph(concept("RL", "RLHF"), claim("RL", "use", "b"), claim("RL", "need", "c"))
    new = graph(concept("RL"), concept("RLHF"), claim("RL", "use", "b"), claim("RLHF", "need", "c"))
    diff = diff_graphs(old, new)
    assert [(c.kind, len(c.old), len(c.new)) for c in diff.concepts] == [("split", 1, 2)]
    assert diff.claims == ()


def test_split_into_two_new_concepts() -> None:
    old = graph(concept("RL and RLHF", "RL", "RLHF"), claim("RL and RLHF", "use", "b"))
    new = graph(concept("RL"), concept("RLHF"), claim("RL", "use", "b"))
    diff = diff_graphs(old, new)
    assert [(c.kind, len(c.old), len(c.new)) for c in diff.concepts] == [("split", 1, 2)]
    assert diff.claims == ()


def test_renamed_concept_under_another_id() -> None:
    old = graph(concept("colour", "color"), claim("colour", "use", "b"))
    new = graph(concept("color", "colour"), claim("color", "use", "b"))
    diff = diff_graphs(old, new)
    assert [c.kind for c in diff.concepts] == ["renamed"]
    assert diff.claims == ()


def test_edited_concepts_and_documents() -> None:
    old = graph(concept("a"))
    new = graph(concept("a", "alpha"), document="1")
    diff = diff_graphs(old, new)
    assert [c.kind for c in diff.concepts] == ["edited"]
    assert [(c.kind, c.id) for c in diff.documents] == [("edited", "a.md")]


NAMES = ("a", "b", "c", "d")
claims = st.builds(
    claim,
    st.sampled_from(NAMES),
    st.sampled_from(("use", "need")),
    st.sampled_from(NAMES),
    st.sampled_from(("One.", "Two.")),
    denied=st.booleans(),
    family=st.sampled_from(("other", "uses")),
)
concepts = st.builds(
    concept, st.sampled_from(NAMES), st.sampled_from((*NAMES, "e")), st.sampled_from(NAMES)
)
graphs = st.builds(
    lambda cs, rs: graph(*cs, *{r.key: r for r in rs}.values()),
    st.lists(concepts, max_size=4),
    st.lists(claims, max_size=6),
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(graphs, graphs)
def test_every_claim_and_concept_is_accounted_for_once(
    old: ConceptGraph, new: ConceptGraph
) -> None:
    diff = diff_graphs(old, new)
    assert diff_graphs(old, old).is_empty
    assert diff.is_empty == (
        list(old.concepts()) == list(new.concepts())
        and list(old.relations()) == list(new.relations())
    )
    for side, whole in (("old", old), ("new", new)):
        told = [c.relation.key for change in diff.claims for c in getattr(change, side)]
        assert len(told) == len(set(told))
        assert set(told) <= {relation.key for relation in whole.relations()}
        ids = [c.id for change in diff.concepts for c in getattr(change, side)]
        assert len(ids) == len(set(ids))
    came = {c.id for change in diff.concepts for c in change.new}
    went = {c.id for change in diff.concepts for c in change.old}
    assert {c.id for c in new.concepts()} - {c.id for c in old.concepts()} <= came
    assert {c.id for c in old.concepts()} - {c.id for c in new.concepts()} <= went
    if not diff.concepts:
        keys = {r.key for r in new.relations()} - {r.key for r in old.relations()}
        assert keys <= {c.relation.key for change in diff.claims for c in change.new}
        keys = {r.key for r in old.relations()} - {r.key for r in new.relations()}
        assert keys <= {c.relation.key for change in diff.claims for c in change.old}
