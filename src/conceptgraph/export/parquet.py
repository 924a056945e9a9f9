"""Parquet: a folder of four typed tables for DuckDB, pandas, Polars and Spark.

Needs the extra ``parquet`` (pyarrow). Written in batches, so memory does not grow with the
graph.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conceptgraph.errors import MissingExtraError
from conceptgraph.export.files import path_inside
from conceptgraph.export.records import (
    concept_record,
    document_record,
    relation_id,
    relation_record,
)
from conceptgraph.export.text import dump_json, replace_surrogates

if TYPE_CHECKING:
    from conceptgraph.query.reader import GraphReader

ROWS = 20_000
"""Rows of a row group."""

DOCUMENTS = {
    "id": "string",
    "title": "string",
    "source": "string",
    "sha256": "string",
    "words": "int64",
    "metadata": "string",
}
CONCEPTS = {
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
RELATIONS = {
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
EVIDENCE = {
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
"""Column name -> type; "list" is a list of strings, ``metadata`` and ``context`` are JSON."""


def write_parquet(reader: GraphReader, folder: Path) -> None:
    """Write ``documents``, ``concepts``, ``relations`` and ``evidence`` (``.parquet``).

    Raises
    ------
    MissingExtraError
        If pyarrow is not installed.
    """
    labels: dict[str, str] = {}

    def concepts() -> Iterator[dict[str, Any]]:
        for concept in reader.concepts():
            labels[concept.id] = concept.label
            yield concept_record(concept, reader.get_analysis(concept.id))

    def relations() -> Iterator[dict[str, Any]]:
        for relation in reader.relations():
            record = relation_record(relation, labels, evidence=False)
            yield record | {"id": relation_id(relation)}

    def evidence() -> Iterator[dict[str, Any]]:
        for relation in reader.relations():
            for item in relation_record(relation)["evidence"]:
                yield item | {"relation": relation_id(relation)}

    documents = map(document_record, reader.documents())
    _write_table(path_inside(folder, "documents.parquet"), DOCUMENTS, documents)
    _write_table(path_inside(folder, "concepts.parquet"), CONCEPTS, concepts())
    _write_table(path_inside(folder, "relations.parquet"), RELATIONS, relations())
    _write_table(path_inside(folder, "evidence.parquet"), EVIDENCE, evidence())


def _write_table(path: Path, columns: dict[str, str], records: Iterable[dict[str, Any]]) -> None:
    try:
        # By name, because the package has no types.
        pa: Any = import_module("pyarrow")
        parquet: Any = import_module("pyarrow.parquet")
    except ImportError:
        raise MissingExtraError(
            "Parquet needs pyarrow, which is not installed",
            remedy='pip install "conceptgraph[parquet]"',
        ) from None
    types = {
        "string": pa.string(),
        "int64": pa.int64(),
        "double": pa.float64(),
        "bool": pa.bool_(),
        "list": pa.list_(pa.string()),
    }
    schema = pa.schema([(name, types[kind]) for name, kind in columns.items()])
    with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        rows = iter(records)
        for first in rows:
            batch = [_clean(row, columns) for row in chain([first], islice(rows, ROWS - 1))]
            writer.write_table(pa.Table.from_pylist(batch, schema=schema))


def _clean(record: dict[str, Any], columns: dict[str, str]) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for name, kind in columns.items():
        value = record.get(name)
        if kind == "string" and value is not None and not isinstance(value, str):
            value = dump_json(value)
        if isinstance(value, str):
            value = replace_surrogates(value)
        row[name] = value
    return row
