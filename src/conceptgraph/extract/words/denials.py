"""What a denial reaches: up to "but", and nouns that are said not to be there."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import base, find_children
from conceptgraph.extract.words.negation import has_negative_determiner, is_set_against


def stands_behind_but(word: Word) -> bool:
    """Whether a word is what "but" sets against what is denied: "eats no grass but *fish*".

    ``not iron but copper or tin``: also what is joined behind it
    """
    first = word.head
    if word.role != "conj" or first is None:
        return False
    parts = [c for c in first.children if c.role == "conj" and c.i <= word.i]
    return any(is_set_against(part) for part in parts)


def is_none_of(word: Word) -> bool:
    """Whether a subject denies of what stands behind its "of": "*none* of the ducks swims"."""
    return word.text.lower() in {"neither", "none"} and bool(find_children(word, "nmod"))


def is_yet_to(verb: Word) -> bool:
    """Whether something is still undone: "has *yet to build*", "is *yet to be solved*"."""
    yet = [c for c in (*verb.children, *(verb.head.children if verb.head else ()))
           if c.text.lower() == "yet" and base(c) == "advmod"]  # fmt: skip
    return any(c.text.lower() == "to" and c.i == yet[0].i + 1 for c in verb.children if yet)


def is_none(noun: Word) -> bool:
    """Whether a noun is said not to be there: "no trial", "neither salt nor *sugar*".

    Not in "a period of no growth" or "little or no growth".
    """
    joined = {c.text.lower() for c in noun.children if c.i < noun.i and base(c) == "cc"}
    if noun.role == "conj" and noun.head is not None:
        return "nor" in joined or ("or" in joined and is_none(noun.head))
    return base(noun) != "nmod" and "or" not in joined and has_negative_determiner(noun)


def is_said_to_be(noun: Word) -> bool:
    """Whether a clause says no more than that something is there: "there is no *frost*"."""
    verb = noun.head
    if base(noun) != "nsubj" or verb is None or verb.lemma.lower() != "be":
        return False
    return any(base(c) == "expl" for c in verb.children)
