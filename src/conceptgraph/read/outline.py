"""Pieces of plain text to a block tree: which line is a heading, which item hangs where."""

from __future__ import annotations

import re

from conceptgraph.model import BlockKind
from conceptgraph.read.blocktree import BlockTree
from conceptgraph.read.entries import has_label
from conceptgraph.read.pieces import MAX_LEAD_WORDS, Piece, ends_open, ends_sentence

MAX_HEADING_WORDS = 16
MAX_HEADING_CHARACTERS = 110
MAX_QUESTION_WORDS = 8
MAX_NUMBERED_WORDS = 8  # of a numbered heading right above its paragraph
TITLE_WORDS = 4  # a first heading that is shorter may well be "Introduction"
MAX_HEADING_RUN = 4  # more title-like lines in a row are a list without bullets
_NUMBERED = re.compile(r"(\d+(?:\.\d+)*)\.?\s+\S|(?:chapter|part|section)\s+[\divxlc]+\b", re.I)

_SECTION = re.compile(r"\d+(?:\.\d+)+\.?\s+[A-Z]|(?:chapter|part|section)\s+[\divxlc]+\b", re.I)
_TWO_SENTENCES = re.compile(r"(?<=[a-z)\"”’])[.?!]\s+(?=[A-Z“\"])")
_UNFINISHED = re.compile(r"(?i)(?:[,–—&/(-]|\b(?:a|an|the|of|and|or|than|its|their|his|her|our))$")


class Outline:
    """Hangs pieces under headings and items as they come."""

    def __init__(self, text: str, tree: BlockTree) -> None:
        self.text = text
        self.tree = tree
        self._styles: list[str] = []  # styles of the open headings, highest first
        self._base = 0  # level of the last heading that says its level itself
        self._items: list[tuple[int, str, int]] = []  # (indent, marker, index) of open items
        self._lead: int | None = None  # paragraph that introduces the list that may follow
        self._in_series = False  # after "term:", paragraphs that end in ";" are its items

    def add(self, pieces: list[Piece]) -> None:
        """Add all pieces of a document."""
        guessed = self._guess_headings(pieces)
        usual = _usual_gap(pieces)
        for i, piece in enumerate(pieces):
            if piece.before > max(usual, 1) and not guessed[i] and piece.kind == "text":
                self._styles.clear()
                self._base = 0
                self.tree.leave_sections()
            if guessed[i] or piece.kind == "heading":
                self._add_heading(piece, first=not self.tree.blocks)
            elif piece.kind == "item":
                self._add_item(piece)
            elif piece.kind != "rule" and piece.start < piece.end:
                below = pieces[i + 1] if i + 1 < len(pieces) else None
                self._add_text(piece, below)

    def _add_heading(self, piece: Piece, *, first: bool) -> None:
        self._items.clear()
        self._lead = None
        if piece.level:
            self._base = piece.level
            self._styles.clear()
        else:
            style = _style(self._words(piece), first=first)
            if style in self._styles:
                del self._styles[self._styles.index(style) :]
            self._styles.append(style)
        level = min(self._base + len(self._styles), 6)
        self.tree.heading(piece.start, piece.end, level)

    def _add_item(self, piece: Piece) -> None:
        items = self._items
        if piece.before and items and len(items) == 1 and items[0][1] != piece.marker:
            items.clear()  # another list
            self._lead = None
        while items and items[-1][0] > piece.indent:
            items.pop()
        same = [entry for entry in items if entry[0] == piece.indent]
        if any(entry[1] == piece.marker for entry in same):
            while items[-1][:2] != (piece.indent, piece.marker):
                items.pop()
            items.pop()
        elif same and piece.before:
            del items[items.index(same[0]) :]
        # else: another kind of bullet at the same place, right below, is one level deeper
        parent = items[-1][2] if items else self._lead
        index = self.tree.add("list_item", piece.start, piece.end, len(items) + 1, parent)
        items.append((piece.indent, piece.marker, index))

    def _add_text(self, piece: Piece, below: Piece | None) -> None:
        while self._items and piece.indent <= self._items[-1][0]:
            self._items.pop()
        above = self._items[-1][2] if self._items else None
        if piece.kind == "boilerplate":
            self.tree.add("boilerplate", piece.start, piece.end)
            return
        if piece.kind == "code":
            self.tree.add("code", piece.start, piece.end, 0, above)
            return
        if piece.kind == "row":
            is_head = below is not None and below.kind == "rule"
            self.tree.add("table_row", piece.start, piece.end, 0 if is_head else 1, above)
            return
        words = self._words(piece)
        if self._lead is not None and not piece.quote and not self._items:
            goes_on = words.endswith(";") or (self._in_series and not piece.quote)
            if goes_on:
                self.tree.add("list_item", piece.start, piece.end, 1, self._lead)
                self._in_series = words.endswith((";", "; and", "; or", ","))
                self._lead = self._lead if self._in_series else None
                return
        self._in_series = False
        kind: BlockKind = "quote" if piece.quote else "paragraph"
        index = self.tree.add(kind, piece.start, piece.end, piece.quote, above)
        leads = words.endswith(":") or (
            below is not None and _goes_on_in_items(words, piece, below)  # "An offer ends by"
        )
        self._lead = index if leads and above is None else None

    def _words(self, piece: Piece) -> str:
        return self.text[piece.start : piece.end]

    def _guess_headings(self, pieces: list[Piece]) -> list[bool]:
        """Tell for each piece whether its form makes it a heading."""
        guessed = [self._may_be_heading(pieces, i) for i in range(len(pieces))]
        start = 0
        while start < len(pieces):
            stop = start
            while stop < len(pieces) and (guessed[stop] or pieces[stop].kind == "boilerplate"):
                stop += 1
            run = [i for i in range(start, stop) if guessed[i]]
            if stop == len(pieces) or len(run) > MAX_HEADING_RUN:
                for i in run[1 if start == 0 and stop < len(pieces) else 0 :]:
                    guessed[i] = False
            start = max(stop, start + 1)
        return guessed

    def _may_be_heading(self, pieces: list[Piece], i: int) -> bool:
        piece = pieces[i]
        if piece.kind not in ("text", "item") or piece.lines > 1 or piece.quote:
            return False
        words = self._words(piece)
        below = pieces[i + 1] if i + 1 < len(pieces) else None
        if not _looks_like_title(words):
            return False
        if piece.kind == "item":
            return below is not None and _heads_a_section(words, piece, below)
        alone_above = i == 0 or piece.before > 0 or pieces[i - 1].kind in ("rule", "heading")
        if not alone_above or below is None or below.kind == "rule":
            return False
        if below.kind == "item":
            return below.before > 0 or not ends_open(words)
        return below.before > 0 or words.isupper() or bool(_SECTION.match(words))


