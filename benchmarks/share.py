"""What extraction costs beside parsing: python -m benchmarks.share FOLDER [TURNS].

Both are measured in CPU seconds of one run on the text and Markdown files of a folder, so that
their ratio says something on a busy machine too. More turns show whether extraction gets slower
as documents go by. Calls of Python functions per word are the same on every machine.
"""

from __future__ import annotations

import cProfile
import sys
import time
from pathlib import Path

from conceptgraph.annotate import load_annotator
from conceptgraph.extract import extract_document
from conceptgraph.read import read_bytes


def main(folder: Path, turns: int) -> None:
    """Print a line for each turn, then the calls per word."""
    paths = sorted(p for p in folder.rglob("*") if p.suffix in {".txt", ".md"})
    documents = [read_bytes(p.read_bytes(), p.name, p.suffix).document for p in paths]
    annotator = load_annotator(None)
    parsed = list(annotator.annotate(documents))  # the first turn also loads the model
    words = sum(len(sentence.words) for each in parsed for sentence in each.sentences)
    for _ in range(turns):
        begun = time.process_time()
        parsed = list(annotator.annotate(documents))
        between = time.process_time()
        for each in parsed:
            extract_document(each)
        parsing, extracting = between - begun, time.process_time() - between
        print(
            f"{words} words: parsed in {parsing:.2f} s, extracted in {extracting:.2f} s,"
            f" {extracting / parsing:.0%} of the parse"
        )
    with cProfile.Profile() as profile:
        for each in parsed:
            extract_document(each)
    calls = sum(entry.callcount for entry in profile.getstats())
    print(f"{calls / words:.0f} calls per word")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 3)
