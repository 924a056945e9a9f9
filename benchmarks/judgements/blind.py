"""``python -m benchmarks.judgements.blind OLD NEW SHEET KEY``: two drawings as one to be judged.

OLD and NEW are what :mod:`benchmarks.judgements.draw` wrote under two versions of the rules, with
one seed. SHEET shows their relations shuffled, with the sentence and nothing that tells the
version; KEY says which is which. A relation that both drew is shown once and counts for both.
"""

from __future__ import annotations

import argparse
import csv
import random
from pathlib import Path

from benchmarks.judgements.units import load_unit

SHOWN = ("unit", "start", "subject", "predicate", "object", "negated", "modality", "attributed_to")


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def main() -> None:
    """Write the sheet and its key."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("old", "new", "sheet", "key"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shared", type=Path, default=Path(__file__).parents[3] / "shared")
    options = parser.parse_args()
    versions: dict[tuple[str, ...], tuple[dict[str, str], list[str]]] = {}
    for version, path in (("old", options.old), ("new", options.new)):
        for row in _read(path):
            _, marks = versions.setdefault(tuple(row[name] for name in SHOWN), (row, []))
            marks.append(version)
    rows = list(versions.values())
    random.Random(options.seed).shuffle(rows)  # noqa: S311 (repeatable, not for secrets)
    with (
        options.sheet.open("w", encoding="utf-8") as sheet,
        options.key.open("w", encoding="utf-8") as key,
    ):
        for number, (row, marks) in enumerate(rows, 1):
            text = load_unit(options.shared, row["unit"])
            start, end = int(row["start"]), int(row["end"])
            before = " ".join(text[max(0, start - 200) : start].split())
            said = " ".join(text[start:end].split())
            qualifiers = [f"{n}: {row[n]}" for n in ("modality", "attributed_to") if row[n]]
            denied = " DENIED" if row["negated"] == "True" else ""
            claim = " | ".join((row["subject"], row["predicate"], row["object"]))
            sheet.write(f"{number}.\n  before: …{before}\n  sentence: {said}\n")
            sheet.write(f"  relation: {claim}{denied} {'; '.join(qualifiers)}\n\n")
            key.write(f"{number}\t{' '.join(marks)}\t{row['confidence']}\n")


if __name__ == "__main__":
    main()
