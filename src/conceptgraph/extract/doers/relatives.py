"""Which noun a relative clause tells of, where the nearest one cannot be meant."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.doers.free_relatives import NAMING_VERBS
from conceptgraph.extract.words.agreement import EITHER_NUMBER
from conceptgraph.extract.words.attitudes import CONTENT_NOUNS, OPEN_NOUNS
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    is_gerund,
    is_plural,
    is_relative,
    left_edge,
    mark_text,
    preposition,
    right_edge,
)
from conceptgraph.extract.words.lexicon import EXAMPLE_MARKERS, GROUP_NOUNS, TRANSPARENT
from conceptgraph.extract.words.persons import is_person_noun

CROWDS = frozenset(
    {"army", "audience", "band", "clan", "couple", "crew", "crowd", "gang", "jury", "pair",
     "public", "tribe"}
)  # fmt: skip
SCENES = (
    frozenset(
        {
            "case",
            "example",
            "film",
            "footage",
            "image",
            "instance",
            "photo",
            "photograph",
            "picture",
            "report",
            "sight",
            "sound",
            "video",
        }
    )
    | OPEN_NOUNS
    | CONTENT_NOUNS
)
"""Nouns for a whole scene, in which the noun behind "of" does what a participle says."""

FEELINGS = frozenset({"anxiety", "belief", "concern", "doubt", "dream", "fear", "hope", "worry"})

_SINGULAR = frozenset({"is", "was", "has", "does"})
_PLURAL = frozenset({"are", "were", "have", "do"})


def relative_head(clause: Word) -> Word | None:
    """The noun a relative clause tells of; None where none agrees with its verb.

    ``It shows stripes near the pole, which were named.`` -> stripes, not pole
    ``They make informed choices, which includes tests.`` -> nothing named
    ``dyes such as indigo, which fades in light`` -> indigo
    """
    noun = clause.head
    if noun is None:
        return None
    noun = _before_bracket(noun, clause)
    number = _number_of_verb(clause)
    near = _example_before(clause, noun)
    if near is not None and number == "singular" and is_plural(noun) and not is_plural(near):
        return near
    if near is not None and number is None and near.pos == "PROPN" and not is_plural(near):
        which = any(is_relative(c) and c.text.lower() == "which" for c in clause.children)
        if which:  # "games like chess, which came from India"
            return near
    if (whole := _holder_of_two(noun, number)) is not None:
        return whole
    if number is None or _agrees(noun, number):
        return noun
    current = noun
    for _ in range(3):
        above = current.head
        if above is None:
            break
        for candidate in _above(current, above):
            if candidate.i < noun.i and _agrees(candidate, number):
                return candidate
        if base(current) not in {"nmod", "conj", "obl"}:
            break
        current = above
    which = any(is_relative(c) and c.text.lower() == "which" for c in clause.children)
    return None if which and number == "singular" else noun


def _before_bracket(noun: Word, clause: Word) -> Word:
    """The noun before the bracket in which a noun stands that a clause seems to tell of.

    ``attributions (i.e., an explanation) that fostered hope`` -> attributions
    """
    closed = any(c.text == ")" and noun.i < c.i < clause.i for c in noun.children)
    opened = any(c.text == "(" and c.i < noun.i for c in noun.children)
    outer = noun.head
    if not (closed and opened) or outer is None:
        return noun
    if outer.pos in {"NOUN", "PROPN"}:
        return outer
    before = [c for c in find_children(outer, "obj", "obl") if c.i < noun.i]
    return before[-1] if before else noun


def _holder_of_two(noun: Word, number: str | None) -> Word | None:
    """The noun before "of" and two that "and" joins, where a singular verb cannot mean both.

    ``a history of change and growth that *spans* centuries`` -> history
    """
    first = noun.head if noun.role == "conj" and noun.head is not None else noun
    holder = first.head
    others = [c for c in first.children if c.role == "conj"]
    if number != "singular" or len(others) != 1 or holder is None or holder.pos != "NOUN":
        return None
    bare = not any(find_children(part, "det", "nmod") for part in (first, *others))
    joined = any(c.text.lower() == "and" for c in others[0].children)
    of = first.role == "nmod" and preposition(first) in {"for", "of"}
    return holder if of and joined and bare and not is_plural(holder) else None


def agrees(subject: Word, noun: Word, clause: Word) -> bool:
    """Whether a subject can have the clause behind its predicate noun, by the number of its verb.

    Not in "the danger is floods that wash away bridges".
    """
    number = _number_of_verb(clause)
    copulas = find_children(noun, "cop")
    if number is None or not copulas or subject.pos != "NOUN":
        return True
    copula = copulas[0].text.lower()
    if copula in _SINGULAR | _PLURAL:
        return (copula in _PLURAL) == (number == "plural")
    return _agrees(subject, number)


def _example_before(clause: Word, noun: Word) -> Word | None:
    """The example right before a clause: "dyes such as *indigo*, which fades"."""
    for child in reversed(find_children(noun, "nmod")):
        if noun.i < child.i < clause.i and preposition(child) in EXAMPLE_MARKERS:
            return child if not find_children(child, "conj") else None
    return None


def _above(word: Word, head: Word) -> list[Word]:
    """The nouns before which a phrase may stand between a relative clause and its noun."""
    if base(word) in {"nmod", "conj"} and head.pos in {"NOUN", "PROPN"}:
        return [head]
    return find_children(head, "obj") if base(word) == "obl" else []


def _number_of_verb(clause: Word) -> str | None:
    """Number of the clause's finite verb, where a relative pronoun is its subject."""
    if not any(base(c) == "nsubj" and is_relative(c) for c in clause.children):
        return None
    finite = next((c for c in clause.children if base(c) in {"aux", "cop"}), clause)
    lowered = finite.text.lower()
    if lowered in _SINGULAR or finite.tag == "VBZ":
        return "singular"
    return "plural" if lowered in _PLURAL or finite.tag == "VBP" else None


