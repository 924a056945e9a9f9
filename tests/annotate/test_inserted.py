"""A measure in brackets between adjective and noun, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

from conceptgraph.annotate.inserted import mend_inserted_measure

CORE = """Lee PROPN 2 nsubj NNP
built VERB 0 root VBD build
a DET 7 det DT
small ADJ 7 amod JJ
( PUNCT 7 punct -LRB-
4 NUM 7 nummod CD
km NOUN 2 obj NNS kilometer
) PUNCT 7 punct -RRB-
road NOUN 2 obj NN
. PUNCT 2 punct ."""


def test_the_noun_behind_the_bracket_has_the_adjective() -> None:
    document = build(CORE)
    [sentence] = document.sentences
    mend_inserted_measure(sentence)
    measure, road = sentence.words[6], sentence.words[8]
    assert (road.role, measure.role, measure.head) == ("obj", "appos", road)
    assert [c.text for c in road.children if c.i < 4] == ["a", "small"]
    assert all(child.head is word for word in sentence.words for child in word.children)
    assert ("Lee", "built", "road") in {(s, p, o.split()[-1]) for s, p, o in triples(document)}


@pytest.mark.parametrize(
    ("old", "new"),
    [("small ADJ", "small NOUN"), ("4 NUM", "and CCONJ"), ("road NOUN", "slowly ADV")],
)
def test_other_brackets_stay(old: str, new: str) -> None:
    [sentence] = build(CORE.replace(old, new)).sentences
    mend_inserted_measure(sentence)
    assert sentence.words[6].role == "obj"
