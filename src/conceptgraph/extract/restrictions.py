"""Subjects of whom a claim holds only with the clause that picks them out.

``People who smoke have a higher risk.`` says nothing of people; the subject is "people who
smoke". Only indefinite nouns with a short clause right behind them are taken with it: a long
one would be a node that no other sentence meets, and "the people who …" are some of them.
"""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument
from conceptgraph.extract.grammar import (
    base,
    is_infinitive,
    is_plural,
    left_edge,
    mark_text,
    right_edge,
)
from conceptgraph.extract.mentions import Place, make_mention

MAX_CLAUSE = 6  # words of a clause that still reads as part of a name
DEFINITE = frozenset({"the", "this", "that", "these", "those", "both"})
NAMING = frozenset({"call", "include", "know", "name", "range"})
"""Verbs whose participle restricts nothing: "proteins called enzymes"."""


def restricted(argument: Argument, predicate: Word, place: Place) -> Argument:
    """The subject with the clause that restricts it, if the predicate is outside of that clause.

    ``Drugs that block enzymes slow the disease.`` -> drugs that block enzymes
    """
    word, mention = argument.word, argument.mention
    clause = _restriction(word, place.sentence.words)
    if clause is None or mention.label or mention.end != word.end or mention.kind != "noun_phrase":
        return argument
    current: Word | None = predicate
    while current is not None:
        if current is clause:
            return argument
        current = current.head
    first = next(w.i for w in place.sentence.words if w.start == mention.start)
    longer = make_mention(place, first, right_edge(clause), "noun_phrase")
    return Argument(word, longer, argument.context, argument.denied, argument.margin)


def _restriction(noun: Word, words: list[Word]) -> Word | None:
    """The short clause right behind an indefinite noun, if nothing else stands behind it."""
    if noun.pos != "NOUN":
        return None
    before = {c.text.lower() for c in noun.children if c.i < noun.i}
    if before & DEFINITE or not (is_plural(noun) or before & {"a", "an", "any", "every", "each"}):
        return None
    clauses = [c for c in noun.children if base(c) == "acl"]
    if any(is_infinitive(c) or mark_text(c) or c.lemma.lower() in NAMING for c in clauses):
        return None
    if len(clauses) != 1 or any(c.role in {"nmod", "conj", "appos"} for c in noun.children):
        return None
    first, last = left_edge(clauses[0]), right_edge(clauses[0])
    short = first == noun.i + 1 and last - first < MAX_CLAUSE and last == right_edge(noun)
    return (
        clauses[0] if short and not any(w.text in {",", "("} for w in words[first:last]) else None
    )
