""" "The former" and "the latter" are the two things named before; "namely" lists."""

from __future__ import annotations

from tests.extract.trees import build, triples

PLANTS = """Plants NOUN 2 nsubj NNS plant
have VERB 0 root VBP
roots NOUN 2 obj NNS root
{link} CCONJ 5 cc
stems NOUN 3 conj NNS stem
. PUNCT 2 punct"""
WHICH = """The DET 2 det
{which} ADJ 3 nsubj JJ
carry VERB 0 root VBP
water NOUN 3 obj NN
. PUNCT 3 punct"""
GASES = """Gases NOUN 8 nsubj NNS gas
, PUNCT 4 punct
namely ADV 4 advmod
nitrogen NOUN 1 appos NN
and CCONJ 6 cc
oxygen NOUN 4 conj NN
, PUNCT 4 punct
fill VERB 0 root VBP
rooms NOUN 8 obj NNS room
. PUNCT 8 punct"""


def test_the_two_things_before() -> None:
    for which, what in (("former", "roots"), ("latter", "stems")):
        found = triples(build(PLANTS.format(link="and"), WHICH.format(which=which)))
        assert (what, "carry", "water") in found


def test_neither_where_no_two_are_named() -> None:
    found = triples(build(PLANTS.format(link="but"), WHICH.format(which="latter")))
    assert not any(label == "carry" for _, label, _ in found)


def test_namely_lists() -> None:
    assert set(triples(build(GASES))) == {
        ("nitrogen", "is one of", "Gases"),
        ("oxygen", "is one of", "Gases"),
        ("Gases", "fill", "rooms"),
    }
