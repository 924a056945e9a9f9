"""Forms of verbs as labels show them."""

from __future__ import annotations

import pytest
from tests.extract.trees import build

from conceptgraph.extract.words.inflection import gerund, may_be_form, participle, verb_lemma


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
        ("prefer", "preferred"),
        ("offer", "offered"),
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


@pytest.mark.parametrize(
    ("form", "tag", "left", "lemma"),
    [
        ("underwriting", "VBG", "underwrit", "underwrite"),
        ("replacing", "VBG", "replac", "replace"),
        ("begged", "VBD", "begge", "beg"),
        ("freed", "VBN", "fre", "free"),
        ("wired", "VBN", "wir", "wire"),
        ("boycotting", "VBG", "boycott", "boycott"),
        ("applied", "VBN", "applied", "apply"),
        ("activated", "VBN", "activated", "activate"),
        ("went", "VBD", "went", "go"),
        ("need", "VB", "need", "need"),
        ("cached", "VBN", "cach", "cache"),
        ("putting", "VBG", "putt", "put"),
    ],
)
def test_lemmas_that_slipped_are_mended(form: str, tag: str, left: str, lemma: str) -> None:
    spec = f"They PRON 2 nsubj PRP\n{form} VERB 0 root {tag} {left}\n. PUNCT 2 punct"
    [sentence] = build(spec).sentences
    assert verb_lemma(sentence.words[1]) == lemma


def test_gerunds_double_the_last_letter_of_a_stressed_end() -> None:
    assert [gerund(verb) for verb in ("prefer", "offer")] == ["preferring", "offering"]
