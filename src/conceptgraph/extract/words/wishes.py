"""Infinitives with "for" and who shall do it: "calls *for salt to be iodised*"."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import (
    find_children,
    is_infinitive,
    left_edge,
    mark_text,
    preposition,
    right_edge,
)


def is_for_somebody(clause: Word) -> bool:
    """Whether an infinitive names who shall do it: "for *patients* to recover"."""
    if not is_infinitive(clause):
        return False
    return "for" in mark_text(clause).split() or any(
        c.text.lower() == "for" and c.i < subject.i
        for subject in find_children(clause, "nsubj")
        for c in find_children(subject, "case", "mark")
    )


def is_wished_for(noun: Word) -> bool:
    """Whether "for" names what something shall be done to: "calls for *salt* to be iodised"."""
    head, after = noun.head, right_edge(noun) + 1
    if preposition(noun) != "for" or head is None:
        return False
    clauses = [*noun.children, *head.children, *(head.head.children if head.head else ())]
    return any(
        is_infinitive(c)
        and (c.head is noun or left_edge(c) == after)
        and any(part.role in {"aux:pass", "cop"} for part in c.children)
        for c in clauses
        if c.i > noun.i
    )
