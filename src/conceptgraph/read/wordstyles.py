"""What the styles and list definitions of a Word document say about a paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"heading ([1-9])$")
_LIST = re.compile(r"list (?:bullet|number)(?: ([2-5]))?$")
_LONGEST_CHAIN = 20  # styles based on one another; longer ones are loops


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph is meant."""

    name: str  # of its style, lower case; "" = none
    heading: int  # 1 to 6; 0 = no heading
    numbering: tuple[str, int] | None  # (list, level from 0), of a list item


class WordStyles:
    """Looks up what paragraphs are.

    Parameters
    ----------
    styles, numbering : lxml element or None
        The roots of the two parts.
    """

    def __init__(self, styles: Any, numbering: Any) -> None:
        self._styles: dict[str, Any] = {}
        self._looks: dict[str, Look] = {}
        for style in styles.iterchildren(f"{W}style") if styles is not None else ():
            self._styles[style.get(f"{W}styleId") or ""] = style
        self._formats: dict[tuple[str, int], str] = {}
        if numbering is not None:
            self._read_numbering(numbering)

    def look(self, paragraph: Any) -> Look:
        """Tell what a ``w:p`` is: its own properties, else those of its style."""
        properties = paragraph.find(f"{W}pPr")
        style = self._style(_value(properties, "pStyle"))
        if properties is None:
            return style
        own = _numbering(properties)
        numbering = style.numbering if own is None else own if own[0] != "0" else None
        level = _outline_level(properties)
        return Look(style.name, style.heading if level is None else level, numbering)

    def is_ordered(self, numbering: str, level: int) -> bool:
        """Tell whether a list's level has numbers or letters and not bullets."""
        return self._formats.get((numbering, level), "bullet") not in ("bullet", "none")

    def _style(self, style_id: str) -> Look:
        if style_id in self._looks:
            return self._looks[style_id]
        name, heading, numbering = "", None, None
        current = style_id
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get(current)
            if style is None:
                break
            own = _value(style, "name").lower()
            name = name or own
            match = _HEADING.match(own)
            if heading is None:
                heading = 1 if own == "title" else min(6, int(match[1])) if match else None
            properties = style.find(f"{W}pPr")
            if properties is not None:
                heading = _outline_level(properties) if heading is None else heading
                numbering = numbering or _numbering(properties)
            current = _value(style, "basedOn")
        listed = _LIST.match(name)
        if listed and numbering is not None:
            numbering = (numbering[0], max(numbering[1], int(listed[1] or 1) - 1))
        look = Look(name, heading or 0, numbering if numbering and numbering[0] != "0" else None)
        self._looks[style_id] = look
        return look

    def _read_numbering(self, root: Any) -> None:
        abstract = {item.get(f"{W}abstractNumId"): item for item in root.iter(f"{W}abstractNum")}
        for number in root.iter(f"{W}num"):
            for level in _levels(abstract.get(_value(number, "abstractNumId"))):
                depth = _small(level.get(f"{W}ilvl"))
                key = (number.get(f"{W}numId") or "", depth)
                self._formats[key] = _value(level, "numFmt")


def _levels(abstract: Any) -> list[Any]:
    return [] if abstract is None else list(abstract.iterchildren(f"{W}lvl"))


def _value(parent: Any, tag: str) -> str:
    """Return the value of a property, ``""`` if it is not set."""
    child = parent.find(f"{W}{tag}") if parent is not None else None
    return (child.get(f"{W}val") or "") if child is not None else ""


def _numbering(properties: Any) -> tuple[str, int] | None:
    numbers = properties.find(f"{W}numPr")
    if numbers is None or not _value(numbers, "numId"):
        return None
    return _value(numbers, "numId"), _small(_value(numbers, "ilvl"))


def _outline_level(properties: Any) -> int | None:
    """Return the heading level that an outline level stands for; 0 = text, None = not said."""
    value = _value(properties, "outlineLvl")
    if not value:
        return None
    level = _small(value, 9)
    return 0 if level == 9 else min(6, level + 1)


def _small(value: str | None, limit: int = 8) -> int:
    """Return a number from 0 to `limit`; 0 for what is none."""
    digits = (value or "")[:3]
    return min(limit, int(digits)) if digits.isascii() and digits.isdigit() else 0
