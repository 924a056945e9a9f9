"""What "respectively" pairs: the first of several with the first, the second with the second."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Candidate
from conceptgraph.extract.words.grammar import right_edge


def is_cross_paired(candidate: Candidate) -> bool:
    """Whether a relation pairs what "respectively" keeps apart.

    ``Iron and tin melt at 1538 and 232 degrees, respectively.``: not iron at 232. Where one side
    names one thing only, as in "the prices of iron and tin are", nothing tells which is meant.
    """
    pairing = [w for w in candidate.sentence.words if w.text.lower() == "respectively"]
    if not pairing:
        return False
    subjects, objects = _joined(candidate.subject.word), _joined(candidate.object.word)
    if not any(_stands_before(pairing[0], group) for group in (subjects, objects)):
        return False
    if len(subjects) != len(objects):
        return True
    return subjects.index(candidate.subject.word) != objects.index(candidate.object.word)


def _joined(word: Word) -> list[Word]:
    first = word.head if word.role == "conj" and word.head is not None else word
    return [first, *(c for c in first.children if c.role == "conj")]


def _stands_before(pairing: Word, group: list[Word]) -> bool:
    """Whether joined words end where "respectively" begins, but for a comma."""
    last = group[-1]
    ends = max([last.i, *(right_edge(c) for c in last.children if c.i < pairing.i - 1)])
    return len(group) > 1 and 0 < pairing.i - ends <= 2
