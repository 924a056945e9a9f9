"""Hand-built parses: one line a word, ``word/POS/role/head`` (head counted from 1, 0 = root)."""

from __future__ import annotations

import functools

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from conceptgraph.annotate.tree import Sentence


@functools.cache
def english() -> Language:
    return spacy.blank("en")


def make_doc(table: str) -> Doc:
    rows = [line.split() for line in table.strip().splitlines()]
    words = [row[0] for row in rows]
    heads = [int(row[3]) - 1 if int(row[3]) else i for i, row in enumerate(rows)]
    return Doc(
        english().vocab,
        words=words,
        pos=[row[1] for row in rows],
        deps=[row[2] for row in rows],
        heads=heads,
        lemmas=[row[4] if len(row) > 4 else row[0].lower() for row in rows],
        tags=[row[5] if len(row) > 5 else "" for row in rows],
    )


def edges(sentence: Sentence) -> set[tuple[str, str, str]]:
    """(word, role, head or "") of every word."""
    return {(w.text, w.role, w.head.text if w.head else "") for w in sentence.words}
