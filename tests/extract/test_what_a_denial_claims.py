"""Denials as they are shown, and those that claim nothing of the whole."""

from __future__ import annotations

import pytest

from conceptgraph.annotate import Annotator, load_annotator
from conceptgraph.extract import extract_document
from conceptgraph.read import read_bytes

Said = tuple[str, str, str, str | None]

SAID: list[tuple[str, Said]] = [
    (
        "The Taliban did not officially recognize the treaty.",
        ("Taliban", "did not officially recognize", "treaty", None),
    ),
    (
        "A state can prevent individuals from depleting the resource.",
        ("individuals", "do not deplete", "resource", "can"),
    ),
    (
        "Daoism involves ensuring that actions do not oppose nature.",
        ("actions", "do not oppose", "nature", "ensuring"),
    ),
    (
        "No third-party candidate has ever won the presidency.",
        ("third-party candidate", "has not won", "presidency", None),
    ),
    ("Rights cannot be revoked or rescinded.", ("Rights", "can not be", "rescinded", "can")),
    (
        "This compromise satisfied neither conservatives nor liberals.",
        ("compromise", "did not satisfy", "liberals", None),
    ),
    (
        "Animals and some protozoans do not have cell walls.",
        ("protozoans", "do not have", "cell walls", "some"),
    ),
    ("Earth is not perfectly rigid.", ("Earth", "is not perfectly", "rigid", None)),
    (
        "The ideas were not well received by critics.",
        ("ideas", "were not well received by", "critics", None),
    ),
    (
        "Drugs prevent dopamine released by one neuron from signaling information.",
        ("dopamine", "does not signal", "information", None),
    ),
    (
        "The wall prevents animals from crossing the river.",
        ("animals", "do not cross", "river", None),
    ),
]
UNSAID = [
    "Startups cannot be run on concepts alone.",
    "Pigments reflect the wavelengths they cannot absorb.",
    "When charges are not in motion, we observe only attraction.",
    "No country other than Chad could have contradicted the fund.",
    "Kant never traveled far from the city.",
    "The firm is not treating workers fairly.",
    "Glycolysis cannot generate ATP as quickly as phosphate.",
    "Factories could not produce enough goods.",
    "The wall does not prevent animals from crossing the river.",
    "No law prevents firms from leaving the country.",
    "There was no stigma to prevent owners from recognizing their children.",
    "The Sahara is not Africa’s only desert.",
    "There is not nearly enough DNA in a cell.",
    "Courts may punish states that do not fulfill their obligations.",
]


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return load_annotator(None)


def denials(annotator: Annotator, text: str) -> set[Said]:
    document = read_bytes(f"{text}\n".encode(), "n.md", ".md").document
    found = extract_document(next(iter(annotator.annotate([document]))))
    return {
        (r.subject.name, r.predicate.label, r.object.name, r.evidence.modality)
        for r in found.relations
        if r.negated
    }


@pytest.mark.parametrize(("text", "said"), SAID)
def test_denial_as_it_is_shown(annotator: Annotator, text: str, said: Said) -> None:
    assert said in denials(annotator, text)


@pytest.mark.parametrize("text", UNSAID)
def test_no_denial_of_the_whole(annotator: Annotator, text: str) -> None:
    assert not denials(annotator, text)


def test_clause_behind_a_comma_denies(annotator: Annotator) -> None:
    said = denials(annotator, "Ferns, which do not have flowers, grow in shade.")
    assert ("Ferns", "do not have", "flowers", None) in said
