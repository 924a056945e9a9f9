"""What a line of plain text looks like, before anything is known of its neighbors."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

LineKind = Literal["blank", "text", "item", "heading", "rule", "row", "fence"]

_BULLET = re.compile(r"([•◦▪▫‣⁃∙·●○■□◆◇►▸➢➤✓✔*+–-])[ \t\u00a0]+(?=\S)")
_NUMBER = re.compile(r"(?:\d{1,3}[.)]|\(\d{1,3}\))[ \t\u00a0]+(?=\S)")
_LETTER = re.compile(r"(?:[a-z][.)]|[A-Z]\)|\([a-zA-Z]\)|\(?[ivx]{1,5}\))[ \t\u00a0]+(?=\S)")
_CHECKBOX = re.compile(r"\[[ xX]\][ \t]+(?=\S)")
_HEADING = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_RULE = re.compile(r"(?:[-*_=~#.•+] ?){3,}$|[-=]{2,}$")
_FENCE = re.compile(r"(?:```+|~~~+)[ \t]*(\S{0,30})[ \t]*$")
_FENCE_SIGN = re.compile(r"(?:```+|~~~+)[ \t]*(?=\S)")
_ROW_RULE = re.compile(r"[|\s:+-]+$")


@dataclass(slots=True)
class Line:
    """A line of a text; offsets are code points into it."""

    kind: LineKind
    start: int  # of the words, behind indentation and marker
    end: int  # of the words, before trailing white space
    indent: int  # columns before marker or words; a tab goes to the next multiple of 4
    width: int  # characters of the whole line
    marker: str = ""  # class of the list marker: the bullet itself, "1" or "a"
    ordinal: str = ""  # the list marker as it stands: "2."
    level: int = 0  # number of # of a heading
    quote: int = 0  # number of > before it


def split_lines(text: str, start: int) -> Iterator[Line]:
    """Classify the lines of ``text[start:]``, one by one."""
    position, length = start, len(text)
    while position < length:
        end = text.find("\n", position)
        end = length if end < 0 else end
        yield _classify(text, position, end)
        position = end + 1


def _classify(text: str, start: int, end: int) -> Line:
    raw = text[start:end]
    words = raw.strip()
    if not words:
        return Line("blank", start, start, 0, end - start)
    lead = len(raw) - len(raw.lstrip())
    indent = len(raw[:lead].expandtabs(4))
    position, stop = start + lead, start + lead + len(words)
    quote = 0
    while text.startswith(">", position) and position < stop:
        quote += 1
        position += 1
        while position < stop and text[position] in " \t":
            position += 1
    line = Line("text", position, stop, indent, end - start, quote=quote)
    rest = text[position : min(stop, position + 40)]
    if position >= stop:
        line.kind = "blank"
    elif _FENCE.match(text[position : min(stop, position + 80)]):
        line.kind = "fence"
    elif match := _FENCE_SIGN.match(rest):
        line.start += match.end()  # "```A title": prose somebody pasted with its fence
    elif stop - position <= 200 and _RULE.match(text[position:stop]):
        line.kind = "rule"
    elif match := _HEADING.match(rest):
        line.kind, line.level = "heading", len(match[1])
        line.start += match.end()
        line.end = line.start + len(text[line.start : stop].rstrip("#").rstrip())
        line.end = line.end if line.end > line.start else stop
    elif stop - position > 2 and text[position] == "|" and text[stop - 1] == "|":
        line.kind = "rule" if _ROW_RULE.match(text, position, stop) else "row"
        line.start, line.end = _trim(text, position + 1, stop - 1)
    else:
        _mark_item(text, line, rest)
    if line.kind == "text" and text.endswith("```", line.start, line.end):
        line.end -= 3 if "```" not in text[line.start : line.end - 3] else 0
        line.end = line.start + len(text[line.start : line.end].rstrip())
    return line


def _mark_item(text: str, line: Line, rest: str) -> None:
    """Recognize a list item and move the line's start behind its marker."""
    for pattern, marker in ((_BULLET, ""), (_NUMBER, "1"), (_LETTER, "a")):
        match = pattern.match(rest)
        if match and line.start + match.end() < line.end:
            line.kind, line.ordinal = "item", match[0].strip()
            line.marker = marker or match[1]
            line.start += match.end()
            box = _CHECKBOX.match(text, line.start, line.end)
            if box:
                line.start = box.end()
            return


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    inner = text[start:end]
    return start + len(inner) - len(inner.lstrip()), start + len(inner.rstrip())
