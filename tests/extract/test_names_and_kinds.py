"""Names behind what they are names of, and things that are so to each other."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "called": (
        """India PROPN 3 nsubj:pass NNP
        was AUX 3 aux:pass VBD be
        invaded VERB 0 root VBN invade
        by ADP 6 case IN
        a DET 6 det DT
        people NOUN 3 obl:agent NNS
        called VERB 6 acl VBN call
        the DET 9 det DT
        Aryans PROPN 7 xcomp NNPS Aryan
        . PUNCT 3 punct .""",
        {("Aryans", "are", "people"), ("Aryans", "invade", "India")},
        set(),
    ),
    "the one": (
        """The DET 2 det DT
        view NOUN 6 nsubj NN
        called VERB 2 acl VBN call
        direct ADJ 5 amod JJ
        realism NOUN 3 xcomp NN
        shaped VERB 0 root VBD shape
        the DET 8 det DT
        debate NOUN 6 obj NN
        . PUNCT 6 punct .""",
        {("direct realism", "is", "view"), ("direct realism", "shaped", "debate")},
        {("view", "shaped", "debate")},
    ),
    "website": (
        """The DET 3 det DT
        polling NOUN 3 compound NN
        website NOUN 5 nsubj NN
        Vox PROPN 3 appos NNP
        tracks VERB 0 root VBZ track
        the DET 7 det DT
        news NOUN 5 obj NN
        . PUNCT 5 punct .""",
        {("Vox", "is", "polling website"), ("Vox", "tracks", "news")},
        {("polling website", "is", "Vox")},
    ),
    "comma": (
        """The DET 3 det DT
        first ADJ 3 amod JJ
        computer NOUN 7 nsubj NN
        , PUNCT 5 punct ,
        ENIAC PROPN 3 appos NNP
        , PUNCT 3 punct ,
        filled VERB 0 root VBD fill
        a DET 9 det DT
        room NOUN 7 obj NN
        . PUNCT 7 punct .""",
        {("ENIAC", "is", "first computer")},
        {("first computer", "is", "ENIAC")},
    ),
    "several": (
        """Psychologists NOUN 7 nsubj NNS psychologist
        Betty PROPN 3 compound NNP
        Hart PROPN 1 appos NNP
        and CCONJ 5 cc CC
        Todd PROPN 3 conj NNP
        Risley PROPN 5 flat NNP
        studied VERB 0 root VBD study
        children NOUN 7 obj NNS child
        . PUNCT 7 punct .""",
        {
            ("Betty Hart", "studied", "children"),
            ("Todd Risley", "studied", "children"),
            ("Betty Hart", "is one of", "Psychologists"),
        },
        {("Psychologists", "studied", "children")},
    ),
    "colleagues": (
        """Seligman PROPN 4 nsubj NNP
        and CCONJ 3 cc CC
        colleagues NOUN 1 conj NNS colleague
        changed VERB 0 root VBD change
        the DET 6 det DT
        model NOUN 4 obj NN
        . PUNCT 4 punct .""",
        {("Seligman", "changed", "model")},
        {("colleagues", "changed", "model")},
    ),
    "spent": (
        """Betty PROPN 2 compound NNP
        Hart PROPN 3 nsubj NNP
        spent VERB 0 root VBD spend
        a DET 5 det DT
        career NOUN 3 obj NN
        looking VERB 5 acl VBG look
        at ADP 8 case IN
        birds NOUN 6 obl NNS bird
        . PUNCT 3 punct .""",
        {("Betty Hart", "looks at", "birds")},
        {("career", "looks at", "birds")},
    ),
    "each other": (
        """Europeans PROPN 5 nsubj:pass NNPS European
        and CCONJ 3 cc CC
        Asians PROPN 1 conj NNPS Asian
        were AUX 5 aux:pass VBD be
        connected VERB 0 root VBN connect
        to ADP 7 case IN
        one NUM 5 obl CD
        another DET 7 fixed DT
        through ADP 10 case IN
        trade NOUN 5 obl NN
        . PUNCT 5 punct .""",
        {("Europeans", "were connected to", "Asians")},
        {
            ("Asians", "were connected to", "Europeans"),
            ("Europeans", "were connected to", "one another"),
        },
    ),
    "related": (
        """The DET 2 det DT
        periods NOUN 7 nsubj NNS period
        and CCONJ 5 cc CC
        the DET 5 det DT
        luminosities NOUN 2 conj NNS luminosity
        are AUX 7 cop VBP be
        related ADJ 0 root JJ
        . PUNCT 7 punct .""",
        {("periods", "are related to", "luminosities")},
        {("periods", "are", "related")},
    ),
    "part of": (
        """Genes NOUN 3 nsubj NNS gene
        may AUX 3 aux MD
        become VERB 0 root VB
        part NOUN 3 xcomp NN
        of ADP 7 case IN
        the DET 7 det DT
        pool NOUN 4 nmod NN
        . PUNCT 3 punct .""",
        {("Genes", "may become part of", "pool")},
        {("Genes", "may become", "pool")},
    ),
    "some of it": (
        """Persons NOUN 2 nsubj NNS person
        receive VERB 0 root VBP
        part NOUN 2 obj NN
        of ADP 6 case IN
        the DET 6 det DT
        penalty NOUN 3 nmod NN
        . PUNCT 2 punct .""",
        {("Persons", "receive part of", "penalty")},
        {("Persons", "receive", "penalty")},
    ),
    "prey": (
        """Without ADP 3 case IN
        the DET 3 det DT
        media NOUN 6 obl NN
        , PUNCT 3 punct ,
        citizens NOUN 6 nsubj NNS citizen
        fall VERB 0 root VBP
        prey NOUN 6 xcomp NN
        to ADP 9 case IN
        rumors NOUN 6 obl NNS rumor
        . PUNCT 6 punct .""",
        {("citizens", "fall prey to", "rumors")},
        {("citizens", "fall", "prey")},
    ),
    "tens": (
        """The DET 2 det DT
        policies NOUN 3 nsubj NNS policy
        needed VERB 0 root VBD need
        the DET 5 det DT
        help NOUN 3 obj NN
        of ADP 7 case IN
        tens NOUN 5 nmod NNS ten
        of ADP 9 case IN
        thousands NOUN 7 nmod NNS thousand
        of ADP 11 case IN
        people NOUN 9 nmod NNS
        . PUNCT 3 punct .""",
        {("policies", "needed", "help of tens of thousands of people")},
        {("policies", "needed", "help of tens")},
    ),
    "another": (
        """Signals NOUN 3 nsubj:pass NNS signal
        are AUX 3 aux:pass VBP be
        sent VERB 0 root VBN send
        from ADP 6 case IN
        one NUM 6 nummod CD
        area NOUN 3 obl NN
        to ADP 8 case IN
        another DET 3 obl DT
        . PUNCT 3 punct .""",
        set(),
        {("Signals", "are sent from", "area")},
    ),
    "decline": (
        """The DET 2 det DT
        cities NOUN 4 nsubj:pass NNS city
        were AUX 4 aux:pass VBD be
        left VERB 0 root VBN leave
        because ADP 7 case IN
        of ADP 5 fixed IN
        floods NOUN 4 obl NNS flood
        and CCONJ 10 cc CC
        a DET 10 det DT
        decline NOUN 7 conj NN
        in ADP 12 case IN
        crops NOUN 10 nmod NNS crop
        . PUNCT 4 punct .""",
        {("cities", "were left because of", "decline in crops")},
        set(),
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_names_and_kinds(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
