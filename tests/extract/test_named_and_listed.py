"""Quoted names beside a noun, and lists behind a colon that the parse hangs loosely."""

from __future__ import annotations

from tests.extract.trees import build, triples

ANTHEM = """It PRON 2 nsubj PRP
became VERB 0 root VBD become
the DET 5 det
national ADJ 5 amod JJ
anthem PROPN 2 xcomp NNP
, PUNCT 8 punct
“ PUNCT 8 punct
Banner PROPN 5 appos NNP
” PUNCT 8 punct
. PUNCT 2 punct"""
TRAITS = """Managers NOUN 2 nsubj NNS manager
need VERB 0 root VBP
most ADJ 2 obj JJS
of ADP 6 case
these DET 6 det
traits NOUN 3 nmod NNS trait
: PUNCT 8 punct
tact NOUN 2 parataxis NN
{rest}. PUNCT 2 punct"""


def test_a_quoted_name_is_no_place() -> None:
    found = triples(build(ANTHEM))
    assert ("national anthem", "is", "Banner") in found
    assert ("national anthem", "in", "Banner") not in found


def test_several_things_behind_a_colon_are_among_the_class() -> None:
    found = triples(build(TRAITS.format(rest="and CCONJ 10 cc\nwarmth NOUN 8 conj NN\n")))
    assert {("tact", "is one of", "traits"), ("warmth", "is one of", "traits")} <= set(found)
    assert not any(said in {"is", "are"} for _, said, _ in found)
    one = triples(build(TRAITS.format(rest="")))
    assert ("traits", "is", "tact") in one
