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
    Resolution,
)
from conceptgraph.query.reader import DocumentInfo
from conceptgraph.resolve.lookup import ConceptLookup
from conceptgraph.resolve.rejects import Rejects, predicate_key
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
    lookup = ConceptLookup(resolution)
    relations = _group(extractions, resolution, vocabulary, Rejects(lookup, vocabulary))
    graph = ConceptGraph()
    for document in sorted(documents, key=lambda document: document.id):
        graph.add_document(document)
    pinned = _pin(vocabulary, lookup, relations)
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


def _group(
    extractions: Iterable[Extraction],
    resolution: Resolution,
    vocabulary: Vocabulary,
    rejects: Rejects,
) -> dict[Key, Relation]:
    """Return the relations of the texts; without those that the vocabulary rejects.

    A relation goes if it is rejected by the words it would be shown with, and a relation mention
    if it is by its own.
    """
    mentions: dict[Key, list[tuple[Predicate, Evidence, bool]]] = {}
    renames = {predicate_key(rename.old): rename for rename in vocabulary.renames}
    for extraction in extractions:
        for mention in extraction.relations:
            subject = resolution.assignment.get(mention.subject)
            object_ = resolution.assignment.get(mention.object)
            if subject is None or object_ is None or subject == object_:
                continue
            polarity: Polarity = "denied" if mention.negated else "affirmed"
            rejected = bool(rejects.find(subject, mention.predicate, object_, polarity))
            predicate = _rename(mention.predicate, renames)
            key = (subject, predicate.key, object_, polarity)
            mentions.setdefault(key, []).append((predicate, mention.evidence, rejected))
    relations = {}
    for key, found in mentions.items():
        kept = [(predicate, proof) for predicate, proof, rejected in found if not rejected]
        shown = _choose_predicate(predicate for predicate, _, _ in found)
        if not kept or rejects.find(key[0], shown, key[2], key[3]):
            continue
        relations[key] = Relation(
            key[0],
            shown if len(kept) == len(found) else _choose_predicate(each for each, _ in kept),
            key[2],
            key[3],
            _one_a_sentence(proof for _, proof in kept),
        )
    return relations


def _rename(predicate: Predicate, renames: Mapping[str, Rename]) -> Predicate:
    rename = renames.get(predicate_key(predicate.label)) or renames.get(predicate.key)
    if rename is None:
        return predicate
    return Predicate(rename.new, predicate_key(rename.new), rename.family or predicate.family)


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
    vocabulary: Vocabulary, lookup: ConceptLookup, relations: Mapping[Key, Relation]
) -> list[Relation]:
    """Return the curated relations whose ends are two concepts.

    One that confirms what the texts say adds no evidence of its own.
    """
    known = {
        predicate_key(relation.predicate.label): relation.predicate
        for relation in sorted(relations.values(), key=lambda each: each.key, reverse=True)
    }
    between: dict[tuple[str, str, Polarity, str], Predicate] = {
        (each.subject, each.object, each.polarity, predicate_key(each.predicate.label)): (
            each.predicate
        )
        for each in relations.values()
    }
    pinned = []
    for entry in vocabulary.relations:
        subject, object_ = lookup.ids(entry.subject)[:1], lookup.ids(entry.object)[:1]
        if not subject or not object_ or subject == object_:
            continue  # report_unmatched names it
        key = predicate_key(entry.predicate)
        stated = between.get((subject[0], object_[0], entry.polarity, key))
        found = stated or known.get(key, Predicate(entry.predicate, key, "other"))
        predicate = replace(found, family=entry.family or found.family)
        proof = () if entry.confirms and stated else (_evidence(entry),)
        pinned.append(
            Relation(subject[0], predicate, object_[0], entry.polarity, proof, curated=True)
        )
    return sorted(pinned, key=lambda relation: relation.key)


def _evidence(relation: CuratedRelation) -> Evidence:
    entry = relation.entry
    return Evidence(entry.file, entry.start, entry.end, entry.text, "vocabulary")


def _ends(relation: Relation) -> tuple[str, str]:
    return relation.subject, relation.object
