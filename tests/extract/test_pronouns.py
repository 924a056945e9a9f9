"""Who a pronoun is, and when it is nobody."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "the object of the verb before": (
        """The DET 2 det
        vaccine NOUN 9 nsubj NN
        and CCONJ 5 cc
        the DET 5 det
        drug NOUN 2 conj NN
        for ADP 8 case
        the DET 8 det
        enzyme NOUN 5 nmod NN
        slow VERB 0 root VB
        the DET 11 det
        disease NOUN 9 obj NN
        but CCONJ 15 cc
        do AUX 15 aux VBP
        not PART 15 advmod
        cure VERB 9 conj VB
        it PRON 15 obj PRP
        . PUNCT 9 punct""",
        {("vaccine", "slow", "disease"), ("vaccine", "do not cure", "disease")},
        {("vaccine", "do not cure", "enzyme")},
    ),
    "makes it possible to see": (
        """Telescopes NOUN 2 nsubj NNS telescope
        have VERB 0 root VBP
        a DET 4 det
        mirror NOUN 2 obj NN
        , PUNCT 8 punct
        and CCONJ 8 cc
        lenses NOUN 8 nsubj NNS lense
        make VERB 2 conj VBP
        it PRON 8 obj PRP
        possible ADJ 8 xcomp JJ
        to PART 12 mark
        see VERB 8 xcomp VB
        stars NOUN 12 obj NNS star
        . PUNCT 2 punct""",
        set(),
        {("lenses", "make possible", "mirror")},
    ),
    "it is wrong to lie": (
        """The DET 2 det
        president NOUN 3 nsubj NN
        knew VERB 0 root VBD know
        that SCONJ 7 mark
        it PRON 7 nsubj PRP
        is AUX 7 cop VBZ be
        wrong ADJ 3 ccomp JJ
        to PART 9 mark
        deceive VERB 7 advcl VB
        voters NOUN 9 obj NNS voter
        . PUNCT 3 punct""",
        set(),
        {("president", "is", "wrong")},
    ),
    "it takes years": (
        """The DET 2 det
        city NOUN 3 nsubj NN
        learned VERB 0 root VBD learn
        that SCONJ 6 mark
        it PRON 6 nsubj PRP
        takes VERB 3 ccomp VBZ take
        money NOUN 6 obj NN
        to PART 9 mark
        build VERB 6 advcl VB
        schools NOUN 9 obj NNS school
        . PUNCT 3 punct""",
        set(),
        {("city", "takes", "money")},
    ),
    "two as good as each other": (
        """Critics NOUN 2 nsubj NNS critic
        reject VERB 0 root VBP
        the DET 4 det
        plan NOUN 2 obj NN
        or CCONJ 7 cc
        the DET 7 det
        tower NOUN 4 conj NN
        because SCONJ 10 mark
        it PRON 10 nsubj PRP
        costs VERB 2 advcl VBZ cost
        money NOUN 10 obj NN
        . PUNCT 2 punct""",
        set(),
        {("plan", "costs", "money"), ("tower", "costs", "money")},
    ),
    "what it was": (
        """The DET 2 det
        pump NOUN 3 nsubj NN
        failed VERB 0 root VBD fail
        because SCONJ 6 mark
        it PRON 6 nsubj PRP
        lost VERB 3 advcl VBD lose
        water NOUN 6 obj NN
        . PUNCT 3 punct""",
        {("pump", "lost", "water")},
        set(),
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_a_pronoun_takes_up_what_is_meant(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found


def test_something_is_taken_up_before_what_was_named() -> None:
    found = triples(
        build(
            """Doctors NOUN 2 nsubj NNS doctor
        prescribe VERB 0 root VBP
        the DET 4 det
        drug NOUN 2 obj NN
        . PUNCT 2 punct""",
            """Something PRON 3 nsubj NN
        is AUX 3 cop VBZ be
        useful ADJ 0 root JJ
        when ADV 6 advmod WRB
        it PRON 6 nsubj PRP
        promotes VERB 3 advcl VBZ promote
        health NOUN 6 obj NN
        . PUNCT 3 punct .""",
        )
    )
    assert ("Doctors", "prescribe", "drug") in found
    assert ("drug", "promotes", "health") not in found


def test_text_behind_a_list_goes_on_with_what_it_spoke_of_before() -> None:
    lead = """policy NOUN 2 nsubj NN
    covers VERB 0 root VBZ cover
    libraries NOUN 2 obj NNS library
    : PUNCT 2 punct"""
    entry = """compression NOUN 2 nsubj NN
    shrinks VERB 0 root VBZ shrink
    files NOUN 2 obj NNS file"""
    after = """It PRON 2 nsubj PRP
    names VERB 0 root VBZ name
    dates NOUN 2 obj NNS date
    . PUNCT 2 punct"""
    blocks = [("paragraph", None), ("list_item", 0), ("paragraph", None)]
    found = triples(build(lead, entry, after, blocks=blocks))
    assert ("compression", "names", "dates") not in found
