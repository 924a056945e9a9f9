"""Scenes that somebody only imagines, objects in brackets, modals that two verbs share."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "feared": (
        """Karpathy PROPN 2 nsubj NNP
        fears VERB 0 root VBZ fear
        humanity NOUN 2 obj NN
        becoming VERB 2 advcl VBG become
        passive ADJ 4 xcomp JJ
        . PUNCT 2 punct .""",
        {("Karpathy", "fears", "humanity becoming passive"), ("humanity", "becomes", "passive")},
        {("Karpathy", "fears", "humanity"), ("Karpathy", "becomes", "passive")},
    ),
    "imagined": (
        """Writers NOUN 2 nsubj NNS writer
        imagine VERB 0 root VBP
        robots NOUN 2 obj NNS robot
        taking VERB 3 acl VBG take
        jobs NOUN 4 obj NNS job
        . PUNCT 2 punct .""",
        {("Writers", "imagine", "robots taking jobs"), ("robots", "take", "jobs")},
        {("Writers", "imagine", "robots")},
    ),
    "seen": (
        """The DET 2 det DT
        firm NOUN 3 nsubj NN
        saw VERB 0 root VBD see
        prices NOUN 3 obj NNS price
        rising VERB 4 acl VBG rise
        in ADP 8 case IN
        the DET 8 det DT
        north NOUN 5 obl NN
        . PUNCT 3 punct .""",
        {("firm", "saw", "prices")},
        set(),
    ),
    "bracket": (
        """The DET 2 det DT
        systems NOUN 3 nsubj NNS system
        perform VERB 0 root VBP
        work NOUN 3 obj NN
        at ADP 7 case IN
        human ADJ 7 amod JJ
        level NOUN 3 obl NN
        ( PUNCT 10 punct -LRB-
        5 NUM 10 nummod CD
        % SYM 7 appos NN
        of ADP 13 case IN
        the DET 13 det DT
        economy NOUN 10 nmod NN
        ) PUNCT 10 punct -RRB-
        . PUNCT 3 punct .""",
        {("systems", "perform work at", "human level")},
        {("systems", "perform", "5% of the economy")},
    ),
    "shared modal": (
        """AI PROPN 3 nsubj NNP
        will AUX 3 aux MD
        continue VERB 0 root VB
        the DET 5 det DT
        trend NOUN 3 obj NN
        , PUNCT 8 punct ,
        not PART 8 advmod RB
        break VERB 3 conj VB
        the DET 10 det DT
        trend NOUN 8 obj NN
        . PUNCT 3 punct .""",
        {("AI", "will not break", "trend")},
        {("AI", "not break", "trend")},
    ),
    "percent": (
        """99.99 NUM 2 nummod CD
        % SYM 3 compound NN
        reliability NOUN 6 nsubj NN
        is AUX 6 cop VBZ be
        a DET 6 det DT
        march NOUN 0 root NN
        . PUNCT 6 punct .""",
        {("99.99% reliability", "is", "march")},
        {("% reliability", "is", "march")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_scene_is_no_fact(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
