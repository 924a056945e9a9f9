"""Pronouns behind a preposition for the object of the verb before, on hand-built trees."""

from __future__ import annotations

from tests.extract.trees import build, triples

BILL = """The DET 2 det DT
bill NOUN 4 nsubj NN
was AUX 4 cop VBD be
long ADJ 0 root JJ
. PUNCT 4 punct"""


def test_it_is_the_object_of_the_verb_before() -> None:
    said = """Senators NOUN 2 nsubj NNS senator
read VERB 0 root VBD read
the DET 4 det DT
draft NOUN 2 obj NN
and CCONJ 6 cc CC
argued VERB 2 conj VBD argue
about ADP 8 case IN
it PRON 6 obl PRP
. PUNCT 2 punct"""
    found = triples(build(BILL, said))
    assert ("Senators", "argued about", "draft") in found
    assert not any(obj == "bill" for _, _, obj in found)


def test_they_do_not_walk_across_themselves() -> None:
    said = """Farmers NOUN 2 nsubj NNS farmer
check VERB 0 root VBP check
their PRON 4 nmod:poss PRP$
fields NOUN 2 obj NNS field
and CCONJ 6 cc CC
walk VERB 2 conj VBP walk
across ADP 8 case IN
them PRON 6 obl PRP
. PUNCT 2 punct"""
    found = triples(build(said))
    assert ("Farmers", "walk across", "fields") in found
