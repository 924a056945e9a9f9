"""Assembly: relation mentions of all documents become the relations of one graph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from conceptgraph.graph import ConceptGraph, sort_evidence
from conceptgraph.model import (
    Evidence,
    Extraction,
    Polarity,
    Predicate,
    Relation,
    RelationMention,
    Resolution,
)
from conceptgraph.query.reader import DocumentInfo
from conceptgraph.resolve.lookup import ConceptLookup
from conceptgraph.vocabulary import CuratedRelation, Rename, Vocabulary

Key = tuple[str, str, str, Polarity]


def assemble(
    extractions: Iterable[Extraction],
    resolution: Resolution,
    vocabulary: Vocabulary,
    documents: Iterable[DocumentInfo],
) -> ConceptGraph:
    """Group relation mentions into relations and make the graph.

    A relation is identified by its subject, predicate key, object and polarity. Its predicate
    shows the surface label used most often (then the shortest, then the first in the
    alphabet). Relations that end where they start, after merging, are dropped, and so are
    concepts without any relation. Curated relations are added with their note as evidence, in
    a document that stands for the vocabulary file.
    """
    mentions: dict[Key, list[tuple[Predicate, Evidence]]] = {}
    lookup = ConceptLookup(resolution)
    rejects = _Rejects(lookup, vocabulary)
    renames = {_predicate_key(rename.old): rename for rename in vocabulary.renames}
    for extraction in extractions:
        for mention in extraction.relations:
            subject = resolution.assignment.get(mention.subject)
            object_ = resolution.assignment.get(mention.object)
            if subject is None or object_ is None or subject == object_:
                continue
            if rejects.match(subject, mention, object_):
                continue
            predicate = _rename(mention.predicate, renames)
            polarity: Polarity = "denied" if mention.negated else "affirmed"
            key = (subject, predicate.key, object_, polarity)
            mentions.setdefault(key, []).append((predicate, mention.evidence))
    relations = {
        key: Relation(
            key[0],
            _choose_predicate(predicate for predicate, _ in found),
            key[2],
            key[3],
            _one_a_sentence(evidence for _, evidence in found),
        )
        for key, found in mentions.items()
    }
    graph = ConceptGraph()
    for document in sorted(documents, key=lambda document: document.id):
        graph.add_document(document)
    pinned = _pin(vocabulary, lookup, relations.values())
    cited = {evidence.document_id for relation in pinned for evidence in relation.evidence}
    for file in vocabulary.files:
        if file.id in cited:
            graph.merge_document(
                DocumentInfo(file.id, "Curated vocabulary", file.id, file.sha256, file.words, {})
            )
    ends = {end for relation in (*relations.values(), *pinned) for end in _ends(relation)}
    for concept in resolution.concepts:
        if concept.id in ends:
            graph.add_concept(concept)
    for relation in sorted(relations.values(), key=lambda relation: relation.key):
        graph.add_relation(relation)
    for relation in pinned:
        graph.merge_relation(relation)
    return graph


def count_left_out(extractions: Iterable[Extraction], resolution: Resolution) -> Mapping[str, int]:
    """Count ``mentions_left_out``, ``relations_left_out`` and ``self_relations``."""
    counts = Counter(mentions_left_out=0, relations_left_out=0, self_relations=0)
    for extraction in extractions:
        for mention in extraction.mentions:
            counts["mentions_left_out"] += mention not in resolution.assignment
        for relation in extraction.relations:
            subject = resolution.assignment.get(relation.subject)
            object_ = resolution.assignment.get(relation.object)
            counts["relations_left_out"] += subject is None or object_ is None
            counts["self_relations"] += subject is not None and subject == object_
    return dict(counts)


class _Rejects:
    """Patterns of relations that the vocabulary rejects, by resolved names."""

    def __init__(self, lookup: ConceptLookup, vocabulary: Vocabulary) -> None:
        self.patterns = [
            (
                set(lookup.ids(pattern.subject)) if pattern.subject else None,
                _predicate_key(pattern.predicate),
                set(lookup.ids(pattern.object)) if pattern.object else None,
            )
            for pattern in vocabulary.reject_relations
        ]

    def match(self, subject: str, mention: RelationMention, object_: str) -> bool:
        keys = {"", mention.predicate.key, _predicate_key(mention.predicate.label)}
        return any(
            (subjects is None or subject in subjects)
            and predicate in keys
            and (objects is None or object_ in objects)
            for subjects, predicate, objects in self.patterns
        )


def _predicate_key(label: str) -> str:
    return " ".join(label.casefold().split())


def _rename(predicate: Predicate, renames: Mapping[str, Rename]) -> Predicate:
    rename = renames.get(_predicate_key(predicate.label)) or renames.get(predicate.key)
    if rename is None:
        return predicate
    return Predicate(rename.new, _predicate_key(rename.new), rename.family or predicate.family)


def _one_a_sentence(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Keep the surest of several finds in one sentence, unless they are qualified differently."""
    best: dict[tuple[object, ...], Evidence] = {}
    for found in sort_evidence(evidence):
        said = (found.modality, found.attributed_to, found.condition, found.quantity)
        key = (found.document_id, found.start, found.end, *said)
        if key not in best or found.confidence > best[key].confidence:
            best[key] = found
    return sort_evidence(best.values())


def _choose_predicate(predicates: Iterable[Predicate]) -> Predicate:
    counts = Counter(predicates)
    return min(
        counts,
        key=lambda predicate: (
            -counts[predicate],
            len(predicate.label),
            predicate.label,
            predicate.family,
        ),
    )


def _pin(
    vocabulary: Vocabulary, lookup: ConceptLookup, relations: Iterable[Relation]
) -> list[Relation]:
    """Return the curated relations whose ends are two concepts."""
    known = {
        _predicate_key(relation.predicate.label): relation.predicate
        for relation in sorted(relations, key=lambda relation: relation.key, reverse=True)
    }
    pinned = []
    for entry in vocabulary.relations:
        subject, object_ = lookup.ids(entry.subject)[:1], lookup.ids(entry.object)[:1]
        if not subject or not object_ or subject == object_:
            continue  # report_unmatched names it
        key = _predicate_key(entry.predicate)
        found = known.get(key, Predicate(entry.predicate, key, "other"))
        predicate = replace(found, family=entry.family or found.family)
        proof = (_evidence(entry),)
        pinned.append(
            Relation(subject[0], predicate, object_[0], entry.polarity, proof, curated=True)
        )
    return sorted(pinned, key=lambda relation: relation.key)


def _evidence(relation: CuratedRelation) -> Evidence:
    entry = relation.entry
    return Evidence(entry.file, entry.start, entry.end, entry.text, "vocabulary")


def _ends(relation: Relation) -> tuple[str, str]:
    return relation.subject, relation.object
