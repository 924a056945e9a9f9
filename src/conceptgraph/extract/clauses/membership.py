"""What is one of several: "the heron is one of many birds", "one of the causes was drought"."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.classes import class_relations
from conceptgraph.extract.clauses.frames import Frame
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.doers.cut_nouns import is_superlative, picked_out
from conceptgraph.extract.phrases.stand_ins import noun_behind_of
from conceptgraph.extract.words.agreement import PLURALS, SINGULARS
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    has_copula,
    is_plural,
    preposition,
)
from conceptgraph.extract.words.lexicon import QUANTIFYING
from conceptgraph.extract.words.negation import is_denied_part
from conceptgraph.extract.words.persons import is_person_noun

ONE = frozenset({"another", "one"})
MAX_CLASS = 5  # words of a class that is one end together with its "of"
ANSWERING = frozenset(
    {"alternative", "answer", "basis", "cure", "excuse", "explanation", "justification", "key",
     "motivation", "motive", "reason", "remedy", "solution"}
)  # fmt: skip
"""Nouns with "for" or "to" that name nothing, but say what something else is to it."""

COUNTS = ONE | {"five", "four", "several", "some", "three", "two"}


def members_of(word: Word) -> Word | None:
    """The nouns of which "one of", "some of" pick a few; None where a word picks nothing.

    ``one of the oldest cities`` -> cities
    """
    a_few = word.text.lower() == "few" and find_children(word, "det")
    if (word.text.lower() not in COUNTS and not a_few) or find_children(word, "amod", "compound"):
        return None
    inner = noun_behind_of(word)
    several = inner is not None and (
        is_plural(inner) or inner.lemma.lower() == "people" or _holds_several(inner)
    )
    return inner if several else None


def _holds_several(noun: Word) -> bool:
    """Whether a noun holds several of a kind: "one of a *class* of drugs"."""
    inner = noun_behind_of(noun)
    holder = noun.lemma.lower() in {"class", "family", "group", "handful", "series", "set"}
    return holder and inner is not None and is_plural(inner)


def joint_of(word: Word) -> str:
    """How a label goes on before the class: "is *one of*", "are *among*"."""
    return "one of" if word.text.lower() in ONE else "among"


def group_relations(
    reading: Reading, group: Word, label: str, key: str
) -> Iterator[tuple[str, str, list[Argument]]]:
    """What something is one of, and what that class is about, as label, key and objects.

    ``Lisbon is one of the oldest cities in Europe.`` -> is one of oldest cities in | Europe
    A short class with its "of" phrase is one end: "is one of | diseases of wheat".
    """
    named = [a for a in reading.arguments(group) if a.word is group]
    if any(len(a.mention.name.split()) > MAX_CLASS for a in named):
        named = reading.bare_arguments(group)[:1]
    ends = max((a.mention.end for a in named), default=0)
    through = [
        (shown, longer, objects)
        for shown, longer, objects, _ in class_relations(reading, group, label, key, whole=True)
        if any(a.mention.start >= ends for a in objects)  # "diseases of wheat" is one end
    ]
    if not (through and is_superlative(group)):
        yield label, key, [picked_out(a, reading) or a for a in named]
    yield from through


def membership(
    frame: Frame, part: Word, label: str, key: str, rule: str
) -> Iterator[Candidate] | None:
    """What the subject is one of; None where a predicate noun names no class of several.

    ``Rye became one of the main crops.`` ``Rye is among the oldest crops.``
    """
    group, shown = members_of(part), f"{label} {joint_of(part)}"
    if group is None and preposition(part) == "among" and is_plural(part):
        group, shown = part, label
    if group is None:
        return None
    key = f"{key} one of"
    return (
        candidate
        for found, longer, objects in group_relations(frame.reading, group, shown, key)
        for candidate in frame.relate(found, longer, objects, rule)
    )


def picked(frame: Frame, part: Word) -> Iterator[Candidate] | None:
    """What is picked from several, where these stand as subject; None where nothing is picked.

    ``One of the main causes was drought.`` -> drought | was one of | main causes
    ``Among the victims of the flood was a mill.`` -> mill | was one of | victims of the flood

    ``One of the girls is a swimmer`` and ``some of the boats are ferries`` only describe.
    """
    group, one = _group_of(frame.head)
    if group is None or preposition(part) or part.pos not in {"NOUN", "PROPN"}:
        return None
    named = part.pos == "PROPN" or any(c.text.lower() == "the" for c in part.children)
    if one and not named and is_person_noun(part):
        return iter(())
    if not one and not named and not is_superlative(group):
        return None
    return _turned(frame, part, group)


def of_another(frame: Frame, part: Word) -> Iterator[Candidate] | None:
    """What is said to be another one of a kind, told of the thing itself.

    ``Another cause was drought.`` -> drought | was | cause
    ``A more recent method is surgery.`` -> surgery | is | more recent method
    """
    subjects = find_children(frame.head, "nsubj")
    if len(subjects) != 1 or subjects[0].pos != "NOUN" or is_plural(subjects[0]):
        return None
    before = {c.text.lower() for c in subjects[0].children if c.i < subjects[0].i}
    one = "one" in before and subjects[0].i < 4
    newer = before & {"a", "an"} and any(
        c.tag == "JJR" or any(d.text.lower() == "more" for d in c.children)
        for c in find_children(subjects[0], "amod")
    )
    vague = any(c.text.lower() in {"a", "an", "one"} for c in part.children) and part.pos == "NOUN"
    if (
        subjects[0].i > part.i
        or vague
        or preposition(part)
        or not ("another" in before or newer or one)
    ):
        return None
    named = [a for a in frame.reading.arguments(part) if a.word is part]
    return frame.relate(frame.label, "be", frame.subjects, "copula", subjects=named)


EXAMPLES = frozenset({"example", "illustration", "instance"})


def exemplified(frame: Frame, part: Word) -> Iterator[Candidate] | None:
    """``An example of this view is deism.`` -> deism | is an example of | view."""
    subjects = find_children(frame.head, "nsubj")
    if len(subjects) != 1 or subjects[0].lemma.lower() not in EXAMPLES or preposition(part):
        return None
    kind = noun_behind_of(subjects[0])
    if kind is None or subjects[0].i > part.i or frame.negated:
        return None
    named = [a for a in frame.reading.arguments(part) if a.word is part]
    be = frame.label.replace("are", "is").replace("were", "was")
    return frame.relate(
        f"{be} an example of", "be example of", frame.reading.arguments(kind), "example",
        subjects=named,
    )  # fmt: skip


def is_answered(noun: Word) -> bool:
    """Whether the clause says what a reason or answer is: "the *key* to success is practice"."""
    verb = noun.head if base(noun) == "nsubj" and noun.lemma.lower() in ANSWERING else None
    return verb is not None and verb.pos in {"NOUN", "PROPN"} and has_copula(verb)


def reason_given(frame: Frame, part: Word) -> Iterator[Candidate] | None:
    """What a reason or answer is, told of the thing itself; None where none is the subject.

    ``The main reason for the strike was low pay.`` -> low pay | was main reason for | strike
    """
    subjects = find_children(frame.head, "nsubj", "csubj", "expl")
    if len(subjects) != 1 or subjects[0].lemma.lower() not in ANSWERING or preposition(part):
        return None
    reason = subjects[0]
    told = [
        relation
        for relation in class_relations(frame.reading, reason, frame.label, "be")
        if relation[0].rpartition(" ")[2] in {"behind", "for", "to"}
    ]
    members = [a for a in frame.reading.arguments(part) if a.word is part]
    if reason.i > part.i or not told or not members:
        return None
    return (
        candidate
        for label, key, objects, rule in told
        for candidate in frame.relate(label, key, objects, rule, subjects=members)
    )


def _turned(frame: Frame, part: Word, group: Word) -> Iterator[Candidate]:
    be, _, rest = frame.label.partition(" ")
    for member in frame.reading.arguments(part):
        several = is_plural(member.word)
        shown = (PLURALS if several else SINGULARS).get(be, be)
        label = f"{shown} {rest}".strip() + (" among" if several else " one of")
        for found, key, objects in group_relations(frame.reading, group, label, "be one of"):
            yield from frame.relate(found, key, objects, "copula", subjects=[member])


def _group_of(head: Word) -> tuple[Word | None, bool]:
    """The class that a predicate's members stand before or behind, and whether one is picked."""
    subjects = find_children(head, "nsubj", "csubj", "expl")
    if len(subjects) == 1 and subjects[0].i < head.i and subjects[0].role == "nsubj":
        return members_of(subjects[0]), subjects[0].text.lower() in ONE
    for child in find_children(head, "nmod", "obl") if not subjects else ():
        if child.i < head.i and preposition(child) == "among" and is_plural(child):
            return child, False
    return None, False


