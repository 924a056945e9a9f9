"""Text that is safe to show, and how wide it is: pure functions, no stream in sight.

Labels, file names and quotes come from documents that nobody vouches for. A terminal obeys
some of the characters they can hold: escape sequences recolor the screen or rename the
window, and bidirectional controls make a line read differently from what it says.
"""

from __future__ import annotations

import re
from typing import NamedTuple

# C0, DEL and C1 controls; Arabic letter mark, directional marks, embeddings, overrides and
# isolates (https://www.unicode.org/reports/tr9/); line and paragraph separators; byte-order
# mark; interlinear annotation; lone surrogates, which no encoding can write.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb"
    "\ud800-\udfff]"
)
_SPACE = re.compile(r"[ \t\r\n\v\f\x85\u2028\u2029]+")


class Piece(NamedTuple):
    """A stretch of text in one style; the text is as it came, not yet escaped."""

    text: str
    style: str = ""  # a name in terminal.STYLES; "" = plain


Line = tuple[Piece, ...]


def escape(text: str) -> str:
    r"""Replace what a terminal would obey by a visible escape.

    Examples
    --------
    >>> print(escape("red \x1b[31m, gone \u202e, tab \t"))
    red \x1b[31m, gone \u202e, tab \t
    """
    return _UNSAFE.sub(_visible, text)


def _visible(match: re.Match[str]) -> str:
    character = match[0]
    if character in "\t\n\r":
        return {"\t": r"\t", "\n": r"\n", "\r": r"\r"}[character]
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def escape_json(document: str) -> str:
    r"""Make serialized JSON safe for a terminal and for every encoding; it stays the same JSON.

    Outside strings JSON has no such characters but line breaks and tabs, which are kept.

    Examples
    --------
    >>> escape_json('["a\u202eb"]')
    '["a\\u202eb"]'
    """
    return _UNSAFE.sub(
        lambda match: match[0] if match[0] in "\n\t\r" else f"\\u{ord(match[0]):04x}", document
    )


def squeeze(text: str) -> str:
    r"""Put a quote that runs over lines on one line.

    Examples
    --------
    >>> squeeze("  a quote over\n   two lines ")
    'a quote over two lines'
    """
    return _SPACE.sub(" ", text).strip(" ")


def display_width(text: str) -> int:
    """Return how many terminal cells a text takes.

    East Asian wide characters and emoji take two, combining marks none (Unicode Annex 11).

    Examples
    --------
    >>> display_width("café"), display_width("日本"), display_width("e\u0301")
    (4, 4, 1)
    """
    if text.isascii():
        return len(text)
    return sum(map(_cells, text))


def _cells(character: str) -> int:
    if character < "\u0300":
        return 1
    from unicodedata import category, east_asian_width

    if character in "\u200b\u200c\u200d\ufe0e\ufe0f" or category(character) in ("Mn", "Me"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def cut(text: str, width: int, ellipsis: str = "…") -> str:
    """Shorten a text to a number of terminal cells, with an ellipsis where it was cut.

    Examples
    --------
    >>> cut("credit assignment", 10)
    'credit as…'
    """
    if display_width(text) <= width:
        return text
    room = width - display_width(ellipsis)
    kept = 0
    for position, character in enumerate(text):
        kept += _cells(character)
        if kept > room:
            return text[:position].rstrip() + ellipsis
    return text


def wrap(line: Line, width: int | None) -> list[Line]:
    """Break a line at spaces so that no row is wider than ``width`` cells.

    A word wider than that stays whole. Styles go over the break. ``None`` breaks nothing.
    """
    if width is None or sum(display_width(escape(piece.text)) for piece in line) <= width:
        return [line]
    rows: list[list[Piece]] = [[]]
    used = 0
    for text, style in line:
        for word in re.findall(r" +|[^ ]+", text):
            cells = display_width(escape(word))
            if used and used + cells > width and not word.isspace():
                rows.append([])
                used = 0
            if word.isspace() and not used:
                continue
            rows[-1].append(Piece(word, style))
            used += cells
    return [tuple(row) for row in rows if row]
