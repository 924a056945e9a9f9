"""What a noun says of the claim that it holds: "the *myth* that …", "no *plan* to …"."""

from __future__ import annotations

from dataclasses import dataclass

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.doers.controllers import is_asset
from conceptgraph.extract.doers.relatives import FEELINGS, is_open_scene
from conceptgraph.extract.words.attitudes import (
    CLAIM_NOUNS,
    CONTENT_NOUNS,
    DENIAL_VERBS,
    FALSE_NOUNS,
    INTENT_NOUNS,
    OPEN_NOUNS,
    ORDERS,
    REFUSAL_NOUNS,
)
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    is_gerund,
    left_edge,
    mark_text,
    preposition,
)
from conceptgraph.extract.words.negation import has_negative_determiner, is_negated


@dataclass(frozen=True, slots=True)
class Standing:
    """What a clause's surroundings make of it."""

    hedge: str | None = None  # the word that keeps it open, as it stands: "if", "possibility"
    denied: bool = False
    denier: str | None = None  # who denies it, where somebody is named


ASSERTED = Standing()
UNSURPRISING = frozenset(
    {"accident", "coincidence", "denying", "doubt", "mystery", "question", "secret", "shame",
     "surprise", "wonder"}
)  # fmt: skip
"""Nouns whose "no" makes the claim they hold all the surer: "it is no wonder that"."""


def by_noun(noun: Word, reading: Reading) -> Standing | None:
    """``the myth that …`` ``no evidence that …`` ``Okafor rejects the idea that …``."""
    lemma = noun.lemma.lower()
    if lemma in FALSE_NOUNS:
        return None if is_negated(noun) else Standing(denied=True)
    if has_negative_determiner(noun):
        return None if lemma in UNSURPRISING else Standing(f"no {noun.text.lower()}")
    verb = noun.head
    if verb is not None and _is_disputed(noun, verb) and not is_negated(verb):
        return Standing(denied=True, denier=subject_named(verb, reading))
    return Standing(noun.text.lower()) if lemma in OPEN_NOUNS | ORDERS else None


def _is_disputed(noun: Word, verb: Word) -> bool:
    """Whether a verb denies the claim that a noun holds: "rejects *the idea* that"."""
    if noun.lemma.lower() not in CLAIM_NOUNS:
        return False
    disagrees = base(noun) == "obl" and preposition(noun) == "with" and verb.lemma == "disagree"
    return disagrees or (base(noun) in {"obj", "nsubj"} and verb.lemma.lower() in DENIAL_VERBS)


def by_noun_before(clause: Word, head: Word, reading: Reading) -> Standing | None:
    """What an open noun says of a "that" clause which the parser hung on the verb.

    ``They weigh the risk, or chance, that ice melts, or that seas rise.``
    """
    words = reading.sentence.words
    before = left_edge(clause) - 1
    while before > 0 and words[before].text == ",":
        before -= 1
    noun = words[before] if before >= 0 else head
    if noun.pos == "NOUN" and noun.lemma.lower() in OPEN_NOUNS:
        return Standing(noun.text.lower())
    twins = [c for c in head.children if c.i < clause.i and "that" in mark_text(c).split()]
    return by_noun_before(twins[-1], head, reading) if base(clause) == "conj" and twins else None


def by_intent(noun: Word) -> Standing | None:
    """``the power to tax`` ``no plan to leave`` ``its failure to act`` ``lacks the will to go``."""
    lemma = noun.lemma.lower()
    scarce = [c.text.lower() for c in noun.children if c.i < noun.i and c.text.lower() in SCARCE]
    if scarce and not (scarce[0] in {"few", "little"} and _has_article(noun)):
        return Standing(f"{scarce[0]} {noun.text.lower()}")
    if lemma in REFUSAL_NOUNS:
        return Standing(denied=True)
    if lemma not in INTENT_NOUNS and not is_asset(noun):
        return None
    verb = noun.head if base(noun) == "obj" else None
    lacked = verb is not None and (is_negated(verb) or verb.lemma.lower() == "lack")
    if lacked or has_negative_determiner(noun):
        return Standing(f"no {noun.text.lower()}")
    return Standing(noun.text.lower())


SCARCE = frozenset({"few", "insufficient", "less", "little", "no"})
"""Words before a noun that leave hardly any of it for a deed: "have *little* time to play"."""


def _has_article(noun: Word) -> bool:
    return any(c.text.lower() == "a" for c in noun.children)


def by_content(clause: Word, noun: Word) -> Standing | None:
    """``a doctrine of avoiding cities`` ``the risk of dams failing``: held or feared, not done."""
    lemma = noun.lemma.lower()
    held = (is_gerund(clause) and mark_text(clause) == "of") or is_open_scene(clause, noun)
    return Standing(noun.text.lower()) if held and lemma in OPEN_NOUNS | CONTENT_NOUNS else None


def by_content_outside(clause: Word, noun: Word) -> Standing | None:
    """The same where the gerund hangs on who acts: "the story of a captain *chopping* trees"."""
    holder = noun.head
    of = base(noun) == "nmod" and preposition(noun) == "of" and is_gerund(clause)
    if holder is None or not of or mark_text(clause):
        return None
    told = holder.lemma.lower() in (OPEN_NOUNS | CONTENT_NOUNS) - FEELINGS
    return Standing(holder.text.lower()) if told else None


def subject_named(verb: Word, reading: Reading) -> str | None:
    """Who denies or doubts it: the first of what stands as subject of a verb."""
    found = [a for s in find_children(verb, "nsubj") for a in reading.arguments(s)]
    return found[0].mention.name if found else None
