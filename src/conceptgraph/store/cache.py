"""What a build remembers between runs: parsed and extracted documents, in a file of its own.

Beside ``graph.db`` lies ``graph.db.cache``. It can be deleted at any time (the next build then
parses everything again) and need not be shared with the graph. Keys are digests that the
pipeline makes of all that a value depends on, so a value is never stale, only unused.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic
from types import TracebackType

from conceptgraph.errors import StoreError
from conceptgraph.store.connection import uri

_VERSION = 1
_COMMIT_SECONDS = 2.0
_TABLE = "CREATE TABLE IF NOT EXISTS entry(key TEXT PRIMARY KEY, value BLOB NOT NULL)"


def cache_path(graph_path: Path) -> Path:
    """Return where the cache of a graph file lies."""
    return graph_path.with_name(graph_path.name + ".cache")


class Cache:
    """Digest -> bytes, on the disk.

    The caller holds the :class:`~conceptgraph.store.lock.StoreLock` of the graph. A damaged
    cache, or one of another version, is replaced by an empty one.

    Parameters
    ----------
    path : Path
        The cache file; see :func:`cache_path`.
    read_only : bool
        Leave the file as it is, and do without if there is none.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._used: set[str] = set()
        self._committed = monotonic()
        self._conn = self._open()

    def __enter__(self) -> Cache:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with suppress(StoreError):  # a full disk: what was not committed is parsed again
            self.commit()
        self._conn.close()

    def get(self, key: str) -> bytes | None:
        """Return a value, or None; notes that the key is still in use."""
        self._used.add(key)
        try:
            row = self._conn.execute("SELECT value FROM entry WHERE key = ?", (key,)).fetchone()
        except sqlite3.DatabaseError:
            return None
        return bytes(row[0]) if row else None

    def has(self, key: str) -> bool:
        """Whether there is a value, without reading it."""
        try:
            row = self._conn.execute("SELECT 1 FROM entry WHERE key = ?", (key,)).fetchone()
        except sqlite3.DatabaseError:
            return False
        return row is not None

    def keep(self, key: str) -> None:
        """Note that a key is still in use, without reading its value."""
        self._used.add(key)

    def put(self, key: str, value: bytes) -> None:
        """Keep a value.

        Raises
        ------
        StoreError
            The file cannot be written.
        """
        self._used.add(key)
        self._write("INSERT OR REPLACE INTO entry VALUES (?, ?)", [(key, value)])

    def commit(self) -> None:
        """Make sure that what was put survives an interruption.

        Raises
        ------
        StoreError
            The file cannot be written.
        """
        try:
            if self._conn.in_transaction:
                self._conn.execute("COMMIT")
        except sqlite3.Error as error:
            raise self._failed(error) from error
        self._committed = monotonic()

    def commit_now_and_then(self) -> None:
        """Commit if the last time was over two seconds ago; a commit costs milliseconds."""
        if monotonic() - self._committed > _COMMIT_SECONDS:
            self.commit()

    def prune(self) -> None:
        """Forget every value that was neither asked for nor put since the cache was opened."""
        with suppress(sqlite3.DatabaseError):  # damaged: the next build starts anew
            keys = [key for (key,) in self._conn.execute("SELECT key FROM entry ORDER BY key")]
            unused = [(key,) for key in keys if key not in self._used]
            self._write("DELETE FROM entry WHERE key = ?", unused)

    def _write(self, sql: str, rows: Sequence[tuple[object, ...]]) -> None:
        try:
            self._execute(sql, rows)
        except sqlite3.OperationalError as error:  # no room, no right
            raise self._failed(error) from error
        except sqlite3.DatabaseError:  # damaged: start anew
            self._conn.close()
            self._conn = self._empty()
            self._execute(sql, rows)

    def _execute(self, sql: str, rows: Sequence[tuple[object, ...]]) -> None:
        if not self._conn.in_transaction:
            self._conn.execute("BEGIN IMMEDIATE")
        self._conn.executemany(sql, rows)

    def _open(self) -> sqlite3.Connection:
        if self.read_only:
            return self._open_read_only()
        try:
            return self._prepare()
        except sqlite3.DatabaseError:
            return self._empty()

    def _empty(self) -> sqlite3.Connection:
        try:
            for name in (self.path, self.path.with_name(self.path.name + "-journal")):
                name.unlink(missing_ok=True)
            return self._prepare()
        except (sqlite3.Error, OSError) as error:
            raise self._failed(error) from error

    def _failed(self, error: Exception) -> StoreError:
        return StoreError(
            f"the annotation cache cannot be written ({error})",
            where=str(self.path),
            remedy="make room, or delete it",
        )

    def _prepare(self) -> sqlite3.Connection:
        conn = sqlite3.connect(uri(self.path, "rwc"), uri=True, isolation_level=None)
        try:
            # The build's own lock keeps others away; the journal is for a kill, not for them.
            conn.execute("PRAGMA synchronous=NORMAL")
            (version,) = conn.execute("PRAGMA user_version").fetchone()
            if version != _VERSION:
                conn.execute("DROP TABLE IF EXISTS entry")
                conn.execute(_TABLE)
                conn.execute(f"PRAGMA user_version={_VERSION}")
            conn.execute("SELECT key, value FROM entry LIMIT 1").fetchone()
        except BaseException:
            conn.close()
            raise
        return conn

    def _open_read_only(self) -> sqlite3.Connection:
        try:
            conn = sqlite3.connect(uri(self.path, "ro"), uri=True, isolation_level=None)
            conn.execute("SELECT key, value FROM entry LIMIT 1").fetchone()
        except sqlite3.Error:
            conn = sqlite3.connect(":memory:", isolation_level=None)
            conn.execute(_TABLE)
        return conn
