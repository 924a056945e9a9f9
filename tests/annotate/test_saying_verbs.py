"""A verb of saying before a colon that the tagger took for a noun."""

from __future__ import annotations

import pytest
from tests.extract.trees import build

from conceptgraph.annotate.saying_verbs import mend_saying_verb

SPEC = """She PRON 2 nsubj PRP
led VERB 0 root VBD lead
labs NOUN 2 obj NNS lab
and CCONJ 5 cc CC
notes NOUN 3 conj NNS note
: PUNCT 8 punct :
rules NOUN 8 nsubj NNS rule
work VERB 2 parataxis VBP
. PUNCT 2 punct ."""


def test_it_says_what_stands_behind_the_colon() -> None:
    [sentence] = build(SPEC).sentences
    mend_saying_verb(sentence)
    notes, work = sentence.words[4], sentence.words[7]
    assert (notes.pos, notes.lemma, notes.head) == ("VERB", "note", sentence.words[1])
    assert (work.head, work.role) == (notes, "ccomp")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("notes NOUN 3 conj NNS note", "books NOUN 3 conj NNS book"),
        ("and CCONJ", "with CCONJ"),
        ("rules NOUN 8 nsubj NNS rule", "rules NOUN 8 obj NNS rule"),
    ],
)
def test_elsewhere_it_stays_a_noun(old: str, new: str) -> None:
    [sentence] = build(SPEC.replace(old, new)).sentences
    mend_saying_verb(sentence)
    assert sentence.words[4].pos == "NOUN"
