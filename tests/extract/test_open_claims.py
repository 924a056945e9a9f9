"""Claims left open by a modal of nobody, by a noun, or by "for" and an infinitive."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, extract, standings

CASES = {
    "one could argue": (
        """One PRON 3 nsubj PRP
        could AUX 3 aux MD
        argue VERB 0 root VB
        that SCONJ 6 mark IN
        cities NOUN 6 nsubj NNS city
        shape VERB 3 ccomp VBP
        minds NOUN 6 obj NNS mind
        . PUNCT 3 punct""",
        (("cities", "shape", "minds"), False, "could"),
        None,
    ),
    "it might be said": (
        """It PRON 4 expl PRP
        might AUX 4 aux MD
        be AUX 4 aux:pass VB
        said VERB 0 root VBN say
        that SCONJ 7 mark IN
        rivers NOUN 7 nsubj NNS river
        carve VERB 4 ccomp VBP
        canyons NOUN 7 obj NNS canyon
        . PUNCT 4 punct""",
        (("rivers", "carve", "canyons"), False, "might"),
        None,
    ),
    "we must admit": (
        """We PRON 3 nsubj PRP
        must AUX 3 aux MD
        admit VERB 0 root VB
        that SCONJ 6 mark IN
        cities NOUN 6 nsubj NNS city
        shape VERB 3 ccomp VBP
        minds NOUN 6 obj NNS mind
        . PUNCT 3 punct""",
        (("cities", "shape", "minds"), False, None),
        None,
    ),
    "critics might argue": (
        """Critics NOUN 3 nsubj NNS critic
        might AUX 3 aux MD
        argue VERB 0 root VB
        that SCONJ 6 mark IN
        dams NOUN 6 nsubj NNS dam
        kill VERB 3 ccomp VBP
        fish NOUN 6 obj NN
        . PUNCT 3 punct""",
        (("dams", "kill", "fish"), False, None),
        None,
    ),
    "danger": (
        """They PRON 2 nsubj PRP
        warned VERB 0 root VBD warn
        of ADP 5 case IN
        the DET 5 det DT
        danger NOUN 2 obl NN
        that SCONJ 9 mark IN
        ice NOUN 9 nsubj NN
        could AUX 9 aux MD
        block VERB 5 acl:relcl VB
        ports NOUN 9 obj NNS port
        . PUNCT 2 punct""",
        (("ice", "could block", "ports"), False, "danger"),
        None,
    ),
    "risk or chance": (
        """They PRON 2 nsubj PRP
        weigh VERB 0 root VBP
        the DET 4 det DT
        risk NOUN 2 obj NN
        , PUNCT 7 punct
        or CCONJ 7 cc CC
        chance NOUN 4 conj NN
        , PUNCT 11 punct
        that SCONJ 11 mark IN
        ice NOUN 11 nsubj NN
        blocks VERB 2 parataxis VBZ block
        ports NOUN 11 obj NNS port
        . PUNCT 2 punct""",
        (("ice", "blocks", "ports"), False, "chance"),
        None,
    ),
    "such as": (
        """The DET 2 det DT
        law NOUN 3 nsubj NN
        bans VERB 0 root VBZ ban
        acts NOUN 3 obj NNS act
        such ADJ 7 mark JJ
        as SCONJ 5 fixed IN
        selling VERB 3 advcl VBG sell
        guns NOUN 7 obj NNS gun
        . PUNCT 3 punct""",
        None,
        ("law", "sells", "guns"),
    ),
    "used for, such as": (
        """Lasers NOUN 4 nsubj:pass NNS laser
        could AUX 4 aux MD
        be AUX 4 aux:pass VB
        used VERB 0 root VBN use
        for ADP 6 case IN
        deeds NOUN 4 obl NNS deed
        such ADJ 9 mark JJ
        as ADP 7 fixed IN
        blinding VERB 4 advcl VBG blind
        pilots NOUN 9 obj NNS pilot
        . PUNCT 4 punct""",
        (("Lasers", "blind", "pilots"), False, "could"),
        None,
    ),
    "vital for": (
        """It PRON 3 expl PRP
        is AUX 3 cop VBZ be
        vital ADJ 0 root JJ
        for SCONJ 7 mark IN
        children NOUN 7 nsubj NNS child
        to PART 7 mark TO
        eat VERB 3 csubj VB
        fruit NOUN 7 obj NN
        . PUNCT 3 punct""",
        (("children", "eat", "fruit"), False, "vital"),
        None,
    ),
    "impossible for": (
        """It PRON 3 expl PRP
        is AUX 3 cop VBZ be
        impossible ADJ 0 root JJ
        for SCONJ 7 mark IN
        snakes NOUN 7 nsubj NNS snake
        to PART 7 mark TO
        chew VERB 3 csubj VB
        leaves NOUN 7 obj NNS leave
        . PUNCT 3 punct""",
        (("snakes", "do not chew", "leaves"), True, None),
        None,
    ),
    "too cold for": (
        """It PRON 4 nsubj PRP
        was AUX 4 cop VBD be
        too ADV 4 advmod RB
        cold ADJ 0 root JJ
        for ADP 8 mark IN
        bees NOUN 8 nsubj NNS bee
        to PART 8 mark TO
        visit VERB 4 advcl VB
        flowers NOUN 8 obj NNS flower
        . PUNCT 4 punct""",
        (("bees", "do not visit", "flowers"), True, None),
        None,
    ),
    "fair for": (
        """Judges NOUN 4 nsubj NNS Judges
        must AUX 4 aux MD
        be AUX 4 cop VB
        fair ADJ 0 root JJ
        for ADP 8 mark IN
        courts NOUN 8 nsubj NNS court
        to PART 8 mark TO
        earn VERB 4 advcl VB
        money NOUN 8 obj NN
        . PUNCT 4 punct""",
        (("courts", "earn", "money"), False, "for"),
        None,
    ),
    "calls for wages to be": (
        """Strikes NOUN 2 nsubj NNS strike
        prompted VERB 0 root VBD prompt
        calls NOUN 2 obj NNS call
        for ADP 5 case IN
        wages NOUN 3 nmod NNS wage
        to PART 8 mark TO
        be AUX 8 aux:pass VB
        raised VERB 2 xcomp VBN raise
        . PUNCT 2 punct""",
        None,
        ("Strikes", "prompted calls for", "wages"),
    ),
    "calls for wages": (
        """Strikes NOUN 2 nsubj NNS strike
        prompted VERB 0 root VBD prompt
        calls NOUN 2 obj NNS call
        for ADP 5 case IN
        wages NOUN 3 nmod NNS wage
        . PUNCT 2 punct""",
        (("Strikes", "prompted calls for", "wages"), False, None),
        None,
    ),
    "nobody urged": (
        """No DET 2 det DT
        teacher NOUN 3 nsubj NN
        urged VERB 0 root VBD urge
        pupils NOUN 3 obj NNS pupil
        to PART 6 mark TO
        steal VERB 3 xcomp VB
        apples NOUN 6 obj NNS apple
        . PUNCT 3 punct""",
        (("pupils", "steal", "apples"), False, "not urged"),
        None,
    ),
    "none allowed": (
        """No DET 2 det DT
        law NOUN 3 nsubj NN
        allows VERB 0 root VBZ allow
        firms NOUN 3 obj NNS firm
        to PART 6 mark TO
        burn VERB 3 xcomp VB
        waste NOUN 6 obj NN
        . PUNCT 3 punct""",
        (("firms", "do not burn", "waste"), True, None),
        None,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_hedge_of_a_claim(name: str) -> None:
    spec, claim, absent = CASES[name]
    found = standings(build(spec))
    assert absent not in found
    if claim is not None:
        triple, negated, modality = claim
        assert (found[triple].negated, found[triple].modality) == (negated, modality)


@pytest.mark.parametrize(("label", "hedge"), [("Risk", "risk"), ("Result", None)])
def test_a_label_says_how_its_clause_stands(label: str, hedge: str | None) -> None:
    spec = f"""{label} NOUN 0 root NN
    : PUNCT 5 punct
    bigger ADJ 4 amod JJR
    segments NOUN 5 nsubj NNS segment
    wear VERB 1 parataxis:line VBP
    disks NOUN 5 obj NNS disk"""
    [relation] = [r for r in extract(build(spec)).relations if r.object.name == "disks"]
    assert relation.evidence.modality == hedge
