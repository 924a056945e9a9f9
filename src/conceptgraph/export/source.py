"""Opening graph files: size limit, encoding, and JSON that is only JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NoReturn

from conceptgraph.errors import FormatError

MAX_BYTES = 1 << 30
"""Largest graph file that is read, 1 GiB: a graph of several million relations."""


def check_file(path: Path) -> None:
    """Check that ``path`` is a plain file of a size that can be read.

    Raises
    ------
    FormatError
        If it is a folder, a device or a pipe, empty, or larger than :data:`MAX_BYTES`.
    OSError
        If it is not there or not readable.
    """
    size = path.stat().st_size
    if not path.is_file():
        raise FormatError("not a plain file", where=str(path))
    if size == 0:
        raise FormatError("the file is empty", where=str(path))
    if size > MAX_BYTES:
        raise FormatError(
            "the file is too large", where=str(path), got=f"{size} bytes", expected=f"{MAX_BYTES}"
        )


def read_text(path: Path) -> str:
    """Return the text of a UTF-8 file, without a byte-order mark, newlines as they are."""
    check_file(path)
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FormatError(
            "not UTF-8 text", where=f"{path} at byte {error.start}", expected="UTF-8"
        ) from None


def parse_json(text: str, where: str) -> Any:
    """Parse one JSON value; strict about what Python's parser adds to JSON.

    Raises
    ------
    FormatError
        If it is not JSON, has NaN or Infinity, a key twice, or is nested too deep.
    """
    try:
        return json.loads(text, parse_constant=_no_constant, object_pairs_hook=_unique)
    except json.JSONDecodeError as error:
        raise FormatError(
            f"not JSON: {error.msg}", where=f"{where}:{error.lineno}:{error.colno}"
        ) from None
    except RecursionError:
        raise FormatError("not read: the JSON is nested too deep", where=where) from None
    except ValueError as error:
        raise FormatError(f"not JSON that can be read: {error}", where=where) from None


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON number")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    record = dict(pairs)
    if len(record) != len(pairs):
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        raise ValueError(f"the key {twice!r} comes twice in one object")
    return record
