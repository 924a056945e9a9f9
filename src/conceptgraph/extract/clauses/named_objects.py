"""The object that a label names between its verb and a preposition."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.clauses.classes import STAYING
from conceptgraph.extract.clauses.frames import Frame
from conceptgraph.extract.doers.objects import object_words
from conceptgraph.extract.phrases.prepositional import idiom_nouns
from conceptgraph.extract.phrases.shown_nouns import qualified_name
from conceptgraph.extract.phrases.stand_ins import noun_behind_of
from conceptgraph.extract.words.grammar import find_children, is_relative, preposition
from conceptgraph.extract.words.lexicon import LIGHT_VERBS, REFLEXIVES, TRANSPARENT
from conceptgraph.extract.words.verb_idioms import idiom_phrase


def object_named(frame: Frame) -> tuple[str, str]:
    """The object's noun, without which a verb and its preposition say something else.

    ``Seabirds deposit nutrients onto land.`` -> deposit nutrients onto, not deposit onto
    """
    words = [] if frame.passive or idiom_nouns(frame.head) else object_words(frame.head)[:1]
    for noun in words:
        word = noun
        if is_relative(noun) and frame.head.role == "acl:relcl" and frame.head.head is not None:
            word = frame.head.head  # "the ties that she has with them": has ties with
        if word.text.lower() in TRANSPARENT:
            word = noun_behind_of(word) or word  # "one of the owners"
        lemma = word.lemma.lower()
        if word.pos not in {"PRON", "DET", "SYM"}:
            if frame.head.lemma.lower() in STAYING:  # "remain dangerous storms due to"
                qualities = [c for c in find_children(word, "amod") if c.i < word.i]
                shown = " ".join([*(c.text.lower() for c in qualities), word.text])
                return f" {shown}", f" {lemma}"
            return f" {qualified_name(word)}", f" {lemma}"
        named = [a.mention.name for a in frame.objects if a.word is word]
        if named and len(named[0].split()) <= 2:
            return f" {named[0]}", f" {named[0].lower()}"
        plain = noun.pos == "PRON" and noun.text.lower() not in REFLEXIVES
        if not named and plain and not is_relative(noun):
            return f" {noun.text.lower()}", ""  # whoever it is, "awaken to" says something else
    return "", ""


def light_obliques(verb: Word, noun: Word) -> list[Word]:
    """Phrases that belong to the noun of a light verb though they hang on the verb.

    ``He provides insights into the release.`` -> release
    """
    if verb.lemma.lower() not in LIGHT_VERBS or noun.pos != "NOUN" or noun.role != "obj":
        return []
    return [
        part
        for part in find_children(verb, "obl")
        if preposition(part) in {"into", "on", "over", "of", "about"}
        and part is not idiom_phrase(verb)
        and min(w.i for w in part.subtree()) == noun.i + 1
    ]
