"""What is no end of a relation: measures, counting nouns, fixed expressions, dates before names."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "a rate": (
        """The DET 2 det DT
        pump NOUN 3 nsubj NN
        moves VERB 0 root VBZ move
        40 NUM 5 nummod CD
        liters NOUN 3 obj NNS liter
        per ADP 7 case IN
        minute NOUN 5 nmod NN
        . PUNCT 3 punct .""",
        {("pump", "moves", "40 liters per minute")},
        set(),
    ),
    "a slash": (
        """The DET 2 det DT
        train NOUN 3 nsubj NN
        reaches VERB 0 root VBZ reach
        200 NUM 5 nummod CD
        km NOUN 3 obj NNS kilometer
        / SYM 7 cc SYM
        h NOUN 5 conj NN
        on ADP 10 case IN
        this DET 10 det DT
        line NOUN 3 obl NN
        . PUNCT 3 punct .""",
        {("train", "reaches", "200 km / h")},
        {("train", "reaches", "h")},
    ),
    "a slash between nouns": (
        """The DET 2 det DT
        shop NOUN 3 nsubj NN
        sells VERB 0 root VBZ sell
        books NOUN 3 obj NNS book
        / SYM 6 cc SYM
        magazines NOUN 4 conj NNS magazine
        . PUNCT 3 punct .""",
        {("shop", "sells", "books"), ("shop", "sells", "magazines")},
        set(),
    ),
    "a lot of": (
        """Lisbon PROPN 2 nsubj NNP Lisbon
        has VERB 0 root VBZ have
        a DET 4 det DT
        lot NOUN 2 obj NN
        of ADP 6 case IN
        bakeries NOUN 4 nmod NNS bakery
        . PUNCT 2 punct .""",
        {("Lisbon", "has", "bakeries")},
        {("Lisbon", "has lot of", "bakeries")},
    ),
    "a wide range of": (
        """The DET 2 det DT
        clinic NOUN 3 nsubj NN
        offers VERB 0 root VBZ offer
        a DET 6 det DT
        wide ADJ 6 amod JJ
        range NOUN 3 obj NN
        of ADP 8 case IN
        tests NOUN 6 nmod NNS test
        . PUNCT 3 punct .""",
        {("clinic", "offers", "tests")},
        {("clinic", "offers range of", "tests")},
    ),
    "a bunch of": (
        """A DET 2 det DT
        bunch NOUN 5 nsubj NN
        of ADP 4 case IN
        lawyers NOUN 2 nmod NNS lawyer
        bought VERB 0 root VBD buy
        the DET 7 det DT
        island NOUN 5 obj NN
        . PUNCT 5 punct .""",
        {("lawyers", "bought", "island")},
        set(),
    ),
    "an insight into": (
        """The DET 2 det DT
        letters NOUN 3 nsubj NNS letter
        give VERB 0 root VBP
        an DET 5 det DT a
        insight NOUN 3 obj NN
        into ADP 8 case IN
        daily ADJ 8 amod JJ
        life NOUN 5 nmod NN
        . PUNCT 3 punct .""",
        {("letters", "give insight into", "daily life")},
        set(),
    ),
    "a year later": (
        """Half DET 3 det:predet PDT
        a DET 3 det DT
        century NOUN 4 obl:unmarked NN
        later ADV 7 advmod RBR late
        Ada PROPN 7 nsubj NNP Ada
        Brown PROPN 5 flat NNP Brown
        looked VERB 0 root VBD look
        at ADP 11 case IN
        the DET 11 det DT
        same ADJ 11 amod JJ
        cities NOUN 7 obl NNS city
        . PUNCT 7 punct .""",
        {("Ada Brown", "looked at", "cities")},
        {("century later Ada Brown", "looked at", "same cities")},
    ),
    "later works": (
        """The DET 3 det DT
        later ADJ 3 amod JJR late
        novels NOUN 4 nsubj NNS novel
        attracted VERB 0 root VBD attract
        critics NOUN 4 obj NNS critic
        . PUNCT 4 punct .""",
        {("later novels", "attracted", "critics")},
        set(),
    ),
    "from town to town": (
        """Customs NOUN 2 nsubj NNS custom
        differ VERB 0 root VBP
        from ADP 4 case IN
        town NOUN 2 obl NN
        to ADP 6 case IN
        town NOUN 4 nmod NN
        . PUNCT 2 punct .""",
        set(),
        {("Customs", "differ from", "town"), ("Customs", "differ to", "town")},
    ),
    "from town to sea": (
        """The DET 2 det DT
        path NOUN 3 nsubj NN
        leads VERB 0 root VBZ lead
        from ADP 6 case IN
        the DET 6 det DT
        village NOUN 3 obl NN
        to ADP 9 case IN
        the DET 9 det DT
        sea NOUN 6 nmod NN
        . PUNCT 3 punct .""",
        {("path", "leads from", "village")},
        set(),
    ),
    "in violation of": (
        """The DET 2 det DT
        waste NOUN 4 nsubj:pass NN
        was AUX 4 aux:pass VBD be
        dumped VERB 0 root VBN dump
        in ADP 6 case IN
        violation NOUN 4 obl NN
        of ADP 9 case IN
        the DET 9 det DT
        treaty NOUN 6 nmod NN
        . PUNCT 4 punct .""",
        {("waste", "was dumped in violation of", "treaty")},
        {("waste", "was dumped in", "violation")},
    ),
    "at a distance": (
        """The DET 2 det DT
        guards NOUN 3 nsubj NNS guard
        keep VERB 0 root VBP
        visitors NOUN 3 obj NNS visitor
        at ADP 7 case IN
        a DET 7 det DT
        distance NOUN 3 obl NN
        . PUNCT 3 punct .""",
        set(),
        {("visitors", "kept at", "distance")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_no_end_is_a_unit_a_count_or_a_fixed_expression(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found


def test_the_stop_of_a_sentence_is_no_part_of_a_unit() -> None:
    spec = """Rollbacks NOUN 2 nsubj NNS rollback
    reach VERB 0 root VBP
    5 NUM 4 nummod CD
    s. NOUN 2 obj NN"""
    assert triples(build(spec)) == [("Rollbacks", "reach", "5 s")]
    named = """Farms NOUN 2 nsubj NNS farm
    reach VERB 0 root VBP
    Acme PROPN 4 compound NNP
    Co. PROPN 2 obj NNP"""
    assert triples(build(named)) == [("Farms", "reach", "Acme Co.")]


def test_a_base_form_behind_an_article_is_part_of_the_name() -> None:
    spec = """Omar PROPN 2 nsubj NNP
    suspects VERB 0 root VBZ suspect
    the DET 6 det DT
    new ADJ 6 amod JJ
    merge VERB 6 amod VBP
    policy NOUN 2 obj NN
    . PUNCT 2 punct"""
    assert triples(build(spec)) == [("Omar", "suspects", "new merge policy")]
