"""References to literature: they name nothing a reader would draw."""

from __future__ import annotations

import re

from conceptgraph.annotate.tree import Sentence

_YEAR = re.compile(r"^([1I][5-9]|20)\d\d[a-z]?$")
_LINKS = frozenset({"and", "et", "al", "al.", "see", "cf", "cf.", "p", "p.", "pp", "pp.", "in"})
_POINTERS = frozenset({"figure", "fig", "fig.", "table", "section", "chapter", "equation", "eq."})
CLOSING = {"(": ")", "[": "]"}


def find_citations(sentence: Sentence) -> frozenset[int]:
    """Indexes of the words of bracketed references.

    ``(Brown & Harris, 2013; Smink et al., 2012)``, ``[12]``, ``(Figure 1.5)``; a year alone
    or a bracket that says more than names and years is no reference.
    """
    words = sentence.words
    found: set[int] = set()
    start = 0
    while start < len(words):
        closing = CLOSING.get(words[start].text)
        if closing is None:
            start += 1
            continue
        end = next((i for i in range(start + 1, len(words)) if words[i].text == closing), None)
        if end is None:
            break
        inside = [word.text for word in words[start + 1 : end]]
        if _is_reference(inside, words[start].text):
            found.update(range(start, end + 1))
        start = end + 1
    return frozenset(found)


def _is_reference(texts: list[str], bracket: str) -> bool:
    if not texts:
        return False
    if texts[0].lower() in _POINTERS:
        return True
    if bracket == "[" and all(not t.isalpha() for t in texts):
        return True
    names = [t for t in texts if t[:1].isalpha()]
    if not any(_YEAR.match(t) for t in texts) or not names:
        return False
    return all(t[:1].isupper() or t.lower() in _LINKS or any(c.isdigit() for c in t) for t in names)
