"""Vocabulary entries that had no effect, or that contradict each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from conceptgraph.model import Extraction, Polarity, Problem, RelationMention, Resolution
from conceptgraph.names import normalize
from conceptgraph.resolve.forms import all_mentions, clean_name
from conceptgraph.resolve.lookup import ConceptLookup
from conceptgraph.resolve.rejects import Rejects, predicate_key
from conceptgraph.vocabulary import CuratedRelation, RelationPattern, Vocabulary


def report_unmatched(
    extractions: Iterable[Extraction], resolution: Resolution, vocabulary: Vocabulary
) -> list[Problem]:
    """Return a problem for every entry that matches nothing or conflicts, by file and line."""
    names: set[str] = set()
    predicates: set[str] = set()
    lookup = ConceptLookup(resolution)
    claims = _Claims(lookup, vocabulary)
    for extraction in extractions:
        names.update(normalize(clean_name(mention.name)) for mention in all_mentions(extraction))
        for relation in extraction.relations:
            predicates.add(relation.predicate.key)
            predicates.add(predicate_key(relation.predicate.label))
            claims.meet(relation, resolution)
    problems = [
        *_unmatched(names, predicates, vocabulary),
        *claims.unmatched(predicates, vocabulary),
        *_conflicts(vocabulary),
        *_unpinned(lookup, vocabulary),
    ]
    return sorted(problems, key=_by_line)


class _Claims:
    """Whether the texts make the claims that the vocabulary rejects or confirms."""

    def __init__(self, lookup: ConceptLookup, vocabulary: Vocabulary) -> None:
        self.lookup = lookup
        self.rejects = Rejects(lookup, vocabulary)
        self.renames = {predicate_key(each.old): each.new for each in vocabulary.renames}
        self.rejected: set[RelationPattern] = set()
        self.confirmed: set[CuratedRelation] = set()
        self.waiting: dict[tuple[str, str], list[CuratedRelation]] = {}
        for entry in vocabulary.relations:
            ends = lookup.ids(entry.subject)[:1] + lookup.ids(entry.object)[:1]
            if entry.confirms and len(ends) == 2:
                self.waiting.setdefault((ends[0], ends[1]), []).append(entry)
        self.asked = bool(self.waiting or vocabulary.reject_relations)

    def meet(self, relation: RelationMention, resolution: Resolution) -> None:
        """Note which entries speak of a relation mention."""
        if not self.asked:
            return
        subject = resolution.assignment.get(relation.subject)
        object_ = resolution.assignment.get(relation.object)
        if subject is None or object_ is None:
            return
        polarity: Polarity = "denied" if relation.negated else "affirmed"
        label = predicate_key(relation.predicate.label)
        shown = self.renames.get(label) or self.renames.get(relation.predicate.key)
        found = [relation.predicate, replace(relation.predicate, label=shown or label)]
        for predicate in found:
            self.rejected.update(self.rejects.find(subject, predicate, object_, polarity))
        words = {predicate_key(predicate.label) for predicate in found}
        for entry in self.waiting.get((subject, object_), ()):
            if entry.polarity == polarity and predicate_key(entry.predicate) in words:
                self.confirmed.add(entry)

    def unmatched(self, predicates: set[str], vocabulary: Vocabulary) -> Iterator[Problem]:
        for pattern in vocabulary.reject_relations:
            ends = (pattern.subject, pattern.object)
            absent = [name for name in ends if name and not self.lookup.ids(name)]
            if pattern.predicate and predicate_key(pattern.predicate) not in {
                *predicates,
                *map(predicate_key, self.renames.values()),
            }:
                absent.append(pattern.predicate)
            for name in absent:
                yield _problem(
                    pattern.entry.where, f"no relation to reject: “{name}” is in no text"
                )
            if not absent and pattern not in self.rejected:
                yield _problem(pattern.entry.where, "no relation to reject: no text says so")
        for entry in vocabulary.relations:
            if entry.confirms and entry not in self.confirmed:
                yield _problem(entry.entry.where, "accepted, but no text says so")


def _unmatched(names: set[str], predicates: set[str], vocabulary: Vocabulary) -> Iterator[Problem]:
    def missing(name: str) -> bool:
        return normalize(name) not in names

    for concept in vocabulary.concepts:
        if all(map(missing, (concept.label, *concept.aliases))):
            yield _problem(concept.entry.where, f"concept “{concept.label}” is in no text")
    for merge in vocabulary.merges:
        for name in filter(missing, merge.names):
            yield _problem(merge.entry.where, f"nothing to merge: “{name}” is in no text")
    for split in vocabulary.splits:
        for name in filter(missing, split.names):
            yield _problem(split.entry.where, f"nothing to split: “{name}” is in no text")
    for entry in (*vocabulary.reject_concepts, *vocabulary.stop):
        if missing(entry.name):
            yield _problem(entry.entry.where, f"nothing to leave out: “{entry.name}” is in no text")
    for rename in vocabulary.renames:
        if predicate_key(rename.old) not in predicates:
            yield _problem(rename.entry.where, f"no relation has the predicate “{rename.old}”")


def _conflicts(vocabulary: Vocabulary) -> Iterator[Problem]:
    owner: dict[str, str] = {}
    for concept in vocabulary.concepts:
        label = concept.label
        for name in (label, *concept.aliases):
            other = owner.setdefault(normalize(name), label)
            if normalize(other) != normalize(label):
                yield _problem(concept.entry.where, f"“{name}” already belongs to “{other}”")
    groups = [(each.label, *each.aliases) for each in vocabulary.concepts]
    groups += [(each.label, *each.names) for each in vocabulary.merges]
    joined = [set(map(normalize, names)) for names in groups]
    for split in vocabulary.splits:
        keys = set(map(normalize, split.names))
        if len(keys) == len(split.names) and any(len(keys & names) > 1 for names in joined):
            yield _problem(split.entry.where, "another entry merges what this one splits")
    kept = {normalize(concept.label) for concept in vocabulary.concepts}
    for entry in (*vocabulary.reject_concepts, *vocabulary.stop):
        if normalize(entry.name) in kept:
            yield _problem(entry.entry.where, f"“{entry.name}” is both a concept and left out")


def _unpinned(lookup: ConceptLookup, vocabulary: Vocabulary) -> Iterator[Problem]:
    """Relations that cannot be pinned, since an end is left out or both are one concept."""
    for relation in vocabulary.relations:
        ends = [lookup.ids(name)[:1] for name in (relation.subject, relation.object)]
        for name, found in zip((relation.subject, relation.object), ends, strict=True):
            if not found:
                yield _problem(relation.entry.where, f"“{name}” is left out by another entry")
        if ends[0] and ends[0] == ends[1]:
            names = f"“{relation.subject}” and “{relation.object}”"
            yield _problem(relation.entry.where, f"{names} are one concept")


def _by_line(problem: Problem) -> tuple[str, int, str]:
    file, _, line = problem.where.rpartition(":")
    return file, int(line), problem.reason


def _problem(where: str, reason: str) -> Problem:
    return Problem(where, reason, "correct or remove the entry")
