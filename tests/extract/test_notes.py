"""What a note says outright: links, tags and other names, each with its verbatim place."""

from __future__ import annotations

import pytest

from conceptgraph.model import Extraction
from conceptgraph.pipeline import extract_text
from conceptgraph.pipeline.single import ExtractedDocument

NOTE = """\
---
tags: [drinks/hot]
aliases: [Joe]
---
Coffee contains [[Caffeine|the stimulant]]. It comes from [[Ethiopia#History]].

![[Roasting]]
#favorite #morning
"""


def read(text: str, name: str = "notes/Coffee.md") -> ExtractedDocument:
    return extract_text(text, name=name, suffix=".md")


def said(extraction: Extraction) -> set[tuple[str, str, str]]:
    return {(r.subject.name, r.predicate.label, r.object.name) for r in extraction.relations}


@pytest.fixture(scope="module")
def note() -> ExtractedDocument:
    return read(NOTE)


def test_links_and_tags_are_relations(note: ExtractedDocument) -> None:
    assert said(note.extraction) >= {
        ("Coffee", "links to", "Caffeine"),
        ("Coffee", "links to", "Ethiopia"),
        ("Coffee", "embeds", "Roasting"),
        ("Coffee", "is tagged", "drinks/hot"),
        ("Coffee", "is tagged", "favorite"),
        ("Coffee", "is tagged", "morning"),
    }


def test_the_evidence_is_the_sentence_or_the_line(note: ExtractedDocument) -> None:
    quotes = {}
    for relation in note.extraction.relations:
        evidence = relation.evidence
        assert note.document.text[evidence.start : evidence.end] == evidence.sentence
        for mention in (relation.subject, relation.object):
            assert note.document.text[mention.start : mention.end] == mention.text
        if evidence.rule.startswith("note "):
            quotes[relation.object.name] = evidence.sentence
            assert evidence.confidence == 1.0
    assert quotes == {
        "drinks/hot": "Tags: drinks/hot",
        "Caffeine": "Coffee contains the stimulant.",
        "Ethiopia": "It comes from Ethiopia.",
        "Roasting": "Roasting",
        "favorite": "favorite morning",
        "morning": "favorite morning",
    }


def test_a_link_is_called_by_what_it_leads_to(note: ExtractedDocument) -> None:
    assert ("Coffee", "contains", "Caffeine") in said(note.extraction)


def test_other_names_have_a_place(note: ExtractedDocument) -> None:
    [alias] = [a for a in note.extraction.abbreviations if a.kind == "alias"]
    assert (alias.short, alias.long) == ("Joe", "Coffee")
    assert note.document.text[alias.start : alias.end] == "Joe"
    assert "Joe" in {mention.text for mention in note.extraction.mentions}


@pytest.mark.parametrize(
    ("text", "name", "subject"),
    [
        ("# Drinks\nSee [[Tea]].", "Coffee.md", "Coffee"),  # links go by the file
        ("# Drinks\nSee #tea.", "Coffee.md", "Drinks"),  # a text with a tag is called as ever
        ("---\ntitle: Drinks\ntags: tea\n---\nSee #tea.", "2024-01-01-x.md", "Drinks"),
        ("---\ntitle: Drinks\n---\n[[Tea]]", "-", "Drinks"),
    ],
)
def test_what_a_note_is_called(text: str, name: str, subject: str) -> None:
    assert {relation.subject.name for relation in read(text, name).extraction.relations} == {
        subject
    }


def test_a_title_is_another_name_of_a_note() -> None:
    text = "---\ntitle: The black drink\n---\n[[Tea]] is near."
    found = [(a.short, a.long) for a in read(text).extraction.abbreviations]
    assert found == [("The black drink", "Coffee")]


def test_a_note_does_not_link_to_itself() -> None:
    assert not said(read("[[Coffee]] and [[coffee]] and [[#Part]]").extraction)


def test_a_text_without_marks_is_read_as_ever() -> None:
    text = "# Coffee\n\nCoffee contains caffeine. See https://a.example/#b and `#c`."
    rules = {relation.evidence.rule for relation in read(text).extraction.relations}
    assert not [rule for rule in rules if rule.startswith("note")]
