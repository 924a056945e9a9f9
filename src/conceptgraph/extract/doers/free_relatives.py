"""Clauses with "what": what they are equated with, and the names they give."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import find_children, preposition
from conceptgraph.extract.words.negation import is_negated

NAMED_AS = frozenset({"describe", "know", "refer"})
NAMING_VERBS = frozenset({"abbreviate", "call", "dub", "know", "name", "nickname", "term"})


def told_by_what(pronoun: Word) -> Word | None:
    """The noun that a "what" clause is equated with, which takes part in that clause.

    ``What farmers need is rain.`` -> rain; nothing where the equation is open or a question
    """
    noun = pronoun.head
    if pronoun.text.lower() != "what" or noun is None or pronoun.role != "nsubj":
        return None
    told = any(c.role == "acl:relcl" and pronoun.i < c.i < noun.i for c in pronoun.children)
    equated = noun.pos in {"NOUN", "PROPN"} and not find_children(noun, "aux", "advmod", "case")
    return noun if told and equated and find_children(noun, "cop") else None


def naming_clauses(pronoun: Word) -> list[Word]:
    """Clauses that only say by what name or words "what" goes.

    ``a champion of what she calls "Growth"`` ``They noted what is known as drift.``
    ``He hated what he considered the faults of the law.``: others' opinions stay theirs.
    """
    if pronoun.text.lower() != "what":
        return []
    return [c for c in find_children(pronoun, "acl") if c.i > pronoun.i and _name_in(c) is not None]


def named_by_what(pronoun: Word) -> Word | None:
    """The name that a "what" clause gives, which stands for it: "what she calls *Growth*"."""
    clauses = naming_clauses(pronoun)
    return _name_in(clauses[0]) if clauses else None


def _name_in(clause: Word) -> Word | None:
    lemma = clause.lemma.lower()
    own = any(c.text.lower() in {"he", "i", "she", "they", "we"} for c in clause.children)
    naming = NAMING_VERBS - {"know"} | ({"consider"} if own else set())
    if lemma in naming and not is_negated(clause):
        plain = [c for c in find_children(clause, "obj", "xcomp") if c.i > clause.i]
        if plain:
            return plain[-1]
    if lemma in NAMED_AS and not is_negated(clause):
        named = find_children(clause, "obl")
        return next((c for c in named if preposition(c) in {"as", "to as"}), None)
    return None
