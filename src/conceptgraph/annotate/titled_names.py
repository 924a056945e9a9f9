"""A person's name behind the noun that says who it is, which treebanks join in several ways.

``The physicist Lise Meitner explained fission.``: some make the name an apposition of the noun, so
that a physicist explains; with two words of the name it can be two appositions. What a clause
says, it says of the named one.
"""

from __future__ import annotations

from itertools import pairwise

from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.names.person_nouns import names_only_people

_NAMED = frozenset({"appos", "flat"})
_SUBJECTS = ("nsubj", "nsubj:pass")
_OF_THE_NOUN = frozenset({"det", "amod", "compound", "nummod", "nmod:desc", "nmod:poss"})


def mend_titled_name(sentence: Sentence) -> None:
    """Make the name the head of "the physicist Lise Meitner"; in place.

    Parameters
    ----------
    sentence : Sentence
        What else hangs on the noun, such as its preposition or what is joined to it by "and",
        hangs on the name then.
    """
    words = sentence.words
    for noun, first in pairwise(words):
        if noun.tag != "NN" or not _is_name_of(first, noun):
            continue
        if noun.head is None or not names_only_people(noun.lemma.lower()):
            continue
        for other in _rest_of_name(first, words):
            for child in [*other.children]:
                child.hang(first, child.role)
            other.hang(first, "flat")
        first.hang(noun.head, noun.role)
        for child in [*noun.children]:
            if child.i > noun.i or child.role not in _OF_THE_NOUN:
                child.hang(first, child.role)
        noun.hang(first, "nmod:desc")


def _is_name_of(word: Word, noun: Word) -> bool:
    """Whether a word is a name that follows its noun at once.

    "His wife Anna studied law": also where the parser takes both for the subject, or the name for
    a second one ("Ann and the violinist Joseph play").
    """
    if word.pos != "PROPN" or len(word.text) == 1 or word.start == noun.end:
        return False
    if word.head is noun:
        return word.role in _NAMED
    if word.role not in _SUBJECTS or word.head is None:
        return False
    others = [c for c in word.head.children_of(*_SUBJECTS) if c is not word]
    return noun in others or (noun.role == "conj" and bool(others))


def _rest_of_name(first: Word, words: list[Word]) -> list[Word]:
    """The names right behind the first one, as far as they hang on it or beside it."""
    rest: list[Word] = []
    for word in words[first.i + 1 :]:
        beside = word.head in (first, first.head) and word.role in _NAMED
        if word.pos != "PROPN" or not beside:
            break
        rest.append(word)
    return rest


def mend_case_name(sentence: Sentence) -> None:
    """Make one name of two parties with "v" between them; in place.

    Parameters
    ----------
    sentence : Sentence
        ``Hyde v Wrench Ironworks Co decided it.``: a case has the names of both sides.
    """
    words = sentence.words
    for mark in words[1:-1]:
        if mark.text not in {"v", "v."} or not _is_party(words[mark.i + 1]):
            continue
        start, end = mark.i, mark.i
        while start and _is_party(words[start - 1]):
            start -= 1
        while end + 1 < len(words) and _is_party(words[end + 1]):
            end += 1
        parts = words[start : end + 1]
        heads = [word for word in parts if word.head not in parts]
        if start == mark.i or not heads:
            continue
        top = min(heads, key=_depth)
        _join_parties(parts, top)


def _is_party(word: Word) -> bool:
    return word.text[:1].isupper() and word.pos not in {"PRON", "DET", "ADP"}


def _depth(word: Word) -> int:
    depth = 0
    while word.head is not None:
        word, depth = word.head, depth + 1
    return depth


def _join_parties(parts: list[Word], top: Word) -> None:
    """Make the first of some words their head, in the place of the one that was."""
    first = parts[0]
    above, role = top.head, top.role
    outside = [c for w in parts for c in w.children if c not in parts]
    for word in parts:
        word.detach()
    for word in parts:
        word.pos, word.tag = "PROPN", "NNP"
    first.head, first.role = None, "root"
    if above is not None:
        first.hang(above, role)
    elif role.startswith("parataxis"):
        first.role = role
    for word in parts[1:]:
        word.hang(first, "flat")
    for child in outside:
        child.hang(first, child.role)


def mend_capital_particle(sentence: Sentence) -> None:
    """Make part of a title of the capitalized particle right behind a name; in place.

    Parameters
    ----------
    sentence : Sentence
        ``They read Shape Up.``: nobody reads up Shape.
    """
    for name, particle in pairwise(sentence.words):
        capital = particle.text[:1].isupper() and particle.text[1:].islower()
        titled = name.pos == "PROPN" and name.text[:1].isupper() and name.head is particle.head
        if capital and titled and particle.role == "compound:prt" and name.role == "obj":
            particle.pos, particle.tag = "PROPN", "NNP"
            particle.hang(name, "flat")
