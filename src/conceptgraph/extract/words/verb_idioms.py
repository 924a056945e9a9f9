"""Verb and phrase that say one thing: "come *to power*", "take costs *into account*"."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import find_children, preposition

IDIOMS = {
    "bear": {("in", "mind")},
    "bring": {("into", "play"), ("to", "justice"), ("to", "life"), ("to", "light")},
    "call": {("into", "question")},
    "come": {
        ("into", "being"), ("into", "conflict"), ("into", "contact"), ("into", "effect"),
        ("into", "force"), ("into", "play"), ("to", "light"), ("to", "power"), ("to", "rest"),
        ("to", "terms"),
    },
    "fall": {("", "prey"), ("", "victim"), ("in", "love"), ("into", "disrepair")},
    "go": {("into", "effect"), ("into", "exile"), ("to", "war")},
    "keep": {("in", "mind"), ("in", "touch")},
    "put": {("at", "risk"), ("in", "place"), ("into", "practice"), ("to", "death"), ("to", "use")},
    "set": {("in", "motion"), ("on", "fire")},
    "take": {("for", "granted"), ("into", "account"), ("into", "consideration")},
}  # fmt: skip
"""Lemma of the verb, preposition and bare noun."""


def idiom_phrase(verb: Word) -> Word | None:
    """The bare noun behind its preposition that makes one verb with the one before it."""
    phrases = IDIOMS.get(verb.lemma.lower())
    if phrases is None:
        return None
    behind = [c for noun in find_children(verb, "obj") for c in find_children(noun, "nmod")]
    for part in (*find_children(verb, "obl", "xcomp", "advcl", "nmod"), *behind):
        before = [c for c in part.children if c.i < part.i]
        bare = all(c.role in {"case", "mark", "punct"} for c in before)
        mark = [c.text.lower() for c in part.children if c.role in {"case", "mark"}]
        if bare and ((preposition(part) or " ".join(mark)), part.text.lower()) in phrases:
            return part
    return None
