"""Several graphs into one.

Concepts of the same id become one, relations of the same identity unite their evidence. Names
are not resolved again across the graphs: for that, build from all the sources together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from conceptgraph.analyze import analyze
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import Problem, Relation

if TYPE_CHECKING:
    from conceptgraph.query.reader import DocumentInfo, GraphReader


@dataclass(frozen=True, slots=True)
class MergeResult:
    """A merged and analyzed graph, and what could not be merged."""

    graph: ConceptGraph
    problems: tuple[Problem, ...]  # by document


def merge_graphs(readers: Sequence[GraphReader]) -> MergeResult:
    """Merge graphs; where they differ, the one given first wins.

    Parameters
    ----------
    readers : sequence of GraphReader
        The graphs, most trusted first: its labels, definitions and wording of predicates stay.
        They may hold the same documents; the same sentence counts once.

    Returns
    -------
    MergeResult
        The graph with salience, communities and positions computed anew. A document that two
        graphs hold in different versions (another sha256) is a problem: sentences of the
        later graph's version are left out, and with them what nothing else supports.
    """
    graph = ConceptGraph()
    problems: dict[str, Problem] = {}
    documents: dict[str, DocumentInfo] = {}
    for reader in readers:
        stale: set[str] = set()
        for info in reader.documents():
            known = documents.get(info.id)
            if known is None:
                documents[info.id] = info
                graph.add_document(info)
            elif known.sha256 != info.sha256:
                stale.add(info.id)
                problems[info.id] = Problem(
                    info.id,
                    "two graphs hold different versions of this document; the first was kept",
                    "build from the sources again",
                )
        _add(graph, reader, stale)
    graph.set_analysis(analyze(graph))
    return MergeResult(graph, tuple(problems[key] for key in sorted(problems)))


def _add(graph: ConceptGraph, reader: GraphReader, stale: set[str]) -> None:
    """Add concepts and relations, without what only stale documents support."""
    orphans: set[str] = set()
    used: set[str] = set()
    relations = []
    for relation in reader.relations():
        kept = _without(relation, stale) if stale else relation
        ends = {relation.subject, relation.object}
        if kept is None:
            orphans |= ends
        else:
            relations.append(kept)
            used |= ends
    for concept in reader.concepts():
        if concept.id not in orphans - used:
            graph.merge_concept(concept)
    for relation in relations:
        graph.merge_relation(relation)


def _without(relation: Relation, stale: set[str]) -> Relation | None:
    evidence = tuple(e for e in relation.evidence if e.document_id not in stale)
    if relation.evidence and not evidence:
        return None
    return replace(relation, evidence=evidence)
