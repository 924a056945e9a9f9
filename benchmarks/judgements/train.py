"""``python -m benchmarks.judgements.train``: fit the scorer of ``conceptgraph.extract``.

Two logistic regressions over the binary features of :mod:`conceptgraph.extract.features`, one
for "right" (useful or trivial) and one for "useful", fitted on the sheet of candidates judged by
reading. Prints the area under the ROC curve and the calibration with whole units left out, and
writes the weights as a table that extraction reads without scikit-learn.
"""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

from benchmarks.judgements.units import load_unit
from conceptgraph.annotate import load_annotator
from conceptgraph.extract import find_candidates
from conceptgraph.extract.candidates import Candidate
from conceptgraph.read import read_bytes

HERE = Path(__file__).parent
TABLE = HERE.parents[1] / "src" / "conceptgraph" / "extract" / "weights.py"
MIN_COUNT = 8  # a feature seen less often is left out
HEADER = '''"""Weights of the scorer: written by benchmarks/judgements/train.py, not by hand.

Feature name -> weights, in log odds, for "right" and for "right and useful".
"""
'''
STRICT = "reading=6"  # whose standard the scores are calibrated to
STRENGTH = 0.05  # inverse of the L2 penalty; weaker ones did worse on texts left out


def judged_features(shared: Path) -> list[dict[str, Any]]:
    """Features of every judged candidate that the rules still propose."""
    with (HERE / "sheet.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    by_unit: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        by_unit.setdefault(row["unit"], []).append(row)
    documents = [
        read_bytes(load_unit(shared, unit).encode("utf-8"), unit, ".txt").document
        for unit in by_unit
    ]
    found: list[dict[str, Any]] = []
    annotated = load_annotator(None).annotate(documents)
    for unit, parsed in zip(by_unit, annotated, strict=True):
        candidates: dict[tuple[object, ...], Candidate] = {}
        for candidate in find_candidates(parsed):
            subject, obj = candidate.subject.mention, candidate.object.mention
            place = (subject.start, subject.end, obj.start, obj.end, candidate.key)
            candidates.setdefault(place, candidate)
            words = (subject.name, candidate.label, obj.name, candidate.sentence.start)
            candidates.setdefault(words, candidate)
        for row in by_unit[unit]:
            place = (
                int(row["subject_start"]), int(row["subject_end"]),
                int(row["object_start"]), int(row["object_end"]), row["key"],
            )  # fmt: skip
            words = (row["subject"], row["predicate"], row["object"], int(row["start"]))
            match = candidates.get(place) or candidates.get(words)
            if match is not None:
                features = [*match.features, f"reading={row['reading']}"]
                found.append({"unit": unit, "verdict": row["verdict"], "features": features})
    print(f"{len(rows)} judged, {len(found)} of them still proposed")
    return found


def main() -> None:
    """Fit, report, write."""
    data = judged_features(HERE.parents[2] / "shared")
    counts = Counter(name for row in data for name in set(row["features"]))
    names = sorted(name for name, count in counts.items() if count >= MIN_COUNT)
    column = {name: i for i, name in enumerate(names)}
    matrix = np.zeros((len(data), len(names)))
    for i, row in enumerate(data):
        for name in row["features"]:
            if name in column:
                matrix[i, column[name]] = 1
    groups = np.array([row["unit"] for row in data])
    fitted = []
    for target, wanted in (("right", {"useful", "trivial"}), ("useful", {"useful"})):
        truth = np.array([row["verdict"] in wanted for row in data], dtype=int)
        guess = np.zeros(len(truth))
        for train, test in GroupKFold(10).split(matrix, truth, groups):
            guess[test] = _fit(matrix[train], truth[train]).predict_proba(matrix[test])[:, 1]
        print(f"{target}: base {truth.mean():.3f}, AUC {roc_auc_score(truth, guess):.3f}")
        for low in (0.0, 0.2, 0.4, 0.6, 0.8):
            band = (guess >= low) & (guess < low + 0.2)
            if band.any():
                print(
                    f"  said {low:.1f}-{low + 0.2:.1f}: {band.sum():4d}, "
                    f"true {truth[band].mean():.2f}"
                )
        fitted.append(_fit(matrix, truth))
    _write(names, fitted)


def _fit(matrix: Any, truth: Any) -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, solver="liblinear", random_state=0).fit(matrix, truth)


def _write(names: list[str], fitted: list[LogisticRegression]) -> None:
    right, useful = fitted
    strict = names.index(STRICT)
    bias = [float(model.intercept_[0] + model.coef_[0, strict]) for model in fitted]
    lines = [
        HEADER,
        f"BIAS = ({bias[0]:.3f}, {bias[1]:.3f})",
        "",
        "WEIGHTS: dict[str, tuple[float, float]] = {",
    ]
    for i, name in enumerate(names):
        if name.startswith("reading="):
            continue
        lines.append(
            f"    {json.dumps(name)}: ({right.coef_[0, i]:.3f}, {useful.coef_[0, i]:.3f}),"
        )
    lines.append("}")
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{len(names)} features written to {TABLE.name}")


if __name__ == "__main__":
    main()
