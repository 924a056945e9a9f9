"""Measures in brackets, and signs between two nouns that a parse takes for one."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples


@pytest.mark.parametrize(
    ("measure", "label"),
    [
        ("~3 X 1 dep\nGB PROPN 3 flat", "is"),
        ("50,000 NUM 4 nummod CD\npeople NOUN 1 appos NNS", "has"),
    ],
)
def test_a_measure_in_brackets_is_told_by_its_letters(measure: str, label: str) -> None:
    spec = f"""Lake PROPN 6 nsubj NNP
( PUNCT 4 punct
{measure}
) PUNCT 4 punct
freezes VERB 0 root VBZ freeze
water NOUN 6 obj NN
. PUNCT 6 punct"""
    said = " ".join(line.split()[0] for line in measure.splitlines())
    assert ("Lake", label, said) in triples(build(spec))


def test_an_age_needs_its_old() -> None:
    spec = """Girls NOUN 6 nsubj NNS girl
( PUNCT 4 punct
15 NUM 4 nummod CD
years NOUN 1 appos NNS year
) PUNCT 4 punct
sing VERB 0 root VBP sing
songs NOUN 6 obj NNS song
. PUNCT 6 punct"""
    assert ("Girls", "are", "15 years") not in triples(build(spec))


def test_a_sign_parts_what_the_parse_takes_for_one_noun() -> None:
    spec = """Rapid ADJ 4 amod JJ
prototypes NOUN 4 compound NNS prototype
≠ NOUN 4 compound NN
products NOUN 0 root NNS product"""
    assert triples(build(spec)) == [("Rapid prototypes", "is not", "products")]
