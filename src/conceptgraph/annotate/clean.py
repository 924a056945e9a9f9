"""Text as the parser should see it, with the way back to the text as it stands.

Runs of white space become one space, and sentences stuck together get one between them; what has
no width (soft hyphens, zero-width and direction marks, Markdown's asterisks in plain text) goes;
composed letters replace letters with combining accents; "w/" is read as "with", "↑ cortisol" as
"more cortisol", and the dash of "Michelson–Morley" as a hyphen. Most blocks need none of this and
keep their offsets.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from dataclasses import dataclass

LONGEST_RUN = 100
"""Characters without a space after which one is put in: tokenizing takes the square of it."""
LONGEST_WORD = 1_000
"""Longer runs are no word of any language: only their first ``LONGEST_RUN`` are parsed."""
_LETTERS = r"[^\s\u2e80-\uffff]"  # not of the scripts that are written without spaces
_RUN = re.compile(rf"{_LETTERS}{{{LONGEST_RUN}}}(?=\S)")
_ODD = re.compile(
    rf"(?<=\S{{{LONGEST_RUN}}}){_LETTERS}{{{LONGEST_WORD},}}"
    r"|[\s\u00a0]{2,}|[^\S ]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe0e\ufe0f]"
    r"|\*\*(?=\S)|(?<=\S)\*\*|`"
    r"|(?<=[”’\")\]])(?=[—–])"  # the tokenizer splits "word—word", but not "”—word"
    r"|(?<=[a-z\d)][.!?]['\"’”])(?=[A-Z])|(?<=[a-z]{2}[.!?])(?=[A-Z][a-z])"  # a space is missing
    r"|(?<=[^\W\d_])–(?=[^\W\d_])|(?<!\S)(?:w/o?|b/[wc]|incl\.|esp\.)(?=\s)"
    r"|(?<![\w~])~(?=\d)"
    r"|(?<=[\w)\]])[ ][↑↓][ ](?=[\w(])|(?<![\w)\]])[↑↓][ ]?(?=\w)|(?<=[\w)\]])[ ]?[↑↓](?=\W|$)"
)
SHOWN = {
    "–": "-", "w/": "with", "w/o": "without", "b/w": "between", "b/c": "because",
    "incl.": "including", "esp.": "especially", "~": "about ",
}  # fmt: skip
"""What the parser sees in the place of a dash inside a word, and of what notes shorten."""
TURNS = {"↑": ("more ", " increased", " increases "), "↓": ("less ", " decreased", " decreases ")}
"""The same of an upward or downward arrow: before a word, behind one, between two."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A stretch of a document's text, cleaned."""

    text: str
    start: int  # where the stretch begins in Document.text
    starts: array[int] | None = None  # per character: where it begins, from `start`; None = same
    ends: array[int] | None = None  # per character: where it ends


def clean(text: str, start: int, end: int) -> Cleaned:
    """Clean ``text[start:end]``."""
    raw = text[start:end]
    composed = unicodedata.is_normalized("NFC", raw)
    if composed and not _ODD.search(raw) and not _RUN.search(raw):
        return Cleaned(raw, start)
    parts: list[str] = []
    starts, ends = array("i"), array("i")

    def keep(words: str, place: int) -> None:
        if composed or unicodedata.is_normalized("NFC", words):
            parts.append(words)
            starts.extend(range(place, place + len(words)))
            ends.extend(range(place + 1, place + 1 + len(words)))
            return
        for letter_start, letter_end in _letters(words):
            letter = unicodedata.normalize("NFC", words[letter_start:letter_end])
            parts.append(letter)
            starts.extend([place + letter_start] * len(letter))
            ends.extend([place + letter_end] * len(letter))

    def keep_in_pieces(words: str, place: int) -> None:
        begin = 0
        for run in _RUN.finditer(words):
            keep(words[begin : run.end()], place + begin)
            begin = run.end()
            parts.append(" ")
            starts.append(place + begin)
            ends.append(place + begin)
        keep(words[begin:], place + begin)

    done = 0
    for match in _ODD.finditer(raw):
        keep_in_pieces(raw[done : match.start()], done)
        done = match.end()
        shown = " " if not match[0] or match[0].isspace() else _shown(match)
        parts.append(shown)
        starts.extend([match.start()] * len(shown))
        ends.extend([done] * len(shown))
    keep_in_pieces(raw[done:], done)
    return Cleaned("".join(parts), start, starts, ends)


def with_subject(cleaned: Cleaned) -> Cleaned:
    """Put "It" before a clause without subject: "blocks writers" -> "It blocks writers".

    The word has no place in the document and is taken out of the tree again.
    """
    text, here = cleaned.text, cleaned.start
    starts = cleaned.starts if cleaned.starts is not None else array("i", range(len(text)))
    ends = cleaned.ends if cleaned.ends is not None else array("i", range(1, len(text) + 1))
    nowhere = array("i", [0, 0, 0])
    lowered = text[:1].lower() + text[1:]
    return Cleaned(f"It {lowered}", here, nowhere + starts, nowhere + ends)


def _shown(found: re.Match[str]) -> str:
    """What the parser sees in the place of a sign or of what notes shorten."""
    sign = found[0].strip()
    if sign not in TURNS:
        return SHOWN.get(found[0], "")
    before, behind, between = TURNS[sign]
    if found[0] == f" {sign} ":
        return between
    return before if found.string[found.end() : found.end() + 1].isalnum() else behind


def _letters(words: str) -> list[tuple[int, int]]:
    """Split into letters with what combines with them."""
    cuts = [i for i, c in enumerate(words) if not unicodedata.combining(c)]
    if not cuts or cuts[0]:
        cuts.insert(0, 0)
    return list(zip(cuts, [*cuts[1:], len(words)], strict=True))
