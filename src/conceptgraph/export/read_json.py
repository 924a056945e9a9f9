"""Read the JSON export, and the node-link JSON of NetworkX and vis tools."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from conceptgraph.errors import FormatError
from conceptgraph.export.assemble import Assembly, check_format
from conceptgraph.export.foreign import ForeignGraph, edge_label, node_label
from conceptgraph.export.parse import Record, shown
from conceptgraph.export.source import parse_json, read_text
from conceptgraph.graph import ConceptGraph


def read_json(path: Path) -> ConceptGraph:
    """Read a graph from a JSON file.

    Parameters
    ----------
    path : Path
        An export of :func:`conceptgraph.export.json_format.write_json`, or an object with
        ``nodes`` and ``links`` (or ``edges``), as ``networkx.node_link_data`` gives.

    Raises
    ------
    FormatError
        If the file is neither, or damaged; it names the place.
    """
    top = Record.of(parse_json(read_text(path), str(path)), str(path))
    if "format" in top.values:
        return _read_ours(top)
    if "nodes" in top.values:
        return _read_node_link(top)
    raise FormatError(
        "not a graph in a known JSON format",
        where=str(path),
        got=f"the keys {shown(sorted(top.values)[:5])}",
        expected="a conceptgraph export, or nodes and links",
    )


def _read_ours(top: Record) -> ConceptGraph:
    check_format(top)
    assembly = Assembly()
    for name in ("documents", "concepts", "relations"):
        if name not in top.values:
            raise FormatError(f"no “{name}”", where=top.where, expected="a list")
    for record in _items(top, "documents"):
        assembly.add_document(record)
    for record in _items(top, "concepts"):
        assembly.add_concept(record)
    for record in _items(top, "relations"):
        assembly.add_relation(record)
    return assembly.graph()


def _items(top: Record, name: str) -> list[Record]:
    values: list[Any] = top.get(name, list, "a list of objects")
    return [Record.of(v, f"{top.where}: {name}[{i}]") for i, v in enumerate(values)]


def _read_node_link(top: Record) -> ConceptGraph:
    graph = ForeignGraph()
    for record in _items(top, "nodes"):
        node = _plain(record, "id")
        attributes = _texts(record)
        graph.add_node(node, node_label(attributes, node), record.where, attributes.get("kind", ""))
    edges = next((name for name in ("links", "edges") if name in top.values), None)
    for record in _items(top, edges) if edges else ():
        source = _plain(record, "source" if "source" in record.values else "from")
        target = _plain(record, "target" if "target" in record.values else "to")
        graph.add_edge(source, target, edge_label(_texts(record)), record.where)
    return graph.graph()


def _plain(record: Record, name: str) -> str:
    """Return an id that may be a text or a whole number."""
    value = record.values.get(name)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return record.name(name)


def _texts(record: Record) -> dict[str, str]:
    return {name: value for name, value in record.values.items() if isinstance(value, str)}
