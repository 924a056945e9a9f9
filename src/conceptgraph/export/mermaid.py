"""Mermaid: a flowchart for Markdown pages (GitHub, GitLab, Obsidian). Denials dashed.

Mermaid draws at most 500 edges unless told otherwise; export a part (``--around``,
``--top``). The language: https://mermaid.js.org/syntax/flowchart.html.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TextIO

from conceptgraph.export.records import safe_id
from conceptgraph.export.text import one_line

if TYPE_CHECKING:
    from conceptgraph.query.reader import GraphReader

# Everything that could end a quoted label, start Markdown, HTML or an entity in it.
_SPECIAL = re.compile('["#&<>`\\\\%{}\\[\\]|*_~^$]')

# Mermaid takes a label that begins like a list for Markdown it cannot draw.
_LIST = re.compile("^[-+](?= )|(?<=^\\d)[.)](?= )|(?<=^\\d\\d)[.)](?= )")


def write_mermaid(reader: GraphReader, out: TextIO) -> None:
    """Write labels of concepts and relations, nothing else."""
    out.write("flowchart LR\n")
    for concept in reader.concepts():
        out.write(f'  {safe_id(concept.id)}["{_label(concept.label)}"]\n')
    for relation in reader.relations():
        arrow = "-.->" if relation.polarity == "denied" else "-->"
        label = f'|"{_label(relation.predicate.label)}"|'
        out.write(f"  {safe_id(relation.subject)} {arrow}{label} {safe_id(relation.object)}\n")


def _label(text: str) -> str:
    """Return a text as it may stand between quotes; entities are ``#nnn;`` in Mermaid."""
    line = _SPECIAL.sub(_entity, one_line(text))
    return _LIST.sub(_entity, line) or " "


def _entity(match: re.Match[str]) -> str:
    return f"#{ord(match[0])};"
