"""Proof of a graph: its file, its documents, and every quote in them."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from conceptgraph.errors import ReadError
from conceptgraph.model import Problem
from conceptgraph.read import SourceFile, read_source
from conceptgraph.store import Store
from conceptgraph.store.verify import verify

if TYPE_CHECKING:
    from conceptgraph.query.reader import DocumentInfo

_VOCABULARY = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was examined, and all that does not hold."""

    documents: int  # whose sources were read again
    quotes: int  # distinct sentences compared with their source
    problems: tuple[Problem, ...]  # empty: everything holds


def check(graph_path: str | os.PathLike[str]) -> CheckReport:
    """Prove a graph file against its own seal and every quote against its source.

    A source is looked for where it lay at the time of the build, seen from the graph file.
    Documents that came from elsewhere (an import, standard input) cannot be read again and
    are left out.

    Raises
    ------
    StoreNotFoundError, StoreVersionError, StoreError
        There is no graph file, or it is too damaged to be opened.
    """
    problems = verify(graph_path)
    if problems:  # what a damaged file says about its sources proves nothing
        return CheckReport(0, 0, tuple(problems))
    folder = Path(os.path.realpath(graph_path)).parent
    documents = quotes = 0
    with Store(graph_path) as store:
        paths = store.document_paths()
        infos = {info.id: info for info in store.documents()}
        read: set[str] = set()
        for document_id, group in groupby(store.quotes(), key=lambda quote: quote[0]):
            if not paths.get(document_id):
                continue
            read.add(document_id)
            spans = [quote[1:] for quote in group]
            quotes += len(spans)
            problems += _check_document(infos[document_id], folder / paths[document_id], spans)
        for document_id in sorted(infos.keys() - read):
            if paths.get(document_id):
                read.add(document_id)
                problems += _check_document(infos[document_id], folder / paths[document_id], [])
        documents = len(read)
    return CheckReport(documents, quotes, tuple(problems))


def _check_document(
    info: DocumentInfo, path: Path, quotes: list[tuple[int, int, str]]
) -> Iterator[Problem]:
    where = info.source or info.id
    try:
        text, sha256 = _read(info, path)
    except ReadError as error:
        reason = f"{error.what}; got {error.got}" if error.got else error.what
        yield Problem(where, f"the source is gone: {reason}", "conceptgraph build without it")
        return
    if sha256 != info.sha256:
        yield Problem(where, "the source has changed since the build", "conceptgraph build")
    for start, end, sentence in quotes:
        if text[start:end] != sentence:
            yield Problem(
                f"{where}:{start}-{end}",
                f"this is no longer there: “{sentence}”",
                "conceptgraph build",
            )


def _read(info: DocumentInfo, path: Path) -> tuple[str, str]:
    """Return the text that evidence quotes and the digest that was noted at the build."""
    if path.suffix.lower() not in _VOCABULARY:
        result = read_source(SourceFile(path, info.id))
        return result.document.text, result.sha256
    try:
        text = path.read_bytes().decode("utf-8-sig", "replace")
    except OSError as error:
        reason = error.strerror or ""
        raise ReadError("the file cannot be read", where=str(path), got=reason) from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")  # as the vocabulary is read
    return text, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
