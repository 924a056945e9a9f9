"""Writing a graph file: a new file beside the old one, which it then replaces in one step.

The old graph stays readable until the new one is complete and on the disk; a reader that has
it open keeps seeing it. Nothing is ever changed in place, so no crash can leave a mixture,
and equal graphs give equal files, byte for byte.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from conceptgraph.errors import StoreError
from conceptgraph.store.connection import MAGIC, migrate, uri
from conceptgraph.store.lock import StoreLock
from conceptgraph.store.rows import write_rows
from conceptgraph.store.schema import APPLICATION_ID
from conceptgraph.store.seal import seal

if TYPE_CHECKING:
    from conceptgraph.query.reader import GraphReader

_HEADER_BYTES = 100  # of a SQLite file; see its documentation, "Database File Format"


def write_graph(
    path: str | os.PathLike[str],
    graph: GraphReader,
    *,
    meta: Mapping[str, str] | None = None,
    paths: Mapping[str, str] | None = None,
    lock: StoreLock | None = None,
) -> None:
    """Write a graph to a file, replacing the graph that was there.

    Parameters
    ----------
    path : path-like
        The graph file. A symbolic link is followed; the file it points to is replaced.
    graph : GraphReader
        What to write.
    meta : mapping of str to str, optional
        What a build wants to remember: fingerprints, settings.
    paths : mapping of str to str, optional
        Document id -> path relative to the folder of the graph file, for ``check``.
    lock : StoreLock, optional
        The lock the caller holds already; without it one is taken for the time of writing.

    Raises
    ------
    StoreLockedError
        Another build is writing the same graph.
    StoreError
        The file cannot be written, or is there and no graph; it is as it was.
    """
    target = Path(os.path.realpath(path))
    if lock is None:
        with StoreLock(target):
            _replace(target, graph, meta or {}, paths or {})
    else:
        _replace(target, graph, meta or {}, paths or {})


def require_replaceable(path: str | os.PathLike[str]) -> None:
    """Make sure that writing a graph here would overwrite a graph or nothing.

    Raises
    ------
    StoreError
        Something else is there: a folder, a text, the database of another program.
    """
    try:
        with Path(path).open("rb") as file:
            head = file.read(_HEADER_BYTES)
    except FileNotFoundError:
        return
    except OSError as error:
        raise StoreError(
            f"the graph cannot be written here ({error.strerror})", where=os.fspath(path)
        ) from error
    application = int.from_bytes(head[68:72], "big")
    if head and not (head.startswith(MAGIC) and application == APPLICATION_ID):
        raise StoreError(
            "there is a file here that is not a graph; it is left as it is",
            where=os.fspath(path),
            remedy="another path, or delete the file first",
        )


def _replace(
    target: Path, graph: GraphReader, meta: Mapping[str, str], paths: Mapping[str, str]
) -> None:
    require_replaceable(target)
    fresh = target.with_name(target.name + ".new")
    try:
        fresh.unlink(missing_ok=True)  # left by a build that was killed
        try:
            with closing(_create(fresh)) as conn:
                conn.execute("BEGIN")
                migrate(conn, 0)
                write_rows(conn, graph, meta, paths)
                conn.execute("COMMIT")
            seal(fresh)
            _settle(fresh, target)
            fresh.replace(target)
            _sync(target.parent)
        finally:
            fresh.unlink(missing_ok=True)
    except (sqlite3.Error, OSError, OverflowError) as error:
        raise StoreError(
            f"the graph could not be written ({error}); the old one is as it was",
            where=str(target),
        ) from error


def _create(path: Path) -> sqlite3.Connection:
    conn = sqlite3.connect(uri(path, "rwc"), uri=True, isolation_level=None)
    # Nobody sees this file before it is complete and synced: it needs no journal of its own.
    conn.execute("PRAGMA journal_mode=OFF")
    conn.execute("PRAGMA synchronous=OFF")
    conn.execute("PRAGMA cache_size=-65536")
    return conn


def _settle(fresh: Path, target: Path) -> None:
    """Give the new file the old one's permissions and force it to the disk."""
    if target.exists():
        fresh.chmod(target.stat().st_mode & 0o7777)
    _sync(fresh)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
