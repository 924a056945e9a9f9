"""The block tree of a document while it grows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from conceptgraph.model import Block, BlockKind

_REFERENCES = re.compile(
    r"(?i)[\d.\s]*(?:references|bibliography|works\s+cited|literature(?:\s+cited)?|external\s+links"
    r"|citations|cited\s+sources)\s*:?$"
)
_SOURCES = re.compile(
    r"(?i)[\d.\s]*(?:(?:(?:more|useful|related|further)\s+)?links"
    r"|(?:further|recommended)\s+reading|resources|see\s+also"
    r"|sources?(?:\(s\))?\s+and\s+(?:further\s+)?(?:reading|links))\s*(?::.*)?$"
)
_ENTRY = re.compile(
    r"(?i)\b(?:1[5-9]|20)\d\d\b|https?://|\bdoi\b|\bpp?\.\s?\d|\bvol\.|\bisbn\b|\bretrieved\b"
)


class BlockTree:
    """Blocks in text order, hung under the right heading.

    Attributes
    ----------
    blocks : list of Block
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._headings: list[tuple[int, int]] = []  # (level, index) of the open headings

    @property
    def section(self) -> int | None:
        """Index of the nearest heading above, if any."""
        return self._headings[-1][1] if self._headings else None

    def heading(self, start: int, end: int, level: int) -> int:
        """Add a heading of level 1 (highest) to 6; return its index."""
        while self._headings and self._headings[-1][0] >= level:
            self._headings.pop()
        index = self.add("heading", start, end, level)
        self._headings.append((level, index))
        return index

    def add(
        self, kind: BlockKind, start: int, end: int, depth: int = 0, parent: int | None = None
    ) -> int:
        """Add any other block, under `parent` or else under the current heading."""
        above = self.section if parent is None else parent
        self.blocks.append(Block(kind, start, end, depth, above))
        return len(self.blocks) - 1

    def leave_sections(self) -> None:
        """What follows stands under no heading."""
        self._headings.clear()


def find_title(text: str, blocks: list[Block], given: object, name: str) -> str:
    """Choose a document's title: given, else its first heading, else its file name."""
    if isinstance(given, str | int | float) and not isinstance(given, bool):
        title = " ".join(str(given).split())
        if title:
            return title
    for block in blocks:
        if block.kind == "heading":
            return " ".join(text[block.start : block.end].split())
    stem = name.rsplit("/", 1)[-1]
    return stem.rsplit(".", 1)[0] or stem


def heads_links(words: str) -> bool:
    """Whether a heading says that links lead on below it.

    Examples
    --------
    >>> heads_links("Source(s) and further reading"), heads_links("Sources of energy")
    (True, False)
    """
    return bool(_REFERENCES.match(words) or _SOURCES.match(words))


def hide_references(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Turn the entries under a heading like "References" into boilerplate.

    An entry has a year, an address or a page number; other blocks there stay what they are.
    """
    hidden: set[int] = set()  # headings of lists of references, and blocks under them
    result = []
    for i, block in enumerate(blocks):
        words = text[block.start : block.end]
        if block.kind == "heading":
            if _REFERENCES.match(words):
                hidden.add(i)
        elif block.parent in hidden:
            hidden.add(i)
            if block.kind in ("paragraph", "list_item") and _ENTRY.search(words):
                result.append(block._replace(kind="boilerplate", depth=0))
                continue
        result.append(block)
    return tuple(result)
