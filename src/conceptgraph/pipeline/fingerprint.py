"""Digests of all that a result depends on, so that a cached one is never stale."""

from __future__ import annotations

import hashlib
import stat
from functools import cache
from pathlib import Path

from conceptgraph import __version__
from conceptgraph.model import Document


def digest(*parts: str) -> str:
    """Return 64 hex digits for a sequence of texts; no two sequences share them.

    Examples
    --------
    >>> digest("ab", "c") == digest("a", "bc")
    False
    """
    joined = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        joined.update(len(data).to_bytes(8, "big") + data)
    return joined.hexdigest()


def document_digest(document: Document) -> str:
    """Return the digest of what annotation sees: the text, its blocks and its code."""
    blocks = "\n".join(f"{b.kind} {b.start} {b.end} {b.depth} {b.parent}" for b in document.blocks)
    return digest(document.text, blocks, *(f"{start} {end}" for start, end in document.code))


@cache
def code_fingerprint(*places: str) -> str:
    """Return the digest of the program itself, as far as it lies in the named places.

    Rules change more often than anybody remembers to count a version up; their files say it
    without being asked. Data files of a package count too. Nothing is imported.

    Parameters
    ----------
    *places : str
        Modules and packages below ``conceptgraph``: ``"model.py"``, ``"extract"``.
    """
    root = Path(__file__).parents[1]
    parts = [__version__]
    for place in places:
        path = root / place
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_file() and file.suffix != ".pyc":
                name = file.relative_to(root).as_posix()
                parts += [name, hashlib.sha256(file.read_bytes()).hexdigest()]
    return digest(*parts)


def file_sha256(path: Path) -> str:
    """Return the digest of a regular file's bytes; "" if it cannot be read."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return ""
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
