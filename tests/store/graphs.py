"""Random graphs for the tests of store and queries."""

from __future__ import annotations

from hypothesis import strategies as st

from conceptgraph.graph import ConceptGraph
from conceptgraph.model import (
    FAMILIES,
    Concept,
    ConceptAnalysis,
    Evidence,
    Predicate,
    Relation,
    Span,
)
from conceptgraph.names import normalize
from conceptgraph.query.reader import DocumentInfo

WORDS = ("credit", "assignment", "learning", "model", "collapse", "Ärger", "pre-training", "日本語")

any_text = st.one_of(
    st.text(max_size=20),
    st.text(alphabet=st.characters(codec=None), max_size=6),
    st.sampled_from(["'); DROP TABLE concept;--", '"', "a:b:c", "\x00nul", "x\ny", "NEAR(", "*"]),
)
names = st.one_of(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join), any_text.filter(bool)
)


def concept_id(number: int) -> str:
    return f"c{number:012x}"


@st.composite
def graphs(draw: st.DrawFn, max_concepts: int = 8, max_relations: int = 14) -> ConceptGraph:
    graph = ConceptGraph()
    documents = draw(st.lists(any_text.filter(bool), max_size=3, unique=True))
    for name in documents:
        graph.add_document(
            DocumentInfo(
                name,
                draw(any_text),
                draw(any_text),
                "0" * 64,
                draw(st.integers(0, 10**6)),
                draw(st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=5))),
            )
        )
    count = draw(st.integers(0, max_concepts))
    for number in range(count):
        label = draw(names)
        aliases = tuple(sorted(set(draw(st.lists(names, max_size=2)))))
        graph.add_concept(
            Concept(concept_id(number), label, normalize(label), aliases, draw(any_text))
        )
    ends = st.integers(0, max(0, count - 1)).map(concept_id)
    evidence = st.builds(
        Evidence,
        document_id=st.sampled_from(documents or ["gone.md"]),
        start=st.integers(0, 30),
        end=st.integers(30, 60),
        sentence=names,
        rule=st.sampled_from(["verb", "copula"]),
        context=st.lists(
            st.builds(Span, st.integers(0, 9), st.integers(0, 9), st.just("parent"), any_text),
            max_size=2,
        ).map(tuple),
        modality=st.none() | any_text,
        quantity=st.none() | any_text,
        confidence=st.integers(0, 1000).map(lambda n: n / 1000),
    )
    for _ in range(draw(st.integers(0, max_relations)) if count else 0):
        key = draw(st.sampled_from(["is", "lacks", "causes"]))
        found = draw(st.lists(evidence, max_size=2))
        family = draw(st.sampled_from(FAMILIES))
        graph.merge_relation(
            Relation(
                draw(ends),
                Predicate(key + draw(st.sampled_from(["", " not"])), key, family),
                draw(ends),
                draw(st.sampled_from(["affirmed", "denied"])),
                tuple(found),
                draw(st.booleans()),
            )
        )
    figures = st.integers(0, 10**6).map(lambda n: n / 10**6)
    graph.set_analysis(
        {
            concept_id(number): ConceptAnalysis(draw(figures), draw(st.integers(0, 2)), 1.25, -3.5)
            for number in range(draw(st.integers(0, count)))
        }
    )
    return graph


def small_graph() -> ConceptGraph:
    """Six concepts, two components, one denied relation."""
    graph = ConceptGraph()
    graph.add_document(DocumentInfo("rl.md", "RL", "notes/rl.md", "ab" * 32, 120, {"year": 2025}))
    labels = (
        "reinforcement learning",
        "credit assignment",
        "reward",
        "pre-training",
        "crappy evolution",
        "internet documents",
    )
    for number, label in enumerate(labels):
        aliases = ("RL",) if number == 0 else ()
        graph.add_concept(Concept(concept_id(number), label, normalize(label), aliases))
    rows = (
        (0, "lacks", "lack", "lacks", 1, "affirmed", "RL lacks credit assignment."),
        (2, "assigns", "assign", "has", 1, "denied", "A reward assigns no credit."),
        (0, "uses", "use", "uses", 2, "affirmed", "RL uses a reward."),
        (3, "is used as", "use as", "uses", 4, "affirmed", "Pre-training is crappy evolution."),
        (3, "uses", "use", "uses", 5, "affirmed", "Pre-training uses internet documents."),
    )
    for place, (subject, label, key, family, object_, polarity, text) in enumerate(rows):
        proof = Evidence("rl.md", place * 100, place * 100 + len(text), text, "verb")
        graph.add_relation(
            Relation(
                concept_id(subject),
                Predicate(label, key, family),
                concept_id(object_),
                "denied" if polarity == "denied" else "affirmed",
                (proof,),
            )
        )
    graph.set_analysis(
        {
            concept_id(n): ConceptAnalysis(round(1 - n / 10, 6), int(n > 2), float(n), 0.0)
            for n in range(6)
        }
    )
    return graph
