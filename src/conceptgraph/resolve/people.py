"""Persons: who is one, and which surname is whose.

Without entity types a person is known by what texts do with people: they give them titles and
initials, common given names, a calling, and words to say.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field

from conceptgraph.model import Extraction
from conceptgraph.names import normalize
from conceptgraph.names.given_names import GIVEN_NAMES
from conceptgraph.names.institutions import INSTITUTIONS
from conceptgraph.names.person_nouns import names_only_people
from conceptgraph.resolve.forms import all_mentions, clean_name, is_proper
from conceptgraph.resolve.links import Link, link

_TITLE = re.compile(
    r"(?:dr|mr|mrs|ms|prof|professor|sir|dame|president|senator|judge|captain|pope|saint)\.?\s+"
    r"(?=\S)",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"(?:[A-Z]\.\s?)+[A-Z][a-z]")
_NAME_WORD = re.compile(r"[^\W\d_a-z][\w'’.-]*$")
_ADDED = re.compile(r" (?:of|in|for|from|at|to|with|by|on)\b|,")
_ALSO_SURNAMES = frozenset(
    ("bridge", "church", "day", "forest", "hall", "hill", "lake", "law", "park", "street")
)
_PARTICLES = frozenset(("van", "von", "de", "del", "della", "der", "den", "di", "da", "al", "bin"))


@dataclass(slots=True)
class People:
    """The persons of one document."""

    document_id: str
    full_names: dict[str, set[str]] = field(default_factory=dict)  # surname key -> full keys
    persons: set[str] = field(default_factory=set)  # keys of full names that are persons
    surnames: set[str] = field(default_factory=set)  # keys of single names
    titled: dict[str, str] = field(default_factory=dict)  # key with title -> key without


def find_people(extraction: Extraction, common: Container[str]) -> People:
    """Find the persons that a document names in full, and its single names.

    A name of two to four capitalized words is a person's if it has a title, initials or a
    common given name, if the document says that it, or its last word alone, is a composer or the
    like, or lets it say something; but then its last word is none of the ``common`` ones, since
    institutions say things too.
    """
    people = People(extraction.document_id)
    speakers = _speakers(extraction)
    called = _called(extraction)
    for mention in all_mentions(extraction):
        if not is_proper(mention):
            continue
        name = clean_name(mention.name)
        bare = _TITLE.sub("", name, count=1)
        key = normalize(bare)
        if bare != name and key:
            people.titled[normalize(name)] = key
        words = bare.split()
        if len(words) == 1:
            people.surnames.add(key)
        elif _is_full_name(words):
            surname = normalize(words[-1])
            people.full_names.setdefault(surname, set()).add(key)
            if (
                bare != name
                or _INITIALS.match(bare)
                or words[0].casefold() in GIVEN_NAMES
                or not called.isdisjoint((key, surname))
                or (surname not in common and not speakers.isdisjoint((key, surname)))
            ):
                people.persons.add(key)
    return people


def find_common_words(extractions: Iterable[Extraction]) -> set[str]:
    """Keys of the words that mentions write small, anywhere in the corpus."""
    words = {
        word
        for extraction in extractions
        for mention in all_mentions(extraction)
        for word in mention.text.split()
    }
    return {normalize(word) for word in words if word == word.lower()}


def link_people(people: People) -> Iterator[Link]:
    """Link "Karpathy" to "Andrej Karpathy" where the document has one such full name only.

    "Dr. Karpathy" is the same as "Karpathy", and "Dr. Andrej Karpathy" as "Andrej Karpathy".
    """
    owners = {
        surname: next(iter(names))
        for surname, names in people.full_names.items()
        if len(names) == 1 and names <= people.persons
    }
    for surname in people.surnames & set(owners):
        yield link("surname", (people.document_id, surname), ("", owners[surname]))
    for titled, bare in people.titled.items():
        if bare in owners:
            yield link("title", (people.document_id, titled), ("", owners[bare]))
        elif bare in people.persons:
            yield link("title", ("", titled), ("", bare))


def _is_full_name(words: list[str]) -> bool:
    named = [word for word in words if word not in _PARTICLES]
    last = words[-1].casefold()
    if last in INSTITUTIONS and (last not in _ALSO_SURNAMES or len(words) > 2):
        return False  # "Howard University", "George Washington Bridge"; not "Anna Bridge"
    return 2 <= len(named) <= 4 and all(map(_NAME_WORD.match, named))


def _called(extraction: Extraction) -> set[str]:
    """What the document calls a person: "Antonín Leopold Dvořák was a Czech composer"."""
    return {
        normalize(_TITLE.sub("", clean_name(relation.subject.name), count=1))
        for relation in extraction.relations
        if relation.predicate.family == "is a"
        and not relation.negated
        and names_only_people(_head_noun(relation.object.name))
    }


def _head_noun(name: str) -> str:
    """The noun before what is added to it: of "director of the Conservatory", "director"."""
    words = _ADDED.split(name, maxsplit=1)[0].split()
    return words[-1].lower() if words else ""


def _speakers(extraction: Extraction) -> set[str]:
    speakers = set()
    for relation in extraction.relations:
        if relation.predicate.family == "says":
            speakers.add(normalize(clean_name(relation.subject.name)))
        if relation.evidence.attributed_to:
            speakers.add(normalize(clean_name(relation.evidence.attributed_to)))
    return speakers
