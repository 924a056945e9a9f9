"""Which words of a sentence a pronoun can stand for, and which the grammar speaks for."""

from __future__ import annotations

from conceptgraph.annotate.lines import SIGN_ROLE
from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    has_copula,
    is_gerund,
    is_passive,
    is_plural,
    is_relative,
    mark_text,
    preposition,
)
from conceptgraph.extract.words.purposes import is_purpose

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
    for named in _taken_up_at_once(pronoun):
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


def _taken_up_at_once(pronoun: Word) -> list[Word]:
    """What stands before the clause for its subject: "*Tom Baker*, he sails boats"."""
    if base(pronoun) != "nsubj" or pronoun.head is None:
        return []
    beside = [c for c in pronoun.head.children if c.i < pronoun.i]
    if any(base(c) in {"aux", "cop", "mark"} for c in beside):
        return []  # "the issue is whether it pays"
    return [c for c in beside if c.role in {"nsubj", "dislocated"} and c.pos in {"NOUN", "PROPN"}]


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


FRAMING = frozenset({"according to", "for", "like", "to", "unlike", "with"})


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


def _shared_subject(pronoun: Word) -> list[Word]:
    """The subject a joined verb shares, and its object cannot be: "*kings* came and saw *them*"."""
    verb = pronoun.head
    if pronoun.role not in {"obj", "iobj", "obl"} or verb is None:
        return []
    while verb.role == "conj" and verb.head is not None and not find_children(verb, "nsubj"):
        verb = verb.head
    return find_children(verb, "nsubj")


def same_clause(antecedent: Word, pronoun: Word) -> bool:
    """Whether both hang on one verb, where only a reflexive could corefer."""
    if antecedent in _taken_up_at_once(pronoun):
        return False
    if antecedent in _shared_subject(pronoun):
        return True
    return (
        antecedent.head is not None
        and antecedent.head is pronoun.head
        and pronoun.text.lower() not in {"its", "his", "her", "their", "himself", "itself"}
    )
