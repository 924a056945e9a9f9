"""Paths to a list of readable files, each with a stable name; the policy of what is skipped.

Nothing is opened here. ``docs/security.md`` explains the policy to users.
"""

from __future__ import annotations

import errno
import os
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from conceptgraph.model import Problem
from conceptgraph.read.result import SourceFile
from conceptgraph.registry import READERS

MAX_FILE_BYTES = 16 * 1024 * 1024
"""Larger files are skipped: over two million words, more than the longest novels."""


def find_sources(
    paths: Sequence[Path], *, apart: Sequence[Path] = ()
) -> list[SourceFile | Problem]:
    """List the files to read under `paths`.

    Folders are walked to the bottom. Hidden folders (``.git``, ``.obsidian``) are left out
    silently, hidden files are read. A link is followed only if it leads to a regular file inside
    the same given folder that is not listed under its own name anyway.

    Parameters
    ----------
    paths : sequence of Path
        Files and folders; repeats and folders inside one another are harmless.
    apart : sequence of Path
        Files that may lie in these folders but are no texts: the vocabularies and the graph of
        the same build. They are neither listed nor named as skipped.

    Returns
    -------
    list of SourceFile or Problem
        Sorted by id and place. A file given by itself has its name as id, a file in a given
        folder ``<folder name>/<relative path>``; where two would get the same id, more of
        their parents go in front. Each thing that will not be read is a ``Problem`` of severity
        ``"skipped"``.
    """
    found: dict[str, tuple[Path, int]] = {}  # real path -> path, parts of it that make the id
    problems: dict[str, Problem] = {}
    known = {os.path.realpath(path) for path in apart}
    for path in paths:
        for item in _walk(path):
            if isinstance(item, Problem):
                if os.path.realpath(item.where) not in known:
                    problems[item.where] = item
                continue
            file, parts = item
            real = os.path.realpath(file)
            if real in known:
                continue
            if real not in found or found[real][1] > parts:
                found[real] = (file, parts)
    sources: list[SourceFile | Problem] = list(_named(found))
    sources.extend(problems.values())
    return sorted(sources, key=lambda s: s.id if isinstance(s, SourceFile) else s.where)


def printable_path(path: str | Path) -> str:
    r"""Return a path as text that can be encoded and printed.

    Bytes that are not UTF-8 and control characters become ``\xNN``.

    Examples
    --------
    >>> printable_path("caf\udce9.md")
    'caf\\xe9.md'
    """
    return "".join(
        f"\\x{ord(c) - 0xDC00:02x}"
        if "\udc80" <= c <= "\udcff"
        else f"\\x{ord(c):02x}"
        if ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0
        else c
        if not "\ud800" <= c <= "\udfff"
        else f"\\u{ord(c):04x}"
        for c in str(path)
    )


def _walk(given: Path) -> Iterator[tuple[Path, int] | Problem]:
    """Yield (file, number of trailing path parts for its id) or what is wrong."""
    try:
        mode = given.stat().st_mode
    except OSError as error:
        yield _skipped(given, _os_reason(error, given))
        return
    if not stat.S_ISDIR(mode):
        yield _check(given, 1)
        return
    root = os.path.realpath(given)
    stack = [given]
    while stack:
        folder = stack.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            yield _skipped(folder, _os_reason(error, folder))
            continue
        for entry in entries:
            path = folder / entry.name
            depth = len(path.parts) - len(given.parts) + 1
            if entry.is_symlink():
                yield from _follow(path, root, depth)
            elif entry.is_dir(follow_symlinks=False):
                if not entry.name.startswith("."):
                    stack.append(path)
            else:
                yield _check(path, depth)


def _follow(path: Path, root: str, depth: int) -> Iterator[tuple[Path, int] | Problem]:
    """Decide about a symbolic link inside a folder that is walked."""
    try:
        real = os.path.realpath(path, strict=True)
        mode = Path(real).stat().st_mode
    except OSError as error:
        loop = error.errno == errno.ELOOP
        missing = isinstance(error, FileNotFoundError)
        reason = "symlink loop" if loop else "symlink to a missing file" if missing else ""
        yield _skipped(path, reason or f"symlink, {_os_reason(error, path)}")
        return
    if os.path.commonpath([root, real]) != root:
        yield _skipped(path, "symlink that leads outside the folder", "give its target as a source")
    elif stat.S_ISDIR(mode):
        yield _skipped(path, "symlink to a folder that is walked anyway (or a loop)")
    elif any(part.startswith(".") for part in Path(real).relative_to(root).parts[:-1]):
        yield _check(path, depth)
    else:
        # Its target is in the walk under its own name.
        yield from ()


def _check(path: Path, depth: int) -> tuple[Path, int] | Problem:
    """Return the file if it is one we read."""
    try:
        status = path.stat()
    except OSError as error:
        return _skipped(path, _os_reason(error, path))
    if not stat.S_ISREG(status.st_mode):
        return _skipped(path, f"not a regular file ({_file_type(status.st_mode)})")
    suffix = suffix_of(path)
    if suffix not in READERS:
        return _skipped(path, f"unsupported file type {suffix or '(no suffix)'}")
    if status.st_size > MAX_FILE_BYTES:
        return _skipped(
            path,
            f"too large: {status.st_size} bytes, the limit is {MAX_FILE_BYTES}",
            "split the file",
        )
    if not os.access(path, os.R_OK):
        return _skipped(path, "permission denied", "make the file readable")
    return path, depth


def suffix_of(path: Path) -> str:
    """Return the suffix in lower case, also of a name that is nothing else (``..md``)."""
    return Path(f"x{path.name}").suffix.lower()


def _file_type(mode: int) -> str:
    for test, name in (
        (stat.S_ISFIFO, "fifo"),
        (stat.S_ISSOCK, "socket"),
        (stat.S_ISCHR, "character device"),
        (stat.S_ISBLK, "block device"),
    ):
        if test(mode):
            return name
    return "special"


def _os_reason(error: OSError, path: Path) -> str:
    if isinstance(error, FileNotFoundError):
        return "symlink to a missing file" if path.is_symlink() else "no such file or folder"
    if isinstance(error, PermissionError):
        return "permission denied"
    return (error.strerror or str(error)).lower() or "cannot be read"


def _skipped(path: Path, reason: str, remedy: str = "") -> Problem:
    return Problem(printable_path(path), reason, remedy, "skipped")


def _named(found: dict[str, tuple[Path, int]]) -> Iterator[SourceFile]:
    """Give every file its id, with as many parents as make it unique."""
    parts = {real: number for real, (_, number) in found.items()}
    places = {real: _absolute(file).parts for real, (file, _) in found.items()}
    while True:
        names = {real: printable_path("/".join(places[real][-parts[real] :])) for real in found}
        folders: dict[str, set[tuple[str, ...]]] = {}
        for real, name in names.items():
            folders.setdefault(name, set()).add(places[real][:-1])
        # Names in one folder that differ in escaped bytes alone are not helped by parents.
        longer = [
            real
            for real, name in names.items()
            if len(folders[name]) > 1 and parts[real] < len(places[real])
        ]
        if not longer:
            break
        for real in longer:
            parts[real] += 1
    seen: Counter[str] = Counter()
    for real in sorted(found):
        name = names[real]
        seen[name] += 1
        yield SourceFile(found[real][0], name if seen[name] == 1 else f"{name}~{seen[name]}")


def _absolute(path: Path) -> Path:
    """Return the path as it is called, with links in it, but without ``..``."""
    return Path(os.path.normpath(Path.cwd() / path))
