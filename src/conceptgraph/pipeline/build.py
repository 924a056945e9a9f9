"""The build: read, annotate, extract; resolve, assemble, analyze; write."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence, Sized
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter

from conceptgraph import __version__
from conceptgraph.annotate import Annotator, load_annotator
from conceptgraph.config import BuildConfig
from conceptgraph.errors import BuildError, StoreError, UnreadableError
from conceptgraph.model import BuildReport, Problem
from conceptgraph.pipeline.collector import rare_collections
from conceptgraph.pipeline.documents import DocumentStage, How, Inputs
from conceptgraph.pipeline.last_build import LastBuild, inputs_digest, recall, remember
from conceptgraph.pipeline.progress import Progress, Report, be_silent
from conceptgraph.read import SourceFile, find_sources
from conceptgraph.store import StoreLock, open_store, require_replaceable, write_graph
from conceptgraph.store.cache import Cache, cache_path
from conceptgraph.vocabulary import Vocabulary, read_vocabulary


def build(
    sources: Sequence[Path],
    graph_path: Path,
    config: BuildConfig,
    progress: Callable[[Progress], None] | None = None,
) -> BuildReport:
    """Make the graph of exactly these sources and put it in the place of the old one.

    Documents whose bytes, pipeline and rules are as in the last build come from the cache
    beside the graph file. What a source no longer says, or a source no longer given said,
    leaves the graph. The result depends on the sources, the vocabulary and the settings
    alone, not on what was built before.

    Parameters
    ----------
    sources : sequence of Path
        Files and folders.
    graph_path : Path
        The graph file; its folder is made if need be.
    config : BuildConfig
        The settings.
    progress : callable, optional
        Told of every document and stage.

    Returns
    -------
    BuildReport
        ``counts`` has ``documents``, ``parsed``, ``replayed`` (rules applied again to a
        cached parse), ``reused``, ``removed`` (in the old graph only), ``skipped``, and
        unless this was a dry run ``words``, ``concepts``, ``relations``, ``evidence``, and
        of the vocabulary ``entries`` and ``entries_matched``.
        ``problems`` names everything skipped, and why.

    Raises
    ------
    UnreadableError
        Not one source could be read. The old graph is as it was.
    BuildError
        There is nothing to read, or ``config.strict`` and there was a problem. The old graph
        is as it was; so it is after every other error.
    VocabularyError, PipelineError
        A vocabulary file or the spaCy pipeline does not work.
    StoreLockedError
        Another build is writing the same graph.
    StoreError
        The graph or the cache cannot be written, or a file that is no graph is in its place.
    """
    started = perf_counter()
    vocabulary = read_vocabulary(config.vocabulary)
    annotator = load_annotator(config.model)
    target = Path(os.path.realpath(graph_path))
    require_replaceable(target)
    found = find_sources(sources, apart=[*config.vocabulary, target, cache_path(target)])
    files = [source for source in found if isinstance(source, SourceFile)]
    problems = [problem for problem in found if isinstance(problem, Problem)]
    _check(files, problems, config)
    run = _Run(target, files, problems, annotator, vocabulary, config, progress or be_silent)
    with rare_collections():
        report = run.plan() if config.dry_run else run.write()
    return replace(report, seconds=round(perf_counter() - started, 3))


@dataclass(slots=True)
class _Run:
    """One build: what it works on, and what it found wrong so far."""

    target: Path
    files: list[SourceFile]
    problems: list[Problem]
    annotator: Annotator
    vocabulary: Vocabulary
    config: BuildConfig
    report: Report

    def plan(self) -> BuildReport:
        """Say what a build would do; touch nothing."""
        with Cache(cache_path(self.target), read_only=True) as cache:
            how, skipped = self._stage(cache).plan(self.files)
        self.problems += skipped
        return BuildReport(self._counts(how), tuple(self.problems))

    def write(self) -> BuildReport:
        """Build the graph and put it in place."""
        _make_folder(self.target.parent)
        with StoreLock(self.target) as lock, Cache(cache_path(self.target)) as cache:
            stage = self._stage(cache)
            return self._unchanged(cache, stage) or self._write(cache, stage, lock)

    def _unchanged(self, cache: Cache, stage: DocumentStage) -> BuildReport | None:
        """Return the report if the graph in place is what this build would write; else None."""
        found = stage.unchanged(self.files)
        if found is None:
            return None
        documents, skipped = found
        last = recall(cache, self._inputs(stage, documents), self.target)
        if last is None:
            return None
        self.problems += (*skipped, *last.problems)
        _check(documents, self.problems, self.config)
        for done, (name, _, _) in enumerate(documents, 1):
            self.report(Progress("read", done, len(self.files), name))
        counts = self._counts(dict.fromkeys((name for name, _, _ in documents), "reused"))
        return BuildReport(counts | dict(last.counts), tuple(self.problems), merges=last.merges)

    def _write(self, cache: Cache, stage: DocumentStage, lock: StoreLock) -> BuildReport:
        from conceptgraph.pipeline.corpus import join_documents  # NetworkX, only where needed

        finished = stage.finish(self.files)
        self.problems += finished.problems
        _check(finished.documents, self.problems, self.config)
        corpus = join_documents(
            finished.documents, self.vocabulary, self.config.min_confidence, self.report
        )
        self.problems += corpus.problems
        _check(finished.documents, self.problems, self.config)
        counts = self._counts(finished.how)
        size = {"words": sum(document.info.words for document in finished.documents)}
        size |= {k: v for k, v in corpus.graph.counts().items() if k != "documents"}
        size |= self._entries(corpus.problems)
        self.report(Progress("write", 0, 0))
        paths = self._relative_paths()
        write_graph(self.target, corpus.graph, meta=self._meta(), paths=paths, lock=lock)
        infos = [document.info for document in finished.documents]
        inputs = self._inputs(stage, [(info.id, info.source, info.sha256) for info in infos])
        warnings = (p for document in finished.documents for p in document.problems)
        last = LastBuild(size, (*warnings, *corpus.problems), corpus.merges)
        with suppress(StoreError):  # the graph is in place: what is lost is time, the next time
            remember(cache, inputs, self.target, last)
            cache.prune()
        return BuildReport(counts | size, tuple(self.problems), merges=corpus.merges)

    def _stage(self, cache: Cache) -> DocumentStage:
        return DocumentStage(self.annotator, cache, self.config.workers, self.report)

    def _inputs(self, stage: DocumentStage, documents: Iterable[Inputs]) -> str:
        places = (part for place in sorted(self._relative_paths().items()) for part in place)
        meta = (part for entry in self._meta().items() for part in entry)
        return inputs_digest(sorted(documents), stage.rules, *meta, *places)

    def _counts(self, how: Mapping[str, How]) -> dict[str, int]:
        took = Counter(how.values())
        curated = {file.id for file in self.vocabulary.files}
        return {
            "documents": len(how),
            "parsed": took["parsed"],
            "replayed": took["replayed"],
            "reused": took["reused"],
            "removed": len(_documents_in(self.target) - how.keys() - curated),
            "skipped": sum(problem.severity == "skipped" for problem in self.problems),
        }

    def _entries(self, problems: Sequence[Problem]) -> dict[str, int]:
        """Count the vocabulary's entries, and those that nothing is wrong with."""
        wrong = {problem.where for problem in problems}
        entries = list(self.vocabulary.entries())
        matched = sum(entry.where not in wrong for entry in entries)
        return {"entries": len(entries), "entries_matched": matched}

    def _relative_paths(self) -> dict[str, str]:
        """Return where each document lies, seen from the graph file, so that both can move."""
        files = {file.id: file.path for file in self.files}
        for path in self.config.vocabulary:  # whose ids are the ends of their paths
            name = f"/{path.as_posix()}"
            files |= {f.id: path for f in self.vocabulary.files if name.endswith(f"/{f.id}")}
        return {
            name: os.path.relpath(os.path.realpath(path), self.target.parent)
            for name, path in files.items()
        }

    def _vocabulary_files(self) -> str:
        """Return id, digest and place of every vocabulary file, as JSON, for a later check."""
        places = self._relative_paths()
        files = self.vocabulary.files
        return json.dumps([[file.id, file.sha256, places[file.id]] for file in files])

    def _meta(self) -> dict[str, str]:
        """Return what the graph depends on beside its documents."""
        return {
            "conceptgraph": __version__,
            "pipeline": self.annotator.name,
            "pipeline_fingerprint": self.annotator.fingerprint,
            "vocabulary": self._vocabulary_files(),
            "min_confidence": str(self.config.min_confidence),
        }


def _check(documents: Sized, problems: Sequence[Problem], config: BuildConfig) -> None:
    """Refuse to go on with nothing at all, or with a problem where none is allowed."""
    first = problems[0] if problems else None
    if config.strict and first is not None:
        raise BuildError(
            f"{first.reason} (--strict allows no problem)",
            where=first.where,
            remedy=first.remedy,
        )
    if not documents and first is not None:
        raise UnreadableError(
            "nothing could be read, the graph is as it was",
            reasons=tuple(f"{problem.where}: {problem.reason}" for problem in problems),
            got=f"{first.where}: {first.reason}",
            remedy="conceptgraph build FILE_OR_FOLDER...",
        )
    if not documents:
        raise BuildError(
            "there is nothing to read",
            expected="at least one readable file",
            remedy="conceptgraph build FILE_OR_FOLDER...",
        )


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"the folder of the graph cannot be made ({error.strerror})", where=str(folder)
        ) from error


def _documents_in(path: Path) -> set[str]:
    """Return the ids of the documents of the old graph that came from files."""
    try:
        with open_store(path) as store:
            return {name for name, place in store.document_paths().items() if place}
    except StoreError:  # none there, or a damaged one, which will be replaced
        return set()
