"""In what role somebody does something, and what is only compared."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "doers": (
        """People NOUN 2 nsubj NNS
        make VERB 0 root VBP
        decisions NOUN 2 obj NNS decision
        as ADP 5 case IN
        citizens NOUN 2 obl NNS citizen
        . PUNCT 2 punct .""",
        {("People", "make decisions as", "citizens")},
        {("decisions", "are made as", "citizens")},
    ),
    "enters": (
        """Texas PROPN 2 nsubj NNP
        entered VERB 0 root VBD enter
        the DET 4 det DT
        Union PROPN 2 obj NNP
        as ADP 8 case IN
        a DET 8 det DT
        slave NOUN 8 compound NN
        state NOUN 2 obl NN
        . PUNCT 2 punct .""",
        {("Texas", "entered Union as", "slave state")},
        {("Union", "is entered as", "slave state")},
    ),
    "like": (
        """Like ADP 2 case IN
        iron NOUN 7 obl NN
        , PUNCT 2 punct ,
        the DET 5 det DT
        copper NOUN 7 nsubj NN
        is AUX 7 cop VBZ be
        hard ADJ 0 root JJ
        to PART 9 mark TO
        melt VERB 7 xcomp VB
        in ADP 11 case IN
        fire NOUN 9 obl NN
        . PUNCT 7 punct .""",
        set(),
        {("copper", "is hard like", "iron")},
    ),
    "as with": (
        """As ADP 3 case IN
        with ADP 3 case IN
        iron NOUN 8 obl NN
        , PUNCT 3 punct ,
        copper NOUN 8 nsubj:pass NN
        may AUX 8 aux MD
        be AUX 8 aux:pass VB
        used VERB 0 root VBN use
        with ADP 10 case IN
        care NOUN 8 obl NN
        . PUNCT 8 punct .""",
        set(),
        {("copper", "may be used as with", "iron")},
    ),
    "one thing": (
        """Ethnicity NOUN 6 nsubj NN
        , PUNCT 4 punct ,
        like ADP 4 case IN
        race NOUN 1 nmod NN
        , PUNCT 1 punct ,
        divides VERB 0 root VBZ divide
        people NOUN 6 obj NNS
        . PUNCT 6 punct .""",
        {("Ethnicity", "divides", "people")},
        {("race", "is an example of", "Ethnicity")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_roles_and_likeness(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
