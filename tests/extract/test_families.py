"""The family that a predicate's key tells."""

from __future__ import annotations

import pytest

from conceptgraph.extract.words.predicates import family_of


@pytest.mark.parametrize(
    ("key", "family"),
    [
        ("play role in", "causes"),
        ("play", "other"),
        ("serve as", "is a"),
        ("serve", "other"),
        ("occur in", "located in"),
        ("occur on", "time"),
        ("be one of impact of", "example of"),
        ("see", "other"),
        ("see color in", "other"),
        ("be see as", "is a"),
        ("see as", "is a"),
        ("describe", "says"),
        ("know to be", "is a"),
        ("be describe in", "says"),
        ("define", "says"),
        ("be define for", "other"),
        ("be define as", "is a"),
        ("call", "other"),
        ("be name after", "other"),
        ("be know for", "has"),
        ("be make up of", "has"),
        ("make up", "part of"),
        ("account for", "other"),
        ("provide", "produces"),
        ("prevent", "causes"),
    ],
)
def test_verbs_and_pairs_of_words_decide(key: str, family: str) -> None:
    assert family_of(key) == family
