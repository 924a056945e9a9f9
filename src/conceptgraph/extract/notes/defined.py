"""What is added to a definition is told of the term that it defines."""

from __future__ import annotations

from dataclasses import replace

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.words.grammar import base

_DEFINING = frozenset({"line definition", "line equation"})


def tell_of_terms(found: list[Candidate]) -> list[Candidate]:
    """Put the term for the noun that defines it, where a participle is added to that.

    ``NADPH: electron carrier, made in leaves`` -> NADPH | is made in | leaves
    """
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
