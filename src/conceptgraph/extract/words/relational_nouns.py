"""Which nouns say little without what they are about: "access", "demand", "resistance"."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import base, find_children, is_infinitive
from conceptgraph.extract.words.lexicon import GENERIC

ENDINGS = ("acy", "ance", "ence", "ism", "ment", "sion", "ship", "tion", "ity")
"""Ends of nouns made of verbs and adjectives."""

NAMES_OF_THINGS = frozenset(
    {"ambulance", "apartment", "audience", "capacity", "community", "document", "equation",
     "element", "evidence", "facility", "garment", "instrument", "location", "medication",
     "monument", "mechanism", "organism", "ornament", "pavement", "population", "position",
     "quality", "quantity", "science", "sentence", "sequence", "station", "substance", "television",
     "university"}
)  # fmt: skip
"""Nouns with such an end that name what can be looked up by itself."""

COMPLEMENTED = frozenset(
    """
    access aid answer appeal appetite approach attack attempt ban barrier basis battle belief
    bias bid blow boost bridge call campaign care case cause challenge change claim clue
    complaint concern control cure damage debate demand desire doubt effect entry excuse fear
    fight fondness grief grip guide harm hate help hint hold hope hunger hurdle impact influence
    insight interest key law lead limit link look loss love mandate market need objection outcry
    passion path plan plea pledge praise pressure preference proof quest question raid rationale
    reason regard reply report request research resort respect response return rise right role
    route rule search shift speech stake step story struggle study success support talent talk
    taste tax test theory thirst threat ties time touch treatment trend trial trust use view
    vote wait war warning way wish work worry
    """.split()  # noqa: SIM905 - readable as words
)
"""Short nouns that take such a complement."""

TRENDS = frozenset(
    {"change", "decline", "decrease", "difference", "drop", "fall", "gain", "growth", "improvement",
     "increase", "interest", "reduction", "rise", "shift", "variation"}
)  # fmt: skip
"""Nouns whose "in" says what changes."""


def is_relational(noun: Word) -> bool:
    """Whether a noun says little without its complement."""
    lemma = noun.lemma.lower()
    if noun.pos != "NOUN" or lemma in NAMES_OF_THINGS:
        return False
    return lemma in COMPLEMENTED | TRENDS or (len(lemma) > 6 and lemma.endswith(ENDINGS))


BOUND = frozenset({"about", "against", "for", "into", "on", "over", "to", "toward", "towards"})
"""Prepositions of what such a noun is about."""


def is_bound(case: Word, noun: Word) -> bool:
    """Whether a subject is no end of a relation without what a preposition adds to it.

    ``damage *to* the brain``, ``an increase *in* prices``
    """
    verb, inner, lowered = noun.head, case.head, case.text.lower()
    if lowered == "in" and noun.lemma.lower() in TRENDS and noun.role in {"conj", "obj", "obl"}:
        return inner is not None and inner.text.lower() not in GENERIC
    if any(is_infinitive(c) for c in find_children(noun, "acl")):
        return False  # "the time for the Sun to return"
    if base(noun) != "nsubj" or verb is None or find_children(verb, "expl"):
        return False  # "there are attractions on the island"
    if inner is None or inner.text.lower() in GENERIC:
        return False  # "changes in turn"
    if lowered == "in":
        return noun.lemma.lower() in TRENDS
    return lowered in BOUND and (is_relational(noun) or noun.lemma.lower() in TRENDS)
