"""Extraction from one text, without a graph file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from conceptgraph.errors import ReadError
from conceptgraph.model import Document, Extraction, Problem

if TYPE_CHECKING:
    from conceptgraph.read import ReadResult


@dataclass(frozen=True, slots=True)
class ExtractedDocument:
    """A document and all that was found in it."""

    document: Document
    extraction: Extraction
    problems: tuple[Problem, ...]  # warnings of the reader


def extract_file(path: Path, model: str | None = None) -> ExtractedDocument:
    """Read one file and extract its relations.

    Parameters
    ----------
    path : Path
        A file of any format that a build reads.
    model : str, optional
        An installed spaCy pipeline; None = the bundled one.

    Raises
    ------
    ReadError
        The file cannot be read, or has no known format.
    PipelineError
        The spaCy pipeline does not work.
    """
    from conceptgraph.read import SourceFile, find_sources, read_source

    found = find_sources([path])
    for source in found:
        if isinstance(source, SourceFile):
            return _extract(read_source(source), model)
    reason = found[0].reason if found and isinstance(found[0], Problem) else "it holds no text"
    raise ReadError(reason, where=str(path))


def extract_text(
    text: str | bytes, name: str = "-", suffix: str = ".txt", model: str | None = None
) -> ExtractedDocument:
    """Extract the relations of a text in memory, such as standard input.

    Parameters
    ----------
    text : str or bytes
        The text; bytes are decoded like a file's.
    name : str
        The document's id.
    suffix : str
        The format, as a file suffix: ``.txt``, ``.md``, ``.html``, ...
    model : str, optional
        An installed spaCy pipeline; None = the bundled one.

    Raises
    ------
    ReadError
        The bytes are not of that format.
    PipelineError
        The spaCy pipeline does not work.
    """
    from conceptgraph.read import read_bytes

    data = text.encode("utf-8", "replace") if isinstance(text, str) else text
    return _extract(read_bytes(data, name, suffix), model)


def _extract(result: ReadResult, model: str | None) -> ExtractedDocument:
    from conceptgraph.annotate import load_annotator
    from conceptgraph.extract import extract_document

    annotated = next(iter(load_annotator(model).annotate([result.document])))
    return ExtractedDocument(result.document, extract_document(annotated), result.problems)
