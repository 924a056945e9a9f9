from __future__ import annotations

import pytest
from tests.annotate.docs import edges, english, make_doc

from conceptgraph.annotate.boundaries import PATIENCE, limit_starts
from conceptgraph.annotate.clean import clean
from conceptgraph.annotate.labels import sentences_of
from conceptgraph.annotate.repair import settle_marks


def starts(text: str) -> list[str]:
    """Words at which the parser may begin a sentence."""
    doc = english().make_doc(text)
    limit_starts(doc)
    return [token.text for token in doc if token.is_sent_start is not False]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Ku Klux Klan met. It parted.", ["The", "It"]),
        ("He said “no.” Then he left (at last). Why? Well!", ["He", "Then", "Why", "Well"]),
        ("A new form: it was based on race; it spread.", ["A"]),
        ("Like the enchantments . . . on account of it. Yes.", ["Like", "Yes"]),
        ("i like bees. they dance.", ["i", "they"]),
        ("Read ch. 4 and fig. 2. 17 came.", ["Read", "17"]),
        ("It ended. [17] Then more.", ["It", "[", "Then"]),
        ("蜜蜂跳舞。 它们睡觉。", ["蜜蜂跳舞", "它们睡觉"]),
    ],
)
def test_where_sentences_may_begin(text: str, words: list[str]) -> None:
    assert starts(text) == words


def test_speech_without_stops_may_be_cut() -> None:
    assert len(starts("bees dance and " * PATIENCE)) > PATIENCE


def test_sentences_stuck_together_are_parted() -> None:
    text = "They are 'animal-like.'Bees dance.Ants do not!Why?U.S.A. is x.Y."
    cleaned = clean(text, 0, len(text))
    assert cleaned.text == "They are 'animal-like.' Bees dance. Ants do not! Why?U.S.A. is x.Y."
    assert cleaned.starts is not None
    assert cleaned.starts[cleaned.text.index("Bees")] == text.index("Bees")


def test_a_closing_mark_goes_back() -> None:
    table = "Bees NOUN nsubj 2\ndance VERB ROOT 0\n. PUNCT punct 2\n” PUNCT punct 6\n"
    doc = make_doc(table + "They PRON nsubj 6\nsleep VERB ROOT 0")
    first, second = sentences_of(doc, offset=0)
    second.words[0].start = first.end  # it touches the full stop
    settled = settle_marks([first, second])
    assert [[w.text for w in s.words] for s in settled] == [
        ["Bees", "dance", ".", "”"],
        ["They", "sleep"],
    ]
    assert ("”", "punct", "dance") in edges(settled[0])
    assert [w.i for w in settled[1].words] == [0, 1]
    assert settled[1].start == settled[1].words[0].start
    assert [c.text for c in settled[1].root.children] == ["They"]


def test_a_sentence_of_nothing_but_a_mark_is_dropped() -> None:
    doc = make_doc("Bees NOUN ROOT 0\n. PUNCT punct 1\n” PUNCT ROOT 0\n) PUNCT punct 3")
    first, second = sentences_of(doc)
    second.words[0].start = first.end
    second.words[1].start = second.words[0].end
    (only,) = settle_marks([first, second])
    assert [w.text for w in only.words] == ["Bees", ".", "”", ")"]
    assert only.root.text == "Bees"
    assert only.end == only.words[-1].end


def test_an_opening_mark_goes_on() -> None:
    doc = make_doc("Bees NOUN ROOT 0\n. PUNCT punct 1\n( PUNCT punct 1\nThey PRON ROOT 0")
    first, second = sentences_of(doc)
    second.words[0].start = first.end  # the bracket touches the next word
    settled = settle_marks([first, second])
    assert [[w.text for w in s.words] for s in settled] == [["Bees", "."], ["(", "They"]]
