"""Signs between two nouns: "Demos ≠ products"."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Candidate
from conceptgraph.extract.reading import Reading

SYMBOLS = {
    "≠": ("is not", "be", True),
    "≈": ("is like", "be like", False),
    "→": ("leads to", "lead to", False),
    "->": ("leads to", "lead to", False),
    "⇒": ("leads to", "lead to", False),
}
"""Signs that relate what stands on their two sides: label, key, denied."""


def symbols(word: Word, reading: Reading) -> Iterator[Candidate]:
    """``Demos ≠ products`` -> Demos | is not | products."""
    label, key, negated = SYMBOLS[word.text]
    words = reading.sentence.words
    if not 0 < word.i < len(words) - 1:
        return
    left, right = _phrase_head(words, word.i - 1, -1), _phrase_head(words, word.i + 1, 1)
    if left is None or right is None:
        return
    for subject in reading.alone(left):
        for obj in reading.alone(right):
            yield Candidate(subject, label, key, obj, "symbol", reading.sentence, word, negated)


def _phrase_head(words: list[Word], start: int, step: int) -> Word | None:
    """The last noun of the noun phrase that begins or ends at a word."""
    found: Word | None = None
    i = start
    while 0 <= i < len(words) and words[i].pos in {"NOUN", "PROPN", "ADJ", "DET", "NUM"}:
        if words[i].pos in {"NOUN", "PROPN"} and (found is None or step > 0):
            found = words[i]
        i += step
    return found
