"""What speaks of a clause, of an occasion or of an example and not of the noun before it."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "in addition to": (
        """In ADP 2 case
        addition NOUN 10 obl NN
        to ADP 5 case
        the DET 5 det DT
        tombs NOUN 2 nmod NNS tomb
        , PUNCT 2 punct
        the DET 8 det DT
        people NOUN 10 nsubj:pass NNS
        were AUX 10 aux:pass VBD be
        buried VERB 0 root VBN bury
        in ADP 12 case
        pits NOUN 10 obl NNS pit
        . PUNCT 10 punct""",
        {("people", "were buried in", "pits")},
        {("people", "were buried in addition to", "tombs")},
    ),
    "despite": (
        """Climate NOUN 2 compound NN
        change NOUN 6 nsubj NN
        is AUX 6 cop VBZ be
        a DET 6 det DT
        controversial ADJ 6 amod JJ
        subject NOUN 0 root NN
        , PUNCT 9 punct
        despite ADP 9 case
        decades NOUN 6 nmod NNS decade
        of ADP 11 case
        research NOUN 9 nmod NN
        . PUNCT 6 punct""",
        {("Climate change", "is", "controversial subject")},
        {
            ("Climate change", "is subject despite", "decades of research"),
            ("Climate change", "is despite", "decades of research"),
        },
    ),
    "without": (
        """Civil ADJ 2 amod JJ
        rights NOUN 5 nsubj NNS right
        are AUX 5 cop VBP be
        government NOUN 5 compound NN
        guarantees NOUN 0 root NNS guarantee
        of ADP 8 case
        equal ADJ 8 amod JJ
        treatment NOUN 5 nmod NN
        without ADP 10 case
        discrimination NOUN 8 nmod NN
        . PUNCT 5 punct""",
        {("Civil rights", "are government guarantees of", "equal treatment")},
        {
            ("Civil rights", "are without", "discrimination"),
            ("Civil rights", "are of", "equal treatment"),
        },
    ),
    "because of": (
        """The DET 2 det DT
        town NOUN 3 nsubj NN
        became VERB 0 root VBD become
        a DET 6 det DT
        busy ADJ 6 amod JJ
        port NOUN 3 xcomp NN
        because ADP 10 case
        of ADP 7 fixed
        the DET 10 det DT
        canal NOUN 6 nmod NN
        . PUNCT 3 punct""",
        {("town", "became", "busy port")},
        {("busy port", "because of", "canal")},
    ),
    "a time to": (
        """Winter PROPN 5 nsubj NNP Winter
        is AUX 5 cop VBZ be
        an DET 5 det DT a
        ideal ADJ 5 amod JJ
        time NOUN 0 root NN
        to PART 7 mark TO
        save VERB 5 acl VB
        money NOUN 7 obj NN
        . PUNCT 5 punct""",
        {("Winter", "is ideal time to save", "money")},
        {("ideal time", "save", "money"), ("Winter", "is", "ideal time")},
    ),
    "a way to": (
        """The DET 3 det DT
        best ADJ 3 amod JJS good
        way NOUN 8 nsubj NN
        to PART 5 mark TO
        save VERB 3 acl VB
        energy NOUN 5 obj NN
        is AUX 8 cop VBZ be
        insulation NOUN 0 root NN
        . PUNCT 8 punct""",
        set(),
        {("best way", "save", "energy")},
    ),
    "a place given": (
        """Ponds NOUN 2 nsubj NNS pond
        give VERB 0 root VBP
        frogs NOUN 2 iobj NNS frog
        a DET 5 det DT
        place NOUN 2 obj NN
        to PART 7 mark TO
        lay VERB 5 acl VB
        eggs NOUN 7 obj NNS egg
        . PUNCT 2 punct""",
        {("frogs", "lay", "eggs")},
        {("Ponds", "lay", "eggs")},
    ),
    "a tool to": (
        """A DET 3 det DT
        reed NOUN 3 compound NN
        cutter NOUN 6 nsubj NN
        is AUX 6 cop VBZ be
        a DET 6 det DT
        tool NOUN 0 root NN
        to PART 8 mark TO
        cut VERB 6 acl VB
        reeds NOUN 8 obj NNS reed
        . PUNCT 6 punct""",
        {("tool", "cut", "reeds")},
        set(),
    ),
    "a number apart": (
        """The DET 3 det DT
        main ADJ 3 amod JJ
        danger NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        floods NOUN 0 root NNS flood
        that PRON 7 nsubj WDT
        wash VERB 5 acl:relcl VBP
        away ADV 7 advmod RB
        bridges NOUN 7 obj NNS bridge
        . PUNCT 5 punct""",
        {("floods", "wash away", "bridges")},
        {("main danger", "wash away", "bridges")},
    ),
    "an example": (
        """Topical ADJ 2 amod JJ
        antiseptics NOUN 12 nsubj NNS antiseptic
        such ADJ 5 case JJ
        as ADP 3 fixed
        mercurochrome NOUN 2 nmod NN
        , PUNCT 8 punct
        which PRON 8 nsubj WDT
        contains VERB 2 acl:relcl VBZ contain
        mercury NOUN 8 obj NN
        , PUNCT 2 punct
        were AUX 12 cop VBD be
        common ADJ 0 root JJ
        . PUNCT 12 punct""",
        {("mercurochrome", "contains", "mercury")},
        {("Topical antiseptics", "contains", "mercury")},
    ),
    "a definition": (
        """A DET 2 det DT
        reef NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        a DET 5 det DT
        structure NOUN 0 root NN
        that PRON 7 nsubj WDT
        protects VERB 5 acl:relcl VBZ protect
        shores NOUN 7 obj NNS shore
        . PUNCT 5 punct""",
        {("reef", "protects", "shores")},
        {("structure", "protects", "shores")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_asides(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
