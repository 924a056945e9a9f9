"""Prepositional phrases that are idioms, complex prepositions, dates or mere links."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.amounts import is_same
from conceptgraph.extract.words.grammar import (
    find_children,
    follows_comma,
    is_plural,
    left_edge,
    preposition,
    right_edge,
)
from conceptgraph.extract.words.lexicon import (
    GENERIC,
    IDLE_PAIRS,
    IDLE_PHRASES,
    LIGHT_VERBS,
    PREPOSITION_NOUNS,
    TIME_NOUNS,
    WEEKDAYS_MONTHS,
)
from conceptgraph.extract.words.persons import is_people_noun

BREACHES = frozenset({"breach", "contravention", "defiance", "violation"})


def idiom_nouns(verb: Word) -> list[str]:
    """The bare noun of "take place", "make use", "play host", which belongs to the label."""
    if verb.lemma.lower() not in LIGHT_VERBS:
        return []
    return [
        noun.text.lower()
        for noun in find_children(verb, "obj")
        if noun.tag == "NN" and not noun.children and noun.lemma.lower() in GENERIC
    ]


def through_preposition_noun(part: Word, prep: str) -> tuple[Word, str]:
    """Read "in the hands of the people" as one preposition and its noun.

    ``Power rests in the hands of the people.`` -> power | rests in hands of | people
    """
    noun = part.text.lower()
    if (other := same_as(part)) is not None:
        return other, f"{prep} same {noun} as"
    if is_preposition_noun(part) and not find_children(part, "conj"):
        for inner in part.children:
            inner_prep = preposition(inner)
            follows = inner.role == "nmod" and inner.i > part.i
            if follows and inner_prep and inner.pos in {"NOUN", "PROPN", "PRON"}:
                return inner, f"{prep} {noun} {inner_prep}"
        for inner in part.children:
            if inner.role == "nmod:poss":
                return inner, f"{prep} {noun} of"
    return part, prep


def same_as(noun: Word) -> Word | None:
    """What has the same as another: "has the same mass as *Venus*"; under noun or verb."""
    if not is_same(noun) or noun.head is None:
        return None
    behind = right_edge(noun) + 1
    beside = [c for c in find_children(noun.head, "obl") if left_edge(c) == behind]
    for part in (*find_children(noun, "nmod"), *beside):
        if preposition(part) == "as":
            return part
    return None


def is_preposition_noun(word: Word) -> bool:
    """Whether a noun belongs to a complex preposition; a compound ("chain rule") does not."""
    listed = word.pos == "NOUN" and word.text.lower() in PREPOSITION_NOUNS
    if word.text.lower() in BREACHES and find_children(word, "det"):
        return False  # "in violation of the rule", but "saw it as a violation of the rule"
    return listed and not find_children(word, "compound")


def is_idle_phrase(part: Word) -> bool:
    """Whether a prepositional phrase only links sentences: "in fact", "for example"."""
    words = {part.lemma.lower(), part.text.lower()}
    if preposition(part) == "in" and "words" in words:
        return any(c.text.lower() == "other" for c in part.children)  # "in other words"
    if find_children(part, "nmod", "acl", "compound") or is_plural(part):
        return False
    if words & IDLE_PHRASES or (preposition(part), part.lemma.lower()) in IDLE_PAIRS:
        return True
    return bool(words & PREPOSITION_NOUNS) and not find_children(part, "det", "amod", "nummod")


VIEWS = frozenset(
    {"account", "eye", "estimation", "judgement", "judgment", "mind", "opinion", "perspective",
     "standpoint", "view", "viewpoint"}
)  # fmt: skip


def viewers(part: Word) -> list[Word]:
    """Whose view a phrase before the clause gives: "in *Kant’s* view", "in the eyes of *poets*"."""
    head = part.head
    if head is None or part.i > head.i or part.lemma.lower() not in VIEWS:
        return []
    if preposition(part) not in {"from", "in", "to"}:
        return []
    owners = [c for c in part.children if c.role == "nmod:poss"]
    owners += [c for c in find_children(part, "nmod") if preposition(c) == "of"]
    return [c for c in owners if c.pos in {"PRON", "PROPN"} or is_people_noun(c)]


_SOON = frozenset({"early", "final", "initial", "last", "late", "later"})


def is_time(part: Word) -> bool:
    """Whether a phrase only dates the clause: "in August 1799", "for five years"."""
    lemma = part.lemma.lower()
    if lemma in WEEKDAYS_MONTHS and part.text[:1].isupper():
        return True
    if lemma in TIME_NOUNS and not find_children(part, "compound", "acl"):
        return not any(c.role == "nmod" and preposition(c) == "of" for c in part.children)
    if (
        lemma == "age"
        and not find_children(part, "compound")
        and any(c.pos == "NUM" for c in part.children)
    ):
        return True  # "at age nine"
    if lemma in {"phase", "stage"} and any(c.text.lower() in _SOON for c in part.children):
        return True  # "in the early stages of development"
    digits = part.text.removesuffix("s")
    return part.pos in {"NUM", "NOUN"} and digits.isdigit() and len(digits) == 4


def is_repeated(part: Word) -> bool:
    """Whether a phrase says that something holds again and again: "from town to town".

    Or between any two: "from one area to another".
    """
    prep, head = preposition(part), part.head
    if prep == "from" and any(c.text.lower() == "one" and c.i < part.i for c in part.children):
        beside = (*part.children, *(head.children if head is not None else ()))
        return any(c.text.lower() == "another" and preposition(c) == "to" for c in beside)
    other = {"from": "to", "to": "from"}.get(prep)
    if other is None or head is None or part.pos != "NOUN":
        return False
    if find_children(part, "det", "amod", "nummod"):
        return False
    return any(
        twin.lemma.lower() == part.lemma.lower() and preposition(twin) == other
        for twin in (head, *head.children, *part.children)
    )


def is_span(part: Word) -> bool:
    """Whether a phrase with "to" is the other end of one with "from".

    ``From ancient ports to modern cities, trade has served people.``
    """
    head = part.head
    far = preposition(part) in {"to", "toward", "towards"}
    while far and head is not None and head.role == "nmod":
        if preposition(head) == "from":
            return True  # "from a state of potential to actuality"
        head = head.head
    return far and head is not None and preposition(head) == "from"


def far_end(part: Word) -> Word | None:
    """The other end of what is named from one extreme to the other, beside the noun it is of.

    ``many habitats, from springs to ice`` -> ice; not of a way: ``They went from Rome to Bari.``
    """
    head = part.head
    if preposition(part) != "from" or head is None:
        return None
    everything = any(c.text.lower() in {"anything", "everything"} for c in (head, *head.children))
    bracketed = any(c.text == "(" and c.i < part.i for c in part.children)
    if not (follows_comma(part) or everything or bracketed):
        return None
    ends = [c for c in find_children(part, "nmod") if preposition(c) == "to"]
    ends += [c for c in find_children(head, "nmod", "obl") if c.i > part.i]
    return next((c for c in ends if preposition(c) == "to"), None)
