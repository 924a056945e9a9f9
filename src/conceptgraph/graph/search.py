"""How well a text matches the names of a concept or a sentence, in memory."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORD = re.compile(r"\w+")


def rank_names(text: str, names: Iterable[str]) -> int | None:
    """Return how well the best of the names matches a text, 0 = best; None = not at all.

    0: a name is equal; 1: it begins with the text; 2: every word of the text begins one of
    its words; 3: it contains the text. Case is ignored.

    Examples
    --------
    >>> [rank_names("learn", [name]) for name in ("Learn", "learning", "deep learning", "unlearn")]
    [0, 1, 2, 3]
    >>> rank_names("learn", ["memory"])
    """
    wanted = text.casefold().strip()
    words = _WORD.findall(wanted)
    best: int | None = None
    for name in names:
        folded = name.casefold()
        if folded == wanted:
            return 0
        if folded.startswith(wanted):
            rank = 1
        elif words and _all_begin(words, _WORD.findall(folded)):
            rank = 2
        elif wanted in folded:
            rank = 3
        else:
            continue
        best = rank if best is None else min(best, rank)
    return best


def holds_words(text: str, sentence: str) -> bool:
    """Whether every word of the text begins a word of the sentence; never for an empty text.

    Examples
    --------
    >>> holds_words("sleep distill", "Humans distill daily experiences during sleep.")
    True
    """
    words = _WORD.findall(text.casefold())
    return bool(words) and _all_begin(words, _WORD.findall(sentence.casefold()))


def letter_triples(text: str) -> set[str]:
    """All runs of three characters of a text, case aside."""
    folded = text.casefold().strip()
    return {folded[i : i + 3] for i in range(len(folded) - 2)}


def _all_begin(beginnings: Iterable[str], words: list[str]) -> bool:
    return all(any(word.startswith(start) for word in words) for start in beginnings)
