"""How far a build is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Stage = Literal["read", "resolve", "analyze", "write"]


@dataclass(frozen=True, slots=True)
class Progress:
    """A step that has just begun or moved on."""

    stage: Stage
    done: int  # documents finished, in stage "read"; 0 elsewhere
    total: int  # documents in all, in stage "read"; 0 elsewhere
    name: str = ""  # id of the document just finished
    words: int = 0  # in the documents parsed so far


Report = Callable[[Progress], None]


def be_silent(_: Progress) -> None:
    """Take no notice of progress."""
