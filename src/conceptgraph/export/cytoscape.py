"""Cytoscape JSON (``.cyjs``): for Cytoscape and Cytoscape.js, with positions.

The format: https://js.cytoscape.org/#notation/elements-json.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, TextIO

from conceptgraph import __version__
from conceptgraph.export.drawing import place
from conceptgraph.export.records import concept_record, relation_id, relation_record
from conceptgraph.export.text import dump_json

if TYPE_CHECKING:
    from conceptgraph.query.reader import GraphReader


def write_cytoscape(reader: GraphReader, out: TextIO) -> None:
    """Write concepts and relations as Cytoscape elements, one a line."""
    out.write('{"format_version": "1.0", "target_cytoscapejs_version": "~2.1",\n')
    out.write(f'"generated_by": {dump_json(f"conceptgraph {__version__}")},\n')
    out.write('"directed": true, "multigraph": true, "data": {"name": "conceptgraph"},\n')
    # Cytoscape.js, given the file as it is, keeps positions only with this layout.
    out.write('"layout": {"name": "preset"},\n"elements": {\n"nodes": [')
    _write_lines(out, _nodes(reader))
    out.write('],\n"edges": [')
    _write_lines(out, _edges(reader))
    out.write("]\n}}\n")


def _nodes(reader: GraphReader) -> Iterator[dict[str, Any]]:
    for concept in reader.concepts():
        found = reader.get_analysis(concept.id)
        data = concept_record(concept, found)
        x, y = place(found)
        # Cytoscape shows "name", Cytoscape.js styles "label", NetworkX wants "value".
        names = {"name": concept.label, "value": concept.id}
        yield {"data": data | names, "position": {"x": x, "y": y}}


def _edges(reader: GraphReader) -> Iterator[dict[str, Any]]:
    for relation in reader.relations():
        record = relation_record(relation)
        label = record["predicate"]
        ends = {
            "id": relation_id(relation),
            "key": relation_id(relation),  # NetworkX: tells parallel edges apart
            "source": record.pop("subject"),
            "target": record.pop("object"),
        }
        yield {"data": ends | {"name": label, "label": label, "interaction": label} | record}


def _write_lines(out: TextIO, records: Iterable[dict[str, Any]]) -> None:
    separator = "\n"
    for record in records:
        out.write(separator + dump_json(record))
        separator = ",\n"