def _agrees(noun: Word, number: str) -> bool:
    if noun.pos not in {"NOUN", "PROPN"} or noun.lemma.lower() in EITHER_NUMBER:
        return True
    if any(base(c) == "conj" for c in noun.children) or base(noun) == "conj":
        return True
    if noun.tag not in {"NN", "NNS"}:
        return True
    if noun.text.lower().endswith("ics"):
        return True
    return is_plural(noun) == (number == "plural")


def who_is_meant(pronoun: Word, noun: Word) -> Word:
    """The person "who" speaks of: "patients with the illness who recovered" -> patients.

    ``the domain of a tribe who manage it`` -> tribe
    """
    above = noun.head
    if pronoun.text.lower() != "who" or _can_be_who(noun):
        return noun
    if base(noun) == "nmod" and above is not None and (is_plural(above) or is_person_noun(above)):
        return above
    within = [c for c in find_children(noun, "nmod") if noun.i < c.i < pronoun.i]
    owners = [c for c in within if (c.pos == "NOUN" or is_plural(c)) and _can_be_who(c)]
    return owners[-1] if owners else noun


def _can_be_who(noun: Word) -> bool:
    """Whether a noun may name people; a name always may."""
    if noun.pos != "NOUN" or is_plural(noun) or is_person_noun(noun):
        return True
    return noun.lemma.lower() in GROUP_NOUNS | CROWDS | TRANSPARENT


def named_before(verb: Word, head: Word) -> Word:
    """What "known as" or "called" behind a comma names: the nearest noun that agrees with it.

    ``the invention of the velocipede, also known as the boneshaker`` -> velocipede; the noun
    that itself holds the nearest one keeps it: ``a form of energy, called heat``
    """
    first = left_edge(verb)
    names = find_children(verb, "obl", "xcomp", "obj")
    if verb.lemma.lower() not in NAMING_VERBS or not names:
        return head
    near = next((w for w in head.subtree() if w.i == first - 1), None)
    last = near is not None and near.role == "conj" and near.head is head
    if near is not None and last and any(c.text.lower() == "and" for c in near.children):
        return near  # "the Romans and invaders called Goths"
    if near is None or near.pos not in {"NOUN", "PROPN"} or near.head in (None, head):
        return head
    chained = base(near) == "nmod" and near.head is not None and base(near.head) == "nmod"
    return near if chained and is_plural(near) == is_plural(names[0]) else head


def told_of(verb: Word, head: Word) -> Word:
    """Who a participle behind a noun tells of: "the concept of *families* coming together"."""
    return in_scene(verb, head) or named_before(verb, head)


def in_scene(verb: Word, head: Word) -> Word | None:
    """The noun that does what a participle says in a whole scene: "the risk of *dams* failing"."""
    if not is_gerund(verb) or mark_text(verb) or head.lemma.lower() not in SCENES:
        return None
    inner = [c for c in find_children(head, "nmod") if right_edge(c) + 1 == left_edge(verb)]
    return inner[-1] if inner and preposition(inner[-1]) in {"for", "of"} else None


def is_open_scene(verb: Word, head: Word) -> bool:
    """Whether a scene is only thought of; whose fears they are does what is told of them.

    ``the risk of dams failing``, not ``the fears of farmers losing land``
    """
    return head.lemma.lower() not in FEELINGS and in_scene(verb, head) is not None


def relative_is_object(verb: Word) -> bool:
    """Whether a clause has a relative pronoun as its object or oblique."""
    return any(is_relative(c) and c.role in {"obj", "obl"} for c in verb.children)
