"""Files and folders as a caller may name them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

PathLike = str | os.PathLike[str]


def paths(given: PathLike | Iterable[PathLike]) -> Iterator[Path]:
    """Yield the one path that is given, or each of several."""
    if isinstance(given, str | os.PathLike):
        yield Path(given)
    else:
        yield from map(Path, given)
