"""How likely a candidate is right, and whether it is worth showing.

Two logistic regressions over readable binary features, fitted on candidates that were judged by
reading (benchmarks/judgements). "Right" is the confidence of the evidence; what is hardly
"useful" is left out.
"""

from __future__ import annotations

import math
from collections import defaultdict
from functools import cache
from pathlib import Path

from conceptgraph.extract.candidates import Candidate

MIN_USEFUL = 0.08  # below it a candidate is left out
MIN_RIGHT = 0.15
MIN_FRAGMENT = 0.12  # the same for what stands inside a noun phrase: "decrease | in | demand"
MIN_NOTED = 0.04  # for what somebody wrote down with a sign or a label
NOTED = ("heading ", "label ", "line ", "list ", "role ")
UNDER = frozenset({"class member", "heading member", "role member"})
"""Rules of entries that are the subject, under one object."""
ENTRIES = UNDER | {"list item"}


@cache
def load_weights() -> dict[str, tuple[float, float]]:
    """Weights in log odds for "right" and for "right and useful", by feature; "bias" is the start.

    ``weights.tsv`` is written by ``benchmarks/judgements/train.py``, not by hand.
    """
    table = (Path(__file__).parent / "weights.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines()[1:])
    return {name: (float(right), float(useful)) for name, right, useful in rows}


def score(features: list[str]) -> tuple[float, float]:
    """Probabilities that a candidate is right, and that it is right and useful."""
    table = load_weights()
    right, useful = table["bias"]
    for name in features:
        weights = table.get(name)
        if weights is not None:
            right += weights[0]
            useful += weights[1]
    return 1 / (1 + math.exp(-right)), 1 / (1 + math.exp(-useful))


def kept(candidates: list[Candidate]) -> list[Candidate]:
    """The candidates that stay, in their order; of the entries of one list all or none."""
    alone = [keep(candidate) for candidate in candidates]
    lists: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for i, candidate in enumerate(candidates):
        if candidate.rule in ENTRIES:
            above = candidate.object if candidate.rule in UNDER else candidate.subject
            lists[candidate.rule, candidate.key, above.mention.name].append(i)
    for entries in lists.values():
        stay = 2 * sum(alone[i] for i in entries) > len(entries)
        for i in entries:
            alone[i] = stay
    return [candidate for candidate, stays in zip(candidates, alone, strict=True) if stays]


def keep(candidate: Candidate) -> bool:
    """Set a candidate's confidence and say whether it stays."""
    right, useful = score(candidate.features)
    candidate.confidence = round(right, 3)
    fragment = candidate.rule == f"noun {candidate.label}"
    noted = candidate.rule.startswith(NOTED)
    wanted = MIN_FRAGMENT if fragment else MIN_NOTED if noted else MIN_USEFUL
    return right >= MIN_RIGHT and useful >= wanted
