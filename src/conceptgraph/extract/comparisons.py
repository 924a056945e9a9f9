"""What an object is compared with: "conducts more heat than iron"."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Candidate
from conceptgraph.extract.frames import Frame, object_words
from conceptgraph.extract.grammar import find_children, preposition


def compared_objects(frame: Frame) -> Iterator[Candidate]:
    """``Copper conducts more heat than iron.`` -> copper | conducts more heat than | iron.

    Where the parse hangs "than iron" on the noun; not "more than iron", which is an amount.
    """
    for noun in object_words(frame.head):
        comparative = comparative_of(frame.head)
        for part in find_children(noun, "nmod"):
            if preposition(part) == "than" and part.i > noun.i and comparative != "than":
                yield from frame.relate(
                    f"{frame.label} {comparative}", f"{frame.key} {comparative}",
                    frame.reading.arguments(part), "comparison", anchor=part,
                )  # fmt: skip


def comparative_of(head: Word) -> str:
    """``They have more influence than others.`` -> "more influence than"."""
    for noun in object_words(head):
        for child in noun.children:
            if child.tag in {"JJR", "RBR"} or child.text.lower() in {"more", "less", "fewer"}:
                return f"{child.text.lower()} {noun.text.lower()} than"
    return "than"
