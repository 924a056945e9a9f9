"""From relation mentions to the relations of a graph."""

from __future__ import annotations

from dataclasses import replace

from tests.resolve.texts import extract

from conceptgraph.model import Extraction, Relation
from conceptgraph.query.reader import DocumentInfo
from conceptgraph.resolve import assemble, report_unmatched, resolve
from conceptgraph.resolve.forms import clean_name
from conceptgraph.vocabulary import Vocabulary, parse_vocabulary

EMPTY = Vocabulary()


def relations(
    corpus: list[Extraction], vocabulary: Vocabulary = EMPTY
) -> dict[tuple[str, str, str], Relation]:
    graph = assemble(corpus, resolve(corpus, vocabulary), vocabulary, [])
    label = {concept.id: concept.label for concept in graph.concepts()}
    return {
        (label[each.subject], each.predicate.label, label[each.object]): each
        for each in graph.relations()
    }


def relabel(extraction: Extraction, label: str, family: str = "other") -> Extraction:
    return replace(
        extraction,
        relations=tuple(
            replace(each, predicate=replace(each.predicate, label=label, family=family))
            for each in extraction.relations
        ),
    )


def test_mentions_with_one_identity_become_one_relation() -> None:
    corpus = [
        extract("b", "[LLMs] lack [credit assignment]."),
        extract("a", "[LLMs] lack [credit assignment].", "[LLM] not lack [credit assignments]."),
    ]
    found = relations(corpus)
    assert set(found) == {
        ("LLMs", "lack", "credit assignment"),
        ("LLMs", "not lack", "credit assignment"),
    }
    lack = found["LLMs", "lack", "credit assignment"]
    assert [proof.document_id for proof in lack.evidence] == ["a", "b"]
    assert found["LLMs", "not lack", "credit assignment"].polarity == "denied"


def test_the_most_frequent_predicate_label_is_shown() -> None:
    corpus = [
        extract("a", "[x] uses [y].", "[x] uses [y]."),
        relabel(extract("b", "[x] uses [y]."), "makes use of"),
        relabel(extract("c", "[x] uses [y]."), "use"),
    ]
    (found,) = relations(corpus).values()
    assert found.predicate.label == "uses"
    assert found.weight == 4
    tie = [relabel(extract("b", "[x] uses [y]."), "is using"), extract("c", "[x] uses [y].")]
    assert [each.predicate.label for each in relations(tie).values()] == ["uses"]


def test_relations_with_oneself_are_dropped() -> None:
    corpus = [extract("a", "[Reinforcement learning] (RL) is [RL].", "[it] is [x].", "[x] is [y].")]
    resolution = resolve(corpus, EMPTY)
    graph = assemble(corpus, resolution, EMPTY, [])
    assert graph.counts()["relations"] == 1
    assert sorted(concept.label for concept in graph.concepts()) == ["x", "y"]


VOCABULARY = """\
relations:
  - subject: pre-training
    predicate: is used as
    object: crappy evolution
    note: Said at minute 12.
  - {subject: x, predicate: uses, object: y}
reject:
  relations:
    - {subject: agents, object: decade}
    - {predicate: resembles}
rename:
  - {from: gets, to: becomes, family: is a}
"""


def test_the_vocabulary_pins_rejects_and_renames() -> None:
    vocabulary = parse_vocabulary(VOCABULARY, "seeds/v.yaml")
    corpus = [
        extract("a", "[x] uses [y].", "[agent] is [decade].", "[x] resembles [y]."),
        extract("b", "[noise] gets [signal]."),
    ]
    found = relations(corpus, vocabulary)
    assert set(found) == {
        ("pre-training", "is used as", "crappy evolution"),
        ("x", "uses", "y"),
        ("noise", "becomes", "signal"),
    }
    assert found["noise", "becomes", "signal"].predicate.family == "is a"
    pinned = found["pre-training", "is used as", "crappy evolution"]
    assert pinned.curated
    (proof,) = pinned.evidence
    assert (proof.document_id, proof.sentence) == ("seeds/v.yaml", "Said at minute 12.")
    assert VOCABULARY[proof.start : proof.end] == proof.sentence
    both = found["x", "uses", "y"]
    assert both.curated
    assert [proof.document_id for proof in both.evidence] == ["a", "seeds/v.yaml"]


def test_a_relation_is_rejected_by_the_words_it_is_shown_with() -> None:
    corpus = [
        relabel(extract("a", "[x] use [y].", "[x] use [y]."), "uses"),
        relabel(extract("b", "[x] use [y]."), "is using"),
    ]
    pattern = "reject: {relations: [{subject: x, predicate: uses, object: y}]}"
    assert set(relations(corpus)) == {("x", "uses", "y")}
    assert not relations(corpus, parse_vocabulary(pattern, "v.yaml"))


def test_a_rejected_polarity_leaves_the_other() -> None:
    affirmed, denied = extract("a", "[x] uses [y]."), extract("b", "[x] uses [y].")
    denied = replace(
        denied, relations=tuple(replace(each, negated=True) for each in denied.relations)
    )
    vocabulary = parse_vocabulary(
        "reject: {relations: [{subject: x, object: y, polarity: denied}]}", "v.yaml"
    )
    [left] = relations([affirmed, denied], vocabulary).values()
    assert left.polarity == "affirmed"


REVIEWED = """\
review:
  - claim: {subject: x, predicate: uses, object: y}
    decision: accept
  - claim: {subject: x, predicate: feeds, object: y}
    decision: accept
  - claim: {subject: y, predicate: uses, object: x}
    decision: reject
  - claim: {subject: x, predicate: is, object: noise}
    decision: reject
  - claim: {subject: x, predicate: is, object: noise}
    decision:
"""


