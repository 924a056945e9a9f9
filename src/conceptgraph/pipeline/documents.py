"""Sources to finished documents: read, annotate, extract, or take from the cache."""

from __future__ import annotations

import traceback
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Literal

from conceptgraph.annotate import AnnotatedDocument, Annotator
from conceptgraph.annotate import from_bytes as unpack_annotation
from conceptgraph.annotate import to_bytes as pack_annotation
from conceptgraph.errors import PipelineError, ReadError
from conceptgraph.extract import extract_document
from conceptgraph.model import Document, Extraction, Problem
from conceptgraph.pipeline.codec import FinishedDocument, from_bytes, to_bytes
from conceptgraph.pipeline.fingerprint import (
    code_fingerprint,
    digest,
    document_digest,
    file_sha256,
)
from conceptgraph.pipeline.progress import Progress, Report
from conceptgraph.query.reader import DocumentInfo
from conceptgraph.read import ReadResult, SourceFile, printable_path, read_source
from conceptgraph.store.cache import Cache

Inputs = tuple[str, str, str]
"""Id, source and digest of the bytes of a document."""
How = Literal["parsed", "replayed", "reused"]

_READ_CODE = ("read", "registry.py", "model.py")
_EXTRACT_CODE = ("extract", "names")
_KEY_LENGTH = 65  # a letter and 64 hex digits; every finished document begins with one


@dataclass(slots=True)
class Finished:
    """What came of the sources."""

    documents: list[FinishedDocument] = field(default_factory=list)  # by id
    how: dict[str, How] = field(default_factory=dict)  # document id -> what it took
    problems: list[Problem] = field(default_factory=list)


