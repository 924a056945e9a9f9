"""What a "not" reaches, and what it leaves open."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "only beside": (
        """Moths NOUN 3 nsubj NNS moth
        are AUX 3 cop VBP be
        relatives NOUN 0 root NNS relative
        of ADP 5 case IN
        flies NOUN 3 nmod NNS fly
        , PUNCT 8 punct ,
        not PART 8 advmod RB
        cousins NOUN 3 conj NNS cousin
        of ADP 10 case IN
        bees NOUN 8 nmod NNS bee
        . PUNCT 3 punct .""",
        {("Moths", "are relatives of", "flies"), ("Moths", "are not cousins of", "bees")},
        {("Moths", "are cousins of", "bees")},
    ),
    "either way": (
        """Tasks NOUN 6 nsubj NNS task
        may AUX 6 aux MD
        or CCONJ 4 cc CC
        may AUX 6 aux MD
        not PART 6 advmod RB
        need VERB 0 root VB
        a DET 8 det DT
        stack NOUN 6 obj NN
        . PUNCT 6 punct .""",
        {("Tasks", "may need", "stack")},
        {("Tasks", "may not need", "stack")},
    ),
    "no purpose": (
        """The DET 2 det DT
        rich ADJ 5 nsubj JJ
        did AUX 5 aux VBD do
        not PART 5 advmod RB
        need VERB 0 root VB
        to PART 7 mark TO
        move VERB 5 xcomp VB
        into ADP 9 case IN
        cities NOUN 7 obl NNS city
        to PART 11 mark TO
        find VERB 7 advcl VB
        work NOUN 11 obj NN
        . PUNCT 5 punct .""",
        set(),
        {("rich", "move into cities to find", "work")},
    ),
    "rather than": (
        """The DET 2 det DT
        code NOUN 4 nsubj NN
        will AUX 4 aux MD
        call VERB 0 root VB
        the DET 6 det DT
        library NOUN 4 obj NN
        directly ADV 4 advmod RB
        , PUNCT 11 punct ,
        rather ADV 11 cc RB
        than SCONJ 9 fixed IN
        going VERB 4 advcl VBG go
        through ADP 14 case IN
        a DET 14 det DT
        proxy NOUN 11 obl NN
        . PUNCT 4 punct .""",
        {("code", "does not go through", "proxy")},
        {("code", "goes through", "proxy")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_what_is_denied(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
