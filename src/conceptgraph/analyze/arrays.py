"""A graph as arrays: what the numeric methods work on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from conceptgraph.graph import ConceptGraph

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class GraphArrays:
    """Concepts as rows 0..n-1 in the order of their ids; relations as pairs of rows."""

    ids: tuple[str, ...]  # n
    subject: Ints  # shape (m,), in the order of Relation.key
    object: Ints  # shape (m,)
    weight: Floats  # shape (m,): number of supporting sentences, at least 1
    evidence: Floats  # shape (n,): supporting sentences of a concept's relations, with repeats
    documents: Floats  # shape (n,): number of documents with such a sentence
    position: Floats  # shape (n,): where they first name it, 0 = start, 1 = end; mean of documents
    confidence: Floats  # shape (n,): of the best of these sentences
    specific: Floats  # shape (n,): 1 where the label is a term or a name, 0 for a common word

    @property
    def n(self) -> int:
        """Number of concepts."""
        return len(self.ids)


def to_arrays(graph: ConceptGraph) -> GraphArrays:
    """Turn a graph into arrays. Time grows with relations and evidence."""
    concepts = list(graph.concepts())
    row = {concept.id: place for place, concept in enumerate(concepts)}
    relations = list(graph.relations())
    subject = np.array([row[relation.subject] for relation in relations], dtype=np.int64)
    object_ = np.array([row[relation.object] for relation in relations], dtype=np.int64)
    weight = [1] * len(relations)
    confidence = [0.0] * len(concepts)
    evidence = [0] * len(concepts)
    first: list[dict[str, int]] = [{} for _ in concepts]  # document -> first sentence
    length: dict[str, int] = {}
    for place, relation in enumerate(relations):
        a, b = row[relation.subject], row[relation.object]
        sentences, best = relation.weight, relation.confidence
        weight[place] = max(sentences, 1)
        for end in (a, b):
            evidence[end] += sentences
            confidence[end] = max(confidence[end], best)
        for proof in relation.evidence:
            document, start = proof.document_id, proof.start
            length[document] = max(length.get(document, 1), proof.end)
            for starts in (first[a], first[b]):
                starts[document] = min(start, starts.get(document, start))
    position = [
        sum(start / length[document] for document, start in sorted(starts.items())) / len(starts)
        if starts
        else 1.0
        for starts in first
    ]
    return GraphArrays(
        tuple(row),
        subject,
        object_,
        np.array(weight, dtype=np.float64),
        np.array(evidence, dtype=np.float64),
        np.array([len(starts) for starts in first], dtype=np.float64),
        np.array(position, dtype=np.float64),
        np.array(confidence, dtype=np.float64),
        np.array([_is_specific(concept.label) for concept in concepts], dtype=np.float64),
    )


def _is_specific(label: str) -> bool:
    return len(label.split()) > 1 or label != label.lower()
