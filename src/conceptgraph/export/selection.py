"""A part of a graph that is itself a :class:`~conceptgraph.query.reader.GraphReader`.

So ``--around``, ``--top`` and the filters work for every format, and for the explorer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from conceptgraph.export.relation_filter import Filter
from conceptgraph.model import Concept, ConceptAnalysis, Relation
from conceptgraph.query.reader import Direction, DocumentInfo, GraphReader


class Selection:
    """Some concepts of a graph, and those relations among them that a filter keeps.

    Documents are those that the remaining sentences come from.

    Parameters
    ----------
    reader : GraphReader
        The whole graph; it must stay open.
    concept_ids : iterable of str
        The concepts; each must be in the graph.
    keep : Filter
        Which relations count.
    """

    def __init__(
        self, reader: GraphReader, concept_ids: Iterable[str], keep: Filter | None = None
    ) -> None:
        self._reader = reader
        self._ids = frozenset(concept_ids)
        self._keep = keep or Filter()

    def _restrict(self, relations: Iterable[Relation]) -> Iterator[Relation]:
        for relation in relations:
            if relation.subject in self._ids and relation.object in self._ids:
                kept = self._keep.apply(relation)
                if kept is not None:
                    yield kept

    def documents(self) -> Iterator[DocumentInfo]:
        """Documents that a remaining sentence comes from, by id."""
        cited = {e.document_id for relation in self.relations() for e in relation.evidence}
        return (info for info in self._reader.documents() if info.id in cited)

    def concepts(self) -> Iterator[Concept]:
        """The concepts, by id."""
        return map(self._reader.get_concept, sorted(self._ids))

    def relations(self) -> Iterator[Relation]:
        """The remaining relations with their remaining evidence, by ``Relation.key``.

        A part much smaller than the graph is looked up concept by concept.
        """
        if 20 * len(self._ids) > self._reader.counts()["concepts"]:
            return self._restrict(self._reader.relations())
        return (
            relation
            for concept_id in sorted(self._ids)
            for relation in self._restrict(self._reader.find_relations(concept_id, "out"))
        )

    def counts(self) -> Mapping[str, int]:
        """``documents``, ``concepts``, ``relations``, ``evidence``."""
        relations = list(self.relations())
        return {
            "documents": len({e.document_id for r in relations for e in r.evidence}),
            "concepts": len(self._ids),
            "relations": len(relations),
            "evidence": sum(len(relation.evidence) for relation in relations),
        }

    def get_concept(self, concept_id: str) -> Concept:
        """Return one concept; raises ``KeyError`` if it is not in the part."""
        if concept_id not in self._ids:
            raise KeyError(concept_id)
        return self._reader.get_concept(concept_id)

    def get_analysis(self, concept_id: str) -> ConceptAnalysis:
        """Salience, community and position in the whole graph."""
        return self._reader.get_analysis(concept_id)

    def find_concepts(self, key: str) -> list[Concept]:
        """Concepts whose normalized label or alias equals ``key``, most salient first."""
        return self._mine(self._reader.find_concepts(key))

    def find_relations(
        self, concept_id: str, direction: Direction = "both", *, evidence: bool = True
    ) -> list[Relation]:
        """Remaining relations that start or end at a concept, by ``Relation.key``."""
        if concept_id not in self._ids:
            return []
        needs_evidence = evidence or bool(self._keep.documents)
        found = self._reader.find_relations(concept_id, direction, evidence=needs_evidence)
        return list(self._restrict(found))

    def find_neighbor_ids(
        self, concept_ids: Iterable[str], direction: Direction = "both"
    ) -> list[tuple[str, str]]:
        """Pairs (given id, neighbor id) one relation away, sorted, without repeats."""
        mine = [concept_id for concept_id in concept_ids if concept_id in self._ids]
        if not self._keep.restricts:
            pairs = self._reader.find_neighbor_ids(mine, direction)
            return [pair for pair in pairs if pair[1] in self._ids]
        found: set[tuple[str, str]] = set()
        for concept_id in mine:
            for relation in self.find_relations(concept_id, direction, evidence=False):
                if direction != "in" and relation.subject == concept_id:
                    found.add((concept_id, relation.object))
                if direction != "out" and relation.object == concept_id:
                    found.add((concept_id, relation.subject))
        return sorted(found)

    def top_concepts(self, limit: int) -> list[Concept]:
        """The most salient concepts of the part, best first; ties by label."""
        return sort_by_salience(self._reader, self._ids)[:limit]

    def search_labels(self, text: str, limit: int) -> list[Concept]:
        """Concepts with a label or alias that contains or begins like ``text``, best first."""
        everywhere = self._reader.counts()["concepts"]
        return self._mine(self._reader.search_labels(text, everywhere))[:limit]

    def search_sentences(self, text: str, limit: int) -> list[Relation]:
        """Remaining relations with a sentence that holds the words of ``text``."""
        everywhere = self._reader.counts()["relations"]
        return list(self._restrict(self._reader.search_sentences(text, everywhere)))[:limit]

    def find_between(self, subject_id: str, object_id: str) -> list[Relation]:
        """Remaining relations from one concept to another, by ``Relation.key``."""
        return list(self._restrict(self._reader.find_between(subject_id, object_id)))

    def find_similar(self, text: str, limit: int) -> list[Concept]:
        """Concepts whose names share letter triples with ``text``, most shared first."""
        everywhere = self._reader.counts()["concepts"]
        return self._mine(self._reader.find_similar(text, everywhere))[:limit]

    def count_families(self) -> Mapping[str, int]:
        """Number of remaining relations of each family, most frequent first, then by name."""
        counts = Counter(relation.predicate.family for relation in self.relations())
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))

    def communities(self) -> list[tuple[int, int, str]]:
        """Communities as (number, concepts in it, label of the most salient), by number."""
        members: dict[int, list[Concept]] = {}
        for concept in sort_by_salience(self._reader, self._ids):
            members.setdefault(self.get_analysis(concept.id).community, []).append(concept)
        return [
            (number, len(concepts), concepts[0].label)
            for number, concepts in sorted(members.items())
        ]

    def _mine(self, concepts: Iterable[Concept]) -> list[Concept]:
        return [concept for concept in concepts if concept.id in self._ids]


def sort_by_salience(reader: GraphReader, ids: Iterable[str]) -> list[Concept]:
    """Return the concepts of these ids, most salient first; ties by label, then id."""
    return sorted(
        map(reader.get_concept, ids),
        key=lambda c: (-reader.get_analysis(c.id).salience, c.label, c.id),
    )
