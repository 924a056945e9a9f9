"""Contractions behind a dash without blanks, read by the bundled pipeline's tokenizer."""

from __future__ import annotations

import pytest
import spacy

from conceptgraph.annotate import load_annotator
from conceptgraph.annotate.glued_words import split_glued
from conceptgraph.extract import extract_document
from conceptgraph.read import read_bytes


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("free will—cannot be", ["free", "will", "—", "can", "not", "be"]),
        ("many others–doesn’t help", ["many", "others", "–", "does", "n’t", "help"]),
        ("either/or—cats", ["either", "/", "or", "—", "cats"]),
        ("He cannot", ["He", "can", "not"]),
    ],
)
def test_they_are_split_as_elsewhere(text: str, words: list[str]) -> None:
    nlp = spacy.blank("en")
    doc = nlp.make_doc(text)
    split_glued(nlp, doc)
    assert [token.text for token in doc] == words
    assert doc.text == text
    assert all(token.norm_ == "not" for token in doc if token.text in {"not", "n’t"})


def test_what_they_deny_is_denied() -> None:
    text = "Parts of life—like free will—cannot be explained by physics."
    document = read_bytes(text.encode(), "life.txt", ".txt").document
    [annotated] = load_annotator().annotate([document])
    [claim] = [r for r in extract_document(annotated).relations if r.subject.name == "physics"]
    assert claim.negated
