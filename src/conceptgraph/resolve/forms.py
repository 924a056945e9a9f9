"""The names that the texts use: what resolution works on instead of single mentions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from conceptgraph.model import Extraction, Mention

_QUOTES = "\"'“”‘’«»„‚‹›`"
_DETERMINER = re.compile(
    r"(?:an?|the|this|that|these|those|its|their|his|her|our|my|your)\s+(?=\S)", re.IGNORECASE
)
_POSSESSIVE = re.compile(r"(?<=\w)['’]s$")
_STRAY_QUOTE = re.compile(r"^([^'‘]*[^s\W])['’](?=\s)")  # attention' mechanism; not models' size
_WORD = re.compile(r"[^\W\d_]+")
_SPACES = re.compile(r"\s+")


@dataclass(slots=True)
class Form:
    """One spelling of a name, and how often it stands how."""

    text: str
    count: int = 0
    proper: int = 0  # of these, headed by a proper noun
    inside: int = 0  # of these, not at the beginning of their sentence
    kinds: Counter[str] = field(default_factory=Counter)

    def add(self, mention: Mention, *, begins: bool) -> None:
        """Count one mention; ``begins`` says that it begins its sentence."""
        self.count += 1
        self.proper += is_proper(mention)
        self.inside += not begins
        self.kinds[mention.kind] += 1


@lru_cache(maxsize=65536)
def clean_name(name: str) -> str:
    """Return a name as a label can show it.

    Without outer or unpaired quotes, a determiner before it, a possessive ending, line breaks.

    Examples
    --------
    >>> clean_name("the “crappy evolution”"), clean_name("A"), clean_name("Turing’s")
    ('crappy evolution', 'A', 'Turing')
    """
    text = _SPACES.sub(" ", name).strip()
    for _ in range(2):
        bare = text.strip(_QUOTES).strip()
        text = _DETERMINER.sub("", bare, count=1) if _DETERMINER.match(bare) else bare or text
    return _STRAY_QUOTE.sub(r"\1", _POSSESSIVE.sub("", text))


def all_mentions(extraction: Extraction) -> Iterator[Mention]:
    """Yield the mentions of a document, then those that only its relations hold."""
    seen = set(extraction.mentions)
    yield from extraction.mentions
    for relation in extraction.relations:
        for mention in (relation.subject, relation.object):
            if mention not in seen:
                seen.add(mention)
                yield mention


def is_proper(mention: Mention) -> bool:
    """Whether a mention is a name."""
    return mention.proper or mention.kind == "name"


def sort_documents(extractions: Iterable[Extraction]) -> list[Extraction]:
    """Extractions by document id."""
    return sorted(extractions, key=lambda extraction: extraction.document_id)


def find_name_words(forms: Iterable[Form]) -> frozenset[str]:
    """Return words that the forms always write with a capital, and that are parts of names.

    They keep it where a label would begin small: Karpathy's timeline.
    """
    capitalized: set[str] = set()
    small: set[str] = set()
    for form in forms:
        words = _WORD.findall(form.text)
        for place, word in enumerate(words):
            if not word[0].isupper():
                small.add(word)
            elif form.proper or place > 0 or (form.inside and len(words) > 1):
                capitalized.add(word)
    return frozenset(word for word in capitalized if word.lower() not in small)
