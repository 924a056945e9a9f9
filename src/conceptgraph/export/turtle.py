"""Turtle: RDF 1.1 for triple stores and reasoners (https://www.w3.org/TR/turtle/).

What it says is in :mod:`conceptgraph.export.rdf_model`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TextIO

from conceptgraph.export.rdf_model import PREFIXES, Iri, Value, double, make_resources

if TYPE_CHECKING:
    from conceptgraph.query.reader import GraphReader

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_SPECIAL = re.compile('[\\\\"\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]')


def write_turtle(reader: GraphReader, out: TextIO) -> None:
    """Write the graph as Turtle, a block a resource."""
    for prefix, iri in PREFIXES.items():
        out.write(f"@prefix {prefix}: <{iri}> .\n")
    for resource in make_resources(reader):
        lines = ["a " + ", ".join(resource.types)]
        for name, values in resource.properties:
            lines.append(f"{_name(name)} " + ", ".join(map(_term, values)))
        out.write(f"\n{_name(resource.iri)} " + " ;\n  ".join(lines) + " .\n")


def _name(name: str | Iri) -> str:
    return f"<{name.value}>" if isinstance(name, Iri) else name


def _term(value: Value) -> str:
    if isinstance(value, Iri):
        return _name(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return double(value)
    return '"' + _SPECIAL.sub(_escape, value) + '"'


def _escape(match: re.Match[str]) -> str:
    return _ESCAPES.get(match[0]) or f"\\u{ord(match[0]):04X}"
