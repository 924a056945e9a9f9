"""Gerunds that describe the noun behind them, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build

from conceptgraph.annotate.attributive import mend_attributive_gerund, mend_those_doing

SPEC = """Firms NOUN 2 nsubj NNS firm
{verb} VERB 0 root VBP {lemma}
{gerund} VERB 2 {role} VBG cook
oil NOUN 3 obj NN
to ADP 6 case
hotels NOUN 3 obl NNS hotel
. PUNCT 2 punct"""


@pytest.mark.parametrize("role", ["xcomp", "advcl", "obj"])
def test_it_describes_the_object_of_the_verb(role: str) -> None:
    [sentence] = build(
        SPEC.format(verb="sell", lemma="sell", gerund="cooking", role=role)
    ).sentences
    mend_attributive_gerund(sentence)
    _, sell, cooking, oil, _, hotels, _ = sentence.words
    assert (oil.head, oil.role) == (sell, "obj")
    assert (cooking.head, cooking.role) == (oil, "compound")
    assert (hotels.head, hotels.role) == (sell, "obl")


@pytest.mark.parametrize(
    ("verb", "lemma", "gerund"),
    [("avoid", "avoid", "cooking"), ("start", "start", "cooking"), ("heat", "heat", "using")],
)
def test_what_is_done_stays_a_verb(verb: str, lemma: str, gerund: str) -> None:
    spec = SPEC.format(verb=verb, lemma=lemma, gerund=gerund, role="xcomp")
    [sentence] = build(spec).sentences
    mend_attributive_gerund(sentence)
    assert sentence.words[2].role == "xcomp"
    assert sentence.words[3].head is sentence.words[2]


def test_an_article_makes_the_noun_the_object_of_the_gerund() -> None:
    [sentence] = build(
        """They PRON 2 nsubj PRP
        left VERB 0 root VBD leave
        singing VERB 2 advcl VBG sing
        the DET 5 det
        song NOUN 3 obj NN
        . PUNCT 2 punct"""
    ).sentences
    mend_attributive_gerund(sentence)
    assert sentence.words[2].role == "advcl"


THOSE = """Those PRON 3 det DT those
growing VERB 3 amod VBG grow
{noun} NOUN 4 nsubj {tag} rice
need VERB 0 root VBP
water NOUN 4 obj NN
. PUNCT 4 punct"""


def test_those_who_do_something_are_the_subject() -> None:
    [sentence] = build(THOSE.format(noun="rice", tag="NN")).sentences
    mend_those_doing(sentence)
    those, growing, rice, need, _, _ = sentence.words
    assert (those.head, those.role) == (need, "nsubj")
    assert (growing.head, growing.role) == (those, "acl")
    assert (rice.head, rice.role) == (growing, "obj")


def test_those_things_are_the_subject() -> None:
    [sentence] = build(THOSE.format(noun="plants", tag="NNS")).sentences
    mend_those_doing(sentence)
    assert sentence.words[0].head is sentence.words[2]
