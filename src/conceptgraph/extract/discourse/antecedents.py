"""Which words of a sentence a pronoun can stand for, and which the grammar speaks for."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    has_copula,
    is_passive,
    is_plural,
    preposition,
)

THINKING = frozenset(
    {"admire", "agree", "apologize", "argue", "believe", "claim", "complain", "condemn",
     "congratulate", "criticize", "decide", "doubt", "elect", "fear", "hope", "insist", "know",
     "marry", "negotiate", "praise", "pray", "promise", "protest", "publish", "recruit", "resign",
     "say", "suspect", "testify", "think", "vote", "want", "wish", "worry", "worship", "write"}
)  # fmt: skip
"""Verbs for what people and their groups do, and no thing or animal in sober prose."""

BESIDE = frozenset({"like", "unlike", "with", "alongside", "including"})


def is_term(noun: Word) -> bool:
    """Whether what stands before a noun tells its kind, and neither its degree nor its owner."""
    return not any(
        c.role == "nmod:poss"
        or (base(c) == "amod" and (c.tag in {"JJR", "JJS"} or find_children(c, "advmod")))
        for c in noun.children
    )


def is_these_listed(pronoun: Word) -> bool:
    """Whether "these" opens a sentence that lists the things named last: "*These* include …"."""
    verb = pronoun.head
    listing = verb is not None and verb.lemma.lower() in {"comprise", "include"}
    return listing and pronoun.text.lower() == "these" and not pronoun.i and pronoun.pos == "PRON"


def is_anything(pronoun: Word) -> bool:
    """Whether a pronoun takes up "something" or "anyone" of the clause above its own.

    ``Something is useful when it promotes happiness.``
    """
    clause = pronoun.head
    if clause is None or base(clause) != "advcl" or clause.head is None:
        return False
    before = [c for c in find_children(clause.head, "nsubj") if c.i < pronoun.i]
    return any(c.text.lower() in ANYTHING for c in before)


_SEEING = frozenset({"call", "consider", "describe", "define", "regard", "see", "view"})


def is_thinker(name: Word) -> bool:
    """Whether a name is no "it", because it is who thinks or sees: "*Herlihy* sees plague as"."""
    verb = name.head
    named = name.pos == "PROPN" or (name.i > 0 and name.text[:1].isupper())
    if not named or base(name) != "nsubj" or verb is None:
        return False
    taken = bool(find_children(verb, "ccomp")) or verb.lemma.lower() in _SEEING
    return taken and verb.lemma.lower() in THINKING | _SEEING


ANYTHING = frozenset(
    {"anybody", "anyone", "anything", "everybody", "everyone", "everything", "nobody", "nothing",
     "somebody", "someone", "something"}
)  # fmt: skip


AROUND = frozenset({"above", "around", "before", "behind", "below", "beside", "near"})


def is_around_subject(pronoun: Word) -> bool:
    """Whether "them" may be the subject of its own clause: "*they* see the world around *them*"."""
    if preposition(pronoun) not in AROUND:
        return False
    clause = pronoun.head
    while clause is not None and clause.pos in {"NOUN", "PROPN"}:
        clause = clause.head
    subjects = find_children(clause, "nsubj") if clause is not None else []
    several = pronoun.text.lower() == "them"
    return any(c.i < pronoun.i and is_plural(c) == several for c in subjects)


def is_told_of(noun: Word, pronoun: Word) -> bool:
    """Whether a possessive stands in what its noun is said to be: "a *gain* is *its* speed"."""
    told = pronoun.head
    return (
        pronoun.role == "nmod:poss"
        and told is not None
        and has_copula(told)
        and noun in find_children(told, "nsubj")
        and bool(find_children(noun, "nmod"))
    )


def is_owned_beside(pronoun: Word, noun: Word) -> bool:
    """Whether a possessive stands in what is joined to a noun: "the firm and its owners"."""
    thing = pronoun.head
    owned = pronoun.role == "nmod:poss"
    singular = noun.pos in {"NOUN", "PROPN"} and not is_plural(noun)
    return owned and singular and thing is not None and thing.role == "conj" and thing.head is noun


def heads_sentence(subject: Word) -> bool:
    """Whether a word is the subject of its sentence."""
    return subject.head is not None and subject.head.role == "root"


def is_owned_by_same(pronoun: Word, noun: Word) -> bool:
    """Whether a noun is owned by what a pronoun stands for: "*its size* grows, and *it* …"."""
    own = {"it": "its", "they": "their"}.get(pronoun.text.lower())
    return base(pronoun) == "nsubj" and any(
        c.role == "nmod:poss" and c.text.lower() == own for c in noun.children
    )


def thinks(pronoun: Word) -> bool:
    """Whether a pronoun is the subject of what only people do: "they say", "they hope"."""
    verb = pronoun.head
    if verb is None or base(pronoun) != "nsubj" or is_passive(verb):
        return False
    judging = verb.lemma.lower() in {"consider", "find"} and find_children(verb, "xcomp", "ccomp")
    return verb.lemma.lower() in THINKING or bool(judging)


def is_inside(pronoun: Word, noun: Word) -> bool:
    """Whether a pronoun belongs to a noun's own phrase: "the receptors on their targets"."""
    current = pronoun
    while base(current) in {"nmod", "appos"} and current.head is not None:
        if preposition(current) in BESIDE:
            return False  # "miners, like their sons": what stands beside it is not in it
        current = current.head
        if current is noun:
            return True
    return False


def same_clause(antecedent: Word, pronoun: Word) -> bool:
    """Whether both hang on one verb, where only a reflexive could corefer."""
    if antecedent in taken_up_at_once(pronoun):
        return False
    if antecedent in shared_subject(pronoun):
        return True
    return (
        antecedent.head is not None
        and antecedent.head is pronoun.head
        and pronoun.text.lower() not in {"its", "his", "her", "their", "himself", "itself"}
    )


def taken_up_at_once(pronoun: Word) -> list[Word]:
    """What stands before the clause for its subject: "*Tom Baker*, he sails boats"."""
    if base(pronoun) != "nsubj" or pronoun.head is None:
        return []
    beside = [c for c in pronoun.head.children if c.i < pronoun.i]
    if any(base(c) in {"aux", "cop", "mark"} for c in beside):
        return []  # "the issue is whether it pays"
    return [c for c in beside if c.role in {"nsubj", "dislocated"} and c.pos in {"NOUN", "PROPN"}]


def shared_subject(pronoun: Word) -> list[Word]:
    """The subject a joined verb shares, and its object cannot be: "*kings* came and saw *them*"."""
    verb = pronoun.head
    if pronoun.role not in {"obj", "iobj", "obl"} or verb is None:
        return []
    while verb.role == "conj" and verb.head is not None and not find_children(verb, "nsubj"):
        verb = verb.head
    return find_children(verb, "nsubj")
