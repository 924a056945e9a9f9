"""A second subject before a verb, or a coordinated noun hung too high or too deep.

``The bond between a mother and her child is strong.``: with "child" right before the verb, the
parser calls it the subject, although "bond" is one already and "and" joins it to the noun before.
``the spread of knowledge and the rise of cities``: knowledge does not rise.
``Vitamin D is added to milk.``: half a name would be all that is added.
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
        With nothing between them, the two may be one name; a comma may stand behind what the
        name is.
    """
    words = sentence.words
    for verb in words:
        subjects = verb.children_of("nsubj", "nsubj:pass")
        joints = [c for c in verb.children_of("cc") if c.text.lower() == "and"]
        if len(subjects) == 2 and not joints:
            if _is_told_before(subjects[0], subjects[1], words):
                subjects[0].hang(subjects[1], "appos")
                continue
            _join_twins(subjects[0], subjects[1], words)
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


def _is_told_before(noun: Word, name: Word, words: list[Word]) -> bool:
    """Whether what somebody is stands before the name: "*A nurse by training*, Ada Lind wrote"."""
    described = words[0].text.lower() in {"a", "an"} and words[0].head is noun
    if noun.pos != "NOUN" or name.pos != "PROPN" or not described:
        return False
    last = max(word.i for word in noun.subtree() if word.pos != "PUNCT")
    begin = min(word.i for word in name.subtree())
    return begin == last + 2 and words[last + 1].text == ","


def mend_second_head(sentence: Sentence) -> None:
    """Join a noun that has its own article and "of" to the noun like it; in place.

    Parameters
    ----------
    sentence : Sentence
        ``the spread of knowledge and the rise of cities``: "rise" is joined to "spread" where
        the parser has joined it to the bare noun that "spread" is of.
    """
    for second in sentence.words:
        inner = second.head
        if second.role != "conj" or inner is None or inner.role != "nmod" or inner.head is None:
            continue
        first = inner.head
        joints = [c for c in second.children_of("cc") if c.text.lower() in {"and", "or"}]
        if not joints or first.pos != "NOUN" or second.pos != "NOUN" or second.i < inner.i:
            continue
        alike = _has_article(first) and _has_article(second) and not _is_determined(inner)
        beside = len(inner.children_of("conj")) == 1 and first.i < inner.i
        if alike and beside and _takes_of(second) and _case_of(inner) == "of":
            second.hang(first, "conj")


def _join_twins(first: Word, second: Word, words: list[Word]) -> None:
    """Make one phrase of "vitamin D", "Cyclone Phailin", "virtual reality (VR) technology"."""
    begins = min(word.i for word in second.subtree())
    if begins != second.i or first.pos not in {"NOUN", "PROPN"}:
        return
    letter = len(second.text) == 1 and second.text.isupper() and first.tag == "NN"
    if second.i == first.i + 1 and second.pos == "PROPN" and (letter or first.pos == "PROPN"):
        for child in [*second.children]:
            child.hang(first, child.role)
        second.hang(first, "flat")
    elif second.pos == "NOUN" and _is_shortened(first, words[first.i + 1 : begins]):
        first.hang(second, "compound")


def _is_shortened(noun: Word, behind: list[Word]) -> bool:
    """Whether nothing but its short form in brackets stands behind a noun."""
    if [w.text for w in behind[::2]] != ["(", ")"] or len(behind) != 3:
        return False
    return behind[1].head is noun and behind[1].text[:2].isupper()


def _has_article(noun: Word) -> bool:
    return any(c.text.lower() in {"a", "an", "the"} for c in noun.children_of("det"))


def _is_determined(noun: Word) -> bool:
    return bool(noun.children_of("det", "nmod:poss"))


def _takes_of(noun: Word) -> bool:
    return any(_case_of(c) == "of" and c.i > noun.i for c in noun.children_of("nmod"))


def _case_of(noun: Word) -> str:
    return " ".join(c.text.lower() for c in noun.children_of("case"))


def _is_half(noun: Word) -> bool:
    """Whether "between" stands before a noun that nothing is joined to."""
    between = any(c.text.lower() == "between" for c in noun.children_of("case"))
    return between and not noun.children_of("conj")


def _is_singular(verb: Word) -> bool:
    """Whether a verb or its auxiliary agrees with one subject only: "is", "was", "helps"."""
    forms = [verb, *verb.children_of("aux", "aux:pass", "cop")]
    return any(w.tag == "VBZ" or w.text.lower() == "was" for w in forms)
