"""Graphs that other tools wrote: nodes and edges with labels, no evidence.

Such a graph comes in as far as it has names: a node's label becomes a concept (the same id a
build gives that name), an edge's label a predicate. There are no sentences, so its relations
have no evidence and weight 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from conceptgraph.analyze import analyze
from conceptgraph.errors import FormatError
from conceptgraph.export.parse import shown
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import Concept, Predicate, Relation
from conceptgraph.names import normalize
from conceptgraph.resolve.resolver import concept_id

NO_PREDICATE = "related to"

_NODE_LABELS = ("label", "name", "title", "node label", "text", "_label")
_EDGE_LABELS = (
    "label",
    "edge label",
    "edgelabel",
    "predicate",
    "relation",
    "relationship",
    "rel",
    "type",
    "name",
    "title",
)
_EDGE_TYPES = {"directed", "undirected", "mutual"}  # Gephi's "type" says this, not a name


def node_label(attributes: Mapping[str, str], default: str) -> str:
    """Return a node's name from its attributes, or ``default`` (its id)."""
    return _first(attributes, _NODE_LABELS) or default


def edge_label(attributes: Mapping[str, str]) -> str:
    """Return an edge's name from its attributes, or ``"related to"``."""
    return _first(attributes, _EDGE_LABELS) or NO_PREDICATE


@dataclass(slots=True)
class ForeignGraph:
    """Collects nodes, then edges, and makes concepts and relations of them.

    Nodes whose names have the same key become one concept.
    """

    _ids: dict[str, str] = field(default_factory=dict)  # their node id -> concept id
    _concepts: dict[str, Concept] = field(default_factory=dict)
    _relations: dict[tuple[str, ...], Relation] = field(default_factory=dict)

    def add_node(self, node: str, label: str, where: str, kind: str = "") -> None:
        """Take a node.

        Raises
        ------
        FormatError
            If its id is empty or came before.
        """
        if not node:
            raise FormatError("a node without an id", where=where)
        if node in self._ids:
            raise FormatError("duplicate node id", where=where, got=shown(node))
        key = normalize(label) or label
        identity = concept_id(key)
        self._ids[node] = identity
        known = self._concepts.get(identity)
        if known is None:
            self._concepts[identity] = Concept(identity, label, key, kind=kind)
        elif label != known.label and label not in known.aliases:
            aliases = tuple(sorted((*known.aliases, label)))
            self._concepts[identity] = Concept(
                identity, known.label, key, aliases, known.kind or kind
            )

    def add_edge(self, source: str, target: str, label: str, where: str) -> None:
        """Take an edge; parallel edges of one label become one relation.

        Raises
        ------
        FormatError
            If it leads to a node that did not come before.
        """
        for end in (source, target):
            if end not in self._ids:
                raise FormatError("an edge leads to an unknown node", where=where, got=shown(end))
        predicate = Predicate(label, " ".join(label.casefold().split()))
        relation = Relation(self._ids[source], predicate, self._ids[target], "affirmed", ())
        self._relations.setdefault(relation.key, relation)

    def has_node(self, node: str) -> bool:
        """Whether a node of this id came already."""
        return node in self._ids

    def graph(self) -> ConceptGraph:
        """Return the graph of all that was taken, analyzed."""
        graph = ConceptGraph.from_parts(self._concepts.values(), self._relations.values())
        graph.set_analysis(analyze(graph))
        return graph


def _first(attributes: Mapping[str, str], names: tuple[str, ...]) -> str:
    lowered = {name.casefold(): value for name, value in attributes.items()}
    for name in names:
        value = lowered.get(name, "").strip()
        if value and value.casefold() not in _EDGE_TYPES:
            return value
    return ""
