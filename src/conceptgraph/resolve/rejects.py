"""Relations that the vocabulary rejects, found by resolved names."""

from __future__ import annotations

from conceptgraph.model import Polarity, Predicate
from conceptgraph.resolve.lookup import ConceptLookup
from conceptgraph.vocabulary import RelationPattern, Vocabulary


class Rejects:
    """The patterns of a vocabulary, looked up by the ends of a relation."""

    def __init__(self, lookup: ConceptLookup, vocabulary: Vocabulary) -> None:
        self._by_subject: dict[str, list[RelationPattern]] = {}  # "" = of any subject
        self._objects: dict[RelationPattern, set[str]] = {}
        for pattern in vocabulary.reject_relations:
            subjects = set(lookup.ids(pattern.subject)) if pattern.subject else {""}
            self._objects[pattern] = set(lookup.ids(pattern.object)) if pattern.object else set()
            for subject in subjects:
                self._by_subject.setdefault(subject, []).append(pattern)

    def find(
        self, subject: str, predicate: Predicate, object_: str, polarity: Polarity
    ) -> list[RelationPattern]:
        """Return the patterns that a relation between two concept ids agrees with."""
        possible = self._by_subject.get(subject, []) + self._by_subject.get("", [])
        words = {"", predicate.key, predicate_key(predicate.label)} if possible else set()
        return [
            pattern
            for pattern in possible
            if predicate_key(pattern.predicate) in words
            and (not pattern.object or object_ in self._objects[pattern])
            and pattern.polarity in (None, polarity)
        ]


def predicate_key(label: str) -> str:
    """Return a predicate's label as it is compared: without case, with single spaces."""
    return " ".join(label.casefold().split())
