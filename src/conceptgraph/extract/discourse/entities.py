"""Mentions as possible antecedents: what a pronoun needs to know of them."""

from __future__ import annotations

from dataclasses import dataclass

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.discourse.antecedents import thinks
from conceptgraph.extract.words.grammar import base, is_plural
from conceptgraph.extract.words.lexicon import TIME_NOUNS, WEEKDAYS_MONTHS
from conceptgraph.extract.words.persons import is_people_noun, is_somebody
from conceptgraph.model import Mention
from conceptgraph.names.person_nouns import names_only_people


@dataclass(slots=True, eq=False)
class Entity:
    """A mention as a possible antecedent."""

    word: Word
    mention: Mention
    sentence: int
    block: int
    weight: float  # how prominent its role is
    plural: bool
    person: bool
    name: str
    joined: list[Mention]  # what "and" joins to it, where only that makes it plural
    gender: str  # "f" or "m" of a person whose name or title tells it, else ""


def may_think(entity: Entity, pronoun: Word) -> bool:
    """Whether "they say" or "they hope" can be said of a mention: not of "the effects"."""
    word = entity.word
    return not thinks(pronoun) or word.pos != "NOUN" or is_people_noun(word)


def name_parts(person: Entity) -> set[str]:
    """Words that a person may go by, so that the next best name is the same one."""
    return set(person.mention.text.lower().replace("’s", "").split())


def is_and_joined(word: Word) -> bool:
    """Whether "and" joins the word to another one: "or" leaves it single."""
    return any(
        part.role == "cc" and part.text.lower() in {"and", "&"}
        for child in word.children
        if child.role == "conj"
        for part in child.children
    )


TALK = frozenset({"chapter", "discussion", "example", "exercise", "section"})
"""Nouns for parts of a text, which are named in passing: "our *discussion* of the moons"."""


def agrees_with(entity: Entity, kind: str) -> bool:
    """Whether a mention can be what a pronoun for a person, a thing or several means."""
    if kind == "thing" and entity.word.lemma.lower() in TALK:
        return False
    if kind == "person":
        return (entity.person or is_somebody(entity.word)) and not is_plural(entity.word)
    if kind == "plural":
        return entity.plural and not _is_time(entity.word)
    if entity.word.pos == "NOUN" and names_only_people(entity.word.lemma.lower()):
        return False  # "the manager"; "the scheduler" may be a thing
    return not entity.plural and not entity.person and not _is_time(entity.word)


def role_weight(word: Word) -> float:
    """Prominence of a role: subjects before objects before the rest."""
    role = base(word)
    if role == "conj" and word.head is not None:
        return role_weight(word.head) - 0.3
    return {
        "nsubj": 3.0, "obj": 2.0, "iobj": 2.0, "root": 1.5, "obl": 1.1, "appos": 0.6,
    }.get(role, 0.4)  # fmt: skip


def _is_time(word: Word) -> bool:
    lemma = word.lemma.lower()
    return lemma in TIME_NOUNS or lemma in WEEKDAYS_MONTHS or lemma[:1].isdigit()  # "1980s"
