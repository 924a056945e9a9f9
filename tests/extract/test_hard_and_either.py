"""What is hard to do, either one or the other, or held by not all."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, extract

CASES = {
    "hard": (
        """It PRON 3 expl PRP
        is AUX 3 cop VBZ be
        hard ADJ 0 root JJ
        to PART 5 mark TO
        see VERB 3 csubj VB
        stars NOUN 5 obj NNS star
        through ADP 8 case IN
        clouds NOUN 5 obl NNS cloud
        . PUNCT 3 punct .""",
        {("stars", "seen through", "clouds", "hard", False)},
    ),
    "either": (
        """Light NOUN 3 nsubj NN
        either CCONJ 3 cc:preconj CC
        bends VERB 0 root VBZ bend
        in ADP 5 case IN
        glass NOUN 3 obl NN
        or CCONJ 7 cc CC
        stops VERB 3 conj VBZ stop
        at ADP 10 case IN
        the DET 10 det DT
        rim NOUN 7 obl NN
        . PUNCT 3 punct .""",
        {("Light", "bends in", "glass", "either", False)},
    ),
    "either clause": (
        """Either CCONJ 6 cc:preconj CC
        the DET 3 det DT
        rule NOUN 6 nsubj NN
        is AUX 6 cop VBZ be
        not PART 6 advmod RB
        correct ADJ 0 root JJ
        , PUNCT 12 punct ,
        or CCONJ 12 cc CC
        light NOUN 12 nsubj NN
        does AUX 12 aux VBZ do
        not PART 12 advmod RB
        travel VERB 6 conj VB
        in ADP 15 case IN
        straight ADJ 15 amod JJ
        lines NOUN 12 obl NNS line
        . PUNCT 6 punct .""",
        {("light", "does not travel in", "straight lines", "either", True)},
    ),
    "instead of": (
        """Instead ADP 3 mark RB
        of SCONJ 1 fixed IN
        stating VERB 13 advcl VBG state
        that SCONJ 7 mark IN
        proof NOUN 7 nsubj NN
        is AUX 7 cop VBZ be
        necessary ADJ 3 ccomp JJ
        for ADP 9 case IN
        knowledge NOUN 7 obl NN
        , PUNCT 3 punct ,
        the DET 12 det DT
        author NOUN 13 nsubj NN
        shows VERB 0 root VBZ show
        cases NOUN 13 obj NNS case
        . PUNCT 13 punct .""",
        {("proof", "is necessary for", "knowledge", "instead of", False)},
    ),
    "not all": (
        """Not PART 4 advmod RB
        all DET 3 det DT
        thinkers NOUN 4 nsubj NNS thinker
        agree VERB 0 root VBP
        that SCONJ 7 mark IN
        beliefs NOUN 7 nsubj NNS belief
        shape VERB 4 ccomp VBP
        laws NOUN 7 obj NNS law
        . PUNCT 4 punct .""",
        {("beliefs", "shape", "laws", "not all", False)},
    ),
    "still said": (
        """The DET 2 det DT
        wind NOUN 3 nsubj NN
        seems VERB 0 root VBZ seem
        to PART 5 mark TO
        drive VERB 3 xcomp VB
        the DET 7 det DT
        waves NOUN 5 obj NNS wave
        . PUNCT 3 punct .""",
        {("wind", "seems to drive", "waves", "seems", False)},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_how_it_stands(name: str) -> None:
    spec, said = CASES[name]
    found = {
        (r.subject.name, r.predicate.label, r.object.name, r.evidence.modality, r.negated)
        for r in extract(build(spec)).relations
    }
    assert said <= found
