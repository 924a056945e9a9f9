"""Any sequence of additions, edits, renames and removals ends in what a clean build gives."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import mkdtemp

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from conceptgraph.config import BuildConfig
from conceptgraph.pipeline import build, check
from conceptgraph.store.cache import cache_path

SENTENCES = (
    "Reinforcement learning (RL) lacks credit assignment.",
    "RL uses rewards.",
    "Rewards cause habits.",
    "Cats chase mice.",
    "A cat is an animal.",
    "Mice eat cheese in Holland.",
    "Credit assignment is not easy.",
    "Habits depend on rewards.",
)
NAMES = ("a.txt", "b.md", "deep/c.txt", "d.txt")
texts = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(
    lambda sentences: " ".join(sentences) + "\n"
)
names = st.sampled_from(NAMES)

_clean: dict[tuple[tuple[str, str], ...], bytes] = {}
"""Clean builds seen so far: parsing dominates, and few sets of documents are new."""


FOLDER = Path(mkdtemp())
"""One place for all examples: where a document lies is part of its graph."""


def teardown_module() -> None:
    shutil.rmtree(FOLDER)


def empty_folder() -> None:
    shutil.rmtree(FOLDER)
    FOLDER.mkdir()


def put_notes(files: dict[str, str]) -> Path:
    notes = FOLDER / "notes"
    shutil.rmtree(notes, ignore_errors=True)
    for name, text in files.items():
        path = notes / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return notes


def clean_build(files: dict[str, str]) -> bytes:
    key = tuple(sorted(files.items()))
    if key not in _clean:
        graph = FOLDER / "clean.db"
        build([put_notes(files)], graph, BuildConfig())
        _clean[key] = graph.read_bytes()
        graph.unlink()
        cache_path(graph).unlink()
    return _clean[key]


class Incremental(RuleBasedStateMachine):
    """A folder of notes that changes, and the graph that follows it."""

    def __init__(self) -> None:
        super().__init__()
        empty_folder()
        self.graph = FOLDER / "g.db"
        self.files: dict[str, str] = {}
        self.built: dict[str, str] | None = None

    @rule(name=names, text=texts)
    def write(self, name: str, text: str) -> None:
        self.files[name] = text

    @precondition(lambda self: len(self.files) > 1)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        del self.files[data.draw(st.sampled_from(sorted(self.files)))]

    @precondition(lambda self: self.files)
    @rule(data=st.data(), name=names)
    def rename(self, data: st.DataObject, name: str) -> None:
        old = data.draw(st.sampled_from(sorted(self.files)))
        self.files[name] = self.files.pop(old)

    @precondition(lambda self: self.files)
    @rule()
    def rebuild(self) -> None:
        notes = put_notes(self.files)
        plan = build([notes], self.graph, BuildConfig(dry_run=True))
        report = build([notes], self.graph, BuildConfig())
        for name in ("documents", "parsed", "replayed", "reused", "removed"):
            assert plan.counts[name] == report.counts[name] or (
                # two new documents with one text are parsed once
                name in ("parsed", "replayed") and plan.counts["parsed"] > report.counts["parsed"]
            )
        self.built = dict(self.files)

    @rule()
    def lose_cache(self) -> None:
        cache_path(self.graph).unlink(missing_ok=True)

    @invariant()
    def graph_is_as_of_a_clean_build(self) -> None:
        if self.built is not None:
            assert self.graph.read_bytes() == clean_build(self.built)

    def teardown(self) -> None:
        if self.built is not None:
            put_notes(self.built)
            assert check(self.graph).problems == ()


TestIncremental = Incremental.TestCase
TestIncremental.settings = settings(max_examples=8, stateful_step_count=10, deadline=None)
