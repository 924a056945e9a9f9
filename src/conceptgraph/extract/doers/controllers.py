"""Who does an infinitive or gerund that hangs under a noun: "the *right* of cities to *tax*"."""

from __future__ import annotations

from collections.abc import Callable

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.attitudes import (
    ABILITY_NOUNS,
    ASSETS,
    GIVING,
    HOLDING,
    MEANS_NOUNS,
    OCCASIONS,
)
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    has_copula,
    is_passive,
    left_edge,
    mark_text,
    preposition,
    right_edge,
)
from conceptgraph.extract.words.lexicon import CLASS_NOUNS, GROUP_NOUNS
from conceptgraph.extract.words.persons import is_person_noun

EARNED = frozenset(
    {"award", "charge", "credit", "criticism", "fame", "fine", "honor", "honour", "medal",
     "penalty", "praise", "prize", "punishment", "recognition", "reputation", "reward", "sentence"}
)  # fmt: skip
"""Nouns for what somebody gets for what they did themselves."""

Seek = Callable[[Word], list[Word]]
"""Finds the subject words of a governing predicate."""

_WITH_SUBJECT = frozenset({"as", "for", "from", "in", "through", "with", "without"})
"""Prepositions whose noun the subject has: "burned villages *in* an attempt to win"."""


def owners(noun: Word) -> list[Word]:
    """Whose a goal or task is: "the club’s aim", "the aim of the club"."""
    possessors = [c for c in noun.children if c.role == "nmod:poss"]
    return possessors or [c for c in noun.children if c.role == "nmod" and preposition(c) == "of"]


def doer_of_infinitive(verb: Word, noun: Word, seek: Seek) -> list[Word]:
    """Who does it: in "the ability to see" whoever has it, in "a tool to see" the tool.

    ``It ends the need for lenders to wait.`` -> lenders; ``They lack the strength to win.`` -> they
    """
    lemma = noun.lemma.lower()
    for named in _named_with_for(verb, noun):
        if is_somebody_named(named):
            return [named]
        if lemma in ABILITY_NOUNS:
            return []  # "the need for training to use it"
    if is_asset(noun) and noun.head is not None:
        return seek(noun.head)
    if any(c.text.lower() in {"how", "when", "where"} for c in verb.children):
        return _who_has(noun, seek)  # "have a sense of how to build"
    if lemma not in ABILITY_NOUNS:
        return [] if lemma in OCCASIONS or _is_done_to(verb, noun) else [noun]
    return _who_has(noun, seek)


def _is_done_to(verb: Word, noun: Word) -> bool:
    """Whether a thing is what an infinitive without object is done to: "the *price* to pay"."""
    alone = not find_children(verb, "obj", "xcomp", "ccomp", "cop") and not is_passive(verb)
    return alone and noun.pos == "NOUN" and not is_somebody_named(noun)


def doer_of_gerund(verb: Word, noun: Word, seek: Seek) -> list[Word]:
    """Whoever has the goal in "the goal of winning"; nobody in "resistance to passing"."""
    known = mark_text(verb) in {"", "for", "of"} and noun.lemma.lower() in ABILITY_NOUNS
    return _who_has(noun, seek) if known else []


def does_itself(verb: Word, noun: Word) -> bool:
    """Whether a noun does its gerund itself: "a tool for cutting", "a method of cutting".

    Not in "had a hard time agreeing".
    """
    lemma, mark = noun.lemma.lower(), mark_text(verb)
    if mark not in {"", "for", "of"}:
        return False
    if not mark:
        return lemma in MEANS_NOUNS - {"time"}
    if lemma in {"act", "custom", "habit", "practice", "task"} and not has_copula(noun):
        return False  # "the practice of caring for the old"
    if lemma in ABILITY_NOUNS - MEANS_NOUNS:
        return False  # "shows promise for treating infections"
    if lemma in EARNED:
        return False  # "was jailed on charges of stealing"
    if noun.role == "obj" and noun.head is not None and noun.head.lemma.lower() == "take":
        return False  # "took the step of closing schools"
    return lemma in MEANS_NOUNS or mark == "for" or lemma in CLASS_NOUNS


def _named_with_for(verb: Word, noun: Word) -> list[Word]:
    """``the need *for lenders* to wait``: who stands with "for" right before the infinitive."""
    return [
        c
        for c in noun.children
        if c.role == "nmod" and preposition(c) == "for" and right_edge(c) + 1 == left_edge(verb)
    ]


def is_somebody_named(word: Word) -> bool:
    """Whether a noun names people or a body that acts: "waves of *immigrants*"."""
    inside = [c for c in find_children(word, "nmod") if preposition(c) == "of"]
    return any(
        part.pos == "PROPN" or is_person_noun(part) or part.lemma.lower() in GROUP_NOUNS
        for part in (word, *inside)
    )


def is_asset(noun: Word) -> bool:
    """Whether a noun is what somebody has or lacks for a deed: "have the *budget* to repair"."""
    verb = noun.head
    return (
        noun.role == "obj"
        and noun.lemma.lower() in ASSETS
        and verb is not None
        and verb.lemma.lower() in HOLDING
    )


def _who_has(noun: Word, seek: Seek) -> list[Word]:
    """Whoever has an ability or a goal, by whose it is and by what is done with it.

    ``They defend the right of cities to tax.`` -> cities; nobody in ``They resist attempts to
    tax.`` ``Cities are moved by the need to tax.``
    """
    lemma = noun.lemma.lower()
    possessors = [c for c in noun.children if c.role == "nmod:poss"]
    if possessors:
        return possessors
    holders = owners(noun)
    if holders and lemma not in MEANS_NOUNS:
        return holders[:1]
    head = noun.head
    if head is not None and base(noun) in {"obj", "obl"} and head.pos == "VERB":
        return _holder(noun, head, seek)
    if holders:
        return holders[:1]
    return [noun] if lemma in MEANS_NOUNS - OCCASIONS else []


def _holder(noun: Word, verb: Word, seek: Seek) -> list[Word]:
    """Who has a noun that is object or oblique of a verb."""
    lemma, receivers = noun.lemma.lower(), find_children(verb, "iobj")
    means = lemma in MEANS_NOUNS
    if receivers and lemma in OCCASIONS:
        return receivers  # "give frogs a place to lay eggs"
    if verb.lemma.lower() in GIVING and not means:
        # "gives officers an incentive to investigate"
        return [c for c in verb.children if c.role in {"iobj", "obj"} and c.i < noun.i][:1]
    if base(noun) == "obj":
        return seek(verb) if means or verb.lemma.lower() in HOLDING else []
    if noun.i < verb.i or (is_passive(verb) and preposition(noun) == "by"):
        return []  # "with the decision to move, architects were hired"
    return seek(verb) if means or preposition(noun) in _WITH_SUBJECT else []
