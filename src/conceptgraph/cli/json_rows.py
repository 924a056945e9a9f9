"""Rows for programs: JSON, JSON Lines and CSV, in the vocabulary of keys of the JSON export."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from conceptgraph.export.records import (
    concept_record,
    document_record,
    evidence_record,
    relation_record,
)

if TYPE_CHECKING:
    from conceptgraph.cli.session import Session
    from conceptgraph.model import BuildReport, Concept, Problem, Relation, RelationMention
    from conceptgraph.query.neighbors import Neighbor
    from conceptgraph.query.paths import Path
    from conceptgraph.query.reader import GraphReader
    from conceptgraph.query.review import ReviewItem
    from conceptgraph.query.search import SearchResult
    from conceptgraph.query.stats import Stats

Row = Mapping[str, Any]

RELATION_COLUMNS = (
    "subject_label", "predicate", "object_label", "negated", "modality", "attributed_to",
    "confidence", "weight", "document", "sentence",
)  # fmt: skip
"""Columns of relations in CSV; document and sentence are those of the first evidence."""

FOUND_COLUMNS = ("found", "id", "label", "aliases", "kind", "salience", *RELATION_COLUMNS)
"""Columns of search results in CSV; aliases are separated by ``; ``."""


def concept_row(reader: GraphReader, concept: Concept) -> dict[str, Any]:
    """Return a concept with its salience, as the JSON export has it."""
    return concept_record(concept, reader.get_analysis(concept.id))


def relation_row(reader: GraphReader, relation: Relation) -> dict[str, Any]:
    """Return a relation with its evidence, as the JSON export has it."""
    ends = {end: reader.get_concept(end).label for end in (relation.subject, relation.object)}
    return relation_record(relation, ends)


def neighbor_row(reader: GraphReader, neighbor: Neighbor) -> dict[str, Any]:
    """Return the relation that leads to a neighbor, with the direction and number of hops."""
    return {
        "neighbor": neighbor.concept.label,
        "direction": neighbor.direction,
        "hop": neighbor.hop,
        **relation_row(reader, neighbor.relation),
    }


def path_row(reader: GraphReader, path: Path) -> dict[str, Any]:
    """Return a path: its concepts and the relation of every hop."""
    return {
        "concepts": [concept_row(reader, concept) for concept in path.concepts],
        "hops": [
            {"forward": hop.forward, **relation_row(reader, hop.relation)} for hop in path.hops
        ],
    }


def search_rows(reader: GraphReader, found: SearchResult) -> list[dict[str, Any]]:
    """Return what was found: concepts first, then relations; ``found`` says which."""
    concept = "similar concept" if found.fuzzy else "concept"
    return [
        *({"found": concept, **concept_row(reader, c)} for c in found.concepts),
        *({"found": "relation", **relation_row(reader, r)} for r in found.relations),
    ]


def stats_object(reader: GraphReader, found: Stats) -> dict[str, Any]:
    """Return the numbers of a graph."""
    return {
        "counts": {**found.counts, "words": found.words},
        "concepts": [concept_row(reader, concept) for concept, _ in found.top_concepts],
        "families": dict(found.families),
        "communities": [
            {"community": number, "concepts": size, "label": label}
            for number, size, label in found.communities
        ],
        "documents": [document_record(info) for info in found.documents],
    }


def review_rows(reader: GraphReader, items: Iterable[ReviewItem]) -> list[dict[str, Any]]:
    """Return questions for a curator: ``question`` is claim, merged or apart."""
    return [
        {
            "question": item.question,
            "score": item.score,
            "why": item.why,
            "names": list(item.names),
            "concepts": list(item.concepts),
            "relation": relation_row(reader, item.relation) if item.relation else None,
            "evidence": [evidence_record(evidence) for evidence in item.quotes],
        }
        for item in items
    ]


def report_object(report: BuildReport) -> dict[str, Any]:
    """Return what a build did."""
    return {
        "counts": dict(report.counts),
        "seconds": report.seconds,
        "problems": [problem_row(problem) for problem in report.problems],
        "merges": [{"kept": m.kept, "merged": m.merged, "reason": m.reason} for m in report.merges],
    }


def problem_row(problem: Problem) -> dict[str, Any]:
    """Return what went wrong with a source or an entry."""
    return {
        "where": problem.where,
        "reason": problem.reason,
        "remedy": problem.remedy,
        "severity": problem.severity,
    }


def mention_row(mention: RelationMention) -> dict[str, Any]:
    """Return a relation mention: the same keys as a relation, names instead of ids."""
    evidence = mention.evidence
    return {
        "subject": mention.subject.name,
        "predicate": mention.predicate.label,
        "predicate_key": mention.predicate.key,
        "family": mention.predicate.family,
        "object": mention.object.name,
        "negated": mention.negated,
        "modality": evidence.modality,
        "attributed_to": evidence.attributed_to,
        "confidence": evidence.confidence,
        "evidence": [evidence_record(evidence)],
    }


def print_object(session: Session, row: Row) -> None:
    """Print one JSON object, a key a line."""
    session.terminal.json(json.dumps(row, ensure_ascii=False, indent=2))


def print_rows(session: Session, rows: Iterable[Row], columns: Sequence[str]) -> None:
    """Print rows in the format the session asks for; ``columns`` are those of CSV."""
    terminal = session.terminal
    if session.output == "jsonl":
        for row in rows:
            terminal.json(json.dumps(row, ensure_ascii=False))
    elif session.output == "csv":
        terminal.csv([columns, *([_cell(row, name) for name in columns] for row in rows)])
    else:
        lines = [json.dumps(row, ensure_ascii=False) for row in rows]
        terminal.json("[\n" + ",\n".join(lines) + "\n]" if lines else "[]")


def _cell(row: Row, column: str) -> str:
    value = row.get(column)
    if column in ("document", "sentence") and value is None:
        first: Sequence[Mapping[str, Any]] = row.get("evidence") or ({},)
        value = first[0].get(column)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "; ".join(value) if isinstance(value, list) else str(value)
