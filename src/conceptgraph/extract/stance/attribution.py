"""Who makes a claim: the subject of a speech verb above it, "according to X", "as X notes"."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.doers.picking import picking
from conceptgraph.extract.doers.subjects import subject_words
from conceptgraph.extract.phrases.prepositional import viewers
from conceptgraph.extract.stance.labels import speaker_labelled
from conceptgraph.extract.words.attitudes import BLAMING, LIKENED, OPINING, REGARDING
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    has_copula,
    is_gerund,
    is_infinitive,
    is_passive,
    left_edge,
    mark_text,
    preposition,
)
from conceptgraph.extract.words.lexicon import FACTUAL_SOURCES, SPEECH_VERBS

MAX_DEPTH = 6
_CARRYING = frozenset(
    {"ccomp", "conj", "xcomp", "advcl", "acl", "parataxis", "nsubj", "csubj", "obj", "obl", "nmod",
     "appos"}
)  # fmt: skip
"""Roles whose word is said by whoever says what stands above it."""

SOMEBODY = frozenset({"he", "many", "most", "others", "she", "several", "some", "they"})
"""Speakers kept as they stand where nobody knows who they are."""

NOTING = frozenset(
    {"acknowledge", "announce", "argue", "assert", "claim", "conclude", "contend", "declare",
     "emphasize", "explain", "insist", "maintain", "mention", "note", "observe", "point",
     "predict", "propose", "remark", "report", "say", "state", "stress", "suggest", "teach",
     "warn", "write"}
)  # fmt: skip
"""Verbs whose "as" names the source of the clause beside it: "as Weber notes"; what "the figure
shows" is no opinion."""

REASONS = frozenset({"because", "if", "since", "so that", "unless"})
"""Subordinators of what a speaker gives with a claim."""


def attribution_of(word: Word, reading: Reading) -> str | None:
    """Who makes the claim a predicate stands in: "Karpathy" in "Karpathy argues that …"."""
    current, inner = word, word
    for _ in range(MAX_DEPTH):
        source = _said_above(current, reading) or _said_beside(current, inner, reading)
        if source or current.head is None or base(current) not in _CARRYING:
            return source
        current, inner = current.head, current
    return None


def _said_above(clause: Word, reading: Reading) -> str | None:
    """Who says a clause, where the verb that it hangs on tells so."""
    verb = clause.head
    if verb is None:
        return None
    judge = _judge(verb, reading) if _is_judged(clause, verb) else None
    judge = judge or speaker_labelled(clause, reading)
    return judge or (_speaker(verb, reading) if _is_said(clause, verb, reading) else None)


def _said_beside(clause: Word, inner: Word, reading: Reading) -> str | None:
    """Who says a clause, by what stands beside its predicate; not by what holds the claim itself.

    ``Bees, she says, sleep.`` ``According to Ray, bees sleep.`` ``As Ray notes, bees sleep.``
    ``In Ray’s view, bees sleep.``
    """
    for child in clause.children:
        role = base(child)
        if child is inner:
            continue
        source = None
        if role == "parataxis" and not find_children(child, "obj", "ccomp"):
            source = _speaker(child, reading)
        elif role == "advcl" and mark_text(child) == "as":
            source = _source_noted(child, reading)
        elif role == "obl" and preposition(child).startswith("according"):
            if is_infinitive(clause) and child.i > clause.i:
                continue  # "asked to act according to the code": how, not who says so
            source = next((a.mention.name for a in reading.arguments(child)), None)
            lowered = child.text.lower()
            source = source or (lowered if lowered in SOMEBODY else None)
        elif role == "obl":
            source = next(
                (a.mention.name for w in viewers(child) for a in reading.arguments(w)), None
            )
        if source:
            return source
    return None


