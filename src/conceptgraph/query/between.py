"""What the texts say about two concepts together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.model import Relation
from conceptgraph.query.find import find_concept

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from conceptgraph.query.reader import GraphReader


class Claims(list[Relation]):
    """Relations, and labels of their concepts by id; a notebook shows them as a table."""

    def __init__(self, relations: Iterable[Relation], names: Mapping[str, str]) -> None:
        super().__init__(relations)
        self.names = names

    def _repr_html_(self) -> str:
        from conceptgraph.query.shown import CLAIM, claim, table

        rows = [claim(relation, self.names) for relation in self]
        return table(CLAIM, rows, empty="No sentence relates them.")


def evidence_between(reader: GraphReader, a: str, b: str) -> Claims:
    """Return the relations between two concepts, either way, with their evidence.

    Best supported first: by weight, then confidence, then ``Relation.key``. Empty if none of
    the texts relates them directly.

    Raises
    ------
    UnknownConceptError
        No concept has one of the names.
    """
    first, second = find_concept(reader, a), find_concept(reader, b)
    found = reader.find_between(first.id, second.id)
    if first.id != second.id:
        found = found + reader.find_between(second.id, first.id)
    ordered = sorted(found, key=lambda r: (-r.weight, -r.confidence, r.key))
    return Claims(ordered, {first.id: first.label, second.id: second.label})
