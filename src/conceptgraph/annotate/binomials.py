"""Two words that "and" makes one thing: "rock and roll", "trial and error"."""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence

BINOMIALS = frozenset(
    """
    rock&roll trial&error law&order cause&effect wear&tear give&take checks&balances pros&cons
    ups&downs arts&crafts track&field search&rescue room&board bed&breakfast nuts&bolts bits&pieces
    mergers&acquisitions research&development supply&demand hide&seek carrot&stick bread&butter
    fight&flight aches&pains odds&ends rules&regulations hit&run command&control
    """.split()  # noqa: SIM905 - readable as words
)
"""First and second word of frozen pairs."""


def mend_binomials(sentence: Sentence) -> None:
    """Make one noun of a frozen pair; in place.

    Parameters
    ----------
    sentence : Sentence
        ``Their parents liked rock and roll.``: nobody liked rock, and roll.
    """
    words = sentence.words
    for first, joint, second in zip(words, words[1:], words[2:], strict=False):
        if joint.text.lower() not in {"and", "&"} or second.role != "conj":
            continue
        if f"{first.text.lower()}&{second.text.lower()}" not in BINOMIALS:
            continue
        if second.head is not first or first.pos not in {"NOUN", "PROPN"}:
            continue
        for child in list(second.children):
            child.hang(first, child.role)
        joint.hang(first, "flat")
        second.hang(first, "flat")
        second.pos, second.tag = first.pos, first.tag
