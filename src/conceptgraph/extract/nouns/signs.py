"""Signs between two nouns: "Demos ≠ products"."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.phrases.mentions import make_mention
from conceptgraph.extract.words.grammar import base

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
    for subject in _beside(left, word, reading):
        for obj in _beside(right, word, reading):
            yield Candidate(subject, label, key, obj, "symbol", reading.sentence, word, negated)


def _beside(noun: Word, sign: Word, reading: Reading) -> list[Argument]:
    """What stands on one side of a sign, also where the parse takes both sides for one noun."""
    found = reading.alone(noun)
    joined = base(noun) in {"compound", "flat", "amod"}
    if found and not joined and not any(_crosses(a, sign) for a in found):
        return found
    step = 1 if noun.i > sign.i else -1
    words, far = reading.sentence.words, sign.i
    while 0 <= far + step < len(words) and _is_part(words[far + step]):
        far += step
    first, last = sorted((far, sign.i + step))
    if words[first].pos == "DET" and first < last:
        first += 1
    return [Argument(noun, make_mention(reading, first, last, "noun_phrase"))]


def _crosses(argument: Argument, sign: Word) -> bool:
    return argument.mention.start < sign.start < argument.mention.end


def _phrase_head(words: list[Word], start: int, step: int) -> Word | None:
    """The last noun of the noun phrase that begins or ends at a word."""
    found: Word | None = None
    i = start
    while 0 <= i < len(words) and _is_part(words[i]):
        if words[i].pos in {"NOUN", "PROPN"} and (found is None or step > 0):
            found = words[i]
        i += step
    return found


def _is_part(word: Word) -> bool:
    return word.pos in {"NOUN", "PROPN", "ADJ", "DET", "NUM"} or word.tag == "VBN"
