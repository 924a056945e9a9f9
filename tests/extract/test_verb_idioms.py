"""Verb and phrase that say one thing, and qualities that a verb says before a phrase."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "power": (
        """Lenin PROPN 2 nsubj NNP
        came VERB 0 root VBD come
        to ADP 4 case IN
        power NOUN 2 obl NN
        in ADP 6 case IN
        Russia PROPN 2 obl NNP
        . PUNCT 2 punct .""",
        {("Lenin", "came to power in", "Russia")},
        {("Lenin", "came to", "power"), ("Lenin", "came in", "Russia")},
    ),
    "account": (
        """Firms NOUN 2 nsubj NNS firm
        take VERB 0 root VBP
        costs NOUN 2 obj NNS cost
        into ADP 5 case IN
        account NOUN 2 obl NN
        during ADP 7 case IN
        planning NOUN 2 obl NN
        . PUNCT 2 punct .""",
        {("Firms", "take into account", "costs")},
        {("Firms", "take costs into", "account")},
    ),
    "contact": (
        """Germs NOUN 2 nsubj NNS germ
        come VERB 0 root VBP
        into ADP 4 case IN
        contact NOUN 2 obl NN
        with ADP 6 case IN
        skin NOUN 4 nmod NN
        . PUNCT 2 punct .""",
        {("Germs", "come into contact with", "skin")},
        {("Germs", "come with", "skin")},
    ),
    "quality": (
        """The DET 2 det DT
        band NOUN 3 nsubj NN
        stayed VERB 0 root VBD stay
        popular ADJ 3 xcomp JJ
        with ADP 6 case IN
        students NOUN 4 obl NNS student
        . PUNCT 3 punct .""",
        {("band", "stayed popular with", "students")},
        {("band", "stayed with", "students")},
    ),
    "question": (
        """The DET 2 det DT
        limit NOUN 4 nsubj:pass NN
        is AUX 4 aux:pass VBZ be
        called VERB 0 root VBN call
        into ADP 6 case IN
        question NOUN 4 obl NN
        by ADP 8 case IN
        critics NOUN 6 nmod NNS critic
        . PUNCT 4 punct .""",
        {("critics", "call into question", "limit")},
        set(),
    ),
    "class": (
        """The DET 2 det DT
        cities NOUN 3 nsubj NNS city
        remained VERB 0 root VBD remain
        hotbeds NOUN 3 xcomp NNS hotbed
        of ADP 6 case IN
        infection NOUN 4 nmod NN
        despite ADP 9 case IN
        the DET 9 det DT
        efforts NOUN 3 obl NNS effort
        of ADP 11 case IN
        towns NOUN 9 nmod NNS town
        . PUNCT 3 punct .""",
        {("cities", "remained", "hotbeds of infection")},
        {("cities", "remained despite", "efforts of towns")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_phrase_is_in_the_label(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
