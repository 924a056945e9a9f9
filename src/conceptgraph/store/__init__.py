"""The graph on the disk: one SQLite file, written whole, read by indexed SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.store.store import Store, open_store

if TYPE_CHECKING:
    from conceptgraph.store.lock import StoreLock
    from conceptgraph.store.write import require_replaceable, write_graph

__all__ = ["Store", "StoreLock", "open_store", "require_replaceable", "write_graph"]

_WRITING = {"StoreLock": "lock", "require_replaceable": "write", "write_graph": "write"}


def __getattr__(name: str) -> object:
    """Import the writing half when it is first asked for: queries never need it."""
    if name not in _WRITING:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_WRITING[name]}"), name)
