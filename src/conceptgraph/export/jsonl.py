"""JSON Lines: the records of the JSON export, one a line, with ``type`` as first key.

The first line is of type ``graph``; then come ``document``, ``concept`` and ``relation``
lines, each relation with its sentences. For streams and for tools such as jq and DuckDB.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from conceptgraph.errors import FormatError
from conceptgraph.export.json_format import format_record
from conceptgraph.export.records import concept_record, document_record, relation_record
from conceptgraph.export.text import dump_json

if TYPE_CHECKING:
    from conceptgraph.graph import ConceptGraph
    from conceptgraph.query.reader import GraphReader


def write_jsonl(reader: GraphReader, out: TextIO) -> None:
    """Write the whole graph, one JSON object a line."""

    def write(kind: str, record: dict[str, Any]) -> None:
        out.write(dump_json({"type": kind, **record}) + "\n")

    write("graph", format_record())
    for info in reader.documents():
        write("document", document_record(info))
    labels: dict[str, str] = {}
    for concept in reader.concepts():
        labels[concept.id] = concept.label
        write("concept", concept_record(concept, reader.get_analysis(concept.id)))
    for relation in reader.relations():
        write("relation", relation_record(relation, labels))


def read_jsonl(path: Path) -> ConceptGraph:
    """Read a graph from a JSON Lines file that :func:`write_jsonl` made.

    Raises
    ------
    FormatError
        If a line is not such a record; it names the line.
    """
    from conceptgraph.export.assemble import Assembly, check_format
    from conceptgraph.export.parse import Record, shown
    from conceptgraph.export.source import parse_json, read_text

    assembly = Assembly()
    takers = {
        "document": assembly.add_document,
        "concept": assembly.add_concept,
        "relation": assembly.add_relation,
    }
    begun = False
    # newline="\n" because str.splitlines would cut at characters that JSON may hold raw.
    for number, line in enumerate(io.StringIO(read_text(path), newline="\n"), 1):
        if not line.strip():
            continue
        where = f"{path}:{number}"
        record = Record.of(parse_json(line, where), where)
        kind = record.text("type", "")
        if not begun:
            if kind != "graph":
                raise FormatError(
                    "not a conceptgraph export", where=where, expected="a line of type “graph”"
                )
            check_format(record)
            begun = True
        elif kind in takers:
            takers[kind](record)
        else:
            raise FormatError(
                "unknown type of record", where=where, got=shown(kind), expected=", ".join(takers)
            )
    if not begun:
        raise FormatError("the file has no records", where=str(path))
    return assembly.graph()
