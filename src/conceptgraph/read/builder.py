"""The readable text of a document whose file has markup, and its block tree."""

from __future__ import annotations

import re

from conceptgraph.model import Block, BlockKind, Mark
from conceptgraph.read.blocktree import BlockTree
from conceptgraph.read.boilerplate import is_boilerplate
from conceptgraph.read.marks import take_marks
from conceptgraph.read.pieces import MAX_LEAD_WORDS, ends_sentence

_WHITE = re.compile(r"[ \t\n\r\f\v]+")


class TextBuilder:
    """Writes blocks one under the other and remembers where each stands.

    Attributes
    ----------
    tree : BlockTree
    marks : list of Mark
        In text order.
    lead : int or None
        Index of the paragraph just written, if it ends with a colon or is a few words without a
        full stop: a list right below hangs under it.
    """

    def __init__(self) -> None:
        self.tree = BlockTree()
        self.marks: list[Mark] = []
        self.code: list[tuple[int, int]] = []
        self.lead: int | None = None
        self._parts: list[str] = []
        self._length = 0

    @property
    def text(self) -> str:
        """All that was written."""
        return "".join(self._parts)

    def heading(self, words: str, level: int) -> int | None:
        """Write a heading of level 1 to 6; return its index, or None if it is empty."""
        words = squeeze(words)
        if not words:
            return None
        start = self._open("\n\n")
        self._write_marked(words)
        self.lead = None
        return self.tree.heading(start, self._length, level)

    def block(
        self,
        kind: BlockKind,
        words: str,
        *,
        depth: int = 0,
        parent: int | None = None,
        marker: str = "",
    ) -> int | None:
        """Write any other block; return its index, or None if it is empty.

        Parameters
        ----------
        kind : str
        words : str
            White space is squeezed, except in code.
        depth : int
        parent : int, optional
            Index of a block; None = the current heading.
        marker : str
            Written before the block and not part of it (``"  • "``).
        """
        words = words.strip("\n") if kind == "code" else squeeze(words)
        if not words.strip():
            return None
        if kind in ("paragraph", "list_item") and is_boilerplate(words):
            kind, depth = "boilerplate", 0
        close = kind in ("list_item", "table_row") and bool(self.tree.blocks)
        close = close and self.tree.blocks[-1].kind == kind
        self._open("\n" if close else "\n\n")
        self._write(marker)
        start = self._length
        self._write_marked(words)
        index = self.tree.add(kind, start, self._length, depth, parent)
        self.lead = index if kind == "paragraph" and leads_list(words) else None
        return index

    def hide(self, index: int) -> None:
        """Turn a block into boilerplate after the fact."""
        block = self.tree.blocks[index]
        self.tree.blocks[index] = Block("boilerplate", block.start, block.end, 0, block.parent)

    def hide_run(self, run: list[int], index: int, enough: int) -> None:
        """Add a block to a run, which is boilerplate from ``enough`` blocks on."""
        run.append(index)
        if len(run) >= enough:
            for entry in run:
                self.hide(entry)

    def hide_repeated_title(self, title: str) -> None:
        """Mark paragraphs that only say the title again as boilerplate."""
        text = self.text
        wanted = squeeze(title)
        for i, block in enumerate(self.tree.blocks):
            if block.kind == "paragraph" and text[block.start : block.end] == wanted:
                self.hide(i)

    def _open(self, gap: str) -> int:
        if self._length:
            self._write(gap)
        return self._length

    def _write_marked(self, words: str) -> None:
        clean, marks, code = take_marks(words, self._length)
        self.marks += marks
        self.code += code
        self._write(clean)

    def _write(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)


def leads_list(words: str) -> bool:
    """Whether a paragraph looks as if a list completed it: "Needed:", "An offer ends by"."""
    return words.endswith(":") or (
        not ends_sentence(words) and len(words.split()) <= MAX_LEAD_WORDS
    )


def squeeze(words: str) -> str:
    """Strip, and make every run of ASCII white space one space."""
    return _WHITE.sub(" ", words).strip(" ")
