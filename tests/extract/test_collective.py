"""Coordination that speaks of all its parts together is one end."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "object": (
        """Zoologists NOUN 2 nsubj NNS Zoologist
        studied VERB 0 root VBD study
        the DET 4 det DT
        difference NOUN 2 obj NN
        between ADP 6 case IN
        mice NOUN 4 nmod NNS mouse
        and CCONJ 8 cc CC
        rats NOUN 6 conj NNS rat
        . PUNCT 2 punct .""",
        {
            ("Zoologists", "studied", "difference between mice and rats"),
            ("mice", "have difference with", "rats"),
        },
        {("Zoologists", "studied", "difference")},
    ),
    "subject": (
        """The DET 2 det DT
        relationship NOUN 7 nsubj NN
        between ADP 4 case IN
        stress NOUN 2 nmod NN
        and CCONJ 6 cc CC
        sleep NOUN 4 conj NN
        affects VERB 0 root VBZ affect
        memory NOUN 7 obj NN
        . PUNCT 7 punct .""",
        {
            ("relationship between stress and sleep", "affects", "memory"),
            ("stress", "has relationship with", "sleep"),
        },
        {("relationship", "affects", "memory")},
    ),
    "predicate noun": (
        """Justice NOUN 4 nsubj NN
        is AUX 4 cop VBZ be
        a DET 4 det DT
        balance NOUN 0 root NN
        between ADP 6 case IN
        mercy NOUN 4 nmod NN
        and CCONJ 8 cc CC
        order NOUN 6 conj NN
        . PUNCT 4 punct .""",
        {("Justice", "is", "balance between mercy and order")},
        {("Justice", "is balance between", "mercy"), ("Justice", "is balance between", "order")},
    ),
    "runs between": (
        """The DET 2 det DT
        ferry NOUN 3 nsubj NN
        runs VERB 0 root VBZ run
        between ADP 5 case IN
        Bonn PROPN 3 obl NNP Bonn
        and CCONJ 7 cc CC
        Cologne PROPN 5 conj NNP Cologne
        . PUNCT 3 punct .""",
        {("ferry", "runs between", "Bonn and Cologne")},
        {("ferry", "runs between", "Bonn")},
    ),
    "one noun between": (
        """Trade NOUN 4 nsubj NN
        between ADP 3 case IN
        neighbors NOUN 1 nmod NNS neighbor
        lowers VERB 0 root VBZ lower
        prices NOUN 4 obj NNS price
        . PUNCT 4 punct .""",
        {("Trade", "lowers", "prices")},
        set(),
    ),
    "with a clause": (
        """Lawyers NOUN 2 nsubj NNS lawyer
        explained VERB 0 root VBD explain
        the DET 4 det DT
        difference NOUN 2 obj NN
        between ADP 7 case IN
        a DET 7 det DT
        promise NOUN 4 nmod NN
        that PRON 9 nsubj WDT
        binds VERB 7 acl:relcl VBZ bind
        and CCONJ 12 cc CC
        a DET 12 det DT
        wish NOUN 9 conj NN
        . PUNCT 2 punct .""",
        {("Lawyers", "explained", "difference")},
        set(),
    ),
    "has a link between": (
        """The DET 2 det DT
        report NOUN 3 nsubj NN
        draws VERB 0 root VBZ draw
        a DET 5 det DT
        distinction NOUN 3 obj NN
        between ADP 7 case IN
        theft NOUN 5 nmod NN
        and CCONJ 9 cc CC
        fraud NOUN 7 conj NN
        . PUNCT 3 punct .""",
        {("report", "draws", "distinction between theft and fraud")},
        {("report", "draws distinction between", "theft")},
    ),
    "with is distributed": (
        """The DET 2 det DT
        shop NOUN 3 nsubj NN
        competes VERB 0 root VBZ compete
        with ADP 5 case IN
        bakers NOUN 3 obl NNS baker
        and CCONJ 7 cc CC
        grocers NOUN 5 conj NNS grocer
        . PUNCT 3 punct .""",
        {("shop", "competes with", "bakers"), ("shop", "competes with", "grocers")},
        set(),
    ),
    "their is of both": (
        """Norway PROPN 4 nsubj NNP Norway
        and CCONJ 3 cc CC
        Sweden PROPN 1 conj NNP Sweden
        founded VERB 0 root VBD found
        a DET 6 det DT
        union NOUN 4 obj NN
        to PART 8 mark TO
        protect VERB 4 advcl VB
        their PRON 10 nmod:poss PRP$
        industry NOUN 8 obj NN
        . PUNCT 4 punct .""",
        {("Norway", "founded union to protect", "industry")},
        {("Sweden", "founded union to protect", "Norway’s industry")},
    ),
    "what stands behind a bracket is not in it": (
        """Signs NOUN 2 nsubj NNS sign
        include VERB 0 root VBP
        back NOUN 4 amod NN
        pain NOUN 2 obj NN
        ( PUNCT 9 punct -LRB-
        due ADJ 9 case JJ
        to ADP 6 fixed IN
        large ADJ 9 amod JJ
        stones NOUN 2 obl NNS stone
        ) PUNCT 9 punct -RRB-
        , PUNCT 12 punct ,
        fever NOUN 9 conj NN
        , PUNCT 15 punct ,
        and CCONJ 15 cc CC
        nausea NOUN 9 conj NN
        . PUNCT 2 punct .""",
        {("Signs", "include", "back pain")},
        {("Signs", "include pain due to", "fever"), ("Signs", "include pain due to", "nausea")},
    ),
    "what is not there is denied": (
        """Farms NOUN 2 nsubj NNS farm
        grow VERB 0 root VBP
        barley NOUN 2 obj NN
        but CCONJ 6 cc CC
        no DET 6 det DT
        wheat NOUN 3 conj NN
        . PUNCT 2 punct .""",
        {("Farms", "grow", "barley"), ("Farms", "do not grow", "wheat")},
        {("Farms", "grow", "wheat")},
    ),
    "the next clause is no second object": (
        """Danes PROPN 2 nsubj NNPS
        trade VERB 0 root VBP
        with ADP 4 case IN
        cities NOUN 2 obl NNS city
        and CCONJ 6 cc CC
        rivers NOUN 4 conj NNS river
        carry VERB 2 conj VBP
        goods NOUN 7 obj NNS
        . PUNCT 2 punct .""",
        {("Danes", "trade with", "cities")},
        {("Danes", "trade with", "rivers")},
    ),
    "who is let to does it": (
        """Lanes NOUN 2 nsubj NNS lane
        let VERB 0 root VBP let
        people NOUN 2 obj NNS
        and CCONJ 5 cc CC
        goods NOUN 3 conj NNS
        move VERB 2 xcomp VBP move
        . PUNCT 2 punct .""",
        {("Lanes", "let move", "people"), ("Lanes", "let move", "goods")},
        set(),
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_what_stands_between_two_is_one_end(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
