"""Lines of one paragraph that are entries of their own, although no empty line parts them."""

from __future__ import annotations

import re
from typing import NamedTuple

_STAMP = r"(?:\[\d{1,2}:\d\d(?::\d\d)?\]\s+)?"  # "[10:03] "
_LABELLED = re.compile(rf"{_STAMP}[^\W_][^\s:.!?;,]*(?:[ \t]+[^\s:.!?;,]+){{0,4}}[.]?:\s+\S")
_CLAUSE = re.compile(r"\d{1,3}(?:\.\d{1,3})+\.?\s+\S")
_LETTERED = re.compile(r"\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s+(?=\S)")


class Entry(NamedTuple):
    """A line that stands for itself, or a paragraph whose lines belong together."""

    words: str
    marker: str = ""  # "(a) ": the line completes the last one without a marker


def split_entries(words: str) -> list[Entry]:
    r"""Part the lines of a paragraph where every one begins with a label or number.

    Header fields, turns of a talk, facts and clauses are written so, one below the other; prose
    that was wrapped by hand has no label in front of each of its lines. Lettered lines below a
    colon are the items of a list.

    Examples
    --------
    >>> [entry.words for entry in split_entries("Class: Amphibia\nDiet: worms, insects")]
    ['Class: Amphibia', 'Diet: worms, insects']
    >>> split_entries("A tenant must:\n(a) clean;")[1]
    Entry(words='clean;', marker='(a) ')
    >>> len(split_entries("Its class: Amphibia. It lives\nin lakes."))
    1
    """
    lines = [line.strip() for line in words.split("\n") if line.strip()]
    if len(lines) < 2:
        return [Entry(words)]
    found: list[Entry] = []
    open_list = False
    for i, line in enumerate(lines):
        mark = _LETTERED.match(line) if open_list else None
        if mark:
            found.append(Entry(line[mark.end() :], mark[0]))
            continue
        leads = line.endswith(":") and i + 1 < len(lines) and _LETTERED.match(lines[i + 1])
        if not (leads or _LABELLED.match(line) or _CLAUSE.match(line)):
            return [Entry(words)]
        open_list = bool(leads)
        found.append(Entry(line))
    return found
