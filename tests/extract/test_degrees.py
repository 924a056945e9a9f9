"""Words of degree, and the few of whom a claim holds, are not lost."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "almost": (
        """Growth NOUN 2 nsubj NN
        stands VERB 0 root VBZ stand
        in ADP 6 case IN
        almost ADV 5 advmod RB
        exact ADJ 6 amod JJ
        proportion NOUN 2 obl NN
        to ADP 8 case IN
        rainfall NOUN 2 obl NN
        . PUNCT 2 punct .""",
        {("Growth", "stands in", "almost exact proportion")},
        {("Growth", "stands in", "exact proportion")},
    ),
    "nearly": (
        """The DET 4 det DT
        nearly ADV 3 advmod RB
        extinct ADJ 4 amod JJ
        wolf NOUN 5 nsubj NN
        returned VERB 0 root VBD return
        to ADP 8 case IN
        the DET 8 det DT
        valley NOUN 5 obl NN
        . PUNCT 5 punct .""",
        {("nearly extinct wolf", "returned to", "valley")},
        {("extinct wolf", "returned to", "valley")},
    ),
    "nearly a number": (
        """The DET 2 det DT
        method NOUN 3 nsubj NN
        needs VERB 0 root VBZ need
        nearly ADV 5 advmod RB
        300 NUM 6 nummod CD
        samples NOUN 3 obj NNS sample
        . PUNCT 3 punct .""",
        {("method", "needs", "300 samples")},
        set(),
    ),
    "most, of a quality": (
        """The DET 4 det DT
        most ADV 3 advmod RBS
        common ADJ 4 amod JJ
        metal NOUN 5 nsubj NN
        attracts VERB 0 root VBZ attract
        lightning NOUN 5 obj NN
        . PUNCT 5 punct .""",
        {("most common metal", "attracts", "lightning")},
        {("common metal", "attracts", "lightning")},
    ),
    "most, of a number": (
        """Most ADJ 2 amod JJS
        residents NOUN 3 nsubj NNS resident
        reject VERB 0 root VBP
        the DET 5 det DT
        plan NOUN 3 obj NN
        . PUNCT 3 punct .""",
        {("residents", "reject", "plan")},
        {("Most residents", "reject", "plan")},
    ),
    "more, of a quality": (
        """More ADV 2 advmod RBR
        radical ADJ 3 amod JJ
        painters NOUN 4 nsubj NNS painter
        left VERB 0 root VBD leave
        Paris PROPN 4 obj NNP Paris
        . PUNCT 4 punct .""",
        {("More radical painters", "left", "Paris")},
        set(),
    ),
    "one or more": (
        """Each DET 2 det DT
        organ NOUN 3 nsubj NN
        performs VERB 0 root VBZ perform
        one NUM 8 nummod CD
        or CCONJ 6 cc CC
        more ADV 7 advmod RBR
        specific ADJ 8 amod JJ
        tasks NOUN 3 obj NNS task
        . PUNCT 3 punct .""",
        {("organ", "performs", "specific tasks")},
        set(),
    ),
    "few objects": (
        """The DET 2 det DT
        village NOUN 3 nsubj NN
        has VERB 0 root VBZ have
        few ADJ 5 amod JJ
        wells NOUN 3 obj NNS well
        . PUNCT 3 punct .""",
        {("village", "has few", "wells")},
        {("village", "has", "wells")},
    ),
    "a few objects": (
        """The DET 2 det DT
        village NOUN 3 nsubj NN
        has VERB 0 root VBZ have
        a DET 6 det DT
        few ADJ 6 amod JJ
        wells NOUN 3 obj NNS well
        . PUNCT 3 punct .""",
        {("village", "has", "wells")},
        set(),
    ),
    "little effect": (
        """Rain PROPN 2 nsubj NNP Rain
        has VERB 0 root VBZ have
        little ADJ 4 amod JJ
        effect NOUN 2 obj NN
        on ADP 7 case IN
        the DET 7 det DT
        price NOUN 4 nmod NN
        of ADP 9 case IN
        salt NOUN 7 nmod NN
        . PUNCT 2 punct .""",
        {("Rain", "has little effect on", "price of salt")},
        {("Rain", "has effect on", "price of salt")},
    ),
    "an effect": (
        """Rain PROPN 2 nsubj NNP Rain
        has VERB 0 root VBZ have
        an DET 4 det DT a
        effect NOUN 2 obj NN
        on ADP 7 case IN
        the DET 7 det DT
        price NOUN 4 nmod NN
        of ADP 9 case IN
        salt NOUN 7 nmod NN
        . PUNCT 2 punct .""",
        {("Rain", "has effect on", "price of salt")},
        set(),
    ),
    "so-called": (
        """The DET 5 det DT
        so ADV 4 advmod RB
        - PUNCT 2 punct HYPH
        called VERB 5 amod VBN call
        experts NOUN 6 nsubj NNS expert
        misled VERB 0 root VBD misle
        voters NOUN 6 obj NNS voter
        . PUNCT 6 punct .""",
        {("so-called experts", "misled", "voters")},
        set(),
    ),
    "more towns": (
        """More ADV 2 advmod RBR
        small ADJ 3 amod JJ
        towns NOUN 4 nsubj NNS town
        joined VERB 0 root VBD join
        the DET 6 det DT
        union NOUN 4 obj NN
        . PUNCT 4 punct .""",
        {("small towns", "joined", "union")},
        {("More small towns", "joined", "union")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_degrees_and_scarcity_stay(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
