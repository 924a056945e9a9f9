"""Pronouns that mean nobody, and clauses that pick out whom they speak of, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "the duty of owners to clear": (
        [
            """The DET 2 det
            council NOUN 3 nsubj NN
            met VERB 0 root VBD meet
            . PUNCT 3 punct""",
            """It PRON 4 nsubj PRP
            was AUX 4 cop VBD be
            the DET 4 det
            duty NOUN 0 root NN
            of ADP 6 case
            owners NOUN 4 nmod NNS owner
            to PART 8 mark
            clear VERB 4 csubj VB
            the DET 10 det
            ditch NOUN 8 obj NN
            . PUNCT 4 punct""",
        ],
        set(),
        {("council", "was", "duty"), ("council", "was duty of", "owners")},
    ),
    "who pays is picked out": (
        [
            """The DET 2 det
            reactor NOUN 3 nsubj NN
            failed VERB 0 root VBD fail
            . PUNCT 3 punct""",
            """It PRON 4 nsubj PRP
            is AUX 4 cop VBZ be
            the DET 4 det
            operator NOUN 0 root NN
            who PRON 6 nsubj WP
            pays VERB 4 acl:relcl VBZ pay
            the DET 8 det
            fine NOUN 6 obj NN
            . PUNCT 4 punct""",
        ],
        {("operator", "pays", "fine")},
        {("reactor", "is", "operator")},
    ),
    "these that stop are picked out": (
        [
            """The DET 2 det
            reactor NOUN 3 nsubj NN
            failed VERB 0 root VBD fail
            . PUNCT 3 punct""",
            """It PRON 4 nsubj PRP
            is AUX 4 cop VBZ be
            these DET 4 det DT this
            valves NOUN 0 root NNS valve
            that PRON 6 nsubj WDT
            stop VERB 4 acl:relcl VBP
            the DET 8 det
            leak NOUN 6 obj NN
            . PUNCT 4 punct""",
        ],
        {("valves", "stop", "leak")},
        {("reactor", "is", "valves")},
    ),
    "the organ that cleans is what it is": (
        [
            """The DET 2 det
            kidney NOUN 3 nsubj NN
            failed VERB 0 root VBD fail
            . PUNCT 3 punct""",
            """It PRON 4 nsubj PRP
            is AUX 4 cop VBZ be
            the DET 4 det
            organ NOUN 0 root NN
            that PRON 6 nsubj WDT
            cleans VERB 4 acl:relcl VBZ clean
            blood NOUN 6 obj NN
            . PUNCT 4 punct""",
        ],
        {("kidney", "is", "organ")},
        set(),
    ),
    "the weather": (
        [
            """The DET 2 det
            valley NOUN 3 nsubj NN
            flooded VERB 0 root VBD flood
            . PUNCT 3 punct""",
            """It PRON 3 nsubj PRP
            is AUX 3 aux VBZ be
            raining VERB 0 root VBG rain
            ash NOUN 3 obj NN
            . PUNCT 3 punct""",
        ],
        set(),
        {("valley", "is raining", "ash")},
    ),
    "the day": (
        [
            """The DET 2 det
            valley NOUN 3 nsubj NN
            flooded VERB 0 root VBD flood
            . PUNCT 3 punct""",
            """It PRON 3 nsubj PRP
            was AUX 3 cop VBD be
            Tuesday PROPN 0 root NNP Tuesday
            . PUNCT 3 punct""",
        ],
        set(),
        {("valley", "was", "Tuesday")},
    ),
    "my first time": (
        [
            """The DET 2 det
            ferry NOUN 3 nsubj NN
            left VERB 0 root VBD leave
            . PUNCT 3 punct""",
            """It PRON 5 nsubj PRP
            was AUX 5 cop VBD be
            my PRON 5 nmod:poss PRP$
            first ADJ 5 amod JJ
            time NOUN 0 root NN
            on ADP 8 case
            the DET 8 det
            island NOUN 5 nmod NN
            . PUNCT 5 punct""",
        ],
        set(),
        {("ferry", "was", "first time"), ("ferry", "was first time on", "island")},
    ),
    "whatever it is": (
        [
            """The DET 2 det
            barn NOUN 3 nsubj NN
            burned VERB 0 root VBD burn
            . PUNCT 3 punct""",
            """Whether SCONJ 5 mark
            it PRON 5 nsubj PRP
            is AUX 5 cop VBZ be
            a DET 5 det
            shed NOUN 11 advcl NN
            or CCONJ 8 cc
            a DET 8 det
            house NOUN 5 conj NN
            , PUNCT 5 punct
            insurance NOUN 11 nsubj NN
            covers VERB 0 root VBZ cover
            the DET 13 det
            loss NOUN 11 obj NN
            . PUNCT 11 punct""",
        ],
        {("insurance", "covers", "loss")},
        {("barn", "is", "shed"), ("barn", "is", "house")},
    ),
    "what is believed": (
        [
            """The DET 2 det
            survey NOUN 3 nsubj NN
            ended VERB 0 root VBD end
            . PUNCT 3 punct""",
            """It PRON 3 nsubj PRP
            is AUX 3 aux:pass VBZ be
            believed VERB 0 root VBN believe
            that SCONJ 6 mark
            frogs NOUN 6 nsubj NNS frog
            eat VERB 3 ccomp VBP
            wasps NOUN 6 obj NNS wasp
            . PUNCT 3 punct""",
        ],
        {("frogs", "eat", "wasps")},
        {("survey", "is believed", "wasps")},
    ),
    "what makes sense": (
        [
            """The DET 2 det
            plan NOUN 3 nsubj NN
            failed VERB 0 root VBD fail
            . PUNCT 3 punct""",
            """It PRON 2 nsubj PRP
            makes VERB 0 root VBZ make
            sense NOUN 2 obj NN
            to PART 5 mark
            train VERB 3 acl VB
            guards NOUN 5 obj NNS guard
            . PUNCT 2 punct""",
        ],
        set(),
        {("plan", "makes", "sense"), ("plan", "train", "guards")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_nobody_is_meant_but_who_is_picked_out(name: str) -> None:
    specs, said, unsaid = CASES[name]
    found = set(triples(build(*specs)))
    assert said <= found
    assert not unsaid & found


def test_it_is_no_person_named_by_a_common_noun() -> None:
    found = triples(
        build(
            """The DET 2 det DT
            manager NOUN 3 nsubj NN
            left VERB 0 root VBD leave
            . PUNCT 3 punct""",
            """It PRON 2 nsubj PRP
            needs VERB 0 root VBZ need
            oil NOUN 2 obj NN
            . PUNCT 2 punct""",
        )
    )
    assert ("manager", "needs", "oil") not in found
