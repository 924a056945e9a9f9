"""Documents to trees, with a spaCy pipeline that is loaded on first use."""

from __future__ import annotations

import signal
import warnings
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conceptgraph.annotate.boundaries import limit_starts
from conceptgraph.annotate.cache import from_bytes, to_bytes
from conceptgraph.annotate.chunks import find_chunks
from conceptgraph.annotate.clean import Cleaned, clean, with_subject
from conceptgraph.annotate.code_spans import find_code, forbid_starts, join_code
from conceptgraph.annotate.fingerprint import find_pipeline, fingerprint, read_meta
from conceptgraph.annotate.glued_words import split_glued
from conceptgraph.annotate.headings import settle_headings
from conceptgraph.annotate.labels import Scheme, detect_scheme, sentences_of
from conceptgraph.annotate.lines import Part, find_parts, is_clause, join_parts, lacks_subject
from conceptgraph.annotate.mending import mend
from conceptgraph.annotate.repair import settle_marks
from conceptgraph.annotate.short_forms import join_short_forms
from conceptgraph.annotate.tree import AnnotatedDocument, Sentence
from conceptgraph.errors import PipelineError
from conceptgraph.model import Document

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

BATCH = 128  # stretches of text parsed at once
FORGET_AFTER = 200_000
"""Words that spaCy may know, at half a kilobyte each, before the pipeline is loaded anew.

It never forgets one by itself. Its memory zones do, but inside them it tokenizes every occurrence
of a word from scratch, which takes ten times longer."""
_UNUSED = [  # parts of other people's pipelines that trees do not need
    "ner",
    "entity_linker",
    "entity_ruler",
    "span_ruler",
    "spancat",
    "textcat",
    "textcat_multilabel",
    "senter",
]


class Annotator:
    """A spaCy pipeline that turns documents into trees.

    Attributes
    ----------
    name : str
        Name and version of the pipeline, for people.
    language : str
        Code of its language: ``"en"``.
    path : Path
        The folder with its ``meta.json``.
    fingerprint : str
        64 hex digits: the pipeline's files, spaCy's version and the rules that shape trees.
    """

    def __init__(self, name: str, language: str, path: Path, fingerprint: str) -> None:
        self.name = name
        self.language = language
        self.path = path
        self.fingerprint = fingerprint
        self._nlp: Language | None = None
        self._scheme: Scheme = "universal"

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_nlp": None}

    def annotate(
        self, documents: Iterable[Document], workers: int = 1
    ) -> Iterator[AnnotatedDocument]:
        """Annotate documents one after the other.

        Parameters
        ----------
        documents : iterable of Document
            Taken as they are needed: at most a few per worker are held in memory.
        workers : int
            Processes; 1 = this one. The result is the same for every number. More than one
            needs a main module that can be imported (``if __name__ == "__main__"``).

        Yields
        ------
        AnnotatedDocument
            In the order of `documents`.

        Raises
        ------
        PipelineError
            On the first document, if the pipeline's weights cannot be loaded.
        """
        if workers > 1:
            yield from self._annotate_in_workers(documents, workers)
            return
        for document in documents:
            yield self._annotated(document)
            if self._nlp is not None and len(self._nlp.vocab) > FORGET_AFTER:
                self._nlp = None

    def load(self) -> Language:
        """Load the weights, unless they are loaded.

        Raises
        ------
        PipelineError
            If they are damaged, need another version of spaCy, or use unknown labels.
        """
        if self._nlp is None:
            self._nlp = _load(self.path)
            labels = [
                label
                for name, pipe in self._nlp.pipeline
                if "parser" in name
                for label in getattr(pipe, "labels", ())
            ]
            self._scheme = detect_scheme(labels)
            if self._scheme == "unknown":
                raise PipelineError(
                    "the parser's labels are of an unknown scheme",
                    where=self.name,
                    got=", ".join(sorted(labels)[:8]),
                    expected="Universal Dependencies or ClearNLP labels",
                    remedy="use a pipeline trained on a Universal Dependencies treebank",
                )
        return self._nlp

    def _annotated(self, document: Document) -> AnnotatedDocument:
        from conceptgraph.annotate.products import one_thread

        nlp = self.load()
        with one_thread():
            sentences = tuple(self._sentences(nlp, document))
        settle_headings(document, sentences)
        return AnnotatedDocument(document, sentences)

    def _sentences(self, nlp: Language, document: Document) -> Iterator[Sentence]:
        pieces = [
            (cleaned, block, start, part)
            for block, start, end in find_chunks(document)
            for part in find_parts(document.text[start:end], document.blocks[block].kind)
            if (cleaned := _clean_part(document.text, start, part)).text.strip()
        ]
        # Batches never cross documents: matrix kernels may round by the size of a batch, and a
        # document has to be parsed alike whatever is read with it.
        docs = nlp.pipe((_prepare(nlp, piece[0], document) for piece in pieces), batch_size=BATCH)
        line: list[tuple[Part, list[Sentence]]] = []
        for i, (doc, (cleaned, block, start, part)) in enumerate(zip(docs, pieces, strict=True)):
            trees = self._trees(doc, block, cleaned)
            if not part.verbal or lacks_subject(trees):
                line.append((part, trees))
            else:  # "Serbs wanted to leave"
                named = replace(part, verbal=False)
                again = _clean_part(document.text, start, named)
                line.append((named, self._trees(_parse(nlp, again, document), block, again)))
            if i + 1 < len(pieces) and pieces[i + 1][1:3] == (block, start):
                continue
            if is_clause(line):  # "She wrote two books: …" is prose after all
                end = start + part.end
                whole = clean(document.text, start, end)
                yield from self._trees(_parse(nlp, whole, document), block, whole)
            else:
                yield from join_parts(line, document.text, start)
            line = []

    def _trees(self, doc: Doc, block: int, cleaned: Cleaned) -> list[Sentence]:
        found = settle_marks(sentences_of(doc, block, cleaned=cleaned, scheme=self._scheme))
        for sentence in found:
            mend(sentence)
        return found

    def _annotate_in_workers(
        self, documents: Iterable[Document], workers: int
    ) -> Iterator[AnnotatedDocument]:
        # Fresh processes: a forked one would share locks with threads it does not have.
        pool = ProcessPoolExecutor(workers, get_context("spawn"), _start_worker, (self,))
        waiting: deque[tuple[Document, Future[bytes]]] = deque()
        try:
            for document in documents:
                waiting.append((document, pool.submit(_annotate_one, document)))
                if len(waiting) > 3 * workers:
                    yield from_bytes(*_result(*waiting.popleft()))
            while waiting:
                yield from_bytes(*_result(*waiting.popleft()))
        except BrokenProcessPool as error:
            raise PipelineError(
                "a worker process ended unexpectedly",
                where=self.name,
                remedy="one worker; more need memory each, and a main module that can be imported",
            ) from error
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def load_annotator(model: str | None = None) -> Annotator:
    """Find a pipeline and check that it can do the work.

    Parameters
    ----------
    model : str, optional
        An installed spaCy pipeline (``en_core_web_sm``) or a folder that holds one;
        None = the one in this package.

    Raises
    ------
    PipelineError
        If it is not installed, is damaged, or has no tagger or parser.
    """
    path = find_pipeline(model)
    meta = read_meta(path)
    language = str(meta.get("lang", ""))
    name = f"{language}_{meta.get('name', path.name)} {meta.get('version', '')}".strip()
    return Annotator(name, language, path, fingerprint(path))


