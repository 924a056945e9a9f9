"""Finished documents to a finished graph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from conceptgraph.analyze import analyze
from conceptgraph.graph import ConceptGraph
from conceptgraph.pipeline.progress import Progress, Report
from conceptgraph.resolve import assemble, report_unmatched, resolve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conceptgraph.model import Merge, Problem
    from conceptgraph.pipeline.codec import FinishedDocument
    from conceptgraph.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Corpus:
    """The graph of some documents, and what resolution did."""

    graph: ConceptGraph
    merges: tuple[Merge, ...]
    problems: tuple[Problem, ...]  # vocabulary entries without effect


def join_documents(
    documents: Sequence[FinishedDocument],
    vocabulary: Vocabulary,
    min_confidence: float,
    report: Report,
) -> Corpus:
    """Resolve, assemble and analyze.

    Parameters
    ----------
    documents : sequence of FinishedDocument
        In any order.
    vocabulary : Vocabulary
        Replayed on the extractions.
    min_confidence : float
        Relations none of whose sentences reach it are left out, unless they are curated;
        and so are concepts that then have no relation.
    report : callable
        Told of every stage.
    """
    documents = sorted(documents, key=lambda document: document.info.id)
    extractions = [document.extraction for document in documents]
    report(Progress("resolve", 0, 0))
    resolution = resolve(extractions, vocabulary)
    graph = assemble(extractions, resolution, vocabulary, [d.info for d in documents])
    if min_confidence > 0.0:
        graph = _confident(graph, min_confidence)
    report(Progress("analyze", 0, 0))
    graph.set_analysis(analyze(graph))
    problems = report_unmatched(extractions, resolution, vocabulary)
    return Corpus(graph, resolution.merges, tuple(problems))


def _confident(graph: ConceptGraph, min_confidence: float) -> ConceptGraph:
    relations = [r for r in graph.relations() if r.curated or r.confidence >= min_confidence]
    ends = {end for relation in relations for end in (relation.subject, relation.object)}
    concepts = (concept for concept in graph.concepts() if concept.id in ends)
    return ConceptGraph.from_parts(concepts, relations, graph.documents())
