"""The graph as four flat tables, for formats and libraries that think in columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal

from conceptgraph.export.records import (
    concept_record,
    document_record,
    relation_id,
    relation_record,
)
from conceptgraph.export.text import dump_json, replace_surrogates

if TYPE_CHECKING:
    from conceptgraph.query.reader import GraphReader

TableName = Literal["documents", "concepts", "relations", "evidence"]

_DOCUMENTS = {
    "id": "string",
    "title": "string",
    "source": "string",
    "sha256": "string",
    "words": "int64",
    "metadata": "string",
}
_CONCEPTS = {
    "id": "string",
    "label": "string",
    "key": "string",
    "aliases": "list",
    "kind": "string",
    "definition": "string",
    "salience": "double",
    "community": "int64",
    "x": "double",
    "y": "double",
}
_RELATIONS = {
    "id": "string",
    "subject": "string",
    "predicate": "string",
    "predicate_key": "string",
    "family": "string",
    "object": "string",
    "subject_label": "string",
    "object_label": "string",
    "negated": "bool",
    "modality": "string",
    "attributed_to": "string",
    "confidence": "double",
    "weight": "int64",
    "curated": "bool",
}
_EVIDENCE = {
    "relation": "string",
    "document": "string",
    "start": "int64",
    "end": "int64",
    "sentence": "string",
    "rule": "string",
    "confidence": "double",
    "modality": "string",
    "attributed_to": "string",
    "condition": "string",
    "quantity": "string",
    "context": "string",
}

TABLES: Mapping[TableName, Mapping[str, str]] = {
    "documents": _DOCUMENTS,
    "concepts": _CONCEPTS,
    "relations": _RELATIONS,
    "evidence": _EVIDENCE,
}
"""Table -> column name -> type: string, int64, double, bool, or list (of strings).

``metadata`` and ``context`` are JSON. A relation's or sentence's ``modality``, ``attributed_to``,
``condition``, ``quantity`` and ``context`` may be None; no other value is.
"""


def table_rows(reader: GraphReader, table: TableName) -> Iterator[dict[str, Any]]:
    """Yield the rows of a table in canonical order, each with all its columns."""
    for record in _RECORDS[table](reader):
        yield {name: _clean(record.get(name), kind) for name, kind in TABLES[table].items()}


def _documents(reader: GraphReader) -> Iterator[dict[str, Any]]:
    return map(document_record, reader.documents())


def _concepts(reader: GraphReader) -> Iterator[dict[str, Any]]:
    for concept in reader.concepts():
        yield concept_record(concept, reader.get_analysis(concept.id))


def _relations(reader: GraphReader) -> Iterator[dict[str, Any]]:
    labels = {concept.id: concept.label for concept in reader.concepts()}
    for relation in reader.relations():
        record = relation_record(relation, labels, evidence=False)
        yield record | {"id": relation_id(relation)}


def _evidence(reader: GraphReader) -> Iterator[dict[str, Any]]:
    for relation in reader.relations():
        for item in relation_record(relation)["evidence"]:
            yield item | {"relation": relation_id(relation)}


_RECORDS = {
    "documents": _documents,
    "concepts": _concepts,
    "relations": _relations,
    "evidence": _evidence,
}


def _clean(value: Any, kind: str) -> Any:
    if kind == "string" and value is not None and not isinstance(value, str):
        value = dump_json(value)
    return replace_surrogates(value) if isinstance(value, str) else value
