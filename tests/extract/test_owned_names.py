"""The name of somebody's one thing or person stands for it, and tells whose it is."""

from __future__ import annotations

from tests.extract.trees import build, triples

CAPITAL = """Mali PROPN 3 nmod:poss NNP Mali
's PART 1 case
capital {pos} 5 nsubj NN
{name} PROPN 3 appos NNP
drew VERB 0 root VBD draw
traders NOUN 5 obj NNS trader
. PUNCT 5 punct"""


def test_what_is_named_is_meant() -> None:
    found = triples(build(CAPITAL.format(pos="NOUN", name="Niani")))
    assert set(found) == {("Niani", "is capital of", "Mali"), ("Niani", "drew", "traders")}


ANN = """Ann PROPN 2 nsubj NNP Ann
said VERB 0 root VBD say
so ADV 2 advmod
. PUNCT 2 punct"""


def test_a_person_has_a_work() -> None:
    spec = CAPITAL.format(pos="NOUN", name="Niani").replace("capital", "novel")
    found = triples(build(ANN, spec.replace("Mali", "Ann")))
    assert set(found) == {("Ann", "has novel", "Niani"), ("Niani", "drew", "traders")}
