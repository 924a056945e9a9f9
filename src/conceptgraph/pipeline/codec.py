"""A finished document as bytes for the cache: JSON, so that reading it runs no code."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from conceptgraph.model import (
    Abbreviation,
    Evidence,
    Extraction,
    Mention,
    Predicate,
    Problem,
    RelationMention,
    Span,
)
from conceptgraph.query.reader import DocumentInfo


@dataclass(frozen=True, slots=True)
class FinishedDocument:
    """All that a build needs of one document; its text is gone."""

    info: DocumentInfo
    extraction: Extraction
    problems: tuple[Problem, ...]  # warnings of the reader


def to_bytes(document: FinishedDocument) -> bytes:
    """Pack a finished document; equal ones give equal bytes."""
    info, extraction = document.info, document.extraction
    mentions: dict[Mention, int] = {}
    for mention in extraction.mentions:
        mentions.setdefault(mention, len(mentions))
    for relation in extraction.relations:
        mentions.setdefault(relation.subject, len(mentions))
        mentions.setdefault(relation.object, len(mentions))
    value = {
        "info": [info.title, info.sha256, info.words, dict(info.metadata)],
        "problems": [[p.where, p.reason, p.remedy, p.severity] for p in document.problems],
        "mentions": [[m.start, m.end, m.text, m.kind, m.label, m.proper] for m in mentions],
        "listed": [mentions[m] for m in extraction.mentions],
        "relations": [
            [
                mentions[r.subject],
                [r.predicate.label, r.predicate.key, r.predicate.family],
                mentions[r.object],
                _pack_evidence(r.evidence),
                r.negated,
            ]
            for r in extraction.relations
        ],
        "abbreviations": [
            [a.short, a.long, a.start, a.end, a.kind] for a in extraction.abbreviations
        ],
    }
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"), sort_keys=True)
    return zlib.compress(text.encode("ascii"), 1)


def from_bytes(document_id: str, source: str, data: bytes) -> FinishedDocument:
    """Undo :func:`to_bytes`.

    Raises
    ------
    ValueError
        The bytes are damaged.
    """
    try:
        value = json.loads(zlib.decompress(data))
        return _unpack(document_id, source, value)
    except (zlib.error, KeyError, IndexError, TypeError, RecursionError) as error:
        raise ValueError(str(error)) from error


def _unpack(document_id: str, source: str, value: Mapping[str, Any]) -> FinishedDocument:
    title, sha256, words, metadata = value["info"]
    mentions = [Mention(document_id, *fields) for fields in value["mentions"]]
    return FinishedDocument(
        DocumentInfo(document_id, title, source, sha256, words, metadata),
        Extraction(
            document_id,
            tuple(mentions[i] for i in value["listed"]),
            tuple(
                RelationMention(
                    mentions[subject],
                    Predicate(*predicate),
                    mentions[object_],
                    _unpack_evidence(document_id, evidence),
                    negated,
                )
                for subject, predicate, object_, evidence, negated in value["relations"]
            ),
            tuple(Abbreviation(document_id, *fields) for fields in value["abbreviations"]),
        ),
        tuple(Problem(*fields) for fields in value["problems"]),
    )


def _pack_evidence(e: Evidence) -> list[Any]:
    return [
        e.start,
        e.end,
        e.sentence,
        e.rule,
        [[span.start, span.end, span.role, span.text] for span in e.context],
        e.modality,
        e.attributed_to,
        e.condition,
        e.quantity,
        e.confidence,
    ]


def _unpack_evidence(document_id: str, fields: list[Any]) -> Evidence:
    start, end, sentence, rule, context, *qualifiers = fields
    spans = tuple(Span(*span) for span in context)
    return Evidence(document_id, start, end, sentence, rule, spans, *qualifiers)
