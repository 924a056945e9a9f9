"""Expressions of several words that a parser takes apart: "thanks to"."""

from __future__ import annotations

from itertools import pairwise

from conceptgraph.annotate.tree import Sentence


def mend_thanks(sentence: Sentence) -> None:
    """Make a preposition of "thanks to" before a noun; in place.

    Parameters
    ----------
    sentence : Sentence
        ``It improves thanks to more rain.``: "thanks" is no object of "improves".
    """
    for thanks, to in pairwise(sentence.words):
        noun, above = to.head, thanks.head
        if thanks.text.lower() != "thanks" or to.text.lower() != "to" or to.role != "case":
            continue
        if noun is None or above is None or thanks.role in {"root", "fixed", "case"}:
            continue
        if noun.head is thanks:
            noun.hang(above, "obl")
        elif noun.head is above:
            noun.role = "obl"
        else:
            continue
        for child in [*thanks.children]:
            child.hang(noun, child.role)
        thanks.hang(noun, "case")
        to.hang(thanks, "fixed")
