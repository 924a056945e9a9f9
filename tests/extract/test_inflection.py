"""Forms of verbs as labels show them."""

from __future__ import annotations

import pytest
from tests.extract.trees import build

from conceptgraph.extract.inflection import may_be_form, participle


@pytest.mark.parametrize(
    ("lemma", "shown"),
    [
        ("drop", "dropped"),  # one syllable, one vowel, one consonant
        ("fix", "fixed"),
        ("play", "played"),
        ("heat", "heated"),
        ("bake", "baked"),
        ("carry", "carried"),
        ("sell", "sold"),
    ],
)
def test_participles_are_spelled_by_rule(lemma: str, shown: str) -> None:
    [sentence] = build(f"They PRON 2 nsubj PRP\n{lemma} VERB 0 root VBP\n. PUNCT 2 punct").sentences
    assert participle(sentence.words[1]) == shown


@pytest.mark.parametrize(
    ("form", "lemma", "may"),
    [
        ("sold", "sell", True),
        ("went", "go", True),
        ("crossed", "cross", True),
        ("powerfully", "shape", False),
        ("sold", "tell", False),
    ],
)
def test_forms_of_a_verb_are_known(form: str, lemma: str, may: bool) -> None:
    assert may_be_form(form, lemma) is may
