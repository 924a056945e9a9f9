"""The command line: a command per file, a thin skin over the library.

Importing this package imports nothing; each command's module is imported when it runs.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; see :func:`conceptgraph.cli.app.main`."""
    try:
        from conceptgraph.cli.app import main as run
    except KeyboardInterrupt:
        return 130
    return run(arguments)
