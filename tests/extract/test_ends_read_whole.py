"""Ends that say little without what stands behind them."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "own": (
        """Malacca PROPN 2 nsubj NNP
        reached VERB 0 root VBD reach
        the DET 4 det DT
        height NOUN 2 obj NN
        of ADP 7 case IN
        its PRON 7 nmod:poss PRP$
        power NOUN 4 nmod NN
        . PUNCT 2 punct .""",
        {("Malacca", "reached", "height of power")},
        {("Malacca", "reached", "height")},
    ),
    "every aspect": (
        """Computers NOUN 3 nsubj NNS computer
        have AUX 3 aux VBP
        changed VERB 0 root VBN change
        every DET 5 det DT
        aspect NOUN 3 obj NN
        of ADP 8 case IN
        our PRON 8 nmod:poss PRP$
        lives NOUN 5 nmod NNS life
        . PUNCT 3 punct .""",
        {("Computers", "have changed", "lives")},
        set(),
    ),
    "decline": (
        """Floods NOUN 2 nsubj NNS flood
        led VERB 0 root VBD lead
        to ADP 5 case IN
        a DET 5 det DT
        decline NOUN 2 obl NN
        in ADP 7 case IN
        crops NOUN 5 nmod NNS crop
        . PUNCT 2 punct .""",
        {("Floods", "led to", "decline in crops")},
        {("Floods", "led to", "decline")},
    ),
    "reduction": (
        """Half NOUN 4 nsubj NN
        of ADP 3 case IN
        participants NOUN 1 nmod NNS participant
        saw VERB 0 root VBD see
        a DET 6 det DT
        reduction NOUN 4 obj NN
        in ADP 9 case IN
        their PRON 9 nmod:poss PRP$
        pain NOUN 6 nmod NN
        . PUNCT 4 punct .""",
        {("participants", "saw", "reduction in pain")},
        {("participants", "saw", "reduction"), ("reduction", "in", "pain")},
    ),
    "how": (
        """Therapy NOUN 2 nsubj NN
        explores VERB 0 root VBZ explore
        how ADV 2 obj WRB
        our PRON 5 nmod:poss PRP$
        thoughts NOUN 6 nsubj NNS thought
        affect VERB 3 advcl:relcl VBP
        our PRON 8 nmod:poss PRP$
        behavior NOUN 6 obj NN
        . PUNCT 2 punct .""",
        {("Therapy", "explores", "how thoughts affect behavior")},
        set(),
    ),
    "on how": (
        """The DET 2 det DT
        method NOUN 3 nsubj NN
        focuses VERB 0 root VBZ focus
        on SCONJ 5 case IN
        how ADV 3 obl WRB
        thoughts NOUN 7 nsubj NNS thought
        lead VERB 5 advcl:relcl VBP
        to ADP 9 case IN
        fear NOUN 7 obl NN
        . PUNCT 3 punct .""",
        {("method", "focuses on", "how thoughts lead to fear"), ("thoughts", "lead to", "fear")},
        set(),
    ),
    "with falling": (
        """With SCONJ 2 mark IN
        falling VERB 9 advcl VBG fall
        carbon NOUN 4 compound NN
        levels NOUN 2 obj NNS level
        , PUNCT 2 punct ,
        the DET 7 det DT
        plants NOUN 9 nsubj:pass NNS plant
        are AUX 9 aux:pass VBP be
        stressed VERB 0 root VBN stress
        by ADP 11 case IN
        heat NOUN 9 obl:agent NN
        . PUNCT 9 punct .""",
        {("heat", "stresses", "plants")},
        {("plants", "fall", "carbon levels")},
    ),
    "between": (
        """The DET 2 det DT
        form NOUN 4 nsubj NN
        is AUX 4 cop VBZ be
        intermediate ADJ 0 root JJ
        between ADP 11 case IN
        one NUM 7 nummod CD
        parent NOUN 11 nmod:poss NN
        's PART 7 case POS
        dominant ADJ 11 amod JJ
        white ADJ 11 amod JJ
        trait NOUN 4 obl NN
        and CCONJ 19 cc CC
        the DET 15 det DT
        other ADJ 15 amod JJ
        parent NOUN 19 nmod:poss NN
        's PART 15 case POS
        recessive ADJ 19 amod JJ
        dark ADJ 19 amod JJ
        trait NOUN 11 conj NN
        . PUNCT 4 punct .""",
        set(),
        {("form", "is intermediate between", "parent's dominant white trait")},
    ),
    "called by somebody": (
        """The DET 3 det DT
        deputy NOUN 3 compound NN
        mayor NOUN 0 root NN
        called VERB 3 acl VBN call
        the DET 6 det DT
        council NOUN 4 xcomp NN
        an DET 8 det DT a
        investment NOUN 4 xcomp NN
        in ADP 10 case IN
        freedom NOUN 8 nmod NN
        . PUNCT 3 punct .""",
        set(),
        {("investment in freedom", "is", "deputy mayor"), ("investment", "is", "deputy mayor")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_ends_read_whole(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
