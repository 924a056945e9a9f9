"""Phrases behind a noun that are no relation of their own where a sentence has a verb.

In notes "goods in a shop window" is all that is said. In prose the verb says what matters, and
most phrases behind nouns only detail them: "a shirt for the party", "seen from boats on a lake".
"""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.extract.words.grammar import base, has_copula
from conceptgraph.extract.words.relational_nouns import is_relational

AIMS = frozenset({"for", "to"})
ABOUT_TEXT = frozenset({"detail", "documentation", "info", "information"})
"""Nouns for what is said elsewhere: "*details* on the fork can be found there"."""


def is_detail(word: Word, head: Word, prep: str, sentence: Sentence) -> bool:
    """Whether a phrase in prose only details the noun ``head`` before it.

    ``They sang songs of joy and grief.`` ``The petrol for the pumps ran out.``
    ``It stood on pillars in a yard.``

    Nouns that relate keep what they are about ("raids on towns"), and things the names they
    have to do with ("amulets in Egypt"); "of" behind a noun is part of its name, or was too long.
    """
    if sentence.root.pos not in {"VERB", "AUX"} and not has_copula(sentence.root):
        return False
    if head.lemma.lower() in ABOUT_TEXT and prep in {"about", "on"}:
        return True
    if prep == "of":
        return word.pos != "PROPN"
    if is_relational(head) or is_deed(head) or word.pos == "PROPN":
        return False
    return prep in AIMS or base(head) in {"conj", "obl"}


def is_deed(noun: Word) -> bool:
    """Whether a noun names what is done: "the *cycling* of water"."""
    return noun.pos == "NOUN" and len(noun.text) > 5 and noun.text.lower().endswith("ing")
