"""Denials that only pick out or measure something, and claim nothing of the whole."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Candidate
from conceptgraph.extract.words.grammar import find_children, is_plural

_AMOUNTS = frozenset({"enough", "many", "much"})
_OPEN = frozenset({"all", "any", "no", "such", "those"})
_BOUNDS = frozenset({"many", "most", "several", "some"})


def is_only_picked(candidate: Candidate) -> bool:
    """Whether a denial says which ones are meant, or only that there is not much.

    ``States that do not pay are fined.`` says of no state that it does not pay; ``There is not
    enough DNA in a cell.`` not that there is none.
    """
    if not candidate.negated:
        return False
    noun = candidate.subject.word
    if any(c.text.lower() in _AMOUNTS for c in noun.children):
        above = noun.head
        if any(find_children(w, "expl") for w in (noun, above) if w is not None):
            return True
    clause = _relative_clause(candidate.anchor, noun)
    definite = [c for c in find_children(noun, "det", "nmod:poss") if c.text.lower() not in _OPEN]
    bare = is_plural(noun) and noun.pos == "NOUN" and not definite
    if clause is None or not bare:
        return False
    first = min(part.i for part in clause.subtree() if part.pos != "PUNCT")
    return candidate.sentence.words[first - 1].text != ","


def _relative_clause(word: Word, noun: Word) -> Word | None:
    """The clause with "that" or "who" in which a noun is the subject, above a word."""
    current: Word | None = word
    while current is not None and current is not noun:
        if current.role == "acl:relcl" and current.head is noun:
            subjects = find_children(current, "nsubj")
            told = any(s.tag in {"WDT", "WP"} for s in subjects)
            return current if told else None
        current = current.head
    return None


def bound_of_subject(candidate: Candidate) -> str | None:
    """``Some protozoans do not have walls.``: a denial of some; "some" hedges it."""
    noun = candidate.subject.word
    if not candidate.negated or candidate.rule.startswith("noun "):
        return None
    return next(
        (c.text.lower() for c in noun.children if c.text.lower() in _BOUNDS and c.i < noun.i), None
    )
