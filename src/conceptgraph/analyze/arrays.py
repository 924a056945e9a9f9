"""A graph as arrays: what the numeric methods work on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from conceptgraph.analyze.naming import commonness, find_in_headings
from conceptgraph.graph import ConceptGraph
from conceptgraph.names import normalize

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class GraphArrays:
    """Concepts as rows 0..n-1 in the order of their ids; relations as pairs of rows."""

    ids: tuple[str, ...]  # n
    subject: Ints  # shape (m,), in the order of Relation.key
    object: Ints  # shape (m,)
    weight: Floats  # shape (m,): number of supporting sentences, at least 1
    support: Floats  # shape (n,): how many of the sentences about a concept are likely right
    documents: Floats  # shape (n,): number of documents with such a sentence
    position: Floats  # shape (n,): where they first name it, 0 = start, 1 = end; mean of documents
    heading: Floats  # shape (n,): 1 where a heading or a title names it
    quoted: Floats  # shape (n,): 1 where the texts put it in quotation marks
    specific: Floats  # shape (n,): 1 where the label has several words or capitals
    common: Floats  # shape (n,): how common the words of its label are, 0..1

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
    surest: list[dict[tuple[str, int], float]] = [{} for _ in concepts]  # sentence -> confidence
    headings = {document.title for document in graph.documents()}
    first: list[dict[str, int]] = [{} for _ in concepts]  # document -> first sentence
    length: dict[str, int] = {}
    for place, relation in enumerate(relations):
        a, b = row[relation.subject], row[relation.object]
        weight[place] = max(relation.weight, 1)
        for proof in relation.evidence:
            document, start = proof.document_id, proof.start
            length[document] = max(length.get(document, 1), proof.end)
            for starts in (first[a], first[b]):
                starts[document] = min(start, starts.get(document, start))
            for sure in (surest[a], surest[b]):
                sure[document, start] = max(proof.confidence, sure.get((document, start), 0.0))
            headings.update(span.text for span in proof.context if span.role == "heading")
    position = [
        sum(start / length[document] for document, start in sorted(starts.items())) / len(starts)
        if starts
        else 1.0
        for starts in first
    ]
    row_of = {
        key: row[concept.id]
        for concept in concepts
        for key in (*map(normalize, concept.aliases), concept.key)
    }
    in_heading = find_in_headings(headings, row_of)
    return GraphArrays(
        tuple(row),
        subject,
        object_,
        np.array(weight, dtype=np.float64),
        np.array([sum(sure.values()) for sure in surest], dtype=np.float64),
        np.array([len(starts) for starts in first], dtype=np.float64),
        np.array(position, dtype=np.float64),
        np.array([place in in_heading for place in range(len(concepts))], dtype=np.float64),
        np.array([concept.kind == "quoted" for concept in concepts], dtype=np.float64),
        np.array([_is_specific(concept.label) for concept in concepts], dtype=np.float64),
        np.array([commonness(concept.label) for concept in concepts], dtype=np.float64),
    )


def _is_specific(label: str) -> bool:
    return len(label.split()) > 1 or label != label.lower()
