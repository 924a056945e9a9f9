"""A graph in numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.records import record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from conceptgraph.model import Concept
    from conceptgraph.query.reader import DocumentInfo, GraphReader


@record
class Stats:
    """Counts, and what is largest."""

    counts: Mapping[str, int]  # documents, concepts, relations, evidence
    words: int  # in all documents
    top_concepts: tuple[tuple[Concept, float], ...]  # with salience, best first
    families: Mapping[str, int]  # relations of each family, most frequent first
    communities: tuple[tuple[int, int, str], ...]  # number, concepts, label of the best known
    documents: tuple[DocumentInfo, ...]  # by id


def stats(reader: GraphReader, limit: int = 10) -> Stats:
    """Return the numbers of a graph, with its ``limit`` most salient concepts."""
    documents = tuple(reader.documents())
    return Stats(
        counts=reader.counts(),
        words=sum(document.words for document in documents),
        top_concepts=tuple(
            (concept, reader.get_analysis(concept.id).salience)
            for concept in reader.top_concepts(limit)
        ),
        families=reader.count_families(),
        communities=tuple(reader.communities()),
        documents=documents,
    )
