"""Rows of a graph file to the types of :mod:`conceptgraph.model`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from conceptgraph.model import Concept, Evidence, Predicate, Relation, Span
from conceptgraph.store.connection import damaged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from conceptgraph.model import Polarity
    from conceptgraph.store.connection import Rows

CONCEPT = (
    "SELECT c.id, c.ident, c.label, c.key, c.kind, c.definition, c.aliases, c.salience,"
    " c.community, c.x, c.y FROM concept c "
)
RELATION = (
    "SELECT r.subject, r.object, r.predicate, r.denied, s.ident, p.label, p.key, p.family,"
    " o.ident, r.weight, r.confidence, r.curated FROM relation r"
    " JOIN predicate p ON p.id = r.predicate JOIN concept s ON s.id = r.subject"
    " JOIN concept o ON o.id = r.object "
)
_EVIDENCE = (
    "SELECT s.document, s.start, s.end, s.text, rule.name, e.context, e.modality,"
    " e.attributed_to, e.condition, e.quantity, e.confidence FROM evidence e"
    " JOIN sentence s ON s.id = e.sentence JOIN rule ON rule.id = e.rule"
    " WHERE e.subject = ? AND e.object = ? AND e.predicate = ? AND e.denied = ?"
    " ORDER BY e.position"
)
_POLARITIES: tuple[Polarity, Polarity] = ("affirmed", "denied")


class Objects:
    """Makes objects of rows, fetching what hangs on them.

    ``concept`` takes rows of the query ``CONCEPT``, ``relation`` those of ``RELATION``.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def concept(self, row: tuple[Any, ...]) -> Concept:
        """Return a concept with its aliases."""
        aliases = row[6] and self._rows.all(
            "SELECT text FROM alias WHERE concept = ? ORDER BY position", row[:1]
        )
        return Concept(
            row[1], row[2], row[3], tuple(text for (text,) in aliases or ()), row[4], row[5]
        )

    def relation(self, row: tuple[Any, ...], *, evidence: bool) -> Relation:
        """Return a relation with its evidence, or with placeholders for it."""
        proof = self._evidence(row) if evidence else _placeholders(row[9], row[10])
        return Relation(
            row[4],
            Predicate(row[5], row[6], row[7]),
            row[8],
            _POLARITIES[bool(row[3])],
            proof,
            bool(row[11]),
        )

    def _evidence(self, relation: tuple[Any, ...]) -> tuple[Evidence, ...]:
        return tuple(
            Evidence(
                document,
                start,
                end,
                sentence,
                rule,
                _spans(context) if context else (),
                modality,
                attributed_to,
                condition,
                quantity,
                confidence,
            )
            for (
                document,
                start,
                end,
                sentence,
                rule,
                context,
                modality,
                attributed_to,
                condition,
                quantity,
                confidence,
            ) in self._rows.all(_EVIDENCE, relation[:4])
        )

    def metadata(self, text: str) -> Mapping[str, Any]:
        """Return the metadata of a document."""
        if text == "{}":
            return {}
        import json

        try:
            value = json.loads(text)
        except ValueError as error:
            raise damaged(self._rows.path, error) from error
        return value if isinstance(value, dict) else {}


def _placeholders(weight: int, confidence: float) -> tuple[Evidence, ...]:
    """Evidence without words: as many sentences as there are, the best one's confidence."""
    return tuple(Evidence("", i, i, "", "", confidence=confidence) for i in range(weight))


def _spans(context: str) -> tuple[Span, ...]:
    """Undo the writing of spans in :mod:`conceptgraph.store.rows`."""
    spans = []
    while context:
        start, end, role, length, rest = context.split(":", 4)
        text, context = rest[: int(length)], rest[int(length) :]
        spans.append(Span(int(start), int(end), role, text))
    return tuple(spans)
