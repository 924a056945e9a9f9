"""Who says it, how surely, on what condition: fields of the evidence, not of the label."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.grammar import base, find_children, is_passive, mark_text, negation_words
from conceptgraph.extract.lexicon import (
    CLAIM_NOUNS,
    DENIAL_VERBS,
    FACTUAL_SOURCES,
    HEDGES,
    MODALS,
    SPEECH_VERBS,
)
from conceptgraph.extract.reading import Reading, span_text

_POSSIBLE = frozenset({"may", "might", "could", "can", "would", "should", "must", "ca"})
_CONDITIONS = frozenset({"if", "unless", "provided", "even if", "as long as", "only if"})


def is_negated(word: Word) -> bool:
    """Whether a predicate is denied by "not", "never" or its kin.

    A conjunct joined by "or" shares the negation: "did not eat or sleep".
    """
    if negation_words(word):
        return True
    if word.role == "conj" and word.head is not None and not find_children(word, "nsubj", "aux"):
        joined = any(c.role == "cc" and c.text.lower() in {"or", "nor"} for c in word.children)
        return joined and bool(negation_words(word.head))
    return False


def modality_of(word: Word) -> str | None:
    """The hedge that stands with a predicate, as it stands: "may", "probably"."""
    for child in word.children:
        lowered = child.text.lower()
        if base(child) == "aux" and lowered in MODALS and lowered in _POSSIBLE:
            return "can" if lowered == "ca" else lowered
        if lowered in HEDGES and base(child) == "advmod":
            return lowered
    head = word.head
    shares = word.role in {"conj", "xcomp"} and not find_children(word, "nsubj", "aux")
    return modality_of(head) if shares and head is not None and head.pos == "VERB" else None


def attribution_of(word: Word, reading: Reading) -> str | None:
    """Who makes the claim a predicate stands in: "Karpathy" in "Karpathy argues that …"."""
    current: Word | None = word
    depth = 0
    while current is not None and depth < 6:
        head = current.head
        if head is not None and base(current) in {"ccomp", "parataxis"}:
            source = _speaker(head, reading)
            if source:
                return source
        for child in current.children:
            if base(child) == "parataxis" and child.lemma.lower() in SPEECH_VERBS:
                source = _speaker(child, reading)
                if source and not find_children(child, "obj", "ccomp"):
                    return source
            if base(child) == "obl" and any(
                c.role == "case" and c.text.lower() == "according" for c in child.children
            ):
                found = reading.arguments(child)
                if found:
                    return found[0].mention.name
        if base(current) not in {"ccomp", "conj", "xcomp", "advcl", "acl", "parataxis", "nsubj",
                                 "csubj", "obj", "obl", "nmod", "appos"}:  # fmt: skip
            break
        current = head
        depth += 1
    return None


def denier_of(word: Word, reading: Reading) -> str | None:
    """Who holds that the claim a predicate stands in is not so.

    ``Okafor rejects the idea that nets should mimic brains.`` -> Okafor
    """
    current: Word | None = word
    while current is not None and base(current) in {"conj", "xcomp", "obj", "obl", "cop", "nmod"}:
        current = current.head
    if current is None or current.head is None:
        return None
    verb = current.head
    if base(current) == "acl":
        noun = verb
        told = any(c.text.lower() == "that" and c.i < current.i for c in current.children)
        if noun.lemma.lower() not in CLAIM_NOUNS or not told or noun.head is None:
            return None
        if base(noun) not in {"obj", "nsubj"}:
            return None
        verb = noun.head
    elif base(current) != "ccomp":
        return None
    if verb.lemma.lower() not in DENIAL_VERBS or is_negated(verb):
        return None
    found = [a for s in find_children(verb, "nsubj") for a in reading.arguments(s)]
    return found[0].mention.name if found else None


def _speaker(verb: Word, reading: Reading) -> str | None:
    if verb.lemma.lower() not in SPEECH_VERBS or is_passive(verb):
        return None
    owner: Word | None = verb
    while owner is not None:
        subjects = find_children(owner, "nsubj")
        if subjects:
            if subjects[0].text.lower() in FACTUAL_SOURCES - {"they", "it"}:
                return None
            found = reading.arguments(subjects[0])
            return found[0].mention.name if found else None
        if base(owner) not in {"conj", "xcomp", "advcl"}:
            return None
        owner = owner.head
    return None


def condition_of(word: Word, reading: Reading) -> str | None:
    """The verbatim condition of a claim: "if the tech works"."""
    for child in word.children:
        if base(child) != "advcl":
            continue
        mark = mark_text(child)
        if mark in _CONDITIONS or any(
            c.role in {"mark", "advmod"} and c.text.lower() in {"if", "unless"}
            for c in child.children
        ):
            text = span_text(reading, child)
            return text if len(text) <= 160 else None
    return None
