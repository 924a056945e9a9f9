"""What "not" denies, where the parser hung it or what it denies on another word."""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence

_NOT = frozenset({"not", "n't", "n’t"})
_LOOSE = frozenset({"parataxis", "appos", "dep", "list"})
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


def mend_inner_no(sentence: Sentence) -> None:
    """Hang "no" on the noun of its phrase, not on what stands before that; in place.

    Parameters
    ----------
    sentence : Sentence
        ``They found no sig. effect.`` with "no" on the first part of the compound.
    """
    for word in sentence.words:
        inner = word.head
        if word.text.lower() != "no" or word.role != "det" or inner is None:
            continue
        while inner.role in {"compound", "amod"} and inner.head is not None:
            inner = inner.head
        if inner is not word.head and inner.pos in {"NOUN", "PROPN"}:
            word.hang(inner, "det")


def mend_denied_part(sentence: Sentence) -> None:
    """Join what stands behind ", not" to the predicate noun it is set against; in place.

    Parameters
    ----------
    sentence : Sentence
        ``Plates are part of convection, not passengers.`` with the passengers as a remark.
    """
    for word in sentence.words:
        head = word.head
        if word.role not in _LOOSE or head is None or word.pos not in {"NOUN", "PROPN", "ADJ"}:
            continue
        before = [c for c in word.children if c.i < word.i]
        if len(before) < 2 or before[0].text != "," or before[1].text.lower() != "not":
            continue
        named = head.pos in {"NOUN", "PROPN", "ADJ"} and head.pos[0] == word.pos[0]
        whole = word.children_of("nsubj", "cop", "case") or not head.children_of("cop")
        if named and not whole and head.i < before[0].i:
            word.role = "conj"
