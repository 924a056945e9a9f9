"""Denied gerunds made finite, and things an infinitive is done to."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "a gerund": (
        """The DET 2 det DT
        feedback NOUN 8 nsubj NN
        not PART 4 advmod RB
        relying VERB 2 acl VBG rely
        on ADP 6 case IN
        people NOUN 4 obl NNS
        is AUX 8 cop VBZ be
        rare ADJ 0 root JJ
        . PUNCT 8 punct .""",
        {("feedback", "does not rely on", "people")},
        {("feedback", "not relying on", "people")},
    ),
    "didn't already": (
        """The DET 2 det DT
        list NOUN 3 nsubj NN
        holds VERB 0 root VBZ hold
        methods NOUN 3 obj NNS method
        that PRON 10 obj WDT
        miners NOUN 10 nsubj NNS miner
        did AUX 10 aux VBP
        n't PART 10 advmod RB not
        already ADV 10 advmod RB
        know VERB 4 acl:relcl VB
        . PUNCT 3 punct .""",
        {("miners", "did not know", "methods")},
        {("miners", "not know", "methods")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_labels_are_whole(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
