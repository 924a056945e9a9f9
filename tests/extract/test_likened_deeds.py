"""Deeds that are only compared, and likenesses that are no examples."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "compared": (
        """Ann PROPN 2 nsubj NNP
        compared VERB 0 root VBD compare
        selling VERB 4 compound VBG sell
        books NOUN 2 obj NNS book
        to ADP 6 mark IN
        baking VERB 2 advcl VBG
        bread NOUN 6 obj NN
        . PUNCT 2 punct .""",
        {("selling books", "is compared to", "baking bread")},
        {("Ann", "bakes", "bread"), ("Ann", "compared selling", "books")},
    ),
    "just like": (
        """Each DET 2 det DT
        town NOUN 3 nsubj NN
        has VERB 0 root VBZ have
        one NUM 5 nummod CD
        vote NOUN 3 obj NN
        , PUNCT 11 punct ,
        just ADV 11 advmod RB
        like ADP 11 case IN
        every DET 11 det DT
        other ADJ 11 amod JJ
        city NOUN 3 parataxis NN
        on ADP 14 case IN
        the DET 14 det DT
        coast NOUN 11 nmod NN
        . PUNCT 3 punct .""",
        set(),
        {("city", "is an example of", "vote"), ("vote", "is an example of", "city")},
    ),
    "counted": (
        """Growth NOUN 3 nsubj NN
        has AUX 3 aux VBZ have
        pulled VERB 0 root VBN pull
        billions NOUN 3 obj NNS billion
        of ADP 6 case IN
        people NOUN 4 nmod NNS
        out ADP 9 case IN
        of ADP 9 case IN
        poverty NOUN 3 obl NN
        . PUNCT 3 punct .""",
        {("Growth", "has pulled people out of", "poverty")},
        {("Growth", "has pulled billions out of", "poverty")},
    ),
    "its own name": (
        """The DET 2 det DT
        government NOUN 5 nmod:poss NN
        ’s PART 2 case POS 's
        Flag PROPN 5 compound NNP
        Project PROPN 6 nsubj NNP
        has VERB 0 root VBZ have
        members NOUN 6 obj NNS member
        . PUNCT 6 punct .""",
        {("government’s Flag Project", "has", "members")},
        {("government", "has", "government’s Flag Project")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_nobody_does_them(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
