"""One builder at a time: an advisory lock beside the graph file."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from typing import TYPE_CHECKING

from conceptgraph.errors import StoreError, StoreLockedError

if TYPE_CHECKING:
    from types import TracebackType


class StoreLock:
    """The right to replace a graph file, held while the context lasts.

    The operating system lets go of the lock when the process ends, however it ends; the
    empty file that may then stay behind is taken over and removed by the next build.

    Parameters
    ----------
    path : Path
        The graph file; the lock is ``<path>.lock`` beside it.

    Raises
    ------
    StoreLockedError
        Another process holds the lock; at once, without waiting.
    StoreError
        The folder does not exist or cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file = path.with_name(path.name + ".lock")
        self._descriptor = -1

    def __enter__(self) -> StoreLock:
        while self._descriptor < 0:
            descriptor = self._open()
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                os.close(descriptor)
                raise StoreLockedError(
                    "another build is writing this graph",
                    where=str(self.path),
                    remedy="again when it has finished",
                ) from None
            if self._is_current(descriptor):
                self._descriptor = descriptor
            else:
                os.close(descriptor)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.file.unlink(missing_ok=True)  # while it is still locked: nobody can take it over
        os.close(self._descriptor)
        self._descriptor = -1

    def _open(self) -> int:
        try:
            return os.open(self.file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o666)
        except OSError as error:
            raise StoreError(
                f"the graph cannot be written here ({error.strerror})", where=str(self.path)
            ) from error

    def _is_current(self, descriptor: int) -> bool:
        """Whether the locked file is still the one of that name, not one just removed."""
        try:
            return os.path.samestat(os.fstat(descriptor), self.file.stat())
        except FileNotFoundError:
            return False
