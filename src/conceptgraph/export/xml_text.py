"""Escaping for the XML formats (GraphML, GEXF)."""

from __future__ import annotations

from conceptgraph.export.text import hide_controls

# A raw carriage return would be read back as a newline, and in an attribute a raw tab or
# newline as a space (XML 1.0, 2.11 and 3.3.3).
_CONTENT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE = _CONTENT | str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})


def content(text: str) -> str:
    """Return ``text`` as it may stand between two tags."""
    return hide_controls(text).translate(_CONTENT)


def attribute(text: str) -> str:
    """Return ``text`` as it may stand between double quotes in a tag."""
    return hide_controls(text).translate(_ATTRIBUTE)
