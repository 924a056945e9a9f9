"""Which of joined nouns a clause behind the last of them tells of."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "set beside the last": (
        """The DET 2 det DT
        parts NOUN 5 nsubj NNS part
        are AUX 5 cop VBP be
        a DET 5 det DT
        sugar NOUN 0 root NN
        called VERB 5 acl VBN call
        ribose NOUN 6 xcomp NN
        , PUNCT 11 punct ,
        a DET 11 det DT
        phosphate NOUN 11 compound NN
        group NOUN 5 conj NN
        , PUNCT 15 punct ,
        and CCONJ 15 cc CC
        a DET 15 det DT
        base NOUN 5 conj NN
        , PUNCT 19 punct ,
        a DET 19 det DT
        ring NOUN 19 compound NN
        structure NOUN 15 appos NN
        that PRON 22 nsubj WDT
        is AUX 22 cop VBZ be
        responsible ADJ 19 acl:relcl JJ
        for ADP 24 case IN
        pairing NOUN 22 obl NN
        . PUNCT 5 punct .""",
        {("base", "is responsible for", "pairing")},
        {("sugar", "is responsible for", "pairing"), ("parts", "are called", "ribose")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_last_one_is_meant(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
