"""A "not" that the parser hung on a quality belongs to the clause."""

from __future__ import annotations

import pytest
from tests.extract.trees import build

from conceptgraph.annotate.negations import mend_displaced_not

ARGUMENTS = """They PRON 5 nsubj PRP
are AUX 5 cop VBP be
not PART 4 advmod RB
strong ADJ 5 amod JJ
arguments NOUN 0 root NNS argument
. PUNCT 5 punct ."""


def test_it_denies_the_clause() -> None:
    [sentence] = build(ARGUMENTS).sentences
    mend_displaced_not(sentence)
    assert sentence.words[2].head is sentence.words[4]


@pytest.mark.parametrize(
    ("old", "new"), [("are AUX 5 cop", "had AUX 5 aux"), ("4 advmod RB", "2 advmod RB")]
)
def test_elsewhere_it_stays(old: str, new: str) -> None:
    [sentence] = build(ARGUMENTS.replace(old, new)).sentences
    head = sentence.words[2].head
    mend_displaced_not(sentence)
    assert sentence.words[2].head is head
