"""Entries of lists under a heading or lead line, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

from conceptgraph.extract.inflection import gerund

WORK = "Work NOUN 0 root NN work"
PROS = """Pros NOUN 0 root NNS pro
: PUNCT 1 punct"""


def listed(above: str, *entries: str, title: str = WORK) -> set[tuple[str, str, str]]:
    """Relations of list items under a lead line or heading."""
    lead = "heading" if "PUNCT" not in above else "paragraph"
    blocks = [("heading", None), (lead, 0), *[("list_item", 1)] * len(entries)]
    return set(triples(build(title, above, *entries, blocks=blocks)))


def test_pros_are_advantages_and_what_is_missing_is_missing_from_the_subject() -> None:
    pool = """talent NOUN 2 compound NN
    pool NOUN 0 root NN"""
    found = listed(PROS, "no DET 2 det DT\ncommute NOUN 0 root NN", pool)
    assert ("Work", "has no", "commute") in found
    assert ("talent pool", "is advantage of", "Work") in found


def test_a_list_completes_a_verb_and_its_preposition_before_a_colon() -> None:
    lead = """Managers NOUN 2 nsubj NNS manager
    worry VERB 0 root VBP worry
    about ADP 2 obl IN
    : PUNCT 2 punct"""
    found = listed(lead, "productivity NOUN 0 root NN", "security NOUN 0 root NN")
    assert ("Managers", "worry about", "productivity") in found
    assert not any("is worry about" in label for _, label, _ in found)


def test_an_entry_that_is_a_bare_quantity_is_a_member_and_no_label() -> None:
    factors = "Factors NOUN 0 root NNS factor"
    found = listed(factors, "temperature NOUN 0 root NN", "light NOUN 0 root NN")
    assert ("temperature", "is one of", "Factors") in found


@pytest.mark.parametrize(
    "other",
    [
        "help VERB 0 root VB\nblood NOUN 1 obj NN",
        "fish NOUN 2 nsubj NNS\nlose VERB 0 root VBP\nshelter NOUN 2 obj NN",
    ],
)
def test_entries_beside_a_clause_are_no_members_of_a_class(other: str) -> None:
    fragments = "cell NOUN 2 compound NN\nfragments NOUN 0 root NNS fragment"
    found = listed("Platelets NOUN 0 root NNS platelet", fragments, other)
    assert not any(label == "are among" for _, label, _ in found)


def test_what_leads_on_is_no_member_of_a_class() -> None:
    arrow = "deficiency NOUN 0 root NN\n→ PUNCT 3 punct\nbleeding NOUN 1 parataxis:line NN"
    found = listed("Platelets NOUN 0 root NNS platelet", arrow, "cells NOUN 0 root NNS cell")
    assert ("deficiency", "is one of", "Platelets") not in found
    assert ("cells", "are among", "Platelets") in found


def test_a_degree_with_a_preposition_is_not_had() -> None:
    less = "less ADV 3 advmod RBR\nwith ADP 3 case IN\nage NOUN 0 root NN"
    assert not any(o == "age" for _, _, o in listed("Sleep NOUN 0 root NN", less))


def test_a_function_may_be_a_bare_verb() -> None:
    spec = """function NOUN 0 root NN
    : PUNCT 3 punct
    carry VERB 1 parataxis:line VB
    oxygen NOUN 3 obj NN"""
    found = listed("Cells NOUN 0 root NNS cell", spec)
    assert ("carrying oxygen", "is function of", "Cells") in found


@pytest.mark.parametrize(
    ("verb", "form"),
    [("drop", "dropping"), ("repot", "repotting"), ("render", "rendering"), ("help", "helping"),
     ("report", "reporting"), ("eat", "eating"), ("begin", "beginning"), ("visit", "visiting")],
)  # fmt: skip
def test_a_short_syllable_doubles_its_last_letter(verb: str, form: str) -> None:
    assert gerund(verb) == form
