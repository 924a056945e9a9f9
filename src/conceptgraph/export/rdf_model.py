"""The graph as RDF, as a stream of resources; Turtle and JSON-LD only spell it.

- A concept is a ``skos:Concept`` with ``skos:prefLabel``, ``altLabel`` and ``definition``.
- A relation is an ``rdf:Statement`` about ``rdf:subject``, ``predicate`` and ``object``
  (RDF 1.1 reification), with polarity and confidence, and a ``prov:Entity`` that
  ``prov:wasDerivedFrom`` its sentences. Affirmed relations also stand as a plain triple.
- A supporting sentence is a ``prov:Entity`` with ``prov:value`` and offsets,
  ``prov:wasQuotedFrom`` its document.

Names are URNs made of ids and percent-encoded keys, so no text of a document can end one.
Characters that XML 1.0 cannot hold are written as ``_xHHHH_`` in literals.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from conceptgraph.export.records import relation_id
from conceptgraph.export.text import dump_json, finite, hide_controls, replace_surrogates

if TYPE_CHECKING:
    from conceptgraph.model import Concept, ConceptAnalysis, Relation
    from conceptgraph.query.reader import DocumentInfo, GraphReader

BASE = "urn:conceptgraph:"
PREFIXES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "prov": "http://www.w3.org/ns/prov#",
    "dcterms": "http://purl.org/dc/terms/",
    "cg": f"{BASE}vocabulary:",
}


@dataclass(frozen=True, slots=True)
class Iri:
    """The name of a resource."""

    value: str


Value = Iri | str | int | float | bool


@dataclass(frozen=True, slots=True)
class Resource:
    """A named resource with its types and properties; names of both are ``prefix:local``."""

    iri: Iri
    types: tuple[str, ...]
    properties: tuple[tuple[str | Iri, tuple[Value, ...]], ...]


def make_resources(reader: GraphReader) -> Iterator[Resource]:
    """Yield documents, concepts (with their affirmed relations), statements with their sentences.

    The order is that of the reader; predicates are described before their first use.
    """
    for info in reader.documents():
        yield _document(info)
    for concept in reader.concepts():
        affirmed: dict[Iri, list[Value]] = {}
        for relation in reader.find_relations(concept.id, "out", evidence=False):
            if relation.polarity == "affirmed":
                objects = affirmed.setdefault(_predicate_iri(relation), [])
                objects.append(_name("concept", relation.object))
        yield _concept(concept, reader.get_analysis(concept.id), affirmed)
    described: set[str] = set()
    for relation in reader.relations():
        if relation.predicate.key not in described:
            described.add(relation.predicate.key)
            yield _predicate(relation)
        yield from _statement(relation)


def double(number: float) -> str:
    """Return a number as both spellings write an ``xsd:double``.

    Examples
    --------
    >>> double(0.5), double(1e-06)
    ('0.5e0', '1e-06')
    """
    text = repr(number)
    return text if "e" in text else f"{text}e0"


def _document(info: DocumentInfo) -> Resource:
    return _resource(
        _name("document", info.id),
        ("prov:Entity",),
        {
            "dcterms:identifier": info.id,
            "dcterms:title": info.title,
            "cg:sha256": info.sha256,
            "cg:words": info.words,
            "cg:metadata": dump_json(finite(dict(info.metadata))) if info.metadata else "",
        },
    )


def _concept(
    concept: Concept, found: ConceptAnalysis, affirmed: dict[Iri, list[Value]]
) -> Resource:
    properties: dict[str | Iri, Any] = {
        "skos:prefLabel": concept.label,
        "skos:altLabel": [alias for alias in concept.aliases if alias != concept.label],
        "skos:definition": concept.definition,
        "cg:key": concept.key,
        "cg:kind": concept.kind,
        "cg:salience": found.salience,
        "cg:community": found.community,
        "cg:x": found.x,
        "cg:y": found.y,
    }
    return _resource(_name("concept", concept.id), ("skos:Concept",), properties | affirmed)


def _predicate(relation: Relation) -> Resource:
    return _resource(
        _predicate_iri(relation),
        ("rdf:Property",),
        {"cg:key": relation.predicate.key},
    )


def _statement(relation: Relation) -> Iterator[Resource]:
    identity = relation_id(relation)
    sentences = [
        Iri(f"{BASE}evidence:{identity}-{number}") for number in range(len(relation.evidence))
    ]
    yield _resource(
        Iri(f"{BASE}relation:{identity}"),
        ("rdf:Statement", "prov:Entity"),
        {
            "rdf:subject": _name("concept", relation.subject),
            "rdf:predicate": _predicate_iri(relation),
            "rdf:object": _name("concept", relation.object),
            "rdfs:label": relation.predicate.label,
            "cg:family": relation.predicate.family,
            "cg:polarity": relation.polarity,
            "cg:confidence": relation.confidence,
            "cg:weight": relation.weight,
            "cg:curated": relation.curated,
            "prov:wasDerivedFrom": sentences,
        },
    )
    for iri, item in zip(sentences, relation.evidence, strict=True):
        yield _resource(
            iri,
            ("prov:Entity",),
            {
                "prov:value": item.sentence,
                "prov:wasQuotedFrom": _name("document", item.document_id),
                "cg:start": item.start,
                "cg:end": item.end,
                "cg:rule": item.rule,
                "cg:confidence": item.confidence,
                "cg:modality": item.modality,
                "cg:attributedTo": item.attributed_to,
                "cg:condition": item.condition,
                "cg:quantity": item.quantity,
            },
        )


def _resource(iri: Iri, types: tuple[str, ...], properties: dict[Any, Any]) -> Resource:
    """Drop properties without a value, and make every value a tuple of clean ones."""
    kept: list[tuple[str | Iri, tuple[Value, ...]]] = []
    for name, value in properties.items():
        values = value if isinstance(value, list) else [value]
        clean = tuple(
            hide_controls(each) if isinstance(each, str) else each
            for each in values
            if each is not None and each != ""
        )
        if clean:
            kept.append((name, clean))
    return Resource(iri, types, tuple(kept))


def _name(kind: str, identity: str) -> Iri:
    return Iri(f"{BASE}{kind}:{quote(replace_surrogates(identity), safe='/')}")


def _predicate_iri(relation: Relation) -> Iri:
    return _name("predicate", relation.predicate.key)
