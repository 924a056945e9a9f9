"""Clauses that begin with "some of which": from what they pick."""

from __future__ import annotations

from itertools import pairwise

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.agreement import EITHER_NUMBER
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    is_plural,
    is_relative,
    preposition,
)
from conceptgraph.extract.words.lexicon import EXAMPLE_MARKERS


def picking(clause: Word) -> Word | None:
    """The "some" of a clause that begins with "some of which"; None where it begins otherwise."""
    for subject in find_children(clause, "nsubj"):
        if subject.i < clause.i and any(
            is_relative(c) and preposition(c) == "of" for c in find_children(subject, "nmod")
        ):
            return subject
    return None


def picked_from(clause: Word) -> Word | None:
    """The nouns that "some of which" picks from, where the parse joins its clause loosely.

    ``The bay feeds many fish, some of which eat algae.`` -> fish

    The nearest plural, but the class of examples; None where none stands before the comma.
    """
    share = picking(clause)
    first = min(w.i for w in share.subtree() if w.pos != "PUNCT") if share is not None else 0
    top = clause
    while top.head is not None:
        top = top.head
    before = {word.i: word for word in top.subtree() if first - 2 <= word.i < first}
    if share is None or first < 2 or before[first - 1].pos != "PUNCT":
        return None
    near: Word | None = before[first - 2]
    while near is not None and base(near) in {"compound", "flat"}:
        near = near.head
    if near is None or near.pos not in {"NOUN", "PROPN"}:
        return None
    mass = share.text.lower() in {"much", "most"}
    chain = [near]
    while base(chain[-1]) in {"nmod", "conj"} and chain[-1].head is not None:
        chain.append(chain[-1].head)
    for example, noun in pairwise(chain):
        if preposition(example) in EXAMPLE_MARKERS:
            return noun
    if share.text.lower() in {"all", "both", "each"} and base(near) == "conj":
        return near.head
    if share.text.lower() == "both" and not any(
        c.text.lower() == "two" for c in find_children(near, "nummod")
    ):
        return None
    several = (
        w
        for w in chain
        if is_plural(w) or w.lemma.lower() in EITHER_NUMBER or find_children(w, "conj")
    )
    if mass and not is_plural(near):
        return near
    return near if is_plural(near) else next(several, None)
