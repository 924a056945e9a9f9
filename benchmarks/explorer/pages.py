"""The pages that are measured: the explorer's, and plain pyvis' as its manual tells."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.explorer.graphs import seeded_graph

from conceptgraph.explorer import write_page


def write_explorer_page(size: int) -> Callable[[Path], None]:
    """Make a graph; return what writes its explorer to a path."""
    graph = seeded_graph(size)

    def write(path: Path) -> None:
        with path.open("w", encoding="utf-8", newline="\n") as out:
            write_page(graph, out, title=f"{size:,} concepts")

    return write


def write_pyvis_page(size: int) -> Callable[[Path], None]:
    """Make the same graph; return what writes it with ``from_nx`` and pyvis' own writer."""
    import networkx as nx
    from pyvis.network import Network

    graph = seeded_graph(size)
    plain: nx.DiGraph[str] = nx.DiGraph()
    for concept in graph.concepts():
        plain.add_node(concept.id, label=concept.label)
    for relation in graph.relations():
        words = {"label": relation.predicate.label, "title": relation.evidence[0].sentence}
        plain.add_edge(relation.subject, relation.object, **words)

    def write(path: Path) -> None:
        network = Network(directed=True, cdn_resources="in_line")
        network.from_nx(plain)
        path.write_text(network.generate_html(), encoding="utf-8")

    return write
