"""Read the CSV folder without loss, and node and edge lists of others by their labels."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from conceptgraph.errors import FormatError
from conceptgraph.export.assemble import Assembly
from conceptgraph.export.csv_format import (
    DOCUMENT_COLUMNS,
    EDGE_COLUMNS,
    EVIDENCE_COLUMNS,
    NODE_COLUMNS,
    unguard,
)
from conceptgraph.export.foreign import ForeignGraph, edge_label, node_label
from conceptgraph.export.parse import Record, parse_evidence, shown
from conceptgraph.export.source import MAX_BYTES, parse_json, read_text
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import Evidence

_WHOLE = {"words", "community", "start", "end", "weight"}
_DECIMAL = {"salience", "x", "y", "confidence"}
_FLAGS = {"negated", "curated"}
_JSON = {"aliases", "metadata", "context"}
_OPTIONAL = {"modality", "attributed_to", "condition", "quantity", "context"}

_SOURCES = ("source", "from", "subject", "head")
_TARGETS = ("target", "to", "object", "tail")


def read_csv(path: Path) -> ConceptGraph:
    """Read a graph from CSV.

    Parameters
    ----------
    path : Path
        A folder with ``nodes.csv`` and ``edges.csv``, or one of its files. With our four
        files the graph comes back without loss. A single file from elsewhere is a list of
        edges: its header must name a source and a target (or subject and object) column.

    Raises
    ------
    FormatError
        If a file is not CSV, a row has too many or too few cells, or a value is bad; it
        names the line.
    """
    folder = path if path.is_dir() else path.parent
    nodes = folder / "nodes.csv"
    named = path.is_dir() or path.name in ("nodes.csv", "edges.csv")
    if named and nodes.is_file() and (folder / "edges.csv").is_file():
        if (folder / "evidence.csv").is_file() and _header(nodes) == list(NODE_COLUMNS):
            return _read_ours(folder)
        return _read_foreign(nodes, folder / "edges.csv")
    if path.is_dir():
        raise FormatError("no nodes.csv and edges.csv in this folder", where=str(path))
    return _read_foreign(None, path)


def _read_ours(folder: Path) -> ConceptGraph:
    assembly = Assembly()
    for record in _records(folder / "documents.csv", DOCUMENT_COLUMNS):
        assembly.add_document(record)
    for record in _records(folder / "nodes.csv", NODE_COLUMNS):
        assembly.add_concept(record)
    evidence: dict[str, list[Evidence]] = {}
    for record in _records(folder / "evidence.csv", EVIDENCE_COLUMNS):
        evidence.setdefault(record.name("relation"), []).append(parse_evidence(record))
    for record in _records(folder / "edges.csv", EDGE_COLUMNS):
        assembly.add_relation(record, evidence.pop(record.name("id"), []))
    if evidence:
        raise FormatError(
            "evidence of an unknown relation",
            where=str(folder / "evidence.csv"),
            got=shown(min(evidence)),
            expected="the Id of an edge in edges.csv",
        )
    return assembly.graph()


def _records(path: Path, columns: Mapping[str, str]) -> Iterator[Record]:
    """Yield the rows of one of our files, with the types that JSON records have."""
    rows = _rows(path)
    where, header = next(rows)
    if header != list(columns):
        raise FormatError(
            "unexpected columns", where=where, got=shown(header), expected=", ".join(columns)
        )
    keys = list(columns.values())
    for where, row in rows:
        yield Record(
            {key: _value(key, cell, where) for key, cell in zip(keys, row, strict=True)}, where
        )


def _value(key: str, cell: str, where: str) -> Any:
    text = unguard(cell)
    if not text and (key in _OPTIONAL or key in _WHOLE or key in _DECIMAL):
        return None
    try:
        if key in _WHOLE:
            return int(cell)
        if key in _DECIMAL:
            return float(cell)
        if key in _FLAGS:
            return {"true": True, "false": False}[text.lower()]
    except (ValueError, KeyError):
        raise FormatError(f"bad “{key}”", where=where, got=shown(cell)) from None
    return parse_json(text, f"{where}: {key}") if key in _JSON else text


def _read_foreign(nodes: Path | None, edges: Path) -> ConceptGraph:
    graph = ForeignGraph()
    if nodes is not None:
        for where, row in _foreign_rows(nodes):
            node = row.get("id", "")
            graph.add_node(node, node_label(row, node), where, row.get("kind", ""))
    for where, row in _foreign_rows(edges):
        source, target = _end(row, _SOURCES, where), _end(row, _TARGETS, where)
        if nodes is None:
            for end in (source, target):
                if not graph.has_node(end):
                    graph.add_node(end, end, where)
        graph.add_edge(source, target, edge_label(row), where)
    return graph.graph()


def _foreign_rows(path: Path) -> Iterator[tuple[str, dict[str, str]]]:
    rows = _rows(path)
    _, header = next(rows)
    names = [name.strip().casefold() for name in header]
    for where, row in rows:
        yield where, dict(zip(names, map(unguard, row), strict=True))


def _end(row: Mapping[str, str], names: tuple[str, ...], where: str) -> str:
    value = next((row[name] for name in names if name in row), None)
    if value is None:
        raise FormatError(
            "no column for the end of an edge",
            where=where,
            got=shown(list(row)),
            expected=f"a column named {' or '.join(names)}",
        )
    if not value.strip():
        raise FormatError("an edge without an end", where=where)
    return value.strip()


def _header(path: Path) -> list[str]:
    return next(_rows(path))[1]


def _rows(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield the header, then the rows, each with its place; all have as many cells as the header.

    The size of a cell is limited by the file alone; the limit of :mod:`csv` is a setting of
    the whole process, so it is only lifted while a row is read.
    """
    text = read_text(path)
    header = text.partition("\n")[0]
    # Spreadsheets write semicolons where the comma is the decimal point.
    delimiter = max(",;\t", key=lambda mark: (header.count(mark), mark == ","))
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    width = 0
    while True:
        limit = csv.field_size_limit(MAX_BYTES)
        try:
            row = next(rows)
        except StopIteration:
            break
        except csv.Error as error:
            raise FormatError(f"not CSV: {error}", where=f"{path}:{rows.line_num}") from None
        finally:
            csv.field_size_limit(limit)
        if not row:
            continue
        where = f"{path}:{rows.line_num}"
        width = width or len(row)
        if len(row) != width:
            raise FormatError(
                "a row with a wrong number of columns",
                where=where,
                got=f"{len(row)} cells",
                expected=f"{width}, as in the header",
            )
        yield where, row
    if not width:
        raise FormatError("the CSV file has no header row", where=str(path))
