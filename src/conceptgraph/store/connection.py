"""Opening a graph file, and turning every SQLite error into one of ours."""

from __future__ import annotations

import os
import sqlite3
from itertools import islice
from typing import TYPE_CHECKING

from conceptgraph.errors import StoreError, StoreNotFoundError, StoreVersionError
from conceptgraph.store.fulltext import storable, text_of
from conceptgraph.store.schema import APPLICATION_ID, MIGRATIONS, statements

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    PathLike = str | os.PathLike[str]

MAGIC = b"SQLite format 3\x00"
_MMAP_BYTES = 1 << 31  # the whole file where it fits: reads without copying


class MissingIdError(StoreError, KeyError):
    """No concept has that id: a wrong id from outside, or damage if the store gave it."""

    def __init__(self, path: PathLike, missing: object) -> None:
        super().__init__(
            f"no concept has the id {missing}",
            where=os.fspath(path),
            remedy="conceptgraph check, if this id came from the graph itself",
        )

    def __str__(self) -> str:
        return StoreError._message(self)


def damaged(path: PathLike, error: Exception) -> StoreError:
    """Say that a graph file cannot be trusted, whatever SQLite complained about."""
    if str(error).startswith(("no such table", "no such column")):
        return StoreVersionError(
            "an unreleased conceptgraph wrote this graph, with other tables than this one",
            where=os.fspath(path),
            got=str(error),
            remedy="conceptgraph build to write it again",
        )
    return StoreError(
        f"the graph file is damaged ({error})",
        where=os.fspath(path),
        remedy="conceptgraph build to write it again",
    )


def uri(path: PathLike, mode: str) -> str:
    """Return the SQLite address of a file, whatever characters its name has."""
    name = os.path.abspath(path)  # noqa: PTH100 - pathlib would cost a fifth of a query
    for sign, escape in (("%", "%25"), ("?", "%3f"), ("#", "%23")):
        name = name.replace(sign, escape)
    return f"file:{name}?mode={mode}"


def connect(path: PathLike) -> sqlite3.Connection:
    """Open a graph file for reading, bring its schema up to date, and return the connection.

    Raises
    ------
    StoreNotFoundError
        There is no file at ``path``.
    StoreVersionError
        A newer conceptgraph wrote it.
    StoreError
        It is no graph file, is damaged, or cannot be read.
    """
    _check_header(path)
    try:
        conn = _open(path, "ro")
        version = _version(conn, path)
        if version < len(MIGRATIONS):
            conn.close()
            upgrade(path)
            conn = _open(path, "ro")
    except sqlite3.Error as error:
        raise damaged(path, error) from error
    return conn


def _open(path: PathLike, mode: str) -> sqlite3.Connection:
    conn = sqlite3.connect(uri(path, mode), uri=True, isolation_level=None, timeout=10.0)
    conn.execute(f"PRAGMA mmap_size={_MMAP_BYTES}")
    return conn


def _check_header(path: PathLike) -> None:
    """Refuse what is not a database before SQLite sees it, each case by its own name."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            head = file.read(len(MAGIC))
    except FileNotFoundError:
        raise StoreNotFoundError(
            "there is no graph here", where=os.fspath(path), remedy="conceptgraph build SOURCE..."
        ) from None
    except OSError as error:
        raise StoreError(
            f"the graph file cannot be read ({error.strerror})", where=os.fspath(path)
        ) from error
    if head != MAGIC:
        raise StoreError(
            "this is not a graph file",
            where=os.fspath(path),
            got="an empty file" if not head else "some other file",
            expected="a file written by conceptgraph build",
        )


def _version(conn: sqlite3.Connection, path: PathLike) -> int:
    (application,) = conn.execute("PRAGMA application_id").fetchone()
    (version,) = conn.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID or version < 1:
        raise StoreError(
            "this is not a graph file",
            where=os.fspath(path),
            got="a SQLite file of another program",
            expected="a file written by conceptgraph build",
        )
    if version > len(MIGRATIONS):
        raise StoreVersionError(
            "a newer conceptgraph wrote this graph",
            where=os.fspath(path),
            got=f"schema version {version}",
            expected=f"at most {len(MIGRATIONS)}",
            remedy="upgrade conceptgraph, or build the graph again",
        )
    return int(version)


def upgrade(path: PathLike) -> None:
    """Bring an older graph file to the current schema, in one transaction.

    Raises
    ------
    StoreError
        The file cannot be written, or a migration does not apply to it.
    """
    from conceptgraph.store import seal

    try:
        conn = _open(path, "rw")
        try:
            conn.execute("BEGIN IMMEDIATE")
            migrate(conn, _version(conn, path))
            conn.execute("UPDATE meta SET value = ? WHERE key = ?", (seal.BLANK, seal.KEY))
            conn.execute("COMMIT")
        finally:
            conn.close()
        seal.seal(path)
    except (sqlite3.Error, OSError, ValueError) as error:
        raise StoreError(
            f"the graph was written by an older version and could not be upgraded ({error})",
            where=os.fspath(path),
            remedy="conceptgraph build to write it again",
        ) from error


def migrate(conn: sqlite3.Connection, version: int) -> None:
    """Apply every migration after ``version``; the caller holds the transaction."""
    for script in MIGRATIONS[version:]:
        for statement in statements(script):
            conn.execute(statement)
    conn.execute(f"PRAGMA application_id={APPLICATION_ID}")
    conn.execute(f"PRAGMA user_version={len(MIGRATIONS)}")


class Rows:
    """A connection whose queries raise only errors of this library.

    Parameters
    ----------
    path : path-like
        The graph file, for messages and for :func:`connect`.
    """

    def __init__(self, path: PathLike) -> None:
        self.path = os.fspath(path)
        self.conn = connect(path)

    def all(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return every row of a query."""
        values = _bound(parameters)
        try:
            try:
                return self.conn.execute(sql, values).fetchall()
            except sqlite3.OperationalError as error:
                self._take_any_text(error)
                return self.conn.execute(sql, values).fetchall()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise damaged(self.path, error) from error

    def stream(self, sql: str, parameters: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of a query one by one."""
        values = _bound(parameters)
        done = 0
        try:
            try:
                for row in self.conn.execute(sql, values):
                    yield row
                    done += 1
            except sqlite3.OperationalError as error:
                self._take_any_text(error)
                yield from islice(self.conn.execute(sql, values), done, None)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise damaged(self.path, error) from error

    def _take_any_text(self, error: sqlite3.OperationalError) -> None:
        """From now on decode texts that are no Unicode, too: slower, and rarely needed."""
        if self.conn.text_factory is not str:
            raise error
        self.conn.text_factory = text_of


def _bound(parameters: Sequence[object]) -> list[object]:
    return [storable(value) if isinstance(value, str) else value for value in parameters]
