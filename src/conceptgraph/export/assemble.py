"""Parsed records into a graph, with every reference checked."""

from __future__ import annotations

from dataclasses import dataclass, field

from conceptgraph.errors import FormatError
from conceptgraph.export.json_format import FORMAT, VERSION
from conceptgraph.export.parse import (
    Record,
    parse_analysis,
    parse_concept,
    parse_document,
    parse_relation,
    shown,
)
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import Concept, ConceptAnalysis, Evidence, Relation
from conceptgraph.query.reader import DocumentInfo


def check_format(record: Record) -> None:
    """Check that a file is ours and not from the future.

    Raises
    ------
    FormatError
        If the format's name or version is not one that this code reads.
    """
    if record.values.get("format") != FORMAT:
        raise FormatError(
            "not a conceptgraph export",
            where=record.where,
            got=f"format {shown(record.values.get('format'))}",
            expected=f"format “{FORMAT}”",
        )
    version = record.count("version")
    if not 1 <= version <= VERSION:
        raise FormatError(
            "this version of the format is not known",
            where=record.where,
            got=str(version),
            expected=f"1 to {VERSION}",
            remedy="a newer conceptgraph",
        )


@dataclass(slots=True)
class Assembly:
    """A graph that grows record by record, in any order within documents, concepts, relations.

    Raises
    ------
    FormatError
        From every method: if an identity comes twice, or a reference leads nowhere.
    """

    _documents: dict[str, DocumentInfo] = field(default_factory=dict)
    _concepts: dict[str, Concept] = field(default_factory=dict)
    _analysis: dict[str, ConceptAnalysis] = field(default_factory=dict)
    _relations: dict[tuple[str, ...], Relation] = field(default_factory=dict)

    def add_document(self, record: Record) -> None:
        """Take a document's record."""
        document = parse_document(record)
        if document.id in self._documents:
            raise _twice("document", document.id, record)
        self._documents[document.id] = document

    def add_concept(self, record: Record) -> None:
        """Take a concept's record."""
        concept = parse_concept(record)
        if concept.id in self._concepts:
            raise _twice("concept", concept.id, record)
        self._concepts[concept.id] = concept
        self._analysis[concept.id] = parse_analysis(record)

    def add_relation(self, record: Record, evidence: list[Evidence] | None = None) -> None:
        """Take a relation's record; documents and concepts must have come before."""
        relation = parse_relation(record, evidence)
        for end in (relation.subject, relation.object):
            if end not in self._concepts:
                raise FormatError(
                    "a relation (edge) leads to an unknown concept (node)",
                    where=record.where,
                    got=shown(end),
                    expected="the id of a concept in this file",
                )
        for item in relation.evidence:
            if item.document_id not in self._documents:
                raise FormatError(
                    "evidence from an unknown document",
                    where=record.where,
                    got=shown(item.document_id),
                    expected="the id of a document in this file",
                )
        if relation.key in self._relations:
            raise _twice("relation", " ".join(relation.key), record)
        self._relations[relation.key] = relation

    def graph(self) -> ConceptGraph:
        """Return the graph of all that was taken."""
        analyzed = any(found != ConceptAnalysis() for found in self._analysis.values())
        return ConceptGraph.from_parts(
            self._concepts.values(),
            self._relations.values(),
            self._documents.values(),
            self._analysis if analyzed else None,
        )


def _twice(what: str, identity: str, record: Record) -> FormatError:
    return FormatError(
        f"duplicate {what}", where=record.where, got=shown(identity), expected="each id once"
    )
