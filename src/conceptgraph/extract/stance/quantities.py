"""The amount a claim states, as it stands: a field of the evidence."""

from __future__ import annotations

import re

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.discourse.reading import DEFINITE, Reading
from conceptgraph.extract.doers.picking import picking
from conceptgraph.extract.phrases.stand_ins import owner_of
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    follows_comma,
    is_below,
    left_edge,
    preposition,
    right_edge,
)
from conceptgraph.extract.words.lexicon import QUANTIFYING

SHARES = QUANTIFYING | {"percent", "%", "quarter", "quarters", "third", "thirds", "fraction"}
SOME = frozenset({"few", "fewer", "half", "many", "most", "much", "numerous", "several", "some"})
SHARING = frozenset(
    {"bulk", "couple", "dozens", "handful", "hundreds", "majority", "millions", "minority",
     "number", "one", "thousands"}
)  # fmt: skip
BEFORE_SHARE = frozenset({"a", "almost", "just", "large", "only", "relatively", "small", "vast",
                          "very"})  # fmt: skip
MAX_LENGTH = 60  # characters
FORMULA = re.compile(r"\d['’′]|\d-[A-Z]")


def quantity_of(candidate: Candidate, reading: Reading) -> str | None:
    """Verbatim amount of a claim's object or, failing that, of its subject.

    ``The cache uses about 320 KB per token.`` -> "about 320 KB per token"
    ``Roughly 40 percent of patients improved after therapy.`` -> "Roughly 40 percent"
    """
    for argument in (candidate.object, candidate.subject):
        found = _amount(argument, reading)
        if found is not None:
            return found
    return None


def picked_share(candidate: Candidate, reading: Reading) -> str | None:
    """``The bay feeds many fish, some of which eat algae.`` -> "some of which"."""
    clause: Word | None = candidate.anchor
    while clause is not None and (share := picking(clause)) is None:
        apart = base(clause) == "conj" and follows_comma(clause)  # is said of all again
        inside = base(clause) in {"conj", "obl", "obj", "nmod"} and not apart
        clause = clause.head if inside else None
    if clause is None or share is None or share.text.lower() in {"all", "both", "each"}:
        return None
    which = owner_of(share)
    if which is None or candidate.subject.word.i > share.i:
        return None
    return reading.document.text[share.start : which.end]


def share_of(argument: Argument, reading: Reading, anchor: Word) -> str | None:
    """Verbatim words that bound a claim to some of its subjects, with their noun.

    ``Most residents oppose the plan.`` -> "Most residents"
    ``A majority of voters support it.`` -> "A majority of voters"
    ``One of the mills burned down.`` -> "One of the mills"

    What is said in a clause of known ones ("one of the mills *built by monks*"), below which
    ``anchor`` stands, is said of all.
    """
    word, share = argument.word, argument.word.head
    sentence = reading.sentence
    if not sentence.start <= word.start <= argument.mention.start < sentence.end and (
        not sentence.start <= argument.mention.start <= word.start < sentence.end
    ):
        return None
    bounds = [
        c for c in word.children if c.i < word.i and c.text.lower() in SOME and base(c) != "nsubj"
    ]  # not in "most are in a halo"
    if word.pos not in {"NOUN", "PROPN"}:
        return None  # "the most visible of them"
    first = bounds[0].i if bounds else None
    if (
        share is not None
        and base(word) == "nmod"
        and preposition(word) == "of"
        and share.text.lower() in SOME | SHARING
        and not (is_below(anchor, word) and (share.text.lower() == "one" or _is_known(word)))
    ):
        first = share.i
    if first is None:
        return None
    while first and sentence.words[first - 1].text.lower() in BEFORE_SHARE:
        first -= 1
    if first and sentence.words[first - 1].text.lower() in {"as", "how", "so", "too"}:
        return None
    text = reading.document.text[sentence.words[first].start : max(word.end, argument.mention.end)]
    return text if len(text) <= MAX_LENGTH and "\n" not in text else None


def _is_known(noun: Word) -> bool:
    return any(c.role == "nmod:poss" or c.text.lower() in DEFINITE for c in noun.children)


def _amount(argument: Argument, reading: Reading) -> str | None:
    word = argument.word
    if not reading.sentence.start <= word.start < reading.sentence.end:
        return None
    share = word.head
    if (
        share is not None
        and base(word) == "nmod"
        and preposition(word) == "of"
        and share.text.lower() in SHARES
        and find_children(share, "nummod")
    ):
        return _text(share, share.i, reading)
    if word.pos in {"NUM", "SYM"} or any(_counts(c, word) for c in find_children(word, "nummod")):
        inside = [w.i for w in reading.sentence.words if w.end <= argument.mention.end]
        return _text(word, max([_last(word), *inside[-1:]]), reading)
    return None


def _counts(number: Word, noun: Word) -> bool:
    """Whether a number says how many or how much.

    Not the year or number of a name ("the 1996 Marriage Act", "Apollo 11") nor the place in a
    formula ("3'-OH group").
    """
    if FORMULA.search(number.text):
        return False
    year = number.text.isdigit() and len(number.text) == 4
    return noun.pos != "PROPN" or (number.i < noun.i and not year)


def _last(word: Word) -> int:
    """End of the amount: its unit, and what the unit is counted by ("per token", "a year")."""
    last = word.i
    for child in word.children:
        rate = preposition(child) == "per" or child.role in {"nmod:unmarked", "obl:unmarked"}
        if child.i > word.i and rate and right_edge(child) - word.i <= 3:
            last = max(last, right_edge(child))
    return last


def _first(word: Word) -> int:
    """First word of an amount that is a number or "$" itself: "about" in "is about 20"."""
    first = word.i
    for child in reversed([c for c in word.children if c.i < word.i]):
        if right_edge(child) < first - 1 or base(child) in {"nsubj", "cop", "aux", "cc", "mark"}:
            break
        first = left_edge(child)
    return first


def _text(word: Word, last: int, reading: Reading) -> str | None:
    """From the first word that belongs to the number ("about", "more than", "$") to ``last``."""
    numbers = [c for c in word.children if base(c) == "nummod" and c.i < word.i]
    first = min([left_edge(c) for c in numbers], default=_first(word))
    words = reading.sentence.words
    while first < word.i and words[first].pos in {"DET", "PUNCT", "ADP", "CCONJ", "PRON"}:
        first += 1
    text = reading.document.text[words[first].start : words[last].end]
    number = any(c.isdigit() for c in text) or any(
        w.pos == "NUM" and w.text.lower() != "one" for w in words[first : last + 1]
    )
    return text if number and len(text) <= MAX_LENGTH and "\n" not in text else None
