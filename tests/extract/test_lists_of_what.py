"""Whose list or name something is, and what is left out."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "counted": (
        """Four NUM 3 nummod CD
        embryonic ADJ 3 amod JJ
        membranes NOUN 4 nsubj NNS membrane
        form VERB 0 root VBP
        to PART 6 mark TO
        support VERB 4 advcl VB
        the DET 9 det DT
        growing VERB 9 amod VBG grow
        embryo NOUN 6 obj NN
        : PUNCT 12 punct :
        the DET 12 det DT
        amnion NOUN 9 appos NN
        , PUNCT 16 punct ,
        the DET 16 det DT
        yolk NOUN 16 compound NN
        sac NOUN 12 conj NN
        , PUNCT 19 punct ,
        the DET 19 det DT
        allantois PROPN 12 conj NNP
        , PUNCT 23 punct ,
        and CCONJ 23 cc CC
        the DET 23 det DT
        chorion NOUN 12 conj NN
        . PUNCT 4 punct .""",
        {
            ("amnion", "is one of", "Four embryonic membranes"),
            ("chorion", "is one of", "Four embryonic membranes"),
        },
        {("growing embryo", "includes", "amnion")},
    ),
    "each": (
        """They PRON 2 nsubj PRP
        observe VERB 0 root VBP
        the DET 4 det DT
        mind NOUN 2 obj NN
        , PUNCT 7 punct ,
        the DET 7 det DT
        ego NOUN 4 conj NN
        , PUNCT 11 punct ,
        and CCONJ 11 cc CC
        the DET 11 det DT
        soul NOUN 4 conj NN
        — PUNCT 15 punct :
        the DET 15 det DT
        three NUM 15 nummod CD
        elements NOUN 4 appos NNS element
        of ADP 17 case IN
        character NOUN 15 nmod NN
        . PUNCT 2 punct .""",
        {
            ("ego", "is one of", "three elements of character"),
            ("mind", "is one of", "three elements of character"),
        },
        {("mind", "is three elements of", "character")},
    ),
    "whole": (
        """The DET 2 det DT
        capsule NOUN 3 nsubj NN
        adds VERB 0 root VBZ add
        to ADP 6 case IN
        its PRON 6 nmod:poss PRP$
        virulence NOUN 3 obl NN
        ( PUNCT 8 punct -LRB-
        ability NOUN 6 appos NN
        to PART 10 mark TO
        cause VERB 8 acl VB
        disease NOUN 10 obj NN
        ) PUNCT 8 punct -RRB-
        . PUNCT 3 punct .""",
        {("virulence", "is", "ability to cause disease")},
        {("virulence", "is", "ability")},
    ),
    "first": (
        """The DET 2 det DT
        decline NOUN 5 nsubj NN
        was AUX 5 cop VBD be
        a DET 5 det DT
        consequence NOUN 0 root NN
        of ADP 8 case IN
        the DET 8 det DT
        production NOUN 5 nmod NN
        of ADP 10 case IN
        enterotoxins NOUN 8 nmod NNS enterotoxin
        and CCONJ 15 cc CC
        toxic ADJ 14 amod JJ
        shock NOUN 14 compound NN
        syndrome NOUN 15 compound NN
        toxin NOUN 10 conj NN
        . PUNCT 5 punct .""",
        {("decline", "was consequence of", "production of enterotoxins")},
        {("decline", "was consequence of", "production")},
    ),
    "rather than": (
        """Rather ADV 4 cc RB
        than ADP 1 fixed IN
        the DET 4 det DT
        government NOUN 13 obl NN
        providing VERB 4 acl VBG provide
        these DET 7 det DT this
        goods NOUN 5 obj NNS
        and CCONJ 9 cc CC
        services NOUN 7 conj NNS service
        , PUNCT 4 punct ,
        people NOUN 13 nsubj NNS
        should AUX 13 aux MD
        have VERB 0 root VB
        the DET 15 det DT
        freedom NOUN 13 obj NN
        to PART 17 mark TO
        purchase VERB 15 acl VB
        them PRON 17 obj PRP they
        . PUNCT 13 punct .""",
        set(),
        {("government", "provides", "goods")},
    ),
    "overly": (
        """The DET 2 det DT
        change NOUN 4 nsubj NN
        is AUX 4 cop VBZ be
        worthwhile ADJ 0 root JJ
        and CCONJ 8 cc CC
        not PART 8 advmod RB
        overly ADV 8 advmod RB
        onerous ADJ 4 conj JJ
        . PUNCT 4 punct .""",
        {("change", "is not overly", "onerous")},
        {("change", "is not", "onerous")},
    ),
    "time for": (
        """The DET 2 det DT
        time NOUN 13 nsubj NN
        for ADP 5 case IN
        the DET 5 det DT
        Sun PROPN 2 nmod NNP
        to PART 7 mark TO
        return VERB 2 acl VB
        to ADP 10 case IN
        its PRON 10 nmod:poss PRP$
        place NOUN 7 obl NN
        is AUX 13 cop VBZ be
        two NUM 13 nummod CD
        years NOUN 0 root NNS year
        . PUNCT 13 punct .""",
        set(),
        {("time for the Sun", "is", "two years")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_lists_of_what(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
