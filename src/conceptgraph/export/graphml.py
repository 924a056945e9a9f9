"""GraphML: lossless, for NetworkX, Gephi, yEd and igraph.

Numbers and names are typed attributes; lists (aliases, sentences, documents) are JSON text
in one attribute. The format: http://graphml.graphdrawing.org/primer/graphml-primer.html.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TextIO

from conceptgraph.export.json_format import format_record
from conceptgraph.export.records import (
    concept_record,
    document_record,
    relation_id,
    relation_record,
)
from conceptgraph.export.text import dump_json
from conceptgraph.export.xml_text import attribute, content

if TYPE_CHECKING:
    from conceptgraph.query.reader import GraphReader

GRAPH_KEYS = {"format": "string", "version": "int", "generator": "string", "documents": "string"}
NODE_KEYS = {
    "label": "string",
    "key": "string",
    "aliases": "string",
    "kind": "string",
    "definition": "string",
    "salience": "double",
    "community": "int",
    "x": "double",
    "y": "double",
}
EDGE_KEYS = {
    "label": "string",
    "predicate_key": "string",
    "family": "string",
    "negated": "boolean",
    "modality": "string",
    "attributed_to": "string",
    "confidence": "double",
    "weight": "int",
    "curated": "boolean",
    "evidence": "string",
}
"""Attribute name -> GraphML type, in the order they are written."""


def write_graphml(reader: GraphReader, out: TextIO) -> None:
    """Write the whole graph as GraphML; one line a node or edge.

    Characters that XML 1.0 cannot hold are written as ``_xHHHH_``
    (:func:`conceptgraph.export.text.hide_controls`).
    """
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    out.write('<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n')
    for owner, keys in (("graph", GRAPH_KEYS), ("node", NODE_KEYS), ("edge", EDGE_KEYS)):
        for name, kind in keys.items():
            out.write(
                f'<key id="{owner}_{name}" for="{owner}" attr.name="{name}" attr.type="{kind}"/>\n'
            )
    out.write('<graph edgedefault="directed">\n')
    documents = [document_record(info) for info in reader.documents()]
    out.write(_data("graph", GRAPH_KEYS, format_record() | {"documents": documents}) + "\n")
    for concept in reader.concepts():
        values = concept_record(concept, reader.get_analysis(concept.id))
        data = _data("node", NODE_KEYS, values)
        out.write(f'<node id="{attribute(concept.id)}">{data}</node>\n')
    for relation in reader.relations():
        record = relation_record(relation)
        data = _data("edge", EDGE_KEYS, record | {"label": record["predicate"]})
        out.write(
            f'<edge id="{relation_id(relation)}" source="{attribute(relation.subject)}"'
            f' target="{attribute(relation.object)}">{data}</edge>\n'
        )
    out.write("</graph>\n</graphml>\n")


def _data(owner: str, keys: Mapping[str, str], values: Mapping[str, Any]) -> str:
    """Return the ``data`` elements of one graph, node or edge; an absent value has none."""
    parts = []
    for name in keys:
        value = values.get(name)
        if value is None:
            continue
        if isinstance(value, bool):
            text = "true" if value else "false"
        elif isinstance(value, list):
            text = dump_json(value)
        else:
            text = str(value)
        parts.append(f'<data key="{owner}_{name}">{content(text)}</data>')
    return "".join(parts)
