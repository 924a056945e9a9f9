"""What is thought of, feared, ordered or said in theory, and no fact."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, standings

CASES = {
    "a scene that is thought of": (
        """Songs NOUN 2 nsubj NNS song
        praise VERB 0 root VBP
        the DET 4 det DT
        idea NOUN 2 obj NN
        of ADP 6 case IN
        dwarfs NOUN 4 nmod NNS dwarf
        guarding VERB 4 acl VBG guard
        gold NOUN 7 obj NN
        . PUNCT 2 punct .""",
        (("dwarfs", "guard", "gold"), False, "idea"),
        None,
    ),
    "somebody's fears": (
        """Songs NOUN 2 nsubj NNS song
        calm VERB 0 root VBP
        the DET 4 det DT
        fears NOUN 2 obj NNS fear
        of ADP 6 case IN
        farmers NOUN 4 nmod NNS farmer
        losing VERB 6 acl VBG lose
        land NOUN 7 obj NN
        . PUNCT 2 punct .""",
        (("farmers", "lose", "land"), False, None),
        None,
    ),
    "an option for somebody": (
        """Another DET 2 det DT
        option NOUN 6 nsubj NN
        is AUX 6 cop VBZ be
        for ADP 6 case IN
        disgruntled ADJ 6 amod JJ
        owners NOUN 0 root NNS owner
        to PART 8 mark TO
        sell VERB 6 acl VB
        shares NOUN 8 obj NNS share
        . PUNCT 6 punct .""",
        (("disgruntled owners", "sell", "shares"), False, "for"),
        None,
    ),
    "somebody orders it": (
        """Laws NOUN 2 nsubj NNS law
        require VERB 0 root VBP
        that SCONJ 6 mark IN
        ports NOUN 6 nsubj:pass NNS port
        be AUX 6 aux:pass VB
        closed VERB 2 ccomp VBN close
        to ADP 8 case IN
        ships NOUN 6 obl NNS ship
        . PUNCT 2 punct .""",
        (("ports", "be closed to", "ships"), False, "require"),
        None,
    ),
    "somebody recommends it": (
        """Experts NOUN 2 nsubj NNS expert
        recommend VERB 0 root VBP
        that SCONJ 5 mark IN
        farmers NOUN 5 nsubj NNS farmer
        plant VERB 2 ccomp VBP
        trees NOUN 5 obj NNS tree
        . PUNCT 2 punct .""",
        (("farmers", "plant", "trees"), False, "recommend"),
        None,
    ),
    "the order that": (
        """The DET 2 det DT
        order NOUN 9 nsubj NN
        that PRON 6 mark WDT
        ports NOUN 6 nsubj:pass NNS port
        be AUX 6 aux:pass VB
        closed VERB 2 acl:relcl VBN close
        to ADP 8 case IN
        ships NOUN 6 obl NNS ship
        hurt VERB 0 root VBD
        trade NOUN 9 obj NN
        . PUNCT 9 punct .""",
        (("ports", "be closed to", "ships"), False, "order"),
        None,
    ),
    "somebody is asked why": (
        """Guides NOUN 3 nsubj:pass NNS guide
        were AUX 3 aux:pass VBD be
        asked VERB 0 root VBN ask
        why ADV 6 advmod WRB
        kings NOUN 6 nsubj NNS king
        built VERB 3 ccomp VBD build
        walls NOUN 6 obj NNS wall
        . PUNCT 3 punct .""",
        (("kings", "built", "walls"), False, None),
        None,
    ),
    "it is thought": (
        """It PRON 3 expl PRP
        is AUX 3 aux:pass VBZ be
        thought VERB 0 root VBN think
        that SCONJ 6 mark IN
        dogs NOUN 6 nsubj NNS dog
        guard VERB 3 ccomp VBP
        sheep NOUN 6 obj NNS
        . PUNCT 3 punct .""",
        (("dogs", "guard", "sheep"), False, "thought"),
        None,
    ),
    "in theory": (
        """In ADP 2 case IN
        theory NOUN 5 obl NN
        , PUNCT 2 punct ,
        courts NOUN 5 nsubj NNS court
        protect VERB 0 root VBP
        tenants NOUN 5 obj NNS tenant
        . PUNCT 5 punct .""",
        (("courts", "protect", "tenants"), False, "in theory"),
        None,
    ),
    "behind a preposition and whether": (
        """Debates NOUN 2 nsubj NNS debate
        ask VERB 0 root VBP
        about SCONJ 6 mark IN
        whether SCONJ 6 mark IN
        dogs NOUN 6 nsubj NNS dog
        guard VERB 2 advcl VBP
        sheep NOUN 6 obj NNS
        . PUNCT 2 punct .""",
        (("dogs", "guard", "sheep"), False, "whether"),
        None,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_hedge_of_what_is_thought_or_ordered(name: str) -> None:
    spec, claim, absent = CASES[name]
    found = standings(build(spec))
    assert absent not in found
    if claim is not None:
        triple, negated, modality = claim
        assert (found[triple].negated, found[triple].modality) == (negated, modality)
