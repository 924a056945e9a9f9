"""Which infinitive says what a verb causes, allows or helps to, and whether it says it all."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.doers.objects import object_words
from conceptgraph.extract.words.attitudes import ALLOWING, CAUSING
from conceptgraph.extract.words.grammar import (
    find_children,
    is_infinitive,
    is_participle,
    left_edge,
    preposition,
    right_edge,
)
from conceptgraph.extract.words.negation import is_negated

HELPING = ALLOWING | {"assist", "help"}
"""Verbs that help somebody to a deed; whom they help is an end of its own."""


def is_deed_whole(verb: Word, deed: Word) -> bool:
    """Whether a deed without object is what is caused or allowed: "lets plants *grow*"."""
    return verb.lemma.lower() in CAUSING | ALLOWING and not find_children(deed, "xcomp", "ccomp")


def is_allowed_deed(verb: Word) -> bool:
    """Whether verb and object say nothing without the deed: "allows *ice to melt*"."""
    deed = caused_deed(verb)
    if deed is None or is_negated(deed) or object_words(deed):
        return False
    return len(object_words(verb)) == 1 and is_deed_whole(verb, deed)


def caused_deed(verb: Word) -> Word | None:
    """The infinitive that says what a verb of causing brings about."""
    if verb.lemma.lower() not in CAUSING | HELPING or not find_children(verb, "obj"):
        return None
    for deed in find_children(verb, "xcomp"):
        infinitive = is_infinitive(deed) or not is_participle(deed)
        if deed.pos == "VERB" and deed.i > verb.i and infinitive and not _is_wished(verb, deed):
            return deed
    return None


def _is_wished(verb: Word, deed: Word) -> bool:
    """Whether "for" names the doer: "prompted calls *for prices* to be cut"."""
    return any(
        preposition(part) == "for" and right_edge(part) + 1 == left_edge(deed)
        for noun in find_children(verb, "obj")
        for part in find_children(noun, "nmod")
    )


def judged_deed(verb: Word) -> tuple[Word, Word] | None:
    """Adjective and infinitive of "makes *it hard to test* code": nobody does it, it is hard to."""
    empty = [c for c in verb.children if c.text.lower() == "it" and c.i > verb.i]
    quality = next((c for c in find_children(verb, "xcomp") if c.pos == "ADJ"), None)
    if not empty or quality is None or empty[0].role not in {"expl", "obj"}:
        return None
    for deed in (*quality.children, *verb.children):
        if deed.pos == "VERB" and deed.i > quality.i and is_infinitive(deed):
            return quality, deed
    return None
