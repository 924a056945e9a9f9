"""What reading gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conceptgraph.model import Block, Document, Mark, Problem
from conceptgraph.read.blocktree import hide_references


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that will be read."""

    path: Path  # where it is on this machine
    id: str  # Document.id: stable, relative, always encodable as UTF-8


@dataclass(frozen=True, slots=True)
class ReadResult:
    """A document, what was wrong with its file, and what the file was."""

    document: Document
    problems: tuple[Problem, ...]  # warnings; the document is usable
    sha256: str = ""  # of the file's bytes, 64 hex digits; set by read_bytes


def make_document(
    name: str,
    text: str,
    title: str,
    metadata: Mapping[str, Any],
    blocks: Sequence[Block],
    *,
    marks: Sequence[Mark] = (),
    code: Sequence[tuple[int, int]] = (),
) -> Document:
    """Build a document whose source is still unknown."""
    hidden = hide_references(text, blocks)
    return Document(name, text, name, title, dict(metadata), hidden, tuple(marks), tuple(code))
