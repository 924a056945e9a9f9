"""Perfects, progressives and agents that are denied, or only seem to be."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "perfect": (
        """The DET 2 det DT
        groups NOUN 5 nsubj NNS group
        have AUX 5 aux VBP
        not PART 5 advmod RB
        found VERB 0 root VBN find
        consensus NOUN 5 obj NN
        . PUNCT 5 punct .""",
        {("groups", "have not found", "consensus")},
        set(),
    ),
    "progressive": (
        """The DET 2 det DT
        mills NOUN 5 nsubj NNS mill
        are AUX 5 aux VBP be
        not PART 5 advmod RB
        grinding VERB 0 root VBG grind
        corn NOUN 5 obj NN
        . PUNCT 5 punct .""",
        {("mills", "are not grinding", "corn")},
        set(),
    ),
    "only by": (
        """The DET 3 det DT
        old ADJ 3 amod JJ
        forms NOUN 6 nsubj:pass NNS form
        are AUX 6 aux:pass VBP be
        not PART 6 advmod RB
        supported VERB 0 root VBN support
        by ADP 8 case IN
        default NOUN 6 obl:agent NN
        , PUNCT 13 punct ,
        only ADV 13 advmod RB
        by ADP 13 case IN
        explicit ADJ 13 amod JJ
        configuration NOUN 6 obl NN
        . PUNCT 6 punct .""",
        {("explicit configuration", "supports", "old forms")},
        {("explicit configuration", "does not support", "old forms")},
    ),
    "time-limited": (
        """Memberships NOUN 6 nsubj:pass NNS membership
        are AUX 6 cop VBP be
        not PART 6 advmod RB
        time NOUN 6 obl:unmarked NN
        - PUNCT 4 punct HYPH
        limited ADJ 0 root JJ
        . PUNCT 6 punct .""",
        {("Memberships", "are not", "time-limited")},
        {("Memberships", "are not", "limited")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_label_says_what_is_denied(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
