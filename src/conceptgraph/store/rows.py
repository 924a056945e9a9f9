"""A graph as rows of the tables in :mod:`conceptgraph.store.schema`, in canonical order."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from conceptgraph.names import normalize
from conceptgraph.store import seal
from conceptgraph.store.fulltext import storable
from conceptgraph.store.schema import FULL_TEXT

if TYPE_CHECKING:
    from conceptgraph.model import Concept, ConceptAnalysis, Evidence, Relation
    from conceptgraph.query.reader import GraphReader

_PIECE_BYTES = 1 << 25  # of a full-text index, gathered in memory before it is written

_Quote = tuple[str, int, int, str]  # document id, start, end, sentence


def write_rows(
    conn: sqlite3.Connection,
    graph: GraphReader,
    meta: Mapping[str, str],
    paths: Mapping[str, str],
) -> None:
    """Fill the empty tables of a connection; the caller holds the transaction."""
    for table in FULL_TEXT:  # larger pieces at a time, fewer to merge
        conn.execute(
            f"INSERT INTO {table}({table}, rank) VALUES ('hashsize', ?)",  # noqa: S608
            (_PIECE_BYTES,),
        )
    _insert(conn, "meta", "tt", [(seal.KEY, seal.BLANK), *sorted(meta.items())])
    _write_documents(conn, graph, paths)
    concepts = list(graph.concepts())
    analyses = [graph.get_analysis(concept.id) for concept in concepts]
    order = sorted(
        range(len(concepts)),
        key=lambda i: (-analyses[i].salience, concepts[i].label, concepts[i].id),
    )
    ranks = [0] * len(concepts)
    for rank, i in enumerate(order, 1):
        ranks[i] = rank
    _write_concepts(conn, concepts, analyses, ranks)
    _write_names(conn, [concepts[i] for i in order])
    _write_communities(conn, [analyses[i] for i in order], [concepts[i].label for i in order])
    places = {concept.id: (i, ranks[i - 1]) for i, concept in enumerate(concepts, 1)}
    _write_relations(conn, graph, places)
    for table in FULL_TEXT:
        conn.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")  # noqa: S608


def _insert(
    conn: sqlite3.Connection, table: str, columns: str, rows: Iterable[Sequence[object]]
) -> None:
    """Insert rows; ``columns`` has a ``t`` for every column of text, an ``i`` for any other."""
    marks = ", ".join("CAST(? AS TEXT)" if column == "t" else "?" for column in columns)
    texts = [place for place, column in enumerate(columns) if column == "t"]
    conn.executemany(
        f"INSERT INTO {table} VALUES ({marks})",  # noqa: S608
        (_storable_row(row, texts) for row in rows) if texts else rows,
    )


def _storable_row(row: Sequence[object], texts: list[int]) -> Sequence[object]:
    """Return a row as SQLite takes it; nearly all are returned as they are."""
    for place in texts:
        value = row[place]
        if isinstance(value, str) and not value.isascii():
            return [storable(v) if isinstance(v, str) else v for v in row]
    return row


def _write_documents(
    conn: sqlite3.Connection, graph: GraphReader, paths: Mapping[str, str]
) -> None:
    rows = (
        (
            number,
            info.id,
            info.title,
            info.source,
            paths.get(info.id, ""),
            info.sha256,
            info.words,
            json.dumps(dict(info.metadata), sort_keys=True, default=str),
        )
        for number, info in enumerate(graph.documents(), 1)
    )
    _insert(conn, "document", "itttttit", rows)


def _write_concepts(
    conn: sqlite3.Connection,
    concepts: list[Concept],
    analyses: list[ConceptAnalysis],
    ranks: list[int],
) -> None:
    rows = (
        (
            number,
            concept.id,
            rank,
            concept.label,
            concept.key,
            concept.kind,
            concept.definition,
            len(concept.aliases),
            analysis.salience,
            analysis.community,
            analysis.x,
            analysis.y,
        )
        for number, (concept, analysis, rank) in enumerate(
            zip(concepts, analyses, ranks, strict=True), 1
        )
    )
    _insert(conn, "concept", "itittttiiiii", rows)
    aliases = (
        (i, position, text)
        for i, concept in enumerate(concepts, 1)
        for position, text in enumerate(concept.aliases)
    )
    _insert(conn, "alias", "iit", aliases)


def _write_names(conn: sqlite3.Connection, by_rank: list[Concept]) -> None:
    """Write what names are found by: normalized keys, words, letter triples."""
    keys = sorted(
        {
            (key, rank)
            for rank, concept in enumerate(by_rank, 1)
            for key in (concept.key, *map(normalize, (concept.label, *concept.aliases)))
        }
    )
    _insert(conn, "name", "ti", keys)
    words = (
        (rank, concept.label, "\n".join(concept.aliases)) for rank, concept in enumerate(by_rank, 1)
    )
    _insert(conn, "concept_text(rowid, label, aliases)", "itt", words)
    grams = (
        (rank, "\n".join((concept.label, *concept.aliases)))
        for rank, concept in enumerate(by_rank, 1)
    )
    _insert(conn, "concept_gram(rowid, names)", "it", grams)


def _write_communities(
    conn: sqlite3.Connection, by_rank: list[ConceptAnalysis], labels: list[str]
) -> None:
    sizes = Counter(analysis.community for analysis in by_rank)
    first: dict[int, str] = {}
    for analysis, label in zip(by_rank, labels, strict=True):
        first.setdefault(analysis.community, label)
    rows = [(community, sizes[community], first[community]) for community in sorted(sizes)]
    _insert(conn, "community", "iit", rows)


def _write_relations(
    conn: sqlite3.Connection, graph: GraphReader, places: Mapping[str, tuple[int, int]]
) -> None:
    """Write relations, sentences and evidence.

    Parameters
    ----------
    places : mapping of str to (int, int)
        Concept id -> (row id, rank).
    """
    relations = list(graph.relations())
    kinds = sorted({(r.predicate.key, r.predicate.label, r.predicate.family) for r in relations})
    predicates = {kind: number for number, kind in enumerate(kinds, 1)}
    _insert(conn, "predicate", "ittt", ((number, *kind) for kind, number in predicates.items()))
    names = sorted({evidence.rule for r in relations for evidence in r.evidence})
    rules = {name: number for number, name in enumerate(names, 1)}
    _insert(conn, "rule", "it", ((number, name) for name, number in rules.items()))
    sentences = _write_sentences(conn, relations, places)

    def row_key(relation: Relation) -> tuple[int, int, int, int]:
        predicate = relation.predicate
        return (
            places[relation.subject][0],
            places[relation.object][0],
            predicates[predicate.key, predicate.label, predicate.family],
            int(relation.polarity == "denied"),
        )

    _insert(
        conn,
        "relation",
        "iiiiiii",
        sorted((*row_key(r), r.weight, r.confidence, int(r.curated)) for r in relations),
    )
    _insert(
        conn,
        "evidence",
        "iiiiiiiittttt",
        (
            (*row_key(r), position, sentences[_quote(e)], rules[e.rule], *_qualifiers(e))
            for r in relations
            for position, e in enumerate(r.evidence)
        ),
    )


def _write_sentences(
    conn: sqlite3.Connection, relations: list[Relation], places: Mapping[str, tuple[int, int]]
) -> dict[_Quote, int]:
    """Write every quoted sentence once, the one between the most salient concepts first."""
    best: dict[_Quote, int] = {}
    for relation in relations:
        rank = places[relation.subject][1] + places[relation.object][1]
        for evidence in relation.evidence:
            quote = _quote(evidence)
            best[quote] = min(rank, best.get(quote, rank))
    order = sorted(best, key=lambda quote: (best[quote], quote))
    _insert(conn, "sentence", "itiit", ((number, *quote) for number, quote in enumerate(order, 1)))
    conn.execute("INSERT INTO sentence_text(sentence_text) VALUES ('rebuild')")
    return {quote: number for number, quote in enumerate(order, 1)}


def _quote(evidence: Evidence) -> _Quote:
    return (evidence.document_id, evidence.start, evidence.end, evidence.sentence)


def _qualifiers(evidence: Evidence) -> tuple[Any, ...]:
    context = "".join(
        f"{span.start}:{span.end}:{span.role}:{len(span.text)}:{span.text}"
        for span in evidence.context
    )
    return (
        evidence.confidence,
        evidence.modality,
        evidence.attributed_to,
        evidence.condition,
        evidence.quantity,
        context,
    )
