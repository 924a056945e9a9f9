"""Where a body has its seat, beside what a thing is built on; clauses as predicates."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "a firm": (
        """A DET 5 det DT
        Lisbon PROPN 4 compound NNP
        - PUNCT 2 punct HYPH
        based VERB 5 amod VBN base
        firm NOUN 6 nsubj NN
        sells VERB 0 root VBZ sell
        cork NOUN 6 obj NN
        . PUNCT 6 punct .""",
        {("Lisbon-based firm", "is based in", "Lisbon")},
        {("Lisbon-based firm", "is based on", "Lisbon")},
    ),
    "a system": (
        """A DET 5 det DT
        Linux NOUN 4 compound NN
        - PUNCT 2 punct HYPH
        based VERB 5 amod VBN base
        camera NOUN 6 nsubj NN
        runs VERB 0 root VBZ run
        the DET 8 det DT
        pumps NOUN 6 obj NNS pump
        . PUNCT 6 punct .""",
        set(),
        {("Linux-based camera", "is based in", "Linux")},
    ),
    "a clause of its own": (
        """The DET 2 det DT
        question NOUN 7 nsubj:outer NN
        is AUX 7 cop VBZ be
        whether SCONJ 7 mark IN
        the DET 6 det DT
        rope NOUN 7 nsubj NN
        holds VERB 0 root VBZ hold
        under ADP 9 case IN
        load NOUN 7 obl NN
        . PUNCT 7 punct .""",
        {("rope", "holds under", "load")},
        {("rope", "is holds under", "load")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_label_tells_which(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
