"""Relations inside noun phrases: apposition, examples, prepositions, possession."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.lines import SIGN_ROLE
from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Candidate
from conceptgraph.extract.clauses.classes import AGAINST, BECAUSE, is_complement, is_predicate_noun
from conceptgraph.extract.clauses.membership import is_answered, members_of
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.doers.restrictions import is_picked_out
from conceptgraph.extract.doers.subjects import subject_words
from conceptgraph.extract.nouns.appositions import apposition, in_title, title
from conceptgraph.extract.nouns.examples import examples, spanned
from conceptgraph.extract.nouns.parentheses import find_bracket_relations, find_parentheses
from conceptgraph.extract.nouns.signs import SYMBOLS, symbols
from conceptgraph.extract.phrases.details import is_detail
from conceptgraph.extract.phrases.prepositional import (
    far_end,
    is_idle_phrase,
    is_preposition_noun,
    is_repeated,
    is_span,
    is_time,
)
from conceptgraph.extract.phrases.stand_ins import name_beside
from conceptgraph.extract.words.denials import is_none, is_said_to_be
from conceptgraph.extract.words.grammar import (
    base,
    case_words,
    find_children,
    is_plural,
    is_relative,
    preposition,
)
from conceptgraph.extract.words.lexicon import (
    EXAMPLE_MARKERS,
    LIGHT_VERBS,
    POSSESSIVES,
    TRANSPARENT,
)
from conceptgraph.extract.words.negation import conjuncts, has_negative_determiner, is_negated
from conceptgraph.extract.words.relational_nouns import is_relational
from conceptgraph.extract.words.wishes import is_wished_for

PLACING = frozenset({"at", "in", "inside", "near", "on", "within"})


def find_nominal_relations(reading: Reading) -> Iterator[Candidate]:
    """Every relation that the noun phrases of the current sentence state."""
    brackets = find_parentheses(reading)
    yield from find_bracket_relations(reading, brackets)
    for word in reading.sentence.words:
        role = base(word)
        if brackets and role != "nmod" and any(b.first <= word.i <= b.last for b in brackets):
            continue
        if word.text in SYMBOLS and (word.head is None or word.head.role != SIGN_ROLE):
            yield from symbols(word, reading)
        elif role == "appos" and not in_title(word, reading):
            yield from apposition(word, reading)
        elif role in {"nmod", "obl"} and preposition(word) in EXAMPLE_MARKERS:
            yield from examples(word, reading)
        elif role in {"nmod", "obl"} and far_end(word) is not None:
            yield from spanned(word, reading)
        elif word.role == "nmod":
            yield from noun_preposition(word, reading)
        elif word.role == "nmod:poss":
            yield from possession(word, reading)
        if word.pos in {"NOUN", "PROPN"} and role not in {"compound", "flat"}:
            yield from title(word, reading)


def _acts(noun: Word) -> bool:
    return base(noun) == "nsubj" or noun.role == "obl:agent"


def _is_missed(noun: Word) -> bool:
    """Whether a noun is the object of what is not done: "failed to find a *link* between"."""
    verb = noun.head if base(noun) == "obj" else None
    while verb is not None:
        if is_negated(verb) or verb.lemma.lower() in MISSING:
            return True
        verb = verb.head if base(verb) == "xcomp" else None
    return False


MISSING = frozenset({"deny", "dispute", "doubt", "fail", "lack", "refute", "reject"})
SPACES = frozenset(
    {"area", "belt", "distance", "gap", "interval", "land", "layer", "line", "number",
     "path", "period", "place", "plain", "point", "range", "region", "road", "room", "route",
     "space", "time", "valley", "value", "way", "year", "zone"}
)  # fmt: skip
"""Nouns for what lies between two, which neither has with the other."""


RELATIONS = frozenset(
    {"affair", "agreement", "analogy", "argument", "bond", "border", "boundary", "clash",
     "conflict",
     "contact", "contest", "contract", "contrast", "dialog", "dialogue", "dispute", "feud",
     "gulf", "interplay", "liaison", "likeness", "match", "mismatch", "overlap", "pact",
     "parallel", "partner", "quarrel", "race", "rift", "symbiosis", "synergy", "tie", "trade",
     "trade-off", "tradeoff", "treaty", "truce", "union"}
)  # fmt: skip
"""Nouns for what two have with each other, beside those made of verbs and qualities."""


def noun_preposition(word: Word, reading: Reading) -> Iterator[Candidate]:
    """``friendship with Edleston`` -> friendship | with | Edleston."""
    head = word.head
    prep = preposition(word)
    if head is None or not prep or head.pos not in {"NOUN", "PROPN"} or not case_words(word):
        return
    if head.text.lower() in TRANSPARENT and prep == "of":
        return
    effect = prep == "on" and head.lemma.lower() in EFFECTS and not _is_missed(head)
    if effect and (effects := _effects(word, head, reading)):
        yield from effects
        return
    if is_relative(word) or is_idle_phrase(word) or is_time(word) or is_repeated(word):
        return
    if is_span(word) or (head.head is not None and members_of(head.head) is head):
        return  # "from ports to cities"; "one of the oldest cities in Europe" is said of a member
    if prep == "with" and _acts(head) and is_picked_out(head, reading.sentence.words):
        return  # "people with asthma" is the subject itself
    if prep == "according to" or (prep == "as" and head.text.lower().endswith("ing")):
        return  # says who says it; "training as a nurse" is no nurse
    if any(c.text.lower() in {"especially", "particularly"} for c in word.children):
        return  # "the lesson, especially with the rise of"
    if prep == "by" and (is_time(head) or head.text.lower() == "times"):
        return  # "practiced since ancient times by monks"
    if prep in AGAINST or prep in {"since", "until", "till"}:
        return  # "a calm port despite the storm", "the Himalaya, since 50 Ma"
    if prep in BECAUSE and is_complement(head):
        return  # "became a busy port because of the canal"
    if any(part in conjuncts(word) for part in conjuncts(head)):
        return
    if _inside_light_verb(head):
        return
    if is_answered(head) or (
        (is_predicate_noun(head) or is_complement(head)) and head.i not in reading.quoted
    ):
        return
    if is_wished_for(word) or prep.startswith("than"):
        return
    absent = is_none(head)
    if absent and not (prep in PLACING and is_said_to_be(head)):
        return  # "no sign of frost"
    if has_negative_determiner(word):
        if prep != "with":
            return
        prep = "without"  # "rules with no exceptions"
    if not absent and is_detail(word, head, prep, reading.sentence):
        return
    if any(c.text.lower() == "not" and c.i < word.i for c in word.children):
        yield from _not_through(word, head, prep, reading)
        return
    if prep in {"between", "among"}:
        yield from _between(word, head, reading)
        return
    if prep in {"instead of", "rather than"}:
        return  # says what is not meant; where a verb has the noun as its object it is denied
    for subject in reading.alone(head):
        for obj in reading.arguments(word):
            if (
                subject.mention.end >= obj.mention.end
                and subject.mention.start <= obj.mention.start
            ):
                continue
            label, key = _nominal_label(prep)
            if absent:  # "There is no frost in the valley."
                label = f"{'are' if is_plural(head) else 'is'} not {prep}"
            yield Candidate(
                subject, label, key, obj, f"noun {prep}", reading.sentence, word, absent
            )


def _not_through(word: Word, head: Word, prep: str, reading: Reading) -> Iterator[Candidate]:
    """``nets trained by imitation, not through life`` -> nets | are not trained through | life."""
    verbs = [c for c in find_children(head, "acl") if c.tag == "VBN" and head.i < c.i < word.i]
    for subject in reading.alone(head) if verbs else ():
        be = "are" if is_plural(head) else "is"
        for obj in reading.arguments(word):
            yield Candidate(
                subject, f"{be} not {verbs[-1].text.lower()} {prep}",
                f"be {verbs[-1].lemma.lower()} {prep}", obj, f"noun {prep}", reading.sentence,
                word, negated=True,
            )  # fmt: skip


def _between(word: Word, head: Word, reading: Reading) -> Iterator[Candidate]:
    """``the conflict between genes and culture`` -> genes | have conflict with | culture."""
    ends = reading.arguments(word)
    if len(ends) != 2 or head.pos != "NOUN" or _is_missed(head):
        return
    lemma = head.lemma.lower()
    if lemma in SPACES or not (lemma in RELATIONS or is_relational(head)):
        return
    noun = head.text.lower()
    have = "have" if is_plural(ends[0].word) else "has"
    yield Candidate(ends[0], f"{have} {noun} with", f"have {head.lemma.lower()} with", ends[1],
                    "noun between", reading.sentence, word)  # fmt: skip


EFFECTS = frozenset({"effect", "impact", "influence"})


def _effects(word: Word, head: Word, reading: Reading) -> list[Candidate]:
    """``the effect of trees on air quality``, ``their effect`` -> trees | have effect on | …."""
    owners = [c for c in find_children(head, "nmod") if c is not word]
    owners = [c for c in owners if c.role == "nmod:poss" or preposition(c) == "of"]
    noun, absent = head.lemma.lower(), is_none(head)
    shown = f"no {noun}" if absent else noun
    return [
        Candidate(
            owner, f"{'have' if is_plural(owner.word) else 'has'} {shown} on", f"have {noun} on",
            obj, "noun on", reading.sentence, word, absent, family="causes",
        )
        for part in owners for owner in reading.arguments(part) for obj in reading.arguments(word)
    ]  # fmt: skip


def _inside_light_verb(noun: Word) -> bool:
    verb = noun.head
    return (
        noun.role == "obj"
        and noun.pos == "NOUN"
        and verb is not None
        and verb.lemma.lower() in LIGHT_VERBS
        and bool(subject_words(verb))
    ) or is_preposition_noun(noun)


def _nominal_label(prep: str) -> tuple[str, str]:
    """Label and key of a relation between two nouns."""
    if prep in {"vs", "vs.", "versus", "v", "v.", "unlike"}:
        return "contrasts with", "contrast with"
    if prep == "as":
        return "is", "be"
    return prep, prep


def possession(word: Word, reading: Reading) -> Iterator[Candidate]:
    """``Byron's mother`` -> Byron | has | mother."""
    head = word.head
    if head is None or word.text.lower() in POSSESSIVES or name_beside(head) is not None:
        return
    for subject in reading.arguments(word):
        for obj in reading.alone(head):
            if obj.mention.start <= word.start < obj.mention.end:
                continue  # "the government's Flag Project" is a name
            yield Candidate(subject, "has", "have", obj, "possessive", reading.sentence, word)
