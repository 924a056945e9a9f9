"""Concepts that may be one under two names: what resolution was too careful to merge.

Every rule is made to be right more often than wrong, since a person reads each of its finds:
names that only look alike ("contrast", "contract") are no finds.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from conceptgraph.model import Concept
from conceptgraph.names import normalize
from conceptgraph.names.word_order import is_of_a_name, turn_key

_WORD = re.compile(r"[^\W_]+")
_ROMAN = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9"}
_SHORT = re.compile(r"[A-Z][A-Za-z]?[A-Z]{1,4}s?")
_INITIAL = re.compile(r"[^\W\d_]\.?")
_LONE, _BESIDE = 9, 6  # letters of a word that may be misspelled: alone, beside equal words


@dataclass(frozen=True, slots=True)
class Twins:
    """Two concepts that may be one."""

    a: str  # concept id
    b: str
    why: str
    likelihood: float  # 0..1, by the rule
    fuller: bool = False  # the first has the fuller name


def find_twins(concepts: Iterable[Concept]) -> list[Twins]:
    """Return pairs of concepts that may be one, by ids; each pair once, for its best reason.

    In time proportional to the number of letters in all names.
    """
    names = [
        (name, concept)
        for concept in sorted(concepts, key=lambda concept: concept.id)
        for name in dict.fromkeys((concept.label, *concept.aliases))
    ]
    best: dict[tuple[str, str], Twins] = {}
    for rule in (_same_folded, _word_order, _initials, _first_names, _surnames, _misspelled):
        for twins in rule(names):
            pair = (min(twins.a, twins.b), max(twins.a, twins.b))
            if twins.a != twins.b and pair not in best:
                best[pair] = twins
    return [best[pair] for pair in sorted(best)]


Names = list[tuple[str, Concept]]


def _same_folded(names: Names) -> Iterator[Twins]:
    """``Köhler`` and ``Kohler``; ``World War II`` and ``World War 2``."""
    seen: dict[str, Concept] = {}
    for name, concept in names:
        other = seen.setdefault(_fold(name), concept)
        if other is not concept:
            yield Twins(other.id, concept.id, "but for accents or numerals the same", 0.9)


def _fold(name: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    *first, last = bare.split(" ")
    if first and last.isupper():
        last = _ROMAN.get(last.lower(), last)
    # Plurals that resolution kept apart are names: France, Frances.
    return normalize(" ".join((*first, last)), singular=False)


def _word_order(names: Names) -> Iterator[Twins]:
    """``theory of evolution`` and ``evolution theory``."""
    by_key = {normalize(name): concept for name, concept in reversed(names)}
    for name, concept in names:
        if not is_of_a_name(name):
            other = by_key.get(turn_key(name))
            if other is not None:
                yield Twins(other.id, concept.id, "the same words in another order", 0.8)


def _initials(names: Names) -> Iterator[Twins]:
    """``KV`` and ``key value``, where no other name has these letters; then ``KV cache``, too."""
    spelled: dict[str, set[str]] = defaultdict(set)
    concept_of: dict[str, Concept] = {}
    for name, concept in names:
        words = _WORD.findall(name)
        if len(words) > 1:
            spelled["".join(word[0] for word in words).lower()].add(name)
            concept_of[name] = concept
    known = {normalize(name): concept for name, concept in reversed(names)}
    meant: dict[str, str] = {}
    for name, concept in names:
        letters = name.removesuffix("s").lower()
        longs = {concept_of[long].id: long for long in sorted(spelled.get(letters, ()))}
        if _SHORT.fullmatch(name) and len(letters) > 2 and len(longs) == 1:
            [(long_id, long)] = longs.items()
            meant[name.removesuffix("s")] = long
            yield Twins(
                long_id, concept.id, "one spells the other's first letters", 0.6, fuller=True
            )
    for name, concept in names:
        words = name.split()
        if len(words) > 1 and (set(words) & meant.keys()):
            other = known.get(normalize(" ".join(meant.get(word, word) for word in words)))
            if other is not None:
                yield Twins(
                    other.id, concept.id, "one spells the other's first letters", 0.7, fuller=True
                )


def _first_names(names: Names) -> Iterator[Twins]:
    """``Andrej Karpathy`` and ``A. Karpathy``, where only one full name fits."""
    full: dict[tuple[str, str], dict[str, Concept]] = defaultdict(dict)
    short: list[tuple[tuple[str, str], Concept]] = []
    for name, concept in names:
        words = name.split()
        if len(words) < 2 or not (words[0][0].isupper() and words[-1][0].isupper()):
            continue
        end = (words[0][0], words[-1])
        if all(_INITIAL.fullmatch(word) for word in words[:-1]):
            short.append((end, concept))
        elif concept.kind in ("person", "name") and len(words[0]) > 2:
            full[end][concept.id] = concept
    for end, concept in short:
        if len(full[end]) == 1:
            yield Twins(
                next(iter(full[end])), concept.id, "a first name and its initial", 0.8, fuller=True
            )


def _surnames(names: Names) -> Iterator[Twins]:
    """``Andrej Karpathy`` and ``Karpathy``, where no other person has that surname."""
    persons: dict[str, set[str]] = defaultdict(set)
    common = {word.capitalize() for name, _ in names for word in name.split() if word.islower()}
    for name, concept in names:
        words = name.split()
        if concept.kind == "person" and len(words) > 1 and words[-1][0].isupper():
            persons[words[-1]].add(concept.id)
    for name, concept in names:
        if len(persons.get(name, ())) == 1 and name not in common:
            yield Twins(
                next(iter(persons[name])),
                concept.id,
                "a full name and its surname",
                0.6,
                fuller=True,
            )


def _misspelled(names: Names) -> Iterator[Twins]:
    """``reinforcement learning`` and ``reinforcment learning``: one slip in one long word."""
    groups: dict[tuple[str, ...], list[tuple[str, Concept]]] = defaultdict(list)
    for name, concept in names:
        words = name.lower().split()
        least = _LONE if len(words) == 1 else _BESIDE
        for place, word in enumerate(words):
            if len(word) >= least and word.isalpha():
                around = ("\n".join(words[:place]), "\n".join(words[place + 1 :]))
                for i in range(1, len(word)):
                    groups[(*around, word[:i] + word[i + 1 :])].append((word, concept))
                groups[(*around, word)].append((word, concept))
    for group in groups.values():
        # A crowd is a family of words, not a slip.
        if 1 < len(group) <= 4:
            for i, (word, concept) in enumerate(group):
                for other, twin in group[:i]:
                    if _is_slip(word, other) and concept is not twin:
                        yield Twins(twin.id, concept.id, "spelled nearly alike", 0.5)


def _is_slip(a: str, b: str) -> bool:
    """Whether one of two words looks like the other mistyped, and not like another form of it.

    A letter is doubled or not, left out between the first and the last two, or two are swapped.
    """
    if len(a) == len(b):
        i = next((i for i in range(len(a)) if a[i] != b[i]), len(a))
        return a[i : i + 2] == b[i : i + 2][::-1] and a[i + 2 :] == b[i + 2 :]
    if len(a) < len(b):
        a, b = b, a
    return len(a) - len(b) == 1 and a[-2:] == b[-2:] and normalize(a) != normalize(b)
