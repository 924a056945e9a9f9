"""Whether a graph file is what a build wrote, and if not, what no longer holds."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing

from conceptgraph.errors import StoreError
from conceptgraph.model import Problem
from conceptgraph.store.connection import connect
from conceptgraph.store.schema import FULL_TEXT
from conceptgraph.store.seal import is_intact

_SHOWN = 20  # findings of one kind; a damaged page has thousands

_REFERENCES = (
    ("alias.concept", "SELECT count(*) FROM alias WHERE concept NOT IN (SELECT id FROM concept)"),
    ("name.rank", "SELECT count(*) FROM name WHERE rank NOT IN (SELECT rank FROM concept)"),
    (
        "relation.subject",
        "SELECT count(*) FROM relation WHERE subject NOT IN (SELECT id FROM concept)",
    ),
    (
        "relation.object",
        "SELECT count(*) FROM relation WHERE object NOT IN (SELECT id FROM concept)",
    ),
    (
        "relation.predicate",
        "SELECT count(*) FROM relation WHERE predicate NOT IN (SELECT id FROM predicate)",
    ),
    (
        "evidence.sentence",
        "SELECT count(*) FROM evidence WHERE sentence NOT IN (SELECT id FROM sentence)",
    ),
    ("evidence.rule", "SELECT count(*) FROM evidence WHERE rule NOT IN (SELECT id FROM rule)"),
    (
        "evidence of no relation",
        "SELECT count(*) FROM evidence e WHERE NOT EXISTS (SELECT 1 FROM relation r WHERE"
        " r.subject = e.subject AND r.object = e.object AND r.predicate = e.predicate"
        " AND r.denied = e.denied)",
    ),
)


def verify(path: str | os.PathLike[str]) -> list[Problem]:
    """Examine a graph file; an empty list means that not one bit of it has changed.

    A file whose seal holds is what a build wrote, and needs no further look. Otherwise
    SQLite's own check, the references between tables and the full-text indexes are examined
    to name the damage.

    Raises
    ------
    StoreNotFoundError, StoreVersionError, StoreError
        There is no graph file, or it is too damaged to be opened.
    """
    connect(path).close()
    try:
        if is_intact(path):
            return []
    except OSError as error:
        raise StoreError(
            f"the graph file cannot be read ({error.strerror})", where=os.fspath(path)
        ) from error
    where, remedy = os.fspath(path), "conceptgraph build to write it again"
    findings = list(_damage(path))
    reasons = ["the file is not as it was written", *findings]
    return [Problem(where, reason, remedy) for reason in reasons]


def _damage(path: str | os.PathLike[str]) -> Iterator[str]:
    with closing(connect(path)) as conn:
        try:
            rows = conn.execute(f"PRAGMA integrity_check({_SHOWN})").fetchall()
            yield from (str(row[0]) for row in rows if row[0] != "ok")
            for name, query in _REFERENCES:
                (count,) = conn.execute(query).fetchone()
                if count:
                    yield f"{count} rows refer to what is not there ({name})"
            yield from _full_text_damage(conn)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            yield str(error)


def _full_text_damage(conn: sqlite3.Connection) -> Iterator[str]:
    """Examine the full-text indexes, in a copy in memory: the check is a kind of writing."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        conn.backup(copy)
        for table in FULL_TEXT:
            try:
                # rank 1: compare with the texts, too
                copy.execute(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
            except sqlite3.Error as error:
                yield f"the full-text index {table} is damaged ({error})"
