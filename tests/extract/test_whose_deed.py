"""Who is left, kept, filmed or at risk, and who uses a tool."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "left": (
        """The DET 2 det DT
        court NOUN 3 nsubj NN
        left VERB 0 root VBD leave
        it PRON 3 obj PRP
        up ADP 3 compound:prt RP
        to ADP 8 case IN
        the DET 8 det DT
        government NOUN 3 obl NN
        to PART 10 mark TO
        regulate VERB 3 advcl VB
        trade NOUN 10 obj NN
        . PUNCT 3 punct .""",
        {("government", "regulate", "trade")},
        {("court", "left up it to", "government")},
    ),
    "excused": (
        """The DET 2 det DT
        peasants NOUN 4 nsubj:pass NNS peasant
        were AUX 4 aux:pass VBD be
        excused VERB 0 root VBN excuse
        from SCONJ 6 mark IN
        paying VERB 4 advcl VBG pay
        in ADP 8 case IN
        full ADJ 6 obl JJ
        in ADP 10 case IN
        times NOUN 6 obl NNS time
        of ADP 12 case IN
        drought NOUN 10 nmod NN
        . PUNCT 4 punct .""",
        {("peasants", "do not pay in", "times of drought")},
        set(),
    ),
    "risk": (
        """Jobs NOUN 4 nsubj NNS
        are AUX 4 cop VBP be
        at ADP 4 case IN
        risk NOUN 0 root NN
        for SCONJ 7 mark IN
        being AUX 7 aux:pass VBG be
        replaced VERB 4 acl VBN replace
        by ADP 9 case IN
        automation NOUN 7 obl:agent NN
        . PUNCT 4 punct .""",
        {("automation", "replaces", "Jobs")},
        {("automation", "replaces", "risk")},
    ),
    "known by": (
        """A DET 2 det DT
        tree NOUN 4 nsubj:pass NN
        is AUX 4 aux:pass VBZ be
        known VERB 0 root VBN know
        by ADP 7 case IN
        its PRON 7 nmod:poss PRP$
        fruit NOUN 4 obl:agent NN
        . PUNCT 4 punct .""",
        set(),
        {("fruit", "knows", "tree")},
    ),
    "video": (
        """The DET 2 det DT
        country NOUN 3 nsubj NN
        watched VERB 0 root VBD watch
        a DET 5 det DT
        video NOUN 3 obj NN
        of ADP 7 case IN
        officers NOUN 5 nmod NNS officer
        beating VERB 7 acl VBG beat
        a DET 10 det DT
        man NOUN 8 obj NN
        . PUNCT 3 punct .""",
        {("officers", "beat", "man")},
        {("video", "beats", "man")},
    ),
    "using": (
        """Adam PROPN 3 nsubj NNP
        Smith PROPN 1 flat NNP
        developed VERB 0 root VBD develop
        his PRON 5 nmod:poss PRP$
        argument NOUN 3 obj NN
        in ADP 8 case IN
        the DET 8 det DT
        book NOUN 5 nmod NN
        using VERB 8 acl VBG use
        different ADJ 11 amod JJ
        levels NOUN 9 obj NNS level
        of ADP 13 case IN
        analysis NOUN 11 nmod NN
        . PUNCT 3 punct .""",
        {("Adam Smith", "uses", "levels of analysis")},
        {("book", "uses", "levels of analysis")},
    ),
    "charges": (
        """Two NUM 2 nummod CD
        officers NOUN 4 nsubj:pass NNS officer
        were AUX 4 aux:pass VBD be
        convicted VERB 0 root VBN convict
        of ADP 6 case IN
        charges NOUN 4 obl NNS charge
        for SCONJ 8 mark IN
        using VERB 6 acl VBG use
        force NOUN 8 obj NN
        . PUNCT 4 punct .""",
        set(),
        {("charges", "use", "force")},
    ),
    "other words": (
        """In ADP 3 case IN
        other ADJ 3 amod JJ
        words NOUN 7 obl NNS word
        , PUNCT 3 punct ,
        the DET 6 det DT
        champions NOUN 7 nsubj NNS champion
        deny VERB 0 root VBP
        the DET 9 det DT
        claims NOUN 7 obj NNS claim
        . PUNCT 7 punct .""",
        {("champions", "deny", "claims")},
        {("champions", "deny in", "words")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_whose_deed(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