def test_what_a_review_accepts_needs_no_other_proof_than_the_texts() -> None:
    vocabulary = parse_vocabulary(REVIEWED, "v.yaml")
    corpus = [extract("a", "[x] uses [y].", "[x] is [noise]."), extract("b", "[x] uses [y].")]
    found = relations(corpus, vocabulary)
    assert set(found) == {("x", "uses", "y"), ("x", "feeds", "y")}
    assert all(relation.curated for relation in found.values())
    assert {e.document_id for e in found["x", "uses", "y"].evidence} == {"a", "b"}
    assert {e.document_id for e in found["x", "feeds", "y"].evidence} == {"v.yaml"}
    problems = report_unmatched(corpus, resolve(corpus, vocabulary), vocabulary)
    assert [(problem.where, problem.reason) for problem in problems] == [
        ("v.yaml:4", "accepted, but no text says so"),
        ("v.yaml:6", "no relation to reject: no text says so"),
    ]


def test_the_vocabulary_is_a_document_of_the_graph() -> None:
    vocabulary = parse_vocabulary(VOCABULARY, "v.yaml")
    info = DocumentInfo("a", "A", "a", "", 3, {})
    graph = assemble([], resolve([], vocabulary), vocabulary, [info])
    assert [document.id for document in graph.documents()] == ["a", "v.yaml"]
    plain = assemble([], resolve([], EMPTY), EMPTY, [info])
    assert [document.id for document in plain.documents()] == ["a"]


def test_entries_without_effect_are_reported() -> None:
    vocabulary = parse_vocabulary(
        "concepts:\n"
        "  - {label: LLM, aliases: [model]}\n"
        "  - {label: absent}\n"
        "  - {label: other, aliases: [model]}\n"
        "merges:\n"
        "  - {label: LLM, names: [nowhere]}\n"
        "splits:\n"
        "  - [LLM, never]\n"
        "reject:\n"
        "  concepts: [missing]\n"
        "  relations:\n"
        "    - {subject: ghost}\n"
        "    - {predicate: flies}\n"
        "stop: [absent]\n"
        "rename:\n"
        "  - {from: runs, to: walks}\n",
        "v.yaml",
    )
    corpus = [extract("a", "[LLM] is [model].")]
    problems = report_unmatched(corpus, resolve(corpus, vocabulary), vocabulary)
    found = {(problem.where, problem.reason.split("“")[0].strip()) for problem in problems}
    assert found == {
        ("v.yaml:3", "concept"),
        ("v.yaml:4", ""),
        ("v.yaml:6", "nothing to merge:"),
        ("v.yaml:8", "nothing to split:"),
        ("v.yaml:10", "nothing to leave out:"),
        ("v.yaml:12", "no relation to reject:"),
        ("v.yaml:13", "no relation to reject:"),
        ("v.yaml:14", "nothing to leave out:"),
        ("v.yaml:14", ""),
        ("v.yaml:16", "no relation has the predicate"),
    }
    assert [int(problem.where.rpartition(":")[2]) for problem in problems] == sorted(
        int(problem.where.rpartition(":")[2]) for problem in problems
    )
    assert report_unmatched(corpus, resolve(corpus, EMPTY), EMPTY) == []


def test_entries_against_each_other_are_reported() -> None:
    vocabulary = parse_vocabulary(
        "relations:\n"
        "  - {subject: LLM, predicate: is, object: LLMs}\n"
        "  - {subject: LLM, predicate: is, object: ticker}\n"
        "  - {subject: Windows, predicate: has, object: window}\n"
        "merges: [{label: RL, names: [learning]}]\n"
        "splits: [[Windows, window], [RL, learning]]\n"
        "reject: {concepts: [ticker]}\n",
        "v.yaml",
    )
    corpus = [extract("a", "[LLM] is [ticker].", "[RL] has [learning].")]
    resolution = resolve(corpus, vocabulary)
    reasons = [problem.reason for problem in report_unmatched(corpus, resolution, vocabulary)]
    assert "“LLM” and “LLMs” are one concept" in reasons
    assert "“ticker” is left out by another entry" in reasons
    assert "another entry merges what this one splits" in reasons
    found = relations(corpus, vocabulary)
    assert set(found) == {("Windows", "has", "window"), ("RL", "has", "learning")}


def test_names_are_cleaned_for_labels() -> None:
    names = {
        "the “hazy recollection”": "hazy recollection",
        "attention' mechanism": "attention mechanism",
        "models' weights": "models' weights",
        "the 'chain of thought' trace": "chain of thought trace",
        "Andrej Karpathy’s": "Andrej Karpathy",
        "KV\n  cache": "KV cache",
        "“”": "“”",
    }
    assert {name: clean_name(name) for name in names} == names


def test_names_keep_their_capital_at_the_start_of_a_label() -> None:
    corpus = [extract("a", "[Karpathy's timeline] is [x].", "[y] met [Karpathy|name].")]
    assert any(subject == "Karpathy's timeline" for subject, _, _ in relations(corpus))


def test_a_sentence_supports_a_claim_once_unless_it_is_said_differently() -> None:
    once = extract("a", "[x] uses [y].")
    (mention,) = once.relations
    twice = replace(mention, evidence=replace(mention.evidence, rule="other", confidence=0.4))
    hedged = replace(mention, evidence=replace(mention.evidence, modality="may"))
    (found,) = relations([replace(once, relations=(mention, twice, hedged))]).values()
    assert [(e.modality, e.confidence) for e in found.evidence] == [(None, 1.0), ("may", 1.0)]
