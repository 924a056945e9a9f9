"""What people write on their own pages, read, parsed by the bundled pipeline, extracted."""

from __future__ import annotations

import pytest

from conceptgraph.annotate import Annotator, load_annotator
from conceptgraph.extract import extract_document
from conceptgraph.read import read_bytes

Triples = set[tuple[str, str, str]]


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return load_annotator(None)


CASES: list[tuple[str, Triples, Triples]] = [
    (
        "A human body is like an iPhone with a battery pack that can grow nearly indefinitely.",
        {("human body", "is like", "iPhone")},
        {("human body", "is", "iPhone")},
    ),
    (
        "To be precise, the body has roughly 4 batteries available to it.",
        {("body", "has", "4 batteries")},
        {("body", "is", "precise")},
    ),
    (
        "It goes through combustion and finally the most incredible tool, imo the best, not DNA "
        "- ATP synthase. The ribosome is imo the best machine.",
        {("ribosome", "is", "best machine")},
        {("ribosome", "imoes", "best machine")},
    ),
    (
        "Our team works from all over the world, across 5 continents.",
        {("team", "works across", "5 continents")},
        {("team", "works over", "world")},
    ),
    (
        "It turns out that most of your fluctuations are attributable to water retention.",
        {("fluctuations", "are attributable to", "water retention")},
        {("fluctuations", "are most attributable to", "water retention")},
    ),
    (
        "The goal of this post is to nerd out over biochemistry.",
        {("post", "has goal to nerd out over", "biochemistry")},
        {("post", "is nerd over", "biochemistry"), ("post", "is over", "biochemistry")},
    ),
    (
        "Availability depends on whether the components are in sequence or in parallel.",
        {("components", "are in", "sequence")},
        {("Availability", "depends in", "sequence")},
    ),
    (
        "This miracle begins with fats/carbohydrates/proteins and ends with water.",
        {
            ("miracle", "begins with", "fats"),
            ("miracle", "begins with", "carbohydrates"),
            ("miracle", "begins with", "proteins"),
        },
        {("miracle", "begins with", "fats/carbohydrates")},
    ),
    (
        "DNS results can also be cached by your browser for a certain period of time.",
        {("DNS results", "can be cached for", "period of time")},
        set(),
    ),
    (
        "# Scalability\n\n* Topics covered:\n    * Clones\n    * Databases",
        {("Clones", "are topics of", "Scalability")},
        set(),
    ),
    (
        "In a distributed system, you can only support two of the following guarantees: speed "
        "and order.",
        set(),
        {("distributed system", "can only support", "following guarantees")},
    ),
]


@pytest.mark.parametrize(("text", "wanted", "unwanted"), CASES)
def test_a_clause_says_no_more_than_its_writer(
    annotator: Annotator, text: str, wanted: Triples, unwanted: Triples
) -> None:
    document = read_bytes(text.encode(), "page.md", ".md").document
    found = extract_document(next(iter(annotator.annotate([document]))))
    triples = {(r.subject.name, r.predicate.label, r.object.name) for r in found.relations}
    assert wanted <= triples
    assert not unwanted & triples
