"""Reading a graph file: :class:`Store` answers every question from indexed SQL."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from conceptgraph.model import Concept, ConceptAnalysis
from conceptgraph.query.reader import DocumentInfo
from conceptgraph.store.connection import MissingIdError, Rows
from conceptgraph.store.fulltext import json_list
from conceptgraph.store.objects import CONCEPT, RELATION, Objects

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from types import TracebackType

    from conceptgraph.model import Relation
    from conceptgraph.query.reader import Direction
    from conceptgraph.store.search import Search

_TOGETHER = 1000  # concepts read ahead at most: those around a larger hub would fill the memory


class Store:
    """A graph file, opened for reading; a :class:`~conceptgraph.query.reader.GraphReader`.

    Parameters
    ----------
    path : path-like
        The file that a build wrote.

    Raises
    ------
    StoreNotFoundError, StoreVersionError, StoreError
        See :func:`conceptgraph.store.connection.connect`. Damage found later raises
        StoreError from the method that met it.

    Notes
    -----
    An open store keeps showing the graph it was opened on: a build puts a new file in its
    place and never writes into the old one.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.fspath(path)
        self._rows = Rows(path)
        self._objects = Objects(self._rows)
        self._concepts: dict[str, tuple[Any, ...]] = {}  # rows read last, by id
        self._expected: dict[str, int] = {}  # ids likely to be asked for next, with numbers

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; the store answers nothing afterwards."""
        self._rows.conn.close()

    # -- whole graph -------------------------------------------------------------------

    def meta(self) -> Mapping[str, str]:
        """Return what the build noted about itself: fingerprints, settings."""
        return dict(
            self._rows.all("SELECT key, value FROM meta WHERE key != 'sha256' ORDER BY key")
        )

    def counts(self) -> Mapping[str, int]:
        """Return ``documents``, ``concepts``, ``relations``, ``evidence``; in that order."""
        tables = ("document", "concept", "relation", "evidence")
        columns = ", ".join(f"(SELECT count(*) FROM {table})" for table in tables)  # noqa: S608
        (row,) = self._rows.all(f"SELECT {columns}")
        return dict(zip(("documents", "concepts", "relations", "evidence"), row, strict=True))

    def documents(self) -> Iterator[DocumentInfo]:
        """All documents, by id."""
        rows = self._rows.stream(
            "SELECT name, title, source, sha256, words, metadata FROM document ORDER BY id"
        )
        for name, title, source, sha256, words, metadata in rows:
            yield DocumentInfo(
                name,
                title,
                source,
                sha256,
                words,
                self._objects.metadata(metadata),
            )

    def document_paths(self) -> Mapping[str, str]:
        """Return where each document lies, relative to the store; "" where it is no file."""
        rows = self._rows.all("SELECT name, path FROM document ORDER BY id")
        return dict(rows)

    def quotes(self) -> Iterator[tuple[str, int, int, str]]:
        """All that the graph quotes: (document id, start, end, verbatim text), by place."""
        yield from self._rows.stream(
            "SELECT document, start, end, text FROM sentence ORDER BY document, start, end"
        )

    def concepts(self) -> Iterator[Concept]:
        """All concepts, by id."""
        aliases = self._rows.stream("SELECT concept, text FROM alias ORDER BY concept, position")
        waiting = next(aliases, None)
        for row in self._rows.stream(CONCEPT + "ORDER BY c.id"):
            names: list[str] = []
            while waiting is not None and waiting[0] <= row[0]:
                names.append(waiting[1])
                waiting = next(aliases, None)
            yield Concept(row[1], row[2], row[3], tuple(names), row[4], row[5])

    def relations(self) -> Iterator[Relation]:
        """All relations with their evidence, by ``Relation.key``."""
        order = "ORDER BY r.subject, p.key, r.object, r.denied"
        for row in self._rows.stream(RELATION + order):
            yield self._objects.relation(row, evidence=True)

    # -- one concept -------------------------------------------------------------------

    def get_concept(self, concept_id: str) -> Concept:
        """Return one concept; raises ``KeyError`` if there is none of that id."""
        row = self._row(concept_id)
        if row is None:
            raise MissingIdError(self.path, concept_id)
        return self._objects.concept(row)

    def get_analysis(self, concept_id: str) -> ConceptAnalysis:
        """Salience, community and position; zeros if there is no such concept.

        For a concept that was got just before it costs nothing.
        """
        row = self._row(concept_id)
        return ConceptAnalysis() if row is None else ConceptAnalysis(*row[7:])

    def _row(self, concept_id: str) -> tuple[Any, ...] | None:
        """Return the row of a concept; those around the last one are read in one go."""
        if concept_id in self._concepts:
            return self._concepts[concept_id]
        if concept_id in self._expected:
            numbers = str(list(self._expected.values()))
            where = "WHERE c.id IN (SELECT value FROM json_each(?))"
            rows = self._rows.all(CONCEPT + where, (numbers,))
            self._expected = {}
        else:
            rows = self._rows.all(CONCEPT + "WHERE c.ident = CAST(? AS TEXT)", (concept_id,))
        self._concepts = {row[1]: row for row in rows}
        return self._concepts.get(concept_id)

    def find_concepts(self, key: str) -> list[Concept]:
        """Concepts whose normalized label or alias equals ``key``, most salient first."""
        rows = self._rows.all(
            CONCEPT
            + "JOIN name n ON n.rank = c.rank WHERE n.key = CAST(? AS TEXT) ORDER BY n.rank",
            (key,),
        )
        self._concepts = {row[1]: row for row in rows}
        return [self._objects.concept(row) for row in rows]

    def find_relations(
        self, concept_id: str, direction: Direction = "both", *, evidence: bool = True
    ) -> list[Relation]:
        """Relations that start or end at a concept, by ``Relation.key``.

        Without evidence a relation still knows its ``weight`` and ``confidence``: it carries
        bare placeholders for them.
        """
        origin = self._row(concept_id)
        if origin is None:
            return []
        rows: list[tuple[tuple[Any, ...], Relation]] = []
        if direction != "in":
            rows += self._objects.relations("WHERE r.subject = ?", origin[:1], evidence=evidence)
        if direction != "out":
            where = "WHERE r.object = ?"
            where += "" if direction == "in" else " AND r.subject != r.object"
            rows += self._objects.relations(where, origin[:1], evidence=evidence)
        rows.sort(key=lambda each: (each[0][0], each[0][6], each[0][1], each[0][3]))
        self._expected = {}
        if len(rows) <= _TOGETHER:
            for row, _ in rows:
                self._expected[row[4]] = row[0]
                self._expected[row[8]] = row[1]
        return [relation for _, relation in rows]

    def find_between(self, subject_id: str, object_id: str) -> list[Relation]:
        """Relations from one concept to another, with their evidence, by ``Relation.key``."""
        rows = self._rows.all(
            RELATION + "WHERE s.ident = CAST(? AS TEXT) AND o.ident = CAST(? AS TEXT)"
            " ORDER BY p.key, r.denied",
            (subject_id, object_id),
        )
        return [self._objects.relation(row, evidence=True) for row in rows]

    def find_neighbor_ids(
        self, concept_ids: Iterable[str], direction: Direction = "both"
    ) -> list[tuple[str, str]]:
        """Pairs (given id, neighbor id) one relation away, sorted, without repeats."""
        rows = self._rows.all(
            "SELECT id, ident FROM concept WHERE ident IN (SELECT value FROM json_each(?))",
            (json_list(concept_ids),),
        )
        ids = dict(rows)
        pairs = set(self.find_neighbor_numbers(ids, direction))
        far = sorted({number for _, number in pairs} - ids.keys())
        ids |= dict(
            self._rows.all(
                "SELECT id, ident FROM concept WHERE id IN (SELECT value FROM json_each(?))",
                (str(far),),
            )
        )
        try:
            return [(ids[a], ids[b]) for a, b in sorted(pairs)]
        except KeyError as error:
            raise MissingIdError(self.path, error) from error

    def number_of(self, concept_id: str) -> int:
        """Return the number of a concept; raises ``KeyError`` if there is none of that id."""
        for (number,) in self._rows.all(
            "SELECT id FROM concept WHERE ident = CAST(? AS TEXT)", (concept_id,)
        ):
            return int(number)
        raise MissingIdError(self.path, concept_id)

    def id_of(self, number: int) -> str:
        """Return the id of the concept of that number; raises ``KeyError`` if there is none."""
        for (ident,) in self._rows.all("SELECT ident FROM concept WHERE id = ?", (number,)):
            return str(ident)
        raise MissingIdError(self.path, number)

    def find_neighbor_numbers(
        self,
        numbers: Iterable[int],
        direction: Direction = "both",
        within: Collection[int] | None = None,
    ) -> Iterable[tuple[int, int]]:
        """Pairs (given number, neighbor's number) one relation away, unordered, with repeats.

        With ``within``, only neighbors among those numbers.
        """
        out = (
            "SELECT r.subject, r.object FROM json_each(?1) j"
            " CROSS JOIN relation r WHERE r.subject = j.value"
        )
        into = (
            "SELECT r.object, r.subject FROM json_each(?1) j"
            " CROSS JOIN relation r INDEXED BY relation_reverse WHERE r.object = j.value"
        )
        given = [str(list(numbers))]
        if within is not None:
            given.append(str(list(within)))
            out += " AND +r.object IN (SELECT value FROM json_each(?2))"
            into += " AND +r.subject IN (SELECT value FROM json_each(?2))"
        parts = {"out": (out,), "in": (into,), "both": (out, into)}[direction]
        return [pair for sql in parts for pair in self._rows.all(sql, given)]

    def top_concepts(self, limit: int) -> list[Concept]:
        """The most salient concepts, best first; ties by label."""
        rows = self._rows.all(CONCEPT + "ORDER BY c.rank LIMIT ?", (limit,))
        return [self._objects.concept(row) for row in rows]

    def count_families(self) -> Mapping[str, int]:
        """Number of relations of each family of predicates, most frequent first."""
        return dict(
            self._rows.all(
                "SELECT p.family, sum(n) AS total FROM"
                " (SELECT predicate, count(*) AS n FROM relation GROUP BY predicate) r"
                " JOIN predicate p ON p.id = r.predicate"
                " GROUP BY p.family ORDER BY total DESC, p.family"
            )
        )

    def communities(self) -> list[tuple[int, int, str]]:
        """Communities as (number, concepts in it, label of the most salient), by number."""
        rows = self._rows.all("SELECT id, size, label FROM community ORDER BY id")
        return [(number, size, label) for number, size, label in rows]

    # -- search ------------------------------------------------------------------------

    def search_labels(self, text: str, limit: int) -> list[Concept]:
        """Concepts with a label or alias that contains or begins like ``text``, best first.

        Every word of ``text`` must begin some word of the names; the most salient come
        first. Where too few do, names that contain ``text`` anywhere follow.
        """
        return self._search().labels(text, limit)

    def find_similar(self, text: str, limit: int) -> list[Concept]:
        """Concepts whose names share rare letter triples with ``text``; unranked candidates.

        At most ``limit`` concepts, those with most of the six rarest triples first, then by
        salience: what a misspelled name may have meant. The caller compares the spellings.
        """
        return self._search().similar(text, limit)

    def search_sentences(self, text: str, limit: int) -> list[Relation]:
        """Relations with a supporting sentence that holds the words of ``text``.

        Sentences between salient concepts come first. At most ``limit`` relations, each with
        all its evidence.
        """
        return self._search().sentences(text, limit)

    def _search(self) -> Search:
        from conceptgraph.store.search import Search  # most questions need none of it

        return Search(self._rows, self._objects)


def open_store(path: str | os.PathLike[str]) -> Store:
    """Open a graph file for reading; see :class:`Store` for what it raises."""
    return Store(path)
