"""What a noun behind a colon explains, which the clauses behind it tell of.

``They plan a “core”: a small model stripped of facts.``: the core is stripped of them.
"""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import base, find_children, left_edge, right_edge

_MARKS = frozenset({":", "—", "–"})


def explained(noun: Word) -> Word | None:
    """The noun right before the colon that a noun with "a" behind it explains."""
    head = noun.head
    article = any(c.text.lower() in {"a", "an"} for c in noun.children)
    if base(noun) not in {"obj", "parataxis"} or noun.pos != "NOUN" or not article or head is None:
        return None
    first = [c for c in find_children(head, "obj") if c.i < noun.i]
    if base(noun) == "obj" and not first:
        return None
    around = (*noun.children, *head.children, *(m for c in first for m in c.children))
    marks = [c for c in around if c.text in _MARKS and head.i < c.i < noun.i]
    if not marks or find_children(noun, "nsubj", "cop"):
        return None
    if head.pos in {"NOUN", "PROPN"}:
        return head
    before = [c for c in head.children if base(c) in {"obj", "obl"} and c.i < marks[-1].i]
    ends = [c for c in before if marks[-1].i - right_edge(c) <= 2 and c.pos in {"NOUN", "PROPN"}]
    return ends[-1] if ends else None


def explaining(verb: Word, head: Word) -> Word | None:
    """The noun behind a colon that a participle hung on the main verb goes along with.

    ``They plan a core: a small model stripped of facts, *retaining* only skills.``
    """
    for noun in find_children(head, "parataxis"):
        if head.i < noun.i < left_edge(verb) and explained(noun) is not None:
            return noun
    return None
