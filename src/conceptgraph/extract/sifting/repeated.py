"""What a long list of subjects shares beyond its deed: said once, not for each."""

from __future__ import annotations

from conceptgraph.extract.candidates import Candidate

MIN_SUBJECTS = 4
LONG_LABEL = 4  # words from which a predicate tells a deed and what it is for


def drop_repeated(candidates: list[Candidate]) -> list[Candidate]:
    """Keep what follows from a shared deed for the first of many subjects only.

    ``Spain, Italy, France and Malta formed a union to support trade.``: each formed the union; that
    it supports trade is told of one.
    """
    subjects: dict[tuple[str, int, int], list[int]] = {}
    for candidate in candidates:
        ends = (candidate.label, candidate.object.mention.start, candidate.object.mention.end)
        subjects.setdefault(ends, []).append(candidate.subject.mention.start)
    kept = []
    for candidate in candidates:
        ends = (candidate.label, candidate.object.mention.start, candidate.object.mention.end)
        told = subjects[ends]
        repeated = len(told) >= MIN_SUBJECTS and len(candidate.label.split()) >= LONG_LABEL
        if not repeated or candidate.subject.mention.start == min(told):
            kept.append(candidate)
    return kept
