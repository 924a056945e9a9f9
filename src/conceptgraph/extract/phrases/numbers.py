"""Numbers that a noun phrase begins with: "320 KB", "about a fifth"."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import base

ABOUT = frozenset({"about", "almost", "just", "nearly", "only", "over", "roughly", "under"})
FRACTIONS = frozenset(
    {"eighth", "fifth", "half", "ninth", "quarter", "seventh", "sixth", "tenth", "third"}
)


def fraction_bound(word: Word, words: list[Word]) -> int:
    """Take in what a fraction is no amount without: "fell by *about a* fifth"."""
    start = word.i
    if start and words[start - 1].text.lower() in {"a", "one"} and words[start - 1].head is word:
        start -= 1
        while start and words[start - 1].text.lower() in ABOUT and words[start - 1].head is word:
            start -= 1
    return start


def number_bound(word: Word, words: list[Word], start: int) -> int:
    """Take in the number that a unit belongs to: "320 KB", "10 to 20 %"."""
    if start and words[start - 1].pos == "NUM" and words[start].pos != "NUM":
        number = words[start - 1]
        twin = number.head is word.head and base(number) == base(word)
        unit = word.pos == "SYM" or (len(word.text) <= 3 and word.text.isupper())
        if twin or unit:
            start -= 1
    between = words[start - 1].text.lower() if start >= 2 else ""
    if between in {"to", "–", "-"} and words[start].pos == words[start - 2].pos == "NUM":
        start -= 2
    return start
