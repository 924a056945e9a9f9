"""Infinitives and gerunds are called by what governs them: aimed at, needed, meant, done by."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, extract, triples

YEAST = """Yeast NOUN 3 nsubj:pass NN
is AUX 3 aux:pass VBZ be
needed VERB 0 root VBN need
to PART 5 mark
raise VERB 3 xcomp VB
bread NOUN 5 obj NN
and CCONJ 9 cc
to PART 9 mark
harden VERB {head} conj VB
crusts NOUN 9 obj NNS crust
. PUNCT 3 punct"""
MISSION = """The DET 2 det
mission NOUN 7 nsubj:outer NN
of ADP 4 case
{owner} NOUN 2 nmod NNS
is AUX 7 cop VBZ be
to PART 7 mark
plant VERB 0 root VB
trees NOUN 7 obj NNS tree
and CCONJ 10 cc
clean VERB 7 conj VB
rivers NOUN 10 obj NNS river
. PUNCT 7 punct"""

CASES = {
    "a purpose names the object of what is done": (
        """Bakers NOUN 2 nsubj NNS baker
        add VERB 0 root VBP
        salt NOUN 2 obj NN
        to PART 5 mark
        preserve VERB 2 advcl VB
        dough NOUN 5 obj NN
        . PUNCT 2 punct""",
        {("Bakers", "add salt to preserve", "dough")},
        {("Bakers", "preserve", "dough")},
    ),
    "where somebody goes to do it": (
        """Sailors NOUN 2 nsubj NNS sailor
        moved VERB 0 root VBD move
        to ADP 4 case
        Lisbon PROPN 2 obl NNP Lisbon
        to PART 6 mark
        build VERB 2 advcl VB
        ships NOUN 6 obj NNS ship
        . PUNCT 2 punct""",
        {("Sailors", "moved to Lisbon to build", "ships")},
        {("Sailors", "build", "ships")},
    ),
    "what was counted is the object": (
        """Clerks NOUN 2 nsubj NNS clerk
        used VERB 0 root VBD use
        a DET 4 det
        number NOUN 2 obj NN
        of ADP 6 case
        scripts NOUN 4 nmod NNS script
        to PART 8 mark
        record VERB 2 advcl VB
        debts NOUN 8 obj NNS debt
        . PUNCT 2 punct""",
        {("Clerks", "used scripts to record", "debts")},
        {("Clerks", "used number to record", "debts")},
    ),
    "who was led to it": (
        """Greed NOUN 3 nsubj NN
        could AUX 3 aux MD
        lead VERB 0 root VB
        clerks NOUN 3 obj NNS clerk
        to PART 6 mark
        hide VERB 3 advcl VB
        debts NOUN 6 obj NNS debt
        . PUNCT 3 punct""",
        {("clerks", "could be led to hide", "debts")},
        {("Greed", "could lead clerks to hide", "debts"), ("Greed", "hide", "debts")},
    ),
    "what several are doing": (
        """Mice NOUN 3 nsubj NNS mouse
        were AUX 3 aux VBD be
        storing VERB 0 root VBG store
        seeds NOUN 3 obj NNS seed
        . PUNCT 3 punct""",
        {("Mice", "were storing", "seeds")},
        {("Mice", "is storing", "seeds")},
    ),
    "a result is no purpose": (
        """Storms NOUN 2 nsubj NNS storm
        reached VERB 0 root VBD reach
        land NOUN 2 obj NN
        only ADV 6 advmod RB
        to PART 6 mark
        lose VERB 2 advcl VB
        strength NOUN 6 obj NN
        . PUNCT 2 punct""",
        {("Storms", "reached", "land")},
        {("Storms", "reached land to lose", "strength")},
    ),
    "a reflexive belongs to its verb": (
        """Farmers NOUN 2 nsubj NNS farmer
        formed VERB 0 root VBD form
        themselves PRON 2 obj PRP
        into ADP 5 case
        unions NOUN 2 obl NNS union
        to PART 7 mark
        raise VERB 2 advcl VB
        prices NOUN 7 obj NNS price
        . PUNCT 2 punct""",
        {
            ("Farmers", "formed themselves into", "unions"),
            ("Farmers", "formed themselves into unions to raise", "prices"),
        },
        {("Farmers", "formed into", "unions")},
    ),
    "a title taken": (
        """Captains NOUN 2 nsubj NNS captain
        declared VERB 0 root VBD declare
        themselves PRON 2 obj PRP
        kings NOUN 2 xcomp NNS king
        . PUNCT 2 punct""",
        {("Captains", "declared themselves", "kings")},
        {("Captains", "declared", "kings")},
    ),
    "a coordinated reflexive is an object": (
        """Monkeys NOUN 2 nsubj NNS monkey
        hurt VERB 0 root VBP hurt
        themselves PRON 2 obj PRP
        or CCONJ 5 cc
        rivals NOUN 3 conj NNS rival
        . PUNCT 2 punct""",
        {("Monkeys", "hurt", "rivals")},
        {("Monkeys", "hurt themselves", "rivals")},
    ),
    "the second infinitive is needed too": (
        YEAST.format(head=5),
        {("Yeast", "is needed to raise", "bread"), ("Yeast", "is needed to harden", "crusts")},
        {("Yeast", "harden", "crusts")},
    ),
    "also where it hangs on the verb that needs it": (
        YEAST.format(head=3),
        {("Yeast", "is needed to harden", "crusts")},
        {("Yeast", "harden", "crusts")},
    ),
    "good at two things": (
        """Scouts NOUN 3 nsubj NNS scout
        are AUX 3 cop VBP be
        good ADJ 0 root JJ
        at SCONJ 5 mark
        reading VERB 3 advcl VBG read
        maps NOUN 5 obj NNS map
        and CCONJ 8 cc
        finding VERB 5 conj VBG find
        paths NOUN 8 obj NNS path
        . PUNCT 3 punct""",
        {("Scouts", "are good at reading", "maps"), ("Scouts", "are good at finding", "paths")},
        {("Scouts", "find", "paths")},
    ),
    "a passive and its means": (
        """Rocks NOUN 3 nsubj:pass NNS rock
        are AUX 3 aux:pass VBP be
        sorted VERB 0 root VBN sort
        using VERB 3 advcl VBG use
        sieves NOUN 4 obj NNS sieve
        . PUNCT 3 punct""",
        {("Rocks", "are sorted using", "sieves")},
        {("Rocks", "use", "sieves")},
    ),
    "made by doing something": (
        """Paper NOUN 3 nsubj:pass NN
        is AUX 3 aux:pass VBZ be
        made VERB 0 root VBN make
        by SCONJ 5 mark
        pressing VERB 3 advcl VBG press
        pulp NOUN 5 obj NN
        . PUNCT 3 punct""",
        {("Paper", "is made by pressing", "pulp")},
        {("Paper", "presses", "pulp")},
    ),
    "who paints has the brush": (
        """Artists NOUN 2 nsubj NNS artist
        paint VERB 0 root VBP
        walls NOUN 2 obj NNS wall
        using VERB 3 acl VBG use
        brushes NOUN 4 obj NNS brush
        . PUNCT 2 punct""",
        {("Artists", "use", "brushes")},
        {("walls", "use", "brushes")},
    ),
    "a mission is whose it is": (
        MISSION.format(owner="clubs"),
        {("clubs", "have mission to plant", "trees"), ("clubs", "have mission to clean", "rivers")},
        {("clubs", "plant", "trees"), ("mission", "clean", "rivers")},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_governed_clauses_say_what_governs_them(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found


def test_a_goal_of_nobody_relates_nothing() -> None:
    spec = """The DET 2 det
    goal NOUN 5 nsubj:outer NN
    is AUX 5 cop VBZ be
    to PART 5 mark
    plant VERB 0 root VB
    trees NOUN 5 obj NNS tree
    . PUNCT 5 punct"""
    assert triples(build(spec)) == []


def test_a_purpose_has_the_family_of_its_own_verb() -> None:
    families = {
        r.object.name: r.predicate.family
        for r in extract(build(CASES["where somebody goes to do it"][0])).relations
    }
    assert families["ships"] == "produces"
    spec = """Towns NOUN 2 nsubj NNS town
    use VERB 0 root VBP
    dams NOUN 2 obj NNS dam
    to PART 5 mark
    protect VERB 2 advcl VB
    valleys NOUN 5 obj NNS valley
    . PUNCT 2 punct"""
    families = {r.object.name: r.predicate.family for r in extract(build(spec)).relations}
    assert families == {"dams": "uses", "valleys": "enables"}
