"""What a label says between a governing verb and what it governs: objects, places, gerunds."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.phrases.shown_nouns import compound_name
from conceptgraph.extract.words.grammar import (
    case_words,
    find_children,
    is_passive,
    is_relative,
    left_edge,
    preposition,
)
from conceptgraph.extract.words.lexicon import REFLEXIVES, TRANSPARENT
from conceptgraph.extract.words.negation import negation_words

WHITHER = frozenset({"at", "for", "from", "in", "into", "on", "to", "with"})
"""Prepositions of what a verb without object says first: "moved to Rome to study"."""


def reflexives(verb: Word) -> list[str]:
    """The reflexive object that belongs to the label: "proclaimed *himself* emperor"."""
    words = [
        c.text.lower()
        for c in verb.children
        if c.role in {"obj", "iobj"} and not find_children(c, "conj")
    ]
    return [word for word in words if word in REFLEXIVES][:1]


def whither(verb: Word, clause: Word) -> list[str]:
    """The phrase between a verb without object and its purpose, without which it says little.

    ``They moved to Rome to study law.`` -> moved to Rome to study
    """
    if is_passive(verb):
        return []
    for part in find_children(verb, "obl"):
        cases = case_words(part)
        behind = left_edge(part) in {verb.i + 1, verb.i + 2} and part.i < clause.i
        if behind and len(cases) == 1 and cases[0].text.lower() in WHITHER:
            named = compound_name(part) if part.pos == "PROPN" else part.text.lower()
            return [cases[0].text.lower(), named]
    return []


def thing_done_to(verb: Word) -> Word | None:
    """The object of a governing verb, what is counted rather than the number of it."""
    objects = [c for c in verb.children if c.role in {"obj", "iobj"}]
    if is_passive(verb):
        return None
    if not objects:
        gap = verb.role == "acl:relcl" and bool(find_children(verb, "nsubj"))
        gap = gap and not any(is_relative(c) for c in verb.children)
        return verb.head if gap else None  # "the script they had to record trade"
    noun = objects[0]
    if noun.text.lower() in REFLEXIVES:
        return None
    if is_relative(noun):
        return verb.head if verb.role == "acl:relcl" else None
    if noun.text.lower() in TRANSPARENT:
        counted = [c for c in find_children(noun, "nmod") if preposition(c) == "of"]
        return counted[0] if counted else noun
    return noun


def gerund_shown(verb: Word) -> str:
    """A gerund as a label shows it: with its "not" and its particle."""
    denial = ["not"] if negation_words(verb) else []
    after = [c.text.lower() for c in verb.children if c.role == "compound:prt"]
    return " ".join([*denial, verb.text.lower(), *after])
