"""What surrounds a clause decides whether its claim is made, supposed, asked or denied."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, extract

CASES = {
    "supposed": (
        """If SCONJ 3 mark
        stars NOUN 3 nsubj NNS star
        emit VERB 6 advcl VBP emit
        light NOUN 3 obj NN
        they PRON 6 nsubj PRP
        lose VERB 0 root VBP lose
        mass NOUN 6 obj NN
        . PUNCT 6 punct""",
        ("stars", "emit", "light", False, "if", None),
    ),
    "supposed by inversion": (
        """Had AUX 4 aux VBD have
        the DET 3 det
        army NOUN 4 nsubj NN
        crossed VERB 8 advcl VBN cross
        rivers NOUN 4 obj NNS river
        cities NOUN 8 nsubj NNS city
        would AUX 8 aux MD
        fall VERB 0 root VB fall
        . PUNCT 8 punct""",
        ("army", "had crossed", "rivers", False, "had", None),
    ),
    "tested": (
        """Physicians NOUN 2 nsubj NNS physician
        tested VERB 0 root VBD test
        whether SCONJ 5 mark
        aspirin NOUN 5 nsubj NN
        prevents VERB 2 ccomp VBZ prevent
        strokes NOUN 5 obj NNS stroke
        . PUNCT 2 punct""",
        ("aspirin", "prevents", "strokes", False, "whether", None),
    ),
    "asked": (
        """Do AUX 3 aux VBP do
        stars NOUN 3 nsubj NNS star
        emit VERB 0 root VB emit
        light NOUN 3 obj NN
        ? PUNCT 3 punct""",
        ("stars", "emit", "light", False, "?", None),
    ),
    "taken for granted": (
        """Why ADV 4 advmod WRB
        do AUX 4 aux VBP
        stars NOUN 4 nsubj NNS star
        emit VERB 0 root VB emit
        light NOUN 4 obj NN
        ? PUNCT 4 punct""",
        ("stars", "emit", "light", False, None, None),
    ),
    "misconception": (
        """It PRON 4 expl PRP
        is AUX 4 cop VBZ be
        a DET 4 det
        misconception NOUN 0 root NN
        that SCONJ 7 mark
        bulls NOUN 7 nsubj NNS bull
        hate VERB 4 acl VBP hate
        red NOUN 7 obj NN
        . PUNCT 4 punct""",
        ("bulls", "do not hate", "red", True, None, None),
    ),
    "named as a myth": (
        """The DET 2 det
        myth NOUN 6 nsubj:outer NN
        is AUX 6 cop VBZ be
        that SCONJ 6 mark
        bulls NOUN 6 nsubj NNS bull
        hate VERB 0 root VBP hate
        red NOUN 6 obj NN
        . PUNCT 6 punct""",
        ("bulls", "do not hate", "red", True, None, None),
    ),
    "no evidence": (
        """There PRON 2 expl EX
        is VERB 0 root VBZ be
        no DET 4 det
        evidence NOUN 2 nsubj NN
        that SCONJ 7 mark
        sugar NOUN 7 nsubj NN
        causes VERB 4 acl VBZ cause
        hyperactivity NOUN 7 obj NN
        . PUNCT 2 punct""",
        ("sugar", "causes", "hyperactivity", False, "no evidence", None),
    ),
    "not true": (
        """It PRON 4 expl PRP
        is AUX 4 cop VBZ be
        not PART 4 advmod
        true ADJ 0 root JJ
        that SCONJ 7 mark
        lightning NOUN 7 nsubj NN
        avoids VERB 4 csubj VBZ avoid
        trees NOUN 7 obj NNS tree
        . PUNCT 4 punct""",
        ("lightning", "does not avoid", "trees", True, None, None),
    ),
    "believed by nobody": (
        """Nobody PRON 2 nsubj NN
        believes VERB 0 root VBZ believe
        that SCONJ 6 mark
        the DET 5 det
        moon NOUN 6 nsubj NN
        contains VERB 2 ccomp VBZ contain
        cheese NOUN 6 obj NN
        . PUNCT 2 punct""",
        ("moon", "does not contain", "cheese", True, None, None),
    ),
    "doubted": (
        """Critics NOUN 2 nsubj NNS critic
        doubt VERB 0 root VBP doubt
        that SCONJ 5 mark
        tariffs NOUN 5 nsubj NNS tariff
        protect VERB 2 ccomp VBP protect
        workers NOUN 5 obj NNS worker
        . PUNCT 2 punct""",
        ("tariffs", "protect", "workers", False, "doubt", "Critics"),
    ),
    "worried": (
        """Critics NOUN 2 nsubj NNS critic
        worry VERB 0 root VBP worry
        that SCONJ 5 mark
        tariffs NOUN 5 nsubj NNS tariff
        protect VERB 2 ccomp VBP protect
        workers NOUN 5 obj NNS worker
        . PUNCT 2 punct""",
        ("tariffs", "protect", "workers", False, "worry", "Critics"),
    ),
    "called no such thing": (
        """Past ADJ 2 amod JJ
        consideration NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        no DET 5 det DT
        contract NOUN 0 root NN
        . PUNCT 5 punct""",
        ("Past consideration", "is not", "contract", True, None, None),
    ),
    "done instead, as a coordination": (
        """Pilots NOUN 2 nsubj NNS pilot
        check VERB 0 root VBP check
        gauges NOUN 2 obj NNS gauge
        rather ADV 6 cc RB
        than ADP 4 fixed IN
        trusting VERB 2 conj VBG trust
        luck NOUN 6 obj NN
        . PUNCT 2 punct""",
        ("Pilots", "do not trust", "luck", True, None, None),
    ),
    "done instead": (
        """Rather ADV 3 mark RB
        than ADP 1 fixed IN
        cutting VERB 7 advcl VBG cut
        taxes NOUN 3 obj NNS tax
        , PUNCT 3 punct
        governments NOUN 7 nsubj NNS government
        raised VERB 0 root VBD raise
        spending NOUN 7 obj NN
        . PUNCT 7 punct""",
        ("governments", "do not cut", "taxes", True, None, None),
    ),
    "wanted": (
        """Banks NOUN 2 nsubj NNS bank
        urged VERB 0 root VBD urge
        states NOUN 2 obj NNS state
        to PART 5 mark
        cut VERB 2 xcomp VB cut
        taxes NOUN 5 obj NNS tax
        . PUNCT 2 punct""",
        ("states", "cut", "taxes", False, "urged", None),
    ),
    "forbidden": (
        """Treaties NOUN 2 nsubj NNS treaty
        forbid VERB 0 root VBP forbid
        states NOUN 2 obj NNS state
        to PART 5 mark
        test VERB 2 xcomp VB test
        bombs NOUN 5 obj NNS bomb
        . PUNCT 2 punct""",
        ("states", "do not test", "bombs", True, None, None),
    ),
    "a power, not a deed": (
        """Colonies NOUN 2 nsubj NNS colony
        have VERB 0 root VBP have
        power NOUN 2 obj NN
        to PART 5 mark
        levy VERB 3 acl VB levy
        taxes NOUN 5 obj NNS tax
        . PUNCT 2 punct""",
        ("Colonies", "levy", "taxes", False, "power", None),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_standing_of_a_claim(name: str) -> None:
    spec, (subject, label, obj, negated, modality, speaker) = CASES[name]
    [claim] = [r for r in extract(build(spec)).relations if r.object.name == obj]
    assert (claim.subject.name, claim.predicate.label) == (subject, label)
    assert (claim.negated, claim.evidence.modality, claim.evidence.attributed_to) == (
        negated, modality, speaker,
    )  # fmt: skip


def test_a_noun_phrase_is_not_hedged_with_its_clause() -> None:
    annotated = build(
        """The DET 2 det
        theory NOUN 6 nsubj NN
        of ADP 4 case IN
        evolution NOUN 2 nmod NN
        may AUX 6 aux MD
        explain VERB 0 root VB explain
        altruism NOUN 6 obj NN
        . PUNCT 6 punct"""
    )
    hedges = {r.object.name: r.evidence.modality for r in extract(annotated).relations}
    assert hedges["altruism"] == "may"
    assert hedges.get("evolution") is None
