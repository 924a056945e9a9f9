"""Another name behind "or", on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

from conceptgraph.annotate.other_names import mend_other_names

BONE = """The DET 2 det DT
clavicle NOUN 7 nsubj NN
, PUNCT 5 punct ,
or CCONJ 5 cc CC
collarbone NOUN 2 conj NN
, PUNCT 5 punct ,
protects VERB 0 root VBZ protect
lungs NOUN 7 obj NNS lung
. PUNCT 7 punct ."""


def test_a_bare_noun_between_commas_is_another_name() -> None:
    document = build(BONE)
    mend_other_names(document.sentences[0])
    assert document.sentences[0].words[4].role == "appos"
    found = set(triples(document))
    assert ("clavicle", "is also called", "collarbone") in found
    assert ("collarbone", "protects", "lungs") not in found


def test_a_capital_at_the_beginning_makes_no_name() -> None:
    spec = BONE.replace("The DET 2 det DT\nclavicle NOUN 7", "The DET 2 det DT\nGluten PROPN 7")
    bare = "\n".join(
        " ".join(str(int(part) - 1) if part.isdigit() and part != "0" else part for part in row)
        for row in (line.split() for line in spec.split("\n")[1:])
    )
    [sentence] = build(bare).sentences
    mend_other_names(sentence)
    assert sentence.words[3].role == "appos"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (", PUNCT 5 punct ,\nor", "- PUNCT 5 punct :\nor"),  # no comma before "or"
        ("or CCONJ", "and CCONJ"),
        ("collarbone NOUN 2 conj NN\n, PUNCT", "collarbone NOUN 2 conj NN\nalso ADV"),
        ("conj NN\n", "conj NNS collarbone\n"),  # one bone, many collarbones
        ("clavicle NOUN 7 nsubj", "clavicle PROPN 7 nsubj"),
    ],
)
def test_others_are_a_choice_of_two(old: str, new: str) -> None:
    [sentence] = build(BONE.replace(old, new, 1)).sentences
    mend_other_names(sentence)
    assert sentence.words[4].role == "conj"
