"""What a prepositional phrase behind a verb does beside naming an end of a relation."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.adverbs import FOCUSING
from conceptgraph.extract.words.attitudes import OCCASIONS
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    first_word,
    follows_comma,
    is_plural,
    left_edge,
    mark_text,
    preposition,
    right_edge,
)
from conceptgraph.extract.words.lexicon import DEMONSTRATIVES
from conceptgraph.extract.words.persons import is_people_noun
from conceptgraph.extract.words.verb_idioms import idiom_phrase

UNDENYING = frozenset({"account", "circumstance", "doubt", "means", "question", "time", "way"})
"""Nouns whose "no" belongs to an idiom: "by no means", "in no time"."""

IDIOMS = frozenset(
    {("give", "birth"), ("give", "rise"), ("give", "way"), ("lose", "sight"), ("make", "use"),
     ("make", "way"), ("pay", "attention"), ("take", "advantage"), ("take", "care"),
     ("take", "part"), ("take", "place")}
)  # fmt: skip
"""Verb and noun that say one thing: no rise is given."""

SUCCEEDING = frozenset(
    {"displace", "enter", "equal", "follow", "join", "match", "outdo", "reach", "replace",
     "rival", "succeed", "supplant", "surpass", "visit"}
)  # fmt: skip
"""Verbs whose "as" tells what their subject is: "oil replaced coal as the main fuel"."""

AGES = frozenset(
    {"adolescent", "adult", "beginner", "boy", "child", "freshman", "girl", "kid", "newcomer",
     "novice", "student", "teenager", "undergrad", "undergraduate", "youth"}
)  # fmt: skip
"""Nouns for the age at which somebody does something: "learned it as a child"."""

ENGAGING = frozenset(
    {"begin", "do", "earn", "end", "enjoy", "finish", "gain", "get",
     "have", "hold", "live", "make", "pursue", "spend", "start", "take", "win"}
)  # fmt: skip
"""Verbs for what somebody is busy with, or gets, in some role: "made a fortune as a trader"."""

WEIGHING = frozenset({"less", "more"})

LIKENING = frozenset(
    {"act", "appear", "behave", "feel", "function", "look", "seem", "smell", "sound", "taste",
     "work"}
)  # fmt: skip
"""Verbs whose "like" compares the subject: "sounds like a bell", not "believes like his father"."""


def is_of_occasion(verb: Word) -> bool:
    """Whether a verb says what a time or place is for, or goes along with such a verb."""
    above = verb if base(verb) == "acl" else verb.head
    noun = above.head if above is not None and base(above) == "acl" else None
    return noun is not None and noun.lemma.lower() in OCCASIONS


def is_idiom(verb: Word) -> bool:
    """Whether verb and object mean one thing: "give rise to", "pay attention to"."""
    return any(
        (verb.lemma.lower(), noun.text.lower()) in IDIOMS for noun in find_children(verb, "obj")
    )


def focus(part: Word) -> str:
    """What says for how much a phrase holds: "relies *only* on wind", "*even* with care"."""
    first = first_word(part)
    lowered = first.text.lower()
    return f"{lowered} " if lowered in FOCUSING and first.head is part else ""


def degree(part: Word, words: list[Word]) -> str:
    """What weighs a phrase against another: "centered *less* on prices than on wages"."""
    first = left_edge(part)
    before = words[first - 1] if first > 1 else None
    if before is None or before.head is not part.head or before.text.lower() not in WEIGHING:
        return ""
    plain = base(before) == "advmod" and all(
        c.text.lower() in {"even", "far", "much"} for c in before.children
    )  # "once more to Rome", "any more on water"
    return f"{before.text.lower()} " if plain else ""


def compares_amounts(verb: Word) -> bool:
    """Whether an "as" behind the object compares amounts: "as much energy as stars"."""
    return any(
        part.text.lower() == "as" and part.role != "case" and part.i < noun.i
        for noun in find_children(verb, "obj")
        for child in noun.children
        for part in (child, *child.children)
    )


def is_successor(verb: Word, part: Word) -> bool:
    """Whether "as" tells what the agent is: "was replaced by Hale *as* mayor"."""
    agents = [c for c in verb.children_of("obl:agent") if c.i < part.i]
    return bool(agents) and verb.lemma.lower() in SUCCEEDING


def tells_of_subject(verb: Word, part: Word) -> bool:
    """Whether "as" tells in what role somebody does it: "make choices as *citizens*"."""
    lemma = verb.lemma.lower()
    if part.lemma.lower() in AGES and not is_plural(part):
        return True
    if lemma in SUCCEEDING or lemma not in ENGAGING:
        return lemma in SUCCEEDING
    acted_on = [c for c in find_children(verb, "obj") if c.i < part.i]
    return is_people_noun(part) and all(c.pos == "NOUN" and not is_people_noun(c) for c in acted_on)


def stands_elsewhere(head: Word, outer: Word) -> bool:
    """Whether a clause behind "in which" says itself in what: the noun is then only its scene.

    ``Mycosis, in which the infection begins in the skin, is rare.``
    """
    prep = preposition(outer)
    return any(c is not outer and preposition(c) == prep for c in find_children(head, "obl"))


def is_taken_up(part: Word, head: Word) -> bool:
    """Whether a phrase before the clause only takes up what was said: "At *these speeds*, …"."""
    pointed = any(c.text.lower() in DEMONSTRATIVES | {"such"} for c in find_children(part, "det"))
    bare = not find_children(part, "amod", "compound", "nmod", "acl", "conj")
    return pointed and bare and is_plural(part) and part.i < head.i


def needs_as(verb: Word, prep: str) -> bool:
    """Whether a verb says nothing without what it serves as: "*served* as a refuge during"."""
    serving = verb.lemma.lower() in {"act", "function", "serve"} and prep != "as"
    return serving and any(preposition(c) == "as" for c in find_children(verb, "obl"))


def complement_before(verb: Word, part: Word) -> Word | None:
    """The quality or class that a verb without object says before a phrase: "stayed *calm* in"."""
    if find_children(verb, "obj"):
        return None
    idiom = idiom_phrase(verb)
    fronted = part.i < verb.i
    before = [
        c
        for c in find_children(verb, "xcomp")
        if verb.i < c.i and (fronted or c.i < part.i) and c is not idiom
    ]
    plain = [c for c in before if c.pos in {"ADJ", "NOUN"} and not find_children(c, "cop", "nsubj")]
    return plain[-1] if plain else None


def is_beside_subject(head: Word, outer: Word) -> bool:
    """Whether a phrase stands between commas right behind the subject."""
    subjects = [c for c in find_children(head, "nsubj") if c.i < outer.i < head.i]
    return bool(subjects) and right_edge(subjects[-1]) + 2 >= left_edge(outer)


def is_deed(noun: Word) -> bool:
    """Whether a noun stands for the deed behind it: "With the *decision to leave*, they …"."""
    return any(base(c) == "acl" and mark_text(c) in {"of", "to"} for c in noun.children)


def is_basis(verb: Word) -> bool:
    """Whether "based on" says how something is done, not what something is based on."""
    above = verb.head
    if verb.text.lower() != "based" or base(verb) != "advcl" or above is None:
        return False
    return above.pos == "VERB" and not follows_comma(verb)


def is_set_apart(head: Word, part: Word) -> bool:
    """Whether "with" behind a comma begins a clause of its own.

    ``The week was rough, with headaches.``
    """
    if preposition(part) != "with" or part.i < head.i or head.pos == "NOUN":
        return False
    return follows_comma(part)
