"""In what role somebody acts, said before the clause: "As a doctor, she …"."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Candidate
from conceptgraph.extract.clauses.frames import Frame
from conceptgraph.extract.words.grammar import find_children, is_plural, right_edge

_LINKING = frozenset(
    {"alternative", "bonus", "compromise", "consequence", "example", "first", "matter", "minimum",
     "precaution", "punishment", "reminder", "response", "result", "reward", "rule", "side",
     "start", "step", "test", "whole"}
)  # fmt: skip
"""Nouns that join sentences: "as a result"."""
_AGES = frozenset({"adolescent", "baby", "boy", "child", "girl", "kid", "teen", "teenager",
                   "youngster", "youth"})  # fmt: skip
_PAST = frozenset({"VBD"})
_HELPERS = frozenset({"did", "had", "was", "were"})


def is_fronted_role(outer: Word, head: Word) -> bool:
    """Whether a phrase with "as" says what the subject behind it is.

    ``As the preeminent Catholic power, Spain fought.``, but not "As a result, …", nor "As a
    child, she …", which says when.
    """
    subjects = find_children(head, "nsubj")
    words = find_children(outer, "case", "det")
    if len(subjects) != 1 or outer.i > subjects[0].i or not find_children(outer, "det"):
        return False
    alike = is_plural(outer) == is_plural(subjects[0]) or subjects[0].pos == "PRON"
    common = outer.pos == "NOUN" and outer.lemma.lower() not in _LINKING | _AGES
    adjacent = right_edge(outer) < subjects[0].i and all(w.i < outer.i for w in words)
    return alike and common and adjacent


def in_role(frame: Frame, outer: Word) -> Iterator[Candidate]:
    """``As the preeminent power, Spain fought.`` -> Spain | was | preeminent power."""
    helpers = {c.text.lower() for c in find_children(frame.head, "aux", "cop")}
    past = frame.head.tag in _PAST or bool(helpers & _HELPERS)
    be = ("were" if past else "are") if is_plural(outer) else ("was" if past else "is")
    yield from frame.relate(
        be, "be", frame.reading.arguments(outer), "in role", anchor=outer, negated=False
    )
