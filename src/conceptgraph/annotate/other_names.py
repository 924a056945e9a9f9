"""Another name for the same thing, which "or" joins between commas.

``The clavicle, or collarbone, is thin.``: one bone with two names, no choice of two.
"""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence, Word

_OF_A_NAME = frozenset({"amod", "cc", "compound", "nmod", "punct"})
_CLOSING = frozenset({",", ".", ";", ":", ")"})


def mend_other_names(sentence: Sentence) -> None:
    """Make an apposition of a bare noun behind ", or" where nothing else is listed; in place.

    Parameters
    ----------
    sentence : Sentence
        A comma or a stop follows the other name, which has no article and is as many as the
        first: not ``take the bus, or trains``.
    """
    words = sentence.words
    for noun in words:
        others = noun.children_of("conj")
        common = noun.pos == "NOUN" or (noun.pos == "PROPN" and noun.i == 0)  # for its capital
        if len(others) != 1 or not common or noun.role == "conj":
            continue
        other = others[0]
        joints = other.children_of("cc")
        if len(joints) != 1 or joints[0].text.lower() != "or" or other.pos != "NOUN":
            continue
        comma = joints[0].i - 1
        bare = all(c.role in _OF_A_NAME for c in other.children)
        last = max(w.i for w in other.subtree() if w.pos != "PUNCT")
        closed = last + 1 < len(words) and words[last + 1].text in _CLOSING
        alike = (noun.tag == "NNS") == (other.tag == "NNS")
        if bare and closed and alike and words[comma].text == "," and _ends(noun, other) == comma:
            other.role = "appos"


def _ends(noun: Word, other: Word) -> int:
    """The place behind the first name, before the other one begins."""
    inside = [c for c in noun.children if c is not other and c.i < other.i and c.pos != "PUNCT"]
    return 1 + max([noun.i, *(w.i for c in inside for w in c.subtree() if w.pos != "PUNCT")])
