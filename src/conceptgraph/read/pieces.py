"""Lines of plain text to pieces: a paragraph, an item, a heading, however many lines it takes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from conceptgraph.read.lines import Line, split_lines

PieceKind = Literal["text", "item", "heading", "rule", "row", "code", "boilerplate"]

_OPEN_END = re.compile(
    r"(?i)(?:[,\-–—&/(]|(?:^|\s)(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|nor|as|than|"
    r"that|which|who|is|are|was|were|be|been|has|have|had|not|its|their|his|her|our|your|my))$"
)
_FINAL = (".", "!", "?", ":", ";", "…")
_CLOSERS = "\"'”’)]»*_"
MAX_HEAD_WORDS = 4  # of a heading right between two lists
MAX_LEAD_WORDS = 12  # of a line that its list completes
LONGEST_WRAP = 120  # files wrapped by hand or by an editor are narrower


@dataclass(slots=True)
class Piece:
    """A run of lines that belong together."""

    kind: PieceKind
    start: int
    end: int
    indent: int
    lines: int = 1
    before: int = 0  # blank lines above; a rule counts as one
    marker: str = ""
    level: int = 0  # of a heading, 0 = not said
    quote: int = 0


def group_lines(text: str, start: int) -> list[Piece]:
    """Group the lines of ``text[start:]``.

    A line continues the one above if that one was filled up to the width at which the file is
    wrapped, or evidently goes on (an open end, a lower-case beginning).
    """
    lines = list(split_lines(text, start))
    wrap = _wrap_width(lines)
    pieces: list[Piece] = []
    blanks, last, i = 0, Line("blank", 0, 0, 0, 0), 0
    while i < len(lines):
        line = lines[i]
        i += 1
        if line.kind == "blank":
            blanks, last = blanks + 1, line
            continue
        if line.kind == "fence":
            close = _closing_fence(lines, i, text[line.start : line.start + 3], text)
            if close > 0:
                pieces.append(_code(lines, i, close, line, blanks))
                i, blanks, last = close + 1, 0, Line("blank", 0, 0, 0, 0)
                continue
            line.kind = "text"
        if line.kind == "rule":
            if _underlines(text, line, pieces, blanks):
                continue
            pieces.append(Piece("rule", line.start, line.end, line.indent, before=blanks))
        elif (
            blanks == 0
            and pieces
            and _continues(text, pieces[-1], last, line, wrap)
            and not (i < len(lines) and _heads_list(text, line, lines[i]))
        ):
            pieces[-1].end = line.end
            pieces[-1].lines += 1
        else:
            pieces.append(
                Piece(
                    line.kind,
                    line.start,
                    line.end,
                    line.indent,
                    before=blanks,
                    marker=line.marker,
                    level=line.level,
                    quote=line.quote,
                )
            )
        blanks, last = 0, line
    return pieces


def ends_open(words: str) -> bool:
    """Tell whether a line cannot be the end of a sentence or title."""
    return bool(_OPEN_END.search(words[-20:]))


def ends_sentence(words: str) -> bool:
    """Tell whether a line ends with a final stop, inside quotation marks or not."""
    return words[-6:].rstrip(_CLOSERS).endswith(_FINAL)


def _continues(text: str, piece: Piece, last: Line, line: Line, wrap: int) -> bool:
    if piece.quote != line.quote:
        return False
    if line.kind == "item" and piece.kind in ("text", "item"):
        # "12) ..." or "– ..." in the middle of a wrapped sentence is no list item.
        upper = text[last.start : last.end]
        starts_list = line.marker not in "1a–+" or line.ordinal in ("1.", "1)", "(1)", "a.", "a)")
        if starts_list or piece.kind == "item" or ends_sentence(upper):
            return False
        return ends_open(upper) or _is_full(text, last, line, wrap)
    if line.kind != "text" or piece.kind not in ("text", "item"):
        return False
    upper, first = text[last.start : last.end], text[line.start]
    if ends_open(upper):
        return True
    if piece.kind == "item" and line.indent <= piece.indent:
        return not ends_sentence(upper) and (first.islower() or _is_full(text, last, line, wrap))
    if line.indent > last.indent + 1 and ends_sentence(upper) and piece.kind == "text":
        return False  # the indented first line of a new paragraph
    if not ends_sentence(upper) and first.islower():
        return True
    return _is_full(text, last, line, wrap)


def _heads_list(text: str, line: Line, below: Line) -> bool:
    """Tell whether a line is the heading of the list below: "Next steps", no end of a sentence."""
    words = text[line.start : line.end]
    short = len(words.split()) <= MAX_HEAD_WORDS and not ends_sentence(words)
    return line.kind == "text" and below.kind == "item" and short and words[:1].isupper()


def _is_full(text: str, last: Line, line: Line, wrap: int) -> bool:
    """Tell whether the first word of `line` would not have fitted on the line above."""
    first_word = text[line.start : line.end][:wrap].split(None, 1)[0] if wrap else ""
    return bool(wrap) and last.width <= wrap < last.width + 1 + len(first_word)


def _wrap_width(lines: Sequence[Line]) -> int:
    """Return the width at which a file is wrapped, in characters; 0 if it is not.

    Lines that another line follows pile up just below the width.
    """
    widths = [
        line.width
        for line, below in pairwise(lines)
        if line.kind in ("text", "item") and below.kind == "text" and line.width <= LONGEST_WRAP
    ]
    if not widths:
        return 0
    wrap = max(widths)
    near = sum(width > wrap - 14 for width in widths)
    return wrap if wrap >= 40 and near >= 2 and near * 4 >= len(widths) else 0


def _underlines(text: str, line: Line, pieces: list[Piece], blanks: int) -> bool:
    """Turn the line above into a heading if this line underlines it."""
    if blanks or not pieces or line.quote:
        return False
    above, sign = pieces[-1], text[line.start]
    if above.kind != "text" or above.lines != 1 or sign not in "=-~" or line.end - line.start < 2:
        return False
    if not set(text[line.start : line.end]) <= {sign}:
        return False
    above.kind, above.level = "heading", 1 if sign == "=" else 2
    return True


def _closing_fence(lines: Sequence[Line], start: int, sign: str, text: str) -> int:
    for i in range(start, len(lines)):
        if lines[i].kind == "fence" and text.startswith(sign, lines[i].start):
            return i
    return 0


def _code(lines: Sequence[Line], start: int, close: int, fence: Line, blanks: int) -> Piece:
    inner = [line for line in lines[start:close] if line.kind != "blank"]
    begin, end = (inner[0].start, inner[-1].end) if inner else (fence.end, fence.end)
    return Piece("code", begin, end, fence.indent, before=blanks)
