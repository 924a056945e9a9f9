"""The questions that a graph in memory answers: the ``GraphReader`` protocol."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import networkx as nx

from conceptgraph.graph.search import holds_words, letter_triples, rank_names
from conceptgraph.model import Concept, ConceptAnalysis, Relation
from conceptgraph.query.reader import Direction, DocumentInfo

_NOT_ANALYZED = ConceptAnalysis()


class MemoryReader:
    """Reads the parts of a graph held in memory; :class:`ConceptGraph` fills them."""

    def __init__(self) -> None:
        self.nx: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        self._documents: dict[str, DocumentInfo] = {}
        self._analysis: dict[str, ConceptAnalysis] = {}
        self._ids_by_key: dict[str, set[str]] = {}

    def documents(self) -> Iterator[DocumentInfo]:
        """All documents, by id."""
        for _, document in sorted(self._documents.items()):
            yield document

    def concepts(self) -> Iterator[Concept]:
        """All concepts, by id."""
        for concept_id in sorted(self.nx):
            yield self.get_concept(concept_id)

    def relations(self) -> Iterator[Relation]:
        """All relations with their evidence, by ``Relation.key``."""
        yield from sorted(self._relations(), key=_relation_order)

    def counts(self) -> Mapping[str, int]:
        """``documents``, ``concepts``, ``relations``, ``evidence``."""
        return {
            "documents": len(self._documents),
            "concepts": self.nx.number_of_nodes(),
            "relations": self.nx.number_of_edges(),
            "evidence": sum(len(relation.evidence) for relation in self._relations()),
        }

    def get_concept(self, concept_id: str) -> Concept:
        """Return one concept; raises ``KeyError`` if there is none of that id."""
        concept: Concept = self.nx.nodes[concept_id]["concept"]
        return concept

    def get_analysis(self, concept_id: str) -> ConceptAnalysis:
        """Salience, community and position; zeros if the graph was not analyzed."""
        return self._analysis.get(concept_id, _NOT_ANALYZED)

    def find_concepts(self, key: str) -> list[Concept]:
        """Concepts whose normalized label or alias equals ``key``, most salient first."""
        return self._by_salience(self._ids_by_key.get(key, ()))

    def find_relations(
        self, concept_id: str, direction: Direction = "both", *, evidence: bool = True
    ) -> list[Relation]:
        """Relations that start or end at a concept, by ``Relation.key``.

        Evidence costs nothing here, so it is always there.
        """
        if concept_id not in self.nx:
            return []
        found: dict[tuple[str, str, str, str], Relation] = {}
        if direction in ("out", "both"):
            for _, _, data in self.nx.out_edges(concept_id, data=True):
                found[data["relation"].key] = data["relation"]
        if direction in ("in", "both"):
            for _, _, data in self.nx.in_edges(concept_id, data=True):
                found[data["relation"].key] = data["relation"]
        return [found[key] for key in sorted(found)]

    def find_between(self, subject_id: str, object_id: str) -> list[Relation]:
        """Relations from one concept to another, with their evidence, by ``Relation.key``."""
        if not self.nx.has_edge(subject_id, object_id):
            return []
        edges = self.nx[subject_id][object_id].values()
        return sorted((data["relation"] for data in edges), key=_relation_order)

    def find_neighbor_ids(
        self, concept_ids: Iterable[str], direction: Direction = "both"
    ) -> list[tuple[str, str]]:
        """Pairs (given id, neighbor id) one relation away, sorted, without repeats."""
        pairs: set[tuple[str, str]] = set()
        for concept_id in concept_ids:
            if concept_id not in self.nx:
                continue
            if direction in ("out", "both"):
                pairs.update((concept_id, other) for other in self.nx.successors(concept_id))
            if direction in ("in", "both"):
                pairs.update((concept_id, other) for other in self.nx.predecessors(concept_id))
        return sorted(pairs)

    def top_concepts(self, limit: int) -> list[Concept]:
        """The most salient concepts, best first; ties by label."""
        return self._by_salience(self.nx)[: max(limit, 0)]

    def count_families(self) -> Mapping[str, int]:
        """Number of relations of each family of predicates, most frequent first."""
        counts = Counter(relation.predicate.family for relation in self._relations())
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))

    def communities(self) -> list[tuple[int, int, str]]:
        """Communities as (number, concepts in it, label of the most salient), by number."""
        members: dict[int, list[Concept]] = {}
        for concept in self._by_salience(self.nx):
            members.setdefault(self.get_analysis(concept.id).community, []).append(concept)
        return [(number, len(found), found[0].label) for number, found in sorted(members.items())]

    # -- searching

    def search_labels(self, text: str, limit: int) -> list[Concept]:
        """Concepts with a label or alias that contains or begins like ``text``, best first.

        In the order of :func:`conceptgraph.graph.search.rank_names`; equals by salience.
        """
        if not text.strip():
            return []
        ranks = {
            concept.id: rank
            for concept in self.concepts()
            if (rank := rank_names(text, (concept.label, *concept.aliases))) is not None
        }
        found = self._by_salience(ranks)
        return sorted(found, key=lambda concept: ranks[concept.id])[: max(limit, 0)]

    def find_similar(self, text: str, limit: int) -> list[Concept]:
        """Concepts whose names share letter triples with ``text``: most shared first."""
        wanted = letter_triples(text)
        shared: dict[str, int] = {}
        for concept in self.concepts():
            common = max(
                len(wanted & letter_triples(name)) for name in (concept.label, *concept.aliases)
            )
            if common:
                shared[concept.id] = common
        found = self._by_salience(shared)
        return sorted(found, key=lambda concept: -shared[concept.id])[: max(limit, 0)]

    def search_sentences(self, text: str, limit: int) -> list[Relation]:
        """Relations with a supporting sentence that holds the words of ``text``.

        Every word of the text must begin a word of the sentence; by ``Relation.key``.
        """
        return [
            relation
            for relation in self.relations()
            if any(holds_words(text, evidence.sentence) for evidence in relation.evidence)
        ][: max(limit, 0)]

    def __repr__(self) -> str:
        counts = ", ".join(f"{count} {what}" for what, count in self.counts().items())
        return f"<{type(self).__name__}: {counts}>"

    # -- helpers

    def _relations(self) -> Iterator[Relation]:
        for _, _, data in self.nx.edges(data=True):
            yield data["relation"]

    def _by_salience(self, concept_ids: Iterable[str]) -> list[Concept]:
        return sorted(
            map(self.get_concept, concept_ids),
            key=lambda concept: (
                -self.get_analysis(concept.id).salience,
                concept.label,
                concept.id,
            ),
        )


def _relation_order(relation: Relation) -> tuple[str, str, str, str]:
    return relation.key
