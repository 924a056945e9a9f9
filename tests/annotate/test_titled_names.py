"""Names behind the noun that says who it is, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build

from conceptgraph.annotate.titled_names import mend_titled_name

SPEC = """With ADP 3 case
the DET 3 det
{noun} NOUN 7 {role} NN {noun}
Lise PROPN {lise} NNP
Meitner PROPN {meitner} NNP
he PRON 7 nsubj PRP
worked VERB 0 root VBD work
. PUNCT 7 punct"""


@pytest.mark.parametrize(
    ("lise", "meitner"), [("3 appos", "4 flat"), ("3 appos", "3 appos"), ("3 flat", "3 flat")]
)
def test_the_name_takes_the_place_of_the_noun(lise: str, meitner: str) -> None:
    spec = SPEC.format(noun="physicist", role="obl", lise=lise, meitner=meitner)
    [sentence] = build(spec).sentences
    mend_titled_name(sentence)
    preposition, article, noun, first, last, _, verb, _ = sentence.words
    assert (first.head, first.role) == (verb, "obl")
    assert (noun.head, noun.role) == (first, "nmod:desc")
    assert (last.head, last.role) == (first, "flat")
    assert article.head is noun
    assert preposition.head is noun or preposition.head is first


def test_a_noun_for_things_keeps_its_name() -> None:
    spec = SPEC.format(noun="planet", role="obl", lise="3 appos", meitner="4 flat")
    [sentence] = build(spec).sentences
    mend_titled_name(sentence)
    assert sentence.words[3].head is sentence.words[2]


WIFE = """His PRON 2 nmod:poss PRP$ his
wife NOUN 4 {wife} NN
Anna PROPN 4 nsubj NNP
studied VERB 0 root VBD study
law NOUN 4 obj NN
. PUNCT 4 punct"""


def test_two_subjects_side_by_side_are_one() -> None:
    [sentence] = build(WIFE.format(wife="nsubj")).sentences
    mend_titled_name(sentence)
    his, wife, anna, studied, _, _ = sentence.words
    assert (wife.head, wife.role) == (anna, "nmod:desc")
    assert (anna.head, anna.role) == (studied, "nsubj")
    assert his.head is wife


def test_a_noun_that_is_no_subject_stays() -> None:
    [sentence] = build(WIFE.format(wife="obl")).sentences
    mend_titled_name(sentence)
    assert sentence.words[1].role == "obl"
