"""A coordinated noun that a parser takes for a second subject of the verb.

``The bond between a mother and her child is strong.``: with "child" right before the verb, the
parser calls it the subject, although "bond" is one already and "and" joins it to the noun before.
"""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence, Word


def mend_second_subject(sentence: Sentence) -> None:
    """Join the second of two subjects with "and" between them to what stands before; in place.

    Parameters
    ----------
    sentence : Sentence
        Behind "between" it belongs to the noun there, which needs a second one, and with a
        singular verb to the noun before it; otherwise it is coordinated with the first subject.
    """
    words = sentence.words
    for verb in words:
        subjects = verb.children_of("nsubj", "nsubj:pass")
        joints = [c for c in verb.children_of("cc") if c.text.lower() == "and"]
        if len(subjects) != 2 or len(joints) != 1 or subjects[1].i > verb.i:
            continue
        first, second = subjects
        joint = joints[0]
        begins = min(word.i for word in second.subtree())
        ends = max(word.i for word in first.subtree())
        if not ends + 1 == joint.i == begins - 1 or first.pos not in {"NOUN", "PROPN"}:
            continue
        if second.pos not in {"NOUN", "PROPN"}:
            continue
        phrases = first.children_of("nmod")
        target = next((c for c in phrases if _is_half(c)), None)
        if target is None:
            target = phrases[-1] if phrases and _is_singular(verb) else first
            if target is first and _is_singular(verb):
                continue
        joint.hang(second, "cc")
        second.hang(target, "conj")


def _is_half(noun: Word) -> bool:
    """Whether "between" stands before a noun that nothing is joined to."""
    between = any(c.text.lower() == "between" for c in noun.children_of("case"))
    return between and not noun.children_of("conj")


def _is_singular(verb: Word) -> bool:
    """Whether a verb or its auxiliary agrees with one subject only: "is", "was", "helps"."""
    forms = [verb, *verb.children_of("aux", "aux:pass", "cop")]
    return any(w.tag == "VBZ" or w.text.lower() == "was" for w in forms)
