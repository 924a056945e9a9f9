"""The judged candidates, with what a reader saw of each and the features that rules give it now."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from benchmarks.judgements.units import load_unit
from conceptgraph.annotate import load_annotator
from conceptgraph.annotate.tree import AnnotatedDocument
from conceptgraph.extract import find_candidates
from conceptgraph.extract.candidates import Candidate
from conceptgraph.model import Document
from conceptgraph.read import read_bytes

HERE = Path(__file__).parent
CONTEXT = 220  # characters before the sentence, for its pronouns
QUALIFIERS = ("modality", "attributed_to", "condition", "quantity")


@dataclass(frozen=True)
class Claim:
    """A candidate as a reader sees it."""

    before: str  # the text before the sentence
    sentence: str
    subject: str
    label: str
    object: str
    marks: str = ""  # its qualifiers, "DENIED" first


@dataclass(frozen=True)
class Judged:
    """A claim with its verdict."""

    unit: str
    reading: str
    verdict: str
    claim: Claim
    features: list[str] | None  # None where the rules do not propose it any more


def is_held_out(unit: str) -> bool:
    """Whether a unit is one of the eighth that measures the judge and the scorer."""
    return crc32(unit.encode("utf-8")) % 8 == 0


def marks_of(candidate: Candidate) -> str:
    """Negation and qualifiers of a candidate in one line; "" where it has none."""
    said = [f"{name}: {said}" for name in QUALIFIERS if (said := getattr(candidate, name))]
    return "; ".join([*(["DENIED"] if candidate.negated else []), *said])


def claim_of(candidate: Candidate, text: str) -> Claim:
    """What a reader of the text sees of a candidate."""
    start, end = candidate.sentence.start, candidate.sentence.end
    return Claim(
        before=" ".join(text[max(0, start - CONTEXT) : start].split()),
        sentence=" ".join(text[start:end].split()),
        subject=candidate.subject.mention.name,
        label=candidate.label,
        object=candidate.object.mention.name,
        marks=marks_of(candidate),
    )


def read_unit(shared: Path, unit: str) -> Document:
    """A unit's text as a document."""
    return read_bytes(load_unit(shared, unit).encode("utf-8"), unit, ".txt").document


def load_rows() -> list[dict[str, str]]:
    """Lines of the sheet."""
    with (HERE / "sheet.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def load_judged(shared: Path) -> list[Judged]:
    """Every judged candidate, by unit."""
    by_unit: dict[str, list[dict[str, str]]] = {}
    for row in load_rows():
        by_unit.setdefault(row["unit"], []).append(row)
    documents = [read_unit(shared, unit) for unit in by_unit]
    annotated = load_annotator(None).annotate(documents)
    return [
        judged
        for unit, parsed in zip(by_unit, annotated, strict=True)
        for judged in _match(unit, by_unit[unit], parsed)
    ]


def _match(unit: str, rows: list[dict[str, str]], parsed: AnnotatedDocument) -> Iterator[Judged]:
    """Verdicts with the candidates of now: at the same place, or with the same words."""
    text = parsed.document.text
    candidates: dict[tuple[object, ...], Candidate] = {}
    for candidate in find_candidates(parsed):
        subject, obj = candidate.subject.mention, candidate.object.mention
        place = (subject.start, subject.end, obj.start, obj.end, candidate.key)
        candidates.setdefault(place, candidate)
        words = (subject.name, candidate.label, obj.name, candidate.sentence.start)
        candidates.setdefault(words, candidate)
    for row in rows:
        place = (
            int(row["subject_start"]), int(row["subject_end"]),
            int(row["object_start"]), int(row["object_end"]), row["key"],
        )  # fmt: skip
        start, end = int(row["start"]), int(row["end"])
        words = (row["subject"], row["predicate"], row["object"], start)
        match = candidates.get(place) or candidates.get(words)
        claim = claim_of(match, text) if match is not None else Claim(
            " ".join(text[max(0, start - CONTEXT) : start].split()),
            " ".join(text[start:end].split()), row["subject"], row["predicate"], row["object"],
        )  # fmt: skip
        features = list(match.features) if match is not None else None
        yield Judged(unit, row["reading"], row["verdict"], claim, features)
