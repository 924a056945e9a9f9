"""Names of note files that every disk can hold, and that stay in their folder."""

from __future__ import annotations

import re
import unicodedata

from conceptgraph.export.records import safe_id
from conceptgraph.export.text import one_line

# Refused by Windows, by Obsidian in links, or by no one but invisible.
_FORBIDDEN = re.compile(
    '[\x00-\x1f\x7f-\x9f<>:"/\\\\|?*#^\\[\\]%`{}$\ufffd\u2400-\u2421'
    "\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+"
)
_RESERVED = re.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])", re.IGNORECASE)

LONGEST = 120
"""Bytes of a name in UTF-8, without its suffix; most disks allow 255."""


class NoteNames:
    """Gives each concept a name of its own, also on disks that ignore case.

    The name is the label with what a file name cannot hold as a hyphen; where it is taken,
    the concept's id is added. It depends on the order of calls, so ask in canonical order.

    Examples
    --------
    >>> names = NoteNames()
    >>> names.add("c00000000000a", "KV cache"), names.add("c00000000000b", "kv Cache")
    ('KV cache', 'kv Cache (c00000000000b)')
    """

    def __init__(self, taken: tuple[str, ...] = ()) -> None:
        self._taken = {_folded(name) for name in taken}

    def add(self, concept_id: str, label: str) -> str:
        """Return a name that was not given out before."""
        wanted = clean_name(label) or safe_id(concept_id)
        if _RESERVED.fullmatch(wanted.split(".")[0].strip()):
            wanted = f"note {wanted}"
        name = wanted
        number = 1
        while _folded(name) in self._taken:
            name = f"{wanted} ({safe_id(concept_id)})" + (f" {number}" if number > 1 else "")
            number += 1
        self._taken.add(_folded(name))
        return name


def clean_name(label: str) -> str:
    """Return a label as a file name: portable characters, no dot in front, not too long.

    Examples
    --------
    >>> clean_name("../../etc/passwd"), clean_name("TCP/IP: the basics?")
    ('etc-passwd', 'TCP-IP- the basics')
    """
    text = unicodedata.normalize("NFC", _FORBIDDEN.sub("-", one_line(label)))
    data = text.strip(" .-").encode()[:LONGEST]
    return data.decode("utf-8", "ignore").strip(" .-")


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
