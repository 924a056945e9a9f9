"""Deeds that somebody has a part in: "plays a key role in shaping", "took part in building"."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import base, is_gerund, is_passive, mark_text

PARTS_PLAYED = frozenset({"hand", "part", "role"})
PLAYING = frozenset({"have", "play", "take"})


def part_played(verb: Word) -> tuple[Word, Word] | None:
    """The verb and noun that say that somebody has a part in a deed.

    ``Genes play a key role in shaping bones.`` shaping -> play, role
    """
    above = verb.head
    if above is None or not is_gerund(verb) or mark_text(verb) != "in":
        return None
    if base(verb) == "acl":
        noun: Word | None = above
    elif base(verb) == "advcl":  # hung on the verb that has the noun as its object
        noun = next((c for c in above.children if c.role == "obj" and c.i < verb.i), None)
    else:
        return None
    if noun is None or noun.lemma.lower() not in PARTS_PLAYED or noun.role != "obj":
        return None
    playing = noun.head
    if playing is None or playing.lemma.lower() not in PLAYING or is_passive(playing):
        return None
    return playing, noun
