"""The examples of a plural subject do what it does."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, standings

HORMONES = """{first}
hormones NOUN 6 nsubj NNS hormone
, PUNCT 5 punct
including VERB 5 case VBG include
insulin NOUN 2 nmod NN
{verb} VERB 0 root VBP
cells NOUN 6 obj NNS cell
. PUNCT 6 punct"""


def test_examples_do_what_their_class_does() -> None:
    found = standings(build(HORMONES.format(first="Several ADJ 2 amod", verb="reach")))
    assert found["hormones", "reach", "cells"].quantity == "Several hormones"
    assert found["insulin", "reach", "cells"].quantity is None


@pytest.mark.parametrize(
    ("first", "verb"),
    [("These DET 2 det", "reach"), ("Six NUM 2 nummod", "reach"), ("Many ADJ 2 amod", "form")],
)
def test_not_what_they_may_do_only_together(first: str, verb: str) -> None:
    found = standings(build(HORMONES.format(first=first, verb=verb)))
    assert not any(subject == "insulin" for subject, label, _ in found if label == verb)
