"""A digest of the whole file inside the file: one changed bit anywhere shows.

SQLite's own check finds broken structure, not a letter that became another one. So the last
step of writing a graph puts the SHA-256 of the file into its ``meta`` table, computed with
zeros in the place of the digest itself.
"""

from __future__ import annotations

import hashlib
import mmap
import os
from contextlib import closing
from pathlib import Path

KEY = "sha256"
"""The key in ``meta``."""

BLANK = "conceptgraph-seal:" + "0" * 64
"""What is written first: a mark that is found again in the file, and room for the digest."""

_MARK = BLANK[:-64].encode("ascii")


def seal(path: str | os.PathLike[str]) -> None:
    """Write the digest over the blank one.

    Raises
    ------
    OSError
        The file cannot be written.
    ValueError
        There is no blank seal in it.
    """
    with Path(path).open("r+b") as file, closing(mmap.mmap(file.fileno(), 0)) as view:
        place = _find(view)
        if place < 0:
            raise ValueError("no blank seal")
        view[place : place + 64] = _digest(view, place).encode("ascii")
        view.flush()


def is_intact(path: str | os.PathLike[str]) -> bool:
    """Whether not one bit of a sealed file has changed; False for a file without a seal.

    Raises
    ------
    OSError
        The file cannot be read.
    """
    with Path(path).open("rb") as file:
        if os.fstat(file.fileno()).st_size == 0:
            return False
        with closing(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)) as view:
            place = _find(view)
            found = view[place : place + 64] if place >= 0 else b""
            return found == _digest(view, place).encode("ascii")


def _find(view: mmap.mmap) -> int:
    """Return where the digest stands; -1 if there is no place for one.

    A text may quote the mark, so the first that hex digits follow counts: ``meta`` is the
    first table and lies before all texts.
    """
    place = view.find(_MARK)
    return place + len(_MARK) if 0 <= place <= len(view) - len(_MARK) - 64 else -1


def _digest(view: mmap.mmap, place: int) -> str:
    digest = hashlib.sha256(view[: max(place, 0)])
    if place >= 0:
        digest.update(b"0" * 64)
        with memoryview(view) as whole, whole[place + 64 :] as rest:
            digest.update(rest)
    return digest.hexdigest()
