"""By how much something is more or less."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "a verb": (
        """Morning NOUN 2 compound NN
        trips NOUN 3 nsubj NNS trip
        got VERB 0 root VBD get
        30 NUM 5 nummod CD
        percent NOUN 6 obl:unmarked NN
        longer ADV 3 advmod RBR long
        . PUNCT 3 punct .""",
        {("Morning trips", "got longer by", "30 percent")},
        set(),
    ),
    "a copula": (
        """The DET 2 det DT
        pump NOUN 6 nsubj NN
        is AUX 6 cop VBZ be
        two NUM 5 nummod CD
        meters NOUN 6 obl:unmarked NNS meter
        taller ADJ 0 root JJR tall
        than ADP 9 case IN
        the DET 9 det DT
        tower NOUN 6 obl NN
        . PUNCT 6 punct .""",
        {("pump", "is taller by", "two meters"), ("pump", "is taller than", "tower")},
        set(),
    ),
    "a fraction": (
        """Traffic NOUN 2 nsubj NN
        fell VERB 0 root VBD fall
        by ADP 6 case IN
        about ADV 6 advmod RB
        a DET 6 det DT
        fifth NOUN 2 obl NN
        . PUNCT 2 punct .""",
        {("Traffic", "fell by", "about a fifth")},
        {("Traffic", "fell by", "fifth")},
    ),
    "no fraction": (
        """The DET 3 det DT
        third ADJ 3 amod JJ
        quarter NOUN 8 nsubj NN
        of ADP 6 case IN
        the DET 6 det DT
        year NOUN 3 nmod NN
        was AUX 8 cop VBD be
        wet ADJ 0 root JJ
        . PUNCT 8 punct .""",
        {("third quarter of the year", "was", "wet")},
        set(),
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_amounts_of_change(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
