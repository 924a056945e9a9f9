"""``python -m benchmarks.judgements.train SILVER``: fit the scorer of ``conceptgraph.extract``.

Two logistic regressions over binary features (:mod:`conceptgraph.extract.sifting.features`), one
for "right" (useful or trivial) and one for "useful", fitted on the candidates judged by reading
and on those that the judge labelled (``benchmarks.judgements.silver``). Prints the area under the
ROC curve and the calibration on units that neither saw, then fits on all and writes the weights as
a table that extraction reads without scikit-learn. Without SILVER on what was read alone.
"""

from __future__ import annotations

import argparse
import csv
import pickle
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from benchmarks.judgements.sheet import HERE, is_held_out, load_judged

TABLE = HERE.parents[1] / "src" / "conceptgraph" / "extract" / "sifting" / "weights.tsv"
TARGETS = {"right": {"useful", "trivial"}, "useful": {"useful"}}
MIN_COUNT = 8  # a feature seen less often is left out
MIN_SILVER = 40  # the same among what the judge labelled
READ_WEIGHT = 3.0  # of a verdict by reading, against one by the judge
STRICT = "reading=7"  # whose standard the scores are calibrated to
STRENGTH = 0.05  # inverse of the L2 penalty; weaker ones did worse on texts left out
STRENGTH_SILVER = 0.02
DENIALS = "2026-11-27, denials"  # the reading of denied claims alone, in reading.tsv
DRAWN_WITH = -1.37  # what "negated" weighed in the scorer that they were drawn with


class Examples:
    """Rows of features with the probability that each target holds, and their weights."""

    def __init__(self) -> None:
        self.features: list[list[str]] = []
        self.truth: list[tuple[float, float]] = []
        self.weights: list[float] = []

    def add(self, features: list[str], truth: Iterable[float], weight: float) -> None:
        """Add a row; ``truth`` is for "right" and for "useful"."""
        right, useful = truth
        self.features.append(features)
        self.truth.append((right, useful))
        self.weights.append(weight)


def matrix_of(rows: Sequence[list[str]], column: dict[str, int]) -> csr_matrix:
    """Binary matrix of the features that have a column."""
    places = [
        (i, column[name]) for i, row in enumerate(rows) for name in set(row) if name in column
    ]
    at = tuple(np.array(places, dtype=int).reshape(-1, 2).T)
    return csr_matrix((np.ones(len(places)), at), shape=(len(rows), len(column)))


def fit(examples: Examples, column: dict[str, int], strength: float) -> list[LogisticRegression]:
    """One regression for each target; a probability counts for both classes."""
    matrix = matrix_of(examples.features, column)
    twice = vstack([matrix, matrix]).tocsr()
    classes = np.repeat([1, 0], len(examples.features))
    fitted = []
    for target in range(len(TARGETS)):
        chance = np.array([truth[target] for truth in examples.truth])
        weights = np.array(examples.weights)
        weights = np.concatenate([chance * weights, (1 - chance) * weights])
        model = LogisticRegression(C=strength, solver="lbfgs", max_iter=500)
        fitted.append(model.fit(twice, classes, sample_weight=weights))
    return fitted


def report(name: str, truth: NDArray[Any], guess: NDArray[Any]) -> None:
    """Print how well a target is told, and how often it holds where it was said to."""
    print(f"{name}: base {truth.mean():.3f}, AUC {roc_auc_score(truth, guess):.3f}")
    for low in (0.0, 0.2, 0.4, 0.6, 0.8):
        band = (guess >= low) & (guess < low + 0.2)
        if band.any():
            print(
                f"  said {low:.1f}-{low + 0.2:.1f}: {band.sum():4d}, true {truth[band].mean():.2f}"
            )


def denial_weight() -> float:
    """What "negated" has to weigh so that denied claims are as sure as reading found them right.

    The judge learnt from denied claims of rules that have been mended since, and distrusts them.
    """
    with (HERE / "reading.tsv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t") if row["version"] == DENIALS]
    said = np.array([float(row["confidence"]) for row in rows])
    right = np.mean([row["verdict"] in TARGETS["right"] for row in rows])
    odds = np.log(said / (1 - said))
    low, high = -5.0, 5.0
    while high - low > 1e-3:
        shift = (low + high) / 2
        low, high = (
            (shift, high) if np.mean(1 / (1 + np.exp(-odds - shift))) < right else (low, shift)
        )
    return DRAWN_WITH + low


def main() -> None:
    """Fit, report, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("silver", type=Path, nargs="?")
    options = parser.parse_args()
    everything = load_judged(HERE.parents[2] / "shared")
    judged = [row for row in everything if row.features is not None]
    print(f"{len(everything)} judged, {len(judged)} of them still proposed")
    silver: dict[str, Any] = {"features": [], "probabilities": []}
    if options.silver is not None:
        silver = pickle.loads(options.silver.read_bytes())  # noqa: S301 (our own file)
    weight = READ_WEIGHT if options.silver is not None else 1.0
    strength = STRENGTH_SILVER if options.silver is not None else STRENGTH
    rows = [[*(row.features or []), f"reading={row.reading}"] for row in judged]
    truths = [[float(row.verdict in wanted) for wanted in TARGETS.values()] for row in judged]
    held = np.array([is_held_out(row.unit) for row in judged])
    read, labelled = Counter(), Counter()
    for features in rows:
        read.update(set(features))
    for features in silver["features"]:
        labelled.update(set(features))
    names = {name for name, count in read.items() if count >= MIN_COUNT and not silver["features"]}
    names |= {name for name, count in labelled.items() if count >= MIN_SILVER}
    names |= {name for name in read if name.startswith("reading=")}
    column = {name: i for i, name in enumerate(sorted(names))}

    def examples(*, whole: bool) -> Examples:
        found = Examples()
        for features, (useful, _, wrong) in zip(
            silver["features"], silver["probabilities"], strict=True
        ):
            found.add([*features, STRICT], (1 - wrong, useful), 1.0)
        for row, truth, left_out in zip(rows, truths, held, strict=True):
            if whole or not left_out:
                found.add(row, truth, weight)
        return found

    unseen = matrix_of([row for row, out in zip(rows, held, strict=True) if out], column)
    for target, model in zip(TARGETS, fit(examples(whole=False), column, strength), strict=True):
        truth = np.array(truths)[held, list(TARGETS).index(target)]
        report(target, truth, model.predict_proba(unseen)[:, 1])
    _write(column, fit(examples(whole=True), column, strength))


def _write(column: dict[str, int], fitted: list[LogisticRegression]) -> None:
    right, useful = fitted
    strict = column[STRICT]
    bias = [float(model.intercept_[0] + model.coef_[0, strict]) for model in fitted]
    lines = ["feature\tright\tuseful", f"bias\t{bias[0]:.3f}\t{bias[1]:.3f}"]
    for name, i in column.items():
        told = denial_weight() if name == "negated" else right.coef_[0, i]
        weights = (f"{told:.2f}", f"{useful.coef_[0, i]:.2f}")
        if not name.startswith("reading=") and any(float(weight) for weight in weights):
            lines.append("\t".join((name, *weights)))
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{len(lines) - 2} features written to {TABLE.name}")


if __name__ == "__main__":
    main()
