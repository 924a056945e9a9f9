"""Questions for a curator: which, in which order, and never twice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.resolve.texts import extract

from conceptgraph.graph import ConceptGraph
from conceptgraph.model import ConceptAnalysis, Extraction
from conceptgraph.query.reader import DocumentInfo
from conceptgraph.query.review import ReviewItem, find_review_items
from conceptgraph.resolve import assemble, resolve
from conceptgraph.vocabulary import Vocabulary, parse_vocabulary


def sure(extraction: Extraction, confidence: float) -> Extraction:
    return replace(
        extraction,
        relations=tuple(
            replace(each, evidence=replace(each.evidence, confidence=confidence))
            for each in extraction.relations
        ),
    )


def build(vocabulary: Vocabulary) -> ConceptGraph:
    corpus = [
        sure(
            extract("a", "[Reinforcement learning] (RL) needs [rewards].", "[RL] is [slow]."), 0.9
        ),
        sure(extract("b", "[rewards] spits [noise].", "[agents] eats [noise]."), 0.3),
        sure(extract("c", "[agents] uses [J. Roe|name].", "[Jane Roe|name] is [x]."), 0.8),
    ]
    graph = assemble(corpus, resolve(corpus, vocabulary), vocabulary, [])
    graph.set_analysis(
        {
            each.id: ConceptAnalysis(salience=0.2 if each.label == "agents" else 0.5)
            for each in graph.concepts()
        }
    )
    return graph


def questions(items: list[ReviewItem]) -> list[tuple[str, ...]]:
    return [(item.question, *item.names) for item in items]


def test_the_most_salient_and_doubtful_come_first() -> None:
    items = find_review_items(build(Vocabulary()))
    assert questions(items) == [
        ("apart", "Jane Roe", "J. Roe"),
        ("claim", "rewards", "noise"),
        ("claim", "agents", "noise"),
        ("merged", "reinforcement learning", "RL"),
    ]
    assert [item.score for item in items] == [0.4, 0.35, 0.245, 0.01]
    assert questions(find_review_items(build(Vocabulary()), limit=2)) == questions(items)[:2]
    assert not [i for i in find_review_items(build(Vocabulary()), below=0.2) if i.relation]


def test_every_item_quotes_what_it_asks_about() -> None:
    for item in find_review_items(build(Vocabulary())):
        assert item.quotes
        for name in item.names:
            assert any(
                name in evidence.sentence.lower() or name in evidence.sentence
                for evidence in item.quotes
            )


@pytest.mark.parametrize("decision", ["accept", "reject"])
def test_what_was_decided_is_not_asked_again(decision: str) -> None:
    vocabulary = parse_vocabulary(
        "review:\n"
        "- same: [Jane Roe, J. Roe]\n"
        f"  decision: {decision}\n"
        "- claim: {subject: rewards, predicate: spits, object: noise}\n"
        f"  decision: {decision}\n"
        "- same: [Reinforcement learning, RL]\n"
        f"  decision: {decision}\n",
        "v.yaml",
    )
    left = find_review_items(build(vocabulary), vocabulary)
    assert questions(left) == [("claim", "agents", "noise")]


def test_names_that_a_note_gives_itself_are_not_asked_about() -> None:
    graph = build(Vocabulary())
    graph.merge_document(DocumentInfo("n.md", "N", "n.md", "", 1, {"aliases": ["RL"]}))
    assert "merged" not in {item.question for item in find_review_items(graph)}


def test_a_merge_by_word_order_is_seldom_wrong() -> None:
    text = extract("a", "[tea history] is [x].", "[history of tea] is [y].")
    graph = assemble([text], resolve([text], Vocabulary()), Vocabulary(), [])
    (item,) = (each for each in find_review_items(graph) if each.question == "merged")
    assert item.names == ("tea history", "history of tea")
    assert item.why == "the same words in another order"
