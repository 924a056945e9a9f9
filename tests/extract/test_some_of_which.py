"""Clauses that begin with "some of which": of what they speak, and of how many of it."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, standings, triples

PICKED = """Bays NOUN 2 nsubj NNS bay
feed VERB 0 root VBP
{nouns}
, PUNCT {share} punct
{some} DET {clause} nsubj
of ADP {which} case
which PRON {share} nmod WDT
eat VERB 2 {role} VBP
algae NOUN {clause} obj NNS alga
. PUNCT 2 punct"""
FISH = "fish NOUN 2 obj NNS"
EXAMPLES = """fish NOUN 2 obj NNS
like ADP 5 case
tangs NOUN 3 nmod NNS tang"""
JOINED = """crabs NOUN 2 obj NNS crab
and CCONJ 5 cc
fish NOUN 3 conj NNS"""


def tree(nouns: str, some: str = "some", role: str = "conj") -> str:
    at = 3 + nouns.count("\n") + 1
    return PICKED.format(
        nouns=nouns, some=some, role=role, share=at + 1, which=at + 3, clause=at + 4
    )


@pytest.mark.parametrize("role", ["conj", "parataxis", "acl:relcl"])
def test_what_some_are_picked_from(role: str) -> None:
    spec = tree(FISH, role=role).replace("eat VERB 2 acl", "eat VERB 3 acl")
    found = standings(build(spec))
    assert found["fish", "eat", "algae"].quantity == "some of which"
    assert {subject for subject, label, _ in found if label == "eat"} == {"fish"}


def test_examples_are_picked_with_their_class() -> None:
    assert ("fish", "eat", "algae") in triples(build(tree(EXAMPLES)))


def test_all_are_all_that_is_joined() -> None:
    found = standings(build(tree(JOINED, "all")))
    assert {subject for subject, label, _ in found if label == "eat"} == {"crabs", "fish"}
    assert found["fish", "eat", "algae"].quantity is None


@pytest.mark.parametrize("some", ["both", "none"])
def test_neither_two_of_many_nor_none(some: str) -> None:
    for role in ("conj", "acl:relcl"):
        spec = tree(FISH, some, role).replace("eat VERB 2 acl", "eat VERB 3 acl")
        found = triples(build(spec)) if role == "conj" or some == "none" else []
        assert not any(label == "eat" for _, label, _ in found)
