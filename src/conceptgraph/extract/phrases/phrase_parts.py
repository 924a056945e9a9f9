"""Small parts that belong to a noun phrase, or only seem to: degrees, rates, quotients, pairs."""

from __future__ import annotations

import re

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    has_copula,
    left_edge,
    preposition,
    right_edge,
)
from conceptgraph.extract.words.lexicon import (
    DEGREES_KEPT,
    GENERIC,
    LACKING,
    TIME_NOUNS,
    TRANSPARENT,
)
from conceptgraph.extract.words.persons import is_person_noun

MAX_PAIR = 5  # words of "guilt and shame" behind "feelings of"
MAX_COUNTED = 4  # words of "of" and the number
COUNTED = frozenset(
    {"age", "average", "level", "pressure", "rate", "score", "speed", "temperature", "total",
     "value"}
)  # fmt: skip
MAX_COMPUTED = 6  # words behind "divided"
TOGETHER = frozenset(
    {"collection", "combination", "competition", "composition", "connection", "distinction",
     "integration", "interaction", "intersection", "relation", "separation"}
)  # fmt: skip
"""Nouns whose "of" takes several together."""
VOWELS = re.compile("[aeiouy]+")
COMPUTING = frozenset({"divide", "multiply"})
DIMENSIONS = frozenset({"broad", "deep", "high", "long", "tall", "thick", "wide"})
EXTENTS = frozenset(
    {"area", "circumference", "depth", "diameter", "height", "length", "radius", "size",
     "thickness", "value", "volume", "weight", "width"}
)  # fmt: skip
"""Nouns for what a measure is the measure of."""
LATER = frozenset({"after", "afterwards", "before", "earlier", "later", "previously"})
RATES = frozenset({"per", "/"})


def measure_of(adjective: Word) -> Word | None:
    """``The tunnel is 50 kilometers long.`` -> kilometers; not of ages and comparisons."""
    for child in adjective.children:
        counted = child.role == "obl:unmarked" and child.i < adjective.i
        if counted and find_children(child, "nummod") and child.lemma.lower() not in TIME_NOUNS:
            return child if adjective.text.lower() in DIMENSIONS else None
    return None


def computed_bound(word: Word, end: int) -> int:
    """Take in what a quantity is divided or multiplied by: "is mass *divided by volume*"."""
    above = word.head
    equated = has_copula(word) or (base(word) == "nmod" and above is not None and has_copula(above))
    for child in word.children if equated else ():
        if base(child) == "acl" and child.lemma.lower() in COMPUTING:
            last = right_edge(child)
            return last if child.i == end + 1 and last - end <= MAX_COMPUTED else end
    return end


def counted_bound(word: Word, end: int) -> int:
    """Take in the number that a measure is of: "above the age *of 50*"."""
    for child in word.children if word.lemma.lower() in COUNTED and end == word.i else ():
        numeral = child.pos == "NUM" or find_children(child, "nummod")
        behind = child.i > end and left_edge(child) == end + 1 and preposition(child) == "of"
        if numeral and behind and right_edge(child) - end <= MAX_COUNTED:
            return right_edge(child)
    return end


def dates_clause(child: Word) -> bool:
    """Whether "later" with its measure stands before a name: "*a year later* Ann left"."""
    return child.text.lower() in LATER and any(
        c.lemma.lower() in TIME_NOUNS for c in child.children
    )


def grades(degree: Word, around: list[Word]) -> bool:
    """Whether a word of degree belongs to the adjective behind it.

    ``nearly extinct wolf``, not ``nearly 300 samples`` and ``one or more long trips``
    """
    lowered, quality = degree.text.lower(), around[-1]
    if lowered not in DEGREES_KEPT or degree.head is not quality or quality.tag == "VBG":
        return False
    if lowered not in {"more", "most"}:
        return quality.pos in {"ADJ", "VERB"}
    short = len(VOWELS.findall(quality.text.lower().rstrip("e"))) == 1
    # "more small towns" are more towns, since smaller ones would be "smaller"
    return quality.pos == "ADJ" and not short and around[0].text.lower() != "or"


def is_rate(child: Word, end: int) -> bool:
    """Whether a word is what a unit counts or is counted by.

    ``5 liters *per minute*``, ``200 km */ h*``, ``6.5 meters *in diameter*``
    """
    marks = [c for c in child.children if c.role in {"case", "cc"} and c.text.lower() in RATES]
    if child.lemma.lower() in EXTENTS and not find_children(child, "det", "amod", "nmod", "conj"):
        marks = [c for c in child.children if c.role == "case" and c.text.lower() == "in"]
    return bool(marks) and marks[0].i == end + 1 and right_edge(child) - end <= 3


def is_round_time(number: Word, unit: Word) -> bool:
    """Whether a number is no more exact than "thousands of years"."""
    plain = unit.i == number.i + 2 and unit.lemma.lower() in TIME_NOUNS and not unit.children[1:]
    return plain and number.text.lower() in {"dozens", "hundreds", "millions", "thousands"}


def bearer_bound(noun: Word, end: int) -> int:
    """Take in the name that follows the noun for its bearer at once: "the prophet *Neolin*"."""
    if noun.pos != "NOUN" or noun.head is None:
        return end
    others = noun.head.children if is_person_noun(noun) else []
    for name in (*noun.children, *others):
        bare = not any(c.i < name.i and c.role in {"case", "punct"} for c in name.children)
        if name.i == end + 1 and name.role == "nmod" and name.pos == "PROPN" and bare:
            return max((c.i for c in name.children if base(c) == "flat"), default=name.i)
    return end


def pair_bound(head: Word, first: Word, words: list[Word], start: int, end: int) -> int:
    """Take in "of" and two nouns that are joined behind it.

    ``feelings of guilt and shame``, ``minute traces of blood and salt``; a bare noun that names
    nothing gives way to both: ``a sense of pride and joy``
    """
    others = [c for c in first.children if c.role == "conj"]
    named = {first.pos, *(c.pos for c in others)} <= {"NOUN", "PROPN"} and len(others) == 1
    vague = named and any(c.text.lower() == "other" for c in others[0].children)
    if vague and others[0].text.lower() in TRANSPARENT | GENERIC:
        return end  # "rites of healing and other types of rituals"
    if not named or (start == end and head.text.lower() in (GENERIC | TRANSPARENT) - LACKING):
        return end
    last = others[0].i
    pair = words[end + 2 : last + 1]
    plain = all(w.pos in {"NOUN", "PROPN", "ADJ", "CCONJ"} for w in pair)
    if plain and len(pair) <= MAX_PAIR:
        return last
    # "production of toxins and …" is said of either
    made = head.text.lower().endswith(("ment", "tion")) and head.lemma.lower() not in TOGETHER
    near = left_edge(first) == end + 1 and not find_children(first, "nmod", "acl", "det")
    return first.i if made and near and first.i - end <= 3 else end
