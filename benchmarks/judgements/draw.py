"""``python -m benchmarks.judgements.draw OUT``: relations of built graphs, to be judged by reading.

Unlike :mod:`benchmarks.judgements.sample` it draws what a build keeps, one relation at a time,
each from another paragraph of the textbooks: the precision that a user meets. The same seed
draws the same paragraphs whatever the rules, so that two versions can be compared
(:mod:`benchmarks.judgements.blind`).
"""

from __future__ import annotations

import argparse
import csv
import random
from pathlib import Path

from benchmarks.judgements.sheet import read_unit
from benchmarks.judgements.units import all_units
from conceptgraph.annotate import load_annotator
from conceptgraph.extract import extract_document

FIELDS = (
    "unit", "start", "end", "subject", "predicate", "object", "negated", "modality",
    "attributed_to", "confidence", "verdict", "reason",
)  # fmt: skip


def main() -> None:
    """Draw paragraphs, then one relation of each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--relations", type=int, default=100, help="at most")
    parser.add_argument("--shared", type=Path, default=Path(__file__).parents[3] / "shared")
    options = parser.parse_args()
    chosen = random.Random(options.seed)  # noqa: S311 (repeatable, not for secrets)
    with (Path(__file__).parent / "sheet.tsv").open(encoding="utf-8", newline="") as file:
        judged = {row["unit"] for row in csv.DictReader(file, delimiter="\t")}
    units = all_units(options.shared, frozenset())
    books = {
        source: [unit for unit in found if unit not in judged]
        for source, found in units.items()
        if source.startswith("openstax")
    }
    annotator = load_annotator(None)
    rows: list[dict[str, object]] = []
    for _ in range(options.relations):
        unit = chosen.choice(books[chosen.choice(sorted(books))])
        document = read_unit(options.shared, unit)
        found = extract_document(next(iter(annotator.annotate([document])))).relations
        if not found:
            continue
        relation = random.Random(f"{options.seed} {unit}").choice(found)  # noqa: S311 (repeatable, not for secrets)
        evidence = relation.evidence
        rows.append(
            {
                "unit": unit, "start": evidence.start, "end": evidence.end,
                "subject": relation.subject.name, "predicate": relation.predicate.label,
                "object": relation.object.name, "negated": relation.negated,
                "modality": evidence.modality or "", "confidence": evidence.confidence,
                "attributed_to": evidence.attributed_to or "", "verdict": "", "reason": "",
            }
        )  # fmt: skip
        said = " ".join(evidence.sentence.split())
        print(f"\n{len(rows)}. [{unit}] {said}")
        marks = [m for m in (evidence.modality, evidence.attributed_to, evidence.condition) if m]
        denied = " DENIED" if relation.negated else ""
        print(f"   {relation.subject.name} | {relation.predicate.label} | {relation.object.name}"
              f"{denied} {marks or ''}")  # fmt: skip
    with options.out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, FIELDS, delimiter="\t")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    main()
