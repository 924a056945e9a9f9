"""A part of a clause that is named to be excluded: "not by rain", "instead of coal"."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, extract

from conceptgraph.extract import find_candidates

CASES = {
    "not by": (
        """Leaves NOUN 3 nsubj:pass NNS leaf
        are AUX 3 aux:pass VBP be
        fed VERB 0 root VBN feed
        by ADP 5 case
        sap NOUN 3 obl:agent NN
        , PUNCT 9 punct
        not PART 9 advmod
        by ADP 9 case
        rain NOUN 3 obl NN
        or CCONJ 11 cc
        dew NOUN 9 conj NN
        . PUNCT 3 punct""",
        {
            ("sap", "feeds", "Leaves", False),
            ("rain", "does not feed", "Leaves", True),
            ("dew", "does not feed", "Leaves", True),
        },
    ),
    "not in": (
        """Rice NOUN 3 nsubj:pass NN
        is AUX 3 aux:pass VBZ be
        grown VERB 0 root VBN grow
        in ADP 5 case
        valleys NOUN 3 obl NNS valley
        , PUNCT 9 punct
        not PART 9 advmod
        on ADP 9 case
        slopes NOUN 3 obl NNS slope
        . PUNCT 3 punct""",
        {
            ("Rice", "is grown in", "valleys", False),
            ("Rice", "is not grown on", "slopes", True),
        },
    ),
    "not one but two": (
        """Cats NOUN 2 nsubj NNS cat
        eat VERB 0 root VBP
        not PART 4 advmod
        grass NOUN 2 obj NN
        but CCONJ 6 cc
        mice NOUN 4 conj NNS mouse
        and CCONJ 8 cc
        fish NOUN 4 conj NN
        . PUNCT 2 punct""",
        {
            ("Cats", "do not eat", "grass", True),
            ("Cats", "eat", "mice", False),
            ("Cats", "eat", "fish", False),
        },
    ),
    "not only": (
        """Farms NOUN 2 nsubj NNS farm
        need VERB 0 root VBP
        not PART 5 advmod
        only ADV 5 advmod
        water NOUN 2 obj NN
        but CCONJ 7 cc
        soil NOUN 5 conj NN
        . PUNCT 2 punct""",
        {("Farms", "need", "water", False), ("Farms", "need", "soil", False)},
    ),
    "instead of": (
        """Plants NOUN 2 nsubj NNS plant
        burn VERB 0 root VBP
        gas NOUN 2 obj NN
        instead ADV 6 case
        of ADP 4 fixed
        coal NOUN 2 obl NN
        . PUNCT 2 punct""",
        {("Plants", "burn", "gas", False), ("Plants", "do not burn", "coal", True)},
    ),
    "rather without than": (
        """Plants NOUN 2 nsubj NNS plant
        need VERB 0 root VBP
        rather ADV 5 advmod
        large ADJ 5 amod
        fields NOUN 2 obj NNS field
        . PUNCT 2 punct""",
        {("Plants", "need", "large fields", False)},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_only_the_excluded_part_is_denied(name: str) -> None:
    spec, expected = CASES[name]
    found = {
        (c.subject.mention.name, c.label, c.object.mention.name, c.negated)
        for c in find_candidates(build(spec))
    }
    assert found == expected


def test_not_all_bounds_a_quality() -> None:
    annotated = build(
        """Not PART 3 advmod
        all DET 3 det
        stress NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        harmful ADJ 0 root JJ
        . PUNCT 5 punct"""
    )
    (relation,) = extract(annotated).relations
    assert (relation.negated, relation.evidence.modality) == (False, "not all")


def test_a_denied_possibility_does_not_hedge_what_follows() -> None:
    annotated = build(
        """Robots NOUN 4 nsubj NNS robot
        can AUX 4 aux MD
        not PART 4 advmod
        grasp VERB 0 root VB
        cups NOUN 4 obj NNS cup
        and CCONJ 7 cc
        drop VERB 4 conj VBP
        plates NOUN 7 obj NNS plate
        . PUNCT 4 punct"""
    )
    found = {r.object.name: r.evidence.modality for r in extract(annotated).relations}
    assert found == {"cups": "can", "plates": None}


PREFIXED = {
    "active": (
        """Teams NOUN 4 nsubj NNS team
        fine ADJ 4 amod
        - PUNCT 2 punct
        tune VERB 0 root VBP
        models NOUN 4 obj NNS model
        . PUNCT 4 punct""",
        ("Teams", "fine-tune", "models"),
    ),
    "agent": (
        """Brains NOUN 5 nsubj:pass NNS brain
        are AUX 5 aux:pass VBP be
        pre ADJ 5 compound
        - PUNCT 5 punct
        wired VERB 0 root VBN wire
        by ADP 7 case
        evolution NOUN 5 obl:agent NN
        . PUNCT 5 punct""",
        ("evolution", "pre-wires", "Brains"),
    ),
    "place": (
        """Seeds NOUN 5 nsubj:pass NNS seed
        are AUX 5 aux:pass VBP be
        hand NOUN 5 compound
        - PUNCT 5 punct
        sown VERB 0 root VBN sow
        in ADP 7 case
        rows NOUN 5 obl NNS row
        . PUNCT 5 punct""",
        ("Seeds", "are hand-sown in", "rows"),
    ),
}


@pytest.mark.parametrize("name", list(PREFIXED))
def test_what_a_hyphen_joins_to_a_verb_stays_in_the_label(name: str) -> None:
    spec, expected = PREFIXED[name]
    [found] = find_candidates(build(spec))
    assert (found.subject.mention.name, found.label, found.object.mention.name) == expected


def test_where_something_was_held_did_not_hold_it() -> None:
    [found] = find_candidates(
        build(
            """Votes NOUN 3 nsubj:pass NNS vote
            were AUX 3 aux:pass VBD be
            held VERB 0 root VBN hold
            in ADP 5 case
            Rome PROPN 3 obl:agent NNP
            . PUNCT 3 punct"""
        )
    )
    assert found.label == "were held in"


def test_who_spends_years_on_something_does_it() -> None:
    found = {
        (c.subject.mention.name, c.label, c.object.mention.name)
        for c in find_candidates(
            build(
                """Ada PROPN 2 nsubj NNP
                spent VERB 0 root VBD spend
                two NUM 4 nummod CD
                years NOUN 2 obj NNS year
                leading VERB 4 acl VBG lead
                teams NOUN 5 obj NNS team
                . PUNCT 2 punct"""
            )
        )
    }
    assert ("Ada", "leads", "teams") in found
    assert not [each for each in found if each[0] == "two years"]
