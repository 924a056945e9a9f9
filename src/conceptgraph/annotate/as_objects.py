"""What something is seen as, read as a second object: "sees models as bright *ghosts*"."""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence


def mend_as_object(sentence: Sentence) -> None:
    """Give an object behind another one the "as" that opens its phrase for a preposition; in place.

    Parameters
    ----------
    sentence : Sentence
        A verb has one direct object; the parser gave it a second one, and took the "as" before it
        for an adverb of its first adjective.
    """
    for noun in sentence.words:
        verb = noun.head
        if noun.role != "obj" or noun.pos not in {"NOUN", "PROPN"} or verb is None:
            continue
        if not any(c.role == "obj" and c.i < noun.i for c in verb.children):
            continue
        first = min(noun.subtree(), key=lambda word: word.i)
        if first.text.lower() != "as" or first.head is noun or first.pos not in {"ADP", "ADV"}:
            continue
        first.hang(noun, "case")
        first.pos, noun.role = "ADP", "obl"
