"""Verbs that take up another one, and sources of rules."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "as it does": (
        """The DET 3 det DT
        source NOUN 3 compound NN
        tree NOUN 4 nsubj NN
        contains VERB 0 root VBZ contain
        a DET 6 det DT
        copy NOUN 4 obj NN
        of ADP 9 case IN
        the DET 9 det DT
        library NOUN 6 nmod NN
        ( PUNCT 13 punct -LRB-
        as SCONJ 13 mark IN
        it PRON 13 nsubj PRP
        does AUX 4 advcl VBZ do
        all DET 13 obj DT
        of ADP 17 case IN
        its PRON 17 nmod:poss PRP$
        dependencies NOUN 14 nmod NNS dependency
        ) PUNCT 13 punct -RRB-
        . PUNCT 4 punct .""",
        {("source tree", "contains copy of", "library")},
        {("source tree", "does", "dependencies")},
    ),
    "for how": (
        """The DET 2 det DT
        process NOUN 4 nsubj NN
        will AUX 4 aux MD
        establish VERB 0 root VB
        guidelines NOUN 4 obj NNS guideline
        for SCONJ 7 case IN
        how ADV 13 advmod WRB
        the DET 9 det DT
        developers NOUN 13 nsubj NNS developer
        and CCONJ 11 cc CC
        community NOUN 9 conj NN
        will AUX 13 aux MD
        operate VERB 5 acl:relcl VB
        . PUNCT 4 punct .""",
        {("process", "will establish", "guidelines")},
        {("developers", "will operate", "guidelines"), ("community", "will operate", "guidelines")},
    ),
    "as set by": (
        """The DET 2 det DT
        club NOUN 4 nsubj NN
        will AUX 4 aux MD
        follow VERB 0 root VB
        any DET 6 det DT
        rules NOUN 4 obj NNS rule
        as SCONJ 10 mark IN
        may AUX 10 aux MD
        be AUX 10 aux:pass VB
        set VERB 4 advcl VBN
        by ADP 13 case IN
        the DET 13 det DT
        board NOUN 10 obl:agent NN
        . PUNCT 4 punct .""",
        {("club", "will follow", "rules")},
        {("board", "sets", "club")},
    ),
    "being built": (
        """The DET 2 det DT
        server NOUN 3 nsubj NN
        supports VERB 0 root VBZ support
        being AUX 5 aux:pass VBG be
        configured VERB 3 xcomp VBN configure
        to PART 7 mark TO
        build VERB 5 xcomp VB
        against ADP 10 case IN
        a DET 10 det DT
        library NOUN 7 obl NN
        . PUNCT 3 punct .""",
        {("server", "supports being configured to build against", "library")},
        set(),
    ),
    "off-hours": (
        """Teams NOUN 2 nsubj NNS team
        need VERB 0 root VBP
        to PART 4 mark TO
        work VERB 2 xcomp VB
        off ADP 7 case IN
        - PUNCT 5 punct HYPH
        hours NOUN 4 obj NNS hour
        for ADP 9 case IN
        emergencies NOUN 7 nmod NNS emergency
        . PUNCT 2 punct .""",
        {("Teams", "need to work off-hours for", "emergencies")},
        set(),
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_nothing_is_done_by_it(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
