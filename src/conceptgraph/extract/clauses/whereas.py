"""Whereas: two clauses that set their subjects against each other."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Candidate
from conceptgraph.extract.clauses.frames import is_predicate, make_frame
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    is_plural,
    is_relative,
    mark_text,
)


def _nearest(clause: Word, reading: Reading) -> Word:
    """The clause right before "whereas", where the parser hangs it on one further off."""
    mark = min(part.i for part in clause.subtree())
    main = clause.head if clause.head is not None else clause
    for word in reading.sentence.words[main.i + 1 : mark]:
        own = any(not is_relative(s) for s in find_children(word, "nsubj"))
        if is_predicate(word) and own and base(word) in {"advcl", "ccomp", "conj", "parataxis"}:
            main = word
    return main


def find_contrasts(reading: Reading) -> Iterator[Candidate]:
    """``Copper conducts heat, whereas glass insulates.`` -> copper | contrasts with | glass."""
    for word in reading.sentence.words:
        if base(word) != "advcl" or mark_text(word) != "whereas" or word.head is None:
            continue
        if not is_predicate(word) or not is_predicate(word.head):
            continue
        main = _nearest(word, reading)
        subjects, others = (make_frame(clause, reading).subjects for clause in (main, word))
        if len(subjects) != 1 or len(others) != 1 or others[0].margin is not None:
            continue
        label = "contrast with" if is_plural(subjects[0].word) else "contrasts with"
        yield Candidate(
            subjects[0], label, "contrast with", others[0], "clause whereas",
            reading.sentence, word, family="contrasts with",
        )  # fmt: skip
