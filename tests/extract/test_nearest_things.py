"""Which of the things before it something is said of."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "hilum": (
        """The DET 2 det DT
        bronchi NOUN 3 nsubj NN
        enter VERB 0 root VBP
        the DET 5 det DT
        lungs NOUN 3 obj NNS lung
        at ADP 8 case IN
        the DET 8 det DT
        hilum NOUN 3 obl NN
        , PUNCT 12 punct ,
        a DET 12 det DT
        concave ADJ 12 amod JJ
        region NOUN 5 appos NN
        . PUNCT 3 punct .""",
        {("hilum", "is", "concave region")},
        {("lungs", "are", "concave region")},
    ),
    "each of which": (
        """The DET 2 det DT
        text NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        a DET 5 det DT
        collection NOUN 0 root NN
        of ADP 9 case IN
        the DET 9 det DT
        family NOUN 9 compound NN
        books NOUN 5 nmod NNS book
        of ADP 12 case IN
        10 NUM 12 nummod CD
        clans NOUN 9 nmod NNS clan
        , PUNCT 18 punct ,
        each DET 18 nsubj DT
        of ADP 16 case IN
        which PRON 14 nmod WDT
        were AUX 18 cop VBD be
        reluctant ADJ 5 parataxis JJ
        to PART 20 mark TO
        part VERB 18 xcomp VB
        with ADP 25 case IN
        their PRON 25 nmod:poss PRP$
        secret ADJ 25 amod JJ
        ancestral ADJ 25 amod JJ
        knowledge NOUN 20 obl NN
        . PUNCT 5 punct .""",
        {("10 clans", "were reluctant to part with", "secret ancestral knowledge")},
        set(),
    ),
    "same kind": (
        """B NOUN 2 compound NN
        cells NOUN 8 nsubj NNS cell
        , PUNCT 6 punct ,
        like ADP 6 case IN
        T NOUN 6 compound NN
        cells NOUN 2 nmod NNS cell
        , PUNCT 2 punct ,
        use VERB 0 root VBP
        genes NOUN 8 obj NNS gene
        . PUNCT 8 punct .""",
        {("B cells", "use", "genes")},
        {("T cells", "are an example of", "B cells"), ("T cells", "is an example of", "B cells")},
    ),
    "with waves": (
        """The DET 5 det DT
        orange ADJ 5 amod JJ
        and CCONJ 4 cc CC
        red ADJ 2 conj JJ
        light NOUN 11 nsubj NN
        , PUNCT 9 punct ,
        with ADP 9 case IN
        longer ADJ 9 amod JJR long
        wavelengths NOUN 11 obl NNS wavelength
        , PUNCT 9 punct ,
        penetrates VERB 0 root VBZ penetrate
        the DET 13 det DT
        dust NOUN 11 obj NN
        . PUNCT 11 punct .""",
        {
            ("orange and red light", "with", "longer wavelengths"),
            ("orange and red light", "penetrates", "dust"),
        },
        {("orange and red light", "penetrates dust with", "longer wavelengths")},
    ),
    "apparent": (
        """In ADP 4 case IN
        the DET 4 det DT
        Roman ADJ 4 amod JJ
        context NOUN 8 obl NN
        , PUNCT 4 punct ,
        this DET 7 det DT
        mood NOUN 8 nsubj NN
        becomes VERB 0 root VBZ become
        less ADV 10 advmod RBR
        apparent ADJ 8 xcomp JJ
        . PUNCT 8 punct .""",
        {("mood", "becomes apparent in", "Roman context")},
        {("mood", "becomes in", "Roman context")},
    ),
    "other types": (
        """The DET 2 det DT
        hymns NOUN 3 nsubj NNS hymn
        accompany VERB 0 root VBP
        rites NOUN 3 obj NNS rite
        of ADP 6 case IN
        healing NOUN 4 nmod NN
        and CCONJ 9 cc CC
        other ADJ 9 amod JJ
        types NOUN 6 conj NNS type
        of ADP 11 case IN
        rituals NOUN 9 nmod NNS ritual
        . PUNCT 3 punct .""",
        {("hymns", "accompany", "rites")},
        {("hymns", "accompany", "rites of healing and other types")},
    ),
    "a view": (
        """They PRON 2 nsubj PRP
        saw VERB 0 root VBD see
        the DET 4 det DT
        country NOUN 2 obj NN
        as ADP 7 case IN
        a DET 7 det DT
        power NOUN 2 obl NN
        , PUNCT 10 punct ,
        a DET 10 det DT
        view NOUN 2 parataxis NN
        that SCONJ 13 obj IN
        few ADJ 13 nsubj JJ
        shared VERB 10 acl VBD share
        . PUNCT 2 punct .""",
        set(),
        {("power", "is", "view")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_nearest_things(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
