"""Garbage collection during a build."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_THRESHOLDS = (100_000, 20, 50)


@contextmanager
def rare_collections() -> Iterator[None]:
    """Let Python look for garbage less often.

    Trees are full of cycles, so somebody has to look. But a build holds millions of objects that
    stay, and by default Python walks all of them whenever a quarter has been added: a twentieth of
    the time of a build. The trees of a document are garbage long before they are old.
    """
    before = gc.get_threshold()
    gc.set_threshold(*_THRESHOLDS)
    try:
        yield
    finally:
        gc.set_threshold(*before)