def _goes_on_in_items(words: str, piece: Piece, below: Piece) -> bool:
    """Whether the items right below a line complete it, or speak of its label."""
    if below.kind != "item" or below.before or piece.lines > 1:
        return False
    under = below.indent > piece.indent
    open_line = not ends_sentence(words) and len(words.split()) <= MAX_LEAD_WORDS
    return open_line or (under and has_label(words))


def _heads_a_section(words: str, piece: Piece, below: Piece) -> bool:
    """Whether a numbered line heads the paragraph right below it, which an item would hold."""
    numbered = piece.marker.rstrip(".)").isdigit() and piece.indent == 0
    under = below.kind == "text" and below.before == 0 and below.indent == 0
    return numbered and under and len(words.split()) <= MAX_NUMBERED_WORDS


def _looks_like_title(words: str) -> bool:
    if len(words) > MAX_HEADING_CHARACTERS or len(words.split()) > MAX_HEADING_WORDS:
        return False
    first = words.lstrip("\"'“‘(¿¡[")[:1]
    if not (first.isupper() or first.isdigit() or (first.isalpha() and not first.islower())):
        return False
    if not any(c.isalpha() for c in words) or _UNFINISHED.search(words):
        return False
    if _TWO_SENTENCES.search(words):
        return False
    return not ends_sentence(words) or (
        words.endswith("?")
        and len(words.split()) <= MAX_QUESTION_WORDS
        and not has_label(words)  # "MARA: Mite bombs?"
    )


def _style(words: str, *, first: bool) -> str:
    """Name the look of a heading; headings of one look are on one level."""
    if first and len(words.split()) >= TITLE_WORDS:
        return "title"
    numbered = _NUMBERED.match(words)
    if numbered and numbered[1]:
        return f"number {numbered[1].count('.')}"
    if numbered:
        return "chapter"
    return "capitals" if words.isupper() else "plain"


def _usual_gap(pieces: list[Piece]) -> int:
    """Return how many blank lines usually part the pieces of this text."""
    gaps = [piece.before for piece in pieces[1:] if piece.before]
    return max(set(gaps), key=lambda gap: (gaps.count(gap), -gap)) if gaps else 1
