"""CSV for ``neo4j-admin database import``: the fast way to load a large graph into Neo4j.

The header rows are typed as Neo4j expects
(https://neo4j.com/docs/operations-manual/current/import/). Lists are split at U+001F. These
files are for a loader: unlike those of ``csv`` they are not guarded against spreadsheets.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conceptgraph.export.cypher import relation_properties, relation_type
from conceptgraph.export.files import open_inside
from conceptgraph.export.records import concept_record, relation_id, relation_record
from conceptgraph.export.text import hide_controls

if TYPE_CHECKING:
    from conceptgraph.query.reader import GraphReader

CONCEPT_COLUMNS = {
    "id": "id:ID(Concept)",
    "label": "label",
    "key": "key",
    "aliases": "aliases:string[]",
    "kind": "kind",
    "definition": "definition",
    "salience": "salience:double",
    "community": "community:int",
    "x": "x:double",
    "y": "y:double",
}
RELATION_COLUMNS = {
    "subject": ":START_ID(Concept)",
    "object": ":END_ID(Concept)",
    "type": ":TYPE",
    "id": "id",
    "label": "label",
    "predicate_key": "predicate_key",
    "negated": "negated:boolean",
    "modality": "modality",
    "attributed_to": "attributed_to",
    "confidence": "confidence:double",
    "weight": "weight:int",
    "curated": "curated:boolean",
    "sentences": "sentences:string[]",
    "sources": "sources:string[]",
}
README = """\
Load these two files into a new Neo4j database with:

neo4j-admin database import full DATABASE --multiline-fields=true --array-delimiter=U+001F \\
  --nodes=Concept=concepts.csv --relationships=relations.csv

They are for that loader alone: a spreadsheet would run a cell that begins with = as a formula.
"""

_BETWEEN = "\x1f"


def write_neo4j(reader: GraphReader, folder: Path) -> None:
    """Write ``concepts.csv``, ``relations.csv`` and a ``README.txt`` with the command."""
    with open_inside(folder, "README.txt") as out:
        out.write(README)
    with open_inside(folder, "concepts.csv") as out:
        out.write(_row(CONCEPT_COLUMNS.values()))
        for concept in reader.concepts():
            record = concept_record(concept, reader.get_analysis(concept.id))
            out.write(_row(record.get(key) for key in CONCEPT_COLUMNS))
    with open_inside(folder, "relations.csv") as out:
        out.write(_row(RELATION_COLUMNS.values()))
        for relation in reader.relations():
            record = relation_properties(relation_record(relation), relation_id(relation))
            record["type"] = relation_type(relation.predicate.family)
            out.write(_row(record.get(key) for key in RELATION_COLUMNS))


def _row(values: Iterable[Any]) -> str:
    return ",".join(map(_cell, values)) + "\n"


def _cell(value: Any) -> str:
    if value is None or value == []:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    texts = value if isinstance(value, list) else [value]
    text = _BETWEEN.join(map(hide_controls, texts)).replace('"', '""')
    return f'"{text}"'
