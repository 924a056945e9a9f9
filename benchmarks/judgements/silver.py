"""``python -m benchmarks.judgements.silver OUT``: have a trained judge label many candidates.

Trains the judge on the sheet but for an eighth of its units, lets it judge candidates from texts
that the sheet does not use, and writes their features and probabilities, from which
``benchmarks.judgements.train`` fits the scorer. Needs what ``training/requirements.txt`` names and
about half an hour on two cores.
"""

from __future__ import annotations

import argparse
import csv
import logging
import pickle
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from benchmarks.judgements.judge import VERDICTS, Judge, judge_claims, train_judge
from benchmarks.judgements.sheet import HERE, Judged, claim_of, is_held_out, load_judged, load_rows
from benchmarks.judgements.train import report
from benchmarks.judgements.units import all_units, gum_documents, load_unit
from conceptgraph.annotate import load_annotator
from conceptgraph.extract import find_candidates
from conceptgraph.read import read_bytes

STANDARD = 7  # the reading whose standard the judge applies
PARAGRAPHS = 5000  # of the textbooks
TREEBANKS = ("gum-train", "ewt-train")
LONGEST = 6000  # characters of a document of a treebank


def silver_texts(shared: Path, seed: int = 5) -> Iterator[tuple[str, str]]:
    """Names and texts that no verdict was given on."""
    used = {row["unit"] for row in load_rows()}
    with (HERE / "reading.tsv").open(encoding="utf-8", newline="") as file:
        used |= {row["unit"] for row in csv.DictReader(file, delimiter="\t")}
    units = all_units(shared, frozenset())
    paragraphs = [
        unit
        for source, found in units.items()
        if source.startswith("openstax-")
        for unit in found
        if unit not in used
    ]
    chance = random.Random(seed)  # noqa: S311 (repeatable, not for secrets)
    for unit in chance.sample(paragraphs, min(PARAGRAPHS, len(paragraphs))):
        yield unit, load_unit(shared, unit)
    for name in TREEBANKS:
        for document, text in gum_documents(shared / "treebanks" / f"{name}.conllu").items():
            if len(text.split()) > 40:
                yield f"{name}#{document}", text[:LONGEST]


def measure(judge: Judge, unseen: Sequence[Judged]) -> None:
    """Print how well the judge tells verdicts on units that it has not seen."""
    chances = judge_claims(judge, [row.claim for row in unseen], STANDARD)
    verdicts = np.array([row.verdict for row in unseen])
    report("judge: right", verdicts != "wrong", 1 - chances[:, VERDICTS.index("wrong")])
    report("judge: useful", verdicts == "useful", chances[:, VERDICTS.index("useful")])


def main() -> None:
    """Train, judge, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--shared", type=Path, default=Path(__file__).parents[3] / "shared")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    everything = load_judged(options.shared)
    judged = [row for row in everything if not is_held_out(row.unit)]
    judge = train_judge(
        [row.claim for row in judged],
        [row.verdict for row in judged],
        [int(row.reading) for row in judged],
    )
    measure(judge, [row for row in everything if is_held_out(row.unit)])
    documents = [
        read_bytes(text.encode("utf-8"), name, ".txt").document
        for name, text in silver_texts(options.shared)
    ]
    claims, features = [], []
    for parsed in load_annotator(None).annotate(documents):
        for candidate in find_candidates(parsed):
            claims.append(claim_of(candidate, parsed.document.text))
            features.append(list(candidate.features))
    probabilities = judge_claims(judge, claims, STANDARD)
    with options.out.open("wb") as file:
        pickle.dump({"features": features, "probabilities": probabilities}, file)
    print(f"{len(claims)} candidates judged")


if __name__ == "__main__":
    main()
