"""Put a file at its place whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO


@contextmanager
def write_whole(target: Path) -> Iterator[TextIO]:
    r"""Open a text file that appears at ``target`` when the block ends without an error.

    It is UTF-8 with ``\n`` line ends; an older file stays untouched until then.

    Raises
    ------
    OSError
        The folder does not exist, cannot be written, or the disk is full.
    """
    draft = target.with_name(f".{target.name[:60]}.{os.getpid()}.part")
    try:
        with draft.open("w", encoding="utf-8", newline="\n") as out:
            yield out
        draft.replace(target)
    except OSError as error:
        if error.filename != str(draft):
            raise
        raise OSError(error.errno, error.strerror, str(target)) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