class DocumentStage:
    """Finishes documents one by one; holds at most a few texts at a time.

    Parameters
    ----------
    annotator : Annotator
        Loads its weights when the first document has to be parsed.
    cache : Cache
        Where finished and annotated documents are looked up and kept.
    workers : int
        Processes that annotate.
    report : callable
        Told of every finished document.

    Attributes
    ----------
    rules : str
        Digest of what turns a file into a finished document: reading, pipeline, extraction.
    """

    def __init__(self, annotator: Annotator, cache: Cache, workers: int, report: Report) -> None:
        self._annotator = annotator
        self._cache = cache
        self._workers = workers
        self._report = report
        self._ahead: dict[str, ReadResult | Problem] = {}  # what `unchanged` had to read, by id
        self.rules = digest(annotator.fingerprint, code_fingerprint(*_READ_CODE, *_EXTRACT_CODE))

    def key(self, source: SourceFile, sha256: str) -> str:
        """Return the cache key of a finished document."""
        return "d" + digest(sha256, source.id, self.rules)

    def annotation_key(self, document: Document) -> str:
        """Return the cache key of the annotation of a document's text."""
        return "a" + digest(document_digest(document), self._annotator.fingerprint)

    def finish(self, sources: Sequence[SourceFile]) -> Finished:
        """Finish all documents; what cannot be read becomes a problem.

        Returns
        -------
        Finished
            Documents in the order of ``sources``.
        """
        finished = Finished()
        documents: dict[str, FinishedDocument] = {}
        changed: list[SourceFile] = []
        for source in sources:
            known = self._known(source)
            if known is None:
                changed.append(source)
                continue
            documents[source.id] = known
            finished.how[source.id] = "reused"
            self._report(Progress("read", len(documents), len(sources), source.id))
        words = 0
        for document, how in self._extracted(changed, finished.problems):
            documents[document.info.id] = document
            finished.how[document.info.id] = how
            words += document.info.words if how == "parsed" else 0
            self._report(Progress("read", len(documents), len(sources), document.info.id, words))
        finished.documents = [documents[s.id] for s in sources if s.id in documents]
        for document in finished.documents:
            finished.problems += document.problems
        return finished

    def plan(self, sources: Sequence[SourceFile]) -> tuple[dict[str, How], list[Problem]]:
        """Return what :meth:`finish` would do, and what it could not read.

        Nothing is parsed and nothing kept.
        """
        plan: dict[str, How] = {}
        problems: list[Problem] = []
        for source in sources:
            if self._known(source) is not None:
                plan[source.id] = "reused"
                continue
            result = _read(source)
            if isinstance(result, Problem):
                problems.append(result)
            else:
                annotated = self._cache.get(self.annotation_key(result.document))
                plan[source.id] = "parsed" if annotated is None else "replayed"
        return plan, problems

    def unchanged(self, sources: Sequence[SourceFile]) -> tuple[list[Inputs], list[Problem]] | None:
        """Return the documents if all are known, and what cannot be read; None if any is new.

        Nothing is unpacked: a digest for each file, and a look whether the cache has it.
        """
        documents: list[Inputs] = []
        problems: list[Problem] = []
        for source in sources:
            sha256 = file_sha256(source.path)
            if sha256 and self._cache.has(self.key(source, sha256)):
                documents.append((source.id, printable_path(source.path), sha256))
                continue
            result = self._ahead[source.id] = _read(source)
            if not isinstance(result, Problem):
                return None
            problems.append(result)
        return documents, problems

    def _known(self, source: SourceFile) -> FinishedDocument | None:
        sha256 = file_sha256(source.path)
        data = self._cache.get(self.key(source, sha256)) if sha256 else None
        if data is None:
            return None
        annotation, value = data[:_KEY_LENGTH], data[_KEY_LENGTH:]
        try:
            document = from_bytes(source.id, printable_path(source.path), value)
        except ValueError:
            return None
        self._cache.keep(annotation.decode("ascii", "replace"))
        return document

    def _extracted(
        self, sources: Sequence[SourceFile], problems: list[Problem]
    ) -> Iterator[tuple[FinishedDocument, How]]:
        """Yield documents that rules have to be applied to, replayed or parsed."""
        reading: dict[str, tuple[SourceFile, ReadResult]] = {}
        replayed: deque[FinishedDocument] = deque()

        def to_parse() -> Iterator[Document]:
            for source in sources:
                result = self._ahead.pop(source.id, None) or _read(source)
                if isinstance(result, Problem):
                    problems.append(result)
                    continue
                annotated = self._replay(result.document)
                if annotated is None:
                    reading[source.id] = (source, result)
                    yield result.document
                else:
                    replayed.append(self._extract(source, result, annotated))

        stream = to_parse()
        first = next(stream, None)  # the annotator is not even asked when all are replayed
        parsed = () if first is None else self._annotate(chain((first,), stream))
        for annotated in parsed:
            while replayed:
                yield replayed.popleft(), "replayed"
            source, result = reading.pop(annotated.document.id)
            key = self.annotation_key(result.document)
            self._cache.put(key, pack_annotation(annotated))
            yield self._extract(source, result, annotated), "parsed"
        for document in replayed:
            yield document, "replayed"

    def _annotate(self, documents: Iterable[Document]) -> Iterator[AnnotatedDocument]:
        return self._annotator.annotate(documents, self._workers)

    def _replay(self, document: Document) -> AnnotatedDocument | None:
        data = self._cache.get(self.annotation_key(document))
        if data is None:
            return None
        try:
            return unpack_annotation(document, data)
        except PipelineError:  # damaged: parse it again
            return None

    def _extract(
        self, source: SourceFile, result: ReadResult, annotated: AnnotatedDocument
    ) -> FinishedDocument:
        document = result.document
        info = DocumentInfo(
            document.id,
            document.title,
            document.source,
            result.sha256,
            len(document.text.split()),
            document.metadata,
        )
        try:
            extraction = extract_document(annotated)
        except Exception as error:  # a fault of a rule costs its document, never the build
            empty = Extraction(document.id, (), (), ())
            return FinishedDocument(info, empty, (*result.problems, _rule_fault(source, error)))
        finished = FinishedDocument(info, extraction, result.problems)
        value = self.annotation_key(document).encode("ascii") + to_bytes(finished)
        self._cache.put(self.key(source, result.sha256), value)
        self._cache.commit_now_and_then()
        return finished


def _rule_fault(source: SourceFile, error: Exception) -> Problem:
    """What is said of a document that a rule broke on; it is tried again at the next build."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(last.filename).stem}.{last.name}"
    reason = f"an extraction rule failed ({place}: {type(error).__name__}: {error})"
    remedy = "report this with the text that causes it; the other documents are not affected"
    return Problem(printable_path(source.path), reason, remedy, "skipped")


def _read(source: SourceFile) -> ReadResult | Problem:
    try:
        return read_source(source)
    except ReadError as error:
        reason = f"{error.what}; got {error.got}" if error.got else error.what
        return Problem(printable_path(source.path), reason, error.remedy, "skipped")