def _is_said(clause: Word, verb: Word, reading: Reading) -> bool:
    """Whether a clause is what a verb says, or a part of it that the parser hung on the verb.

    ``Ray wrote in 1962 that on roads traffic rises.``
    ``Ray says that bees sleep, and that ants do not.``
    ``Ray says that bees sleep because nights are cold.``
    """
    role, mark = base(clause), mark_text(clause)
    if picking(clause) is not None:
        return False  # "Ben wrote novels, one of which won a prize."
    if any(c.text.lower() == "why" for c in find_children(clause, "advmod")):
        return False  # what "these traits may explain why" asks for is taken for granted
    if role == "ccomp":
        # "they show how to use maps" claims nothing
        return not is_infinitive(clause) or bool(find_children(clause, "nsubj", "csubj", "cop"))
    if role == "parataxis":
        # "He reports the load, so we rest" says nothing of our rest
        return not find_children(verb, "obj")
    if clause.i < verb.i or role not in {"advcl", "conj"}:
        return False
    before = [c for c in find_children(verb, "ccomp", "advcl") if verb.i < c.i < clause.i]
    if mark == "that":
        return role == "advcl" or any("that" in mark_text(c).split() for c in before)
    first = left_edge(clause)
    comma = any(w.text == "," for w in reading.sentence.words[first - 1 : first + 1])
    claimed = any(base(c) == "ccomp" for c in before)
    return role == "advcl" and mark in REASONS and claimed and not comma


def _source_noted(clause: Word, reading: Reading) -> str | None:
    """``as Weber argues`` ``as noted by Weber``; not "as the firm announced losses"."""
    if clause.lemma.lower() not in NOTING or find_children(clause, "obj", "ccomp"):
        return None
    if any(s.lemma.lower() in {"name", "term", "title", "word"} for s in subject_words(clause)):
        return None  # "as the name suggests"
    if not is_passive(clause):
        return _speaker(clause, reading)
    agents = [c for c in find_children(clause, "obl") if preposition(c) == "by"]
    return next((a.mention.name for c in agents for a in reading.arguments(c)), None)


def _is_judged(clause: Word, verb: Word) -> bool:
    """Whether a clause says what somebody takes a thing to be.

    ``Kant considers taste to be subjective.`` ``They condemn it as weakening unions.``
    """
    lemma = verb.lemma.lower()
    if not find_children(verb, "obj") or clause.i < verb.i:
        return False
    if base(clause) == "xcomp":
        return lemma in REGARDING or lemma in OPINING
    marks = {"as", "for"} if lemma in BLAMING else {"as"}  # "attack it for ignoring women"
    return base(clause) == "advcl" and is_gerund(clause) and mark_text(clause) in marks


def judge_of(verb: Word, rule: str, reading: Reading) -> str | None:
    """Who takes an object for what is said of it: "They viewed Germany as a threat"."""
    said = rule in {"object as", "object complement", "object adjective", "noun as"}
    lemma = verb.lemma.lower()
    judged = any(lemma in verbs for verbs in (REGARDING, OPINING, BLAMING, LIKENED))
    return _judge(verb, reading) if said and judged else None


def _judge(verb: Word, reading: Reading) -> str | None:
    """The one whose opinion an active verb states."""
    if is_passive(verb):
        return None
    found = [a for s in subject_words(verb) for a in reading.arguments(s)]
    return found[0].mention.name if found else None


def _speaker(verb: Word, reading: Reading) -> str | None:
    """The subject of a verb of speech or opinion; a pronoun stays where nobody knows whose it is.

    A noun is no speech: "…, so the court was his last hope".
    """
    noun = has_copula(verb) or (verb.pos == "NOUN" and not find_children(verb, "nsubj"))
    if noun or verb.lemma.lower() not in SPEECH_VERBS or is_passive(verb):
        return None
    owner: Word | None = verb
    while owner is not None:
        subjects = find_children(owner, "nsubj")
        if subjects:
            # the parser may give two: "the *chemist* and painter *Marie Roth* says"
            subject = next((s for s in subjects if s.pos == "PROPN"), subjects[0])
            lowered = subject.text.lower()
            if lowered in FACTUAL_SOURCES - {"they", "it"}:
                return None
            found = reading.arguments(subject)
            if found:
                return found[0].mention.name
            return lowered if lowered in SOMEBODY else None
        if base(owner) not in {"conj", "xcomp", "advcl"}:
            return None
        owner = owner.head
    return None
