"""Denials that every label shows, and what a denial does not reach."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, extract

CASES = {
    "let go": (
        """Individuals NOUN 2 nsubj NNS individual
        have VERB 0 root VBP
        a DET 4 det DT
        duty NOUN 2 obj NN
        not PART 7 advmod RB
        to PART 7 mark TO
        commit VERB 4 acl VB
        suicide NOUN 7 obj NN
        or CCONJ 10 cc CC
        let VERB 7 conj VB
        their PRON 14 nmod:poss PRP$
        own ADJ 14 amod JJ
        natural ADJ 14 amod JJ
        talents NOUN 10 obj NNS talent
        go VERB 10 xcomp VBP
        to ADP 17 case IN
        waste NOUN 15 obl NN
        . PUNCT 2 punct .""",
        {
            ("natural talents", "do not go to", "waste", None, True),
            ("Individuals", "do not commit", "suicide", "duty", True),
        },
    ),
    "choice": (
        """A DET 2 det DT
        banker NOUN 3 nsubj NN
        explained VERB 0 root VBD explain
        her PRON 5 nmod:poss PRP$
        choice NOUN 3 obj NN
        not PART 8 advmod RB
        to PART 8 mark TO
        use VERB 5 acl VB
        money NOUN 8 obj NN
        . PUNCT 3 punct .""",
        {("banker", "does not use", "money", "choice", True)},
    ),
    "sent": (
        """The DET 2 det DT
        physician NOUN 3 nsubj NN
        made VERB 0 root VBD make
        a DET 5 det DT
        diagnosis NOUN 3 obj NN
        without SCONJ 7 mark IN
        waiting VERB 3 advcl VBG wait
        for ADP 9 case IN
        identification NOUN 7 obl NN
        from ADP 12 case IN
        the DET 12 det DT
        samples NOUN 9 nmod NNS sample
        sent VERB 12 acl VBN send
        to ADP 16 case IN
        the DET 16 det DT
        lab NOUN 13 obl NN
        . PUNCT 3 punct .""",
        {("samples", "are sent to", "lab", None, False)},
    ),
    "permit": (
        """They PRON 4 nsubj PRP
        would AUX 4 aux MD
        not PART 4 advmod RB
        permit VERB 0 root VB
        the DET 6 det DT
        senators NOUN 4 obj NNS senator
        to PART 8 mark TO
        take VERB 4 xcomp VB
        places NOUN 8 obj NNS place
        in ADP 11 case IN
        Congress PROPN 8 obl NNP
        . PUNCT 4 punct .""",
        {("senators", "do not take places in", "Congress", "would", True)},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_shown_denials(name: str) -> None:
    spec, said = CASES[name]
    found = {
        (r.subject.name, r.predicate.label, r.object.name, r.evidence.modality, r.negated)
        for r in extract(build(spec)).relations
    }
    assert said <= found
