"""Which key a name in a text has, where the plain key would be too coarse."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from conceptgraph.model import Extraction, Mention
from conceptgraph.names import normalize
from conceptgraph.names.common_words import LEVEL_OF
from conceptgraph.resolve.forms import all_mentions, clean_name, is_proper
from conceptgraph.vocabulary import Vocabulary

PRONOUNS = frozenset(
    map(
        normalize,
        (
            "i", "me", "we", "us", "you", "he", "him", "she", "her", "it", "they", "them", "this",
            "that", "these", "those", "one", "ones", "who", "which", "what", "something",
            "anything", "everything", "nothing", "someone", "anyone", "everyone", "nobody",
            "myself", "yourself", "himself", "herself", "itself", "ourselves", "themselves",
        ),
    )
)  # fmt: skip
"""Keys that name nothing by themselves."""

_CAPITALS = re.compile(r"((?:[A-Z]\.?){2,6})s?")


class KeyTable:
    """Gives every name its key.

    The plain key of :func:`conceptgraph.names.normalize`, with three exceptions. Names that the
    vocabulary splits although they share a key are told apart by their exact spelling. A
    name that looks like a plural ("Windows", "Edwards") is not taken for one of another word,
    unless the texts use it as a common noun too. And a short form in capitals is not the word
    with its letters: "the US" is no "us", "AIM" has no "aims".

    Attributes
    ----------
    spelled : dict of str to str
        The keys that stand for an exact spelling, and that spelling.
    """

    def __init__(self, extractions: Iterable[Extraction], vocabulary: Vocabulary) -> None:
        self._keys = _split_spellings(vocabulary)
        self.spelled = {key: name for name, key in self._keys.items()}
        self._names = _plural_names(extractions)
        self._short_forms = _short_forms(extractions)

    def key(self, name: str) -> str:
        """Return the key of a name as it stands in a text or a vocabulary."""
        text = clean_name(name)
        if text in self._keys:
            return self._keys[text]
        capitals = _capitals(text)
        if capitals in self._short_forms:
            return f"{normalize(capitals.lower())}={capitals}"
        if self._names and _looks_like_name(text):
            exact = normalize(text, singular=False)
            if exact in self._names:
                return exact
        return normalize(text)


def _split_spellings(vocabulary: Vocabulary) -> dict[str, str]:
    """Exact spellings that need a key of their own; one of them keeps the plain key."""
    spelled: dict[str, str] = {}
    for split in vocabulary.splits:
        by_key: dict[str, set[str]] = defaultdict(set)
        for name in split.names:
            by_key[normalize(name)].add(clean_name(name))
        for key, names in by_key.items():
            ordinary = min(names, key=lambda name: (name != name.lower(), name))
            for name in names - {ordinary}:
                spelled[name] = f"{key}={name}"
    return spelled


def _short_forms(extractions: Iterable[Extraction]) -> set[str]:
    """Words in capitals that would be taken for a pronoun or for a common word.

    They are short forms where a text introduces them, or names in a sentence that is not in
    capitals itself; what looks like a pronoun is one wherever it is mentioned at all. In small
    letters a word that no other text uses ("llms") is the short form written so.
    """
    found: set[str] = set()
    common = set(PRONOUNS)
    for extraction in extractions:
        for mention in all_mentions(extraction):
            text = clean_name(mention.name)
            if text.islower() and normalize(text) in LEVEL_OF:
                common.add(normalize(text))
            elif mention.kind != "quoted" and _capitals(text).lower() in PRONOUNS:
                found.add(_capitals(text))
        for relation in extraction.relations:
            for mention in (relation.subject, relation.object):
                capitals = _capitals(clean_name(mention.name)) if is_proper(mention) else ""
                if capitals and _is_written_small(relation.evidence.sentence):
                    found.add(capitals)
        found.update(_capitals(clean_name(each.short)) for each in extraction.abbreviations)
    return {each for each in found if each and normalize(each.lower()) in common}


def _capitals(text: str) -> str:
    """``PC`` of "PC", "P.C." and "PCs"; empty for anything else."""
    match = _CAPITALS.fullmatch(text)
    return match[1].replace(".", "") if match else ""


def _is_written_small(sentence: str) -> bool:
    """Whether most words of a sentence are in small letters."""
    words = [word for word in sentence.split() if word.isalpha()]
    return 2 * sum(word.islower() for word in words) > len(words)


def _plural_names(extractions: Iterable[Extraction]) -> set[str]:
    """Keys, in the plural, of names that must not be taken for a plural of another name."""
    names: dict[str, str] = {}
    common: set[str] = set()
    others: set[str] = set()
    for extraction in extractions:
        for mention in all_mentions(extraction):
            text = clean_name(mention.name)
            key, exact = normalize(text), normalize(text, singular=False)
            if key == exact:
                others.add(key)
            elif _is_plural_name(mention, text):
                names[exact] = key
            else:
                common.add(exact)
    return {exact for exact, key in names.items() if key in others and exact not in common}


def _is_plural_name(mention: Mention, text: str) -> bool:
    return is_proper(mention) and _looks_like_name(text)


def _looks_like_name(text: str) -> bool:
    """Whether the last word is capitalized, and no acronym."""
    last = text.rsplit(maxsplit=1)[-1] if text else ""
    return last[:1].isupper() and last[1:2].islower()
