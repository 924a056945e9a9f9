"""Nouns that relate: "access to schools", "a question about trust", "demand for coal".

Such a noun says little without what it is about, and the verb before it says who has to do with
that. So subject, verb and noun together relate to the noun's complement; "of" is left out, since
what follows it is part of the noun's name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Candidate
from conceptgraph.extract.clauses.frames import Frame
from conceptgraph.extract.clauses.named_objects import light_obliques
from conceptgraph.extract.clauses.serving import acts_as
from conceptgraph.extract.doers.objects import object_words
from conceptgraph.extract.phrases.prepositional import far_end, is_idle_phrase, is_time
from conceptgraph.extract.phrases.shown_nouns import qualified_name
from conceptgraph.extract.words.attitudes import ABILITY_NOUNS
from conceptgraph.extract.words.grammar import (
    case_words,
    find_children,
    is_gerund,
    mark_text,
    preposition,
)
from conceptgraph.extract.words.lexicon import EXAMPLE_MARKERS, LIGHT_VERBS
from conceptgraph.extract.words.negation import has_negative_determiner, is_negated
from conceptgraph.extract.words.relational_nouns import TRENDS, is_bound, is_relational
from conceptgraph.extract.words.roles import part_played
from conceptgraph.extract.words.verb_idioms import idiom_phrase
from conceptgraph.extract.words.wishes import is_wished_for

SCANT = frozenset({"fewer", "less", "limited", "little", "minimal", "negligible"})
COMPLEMENTS = frozenset(
    {"about", "against", "for", "from", "in", "into", "on", "over", "to", "toward", "towards",
     "with"}
)  # fmt: skip
"""Prepositions that a noun chooses; "during", "by" and "around" belong to the clause."""

BINDING = frozenset({"about", "against", "on", "over", "to", "toward", "towards"})
"""Those of them that seldom place the clause around the noun instead."""

MEANT_FOR = frozenset({"against", "for", "into", "on", "to"})
"""Those that reach beyond a noun that names a thing, so that the verb has part in them."""


def complements_of(noun: Word, wanted: frozenset[str] = COMPLEMENTS) -> list[Word]:
    """What a relational noun is about; none where "of" makes it part of the name."""
    if find_children(noun, "conj"):
        return []
    behind = [c for c in find_children(noun, "nmod") if c.i > noun.i]
    if any(preposition(c) == "of" for c in behind):
        return []
    return [
        c
        for c in behind
        if preposition(c) in wanted
        and c.pos in {"NOUN", "PROPN", "PRON"}
        and not is_idle_phrase(c)
        and not is_time(c)
        and not is_wished_for(c)
        and far_end(c) is None
    ]


def relational_objects(frame: Frame) -> Iterator[Candidate]:
    """``The treaty introduced a commitment to security.`` -> introduced commitment to.

    Of other nouns only what they are for or act on: ``The fair generates revenue for the town.``
    """
    if frame.head.lemma.lower() in LIGHT_VERBS:
        return
    for noun in object_words(frame.head):
        for inner in complements_of(noun, COMPLEMENTS if is_relational(noun) else MEANT_FOR):
            prep = preposition(inner)
            if prep == "in" and is_bound(case_words(inner)[0], noun):
                continue  # "reduction in pain" is one end
            yield from frame.relate(
                f"{frame.label} {qualified_name(noun)} {prep}",
                f"{frame.key} {noun.lemma.lower()} {prep}",
                frame.reading.arguments(inner),
                "object noun",
            )
        for done, key, obj in deeds_of(noun) if is_relational(noun) else ():
            yield from frame.relate(
                f"{frame.label} {qualified_name(noun)} {done}",
                f"{frame.key} {noun.lemma.lower()} {key}",
                frame.reading.arguments(obj), "object noun",
            )  # fmt: skip


def deeds_of(noun: Word) -> Iterator[tuple[str, str, Word]]:
    """Gerunds behind a noun as label, key and object: "experience | in building | boats".

    Not what a duty or plan leaves open, which whoever has it does (``attitudes``).
    """
    if noun.pos != "NOUN" or noun.lemma.lower() in ABILITY_NOUNS:
        return
    for first in find_children(noun, "acl"):
        if part_played(first) is not None:
            continue  # a clause of its own
        mark = mark_text(first)
        for deed in (first, *find_children(first, "conj")):
            if mark in COMPLEMENTS and is_gerund(deed) and not is_negated(deed):
                for obj in find_children(deed, "obj"):
                    lemma = deed.lemma.lower()
                    yield f"{mark} {deed.text.lower()}", f"{mark} {lemma}", obj


def through_nouns(obliques: Iterable[Candidate], frame: Frame) -> Iterator[Candidate]:
    """Prepositional relations, and what their nouns are about.

    ``Cheap loans led to a rise in prices.`` -> led to rise in
    """
    for outer in obliques:
        yield outer
        noun, verb = outer.object.word, outer.anchor.head
        if verb is None or not verb.i < outer.anchor.i <= noun.i:
            continue  # "With concerns about prices, …" is no complement of the verb
        if outer.rule != "oblique" or outer.label.endswith((" from", " during", " through")):
            continue
        if outer.label.endswith(" as") and acts_as(frame, noun):
            continue  # has said what it serves for
        for inner in complements_of(noun) if is_relational(noun) else ():
            prep = preposition(inner)
            if outer.object.mention.end >= inner.end:
                continue  # "decline in trade" is one end
            if prep not in BINDING and not (prep == "in" and noun.lemma.lower() in TRENDS):
                continue
            for obj in frame.reading.arguments(inner):
                yield Candidate(
                    outer.subject, f"{outer.label} {qualified_name(noun)} {prep}",
                    f"{outer.key} {noun.lemma.lower()} {prep}", obj, "oblique noun",
                    outer.sentence, outer.anchor, outer.negated, outer.family,
                )  # fmt: skip


def light_verb(frame: Frame) -> Iterator[Candidate]:
    """``Research provides insight into mechanisms.`` -> provides insight into."""
    if frame.head.lemma.lower() not in LIGHT_VERBS:
        return
    for noun in object_words(frame.head):
        if noun.pos != "NOUN" or find_children(noun, "conj") or frame.reading.is_count(noun):
            continue
        found = []
        for inner in find_children(noun, "nmod"):
            prep = preposition(inner)
            if not prep or prep in EXAMPLE_MARKERS | {"than"} or inner.i < noun.i:
                continue
            if prep == "between" and frame.reading.holds(noun, inner):
                continue
            if inner is idiom_phrase(frame.head):
                continue  # "take costs into account"
            if inner.pos in {"NOUN", "PROPN", "PRON"} and far_end(inner) is None:
                found.append(inner)
        for inner in (*found, *light_obliques(frame.head, noun)):
            prep = preposition(inner)
            yield from frame.relate(
                f"{frame.label} {_shown(noun)} {prep}",
                f"{frame.key} {noun.lemma.lower()} {prep}",
                frame.reading.arguments(inner),
                "light verb",
            )
        for done, key, obj in deeds_of(noun):
            yield from frame.relate(
                f"{frame.label} {_shown(noun)} {done}",
                f"{frame.key} {noun.lemma.lower()} {key}",
                frame.reading.arguments(obj),
                "light verb",
            )


def _shown(noun: Word) -> str:
    """The noun of a light verb with its kind, or what all but denies it: "has *little* effect"."""
    before = [c.text.lower() for c in noun.children if c.i < noun.i]
    found = [word for word in before if word in SCANT]
    some = has_negative_determiner(noun) or (found[:1] == ["little"] and "a" in before)
    named = qualified_name(noun)
    return named if some or not found or named.startswith(found[0]) else f"{found[0]} {named}"
