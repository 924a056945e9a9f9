"""``python -m benchmarks.store.building FOLDER``: a build against parsing alone."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import spacy

from conceptgraph.annotate import load_annotator
from conceptgraph.config import BuildConfig
from conceptgraph.pipeline import build, documents
from conceptgraph.read import SourceFile, find_sources, read_source


def main() -> None:
    """Measure builds after different changes; CPU seconds, medians of all rounds."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.store.building")
    seeds = Path(__file__).parents[2] / "seeds"
    parser.add_argument("folder", type=Path, nargs="?", default=seeds)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    rounds = [measure(options.folder) for _ in range(options.rounds)]
    words = rounds[0][1]
    seconds = {name: median(times[name] for times, _ in rounds) for name in rounds[0][0]}
    first = seconds["first build"]
    print("| what | CPU s | words per CPU s | over the first build |")
    print("|---|---|---|---|")
    for name, each in seconds.items():
        print(f"| {name} | {each:.2f} | {words / each:,.0f} | {each / first:.3f} |")
    ratio = median(times["parsing alone (nlp.pipe)"] / times["first build"] for times, _ in rounds)
    print(f"\nwords per CPU second over those of parsing alone: {ratio:.2f}")


def measure(folder: Path) -> tuple[dict[str, float], int]:
    """Return the CPU seconds of parsing and of four builds, and the words read."""
    seconds = {"parsing alone (nlp.pipe)": parse(folder)}
    with TemporaryDirectory() as scratch:
        graph, vocabulary = Path(scratch) / "g.db", Path(scratch) / "words.yaml"
        seconds["first build"], words = timed_build(folder, graph)
        seconds["nothing changed"], _ = timed_build(folder, graph)
        vocabulary.write_text("concepts:\n  - label: people\n    kind: group\n")
        seconds["vocabulary changed"], _ = timed_build(folder, graph, vocabulary)
        documents._EXTRACT_CODE += ("errors.py",)  # any other fingerprint: rules have changed
        seconds["rules changed"], _ = timed_build(folder, graph, vocabulary)
    return seconds, words


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


def timed_build(folder: Path, graph: Path, *vocabulary: Path) -> tuple[float, int]:
    """Return the CPU seconds of a build, and its words."""
    start = time.process_time()
    report = build([folder], graph, BuildConfig(vocabulary=vocabulary))
    return time.process_time() - start, report.counts["words"]


if __name__ == "__main__":
    main()
