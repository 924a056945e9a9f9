"""DOT: for Graphviz. Colors by community; positions for ``neato -n2``; denials dashed.

The language: https://graphviz.org/doc/info/lang.html.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from conceptgraph.export.drawing import community_color, place
from conceptgraph.export.records import safe_id
from conceptgraph.export.text import one_line

if TYPE_CHECKING:
    from conceptgraph.query.reader import GraphReader

# In a label Graphviz reads \N, \G, \l and the like, and HTML entities such as &lt;.
_LABEL = str.maketrans({"\\": "\\\\", '"': '\\"', "&": "&amp;"})

_LONGEST = 4_000
"""Code points of a label; some versions of Graphviz refuse strings beyond 16 KiB."""


def write_dot(reader: GraphReader, out: TextIO) -> None:
    """Write labels of concepts and relations; evidence as the tooltip of an edge."""
    out.write('digraph conceptgraph {\n  graph [charset="UTF-8", overlap=false];\n')
    out.write('  node [shape=box, style="rounded,filled", fontname="sans-serif"];\n')
    out.write('  edge [fontname="sans-serif", fontsize=10];\n')
    for concept in reader.concepts():
        found = reader.get_analysis(concept.id)
        color = community_color(found.community)
        x, y = place(found)
        out.write(
            f'  {safe_id(concept.id)} [label={_quoted(concept.label)}, color="{color}",'
            f' fillcolor="{color}22", pos="{x},{0.0 - y}"];\n'
        )
    for relation in reader.relations():
        style = ", style=dashed" if relation.polarity == "denied" else ""
        quote = relation.evidence[0].sentence if relation.evidence else ""
        out.write(
            f"  {safe_id(relation.subject)} -> {safe_id(relation.object)}"
            f" [label={_quoted(relation.predicate.label)}, tooltip={_quoted(quote)}{style}];\n"
        )
    out.write("}\n")


def _quoted(text: str) -> str:
    return '"' + one_line(text)[:_LONGEST].translate(_LABEL) + '"'
