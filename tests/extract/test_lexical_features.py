"""The scorer knows the words of a candidate, and what a feature means under a rule."""

from __future__ import annotations

from tests.extract.trees import build

from conceptgraph.extract import find_candidates
from conceptgraph.extract.sifting.score import load_weights

SPEC = """Warm ADJ 2 amod JJ warm
water NOUN 3 nsubj NN
dissolves VERB 0 root VBZ dissolve
table NOUN 5 compound NN
salt NOUN 3 obj NN
. PUNCT 3 punct"""


def test_a_candidate_names_its_words_and_pairs() -> None:
    [candidate] = find_candidates(build(SPEC))
    found = set(candidate.features)
    assert {
        "verb lemma=dissolve",
        "key=dissolve",
        "subject noun=water",
        "object noun=salt",
    } <= found
    assert {"subject word=warm", "object word=table"} <= found
    assert {"object: object path=obj", "object: subject words=2"} <= found


def test_the_table_weighs_words_and_pairs() -> None:
    names = {name.partition("=")[0] for name in load_weights()}
    assert {"verb lemma", "key", "subject noun", "object noun", "subject word"} <= names
    assert "object: object path" in names
