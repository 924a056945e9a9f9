"""The stretches of a document that are parsed, each by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conceptgraph.model import Document

MAX_CHARACTERS = 8_000
"""Longer blocks are cut between sentences: memory and time stay bounded, nothing is lost."""
_SILENT = ("code", "boilerplate")  # blocks that give no concepts
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’)\]]*\s+(?=[^a-z\s])|\n\s*\n|[。！？]")

_NUMBERED = re.compile(
    r"(?:\d+(?:\.\d+)+\.?|\d+[.)]|[IVX]+\.)\s+"
    r"|(?:appendix|article|chapter|lecture|lesson|module|part|section|step|unit|week)\s+"
    r"(?:\d+(?:\.\d+)*|[IVXLC]+|[A-Z])\s*[.:)–—-]\s+",
    re.IGNORECASE,
)


def find_chunks(document: Document) -> Iterator[tuple[int, int, int]]:
    """Yield (index of the block, start, end) for all text to parse, in text order."""
    for index, block in enumerate(document.blocks):
        if block.kind in _SILENT:
            continue
        start = block.start
        if block.kind == "heading":
            start += _numbering(document.text[start : block.end])
        while block.end - start > MAX_CHARACTERS:
            cut = _cut(document.text, start, start + MAX_CHARACTERS)
            yield index, start, cut
            start = cut
        if start < block.end:
            yield index, start, block.end


def _numbering(heading: str) -> int:
    """Length of what only counts a heading: "2.1 Heat pumps", "Chapter 3: Cooling towers"."""
    found = _NUMBERED.match(heading)
    return found.end() if found is not None and found.end() < len(heading) else 0


def _cut(text: str, start: int, limit: int) -> int:
    """Return the best place to cut before `limit`: after a sentence, a word, or anywhere."""
    middle = start + MAX_CHARACTERS // 2
    best = 0
    for match in _SENTENCE_END.finditer(text, middle, limit):
        best = match.end()
    if best:
        return best
    for i in range(limit - 1, middle, -1):
        if text[i].isspace():
            return i + 1
    return limit
