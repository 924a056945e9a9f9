"""Put an export at its place on disk, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, TextIO

from conceptgraph.errors import FormatError

if TYPE_CHECKING:
    from conceptgraph.export import Format
    from conceptgraph.query.reader import GraphReader


def write_target(format_: Format, reader: GraphReader, target: Path, *, overwrite: bool) -> None:
    """Write ``reader`` as ``format_`` at ``target`` (see :func:`export_graph`)."""
    target = Path(os.path.realpath(target))
    if format_.kind == "folder":
        if target.exists() and not target.is_dir():
            raise FormatError(
                f"{format_.name} fills a folder, and a file is in the way", where=str(target)
            )
        if not overwrite and target.is_dir() and any(target.iterdir()):
            raise FormatError("the folder is not empty", where=str(target))
        target.mkdir(parents=True, exist_ok=True)
        format_.write(reader, target)
    elif target.is_dir():
        raise FormatError(f"{format_.name} is one file, and this is a folder", where=str(target))
    elif target.exists() and not target.is_file():  # a pipe or a device, which stays one
        with target.open("w", encoding="utf-8", newline="\n") as out:
            format_.write(reader, out)
    elif not overwrite and target.exists():
        raise FormatError("the file is there already", where=str(target))
    elif not target.parent.is_dir():
        raise FormatError("there is no such folder", where=str(target.parent))
    else:
        _replace(format_, reader, target)


def _replace(format_: Format, reader: GraphReader, target: Path) -> None:
    """Write a file beside ``target`` and move it there when it is complete."""
    draft = target.with_name(f".{target.name[:40]}.{os.getpid()}.{token_hex(4)}")
    try:
        with draft.open("x", encoding="utf-8", newline="\n") as out:
            format_.write(reader, out)
        if target.exists():
            draft.chmod(target.stat().st_mode & 0o777)
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def path_inside(folder: Path, name: str) -> Path:
    """Return the path of a file of a folder export.

    Raises
    ------
    FormatError
        If there is a link of that name, which could lead out of the folder.
    """
    path = folder / name
    if path.is_symlink() or folder.is_symlink():
        raise FormatError("a link is in the way, and links are not followed", where=str(path))
    return path


def open_inside(folder: Path, name: str) -> TextIO:
    """Open a file of a folder export for writing: UTF-8, newlines as they are."""
    return path_inside(folder, name).open("w", encoding="utf-8", newline="\n")
