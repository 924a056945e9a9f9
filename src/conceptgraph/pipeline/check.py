"""Proof of a graph: its file, its documents, and every quote in them."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from conceptgraph.errors import ReadError
from conceptgraph.model import Problem
from conceptgraph.query.reader import DocumentInfo
from conceptgraph.read import SourceFile, read_source
from conceptgraph.store import Store
from conceptgraph.store.verify import verify


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
        curated = _curated(store.meta())
        read: set[str] = set()
        for document_id, group in groupby(store.quotes(), key=lambda quote: quote[0]):
            if not paths.get(document_id):
                continue
            read.add(document_id)
            spans = [quote[1:] for quote in group]
            quotes += len(spans)
            source = _Source(
                infos[document_id], folder / paths[document_id], document_id in curated
            )
            problems += _check_source(source, spans)
        for document_id in sorted(infos.keys() - read):
            if paths.get(document_id):
                read.add(document_id)
                source = _Source(infos[document_id], folder / paths[document_id], False)
                problems += _check_source(source, [])
        for name in sorted(curated.keys() - read):  # vocabularies that pin no relation
            info, place = curated[name]
            problems += _check_source(_Source(info, folder / place, True), [])
        documents = len(read)
    return CheckReport(documents, quotes, tuple(problems))


class _Source(NamedTuple):
    """A file that a graph was made of, as it was then, and where it should be now."""

    info: DocumentInfo
    path: Path
    curated: bool  # a vocabulary, which is read in its own way


def _curated(meta: Mapping[str, str]) -> dict[str, tuple[DocumentInfo, str]]:
    """Return the vocabulary files that the build noted, each with its place."""
    try:
        files = json.loads(meta.get("vocabulary", "[]"))
        return {
            str(name): (DocumentInfo(name, name, place, sha256, 0, {}), str(place))
            for name, sha256, place in files
        }
    except (ValueError, TypeError, RecursionError):  # no build of this version wrote it
        return {}


def _check_source(source: _Source, quotes: list[tuple[int, int, str]]) -> Iterator[Problem]:
    where = source.info.source or source.info.id
    try:
        text, sha256 = _read(source)
    except ReadError as error:
        reason = f"{error.what}; got {error.got}" if error.got else error.what
        yield Problem(where, f"the source is gone: {reason}", "conceptgraph build without it")
        return
    if sha256 != source.info.sha256:
        yield Problem(where, "the source has changed since the build", "conceptgraph build")
    for start, end, sentence in quotes:
        if text[start:end] != sentence:
            yield Problem(
                f"{where}:{start}-{end}",
                f"this is no longer there: “{sentence}”",
                "conceptgraph build",
            )


def _read(source: _Source) -> tuple[str, str]:
    """Return the text that evidence quotes and the digest that was noted at the build."""
    if not source.curated:
        result = read_source(SourceFile(source.path, source.info.id))
        return result.document.text, result.sha256
    try:
        text = source.path.read_bytes().decode("utf-8-sig", "replace")
    except OSError as error:
        reason = error.strerror or ""
        raise ReadError("the file cannot be read", where=str(source.path), got=reason) from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")  # as the vocabulary is read
    return text, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
