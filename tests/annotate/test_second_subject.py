"""A coordinated noun read as a second subject, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build

from conceptgraph.annotate.second_subject import mend_second_subject

BETWEEN = """The DET 2 det DT
bond NOUN 10 nsubj NN
between ADP 5 case IN
a DET 5 det DT
mother NOUN 2 nmod NN
and CCONJ 10 cc CC
her PRON 8 nmod:poss PRP$
child NOUN 10 nsubj NN
is AUX 10 cop VBZ be
strong ADJ 0 root JJ
. PUNCT 10 punct ."""
PLURAL = """Prices NOUN 5 nsubj NNS price
of ADP 3 case IN
eggs NOUN 1 nmod NNS egg
and CCONJ 5 cc CC
worry VERB 0 root VBP worry
bakers NOUN 5 obj NNS baker
. PUNCT 5 punct ."""
JOINED = """Prices NOUN 6 nsubj NNS price
of ADP 3 case IN
eggs NOUN 1 nmod NNS egg
and CCONJ 6 cc CC
rents NOUN 6 nsubj NNS rent
worry VERB 0 root VBP worry
bakers NOUN 6 obj NNS baker
. PUNCT 6 punct ."""
TWO_CLAUSES = """Ann PROPN 2 nsubj NNP
sang VERB 0 root VBD sing
and CCONJ 5 cc CC
Bob PROPN 5 nsubj NNP
danced VERB 2 conj VBD dance
. PUNCT 2 punct ."""


@pytest.mark.parametrize(
    ("spec", "second", "first"), [(BETWEEN, "child", "mother"), (JOINED, "rents", "Prices")]
)
def test_it_is_joined_to_what_stands_before(spec: str, second: str, first: str) -> None:
    [sentence] = build(spec).sentences
    mend_second_subject(sentence)
    [word] = [w for w in sentence.words if w.text == second]
    assert (word.role, word.head and word.head.text) == ("conj", first)
    assert [w.text for w in word.children_of("cc")] == ["and"]
    assert len(sentence.root.children_of("nsubj")) == 1
    for word in sentence.words:
        assert all(child.head is word for child in word.children)


@pytest.mark.parametrize("spec", [PLURAL, TWO_CLAUSES])
def test_one_subject_is_left_alone(spec: str) -> None:
    [sentence] = build(spec).sentences
    before = [(w.role, w.head) for w in sentence.words]
    mend_second_subject(sentence)
    assert [(w.role, w.head) for w in sentence.words] == before


TOLD_BEFORE = """A DET 2 det DT
nurse NOUN 8 nsubj NN
by ADP 4 case IN
training NOUN 2 nmod NN
, PUNCT 2 punct ,
Mara PROPN 8 nsubj NNP
Lind PROPN 6 flat NNP
founded VERB 0 root VBD found
clinics NOUN 8 obj NNS clinic
. PUNCT 8 punct ."""


def test_what_somebody_is_stands_before_the_name() -> None:
    [sentence] = build(TOLD_BEFORE).sentences
    mend_second_subject(sentence)
    nurse, name = sentence.words[1], sentence.words[5]
    assert (nurse.role, nurse.head) == ("appos", name)
    [plain] = build(TOLD_BEFORE.replace("A DET", "The DET")).sentences
    mend_second_subject(plain)
    assert plain.words[1].role == "nsubj"
