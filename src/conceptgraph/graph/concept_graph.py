"""The graph in memory: concepts and relations over a NetworkX multigraph.

:class:`ConceptGraph` is what a build assembles, what analysis and export work on, and what a
Python user holds. It answers every question of :class:`conceptgraph.query.reader.GraphReader`,
like the store does, and hands its ``MultiDiGraph`` to any NetworkX algorithm.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from conceptgraph.errors import DuplicateError, UnknownConceptError
from conceptgraph.graph.evidence import sort_evidence
from conceptgraph.graph.memory_reader import MemoryReader
from conceptgraph.model import Concept, ConceptAnalysis, Relation
from conceptgraph.names import normalize
from conceptgraph.query.reader import DocumentInfo
from conceptgraph.registry import resolve_name

_NOT_ANALYZED = ConceptAnalysis()


class ConceptGraph(MemoryReader):
    """Concepts, relations and the documents that prove them.

    ``add_*`` refuses what is already there, ``merge_*`` folds it in. Change the graph through
    these methods only; ``nx`` is for reading.

    Attributes
    ----------
    nx : networkx.MultiDiGraph
        A node per concept id, with the attributes ``concept`` (the :class:`Concept`),
        ``label`` and ``kind``, and once analyzed ``salience``, ``community``, ``x``, ``y``.
        An edge per relation from subject to object, keyed ``(predicate key, polarity)``, with
        the attributes ``relation`` (the :class:`Relation`), ``label``, ``family``,
        ``polarity``, ``weight`` and ``confidence``. Parallel relations are kept.

    Examples
    --------
    >>> from conceptgraph.model import Predicate
    >>> graph = ConceptGraph()
    >>> graph.add_concept(Concept("c1", "pre-training", "pretraining"))
    >>> graph.add_concept(Concept("c2", "evolution", "evolution"))
    >>> graph.add_relation(Relation("c1", Predicate("resembles", "resemble"), "c2", "affirmed", ()))
    >>> [relation.predicate.label for relation in graph.find_relations("c2", "in")]
    ['resembles']
    >>> import networkx as nx
    >>> nx.has_path(graph.nx, "c1", "c2")
    True
    """

    @classmethod
    def from_parts(
        cls,
        concepts: Iterable[Concept],
        relations: Iterable[Relation],
        documents: Iterable[DocumentInfo] = (),
        analysis: Mapping[str, ConceptAnalysis] | None = None,
    ) -> ConceptGraph:
        """Build a graph from its parts, in any order.

        Raises
        ------
        DuplicateError
            If two concepts, relations or documents have the same identity.
        UnknownConceptError
            If a relation starts or ends at a concept that is not given.
        """
        graph = cls()
        for document in sorted(documents, key=lambda document: document.id):
            graph.add_document(document)
        for concept in sorted(concepts, key=lambda concept: concept.id):
            graph.add_concept(concept)
        for relation in sorted(relations, key=lambda relation: relation.key):
            graph.add_relation(relation)
        if analysis is not None:
            graph.set_analysis(analysis)
        return graph

    # -- changing

    def add_document(self, document: DocumentInfo) -> None:
        """Add a document; raises :class:`DuplicateError` if one of its id is there."""
        if document.id in self._documents:
            raise DuplicateError("the graph already holds this document", where=document.id)
        self._documents[document.id] = document

    def merge_document(self, document: DocumentInfo) -> None:
        """Add a document or replace the one of the same id."""
        self._documents[document.id] = document

    def add_concept(self, concept: Concept) -> None:
        """Add a concept; raises :class:`DuplicateError` if one of its id is there."""
        if concept.id in self.nx:
            raise DuplicateError(
                "the graph already holds this concept",
                where=concept.id,
                got=f"“{concept.label}”",
                remedy="merge_concept",
            )
        self._put_concept(concept)

    def merge_concept(self, concept: Concept) -> None:
        """Add a concept, or fold it into the one of the same id.

        The label that was there stays and the other becomes an alias; aliases are united;
        an empty kind or definition is filled in.
        """
        old = self.get_concept(concept.id) if concept.id in self.nx else concept
        aliases = {*old.aliases, *concept.aliases, concept.label} - {old.label}
        self._put_concept(
            replace(
                old,
                aliases=tuple(sorted(aliases)),
                kind=old.kind or concept.kind,
                definition=old.definition or concept.definition,
            )
        )

    def add_relation(self, relation: Relation) -> None:
        """Add a relation between two concepts that are there; its evidence is put in order.

        Raises
        ------
        DuplicateError
            If subject, predicate key, object and polarity are already related so.
        UnknownConceptError
            If the subject or the object is not in the graph.
        """
        if self.nx.has_edge(relation.subject, relation.object, _edge_key(relation)):
            raise DuplicateError(
                "the graph already holds this relation",
                got=" ".join(relation.key),
                remedy="merge_relation",
            )
        self._put_relation(relation)

    def merge_relation(self, relation: Relation) -> None:
        """Add a relation, or fold its evidence into the one of the same identity.

        Evidence is united, without repeats, in the order of document, start and end; the
        predicate that was there stays; curated stays curated.

        Raises
        ------
        UnknownConceptError
            If the subject or the object is not in the graph.
        """
        data = self.nx.get_edge_data(relation.subject, relation.object, _edge_key(relation))
        if data is None:
            self._put_relation(relation)
            return
        old: Relation = data["relation"]
        self._put_relation(
            replace(
                old,
                evidence=(*old.evidence, *relation.evidence),
                curated=old.curated or relation.curated,
            )
        )

    def set_analysis(self, analysis: Mapping[str, ConceptAnalysis]) -> None:
        """Replace what analysis knows; concepts that are not named in it count as zeros.

        Raises
        ------
        UnknownConceptError
            If the analysis names a concept that is not in the graph.
        """
        for concept_id in analysis:
            self._require(concept_id)
        self._analysis = dict(analysis)
        for concept_id, attributes in self.nx.nodes(data=True):
            found = analysis.get(concept_id, _NOT_ANALYZED)
            attributes.update(
                salience=found.salience, community=found.community, x=found.x, y=found.y
            )

    # -- parts

    def subgraph(self, concept_ids: Iterable[str]) -> ConceptGraph:
        """Return a new graph of these concepts and the relations among them.

        Documents that no remaining evidence quotes are left out; analysis is kept as it is.

        Raises
        ------
        UnknownConceptError
            If an id is not in the graph.
        """
        ids = set(concept_ids)
        for concept_id in ids:
            self._require(concept_id)
        relations: list[Relation] = [
            data["relation"]
            for _, target, data in self.nx.out_edges(ids, data=True)
            if target in ids
        ]
        cited = {evidence.document_id for relation in relations for evidence in relation.evidence}
        return ConceptGraph.from_parts(
            (self.get_concept(concept_id) for concept_id in ids),
            relations,
            (document for document in self._documents.values() if document.id in cited),
            {key: value for key, value in self._analysis.items() if key in ids},
        )

    def _repr_html_(self) -> str:
        """Show the explorer in a notebook."""
        # By name: the explorer is in a higher room, and pyvis is slow to import.
        return str(resolve_name("conceptgraph.explorer:repr_html")(self))

    # -- helpers

    def _put_concept(self, concept: Concept) -> None:
        if concept.id in self.nx:
            for key in _keys_of(self.get_concept(concept.id)):
                self._ids_by_key[key].discard(concept.id)
        self.nx.add_node(concept.id, concept=concept, label=concept.label, kind=concept.kind)
        for key in _keys_of(concept):
            self._ids_by_key.setdefault(key, set()).add(concept.id)

    def _put_relation(self, relation: Relation) -> None:
        self._require(relation.subject)
        self._require(relation.object)
        relation = replace(relation, evidence=sort_evidence(relation.evidence))
        self.nx.add_edge(
            relation.subject,
            relation.object,
            _edge_key(relation),
            relation=relation,
            label=relation.predicate.label,
            family=relation.predicate.family,
            polarity=relation.polarity,
            weight=relation.weight,
            confidence=relation.confidence,
        )

    def _require(self, concept_id: str) -> None:
        if concept_id not in self.nx:
            raise UnknownConceptError(concept_id)


def _edge_key(relation: Relation) -> tuple[str, str]:
    return (relation.predicate.key, relation.polarity)


def _keys_of(concept: Concept) -> set[str]:
    return {concept.key, *map(normalize, (concept.label, *concept.aliases))}
