"""Infinitives and gerunds that belong to the deed of the clause above them."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.attitudes import OBJECT_CONTROL
from conceptgraph.extract.words.grammar import base, is_gerund, is_infinitive, mark_text
from conceptgraph.extract.words.inflection import verb_lemma
from conceptgraph.extract.words.lexicon import EXAMPLE_MARKERS


def is_purpose(clause: Word) -> bool:
    """Whether an infinitive says what a clause's deed is for: "they salt meat to keep it".

    Some hang under the verb like those that its object does: ``They broke ice to reach it.``
    """
    if not is_infinitive(clause) or is_gerund(clause):
        return False
    verb = clause.head
    if base(clause) != "xcomp" or clause.pos != "VERB" or verb is None or verb.pos != "VERB":
        return base(clause) == "advcl"
    objects = [c for c in verb.children if c.role in {"obj", "iobj"} and c.i < clause.i]
    named = bool(objects) and objects[0].pos != "PRON"
    return named and verb_lemma(verb) not in OBJECT_CONTROL


def is_example(clause: Word) -> bool:
    """Whether a gerund is only an example: "used for purposes such as *raising* armies"."""
    joined = clause.role == "conj" and clause.head is not None and not mark_text(clause)
    if joined and clause.head is not None and is_gerund(clause):
        return is_example(clause.head)
    return is_gerund(clause) and mark_text(clause) in EXAMPLE_MARKERS


def is_part_of_deed(word: Word) -> bool:
    """Whether a gerund says how the clause above comes about, or what comes of it.

    ``They could save water by mending pipes.`` ``Fairs may draw crowds, filling inns.``
    """
    head = word.head
    if word.role != "advcl" or not is_gerund(word) or head is None:
        return False
    mark = mark_text(word)
    return mark in {"by", "in", "into", "at", "for", "through"} or (not mark and word.i > head.i)
