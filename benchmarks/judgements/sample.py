"""``python -m benchmarks.judgements.sample OUT``: draw candidates to be judged by reading."""

from __future__ import annotations

import argparse
import csv
import random
from pathlib import Path

from benchmarks.judgements.sheet import CONTEXT, marks_of, read_unit
from benchmarks.judgements.units import all_units
from benchmarks.quality.texts import GROUPS
from conceptgraph.annotate import load_annotator
from conceptgraph.extract import find_candidates
from conceptgraph.extract.candidates import Candidate

FIELDS = (
    "unit", "start", "end", "subject_start", "subject_end", "object_start", "object_end",
    "subject", "predicate", "object", "key", "rule", "reading", "verdict", "reason",
)  # fmt: skip


def row_of(unit: str, candidate: Candidate) -> dict[str, object]:
    """A line of the sheet, not yet judged."""
    subject, obj = candidate.subject.mention, candidate.object.mention
    return {
        "unit": unit, "start": candidate.sentence.start, "end": candidate.sentence.end,
        "subject_start": subject.start, "subject_end": subject.end,
        "object_start": obj.start, "object_end": obj.end,
        "subject": subject.name, "predicate": candidate.label, "object": obj.name,
        "key": candidate.key, "rule": candidate.rule, "reading": "", "verdict": "", "reason": "",
    }  # fmt: skip


def _shown(candidate: Candidate) -> str:
    """A candidate as it would read in the graph, with what qualifies it."""
    shown = " | ".join(
        (candidate.subject.mention.name, candidate.label, candidate.object.mention.name)
    )
    marks = marks_of(candidate)
    return f"{shown}{'  {' + marks + '}' if marks else ''}"


def main() -> None:
    """Draw sentences from every source in turn and print them with their candidates."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sentences", type=int, default=60)
    parser.add_argument("--shared", type=Path, default=Path(__file__).parents[3] / "shared")
    options = parser.parse_args()
    chosen = random.Random(options.seed)  # noqa: S311 (repeatable, not for secrets)
    units = all_units(options.shared, frozenset(GROUPS["tuned"] + GROUPS["held out"]))
    annotator = load_annotator(None)
    rows = []
    drawn = 0
    sources = sorted(units)
    while drawn < options.sentences:
        source = sources[drawn % len(sources)]
        unit = chosen.choice(units[source])
        document = read_unit(options.shared, unit)
        annotated = next(iter(annotator.annotate([document])))
        found = find_candidates(annotated)
        starts = sorted({candidate.sentence.start for candidate in found})
        drawn += 1
        for start in chosen.sample(starts, min(2, len(starts))):
            here = [candidate for candidate in found if candidate.sentence.start == start]
            before = " ".join(document.text[max(0, start - CONTEXT) : start].split())
            print(f"\n[{unit}]\n  before: …{before}")
            print(f"  SENTENCE: {document.text[start : here[0].sentence.end]}")
            for candidate in here:
                rows.append(row_of(unit, candidate))
                print(f"  {len(rows)}. {_shown(candidate)}")
    with options.out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, FIELDS, delimiter="\t")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    main()
