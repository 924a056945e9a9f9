"""Two subjects side by side that are one phrase, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build

from conceptgraph.annotate.second_subject import mend_second_subject

END = """is AUX {n} aux:pass VBZ be
added VERB 0 root VBN add
. PUNCT {n} punct ."""
PHRASES = {
    "vitamin D": ("vitamin NOUN {n} nsubj:pass NN\nD PROPN {n} nsubj:pass NNP", 2),
    "reality (VR) technology": (
        "reality NOUN {n} nsubj NN\n( PUNCT 3 punct -LRB-\nVR PROPN 1 appos NNP\n"
        ") PUNCT 3 punct -RRB-\ntechnology NOUN {n} nsubj NN",
        5,
    ),
    "Cyclone Mora": ("Cyclone PROPN {n} nsubj NNP\nMora PROPN {n} nsubj NNP", 2),
    "light, sleep": ("light NOUN {n} nsubj NN\n, PUNCT 3 punct ,\nsleep NOUN {n} nsubj NN", 3),
    "the cat dogs": ("the DET 2 det DT\ncat NOUN {n} nsubj NN\ndogs NOUN {n} nsubj NNS", 3),
}


@pytest.mark.parametrize(
    ("phrase", "word", "role", "head"),
    [
        ("vitamin D", "D", "flat", "vitamin"),
        ("reality (VR) technology", "reality", "compound", "technology"),
        ("Cyclone Mora", "Mora", "flat", "Cyclone"),
    ],
)
def test_they_become_one_phrase(phrase: str, word: str, role: str, head: str) -> None:
    spec, length = PHRASES[phrase]
    [sentence] = build(f"{spec}\n{END}".format(n=length + 2)).sentences
    mend_second_subject(sentence)
    [found] = [w for w in sentence.words if w.text == word]
    assert (found.role, found.head and found.head.text) == (role, head)
    assert len(sentence.root.children_of("nsubj", "nsubj:pass")) == 1
    for each in sentence.words:
        assert all(child.head is each for child in each.children)


@pytest.mark.parametrize("phrase", ["light, sleep", "the cat dogs"])
def test_others_are_left_alone(phrase: str) -> None:
    spec, length = PHRASES[phrase]
    [sentence] = build(f"{spec}\n{END}".format(n=length + 2)).sentences
    mend_second_subject(sentence)
    assert len(sentence.root.children_of("nsubj")) == 2
