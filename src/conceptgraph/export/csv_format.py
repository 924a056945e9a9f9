"""CSV: a folder with ``nodes.csv`` and ``edges.csv``, and beside them all that is not an edge.

``nodes.csv`` and ``edges.csv`` have the headers that Gephi and pandas expect; ``evidence.csv``
has a row per sentence and ``documents.csv`` a row per source, so that nothing is lost. The
dialect is RFC 4180 with newlines as line ends, UTF-8 without a byte-order mark.

A cell that a spreadsheet would take for a formula gets an apostrophe in front (the advice of
OWASP, "CSV Injection"), and so does a cell that begins with an apostrophe, which makes it
reversible. Control characters are written as ``_xHHHH_``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conceptgraph.export.files import open_inside
from conceptgraph.export.records import (
    concept_record,
    document_record,
    relation_id,
    relation_record,
)
from conceptgraph.export.text import dump_json, hide_controls, show_controls

if TYPE_CHECKING:
    from conceptgraph.query.reader import GraphReader

# Column name in the file -> key of the record.
NODE_COLUMNS = {
    "Id": "id",
    "Label": "label",
    "key": "key",
    "aliases": "aliases",
    "kind": "kind",
    "definition": "definition",
    "salience": "salience",
    "community": "community",
    "x": "x",
    "y": "y",
}
EDGE_COLUMNS = {
    "Id": "id",
    "Source": "subject",
    "Target": "object",
    "Type": "type",
    "Label": "predicate",
    "source_label": "subject_label",
    "target_label": "object_label",
    "predicate_key": "predicate_key",
    "family": "family",
    "negated": "negated",
    "modality": "modality",
    "attributed_to": "attributed_to",
    "confidence": "confidence",
    "Weight": "weight",
    "curated": "curated",
}
EVIDENCE_COLUMNS = {
    name: name
    for name in (
        "relation",
        "document",
        "start",
        "end",
        "sentence",
        "rule",
        "confidence",
        "modality",
        "attributed_to",
        "condition",
        "quantity",
        "context",
    )
}
DOCUMENT_COLUMNS = {name: name for name in ("id", "title", "source", "sha256", "words", "metadata")}

_QUOTED = re.compile('[",\r\n]|^[ \t]|[ \t]$')
_FORMULA = re.compile(
    "['=+\\-@\t\r\n|%\uff1d\uff0b\uff0d\uff20]|\\s+[=+\\-@\uff1d\uff0b\uff0d\uff20]"
)


def write_csv(reader: GraphReader, folder: Path) -> None:
    """Write ``nodes.csv``, ``edges.csv``, ``evidence.csv`` and ``documents.csv``.

    Parameters
    ----------
    reader : GraphReader
        The graph; read as a stream, except for the labels of its concepts.
    folder : Path
        A folder that is there; files of these names are replaced.
    """
    labels: dict[str, str] = {}
    with open_inside(folder, "documents.csv") as out:
        out.write(_row(DOCUMENT_COLUMNS))
        for info in reader.documents():
            values = document_record(info)
            out.write(_row(values.get(key) for key in DOCUMENT_COLUMNS.values()))
    with open_inside(folder, "nodes.csv") as nodes:
        nodes.write(_row(NODE_COLUMNS))
        for concept in reader.concepts():
            labels[concept.id] = concept.label
            record = concept_record(concept, reader.get_analysis(concept.id))
            nodes.write(_row(record.get(key) for key in NODE_COLUMNS.values()))
    with (
        open_inside(folder, "edges.csv") as edges,
        open_inside(folder, "evidence.csv") as sentences,
    ):
        edges.write(_row(EDGE_COLUMNS))
        sentences.write(_row(EVIDENCE_COLUMNS))
        for relation in reader.relations():
            record = relation_record(relation, labels)
            record |= {"id": relation_id(relation), "type": "Directed"}
            edges.write(_row(record.get(key) for key in EDGE_COLUMNS.values()))
            for item in record["evidence"]:
                item["relation"] = record["id"]
                sentences.write(_row(item.get(key) for key in EVIDENCE_COLUMNS.values()))


def _row(values: Iterable[Any]) -> str:
    return ",".join(map(_cell, values)) + "\n"


def _cell(value: Any) -> str:
    """Return a value as a cell: None empty, texts guarded, lists and mappings as JSON."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    text = guard(value if isinstance(value, str) else dump_json(value))
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def guard(text: str) -> str:
    """Return a text as a cell that no spreadsheet takes for a formula.

    Examples
    --------
    >>> guard("=1+1"), guard("'tis"), guard("a=b")
    ("'=1+1", "''tis", 'a=b')
    """
    text = hide_controls(text)
    return "'" + text if _FORMULA.match(text) else text


def unguard(text: str) -> str:
    """Undo :func:`guard`."""
    return show_controls(text.removeprefix("'"))
