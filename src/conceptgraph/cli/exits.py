"""Exit codes, and the one place where errors become them."""

from __future__ import annotations

from conceptgraph.errors import (
    ConceptGraphError,
    ConfigError,
    StoreLockedError,
    StoreNotFoundError,
    UnreadableError,
)

DONE = 0
FAILED = 1
"""It failed, or there is nothing to show: no such concept, no match, no path."""
USAGE = 2
PARTIAL = 3
"""Some sources could not be read; each was named with its reason. The rest, if any, is done."""
NO_GRAPH = 10
LOCKED = 11
INTERRUPTED = 130

MEANINGS = {
    DONE: "done",
    FAILED: "failed; or nothing found, no such concept, no path",
    USAGE: "wrong usage: an unknown option, a missing argument",
    PARTIAL: "done, but some sources could not be read (each is named with its reason); "
    "if none could, the graph is as it was",
    NO_GRAPH: "there is no graph at that path",
    LOCKED: "another build is writing the same graph",
    INTERRUPTED: "interrupted (Ctrl-C)",
}
"""Every code a command can end with, for the reference and its test."""

_CODES: tuple[tuple[type[ConceptGraphError], int], ...] = (
    (StoreNotFoundError, NO_GRAPH),
    (StoreLockedError, LOCKED),
    (ConfigError, USAGE),
    (UnreadableError, PARTIAL),
)


def exit_code(error: ConceptGraphError) -> int:
    """Return the exit code of an error of the library; ``FAILED`` unless it has its own.

    Examples
    --------
    >>> exit_code(StoreNotFoundError("no graph here"))
    10
    >>> exit_code(ConceptGraphError("anything else"))
    1
    """
    return next((code for kind, code in _CODES if isinstance(error, kind)), FAILED)
