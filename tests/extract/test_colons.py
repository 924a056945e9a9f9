"""What stands behind a colon or in a bracket is told of what it explains."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "explained by a clause": (
        """Lee PROPN 2 nsubj NNP
        envisions VERB 0 root VBZ envision
        a DET 6 det DT
        “ PUNCT 6 punct `` "
        cognitive ADJ 6 amod JJ
        core NOUN 2 obj NN
        ” PUNCT 6 punct '' "
        : PUNCT 11 punct :
        a DET 11 det DT
        small ADJ 11 amod JJ
        model NOUN 2 parataxis NN
        stripped VERB 11 acl VBN strip
        of ADP 15 case IN
        memorized VERB 15 amod VBN memorize
        knowledge NOUN 12 obl NN
        , PUNCT 17 punct ,
        retaining VERB 2 advcl VBG retain
        only ADV 17 advmod RB
        algorithms NOUN 17 obj NNS algorithm
        . PUNCT 2 punct .""",
        {
            ("cognitive core", "is stripped of", "memorized knowledge"),
            ("cognitive core", "only retains", "algorithms"),
        },
        {
            ("Lee", "only retains", "algorithms"),
            ("small model", "is stripped of", "memorized knowledge"),
        },
    ),
    "explained by a relative clause": (
        """The DET 2 det DT
        device NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        a DET 5 det DT
        sensor NOUN 0 root NN
        : PUNCT 9 punct :
        a DET 9 det DT
        small ADJ 9 amod JJ
        chip NOUN 5 parataxis NN
        that PRON 11 nsubj WDT
        measures VERB 9 acl:relcl VBZ measure
        heat NOUN 11 obj NN
        . PUNCT 5 punct .""",
        {("sensor", "measures", "heat")},
        {("small chip", "measures", "heat")},
    ),
    "not set against": (
        """He PRON 2 nsubj PRP
        sees VERB 0 root VBZ see
        programs NOUN 2 obj NNS program
        as SCONJ 6 case IN
        brittle ADJ 6 amod JJ
        ghosts NOUN 2 obl NNS ghost
        trained VERB 6 acl VBN train
        by SCONJ 9 mark IN
        imitating VERB 7 advcl VBG imitate
        data NOUN 9 obj NN
        , PUNCT 13 punct ,
        not PART 13 advmod RB
        animals NOUN 6 conj NNS animal
        shaped VERB 13 acl VBN shape
        by ADP 16 case IN
        evolution NOUN 14 obl:agent NN
        . PUNCT 2 punct .""",
        {
            ("brittle ghosts", "are trained by imitating", "data"),
            ("evolution", "shapes", "animals"),
        },
        {
            ("animals shaped by evolution", "are not trained by imitating", "data"),
            ("evolution", "does not shape", "animals"),
        },
    ),
    "no memory": (
        """Agents NOUN 4 nsubj NNS agent
        ca AUX 4 aux MD
        n't PART 4 advmod RB not
        remember VERB 0 root VB
        past ADJ 6 amod JJ
        tasks NOUN 4 obj NNS task
        ( PUNCT 10 punct -LRB-
        no DET 10 det DT
        continual ADJ 10 amod JJ
        learning NOUN 6 appos NN
        ) PUNCT 10 punct -RRB-
        . PUNCT 4 punct .""",
        {("Agents", "lack", "continual learning")},
        {("past tasks", "are", "continual learning"), ("past tasks", "is", "continual learning")},
    ),
    "no engine": (
        """He PRON 2 nsubj PRP
        sold VERB 0 root VBD sell
        a DET 4 det DT
        car NOUN 2 obj NN
        ( PUNCT 7 punct -LRB-
        no DET 7 det DT
        engine NOUN 4 appos NN
        ) PUNCT 7 punct -RRB-
        to ADP 10 case IN
        Lee PROPN 2 obl NNP
        . PUNCT 2 punct .""",
        {("car", "lacks", "engine")},
        {("car", "is", "engine")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_whom_it_is_told_of(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
