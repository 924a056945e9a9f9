"""What the last build came to, so that one without changes has nothing to do.

The note lies in the cache under a digest of everything a graph depends on, and names the digest of
the graph file it speaks of. A file that was exchanged, damaged or lost is therefore built anew.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from conceptgraph.model import Merge, Problem
from conceptgraph.pipeline.fingerprint import code_fingerprint, digest, file_sha256
from conceptgraph.store.cache import Cache

_JOINING_CODE = (
    *("analyze", "graph", "names", "pipeline", "query", "resolve", "store", "vocabulary"),
    *("model.py", "records.py"),
)


@dataclass(frozen=True, slots=True)
class LastBuild:
    """A graph that was built, as far as its report says more than its documents do."""

    counts: Mapping[str, int]  # words, concepts, relations, evidence
    problems: tuple[Problem, ...]  # of documents that were read, and of the vocabulary
    merges: tuple[Merge, ...]


def inputs_digest(documents: Iterable[tuple[str, str, str]], *settings: str) -> str:
    """Return the digest of all that a graph file depends on.

    Parameters
    ----------
    documents : iterable of (str, str, str)
        Id, source and digest of the bytes of every document that can be read, by id.
    *settings : str
        Everything else that the caller knows of: rules, places, vocabulary.
    """
    try:
        numbers = version("numpy")  # decides on the last digits of positions
    except PackageNotFoundError:
        numbers = ""
    program = (code_fingerprint(*_JOINING_CODE), numbers)
    return digest(*program, *settings, *(part for document in documents for part in document))


def recall(cache: Cache, inputs: str, graph_path: Path) -> LastBuild | None:
    """Return what a build of these inputs came to, if its graph still lies there untouched."""
    data = cache.get(_key(inputs))
    if data is None:
        return None
    try:
        note = json.loads(zlib.decompress(data))
        if note["graph"] != file_sha256(graph_path):
            return None
        problems = tuple(Problem(*fields) for fields in note["problems"])
        return LastBuild(note["counts"], problems, tuple(Merge(*m) for m in note["merges"]))
    except (zlib.error, ValueError, KeyError, TypeError, RecursionError):
        return None


def remember(cache: Cache, inputs: str, graph_path: Path, last: LastBuild) -> None:
    """Note what the build of a graph that now lies there came to.

    Raises
    ------
    StoreError
        The cache cannot be written.
    """
    note = {
        "graph": file_sha256(graph_path),
        "counts": dict(last.counts),
        "problems": [[p.where, p.reason, p.remedy, p.severity] for p in last.problems],
        "merges": [[m.kept, m.merged, m.reason] for m in last.merges],
    }
    text = json.dumps(note, ensure_ascii=True, separators=(",", ":"))
    cache.put(_key(inputs), zlib.compress(text.encode("ascii"), 1))


def _key(inputs: str) -> str:
    return "b" + inputs
