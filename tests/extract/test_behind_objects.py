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


def test_who_does_what_stands_behind_a_comma() -> None:
    apart = triples(build(BIRDS.format(comma=", PUNCT 5 punct\n", gerund=5)))
    assert ("Birds", "spread", "seeds") in apart
    close = triples(build(BIRDS.format(comma="", gerund=4)))
    assert ("Birds", "spread", "seeds") not in close
    every = BIRDS.format(comma=", PUNCT 6 punct\nall DET 6 nsubj\n", gerund=6)
    assert ("Birds", "spread", "seeds") not in triples(build(every))
