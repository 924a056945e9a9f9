"""Deeds that nobody named does, though a subject stands near."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "made hard": (
        """The DET 2 det DT
        change NOUN 3 nsubj NN
        makes VERB 0 root VBZ make
        it PRON 3 expl PRP
        hard ADJ 3 xcomp JJ
        to PART 7 mark TO
        test VERB 3 xcomp VB
        code NOUN 7 obj NN
        . PUNCT 3 punct .""",
        {("change", "makes it hard to test", "code")},
        {("change", "makes to test", "code"), ("change", "tests", "code")},
    ),
    "compared": (
        """Doing VERB 6 csubj VBG do
        so ADV 1 advmod RB
        is AUX 6 cop VBZ be
        far ADV 5 advmod RB
        more ADV 6 advmod RBR
        difficult ADJ 0 root JJ
        than SCONJ 8 mark IN
        using VERB 6 advcl VBG use
        local ADJ 10 amod JJ
        storage NOUN 8 obj NN
        . PUNCT 6 punct .""",
        set(),
        {("Doing so", "uses", "local storage")},
    ),
    "despite": (
        """Despite SCONJ 2 mark IN
        tying VERB 11 advcl VBG tie
        the DET 4 det DT
        library NOUN 2 obj NN
        to ADP 6 case IN
        threads NOUN 2 obl NNS thread
        , PUNCT 2 punct ,
        the DET 9 det DT
        package NOUN 11 nsubj:pass NN
        is AUX 11 aux:pass VBZ be
        supported VERB 0 root VBN support
        . PUNCT 11 punct .""",
        set(),
        {("package", "ties", "library")},
    ),
    "its own subject": (
        """Astronomers NOUN 2 nsubj NNS astronomer
        saw VERB 0 root VBD see
        the DET 5 det DT
        light NOUN 5 compound NN
        fade NOUN 2 obj NN
        as ADP 7 case IN
        more ADJ 2 obl JJR
        and CCONJ 9 cc CC
        more ADJ 7 conj JJR
        of ADP 13 case IN
        the DET 13 det DT
        radioactive ADJ 13 amod JJ
        nuclei NOUN 7 obl NNS nucleus
        decayed VERB 2 xcomp VBN decay
        to ADP 16 case IN
        iron NOUN 14 obl NN
        . PUNCT 2 punct .""",
        set(),
        {("Astronomers", "are decayed to", "iron")},
    ),
    "compared with like": (
        """The DET 2 det DT
        rich ADJ 5 nsubj JJ
        did AUX 5 aux VBD do
        not PART 5 advmod RB
        crowd VERB 0 root VB
        into ADP 7 case IN
        cities NOUN 5 obl NNS city
        to PART 9 mark TO
        seek VERB 5 advcl VB
        work NOUN 9 obj NN
        , PUNCT 14 punct ,
        like ADP 14 case IN
        their PRON 14 nmod:poss PRP$
        workers NOUN 9 obl NNS worker
        . PUNCT 5 punct .""",
        set(),
        {("workers", "are an example of", "work")},
    ),
    "an interest": (
        """Employers NOUN 2 nsubj NNS employer
        have VERB 0 root VBP
        an DET 4 det DT a
        interest NOUN 2 obj NN
        in SCONJ 6 mark IN
        underwriting VERB 4 acl VBG underwrit
        the DET 8 det DT
        cost NOUN 6 obj NN
        of ADP 10 case IN
        care NOUN 8 nmod NN
        . PUNCT 2 punct .""",
        set(),
        {("interest", "underwrites", "cost of care")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_nobody_named_does_it(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
