"""What something serves as, and what it is that for."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.classes import class_relations
from conceptgraph.extract.clauses.frames import Frame
from conceptgraph.extract.words.attitudes import REGARDING
from conceptgraph.extract.words.grammar import preposition
from conceptgraph.extract.words.lexicon import TRANSPARENT

SERVING = frozenset({"act", "function", "operate", "serve", "work"})
"""Verbs whose "as" says what the subject is good for."""

EMPLOYING = frozenset({"employ", "intend", "use"})

CHOSEN = frozenset({"among", "behind", "between", "for", "in", "of", "on", "to"})
"""Prepositions of what something serves for; "by" and "within" speak of the clause."""


def acts_as(frame: Frame, noun: Word) -> bool:
    """Whether a noun behind "as" classes the subject like a predicate noun."""
    lemma = frame.head.lemma.lower()
    serving = lemma in SERVING or (frame.passive and lemma in EMPLOYING | REGARDING)
    return serving and preposition(noun) == "as" and noun.pos == "NOUN" and not frame.objects


def served_as(
    frame: Frame, noun: Word, label: str, key: str
) -> tuple[list[Argument], list[Candidate]]:
    """What a subject serves as, and what it is that for or of.

    ``Wetlands serve as filters for water.`` -> wetlands | serve as filters for | water

    One thing behind "of" stays in the name: "serves as | premier of China". The noun alone says
    nothing beside what it is for.
    """
    whole = frame.reading.arguments(noun)
    if noun.text.lower() in TRANSPARENT:
        return whole, []  # "a set of tools" are tools
    found = class_relations(frame.reading, noun, label, key)
    told = [t for t in found if (last := t[0].split()[-1]) in CHOSEN or last.endswith("ing")]
    about = [a.mention for _, _, objects, _ in told for a in objects]
    if len(about) < 2 and all(m.end <= whole[0].mention.end for m in about if whole):
        return whole, []
    longer = [
        candidate
        for label, key, objects, rule in told
        for candidate in frame.relate(label, key, objects, rule, anchor=noun)
    ]
    bare = frame.reading.bare_arguments(noun)
    return [a for a in bare if not longer or a.word is not noun or not _is_bare(a)], longer


def _is_bare(argument: Argument) -> bool:
    return argument.word.pos == "NOUN" and " " not in argument.mention.name
