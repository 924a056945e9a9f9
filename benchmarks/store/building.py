"""``python -m benchmarks.store.building FOLDER``: a build against parsing alone."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import spacy

from conceptgraph.annotate import load_annotator
from conceptgraph.config import BuildConfig
from conceptgraph.pipeline import build, documents
from conceptgraph.read import SourceFile, find_sources, read_source


def main() -> None:
    """Measure a first build, one without changes and one with new rules; CPU seconds."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.store.building")
    seeds = Path(__file__).parents[2] / "seeds"
    parser.add_argument("folder", type=Path, nargs="?", default=seeds)
    folder = parser.parse_args().folder
    parsing = parse(folder)
    with TemporaryDirectory() as scratch:
        graph = Path(scratch) / "g.db"
        first, words = timed_build(folder, graph)
        same, _ = timed_build(folder, graph)
        documents._EXTRACT_CODE += ("errors.py",)  # any other fingerprint: rules have changed
        rules, _ = timed_build(folder, graph)
    print("| what | CPU s | words per CPU s | over the first build |")
    print("|---|---|---|---|")
    rows = (
        ("parsing alone (nlp.pipe)", parsing),
        ("first build", first),
        ("nothing changed", same),
        ("rules changed", rules),
    )
    for name, seconds in rows:
        print(f"| {name} | {seconds:.2f} | {words / seconds:,.0f} | {seconds / first:.2f} |")


def parse(folder: Path) -> float:
    """Return the CPU seconds of the bare pipeline on the blocks of the same texts."""
    nlp = spacy.load(load_annotator().path)
    texts = []
    for source in find_sources([folder]):
        if isinstance(source, SourceFile):
            document = read_source(source).document
            texts += [document.text[block.start : block.end] for block in document.blocks]
    list(nlp.pipe(texts[:2]))
    start = time.process_time()
    for _ in nlp.pipe(texts, batch_size=128):
        pass
    return time.process_time() - start


def timed_build(folder: Path, graph: Path) -> tuple[float, int]:
    """Return the CPU seconds of a build, and its words."""
    start = time.process_time()
    report = build([folder], graph, BuildConfig())
    return time.process_time() - start, report.counts["words"]


if __name__ == "__main__":
    main()
