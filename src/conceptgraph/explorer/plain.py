"""A part of a graph as a plain pyvis ``Network``, for those who want to go on with pyvis."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING, Any

from conceptgraph.query.reader import GraphReader

if TYPE_CHECKING:
    from pyvis.network import Network


def to_pyvis(graph: GraphReader, ids: Iterable[str]) -> Network:
    """Return a plain directed ``pyvis.network.Network`` of some concepts and their relations.

    Nodes come in the order given, without repeats; edges by ``Relation.key``, parallel ones
    kept, with the first supporting sentence as title. Linear in the size of the result (pyvis'
    own ``add_node`` and ``add_edge`` are quadratic). Titles are escaped, because pyvis' page
    takes them for HTML.

    Raises
    ------
    KeyError
        If an id is not in the graph.

    Examples
    --------
    >>> from conceptgraph.graph import ConceptGraph
    >>> from conceptgraph.model import Concept
    >>> graph = ConceptGraph()
    >>> graph.add_concept(Concept("c1", "attention", "attention"))
    >>> to_pyvis(graph, ["c1"]).nodes[0]["label"]
    'attention'
    """
    from pyvis.network import Network

    from conceptgraph.explorer.view import edge_options, node_options

    network = Network(directed=True, cdn_resources="in_line")
    chosen = list(dict.fromkeys(ids))
    for concept_id in chosen:
        concept = graph.get_concept(concept_id)
        node: dict[str, Any] = {
            "id": concept_id,
            "shape": "dot",
            **node_options(concept, graph.get_analysis(concept_id)),
        }
        network.nodes.append(node)
        network.node_ids.append(concept_id)
        network.node_map[concept_id] = node
    wanted = set(chosen)
    relations = [
        relation
        for concept_id in chosen
        for relation in graph.find_relations(concept_id, "out")
        if relation.object in wanted
    ]
    for relation in sorted(relations, key=lambda relation: relation.key):
        quote = relation.evidence[0].sentence if relation.evidence else ""
        network.edges.append(
            {
                "from": relation.subject,
                "to": relation.object,
                "arrows": "to",
                "title": escape(quote, quote=False),
                **edge_options(relation),
            }
        )
    return network
