"""Titles of the nobility are other names of one person."""

from __future__ import annotations

import pytest

from conceptgraph.annotate import Annotator, load_annotator
from conceptgraph.extract import extract_document
from conceptgraph.read import read_bytes


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return load_annotator(None)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "John FitzGibbon, 2nd Earl of Clare, went to Harrow.",
            [("2nd Earl of Clare", "John FitzGibbon")],
        ),
        (
            "Arthur Wellesley, the Duke of Wellington, beat Napoleon.",
            [("Duke of Wellington", "Arthur Wellesley")],
        ),
        ("John FitzGibbon, a count of some wealth, went to Harrow.", []),
        ("John FitzGibbon, a sailor, met the Duke of Wellington.", []),
    ],
)
def test_other_names(annotator: Annotator, text: str, names: list[tuple[str, str]]) -> None:
    document = read_bytes(f"{text}\n".encode(), "n.md", ".md").document
    found = extract_document(next(iter(annotator.annotate([document]))))
    aliases = [a for a in found.abbreviations if a.kind == "alias"]
    assert [(a.short, a.long) for a in aliases] == names
    assert all(document.text[a.start : a.end].endswith(a.short) for a in aliases)
