"""Which words the grammar of a sentence speaks for as what a pronoun stands for."""

from __future__ import annotations

from conceptgraph.annotate.lines import SIGN_ROLE
from conceptgraph.annotate.tree import Word
from conceptgraph.extract.discourse.antecedents import is_owned_beside, taken_up_at_once
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    has_copula,
    is_gerund,
    is_plural,
    is_relative,
    mark_text,
    preposition,
)
from conceptgraph.extract.words.purposes import is_purpose

FRAMING = frozenset({"according to", "for", "like", "to", "unlike", "with"})


def favoured(pronoun: Word) -> dict[int, float]:
    """Words of the same sentence that the grammar speaks for, with how strongly it does.

    ``slow the disease but do not cure it``, ``de Grasse sailed his fleet``, ``As the storm grew,
    it …``, ``the nation's loss of its coast``
    """
    found: dict[int, float] = {}
    parallel = _same_role_before(pronoun)
    if parallel is not None:
        found[parallel.i] = 2.0
    if pronoun.role == "nmod:poss":
        owner = _own_subject(pronoun)
        if owner is not None:
            found[owner.i] = 6.0 if is_owned_beside(pronoun, owner) else 3.0
    verb = pronoun.head
    if verb is not None and verb.role == SIGN_ROLE and base(pronoun) == "nsubj":
        found[_label_of(verb).i] = 4.0
    for thing in (_worked_on(pronoun), _who_also(pronoun)):
        if thing is not None:
            found[thing.i] = 6.0
    for person in _fronted(pronoun):
        found[person.i] = 3.5
    for named in taken_up_at_once(pronoun):
        found[named.i] = 6.0
    if base(pronoun) == "nsubj" and verb is not None:
        clauses = [c for c in find_children(verb, "advcl") if c.i < pronoun.i]
        if (
            verb.role in {"advcl", "conj", "parataxis"}
            and verb.head is not None
            and verb.head.i < pronoun.i
        ):
            clauses.append(verb.head)
        for clause in clauses:
            for subject in find_children(clause, "nsubj"):
                found[subject.i] = 1.2
    return found


def _worked_on(pronoun: Word) -> Word | None:
    """The object of a deed, in the way it is done: "reach a *goal* by breaking *it* into steps"."""
    manner = pronoun.head
    if manner is None or base(pronoun) != "obj" or base(manner) != "advcl":
        return None
    if mark_text(manner) != "by" or not is_gerund(manner) or manner.head is None:
        return None
    objects = [c for c in find_children(manner.head, "obj") if c.i < manner.i]
    several = pronoun.text.lower() in {"them", "these", "those"}
    return next((c for c in objects if is_plural(c) == several), None)


def _who_also(pronoun: Word) -> Word | None:
    """Whom a clause tells of, further on in it: "*people* who act as if *they* do not care"."""
    clause = pronoun.head
    if clause is None or base(pronoun) != "nsubj" or base(clause) not in {"advcl", "ccomp"}:
        return None
    told = clause.head
    if told is None or base(told) != "acl" or told.head is None:
        return None
    who = [c for c in find_children(told, "nsubj") if c.text.lower() == "who"]
    several = pronoun.text.lower() == "they"
    return told.head if who and is_plural(told.head) == several else None


def _label_of(part: Word) -> Word:
    """What a line of notes is about: "Invitation to treat = …; *it* can't be accepted"."""
    while part.role == SIGN_ROLE and part.head is not None:
        part = part.head
    return part


def _fronted(pronoun: Word) -> list[Word]:
    """Names in a phrase before the clause: "For *Kant*, taste is …", "In *Ray’s* view, he …"."""
    top = pronoun
    while top.head is not None:
        top = top.head
    names: list[Word] = []
    for phrase in find_children(top, "obl"):
        first = min((c.i for c in find_children(top, "nsubj", "csubj")), default=top.i)
        if phrase.i < first and phrase.i < pronoun.i:
            names.extend(c for c in phrase.children if c.role == "nmod:poss" and c.pos == "PROPN")
            if phrase.pos == "PROPN" and preposition(phrase) in FRAMING:
                names.append(phrase)
    return names if pronoun.text.lower() in {"he", "she", "his", "her"} else []


def _own_subject(pronoun: Word) -> Word | None:
    """Who has it, beside a possessive: the subject of its clause, or an owner in its phrase.

    A relative pronoun stands for its noun: ``people who risk their lives``.
    """
    current = pronoun.head
    while current is not None:
        if current.head is not None and is_owned_beside(pronoun, current.head):
            return current.head
        for child in current.children:
            if base(child) == "nsubj" and child.i < pronoun.i:
                return _told(child, current)
            if child.role == "nmod:poss" and child.i < pronoun.i and child.pos != "PRON":
                return child
        if (doer := _made_to(current, pronoun)) is not None:
            return doer
        if base(current) in {"acl", "advcl", "ccomp", "parataxis"}:
            return None
        current = current.head
    return None


def _made_to(verb: Word, pronoun: Word) -> Word | None:
    """Who does an infinitive, where only an object agrees: "it makes *farmers* sell their …"."""
    head = verb.head
    if base(verb) != "xcomp" or head is None or is_purpose(verb) or pronoun.text.lower() != "their":
        return None
    if any(map(is_plural, find_children(head, "nsubj"))):
        return None
    return next((c for c in find_children(head, "obj") if c.i < verb.i and is_plural(c)), None)


def _told(subject: Word, clause: Word) -> Word | None:
    """The noun "who" tells of; "which" and "that" may have what is another's."""
    if not is_relative(subject):
        return subject
    noun = clause.head if subject.text.lower() == "who" and base(clause) == "acl" else None
    if noun is not None and has_copula(noun):  # "Artists are people who love their work"
        return next(iter(find_children(noun, "nsubj")), None)
    return noun


def _same_role_before(pronoun: Word) -> Word | None:
    """The object of the verb joined or put before the pronoun's, where the pronoun is an object.

    Behind a preposition too, if both verbs have one subject: "read the *draft*, argued about it".
    """
    verb = pronoun.head
    if verb is None or pronoun.role not in {"obj", "obl"}:
        return None
    if pronoun.role == "obl" and find_children(verb, "nsubj", "obj"):
        return None
    before = [c for c in find_children(verb, "advcl") if c.i < pronoun.i and pronoun.role == "obj"]
    if verb.role == "conj" and verb.head is not None:
        before.append(verb.head)
    return next((c for clause in before for c in clause.children if c.role == "obj"), None)
