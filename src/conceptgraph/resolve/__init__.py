"""Resolution: mentions become concepts, and concepts a graph.

The door is light; what merges is imported when it is called.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from conceptgraph.names import normalize

if TYPE_CHECKING:
    from conceptgraph.graph import ConceptGraph
    from conceptgraph.model import Extraction, Problem, Resolution
    from conceptgraph.query.reader import DocumentInfo
    from conceptgraph.vocabulary import Vocabulary

__all__ = ["assemble", "normalize", "report_unmatched", "resolve"]


def resolve(extractions: Sequence[Extraction], vocabulary: Vocabulary) -> Resolution:
    """Decide which mentions name one concept; see :mod:`conceptgraph.resolve.resolver`."""
    from conceptgraph.resolve.resolver import resolve as resolve_mentions

    return resolve_mentions(extractions, vocabulary)


def assemble(
    extractions: Iterable[Extraction],
    resolution: Resolution,
    vocabulary: Vocabulary,
    documents: Iterable[DocumentInfo],
) -> ConceptGraph:
    """Make the graph; see :mod:`conceptgraph.resolve.assembly`."""
    from conceptgraph.resolve.assembly import assemble as assemble_graph

    return assemble_graph(extractions, resolution, vocabulary, documents)


def report_unmatched(
    extractions: Iterable[Extraction], resolution: Resolution, vocabulary: Vocabulary
) -> list[Problem]:
    """Name vocabulary entries without effect; see :mod:`conceptgraph.resolve.unmatched`."""
    from conceptgraph.resolve.unmatched import report_unmatched as report

    return report(extractions, resolution, vocabulary)
