"""The canonical order of evidence."""

from __future__ import annotations

from collections.abc import Iterable

from conceptgraph.model import Evidence


def sort_evidence(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Return evidence without repeats, by document, start, end and then its other fields."""
    found = tuple(evidence)
    return tuple(sorted(set(found), key=_order)) if len(found) > 1 else found  # mostly one


def _order(evidence: Evidence) -> tuple[object, ...]:
    return (
        evidence.document_id,
        evidence.start,
        evidence.end,
        evidence.rule,
        tuple((span.start, span.end, span.role, span.text) for span in evidence.context),
        evidence.modality or "",
        evidence.attributed_to or "",
        evidence.condition or "",
        evidence.quantity or "",
        -evidence.confidence,
        evidence.sentence,
    )
