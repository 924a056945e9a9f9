"""What the texts say about two concepts together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.query.find import find_concept

if TYPE_CHECKING:
    from conceptgraph.model import Relation
    from conceptgraph.query.reader import GraphReader


def evidence_between(reader: GraphReader, a: str, b: str) -> list[Relation]:
    """Return the relations between two concepts, either way, with their evidence.

    Best supported first: by weight, then confidence, then ``Relation.key``. Empty if none of
    the texts relates them directly.

    Raises
    ------
    UnknownConceptError
        No concept has one of the names.
    """
    first, second = find_concept(reader, a).id, find_concept(reader, b).id
    found = reader.find_between(first, second)
    if first != second:
        found = found + reader.find_between(second, first)
    return sorted(found, key=lambda r: (-r.weight, -r.confidence, r.key))
