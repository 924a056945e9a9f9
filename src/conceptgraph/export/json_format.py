"""JSON: the lossless export, as a text that git can diff.

A line a document, concept, relation and, indented under their relation, sentence, each list
in canonical order. What moves with every edit of a text, positions and offsets, stands on a
line of its own below, so that ``git diff -I`` can pass it over (docs/formats.md). No time, no
machine's path. ``graph.schema.json`` beside this module describes the format;
:mod:`conceptgraph.export.read_json` reads it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, TextIO

from conceptgraph import __version__
from conceptgraph.export.records import concept_record, document_record, relation_record
from conceptgraph.export.text import dump_json

if TYPE_CHECKING:
    from conceptgraph.query.reader import GraphReader

FORMAT = "conceptgraph"
VERSION = 1
MOVING = frozenset({"salience", "community", "x", "y", "start", "end", "context"})
SCHEMA = "graph.schema.json"  # package data beside this module


def format_record() -> dict[str, Any]:
    """Return what a file says of itself: format, its version, who wrote it."""
    return {"format": FORMAT, "version": VERSION, "generator": f"conceptgraph {__version__}"}


def write_json(reader: GraphReader, out: TextIO) -> None:
    r"""Write the whole graph as one JSON object, one line a record.

    Parameters
    ----------
    reader : GraphReader
        The graph; read as a stream, except for the labels of its concepts.
    out : TextIO
        A text stream; open files with ``encoding="utf-8", newline="\n"``.
    """
    labels: dict[str, str] = {}

    def concept_lines() -> Iterator[str]:
        for concept in reader.concepts():
            labels[concept.id] = concept.label
            record = concept_record(concept, reader.get_analysis(concept.id))
            yield _two_lines(record, MOVING, " ")

    def relation_lines() -> Iterator[str]:
        for relation in reader.relations():
            record = relation_record(relation, labels)
            sentences = record.pop("evidence")
            head = dump_json(record)[:-1]
            yield head + ', "evidence": [' + _indented(sentences) + "]}"

    out.write("{\n")
    for key, value in format_record().items():
        out.write(f'"{key}": {dump_json(value)},\n')
    documents = (dump_json(document_record(info)) for info in reader.documents())
    _write_list(out, "documents", documents, last=False)
    _write_list(out, "concepts", concept_lines(), last=False)
    _write_list(out, "relations", relation_lines(), last=True)
    out.write("}\n")


def _write_list(out: TextIO, key: str, lines: Iterable[str], *, last: bool) -> None:
    out.write(f'"{key}": [')
    separator = "\n"
    for line in lines:
        out.write(separator + line)
        separator = ",\n"
    out.write("\n]" if separator != "\n" else "]")
    out.write("\n" if last else ",\n")


def _indented(records: list[dict[str, Any]]) -> str:
    if not records:
        return ""
    return "\n  " + ",\n  ".join(_two_lines(record, MOVING, "   ") for record in records)


def _two_lines(record: dict[str, Any], second: frozenset[str], indent: str) -> str:
    """Return a record as JSON, the keys in ``second`` on another line, below."""
    head = dump_json({key: value for key, value in record.items() if key not in second})
    tail = dump_json({key: value for key, value in record.items() if key in second})
    return f"{head[:-1]},\n{indent}{tail[1:]}"
