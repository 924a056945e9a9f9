"""Lines of one paragraph that are entries of their own, although no empty line parts them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from conceptgraph.read.pieces import Piece, ends_open, ends_sentence

NARROWEST_WRAP = 60  # characters; nobody wraps prose to shorter lines
SPARE = 8  # characters that a line broken early leaves free
_STAMP = r"(?:\[\d{1,2}:\d\d(?::\d\d)?\]\s+)?"  # "[10:03] "
_LABELLED = re.compile(rf"{_STAMP}[^\W_][^\s:.!?;,]*(?:[ \t]+[^\s:.!?;,]+){{0,4}}[.]?:\s+\S")
_CLAUSE = re.compile(r"\d{1,3}(?:\.\d{1,3})+\.?\s+\S")
_LETTERED = re.compile(r"\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s+(?=\S)")
_ITEM = re.compile(r"(?m)^[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+\S")
_SIGNED = re.compile(r"\s(?:→|⇒|=>|-{1,2}>|=)\s")


class Entry(NamedTuple):
    """A line that stands for itself, or a paragraph whose lines belong together."""

    words: str
    marker: str = ""  # "(a) ": the line completes the last one without a marker


def split_entries(words: str) -> list[Entry]:
    r"""Part the lines of a paragraph where every one stands for itself.

    Header fields, turns of a talk, facts and clauses are written so, one below the other, each
    with a label or number; and notes, each line of which begins like a sentence where the line
    above it had room for more. Prose that was wrapped by hand does neither. Lettered lines below
    a colon are the items of a list.

    Examples
    --------
    >>> [entry.words for entry in split_entries("Class: Amphibia\nDiet: worms, insects")]
    ['Class: Amphibia', 'Diet: worms, insects']
    >>> len(split_entries("Light drives it\nRubisco binds carbon"))
    2
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
            return [Entry(line) for line in lines] if _are_notes(lines) else [Entry(words)]
        open_list = bool(leads)
        found.append(Entry(line))
    return found


def has_label(words: str) -> bool:
    """Whether a paragraph begins with a few words and a colon: "Postal rule: a letter …"."""
    return _LABELLED.match(words) is not None


def part_notes(text: str, pieces: list[Piece]) -> list[Piece]:
    """Part the pieces of a plain text whose lines stand for themselves."""
    parted: list[Piece] = []
    for piece in pieces:
        words = text[piece.start : piece.end]
        lines = [line for line in words.split("\n") if line.strip()]
        if piece.kind != "text" or piece.quote or len(lines) < 2 or not _are_notes(lines):
            parted.append(piece)
            continue
        start, before = piece.start, piece.before
        for line in lines:
            start = text.index(line, start)
            first = start + len(line) - len(line.lstrip())
            last = start + len(line.rstrip())
            parted.append(Piece("text", first, last, piece.indent, before=before))
            start, before = last, 0
    return parted


def part_lazy_lines(source: str) -> str:
    """Put an empty line before a labelled line that Markdown would append to a list's last item.

    ``- one`` / ``Note: two`` below it, not indented: nobody means the note as part of the item.
    """
    if not _ITEM.search(source):
        return source
    lines = source.split("\n")
    parted = lines[:1]
    inside = bool(_ITEM.match(lines[0]))
    for above, line in pairwise(lines):
        if _ITEM.match(line):
            inside = True
        elif not line.strip():
            inside = False
        elif inside and _LABELLED.match(line) and not ends_open(above):
            bare = not ends_sentence(above) and not ends_sentence(line)
            if line[:1].isupper() or bare:
                parted.append("")
                inside = False
        parted.append(line)
    return "\n".join(parted)


def _are_notes(lines: list[str]) -> bool:
    """Whether lines end although they had room, and begin anew: no wrapped prose.

    Where none of them ends like a sentence, they may begin in lower case.
    """
    lines = [line.strip() for line in lines]
    longest = max(map(len, lines))
    width = max(NARROWEST_WRAP, longest)
    bare = not any(ends_sentence(line) or line.endswith(",") for line in lines)
    early = 0
    for above, below in pairwise(lines):
        first = len(below.split(None, 1)[0])
        room = width - len(above) - 1 - first >= SPARE
        begins = below.lstrip("\"'“‘*_([`")[:1]
        noted = bool(_SIGNED.search(below) or (_LABELLED.match(below) and (room or bare)))
        anew = begins.isupper() or begins.isdigit() or noted
        if not anew and not (bare and longest - len(above) - 1 - first >= 0):
            return False
        if ends_open(above):
            return False
        early += (room or (bare and noted)) and not ends_sentence(above)
    return 2 * early >= len(lines) - 1
