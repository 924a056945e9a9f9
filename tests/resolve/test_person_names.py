"""Surnames, titles and callings: which names are one person's."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.resolve.texts import attributed, extract, groups, merge_reason

from conceptgraph.model import Extraction
from conceptgraph.resolve import resolve
from conceptgraph.vocabulary import Vocabulary

EMPTY = Vocabulary()


def test_surnames_join_the_only_full_name() -> None:
    said = extract("a", "[Andrej Karpathy|name] says [x].", family="says")
    also = extract("a", "[Karpathy|name] expects [y].")
    both = Extraction("a", said.mentions + also.mentions, said.relations + also.relations)
    other = extract("b", "[Karpathy|name] leads [z].")
    resolution = resolve([both, other], EMPTY)
    assert merge_reason(resolution, "Karpathy") == "surname"
    found = groups(resolution)
    assert found["Andrej Karpathy"] == {"Andrej Karpathy", "Karpathy"}
    assert found["Karpathy"] == {"Karpathy"}  # another document may mean somebody else
    kinds = {concept.label: concept.kind for concept in resolution.concepts}
    assert kinds["Andrej Karpathy"] == "person"


@pytest.mark.parametrize(
    "claims",
    [
        ("[South America|name] trades with [x].", "[America|name] trades with [y]."),
        ("[John Smith|name] met [Anna Smith|name].", "[Smith|name] said [y]."),
        ("[Tesla Autopilot|name] is [x].", "[Autopilot|name] is [y]."),
        ("[John Smith|name] met [a son of Paul Smith].", "[Smith|name] said [y]."),
    ],
)
def test_surnames_need_one_person(claims: tuple[str, ...]) -> None:
    resolution = resolve([extract("a", *claims)], EMPTY)
    assert not [merge for merge in resolution.merges if merge.reason == "surname"]


@pytest.mark.parametrize(
    ("claim", "joined"),
    [
        ("[Antonín Leopold Dvořák|name] was [Czech composer].", True),
        ("[Antonín Leopold Dvořák|name] was [director of the National Conservatory].", True),
        ("[Antonín Leopold Dvořák|name] was [amplifier].", False),
        ("[Antonín Leopold Dvořák|name] was [school for composers].", False),
    ],
)
def test_what_a_text_calls_a_person_makes_one(claim: str, joined: bool) -> None:
    said = extract("a", claim, family="is a")
    also = extract("a", "[Dvořák|name] used [folk music].")
    both = Extraction("a", said.mentions + also.mentions, said.relations + also.relations)
    resolution = resolve([both], EMPTY)
    assert [m.reason for m in resolution.merges] == (["surname"] if joined else [])


def test_titles_and_attribution_make_persons() -> None:
    text = extract("a", "[Dr. Ada Lovelace|name] wrote [notes].", "[Lovelace|name] saw [x].",
                   "[Ada Lovelace|name] met [y].", "[Dr Lovelace|name] met [z].")  # fmt: skip
    assert groups(resolve([text], EMPTY))["Ada Lovelace"] == {
        "Dr. Ada Lovelace",
        "Ada Lovelace",
        "Lovelace",
        "Dr Lovelace",
    }
    told = attributed(extract("a", "[Qi Li|name] met [x].", "[Li|name] met [y]."), "Qi Li")
    assert groups(resolve([told], EMPTY))["Qi Li"] == {"Qi Li", "Li"}


@pytest.mark.parametrize(
    ("short", "full", "label", "reason"),
    [
        ("President Truman", "Truman", "Truman", "title"),
        ("Governor Ada Hale", "Hale", "Ada Hale", "title"),
        ("former President Ada Hale", "Ada Hale", "Ada Hale", "title"),
        ("warrior Usama ibn Munqidh", "Usama ibn Munqidh", "Usama ibn Munqidh", "title"),
        ("Ada Hale", "Ada Mary Hale", "Ada Mary Hale", "middle name"),
        ("John F. Hale", "John Frederick Hale", "John Frederick Hale", "middle name"),
        ("Hale", "John Hale Jr.", "John Hale Jr.", "surname"),
        ("Usama", "Usama ibn Munqidh", "Usama ibn Munqidh", "given name"),
        ("Philosopher William Hale", "William Hale", "William Hale", "title"),
        ("Navy", "U.S. Navy", None, ""),
        ("Mrs. Hale", "John Hale", None, ""),
        ("Mrs. Hale", "Hale", None, ""),
        ("Americans", "Black Americans", None, ""),
        ("Senators", "Republican Senators", None, ""),
        ("Version", "King James Version", None, ""),
        ("Ada Mary Hale", "Ada Jane Hale", None, ""),
    ],
)
def test_names_of_persons(short: str, full: str, label: str | None, reason: str) -> None:
    text = extract("a", f"[{short}|name] said [x].", f"[{full}|name] met [y].", family="says")
    resolution = resolve([text], EMPTY)
    if label is None:
        assert resolution.merges == ()
    else:
        assert groups(resolution)[label] == {short, full}
        assert reason in {merge.reason for merge in resolution.merges}


def test_who_is_he_or_she_elsewhere_is_a_person() -> None:
    first = extract("a", "[Evo Morales|name] led [x].")
    later = extract("a", "He met [Morales] in [y].", "She met [z] in [w].")
    he, she = later.relations
    named = first.relations[0].subject
    taken_up = replace(he, subject=named, evidence=replace(he.evidence, start=90, end=120))
    claims = (*first.relations, he, taken_up)
    text = Extraction("a", (*first.mentions, *later.mentions), claims)
    assert merge_reason(resolve([text], EMPTY), "Morales") == "surname"
    its = replace(taken_up, evidence=replace(taken_up.evidence, sentence="He met it."))
    text = Extraction("a", (*first.mentions, *later.mentions), (*first.relations, he, its, she))
    assert resolve([text], EMPTY).merges == ()


def test_a_title_or_given_name_that_two_have_joins_nobody() -> None:
    text = extract("a", "[Mr. Hale|name] met [Mrs. Hale|name].", "[Hale|name] met [x].",
                   "[Ada Hill|name] met [Ada Wood|name].", "[Ada|name] met [y].")  # fmt: skip
    assert resolve([text], EMPTY).merges == ()
    firm = extract("a", "[Czar Games|name] sells [Games|name].", "[x] sells [games].")
    assert "Czar Games" not in {merge.merged for merge in resolve([firm], EMPTY).merges}
    ages = extract("a", "[late Middle Ages|name] saw [x].", "[Middle Ages|name] saw [y].")
    assert resolve([ages], EMPTY).merges == ()


def test_institutions_speak_but_are_no_persons() -> None:
    text = extract("a", "[Brookings Institution|name] says [x].", "[Institution|name] says [y].",
                   "[z] names [an institution].", family="says")  # fmt: skip
    assert groups(resolve([text], EMPTY))["Brookings Institution"] == {"Brookings Institution"}


def test_a_given_name_makes_no_person_of_an_institution() -> None:
    text = extract("a", "[Howard University|name] lies near [Victoria Hall|name].",
                   "[George Washington Bridge|name] spans [the Hudson|name].")  # fmt: skip
    kinds = {concept.label: concept.kind for concept in resolve([text], EMPTY).concepts}
    assert [name for name, kind in kinds.items() if kind == "person"] == ["Victoria Hall"]
