"""Full-text questions: what names and sentences a text is found in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from conceptgraph.names.grams import trigrams
from conceptgraph.store.connection import damaged
from conceptgraph.store.fulltext import json_list, prefixes, quoted
from conceptgraph.store.objects import CONCEPT, RELATION

if TYPE_CHECKING:
    from conceptgraph.model import Concept, Relation
    from conceptgraph.store.connection import Rows
    from conceptgraph.store.objects import Objects


class Search:
    """Answers the searches of :class:`conceptgraph.store.Store`, which says what each gives.

    Row ids of the indexes are numbered by importance, so the first matches are the best.
    """

    def __init__(self, rows: Rows, objects: Objects) -> None:
        self._rows = rows
        self._objects = objects

    def labels(self, text: str, limit: int) -> list[Concept]:
        """Return the concepts named like ``text``: by the words of names, then by letters."""
        queries = (
            ("concept_text", prefixes(text)),
            ("concept_gram", quoted(text.strip()) if text.strip() else ""),
        )
        ranks: dict[int, None] = {}
        for table, query in queries:
            if len(ranks) < limit:
                ranks |= dict.fromkeys(rank for (rank,) in self._match(table, query, limit))
        return [self._by_rank(rank) for rank in list(ranks)[:limit]]

    def similar(self, text: str, limit: int) -> list[Concept]:
        """Return the concepts whose names share the rarest letter triples with ``text``."""
        counted = self._rows.all(
            "SELECT g.term, g.doc FROM json_each(?) j CROSS JOIN concept_gram_count g"
            " WHERE g.term = j.value ORDER BY g.doc, g.term LIMIT 6",
            (json_list(trigrams(text)),),
        )
        shared: dict[int, int] = {}
        for term, _ in counted:
            for (rank,) in self._match("concept_gram", quoted(term), 2000):
                shared[rank] = shared.get(rank, 0) + 1
        best = sorted(shared, key=lambda rank: (-shared[rank], rank))[:limit]
        return [self._by_rank(rank) for rank in best]

    def sentences(self, text: str, limit: int) -> list[Relation]:
        """Return the relations with a sentence that holds the words of ``text``."""
        found: dict[tuple[Any, ...], None] = {}
        for (sentence,) in self._match("sentence_text", prefixes(text), limit):
            rows = self._rows.all(
                "SELECT DISTINCT subject, object, predicate, denied FROM evidence"
                " WHERE sentence = ? ORDER BY subject, object, predicate, denied",
                (sentence,),
            )
            found.update(dict.fromkeys(rows))
        where = "WHERE r.subject = ? AND r.object = ? AND r.predicate = ? AND r.denied = ?"
        return [
            self._objects.relation(row, evidence=True)
            for key in list(found)[:limit]
            for row in self._rows.all(RELATION + where, key)
        ]

    def _match(self, table: str, query: str, limit: int) -> list[tuple[Any, ...]]:
        if not query or limit < 1:
            return []
        return self._rows.all(
            f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid LIMIT ?",  # noqa: S608
            (query, limit),
        )

    def _by_rank(self, rank: int) -> Concept:
        rows = self._rows.all(CONCEPT + "WHERE c.rank = ?", (rank,))
        if not rows:
            raise damaged(self._rows.path, LookupError(f"no concept of rank {rank}"))
        return self._objects.concept(rows[0])
