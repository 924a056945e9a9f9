"""Who says it, how surely, on what condition: fields of the evidence, not of the label."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.attitudes import BLAMING, OPINING, REGARDING
from conceptgraph.extract.grammar import (
    base,
    find_children,
    has_copula,
    is_gerund,
    is_infinitive,
    is_negated,
    is_not_all,
    is_part_of_deed,
    is_passive,
    mark_text,
)
from conceptgraph.extract.lexicon import (
    FACTUAL_SOURCES,
    HEDGES,
    MODALS,
    SPEECH_VERBS,
)
from conceptgraph.extract.reading import Reading, span_text
from conceptgraph.extract.subjects import subject_words

_POSSIBLE = frozenset({"may", "might", "could", "can", "would", "should", "must", "ca"})
_CONDITIONS = frozenset({"if", "unless", "provided", "even if", "as long as", "only if"})


def modality_of(word: Word) -> str | None:
    """The hedge that stands with a predicate, as it stands: "may", "probably", "few"."""
    bounded = _bound_of(word)
    if bounded is not None:
        return bounded
    for child in word.children:
        lowered = child.text.lower()
        if base(child) == "aux" and lowered in MODALS and lowered in _POSSIBLE:
            return "can" if lowered == "ca" else lowered
        if lowered in HEDGES and base(child) == "advmod":
            return lowered
    head = word.head
    # "Cities should work to cut waste" does not say that they cut it.
    aims = word.role == "advcl" and is_infinitive(word)
    shares = word.role in {"conj", "xcomp"} or aims
    shares = shares or is_part_of_deed(word)
    shares = shares and not find_children(word, "nsubj", "aux")
    if word.role == "conj" and head is not None and is_negated(head) and not is_negated(word):
        # "They can't swim and drown": who drowns does so for sure
        shares = shares and not any(c.text.lower() in MODALS for c in find_children(head, "aux"))
    if not shares or head is None:
        return None
    governs = head.pos == "VERB" or (has_copula(head) and word.role != "conj")
    return modality_of(head) if governs else None


def _bound_of(word: Word) -> str | None:
    """What bounds a claim to some of its subjects and would be lost with the determiner.

    ``Few students travel.`` -> "few"; ``Not all birds fly.`` -> "not all";
    ``Many students do not travel.`` -> "many", since not all of them do not
    """
    subjects = find_children(word, "nsubj")
    if any(is_not_all(child) for part in (word, *subjects) for child in part.children):
        return "not all"
    for subject in subjects:
        before = [c.text.lower() for c in subject.children if c.i < subject.i]
        if before[:1] in (["few"], ["little"]):
            return before[0]
        if subject.text.lower() == "few" and "a" not in before:
            return "few"
        if is_negated(word):
            for quantifier in ("many", "most", "some", "several"):
                if quantifier in before:
                    return quantifier
    return None


def attribution_of(word: Word, reading: Reading) -> str | None:
    """Who makes the claim a predicate stands in: "Karpathy" in "Karpathy argues that …"."""
    current: Word | None = word
    depth = 0
    while current is not None and depth < 6:
        head = current.head
        said = base(current) == "ccomp" or (
            # "He reports the load, so we rest" says nothing of our rest
            base(current) == "parataxis" and head is not None and not find_children(head, "obj")
        )
        if head is not None and _is_judged(current, head):
            source = _judge(head, reading)
            if source:
                return source
        if head is not None and said:
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


def _is_judged(clause: Word, verb: Word) -> bool:
    """Whether a clause says what somebody takes a thing to be.

    ``Kant considers taste to be subjective.`` ``They condemn it as weakening unions.``
    """
    lemma = verb.lemma.lower()
    if not find_children(verb, "obj") or clause.i < verb.i:
        return False
    if base(clause) == "xcomp":
        return lemma in REGARDING or lemma in OPINING
    return base(clause) == "advcl" and is_gerund(clause) and mark_text(clause) == "as"


def judge_of(verb: Word, rule: str, reading: Reading) -> str | None:
    """Who takes an object for what is said of it: "They viewed Germany as a threat"."""
    said = rule in {"object as", "object complement", "object adjective", "noun as"}
    lemma = verb.lemma.lower()
    judged = lemma in REGARDING or lemma in OPINING or lemma in BLAMING
    return _judge(verb, reading) if said and judged else None


def _judge(verb: Word, reading: Reading) -> str | None:
    """The one whose opinion an active verb states."""
    if is_passive(verb):
        return None
    found = [a for s in subject_words(verb) for a in reading.arguments(s)]
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
