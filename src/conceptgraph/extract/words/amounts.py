"""What stands before a noun for how much of its kind, or which, a claim speaks of."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import base


def is_scarce(word: Word) -> str:
    """The "few" or "little" that all but denies a noun; "" where there is none or "a few"."""
    before = [c.text.lower() for c in word.children if c.i < word.i and base(c) in {"amod", "det"}]
    return before[0] if before[:1] in (["few"], ["little"]) else ""


def is_total(word: Word) -> bool:
    """Whether an object is all of its kind: "*all* of the cells", "*every* cell"."""
    around = [word, *(c for c in word.children if c.i < word.i)]
    return any(c.text.lower() in {"all", "every"} for c in around)


def is_same(word: Word) -> bool:
    """Whether a noun is said to be one and the same for several: "*the same* size"."""
    before = {c.text.lower() for c in word.children if c.i < word.i}
    return {"the", "same"} <= before
