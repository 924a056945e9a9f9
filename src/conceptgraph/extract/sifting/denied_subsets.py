"""Denials that only pick out, measure or qualify something, and claim nothing of the whole."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Candidate
from conceptgraph.extract.words.adverbs import NO_MANNER
from conceptgraph.extract.words.grammar import base, find_children, is_plural, preposition

_AMOUNTS = frozenset({"enough", "many", "much"})
_OPEN = frozenset({"all", "any", "no", "such", "those"})
_BOUNDS = frozenset({"many", "most", "several", "some"})
_MANNERS = frozenset({"alone", "enough", "far", "fast", "hard", "well"})


def is_only_picked(candidate: Candidate) -> bool:
    """Whether a denial says which ones are meant, how much, or how, and not that it is not so.

    ``States that do not pay are fined.`` says of no state that it does not pay; ``There is not
    enough DNA in a cell.`` not that there is none; ``She never traveled far from home.`` not that
    she never traveled; ``No land other than Chad agreed.`` not that Chad did not.
    """
    if not candidate.negated:
        return False
    noun = candidate.subject.word
    if any(c.text.lower() in _AMOUNTS for c in noun.children):
        above = noun.head
        if any(find_children(w, "expl") for w in (noun, above) if w is not None):
            return True
    if _is_excepted(noun) or _is_supposed(candidate.anchor):
        return True
    if _is_qualified(candidate) or _is_narrowed(candidate):
        return True
    ends = (noun, candidate.object.word) if candidate.rule == "agent" else (noun,)
    return any(_is_picked_out(candidate, end) for end in ends)


def _is_picked_out(candidate: Candidate, noun: Word) -> bool:
    clause = _relative_clause(candidate.anchor, noun)
    definite = [c for c in find_children(noun, "det", "nmod:poss") if c.text.lower() not in _OPEN]
    bare = is_plural(noun) and noun.pos == "NOUN" and not definite
    if clause is None or not bare:
        return False
    first = min(part.i for part in clause.subtree() if part.pos != "PUNCT")
    return candidate.sentence.words[first - 1].text != ","


def _is_supposed(word: Word) -> bool:
    """Whether a denial only says when something else holds: "when charges are not in motion"."""
    clause: Word | None = word
    while clause is not None and base(clause) != "advcl":
        clause = clause.head
    if clause is None:
        return False
    helpers = {c.text.lower() for c in find_children(clause, "aux", "cop")}
    present = clause.tag in {"VBZ", "VBP"} or bool(helpers & {"are", "do", "does", "is"})
    opening = {c.text.lower() for c in find_children(clause, "advmod", "mark")}
    whenever = bool(opening & {"when", "whenever", "where", "wherever"})
    return present and whenever


def _is_narrowed(candidate: Candidate) -> bool:
    """``Firms cannot run on ideas alone.`` ``They reflect the light that they cannot absorb.``."""
    noun = candidate.object.word
    only = [c for c in noun.children if c.text.lower() in {"alone", "exclusively", "solely"}]
    if only and not any(c.text.lower() in candidate.label.split() for c in only):
        return True
    verb: Word | None = candidate.anchor
    while verb is not None and verb is not noun and verb.role != "acl:relcl":
        verb = verb.head
    several = is_plural(noun) and any(c.text.lower() == "the" for c in noun.children)
    if verb is None or verb.head is not noun or not several:
        return False
    first = min(part.i for part in verb.subtree() if part.pos != "PUNCT")
    return candidate.sentence.words[first - 1].text != ","


def _is_excepted(noun: Word) -> bool:
    """Whether one is left out of what is denied: "no country *other than* Chad"."""
    parts = [c.text.lower() for c in noun.children]
    behind = any(preposition(c).startswith(("other than", "than", "but", "except"))
                 for c in find_children(noun, "nmod"))  # fmt: skip
    others = [c for c in noun.children if c.text.lower() in {"more", "other"}]
    behind = behind or any(preposition(o).startswith("than")
                           for c in others for o in find_children(c, "obl"))  # fmt: skip
    return "no" in parts and behind


def _is_qualified(candidate: Candidate) -> bool:
    """Whether only how it is done is denied: "is not treating workers *fairly*"."""
    verb: Word | None = candidate.anchor
    while verb is not None and verb.pos not in {"VERB", "AUX"}:
        verb = verb.head
    if verb is None or candidate.rule.startswith(("noun ", "copula")):
        return False
    shown = set(candidate.label.lower().split())
    for child in verb.children:
        lowered = child.text.lower()
        if child.i < verb.i or lowered in shown:
            continue
        manner = lowered in _MANNERS or (lowered.endswith("ly") and lowered not in NO_MANNER)
        compared = any(c.text.lower() == "as" and c.i < child.i for c in child.children)
        if base(child) == "advmod" and (manner or compared):
            return True
        if base(child) == "obl" and preposition(child) == "without" and "without" not in shown:
            return True  # "need not enter old age without dignity"
    scarce = candidate.object.word.children
    return candidate.rule == "object" and any(c.text.lower() == "enough" for c in scarce)


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
