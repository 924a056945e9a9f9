"""JSON-LD 1.1, the RDF of :mod:`conceptgraph.export.rdf_model` as JSON, one resource a line.

The context is in the file: loading it opens no connection.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TextIO

from conceptgraph.export.rdf_model import PREFIXES, Iri, Resource, Value, double, make_resources
from conceptgraph.export.text import dump_json

if TYPE_CHECKING:
    from conceptgraph.query.reader import GraphReader

_DOUBLE = "http://www.w3.org/2001/XMLSchema#double"


def write_jsonld(reader: GraphReader, out: TextIO) -> None:
    """Write the graph as JSON-LD."""
    out.write('{"@context": ' + dump_json(PREFIXES) + ',\n"@graph": [')
    separator = "\n"
    for resource in make_resources(reader):
        out.write(separator + dump_json(_record(resource)))
        separator = ",\n"
    out.write("\n]}\n")


def _record(resource: Resource) -> dict[str, Any]:
    record: dict[str, Any] = {"@id": resource.iri.value, "@type": list(resource.types)}
    for name, values in resource.properties:
        record[name.value if isinstance(name, Iri) else name] = [_value(value) for value in values]
    return record


def _value(value: Value) -> Any:
    if isinstance(value, Iri):
        return {"@id": value.value}
    if isinstance(value, float):  # a whole one would be read as an integer
        return {"@value": double(value), "@type": _DOUBLE}
    return value
