"""Names that may be one concept: what is found, and what only looks alike."""

from __future__ import annotations

import pytest

from conceptgraph.model import Concept
from conceptgraph.names import normalize
from conceptgraph.query.twins import find_twins


def concept(name: str) -> Concept:
    """Make a concept of ``label``, ``label:kind`` or ``label=alias``."""
    label, _, alias = name.partition("=")
    label, _, kind = label.partition(":")
    key = normalize(label, singular=False)
    return Concept(f"c{key}", label, key, (alias,) if alias else (), kind)


def pairs(*names: str) -> set[frozenset[str]]:
    concepts = [concept(name) for name in names]
    label = {each.id: each.label for each in concepts}
    found = find_twins(concepts)
    assert found == find_twins(reversed(concepts)) or len(concepts) > 2
    return {frozenset((label[twins.a], label[twins.b])) for twins in found}


@pytest.mark.parametrize(
    "names",
    [
        ("Wolfgang Köhler", "Wolfgang Kohler"),
        ("World War II", "World War 2"),
        ("evolution theory", "theory of evolution"),
        ("brain areas", "areas of the brain"),
        ("key value store", "KVS"),
        ("Andrej Karpathy:person", "A. Karpathy"),
        ("Andrej Karpathy:person", "Karpathy"),
        ("reinforcement learning", "reinforcment learning"),
        ("credit assignment", "credit assingment"),
        ("photosynthesis", "photosynthessis"),
        ("learning rate=step size parameter", "parameter of step size"),
    ],
)
def test_found(names: tuple[str, str]) -> None:
    assert pairs(*names) == {frozenset(name.split(":")[0].split("=")[0] for name in names)}


@pytest.mark.parametrize(
    "names",
    [
        ("contrast", "contract"),
        ("law of contrast", "law of contract"),
        ("supervised learning", "unsupervised learning"),
        ("GPT-4", "GPT-5"),
        ("version 10", "version 11"),
        ("France", "Frances"),
        ("absorption", "adsorption"),
        ("activation", "activator"),
        ("trained model", "trainer model"),
        ("city of Rome", "Rome city"),  # a name keeps its place
        ("appropriate treatment of patients", "ATP"),
        ("up side", "US"),  # two letters are too few
        ("Jane Hall:person", "Judith Hall:person", "J. Hall"),
        ("Jane Hall:person", "Judith Hall:person", "Hall"),
        ("Howard University:person", "University", "good university"),
        ("key value store", "kids video show", "KVS"),
    ],
)
def test_not_found(names: tuple[str, ...]) -> None:
    assert pairs(*names) == set()


def test_a_short_form_counts_inside_names_too() -> None:
    found = pairs("key value store", "KVS", "KVS cluster", "key value store cluster")
    assert frozenset(("KVS cluster", "key value store cluster")) in found
