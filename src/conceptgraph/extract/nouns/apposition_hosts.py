"""Which nouns set beside each other are one thing, and which the parse only puts there."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import base, find_children, is_plural, preposition
from conceptgraph.extract.words.lexicon import HONORIFICS
from conceptgraph.extract.words.persons import is_person_noun
from conceptgraph.names.given_names import GIVEN_NAMES
from conceptgraph.names.person_nouns import PERSON_NOUNS

ERAS = frozenset({"bc", "bce", "ad", "ce"})
OFFICES = frozenset(
    {"ambassador", "archbishop", "bishop", "chair", "chairman", "chairwoman", "chancellor",
     "commissioner", "congressman", "congresswoman", "director", "governor", "judge", "justice",
     "leader", "mayor", "minister", "pope", "president", "secretary", "senator", "speaker"}
)  # fmt: skip
RESUMING = frozenset(
    {"achievement", "assumption", "belief", "change", "claim", "conclusion", "decision",
     "development", "fact", "feat", "finding", "idea", "move", "notion", "outcome", "perception",
     "result", "shift", "suggestion", "trend", "view"}
)  # fmt: skip
"""Nouns that take up the whole clause before them."""

FINITE = frozenset({"VBD", "VBP", "VBZ"})


def is_no_apposition(word: Word, head: Word, mark: str) -> bool:
    """Whether what looks like an apposition is a subject, an item of a list or part of a name.

    ``In the Critique, Kant argues …``, ``the source, the content, and the form decide``,
    ``Jeff [Drake]``, ``the 14th century BC``, ``the tumor, a wide excision of the tumor``

    Parameters
    ----------
    word, head : Word
        The apposition as parsed, and the noun it stands behind.
    mark : str
        The punctuation right before it.
    """
    if word.text.lower().replace(".", "") in ERAS:
        return True
    if any(c.lemma == head.lemma for c in find_children(word, "nmod") if c.i > word.i):
        return True
    if mark == "[" and head.pos == "PROPN":
        return True
    if word.lemma.lower() in RESUMING and any(c.role == "acl:relcl" for c in word.children):
        return True  # "saw it as a power, a *view* that few shared": the view is that it is one
    verb = head.head
    if verb is None:
        return False
    subjects = find_children(verb, "nsubj", "csubj", "expl")
    if base(head) == "obl" and preposition(head) and word.i < verb.i and verb.tag in FINITE:
        return not subjects
    after = [c for c in subjects if word.i < c.i < verb.i and c is not head]
    return base(head) == "nsubj" and any(find_children(c, "cc") for c in after)


def is_list(word: Word, head: Word, mark: str) -> bool:
    """Whether a singular thing and what is coordinated behind its comma are items of a list.

    ``the war, the epidemic, the strike, and other issues``, not ``Ann, a lawyer and a farmer``
    """
    known = any(c.text.lower() == "the" for c in head.children)  # "the Navy, the board, and …"
    one = (head.pos == "NOUN" or known) and not is_plural(head) and not is_person_noun(head)
    others = find_children(word, "conj")
    if mark != "," or not one or not others:
        return False
    joined = any(find_children(c, "cc") for c in others)
    comma = known and any(c.text == "," for c in others[-1].children)  # "…, and the other board"
    return joined and (comma or len(others) > 1 or is_plural(others[-1]) != is_plural(word))


def is_called(word: Word, person: bool) -> bool:
    """Whether a name is a person's, or how one is addressed: "Madam Speaker", "Jim Clyburn"."""
    parts = {word.text.lower(), *(c.text.lower() for c in word.children)}
    return person or is_office(word) or bool(parts & (HONORIFICS | GIVEN_NAMES))


def is_office(name: Word) -> bool:
    """Whether a capitalized noun is what somebody is: "the Speaker", "President"."""
    return name.pos == "PROPN" and name.lemma.lower() in PERSON_NOUNS | OFFICES


def person_before(word: Word, head: Word) -> Word | None:
    """``the actions of raiders – men who burned farms``: the raiders are men, not the actions."""
    if not is_person_noun(word) or is_person_noun(head) or head.pos != "NOUN":
        return None
    inside = [c for c in find_children(head, "nmod") if c.i < word.i and is_person_noun(c)]
    return next((c for c in inside if is_plural(c) == is_plural(word)), None)
