"""The Python door: build or open a graph, ask it, hand it on.

``import conceptgraph as cg`` gives :func:`build`, :func:`open_graph` (as ``cg.open``),
:func:`extract_relations` and :class:`Graph`.
"""

from conceptgraph.api.graph import Graph
from conceptgraph.api.making import DEFAULT_GRAPH, build, extract_relations, open_graph

__all__ = ["DEFAULT_GRAPH", "Graph", "build", "extract_relations", "open_graph"]
