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
_FIELDS = (
    "s.document, s.start, s.end, s.text, rule.name, e.context, e.modality,"
    " e.attributed_to, e.condition, e.quantity, e.confidence"
)
_TEXTS = " JOIN sentence s ON s.id = e.sentence JOIN rule ON rule.id = e.rule "
_EVIDENCE = (
    f"SELECT {_FIELDS} FROM evidence e {_TEXTS}"  # noqa: S608
    " WHERE e.subject = ? AND e.object = ? AND e.predicate = ? AND e.denied = ?"
    " ORDER BY e.position"
)
_EVIDENCE_AROUND = (
    f"SELECT r.subject, r.object, r.predicate, r.denied, {_FIELDS} FROM relation r"  # noqa: S608
    " CROSS JOIN evidence e ON e.subject = r.subject AND e.object = r.object"
    f" AND e.predicate = r.predicate AND e.denied = r.denied {_TEXTS}"
)
_BY_PLACE = " ORDER BY r.subject, r.object, r.predicate, r.denied, e.position"
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

    def relations(
        self, where: str, parameters: tuple[Any, ...], *, evidence: bool
    ) -> list[tuple[tuple[Any, ...], Relation]]:
        """Return relations ``r`` that fit a condition, each with its row; in no useful order.

        The evidence of all of them is one query: a question costs by its queries.
        """
        rows = self._rows.all(RELATION + where, parameters)
        if not evidence:
            return [(row, self._make(row, _placeholders(row[9], row[10]))) for row in rows]
        proofs: dict[tuple[Any, ...], list[Evidence]] = {row[:4]: [] for row in rows}
        for proof in self._rows.all(_EVIDENCE_AROUND + where + _BY_PLACE, parameters):
            proofs.setdefault(proof[:4], []).append(_evidence(proof[4:]))
        return [(row, self._make(row, tuple(proofs[row[:4]]))) for row in rows]

    def relation(self, row: tuple[Any, ...], *, evidence: bool) -> Relation:
        """Return a relation with its evidence, or with placeholders for it."""
        if not evidence:
            return self._make(row, _placeholders(row[9], row[10]))
        found = self._rows.all(_EVIDENCE, row[:4])
        return self._make(row, tuple(_evidence(fields) for fields in found))

    def _make(self, row: tuple[Any, ...], proof: tuple[Evidence, ...]) -> Relation:
        return Relation(
            row[4],
            Predicate(row[5], row[6], row[7]),
            row[8],
            _POLARITIES[bool(row[3])],
            proof,
            bool(row[11]),
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


def _evidence(fields: tuple[Any, ...]) -> Evidence:
    document, start, end, sentence, rule, context, *qualifiers = fields
    spans = _spans(context) if context else ()
    return Evidence(document, start, end, sentence, rule, spans, *qualifiers)


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
