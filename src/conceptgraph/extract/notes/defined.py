"""What is added to a definition is told of the term that it defines."""

from __future__ import annotations

from dataclasses import replace

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.notes.line_parts import parts_of, terms_of
from conceptgraph.extract.words.grammar import base

_DEFINING = frozenset({"line definition", "line equation"})


def name_in_full(
    found: list[Candidate], reading: Reading, fuller: Argument | None
) -> list[Candidate]:
    """Call a label of one word what the entry above calls it in full.

    ``Deep vs shallow work`` / ``• deep: creates value`` -> deep work | creates | value
    """
    root = reading.sentence.root
    if fuller is None:
        return found
    named = [
        replace(c, subject=fuller) if c.subject.word is root else
        replace(c, object=fuller) if c.object.word is root else c
        for c in found
    ]  # fmt: skip
    whole = fuller.mention
    return [
        c for c in named
        if c.rule not in {"heading member", "class member"} or c.subject.mention is not whole
    ]  # fmt: skip


def tell_of_terms(found: list[Candidate], reading: Reading) -> list[Candidate]:
    """Put the term for the noun that defines it, where a participle is added to that.

    ``NADPH: electron carrier, made in leaves`` -> NADPH | is made in | leaves
    ``Invitation to treat: …; it binds nobody`` -> invitation to treat | binds | …
    """
    if not parts_of(reading.sentence):
        return found
    short, whole = reading.mention(reading.sentence.root), terms_of(reading)
    if short is not None and len(whole) == 1 and whole[0].mention != short:
        found = [
            replace(c, subject=replace(c.subject, mention=whole[0].mention))
            if c.subject.mention == short and c.subject.word is not reading.sentence.root else c
            for c in found
        ]  # fmt: skip
    terms: dict[Word, Argument] = {}
    for candidate in found:
        if candidate.rule in _DEFINING and candidate.key == "be" and not candidate.negated:
            terms[candidate.object.word] = candidate.subject
    if not terms:
        return found
    return [_told(candidate, terms) for candidate in found]


def _told(candidate: Candidate, terms: dict[Word, Argument]) -> Candidate:
    verb: Word | None = candidate.anchor
    while verb is not None and base(verb) != "acl":
        verb = verb.head
    noun = verb.head if verb is not None else None
    if verb is None or noun not in terms or candidate.sentence.words[verb.i - 1].text != ",":
        return candidate
    if candidate.subject.word is noun:
        return replace(candidate, subject=terms[noun])
    return replace(candidate, object=terms[noun]) if candidate.object.word is noun else candidate
