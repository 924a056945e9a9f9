"""What a text says of its own parts, and ends that name nothing."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "a long one": (
        """The DET 3 det
        winter NOUN 3 compound NN
        feud NOUN 7 nsubj NN
        is AUX 7 cop VBZ be
        a DET 7 det
        bitter ADJ 7 amod JJ
        one NOUN 0 root NN
        . PUNCT 7 punct""",
        set(),
        {("winter feud", "is", "bitter one")},
    ),
    "a measure in another unit": (
        """Tanks NOUN 2 nsubj NNS tank
        hold VERB 0 root VBP
        5 NUM 4 nummod CD
        liters NOUN 2 obj NNS liter
        ( PUNCT 7 punct
        1.3 NUM 7 nummod CD
        gallons NOUN 4 appos NNS gallon
        ) PUNCT 7 punct
        . PUNCT 2 punct""",
        {("Tanks", "hold", "5 liters")},
        {("5 liters", "is", "1.3 gallons")},
    ),
    "the word itself": (
        """The DET 2 det
        word NOUN 6 nsubj NN
        “ PUNCT 4 punct
        ember NOUN 2 appos NN
        ” PUNCT 4 punct
        means VERB 0 root VBZ mean
        coal NOUN 6 obj NN
        . PUNCT 6 punct""",
        set(),
        {("word", "is", "ember")},
    ),
    "at age nine": (
        """Pascal PROPN 2 nsubj NNP
        moved VERB 0 root VBD move
        to ADP 4 case
        Paris PROPN 2 obl NNP
        at ADP 6 case
        age NOUN 2 obl NN
        nine NUM 6 nummod CD
        . PUNCT 2 punct""",
        {("Pascal", "moved to", "Paris")},
        {("Pascal", "moved at", "age nine"), ("Pascal", "moved at", "age")},
    ),
    "this essay explores": (
        """This DET 2 det
        essay NOUN 4 nsubj NN
        will AUX 4 aux MD
        explore VERB 0 root VB
        canals NOUN 4 obj NNS canal
        . PUNCT 4 punct""",
        set(),
        {("essay", "will explore", "canals")},
    ),
    "Figure 3 shows": (
        """Figure NOUN 3 nsubj NN
        3 NUM 1 nummod CD
        shows VERB 0 root VBZ show
        looms NOUN 3 obj NNS loom
        . PUNCT 3 punct""",
        set(),
        {("Figure 3", "shows", "looms"), ("Figure", "shows", "looms")},
    ),
    "in a later chapter": (
        """Looms NOUN 3 nsubj:pass NNS loom
        are AUX 3 aux:pass VBP be
        discussed VERB 0 root VBN discuss
        in ADP 7 case
        a DET 7 det
        later ADJ 7 amod JJ
        chapter NOUN 3 obl NN
        . PUNCT 3 punct""",
        set(),
        {("Looms", "are discussed in", "later chapter")},
    ),
    "a section of an act": (
        """Section NOUN 6 nsubj NN
        3 NUM 1 nummod CD
        of ADP 5 case
        the DET 5 det
        act NOUN 1 nmod NN
        covers VERB 0 root VBZ cover
        canals NOUN 6 obj NNS canal
        . PUNCT 6 punct""",
        {("Section 3", "covers", "canals")},
        set(),
    ),
    "the tables of a carpenter": (
        """These DET 2 det
        tables NOUN 3 nsubj NNS table
        weigh VERB 0 root VBP
        tons NOUN 3 obj NNS ton
        . PUNCT 3 punct""",
        {("tables", "weigh", "tons")},
        set(),
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_what_is_said_and_what_is_not(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
