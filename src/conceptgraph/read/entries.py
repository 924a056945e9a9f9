"""Lines of one paragraph that are entries of their own, although no empty line parts them."""

from __future__ import annotations

import re

_STAMP = r"(?:\[\d{1,2}:\d\d(?::\d\d)?\]\s+)?"  # "[10:03] "
_LABELLED = re.compile(rf"{_STAMP}[^\W_][^\s:.!?;,]*(?:[ \t]+[^\s:.!?;,]+){{0,4}}[.]?:\s+\S")
_SERIES = re.compile(r"\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s+(?=\S)")


def split_labelled(words: str) -> list[str]:
    r"""Part the lines of a paragraph where every one begins with a label.

    Header fields, turns of a talk and facts are written so, one below the other; prose that was
    wrapped by hand has no label in front of each of its lines.

    Examples
    --------
    >>> split_labelled("Class: Amphibia\nDiet: worms, insects")
    ['Class: Amphibia', 'Diet: worms, insects']
    >>> split_labelled("Its class: Amphibia. It lives\nin lakes.")
    ['Its class: Amphibia. It lives\nin lakes.']
    """
    lines = [line.strip() for line in words.split("\n") if line.strip()]
    parted = len(lines) > 1 and all(_LABELLED.match(line) for line in lines)
    return lines if parted else [words]


def split_series(words: str) -> tuple[str, list[tuple[str, str]]]:
    r"""Part a paragraph whose lines "(a) …", "(b) …" complete its first line.

    Returns
    -------
    tuple of (str, list of (str, str))
        The first line, and the marker and words of each item; no items where it is no series.

    Examples
    --------
    >>> split_series("A tenant must:\n(a) keep the flat clean;\n(b) report damage.")
    ('A tenant must:', [('(a) ', 'keep the flat clean;'), ('(b) ', 'report damage.')])
    """
    lead, *lines = [line.strip() for line in words.split("\n") if line.strip()] or [""]
    marks = [_SERIES.match(line) for line in lines]
    if len(lines) < 2 or not lead.endswith((":", "—", "–")):
        return words, []
    items = [(mark[0], line[mark.end() :]) for mark, line in zip(marks, lines, strict=True) if mark]
    return (lead, items) if len(items) == len(lines) else (words, [])
