"""Short forms and what they stand for."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping

from conceptgraph.model import Extraction, Mention
from conceptgraph.names import normalize
from conceptgraph.resolve.forms import all_mentions, clean_name
from conceptgraph.resolve.links import Link, Node, link
from conceptgraph.vocabulary import Vocabulary

_WORD = re.compile(r"[^\W_]+")
_PART = re.compile(r"([\s-]+)")
_MINOR = frozenset(("a", "an", "and", "by", "for", "from", "in", "of", "on", "the", "to", "with"))

Key = Callable[[str], str]
Expansions = Mapping[str, Mapping[str, Mapping[str, str]]]
"""Short key -> document id -> key of the long form -> the long form in words."""


def find_expansions(extractions: Iterable[Extraction], key: Key = normalize) -> Expansions:
    """Collect what the texts introduce: "Reinforcement learning (RL)".

    A long form that ends with another one, which the letters spell word by word, is cut down
    to that: "noisy reinforcement learning (RL)" to "reinforcement learning".
    """
    found: dict[str, dict[str, dict[str, str]]] = {}
    for extraction in extractions:
        for abbreviation in extraction.abbreviations:
            if abbreviation.kind != "short form":
                continue
            words = clean_name(abbreviation.long)
            short, long = key(clean_name(abbreviation.short)), normalize(words)
            if short and long and short != long:
                in_document = found.setdefault(short, {}).setdefault(extraction.document_id, {})
                in_document[long] = min(words, in_document.get(long, words))
    for short, by_document in found.items():
        spelled = {
            long
            for longs in by_document.values()
            for long, words in longs.items()
            if _initials(words) == short.partition("=")[0]
        }
        for document_id, longs in by_document.items():
            by_document[document_id] = dict(
                sorted(_shorten(long, words, spelled) for long, words in longs.items())
            )
    return found


def find_whole_names(extraction: Extraction) -> dict[Mention, str]:
    """Return what pieces of a name that is introduced with its short form are pieces of.

    "Centers" and "Disease Control" in "the Centers for Disease Control and Prevention (CDC)" name
    nothing but the whole.
    """
    spans: list[tuple[int, int, str]] = []
    for each in extraction.abbreviations:
        words = each.long.split()
        big = [word for word in words if word not in _MINOR]
        if each.kind == "short form" and len(big) < len(words) and all(map(_is_capital, big)):
            spans.append((each.start, each.end, each.long))
            for start, sentence in _sentences(extraction):
                for found in re.finditer(re.escape(each.long), sentence):
                    spans.append((start + found.start(), start + found.end(), each.long))
    return {
        mention: long
        for start, end, long in spans
        for mention in all_mentions(extraction)
        if start <= mention.start and mention.end <= end
        if _is_capital(mention.text) and mention.text in long
    }


def link_acronyms(expansions: Expansions) -> Iterator[Link]:
    """Link "RL" to "reinforcement learning", in the whole corpus where nothing speaks against.

    A short form with two long forms in the corpus is linked inside each document that gives it
    exactly one; elsewhere it stays what it is.
    """
    for short, by_document in expansions.items():
        everywhere = len(_all_longs(by_document)) == 1
        for document_id, longs in by_document.items():
            if len(longs) == 1:
                source = ("" if everywhere else document_id, short)
                yield link("acronym", source, ("", next(iter(longs))))


def find_meanings(
    expansions: Expansions, vocabulary: Vocabulary, key: Key = normalize
) -> dict[str, str]:
    """Return short keys with one meaning, and its words; curated aliases in capitals too."""
    meanings = {
        short: min(longs.values())
        for short, by_document in expansions.items()
        if len(longs := _all_longs(by_document)) == 1
    }
    for concept in vocabulary.concepts:
        for alias in concept.aliases:
            if alias.isupper():
                meanings[key(alias)] = concept.label
    return meanings


def long_forms(expansions: Expansions) -> dict[str, str]:
    """Return the long forms in words, by key."""
    found: dict[str, str] = {}
    for by_document in expansions.values():
        for key, words in _all_longs(by_document).items():
            found[key] = min(words, found.get(key, words))
    return found


def link_compounds(
    names: Iterable[tuple[Node, str]],
    meanings: Mapping[str, str],
    nodes: Container[Node],
    key: Key = normalize,
) -> Iterator[Link]:
    """Link "RL agents" to "reinforcement learning agents" where both are known.

    Parameters
    ----------
    names : iterable of (Node, str)
        Names in the texts with their nodes.
    meanings : mapping
        What :func:`find_meanings` returned.
    nodes : container of Node
        Everything that the texts or the vocabulary name.
    key : callable, optional
        What gives a short form its key.
    """
    for node, name in names:
        parts = _PART.split(name)
        if len(parts) > 1 and any(part[:2].isupper() for part in parts):
            spelled = "".join(
                meanings.get(key(part), part) if part[:2].isupper() else part for part in parts
            )
            target = ("", normalize(spelled))
            if target != node and target in nodes:
                yield link("acronym", node, target)


def _all_longs(by_document: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    return {
        long: min(longs[long] for longs in by_document.values() if long in longs)
        for long in set().union(*by_document.values())
    }


def _shorten(long: str, words: str, spelled: Iterable[str]) -> tuple[str, str]:
    for shorter in sorted(spelled):
        if long != shorter and long.endswith(shorter):
            return shorter, " ".join(words.split()[-_count_words(words, shorter) :])
    return long, words


def _count_words(words: str, key: str) -> int:
    """How many last words of a long form make up a key."""
    split = words.split()
    counts = range(1, len(split))
    return next((n for n in counts if normalize(" ".join(split[-n:])) == key), len(split))


def _initials(words: str) -> str:
    found = [word.casefold() for word in _WORD.findall(words)]
    return "".join(word[0] for word in found if word not in _MINOR)


def _is_capital(word: str) -> bool:
    return word[:1].isupper()


def _sentences(extraction: Extraction) -> set[tuple[int, str]]:
    proofs = (relation.evidence for relation in extraction.relations)
    return {(proof.start, proof.sentence) for proof in proofs}
