"""Whose turn a paragraph of a talk is: "Dr. Sato: Glaciers store water."."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import NamedTuple

from conceptgraph.model import Document
from conceptgraph.names.given_names import GIVEN_NAMES

MIN_SPEAKERS = 2
_TURN = re.compile(r"(\[\d{1,2}:\d\d(?::\d\d)?\]\s*)?([^\W\d_][\w.'’-]*(?:\s[\w.'’-]+){0,3}):\s+\S")
_SPOKEN = re.compile(r"\?|\b(?:I|you|You|we|We|my|your|our)\b")
_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lady|Professor|Doctor|President|Senator)\b\.?\s")
_PARTS = frozenset({"anchor", "guest", "host", "interviewee", "interviewer", "moderator",
                    "presenter", "reporter"})  # fmt: skip
"""Parts that people play in a talk."""


class Turn(NamedTuple):
    """Who speaks in a paragraph, and where the name stands before it."""

    name: str
    start: int  # code points of the document
    end: int


def find_turns(document: Document) -> dict[int, Turn]:
    """The speaker of each paragraph that begins with the name of one, by block.

    A document is a talk where at least two names come back and something is said to somebody;
    the labels of facts ("Class: Amphibia") are no names.
    """
    turns: dict[str, list[tuple[int, Turn]]] = defaultdict(list)
    spoken: set[str] = set()
    for number, block in enumerate(document.blocks):
        if block.kind not in {"paragraph", "quote"}:
            continue
        text = document.text[block.start : block.end]
        found = _TURN.match(text)
        if found and (found[1] or _names_speaker(found[2])):
            place = (block.start + found.start(2), block.start + found.end(2))
            turns[found[2]].append((number, Turn(found[2], *place)))
            if _SPOKEN.search(text, found.end()):
                spoken.add(found[2])
    if len(turns) < MIN_SPEAKERS or not spoken or max(map(len, turns.values())) < MIN_SPEAKERS:
        return {}
    return dict(turn for found in turns.values() for turn in found)


def _names_speaker(label: str) -> bool:
    """Whether a label names a person or the part somebody plays."""
    first = label.split(maxsplit=1)[0].lower()
    played = label.lower() in _PARTS or (label.isupper() and label.isalpha() and len(label) > 2)
    return played or first in GIVEN_NAMES or bool(_TITLED.match(label))
