"""A part of the graph: some concepts, what is around them, and the relations among all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.query.filters import RelationFilter
from conceptgraph.query.find import find_concept
from conceptgraph.records import record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conceptgraph.model import Concept, Polarity, Relation
    from conceptgraph.query.reader import GraphReader


@record
class Subgraph:
    """Concepts and the relations among them."""

    concepts: tuple[Concept, ...]  # by id
    relations: tuple[Relation, ...]  # by key, with evidence


def subgraph(
    reader: GraphReader,
    names: Sequence[str],
    *,
    depth: int = 1,
    predicates: Sequence[str] = (),
    families: Sequence[str] = (),
    min_confidence: float = 0.0,
    polarity: Polarity | None = None,
) -> Subgraph:
    """Return the concepts within ``depth`` relations of the named ones, and what joins them.

    Relations count either way; only those that the filters admit are followed and returned.
    With ``depth=0`` only the named concepts and the relations among them are left.

    Raises
    ------
    UnknownConceptError
        No concept has one of the names.
    """
    wanted = RelationFilter(tuple(predicates), tuple(families), min_confidence, polarity)
    ids = {find_concept(reader, name).id for name in names}
    frontier = sorted(ids)
    for _ in range(depth):
        reached = {
            end
            for concept_id in frontier
            for relation in reader.find_relations(concept_id, evidence=False)
            if wanted.admits(relation)
            for end in (relation.subject, relation.object)
        }
        frontier = sorted(reached - ids)
        ids |= reached
    kept = sorted(ids)
    relations = [
        relation
        for concept_id in kept
        for relation in reader.find_relations(concept_id, "out")
        if relation.object in ids and wanted.admits(relation)
    ]
    return Subgraph(tuple(map(reader.get_concept, kept)), tuple(relations))
