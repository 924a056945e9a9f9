"""What a clause behind a noun tells of: the thing described rather than the class it is put in."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.doers.controllers import Seek
from conceptgraph.extract.words.attitudes import REGARDING
from conceptgraph.extract.words.colons import explained
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    follows_comma,
    has_copula,
    is_plural,
    left_edge,
    preposition,
    right_edge,
)
from conceptgraph.extract.words.lexicon import CLASS_NOUNS, QUANTIFYING
from conceptgraph.extract.words.negation import is_negated

SINGLING = frozenset({"first", "last", "most", "only", "sole"})


def described(noun: Word, seek: Seek) -> list[Word]:
    """What a relative clause tells of: the thing defined or described rather than its class.

    ``A reef is a structure that protects shores.`` -> reef, not structure
    ``Mara Lind, a nurse who sails, …`` -> Mara Lind; ``It serves as a wall that …`` -> it
    """
    if _is_told_of_subject(noun):
        told = seek(noun)
        if told and all(word.pos in {"NOUN", "PROPN"} or _is_person(word) for word in told):
            return told
    article = any(c.text.lower() in {"a", "an"} | SINGLING and c.i < noun.i for c in noun.children)
    bare = is_plural(noun) and not find_children(noun, "det", "nummod")
    plain = noun.lemma.lower() in CLASS_NOUNS and not find_children(noun, "amod", "compound")
    head = noun.head
    if noun.pos == "NOUN" and plain and has_copula(noun):
        return seek(noun) or [noun]
    if noun.pos != "NOUN" or head is None:
        return [noun]
    if base(noun) == "appos" and (article or bare or plain):
        several = find_children(noun, "conj") or noun.text.lower() in QUANTIFYING
        host = _set_beside(noun, head)
        return [host] if host.pos in {"NOUN", "PROPN"} and not several else [noun]
    if (known := explained(noun)) is not None:
        return [known]
    regarded = base(noun) == "xcomp" or (base(noun) == "obl" and preposition(noun) == "as")
    if regarded and (article or plain) and head.pos == "VERB" and not is_negated(head):
        said_of_object = base(noun) == "xcomp" or head.lemma.lower() in REGARDING
        objects = find_children(head, "obj")
        if not objects or not said_of_object:  # "It holds a place as an art that …"
            objects = seek(head)
        return objects or [noun]
    return [noun]


def _is_told_of_subject(noun: Word) -> bool:
    """Whether a predicate noun names one of many, or the only one of its kind.

    ``Ferns are plants that lack seeds.`` ``Pluto is the only planet that lost its rank.``
    """
    if noun.pos != "NOUN" or not has_copula(noun) or preposition(noun) or is_negated(noun):
        return False
    if any(c.role == "conj" and find_children(c, "det") for c in noun.children):
        return False  # "The parts are a sugar that …, a group and a base": of one of them only
    for clause in noun.children:
        which = any(c.text.lower() == "which" for c in clause.children)
        if clause.role == "acl:relcl" and which and follows_comma(clause):
            return False  # "The inks are dyes, which fade": the dyes do
    before = [c for c in noun.children if c.i < noun.i]
    if any(c.tag == "JJS" or c.text.lower() in SINGLING for c in before):
        return True
    plural = is_plural(noun) and not any(base(c) in {"det", "nmod"} for c in before)
    return plural or any(c.text.lower() in {"a", "an"} for c in before)


def _set_beside(noun: Word, head: Word) -> Word:
    """The last of joined nouns, where an apposition stands right behind that one.

    ``It has a shell and a beak, a hard cone that cracks nuts.`` -> beak
    """
    for other in reversed(find_children(head, "conj")):
        if other.i < noun.i and left_edge(noun) - right_edge(other) <= 2:
            return other
    return head


def _is_person(word: Word) -> bool:
    return word.text.lower() in {"he", "she"}  # "it" and "all" leave the noun to say what it is