RECIPROCAL = frozenset(
    {"ally", "brother", "colleague", "competitor", "cousin", "enemy", "friend", "lover",
     "neighbor", "neighbour", "opposite", "partner", "rival", "sibling", "sister", "spouse",
     "synonym", "twin"}
)  # fmt: skip
"""Nouns for what people and things are to each other."""


def each_is_one(frame: Frame, part: Word) -> bool:
    """Whether each of several subjects is one of a class: "copper and tin are *metals*"."""
    several = len(frame.subjects) > 1 and not any(is_plural(a.word) for a in frame.subjects)
    plain = not frame.negated and not preposition(part)
    return several and plain and is_plural(part) and part.lemma.lower() not in RECIPROCAL


def best_of(frame: Frame, part: Word) -> Iterator[Candidate] | None:
    """What leads its kind; None where no adjective is the subject.

    ``The most impressive of the temples was the Mayor.`` -> Mayor | was most impressive of |
    temples
    """
    for adjective in find_children(frame.head, "nsubj"):
        leading = adjective.tag == "JJS" or any(
            c.text.lower() in {"least", "most"} for c in adjective.children
        )
        groups = [c for c in find_children(adjective, "nmod", "obl") if preposition(c) == "of"]
        share = adjective.text.lower() in QUANTIFYING | {"least"}  # "most of the members"
        if adjective.pos != "ADJ" or share or not leading or not groups:
            continue
        if part.pos not in {"NOUN", "PROPN"}:
            continue
        most = [c.text.lower() for c in adjective.children if c.text.lower() in {"least", "most"}]
        quality = " ".join([*most, adjective.text.lower()])
        return frame.relate(
            f"{frame.label} {quality} of", f"be {quality} of",
            frame.reading.arguments(groups[0]), "copula class",
            subjects=[a for a in frame.reading.arguments(part) if a.word is part],
        )  # fmt: skip
    return None


def listed_members(frame: Frame, parts: list[Word]) -> Iterator[Candidate] | None:
    """The members of a class that a predicate lists; None where it lists none.

    ``The main types are bone and cartilage.`` -> bone | is one of | main types
    """
    names = {"NOUN", "PROPN"}
    subjects = [a for a in frame.subjects if a.word.pos == "NOUN" and is_plural(a.word)]
    plain = frame.label in {"are", "were"} and len(frame.subjects) == len(subjects) == 1
    if not plain or len(parts) < 2 or any(part.pos not in names for part in parts):
        return None
    if any(is_plural(part) or preposition(part) for part in parts) or _is_idea(subjects[0].word):
        return None
    if any(is_denied_part(part) for part in parts):
        return None  # "The larvae are the offspring of flies, not the cause of decay."
    be = "was" if frame.label == "were" else "is"
    members = frame.reading.arguments(parts[0])
    return (
        frame.relate(f"{be} one of", "be one of", subjects, "copula", subjects=members)
        if len(members) > 1
        else None
    )


def _is_idea(noun: Word) -> bool:
    """Whether a bare plural stands for its kind: "dogs are a friend and a guard"."""
    return not any(base(c) in {"det", "nummod", "amod", "nmod"} for c in noun.children)
