"""What the parse hangs on an object, though it belongs to the clause."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

METALS = """Metals NOUN 2 nsubj NNS metal
{verb} VERB 0 root VBP
more ADJ 4 amod JJR
heat NOUN 2 obj NN
than ADP 6 case
stones NOUN 4 nmod NNS stone
. PUNCT 2 punct"""
CLAUSES = {
    "swim faster than": """Sharks NOUN 2 nsubj NNS shark
swim VERB 0 root VBP
{manner} ADV 2 advmod {tag}
in ADP 5 case
water NOUN 2 obl NN
than ADP 7 case
seals NOUN 2 obl NNS seal
. PUNCT 2 punct""",
    "pay at higher rates than": """Firms NOUN 2 nsubj NNS firm
pay VERB 0 root VBP
at ADP 5 case
higher ADJ 5 amod {tag}
rates NOUN 2 obl NNS rate
than ADP 7 case
people NOUN 2 obl NNS person
. PUNCT 2 punct""",
    "spread more quickly than": """Rumors NOUN 2 nsubj NNS rumor
spread VERB 0 root VBP
more ADV 4 advmod RBR
quickly ADV 2 advmod RB
than ADP 6 case
news NOUN 2 obl NN
. PUNCT 2 punct""",
}
BIRDS = """Birds NOUN 2 nsubj NNS bird
eat VERB 0 root VBP
fruit NOUN 2 obj NN
{comma}spreading VERB 3 acl VBG spread
seeds NOUN {gerund} obj NNS seed
. PUNCT 2 punct"""


@pytest.mark.parametrize("verb", ["conduct", "have"])
def test_what_is_compared(verb: str) -> None:
    found = triples(build(METALS.format(verb=verb)))
    assert ("Metals", f"{verb} more heat than", "stones") in found
    assert ("Metals", f"{verb} heat than", "stones") not in found


@pytest.mark.parametrize("label", list(CLAUSES))
def test_a_deed_is_compared_by_what_grades_it(label: str) -> None:
    found = triples(build(CLAUSES[label].format(manner="faster", tag="RBR")))
    verb = label.split(maxsplit=1)[0]
    assert [said for _, said, _ in found if said.endswith("than")] == [label]
    assert not any(said == f"{verb} than" for _, said, _ in found)


def test_nothing_is_compared_without_a_grade() -> None:
    found = triples(build(CLAUSES["swim faster than"].format(manner="fast", tag="RB")))
    assert not any(said.endswith("than") for _, said, _ in found)


def test_who_does_what_stands_behind_a_comma() -> None:
    apart = triples(build(BIRDS.format(comma=", PUNCT 5 punct\n", gerund=5)))
    assert ("Birds", "spread", "seeds") in apart
    close = triples(build(BIRDS.format(comma="", gerund=4)))
    assert ("Birds", "spread", "seeds") not in close
    every = BIRDS.format(comma=", PUNCT 6 punct\nall DET 6 nsubj\n", gerund=6)
    assert ("Birds", "spread", "seeds") not in triples(build(every))
