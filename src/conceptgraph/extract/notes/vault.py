"""What a note says outright: the notes it links to, its tags, its other names.

The marks come from the reader (``Document.marks``); where a link stands in a sentence, its words
have been parsed as part of it. Nothing here is guessed, so the confidence is 1.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from conceptgraph.annotate.tree import AnnotatedDocument
from conceptgraph.extract.candidates import Candidate
from conceptgraph.model import (
    Abbreviation,
    Document,
    Evidence,
    Mark,
    Mention,
    Predicate,
    RelationMention,
)

_PREDICATES = {
    "link": Predicate("links to", "link to"),
    "embed": Predicate("embeds", "embed"),
    "tag": Predicate("is tagged", "be tagged"),
}
_DETERMINERS = frozenset(("", "a", "an", "the", "this", "that", "these", "those", "its", "their"))


def note_name(document: Document) -> str:
    """Return what others call a document: of a note that links or has aliases, its file's name.

    ``[[Coffee]]`` means ``Coffee.md`` whatever its heading; any other document has its title.
    """
    stem = document.id.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    is_note = any(mark.kind != "tag" for mark in document.marks)
    return stem if is_note and stem.strip("-") else document.title


def find_note_relations(annotated: AnnotatedDocument) -> list[RelationMention]:
    """Relations from a note to what it links to and to its tags, in text order.

    ``Coffee.md: Beans come from [[Ethiopia]]. #drink`` -> Coffee | links to | Ethiopia,
    Coffee | is tagged | drink
    """
    document = annotated.document
    if not document.marks:
        return []
    note = _note_mention(document)
    sentences = sorted((sentence.start, sentence.end) for sentence in annotated.sentences)
    blocks = [(block.start, block.end) for block in document.blocks]
    found: dict[tuple[int, int, str, str], RelationMention] = {}
    for mark in document.marks:
        predicate = _PREDICATES.get(mark.kind)
        if predicate is None or mark.target.lower() == note.name.lower():
            continue
        start, end = _place_of(mark, sentences, blocks)
        quote = Evidence(document.id, start, end, document.text[start:end], f"note {mark.kind}")
        found.setdefault(
            (start, end, mark.kind, mark.target),
            RelationMention(note, predicate, _mention(document, mark), quote),
        )
    return list(found.values())


def find_note_names(document: Document) -> tuple[list[Mention], list[Abbreviation]]:
    """Return the places where a note gives its other names, and the names as short forms."""
    name = note_name(document)
    marks = [mark for mark in document.marks if mark.kind == "alias"]
    names = [Abbreviation(document.id, m.target, name, m.start, m.end, "alias") for m in marks]
    if marks or any(mark.kind != "tag" for mark in document.marks):
        title = document.metadata.get("title")
        if isinstance(title, str) and title.strip() and title.strip() != name:
            names.append(Abbreviation(document.id, title.strip(), name, 0, 0, "alias"))
    return [_mention(document, mark) for mark in marks], names


def name_links(candidates: Iterable[Candidate], document: Document) -> None:
    """Call what a link shows by what it leads to.

    ``[[reinforcement learning|RL]] lacks rewards`` -> reinforcement learning | lacks | rewards
    """
    links = {m.end: m for m in document.marks if m.kind in ("link", "embed")}
    if not links:
        return
    for candidate in candidates:
        for argument in (candidate.subject, candidate.object):
            mention = argument.mention
            link = links.get(mention.end)
            if link is None or mention.name == link.target:
                continue
            first, second = sorted((mention.start, link.start))
            if document.text[first:second].strip().lower() in _DETERMINERS:
                argument.mention = replace(mention, label=link.target)


def _note_mention(document: Document) -> Mention:
    """The note itself: its heading where that is its name, else no place in the text."""
    name = note_name(document)
    for block in document.blocks:
        words = document.text[block.start : block.end]
        if block.kind == "heading":
            if words == name:
                return Mention(document.id, block.start, block.end, words, "noun_phrase")
            break
    return Mention(document.id, 0, 0, "", "noun_phrase", label=name)


def _mention(document: Document, mark: Mark) -> Mention:
    words = document.text[mark.start : mark.end]
    label = mark.target if mark.target != words else ""
    return Mention(document.id, mark.start, mark.end, words, "noun_phrase", label=label)


def _place_of(mark: Mark, *spans: list[tuple[int, int]]) -> tuple[int, int]:
    """The first of the sorted, disjoint spans that holds a mark; else the mark's own place."""
    for sorted_spans in spans:
        i = bisect_right(sorted_spans, (mark.start, sys.maxsize)) - 1
        if i >= 0 and sorted_spans[i][1] >= mark.end:
            return sorted_spans[i]
    return mark.start, mark.end
