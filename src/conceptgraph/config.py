"""The settings of a build."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class BuildConfig:
    """What a build can be told.

    Only ``model``, ``vocabulary`` and ``min_confidence`` change the graph; the others change
    how it is made.
    """

    model: str | None = None  # an installed spaCy pipeline; None = the bundled one
    vocabulary: tuple[Path, ...] = ()  # curated YAML files, in order
    min_confidence: float = 0.0  # relations below it are left out
    workers: int = 1  # processes that annotate
    strict: bool = False  # a problem with a source ends the build
    dry_run: bool = False  # say what would be read, write nothing
