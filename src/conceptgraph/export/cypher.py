"""Cypher: a script for Neo4j, run with ``cypher-shell -f``.

Concepts become ``(:Concept {id, label, ...})``; a relation gets the type of its family
(``:CAUSES``, ``:PART_OF``; ``:RELATED`` for "other") and carries its own words in ``label``.
Everything is a ``MERGE`` on ids, so a script may run twice. Large graphs load faster through
the ``neo4j`` format.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TextIO

from conceptgraph.export.records import concept_record, relation_id, relation_record
from conceptgraph.export.text import replace_surrogates

if TYPE_CHECKING:
    from conceptgraph.query.reader import GraphReader

BATCH = 200
"""Rows of one statement."""

_ESCAPES = {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_SPECIAL = re.compile("[\\\\'\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def write_cypher(reader: GraphReader, out: TextIO) -> None:
    """Write concepts and relations; sentences and their documents as lists on the relation."""
    out.write(
        "CREATE CONSTRAINT concept_id IF NOT EXISTS FOR (c:Concept) REQUIRE c.id IS UNIQUE;\n"
    )
    rows: list[str] = []
    for concept in reader.concepts():
        rows.append(_literal(concept_record(concept, reader.get_analysis(concept.id))))
        if len(rows) == BATCH:
            _write_concepts(out, rows)
    _write_concepts(out, rows)
    waiting: dict[str, list[str]] = {}
    for relation in reader.relations():
        kind = relation_type(relation.predicate.family)
        batch = waiting.setdefault(kind, [])
        batch.append(
            _literal(relation_properties(relation_record(relation), relation_id(relation)))
        )
        if len(batch) == BATCH:
            _write_relations(out, kind, batch)
    for kind, batch in sorted(waiting.items()):
        _write_relations(out, kind, batch)


def relation_type(family: str) -> str:
    """Return the relationship type of a family of predicates.

    Examples
    --------
    >>> relation_type("part of"), relation_type("other")
    ('PART_OF', 'RELATED')
    """
    if family == "other":
        return "RELATED"
    return re.sub("[^A-Z]+", "_", family.upper()).strip("_") or "RELATED"


def relation_properties(record: dict[str, Any], identity: str) -> dict[str, Any]:
    """Return a relation's record as flat properties: sentences and sources in parallel lists."""
    evidence = record["evidence"]
    properties = {
        "id": identity,
        "subject": record["subject"],
        "object": record["object"],
        "label": record["predicate"],
        "predicate_key": record["predicate_key"],
        "negated": record["negated"],
        "modality": record["modality"],
        "attributed_to": record["attributed_to"],
        "confidence": record["confidence"],
        "weight": record["weight"],
        "curated": record["curated"],
        "sentences": [item["sentence"] for item in evidence],
        "sources": [f"{item['document']}:{item['start']}-{item['end']}" for item in evidence],
    }
    return {key: value for key, value in properties.items() if value is not None}


def _write_concepts(out: TextIO, rows: list[str]) -> None:
    if rows:
        out.write("UNWIND [\n" + ",\n".join(rows) + "\n] AS row\n")
        out.write("MERGE (c:Concept {id: row.id}) SET c += row;\n")
        rows.clear()


def _write_relations(out: TextIO, kind: str, rows: list[str]) -> None:
    if rows:
        out.write("UNWIND [\n" + ",\n".join(rows) + "\n] AS row\n")
        out.write("MATCH (s:Concept {id: row.subject}) MATCH (o:Concept {id: row.object})\n")
        out.write(f"MERGE (s)-[r:{kind} {{id: row.id}}]->(o) SET r += row;\n")
        rows.clear()


def _literal(value: Any) -> str:
    """Return a value as a Cypher literal."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, str):
        return "'" + _SPECIAL.sub(_escape, replace_surrogates(value)) + "'"
    if isinstance(value, list):
        return "[" + ", ".join(map(_literal, value)) + "]"
    return "{" + ", ".join(f"{key}: {_literal(item)}" for key, item in value.items()) + "}"


def _escape(match: re.Match[str]) -> str:
    return _ESCAPES.get(match[0]) or f"\\u{ord(match[0]):04X}"
