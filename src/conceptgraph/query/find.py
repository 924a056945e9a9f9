"""From a name as a person writes it to the concept that is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.errors import UnknownConceptError
from conceptgraph.names import normalize

if TYPE_CHECKING:
    from conceptgraph.model import Concept
    from conceptgraph.query.reader import GraphReader


def find_concept(reader: GraphReader, name: str) -> Concept:
    """Return the concept that a name means.

    A label or alias that agrees with the name after :func:`conceptgraph.names.normalize`
    counts; among several concepts the one written exactly so wins, then the one that has the
    name as its label and not as an alias, then the most salient. An id is a name, too.

    Raises
    ------
    UnknownConceptError
        No concept has that name; the error carries the nearest ones.
    """
    key = normalize(name)
    found = reader.find_concepts(key) if key else []
    if found:
        return min(found, key=lambda concept: _distance(concept, name, key))  # first of equals
    try:
        return reader.get_concept(name)
    except KeyError:
        from conceptgraph.query.near import near_labels

        raise UnknownConceptError(name, near_labels(reader, name)) from None


def _distance(concept: Concept, name: str, key: str) -> int:
    if concept.label == name:
        return 0
    if name in concept.aliases:
        return 1
    return 2 if concept.key == key else 3
