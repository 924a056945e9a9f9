"""The one vocabulary of keys: model objects as plain dictionaries, in a fixed key order.

Every JSON that conceptgraph gives (export, ``show --json``, ``neighbors --json``) is made of
these. Keys that only repeat what others say (labels of the ends, ``weight``, the
relation's ``confidence``, ``modality`` and ``attributed_to``) are there for people and
scripts; reading a graph back ignores them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from conceptgraph.export.text import finite, replace_surrogates

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from conceptgraph.model import Concept, ConceptAnalysis, Evidence, Relation
    from conceptgraph.query.reader import DocumentInfo

_HEX = frozenset("0123456789abcdef")


def relation_id(relation: Relation) -> str:
    """Return an identifier of a relation made from its content: "r" and 16 hex digits."""
    return "r" + _digest("\x1f".join(relation.key))


def safe_id(concept_id: str) -> str:
    """Return an id of letters and digits alone: a concept's own, unless a file made it odd."""
    if len(concept_id) == 13 and concept_id[0] == "c" and _HEX.issuperset(concept_id[1:]):
        return concept_id
    return "x" + _digest(concept_id)


def _digest(text: str) -> str:
    from hashlib import sha256

    return sha256(text.encode("utf-8", "replace")).hexdigest()[:16]


def document_record(info: DocumentInfo) -> dict[str, Any]:
    """Return a document's record; a ``source`` that is a machine's absolute path is left out."""
    return {
        "id": info.id,
        "title": info.title,
        "source": "" if _is_absolute(info.source) else info.source,
        "sha256": info.sha256,
        "words": info.words,
        "metadata": finite(dict(info.metadata)),
    }


def concept_record(concept: Concept, analysis: ConceptAnalysis | None = None) -> dict[str, Any]:
    """Return a concept's record, with salience, community and position where known."""
    record: dict[str, Any] = {
        "id": concept.id,
        "label": concept.label,
        "key": concept.key,
        "aliases": sorted({replace_surrogates(alias) for alias in concept.aliases}),
        "kind": concept.kind,
        "definition": concept.definition,
    }
    if analysis is not None:
        record |= {
            "salience": analysis.salience,
            "community": analysis.community,
            "x": analysis.x,
            "y": analysis.y,
        }
    return record


def evidence_record(evidence: Evidence) -> dict[str, Any]:
    """Return a supporting sentence's record; qualifiers and context only where there are any."""
    record: dict[str, Any] = {
        "document": evidence.document_id,
        "start": evidence.start,
        "end": evidence.end,
        "sentence": evidence.sentence,
        "rule": evidence.rule,
        "confidence": evidence.confidence,
    }
    for name in ("modality", "attributed_to", "condition", "quantity"):
        value = getattr(evidence, name)
        if value:
            record[name] = value
    if evidence.context:
        record["context"] = [
            {"start": span.start, "end": span.end, "role": span.role} for span in evidence.context
        ]
    return record


def relation_record(
    relation: Relation, labels: Mapping[str, str] | None = None, *, evidence: bool = True
) -> dict[str, Any]:
    """Return a relation's record.

    Parameters
    ----------
    relation : Relation
        The relation.
    labels : Mapping of str to str, optional
        Concept id to label; adds ``subject_label`` and ``object_label``.
    evidence : bool
        Whether the sentences are listed, under ``evidence``, the last key.

    Notes
    -----
    ``modality`` and ``attributed_to`` of the relation are the value that all its sentences
    share, else None: one plain assertion makes the claim plain.
    """
    record: dict[str, Any] = {"subject": relation.subject}
    if labels is not None:
        record["subject_label"] = labels.get(relation.subject, "")
    record |= {
        "predicate": relation.predicate.label,
        "predicate_key": relation.predicate.key,
        "family": relation.predicate.family,
        "object": relation.object,
    }
    if labels is not None:
        record["object_label"] = labels.get(relation.object, "")
    record |= {
        "negated": relation.polarity == "denied",
        "modality": _shared(e.modality for e in relation.evidence),
        "attributed_to": _shared(e.attributed_to for e in relation.evidence),
        "confidence": relation.confidence,
        "weight": relation.weight,
        "curated": relation.curated,
    }
    if evidence:
        record["evidence"] = [evidence_record(e) for e in relation.evidence]
    return record


def _shared(values: Iterable[str | None]) -> str | None:
    distinct = {value or None for value in values}
    return distinct.pop() if len(distinct) == 1 else None


def _is_absolute(path: str) -> bool:
    """Whether a path names a place on one machine, by the rules of any system."""
    return path.startswith(("/", "\\")) or path[1:2] == ":" or path.startswith("file:")
