"""A "not" right behind a copula denies the clause, whatever word the parser hung it on."""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence

_NOT = frozenset({"not", "n't", "n’t"})
_QUALITIES = frozenset({"amod", "obl:unmarked"})


def mend_displaced_not(sentence: Sentence) -> None:
    """Hang "not" on the predicate of the copula before it; in place.

    Parameters
    ----------
    sentence : Sentence
        ``They are not strong arguments.``: parsed as "not strong", the claim would be affirmed.
    """
    for word, before in zip(sentence.words[1:], sentence.words, strict=False):
        if word.text.lower() not in _NOT or before.role != "cop" or word.head is None:
            continue
        predicate, holder = before.head, word.head
        inside = holder.head is predicate and holder.role in _QUALITIES
        if predicate is not None and holder is not predicate and inside:
            word.hang(predicate, "advmod")
