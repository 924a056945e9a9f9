"""Read our GraphML without loss, and that of others as far as it has labels."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from conceptgraph.errors import FormatError
from conceptgraph.export.assemble import Assembly, check_format
from conceptgraph.export.foreign import ForeignGraph, edge_label, node_label
from conceptgraph.export.json_format import FORMAT
from conceptgraph.export.parse import Record, shown
from conceptgraph.export.read_xml import read_elements
from conceptgraph.export.source import parse_json
from conceptgraph.export.text import show_controls
from conceptgraph.graph import ConceptGraph

_JSON_VALUES = {"aliases", "evidence", "documents"}
_YED_LABELS = {"NodeLabel", "EdgeLabel"}


def read_graphml(path: Path) -> ConceptGraph:
    """Read a graph from a GraphML file.

    A file that :func:`conceptgraph.export.graphml.write_graphml` wrote comes back without
    loss. From others (Gephi, yEd, NetworkX) come labels of nodes and edges; nodes inside
    nodes are taken as nodes, ports and hyperedges are left out.

    Raises
    ------
    FormatError
        If it is not GraphML, damaged, or declares a DOCTYPE; it names the line.
    """
    content = _Content()
    read_elements(path, content)
    if not content.is_graphml:
        raise FormatError("not GraphML", where=str(path), expected="an XML file with <graphml>")
    if content.graph.values.get("format") == FORMAT:
        return _read_ours(content)
    return _read_foreign(content)


@dataclass(slots=True)
class _Element:
    """A graph, node or edge with the values of its ``data``."""

    where: str
    attributes: dict[str, str]
    values: dict[str, str] = field(default_factory=dict)
    label: str = ""  # as yEd writes it


class _Content:
    """Everything in the file, in text order."""

    def __init__(self) -> None:
        self.where = ""
        self.is_graphml = False
        self.graph = _Element("", {})
        self.nodes: list[_Element] = []
        self.edges: list[_Element] = []
        self._keys: dict[str, tuple[str, str]] = {}  # key id -> attribute name, type
        self._defaults: dict[str, dict[str, str]] = {"graph": {}, "node": {}, "edge": {}}
        self._open: list[_Element] = []
        self._key: dict[str, str] = {}
        self._data = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "graphml":
            self.is_graphml = True
        elif name == "key":
            self._key = attributes
            self._keys[attributes.get("id", "")] = (
                attributes.get("attr.name", ""),
                attributes.get("attr.type", "string"),
            )
        elif name == "data":
            self._data = attributes.get("key", "")
        elif name in ("graph", "node", "edge"):
            element = _Element(self.where, attributes)
            self._open.append(element)
            if name == "node":
                self.nodes.append(element)
            elif name == "edge":
                self.edges.append(element)
            elif len(self._open) == 1:
                self.graph = element

    def end(self, name: str, text: str) -> None:
        if name in ("graph", "node", "edge") and self._open:
            element = self._open.pop()
            element.values = self._defaults[name] | element.values
        elif name == "default":
            attribute = self._key.get("attr.name", "")
            owner = self._key.get("for", "all")
            for each in self._defaults if owner == "all" else (owner,):
                self._defaults.setdefault(each, {})[attribute] = text
        elif name == "data" and self._open:
            attribute, _ = self._keys.get(self._data, (self._data, "string"))
            if attribute:
                self._open[-1].values[attribute] = text
        elif name in _YED_LABELS and self._open and not self._open[-1].label:
            self._open[-1].label = text.strip()


def _read_ours(content: _Content) -> ConceptGraph:
    assembly = Assembly()
    top = _record(content.graph, whole=("version",))
    check_format(top)
    for record in top.records("documents"):
        assembly.add_document(record)
    for node in content.nodes:
        node.values["id"] = node.attributes.get("id", "")
        assembly.add_concept(_record(node, whole=("community",), decimal=("salience", "x", "y")))
    for edge in content.edges:
        edge.values["subject"] = edge.attributes.get("source", "")
        edge.values["object"] = edge.attributes.get("target", "")
        edge.values["predicate"] = edge.values.get("label", "")
        assembly.add_relation(_record(edge, flags=("negated", "curated")))
    return assembly.graph()


def _record(
    element: _Element,
    whole: tuple[str, ...] = (),
    decimal: tuple[str, ...] = (),
    flags: tuple[str, ...] = (),
) -> Record:
    """Return the values of an element with their types, as the record they were written from."""
    values: dict[str, Any] = {}
    for name, raw in element.values.items():
        text = show_controls(raw)
        try:
            if name in _JSON_VALUES:
                values[name] = parse_json(text, f"{element.where}: {name}")
            elif name in whole:
                values[name] = int(text)
            elif name in decimal:
                values[name] = float(text)
            elif name in flags:
                values[name] = {"true": True, "false": False}[text]
            else:
                values[name] = text
        except (ValueError, KeyError):
            raise FormatError(f"bad “{name}”", where=element.where, got=shown(raw)) from None
    return Record(values, element.where)


def _read_foreign(content: _Content) -> ConceptGraph:
    graph = ForeignGraph()
    for node in content.nodes:
        node_id = node.attributes.get("id", "")
        label = node.label or node_label(node.values, node_id)
        graph.add_node(node_id, label, node.where, node.values.get("kind", ""))
    for edge in content.edges:
        graph.add_edge(
            edge.attributes.get("source", ""),
            edge.attributes.get("target", ""),
            edge.label or edge_label(edge.values),
            edge.where,
        )
    return graph.graph()
