"""From documents, a graph file or a text to something to ask."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from conceptgraph.api.graph import Graph
from conceptgraph.api.places import PathLike, paths
from conceptgraph.defaults import DEFAULT_GRAPH

if TYPE_CHECKING:
    from conceptgraph.model import BuildReport, RelationMention


def build(
    sources: PathLike | Iterable[PathLike],
    *,
    graph: PathLike = DEFAULT_GRAPH,
    vocabulary: PathLike | Iterable[PathLike] = (),
    model: str | None = None,
    min_confidence: float = 0.0,
    workers: int = 1,
    strict: bool = False,
) -> Graph:
    """Make the graph of some documents, or bring it up to date, and open it.

    Parameters
    ----------
    sources : path-like or iterable of path-like
        Files, and folders with all that is in them.
    graph : path-like
        The graph file. What is unchanged since the last build into it is not read again.
    vocabulary : path-like or iterable of path-like
        Curated vocabularies (YAML): aliases, kinds, merges.
    model : str, optional
        An installed spaCy pipeline, or a folder that holds one; by default the bundled one.
    min_confidence : float
        Leave out relations below this confidence, 0 to 1.
    workers : int
        Processes that parse; the result is the same for every number.
    strict : bool
        Raise at the first source that something is wrong with.

    Returns
    -------
    Graph
        Its ``report`` says what was read, skipped and merged.

    Raises
    ------
    BuildError
        Nothing could be read, or ``strict`` and there was a problem.
    VocabularyError, PipelineError, StoreError
        A part that the build depends on does not work; the old graph is as it was.
    """
    from conceptgraph.config import BuildConfig
    from conceptgraph.pipeline import build as build_file

    config = BuildConfig(
        model=model,
        vocabulary=tuple(paths(vocabulary)),
        min_confidence=min_confidence,
        workers=workers,
        strict=strict,
    )
    report = build_file(list(paths(sources)), FilePath(graph), config)
    return open_graph(graph, report=report)


def open_graph(graph: PathLike = DEFAULT_GRAPH, *, report: BuildReport | None = None) -> Graph:
    """Open a graph that was built before; reachable as ``conceptgraph.open``.

    Raises
    ------
    StoreNotFoundError, StoreVersionError, StoreError
        There is no graph at that path, a newer version wrote it, or it is damaged.
    """
    from conceptgraph.store import open_store

    return Graph(open_store(graph), report=report)


def extract_relations(text: str, *, model: str | None = None) -> list[RelationMention]:
    """Return the relations that a text states, in text order; nothing is merged or stored.

    Raises
    ------
    PipelineError
        The spaCy pipeline does not work.
    """
    from conceptgraph.pipeline import extract_text

    return list(extract_text(text, model=model).extraction.relations)
