"""Classes that hold several, stories, and pronouns in labels."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "one of a class": (
        """Hashish PROPN 3 nsubj NNP
        is AUX 3 cop VBZ be
        one NUM 0 root CD
        of ADP 6 case IN
        a DET 6 det DT
        class NOUN 3 nmod NN
        of ADP 8 case IN
        drugs NOUN 6 nmod NNS drug
        . PUNCT 3 punct .""",
        {("Hashish", "is one of", "class of drugs")},
        {("Hashish", "is", "class of drugs")},
    ),
    "everyone": (
        """The DET 2 det DT
        choice NOUN 3 nsubj NN
        affects VERB 0 root VBZ affect
        everyone PRON 3 obj NN
        on ADP 8 case IN
        a DET 8 det DT
        personal ADJ 8 amod JJ
        level NOUN 3 obl NN
        . PUNCT 3 punct .""",
        {("choice", "affects everyone on", "personal level")},
        {("choice", "affects on", "personal level")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_said_as_meant(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