def _load(path: Path) -> Language:
    import spacy

    from conceptgraph.annotate.embedding import embed_forms_once
    from conceptgraph.annotate.products import multiply_with_numpy

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            nlp = spacy.load(path, exclude=_UNUSED)
    except Exception as error:  # spaCy lets everything through: OSError, msgpack, KeyError
        raise PipelineError(
            "the spaCy pipeline cannot be loaded",
            where=path.name,
            got=" ".join(str(error).split())[:300],
            remedy="install it again for this version of spaCy, or leave --model out",
        ) from error
    multiply_with_numpy(nlp)
    embed_forms_once(nlp)
    return nlp


def _parse(nlp: Language, cleaned: Cleaned, document: Document) -> Doc:
    return next(nlp.pipe([_prepare(nlp, cleaned, document)]))


def _clean_part(text: str, start: int, part: Part) -> Cleaned:
    cleaned = clean(text, start + part.start, start + part.end)
    return with_subject(cleaned) if part.verbal else cleaned


def _prepare(nlp: Language, cleaned: Cleaned, document: Document) -> Doc:
    doc = nlp.make_doc(cleaned.text)
    split_glued(nlp, doc)
    join_short_forms(doc)
    code = join_code(doc, find_code(document, cleaned))
    limit_starts(doc)
    forbid_starts(doc, code)
    return doc


_worker: list[Annotator] = []  # the one annotator of a worker process


def _result(document: Document, future: Future[bytes]) -> tuple[Document, bytes]:
    return document, future.result()


def _start_worker(annotator: Annotator) -> None:
    # Ctrl-C goes to the whole group; only the parent answers it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _worker[:] = [annotator]


def _annotate_one(document: Document) -> bytes:
    (annotated,) = _worker[0].annotate([document])
    return to_bytes(annotated)
