"""The Python door: build or open a graph, ask it, hand it on.

``import conceptgraph as cg`` gives :func:`build`, :func:`open_graph` (as ``cg.open``),
:func:`extract_relations` and :class:`Graph`.
"""

from conceptgraph.api.graph import Graph
from conceptgraph.api.making import build, extract_relations, open_graph
from conceptgraph.defaults import DEFAULT_GRAPH

__all__ = ["DEFAULT_GRAPH", "Graph", "build", "extract_relations", "open_graph"]
