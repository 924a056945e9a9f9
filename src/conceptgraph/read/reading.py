"""One file to one document, whatever its format."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from conceptgraph.errors import ReadError
from conceptgraph.read.result import ReadResult, SourceFile
from conceptgraph.read.sources import MAX_FILE_BYTES, printable_path, suffix_of
from conceptgraph.registry import READERS, resolve_name


def read_source(source: SourceFile) -> ReadResult:
    """Read a file that :func:`~conceptgraph.read.find_sources` listed.

    Raises
    ------
    ReadError
        If it has vanished, cannot be opened, is no longer a regular file or too large, or is
        not what its suffix says.
    """
    where = printable_path(source.path)
    try:
        data = _read_regular(source.path, where)
    except OSError as error:
        raise ReadError(
            "the file cannot be read",
            where=where,
            got=(error.strerror or str(error)).lower(),
        ) from error
    result = read_bytes(data, source.id, suffix_of(source.path))
    return replace(result, document=replace(result.document, source=where))


def read_bytes(data: bytes, name: str, suffix: str) -> ReadResult:
    """Read a document from memory.

    Parameters
    ----------
    data : bytes
    name : str
        The document's id; ``"-"`` for standard input.
    suffix : str
        ``".md"``, ``".txt"``, ...: decides on the format.

    Raises
    ------
    ReadError
        If no reader knows the suffix, the data is too large, or is not of that format.
    """
    target = READERS.get(suffix.lower())
    if target is None:
        raise ReadError(
            f"unsupported file type {suffix or '(no suffix)'}",
            where=name,
            expected=", ".join(sorted(READERS)),
        )
    if len(data) > MAX_FILE_BYTES:
        raise ReadError("too large", where=name, got=f"{len(data)} bytes", remedy="split it")
    reader: Callable[[bytes, str], ReadResult] = resolve_name(target)
    return replace(reader(data, name), sha256=hashlib.sha256(data).hexdigest())


def _read_regular(path: Path, where: str) -> bytes:
    """Read a regular file whole; never waits on a fifo that took its place."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise ReadError("not a regular file", where=where)
        data = file.read(MAX_FILE_BYTES + 1)
    if len(data) > MAX_FILE_BYTES:
        raise ReadError("too large", where=where, expected=f"at most {MAX_FILE_BYTES} bytes")
    return data
