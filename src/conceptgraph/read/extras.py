"""Libraries that only some formats need: imported when the first such file is read."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from conceptgraph.errors import MissingExtraError


def import_extra(module: str, extra: str, name: str) -> Any:
    """Import a library of an extra.

    Parameters
    ----------
    module : str
        What to import.
    extra : str
        The extra of conceptgraph that brings it.
    name : str
        The document's id, for the message.

    Raises
    ------
    MissingExtraError
        If it is not installed; the remedy is the command that installs it.
    """
    try:
        return import_module(module)
    except ImportError:
        raise MissingExtraError(
            f"a {extra} file, and what reads it is not installed",
            where=name,
            remedy=f'pip install "conceptgraph[{extra}]"',
        ) from None
