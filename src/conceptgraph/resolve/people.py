"""Persons: who is one, and which surname is whose.

Without entity types a person is known by what texts do with people: they give them titles and
initials, common given names, a calling, and words to say.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field

from conceptgraph.model import Extraction
from conceptgraph.names import normalize
from conceptgraph.names.given_names import GIVEN_NAMES
from conceptgraph.names.institutions import INSTITUTIONS
from conceptgraph.names.person_nouns import names_only_people
from conceptgraph.names.person_titles import Titled, strip_title
from conceptgraph.names.plural import to_singular
from conceptgraph.resolve.forms import all_mentions, clean_name, is_proper
from conceptgraph.resolve.links import Link, link

_INITIALS = re.compile(r"(?!U\.\s?[SKN]\.)(?:[A-Z]\.\s?)+[A-Z][a-z]")
_NAME_WORD = re.compile(r"[^\W\d_a-z][\w'’.-]*$")
_CAPITALIZED = re.compile(r"[A-Z][\w.-]*(?: [A-Z][\w.-]*)+")
_ADDED = re.compile(r" (?:of|in|for|from|at|to|with|by|on)\b|,")
_OWNED = re.compile(r"['’]s? ")
_ALSO_SURNAMES = frozenset(
    ("bridge", "church", "day", "forest", "hall", "hill", "lake", "law", "park", "street")
)
_PARTICLES = frozenset(
    ("van", "von", "de", "del", "della", "der", "den", "di", "da", "al", "bin", "ibn", "bint")
)
_OF_PERSONS = frozenset(("von", "bin", "ibn", "bint"))  # particles that no place has
_AFTER_SURNAME = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))
_PEOPLES = re.compile(r".+(?:[ct]an|ian|er|ist|ite)s$")  # Black Americans, New Yorkers
_HE_OR_SHE = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
_THINGS_MEANT = re.compile(r"\b(?:it|its|they|their|them|this|these)\b", re.IGNORECASE)
_TITLES_BEHIND = frozenset(("khan", "pasha", "shah", "bey"))


@dataclass(slots=True)
class People:
    """The persons of one document."""

    document_id: str
    full_names: dict[str, Counter[str]] = field(default_factory=dict)  # surname key -> full names
    persons: set[str] = field(default_factory=set)  # keys of full names that are persons
    surnames: set[str] = field(default_factory=set)  # keys of single names
    titled: dict[str, Titled] = field(default_factory=dict)  # key with title -> without
    first: dict[str, set[str]] = field(default_factory=dict)  # first word's key -> longer names

    def spelled(self) -> dict[str, str]:
        """Return the full names in words, by key."""
        return {
            normalize(name): name
            for names in self.full_names.values()
            for name in sorted(names, key=lambda name: (names[name], name))
        }


def find_people(extraction: Extraction, common: Container[str]) -> People:
    """Find the persons that a document names in full, and its single names.

    A name of two to four capitalized words is a person's if it has a title, initials or a
    common given name, if the document says that it, or its last word alone, is a composer or the
    like, lets it say something or takes it up by "he" or "she"; but then its last word is none of
    the ``common`` ones, since institutions say things too.
    """
    people = People(extraction.document_id)
    speakers = _speakers(extraction)
    called = _called(extraction)
    for mention in all_mentions(extraction):
        name = clean_name(mention.name)
        if not is_proper(mention):
            if " " not in name and name.istitle() and normalize(name) not in common:
                people.surnames.add(normalize(name))
            continue
        titled = strip_title(name)
        bare = titled.bare if titled else name
        key = normalize(bare)
        if titled and key not in common:
            people.titled[normalize(name)] = titled
        words = bare.split()
        if len(words) == 1:
            people.surnames.add(key)
            continue
        whole = normalize(_OWNED.split(bare, maxsplit=1)[0])
        people.first.setdefault(normalize(words[0]), set()).add(whole)
        if _is_full_name(words):
            surname = normalize(_surname(words))
            people.full_names.setdefault(surname, Counter())[bare] += 1
            if (
                (titled and titled.tells_person)
                or _INITIALS.match(bare)
                or words[0].casefold() in GIVEN_NAMES
                or words[-1].casefold() in _TITLES_BEHIND
                or not _OF_PERSONS.isdisjoint(words)
                or not called.isdisjoint((key, surname))
                or (surname not in common and not speakers.isdisjoint((key, surname)))
            ):
                people.persons.add(key)
    _note_namesakes(people, extraction)
    return people


def _note_namesakes(people: People, extraction: Extraction) -> None:
    """Note who else has a surname, though no mention: "a portrait of *John Hale*"."""
    for sentence in {relation.evidence.sentence for relation in extraction.relations}:
        for found in _CAPITALIZED.finditer(sentence):
            words = found[0].rstrip(".").split()
            while words and words[0].casefold() not in GIVEN_NAMES:
                del words[0]
            if len(words) > 1 and _is_full_name(words):
                names = people.full_names.get(normalize(_surname(words)))
                name = " ".join(words)
                if names is not None and not any(each.endswith(" " + name) for each in names):
                    names[name] += 0


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
    "Joshua Norton" is "Joshua Abraham Norton", and "Napoleon" is "Napoleon Bonaparte" where no
    other name begins so.
    """
    owners: dict[str, str] = {}
    for surname, names in people.full_names.items():
        name, variants = _main_name(names)
        keys = {normalize(each) for each in (name, *variants)}
        if len(variants) + 1 == len(names) and not keys.isdisjoint(people.persons):
            owners[surname] = name
            for variant in variants:
                if normalize(variant) != normalize(name):
                    yield link("middle name", ("", normalize(variant)), ("", normalize(name)))
    for surname in people.surnames & set(owners):
        yield _link_here("surname", people, surname, owners[surname])
    yield from _link_titled(people, owners)
    for name in owners.values():
        first = normalize(name.split()[0])
        if first in people.surnames - set(owners) and people.first[first] == {normalize(name)}:
            yield _link_here("given name", people, first, name)


