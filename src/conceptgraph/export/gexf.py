"""GEXF 1.3: opens laid out and colored in Gephi and in gephi-lite.

Positions, sizes (by salience) and colors (by community) are those of the analysis; y points
up in Gephi and down on a page, so it is turned. The format: https://gexf.net/.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TextIO

from conceptgraph import __version__
from conceptgraph.export.drawing import community_color, place
from conceptgraph.export.records import concept_record, relation_id, relation_record
from conceptgraph.export.xml_text import attribute

if TYPE_CHECKING:
    from conceptgraph.model import ConceptAnalysis
    from conceptgraph.query.reader import GraphReader

NODE_ATTRIBUTES = {
    "aliases": "string",
    "kind": "string",
    "definition": "string",
    "salience": "double",
    "community": "integer",
}
EDGE_ATTRIBUTES = {
    "family": "string",
    "negated": "boolean",
    "modality": "string",
    "attributed_to": "string",
    "confidence": "double",
    "curated": "boolean",
    "quotes": "string",
}
SMALLEST, LARGEST = 8.0, 40.0
"""Node sizes at salience 0 and 1, in Gephi's units."""


def write_gexf(reader: GraphReader, out: TextIO) -> None:
    """Write concepts and relations as GEXF; quotes are one text, a line each."""
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    out.write(
        '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n'
        f"<meta><creator>conceptgraph {__version__}</creator></meta>\n"
        '<graph defaultedgetype="directed" mode="static">\n'
    )
    for owner, attributes in (("node", NODE_ATTRIBUTES), ("edge", EDGE_ATTRIBUTES)):
        out.write(f'<attributes class="{owner}">\n')
        for name, kind in attributes.items():
            out.write(f'<attribute id="{name}" title="{name}" type="{kind}"/>\n')
        out.write("</attributes>\n")
    out.write("<nodes>\n")
    for concept in reader.concepts():
        found = reader.get_analysis(concept.id)
        record = concept_record(concept, found)
        record["aliases"] = " | ".join(record["aliases"])
        out.write(
            f'<node id="{attribute(concept.id)}" label="{attribute(concept.label)}">'
            f"{_values(NODE_ATTRIBUTES, record)}{_drawing(found)}</node>\n"
        )
    out.write("</nodes>\n<edges>\n")
    for relation in reader.relations():
        record = relation_record(relation)
        record["quotes"] = "\n".join(
            f"“{e['sentence']}” ({e['document']})" for e in record["evidence"]
        )
        # "kind" is what makes parallel edges legal in GEXF 1.3.
        out.write(
            f'<edge id="{relation_id(relation)}" source="{attribute(relation.subject)}"'
            f' target="{attribute(relation.object)}" label="{attribute(record["predicate"])}"'
            f' kind="{attribute(" ".join(relation.key[1::2]))}"'
            f' weight="{max(1, relation.weight)}">{_values(EDGE_ATTRIBUTES, record)}</edge>\n'
        )
    out.write("</edges>\n</graph>\n</gexf>\n")


def _values(attributes: Mapping[str, str], record: Mapping[str, Any]) -> str:
    parts = []
    for name in attributes:
        value = record.get(name)
        if value is None or value == "":
            continue
        text = str(value).lower() if isinstance(value, bool) else str(value)
        parts.append(f'<attvalue for="{name}" value="{attribute(text)}"/>')
    return f"<attvalues>{''.join(parts)}</attvalues>" if parts else ""


def _drawing(found: ConceptAnalysis) -> str:
    color = community_color(found.community)
    red, green, blue = (int(color[i : i + 2], 16) for i in (1, 3, 5))
    size = round(SMALLEST + (LARGEST - SMALLEST) * found.salience, 2)
    x, y = place(found)
    return (
        f'<viz:size value="{size}"/>'
        f'<viz:position x="{x}" y="{0.0 - y}" z="0.0"/>'
        f'<viz:color r="{red}" g="{green}" b="{blue}"/>'
    )
