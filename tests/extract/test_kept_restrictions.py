"""A restriction without which a claim is false stays in its end, or the claim is dropped."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "named by an adjective phrase": (
        """The DET 2 det DT
        tooth NOUN 9 nsubj:pass NN
        chiefly ADV 4 advmod RB
        responsible ADJ 2 amod JJ
        for ADP 7 case IN
        the DET 7 det DT
        cut NOUN 4 obl NN
        is AUX 9 aux:pass VBZ be
        called VERB 0 root VBN call
        the DET 11 det DT
        carnassial NOUN 9 xcomp NN
        . PUNCT 9 punct .""",
        {("tooth chiefly responsible for the cut", "is called", "carnassial")},
        {("tooth", "is called", "carnassial")},
    ),
    "named with a phrase": (
        """An DET 2 det DT a
        increase NOUN 8 nsubj:pass NN
        in ADP 6 case IN
        the DET 6 det DT
        money NOUN 6 compound NN
        supply NOUN 2 nmod NN
        is AUX 8 aux:pass VBZ be
        called VERB 0 root VBN call
        inflation NOUN 8 xcomp NN
        . PUNCT 8 punct .""",
        {("increase in the money supply", "is called", "inflation")},
        {("increase", "is called", "inflation")},
    ),
    "known as": (
        """Water NOUN 7 nsubj:pass NN
        that PRON 3 nsubj WDT
        falls VERB 1 acl:relcl VBZ fall
        from ADP 5 case IN
        clouds NOUN 3 obl NNS cloud
        is AUX 7 aux:pass VBZ be
        known VERB 0 root VBN know
        as ADP 9 case IN
        precipitation NOUN 7 obl NN
        . PUNCT 7 punct .""",
        {("Water that falls from clouds", "is known as", "precipitation")},
        {("Water", "is known as", "precipitation")},
    ),
    "defined as": (
        """The DET 2 det DT
        ability NOUN 7 nsubj:pass NN
        to PART 4 mark TO
        do VERB 2 acl VB
        work NOUN 4 obj NN
        is AUX 7 aux:pass VBZ be
        defined VERB 0 root VBN define
        as ADP 9 case IN
        energy NOUN 7 obl NN
        . PUNCT 7 punct .""",
        {("ability to do work", "is defined as", "energy")},
        {("ability", "is defined as", "energy")},
    ),
    "a part of the leaf called": (
        """Light NOUN 2 nsubj NN
        falls VERB 0 root VBZ fall
        on ADP 5 case IN
        a DET 5 det DT
        part NOUN 2 obl NN
        of ADP 8 case IN
        the DET 8 det DT
        leaf NOUN 5 nmod NN
        that PRON 11 nsubj:pass WDT
        is AUX 11 aux:pass VBZ be
        called VERB 8 acl:relcl VBN call
        the DET 13 det DT
        blade NOUN 11 xcomp NN
        . PUNCT 2 punct .""",
        {("part of the leaf", "is called", "blade")},
        {("leaf", "is called", "blade")},
    ),
    "a band of light called": (
        """A DET 2 det DT
        band NOUN 10 nsubj NN
        of ADP 5 case IN
        pale ADJ 5 amod JJ
        light NOUN 2 nmod NN
        called VERB 5 acl VBN call
        the DET 9 det DT
        Silver PROPN 9 compound NNP Silver
        Road PROPN 6 xcomp NNP Road
        crosses VERB 0 root VBZ cross
        the DET 12 det DT
        sky NOUN 10 obj NN
        . PUNCT 10 punct .""",
        {("band of pale light", "is called", "Silver Road")},
        {("pale light", "is called", "Silver Road")},
    ),
    "a group of cells called": (
        """A DET 2 det DT
        group NOUN 7 nsubj NN
        of ADP 4 case IN
        cells NOUN 2 nmod NNS cell
        called VERB 4 acl VBN call
        neurons NOUN 5 xcomp NNS neuron
        carries VERB 0 root VBZ carry
        signals NOUN 7 obj NNS signal
        . PUNCT 7 punct .""",
        {("cells", "are called", "neurons")},
        set(),
    ),
    "set apart": (
        """Norton PROPN 9 nsubj:pass NNP Norton
        , PUNCT 4 punct ,
        who PRON 4 nsubj WP
        came VERB 1 acl:relcl VBD come
        from ADP 6 case IN
        Leeds PROPN 4 obl NNP Leeds
        , PUNCT 1 punct ,
        was AUX 9 aux:pass VBD be
        known VERB 0 root VBN know
        as ADP 12 case IN
        King PROPN 12 nmod:desc NNP King
        Norton PROPN 9 obl NNP Norton
        . PUNCT 9 punct .""",
        {("Norton", "was known as", "King Norton")},
        set(),
    ),
    "known for restricts nothing": (
        """The DET 2 det DT
        mayor NOUN 6 nsubj:pass NN
        from ADP 4 case IN
        Kent PROPN 2 nmod NNP Kent
        is AUX 6 aux:pass VBZ be
        known VERB 0 root VBN know
        for ADP 9 case IN
        long ADJ 9 amod JJ
        speeches NOUN 6 obl NNS speech
        . PUNCT 6 punct .""",
        {("mayor", "is known for", "long speeches")},
        set(),
    ),
    "too long to name": (
        """The DET 2 det DT
        tendency NOUN 0 root NN
        of ADP 4 case IN
        people NOUN 2 nmod NNS
        in ADP 6 case IN
        groups NOUN 4 nmod NNS group
        of ADP 11 case IN
        more ADJ 10 advmod JJR
        than ADP 8 fixed IN
        ten NUM 11 nummod CD
        strangers NOUN 6 nmod NNS stranger
        on ADP 14 case IN
        a DET 14 det DT
        stage NOUN 2 nmod NN
        to PART 16 mark TO
        agree VERB 14 acl VB
        with ADP 22 mark IN
        the DET 20 det DT
        first ADJ 20 amod JJ
        speaker NOUN 22 nsubj:pass NN
        is AUX 22 aux:pass VBZ be
        called VERB 16 advcl VBN call
        conformity NOUN 22 xcomp NN
        . PUNCT 2 punct .""",
        set(),
        {
            ("tendency", "is called", "conformity"),
            ("tendency of people", "is called", "conformity"),
        },
    ),
    "divided by": (
        """The DET 2 det DT
        speed NOUN 8 nsubj NN
        of ADP 5 case IN
        a DET 5 det DT
        car NOUN 2 nmod NN
        is AUX 8 cop VBZ be
        its PRON 8 nmod:poss PRP$
        distance NOUN 0 root NN
        divided VERB 8 acl VBN divide
        by ADP 12 case IN
        its PRON 12 nmod:poss PRP$
        time NOUN 9 obl:agent NN
        . PUNCT 8 punct .""",
        {("speed of a car", "is", "distance divided by its time")},
        {("speed of a car", "is", "distance"), ("time", "divides", "distance")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_restrictions_stay(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
