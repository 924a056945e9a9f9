"""How far a denial reaches: up to "but", and to nouns and phrases with "no"."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, standings

CASES = {
    "behind but, a noun": (
        """Trust NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        not PART 5 advmod RB
        a DET 5 det DT
        debt NOUN 0 root NN
        but CCONJ 8 cc CC
        a DET 8 det DT
        gift NOUN 5 conj NN
        . PUNCT 5 punct""",
        {("Trust", "is not", "debt"): True, ("Trust", "is", "gift"): False},
        [],
    ),
    "behind but, an object": (
        """The DET 2 det DT
        heron NOUN 5 nsubj NN
        does AUX 5 aux VBZ do
        not PART 5 advmod RB
        eat VERB 0 root VB
        grass NOUN 5 obj NN
        but CCONJ 8 cc CC
        fish NOUN 6 conj NN
        . PUNCT 5 punct""",
        {("heron", "does not eat", "grass"): True, ("heron", "eats", "fish"): False},
        [],
    ),
    "behind but, a phrase": (
        """Bats NOUN 4 nsubj NNS bat
        do AUX 4 aux VBP
        not PART 4 advmod RB
        live VERB 0 root VB
        in ADP 6 case IN
        caves NOUN 4 obl NNS cave
        but CCONJ 9 cc CC
        in ADP 9 case IN
        trees NOUN 6 conj NNS tree
        . PUNCT 4 punct""",
        {("Bats", "do not live in", "caves"): True, ("Bats", "live in", "trees"): False},
        [],
    ),
    "behind no and but": (
        """The DET 2 det DT
        moth NOUN 3 nsubj NN
        has VERB 0 root VBZ have
        no DET 5 det DT
        ears NOUN 3 obj NNS ear
        but CCONJ 7 cc CC
        hairs NOUN 5 conj NNS hair
        . PUNCT 3 punct""",
        {("moth", "has no", "ears"): True, ("moth", "has", "hairs"): False},
        [],
    ),
    "behind but, a quality": (
        """The DET 2 det DT
        soup NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        not PART 5 advmod RB
        cold ADJ 0 root JJ
        but CCONJ 7 cc CC
        hot ADJ 5 conj JJ
        . PUNCT 5 punct""",
        {("soup", "is not", "cold"): True, ("soup", "is", "hot"): False},
        [],
    ),
    "a denied clause behind but": (
        """Loans NOUN 2 nsubj NNS loan
        help VERB 0 root VBP
        farmers NOUN 2 obj NNS farmer
        , PUNCT 11 punct
        but CCONJ 11 cc CC
        the DET 7 det DT
        fund NOUN 11 nsubj NN
        is AUX 11 cop VBZ be
        not PART 11 advmod RB
        a DET 11 det DT
        bank NOUN 2 conj NN
        . PUNCT 2 punct""",
        {("fund", "is not", "bank"): True},
        [("fund", "is", "bank")],
    ),
    "joined by or": (
        """The DET 2 det DT
        soup NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        not PART 5 advmod RB
        cold ADJ 0 root JJ
        or CCONJ 7 cc CC
        sour ADJ 5 conj JJ
        . PUNCT 5 punct""",
        {("soup", "is not", "cold or sour"): True},
        [],
    ),
    "with no": (
        """The DET 2 det DT
        pump NOUN 3 nsubj NN
        runs VERB 0 root VBZ run
        with ADP 6 case IN
        no DET 6 det DT
        oil NOUN 3 obl NN
        . PUNCT 3 punct""",
        {("pump", "runs without", "oil"): False},
        [("pump", "runs with", "oil")],
    ),
    "with no, beside an object": (
        """Divers NOUN 2 nsubj NNS diver
        leave VERB 0 root VBP
        boats NOUN 2 obj NNS boat
        with ADP 6 case IN
        no DET 6 det DT
        maps NOUN 2 obl NNS map
        . PUNCT 2 punct""",
        {("Divers", "leave boats without", "maps"): False},
        [],
    ),
    "on no": (
        """The DET 2 det DT
        village NOUN 3 nsubj NN
        depends VERB 0 root VBZ depend
        on ADP 6 case IN
        no DET 6 det DT
        sponsor NOUN 3 obl NN
        . PUNCT 3 punct""",
        {("village", "depends on no", "sponsor"): True},
        [],
    ),
    "a noun with no": (
        """Villages NOUN 5 nsubj NNS village
        with ADP 4 case IN
        no DET 4 det DT
        doctors NOUN 1 nmod NNS doctor
        need VERB 0 root VBP
        nurses NOUN 5 obj NNS nurse
        . PUNCT 5 punct""",
        {("Villages", "without", "doctors"): False},
        [],
    ),
    "less on": (
        """The DET 2 det DT
        law NOUN 4 nsubj:pass NN
        is AUX 4 aux:pass VBZ be
        centered VERB 0 root VBN center
        less ADV 4 advmod RBR
        on ADP 7 case IN
        prices NOUN 4 obl NNS price
        than ADP 10 case IN
        on ADP 10 case IN
        wages NOUN 7 nmod NNS wage
        . PUNCT 4 punct""",
        {("law", "is centered less on", "prices"): False},
        [("prices", "than on", "wages")],
    ),
    "once more": (
        """The DET 2 det DT
        queen NOUN 3 nsubj NN
        returned VERB 0 root VBD return
        once ADV 5 advmod RB
        more ADJ 3 advmod JJR
        to ADP 7 case IN
        Kenya PROPN 3 obl NNP Kenya
        . PUNCT 3 punct""",
        {("queen", "returned to", "Kenya"): False},
        [],
    ),
    "none there": (
        """There PRON 2 expl EX
        was VERB 0 root VBD be
        no DET 4 det DT
        snow NOUN 2 nsubj NN
        in ADP 7 case IN
        the DET 7 det DT
        valley NOUN 4 nmod NN
        . PUNCT 2 punct""",
        {("snow", "is not in", "valley"): True},
        [("snow", "in", "valley")],
    ),
    "no sign": (
        """Hunters NOUN 2 nsubj NNS hunter
        saw VERB 0 root VBD see
        no DET 4 det DT
        tracks NOUN 2 obj NNS track
        in ADP 7 case IN
        the DET 7 det DT
        valley NOUN 4 nmod NN
        . PUNCT 2 punct""",
        {},
        [("tracks", "in", "valley")],
    ),
    "some there": (
        """There PRON 2 expl EX
        was VERB 0 root VBD be
        snow NOUN 2 nsubj NN
        in ADP 6 case IN
        the DET 6 det DT
        valley NOUN 3 nmod NN
        . PUNCT 2 punct""",
        {("snow", "in", "valley"): False},
        [],
    ),
    "little or none": (
        """Farmers NOUN 2 nsubj NNS farmer
        fear VERB 0 root VBP
        little ADJ 6 amod JJ
        or CCONJ 5 cc CC
        no DET 3 conj DT
        rain NOUN 2 obj NN
        in ADP 9 case IN
        the DET 9 det DT
        valley NOUN 6 nmod NN
        . PUNCT 2 punct""",
        {("little or no rain", "in", "valley"): False},
        [],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_reach_of_a_denial(name: str) -> None:
    spec, claims, absent = CASES[name]
    found = {triple: said.negated for triple, said in standings(build(spec)).items()}
    assert {triple: found.get(triple) for triple in claims} == claims
    assert not set(absent) & set(found)
