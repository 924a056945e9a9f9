"""When "it is easy to" speaks of a deed, and when of a thing."""

from __future__ import annotations

import pytest
from tests.extract.trees import build

from conceptgraph.extract.discourse.expletives import is_expletive

EASIER = """It PRON 3 nsubj PRP
is AUX 3 cop VBZ be
easier ADJ 0 root JJR easy
to PART 5 mark TO
find VERB 3 xcomp VB
{behind}
. PUNCT 3 punct ."""


@pytest.mark.parametrize(
    ("behind", "empty"), [("letters NOUN 5 obj NNS letter", True), ("there ADV 5 advmod RB", False)]
)
def test_a_deed_with_its_object_leaves_the_pronoun_empty(behind: str, empty: bool) -> None:
    [sentence] = build(EASIER.format(behind=behind)).sentences
    assert is_expletive(sentence.words[0]) is empty
