"""Graphs given as arguments: a graph file, or an export that can be read back."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conceptgraph.graph import ConceptGraph
    from conceptgraph.query.reader import GraphReader


def open_any(name: str, stack: ExitStack) -> GraphReader:
    """Open a graph file, closed with ``stack``, or read an export into memory.

    Raises
    ------
    ConceptGraphError
        There is no such graph, or it cannot be read.
    OSError
        An export cannot be read.
    """
    from conceptgraph.export import find_format, import_graph
    from conceptgraph.store import open_store

    path = Path(name)
    format_ = find_format(path)
    if path.is_dir() or (format_ is not None and format_.readable):
        return import_graph(path)
    return stack.enter_context(open_store(path))


def analyze_if_new(graph: ConceptGraph) -> None:
    """Compute salience and positions for a graph that came without them."""
    if any(graph.get_analysis(concept.id).salience for concept in graph.concepts()):
        return
    from conceptgraph.analyze import analyze

    graph.set_analysis(analyze(graph))