def _link_titled(people: People, owners: dict[str, str]) -> Iterator[Link]:
    """``Dr. Karpathy``; where no full name is known, ``President Truman`` is "Truman".

    Not where two have the name, since Mrs. Hale is not Mr. Hale.
    """
    bare_names = Counter(normalize(titled.bare) for titled in people.titled.values())
    for key, titled in people.titled.items():
        bare = normalize(titled.bare)
        owner = owners.get(bare)
        if owner is not None:
            if titled.fits(owner.split()[0]):
                yield _link_here("title", people, key, owner)
        elif bare in people.persons:
            yield link("title", ("", key), ("", bare))
        elif (
            bare in people.surnames - set(people.full_names)
            and titled.title not in {"mrs", "miss"}
            and bare_names[bare] == 1
        ):
            yield _link_here("title", people, key, titled.bare)


def _link_here(reason: str, people: People, key: str, name: str) -> Link:
    return link(reason, (people.document_id, key), ("", normalize(name)))


def _main_name(names: Counter[str]) -> tuple[str, list[str]]:
    """Of the full names with one surname the one used most, and those that are the same name.

    ``Joshua Norton`` is "Joshua Abraham Norton" and "Joshua A. Norton".
    """
    main = max(names, key=lambda name: (names[name], len(name), name))
    return main, [name for name in names if name != main and _is_variant(name, main)]


def _is_variant(name: str, other: str) -> bool:
    """Whether one of two names only leaves out, or shortens, what stands in the middle."""
    words, others = _given_names(name), _given_names(other)
    if words[0] != others[0] or _surname(name.split()) != _surname(other.split()):
        return normalize(name) == normalize(other)
    middle, others = words[1:], others[1:]
    return (
        not middle
        or not others
        or all(a.startswith(b.rstrip(".")) for a, b in zip(middle, others, strict=False))
        or all(b.startswith(a.rstrip(".")) for a, b in zip(middle, others, strict=False))
    )


def _given_names(name: str) -> list[str]:
    words = name.split()
    return words[: words.index(_surname(words))] or words[:1]


def _surname(words: list[str]) -> str:
    return words[-2] if len(words) > 2 and words[-1].casefold() in _AFTER_SURNAME else words[-1]


def _is_full_name(words: list[str]) -> bool:
    named = [word for word in words if word not in _PARTICLES]
    last = words[-1].casefold()
    if last in INSTITUTIONS and (last not in _ALSO_SURNAMES or len(words) > 2):
        return False  # "Howard University", "George Washington Bridge"; not "Anna Bridge"
    given = words[0].casefold() in GIVEN_NAMES
    if any(map(_are_people, words)) or (_PEOPLES.fullmatch(words[-1]) and not given):
        return False  # "Republican Senators", "Black Americans"
    return 2 <= len(named) <= 4 and all(map(_NAME_WORD.match, named))


def _are_people(word: str) -> bool:
    """Whether a word is a plural for people: "Knights", "Senators"."""
    singular = to_singular(word.lower())
    return singular != word.lower() and names_only_people(singular)


def _called(extraction: Extraction) -> set[str]:
    """What the document calls a person: "Antonín Leopold Dvořák was a Czech composer"."""
    return {
        _bare_key(relation.subject.name)
        for relation in extraction.relations
        if relation.predicate.family == "is a"
        and not relation.negated
        and names_only_people(_head_noun(relation.object.name))
    }


def _bare_key(name: str) -> str:
    text = clean_name(name)
    titled = strip_title(text)
    return normalize(titled.bare if titled else text)


def _head_noun(name: str) -> str:
    """The noun before what is added to it: of "director of the Conservatory", "director"."""
    words = _ADDED.split(name, maxsplit=1)[0].split()
    return words[-1].lower() if words else ""


def _speakers(extraction: Extraction) -> set[str]:
    """Who says something, or is "he" or "she" in another sentence."""
    speakers = set()
    for relation in extraction.relations:
        if relation.predicate.family == "says":
            speakers.add(normalize(clean_name(relation.subject.name)))
        proof = relation.evidence
        if proof.attributed_to:
            speakers.add(normalize(clean_name(proof.attributed_to)))
        if _HE_OR_SHE.search(proof.sentence) and not _THINGS_MEANT.search(proof.sentence):
            for end in (relation.subject, relation.object):
                if end.end <= proof.start:
                    speakers.add(normalize(clean_name(end.name)))
    return speakers
