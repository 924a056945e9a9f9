"""How surely and on what condition it is said: fields of the evidence, not of the label."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Candidate
from conceptgraph.extract.discourse.reading import Reading, span_text
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    has_copula,
    is_infinitive,
    is_passive,
    left_edge,
    mark_text,
    preposition,
)
from conceptgraph.extract.words.lexicon import HEDGES, MODALS
from conceptgraph.extract.words.negation import is_negated, is_not_all
from conceptgraph.extract.words.purposes import is_example, is_part_of_deed

_POSSIBLE = frozenset({"may", "might", "could", "can", "would", "should", "must", "ca"})
_CONDITIONS = frozenset({"if", "unless", "provided", "even if", "as long as", "only if", "in case"})
_CIRCUMSTANCES = (
    ("as", "long", "as"), ("so", "long", "as"), ("once",), ("until",), ("when",), ("whenever",),
    ("where",), ("wherever",),
)  # fmt: skip
"""What opens a clause that conditions a general claim, and dates one of the past."""

SUPPOSED = frozenset({("in", "theory"), ("in", "principle"), ("on", "paper")})
"""Phrases before a clause that may not hold in the world: "in theory, courts protect tenants"."""

_FOCUSED = frozenset({"especially", "even", "except", "only", "particularly"})
MAX_CONDITION = 160  # characters


def modality_of(word: Word) -> str | None:
    """The hedge that stands with a predicate, as it stands: "may", "probably", "few"."""
    bounded = bound_of(word)
    if bounded is not None:
        return bounded
    for child in word.children:
        lowered = child.text.lower()
        if base(child) == "aux" and lowered in MODALS and lowered in _POSSIBLE:
            return "can" if lowered == "ca" else lowered
        if lowered in HEDGES and base(child) == "advmod":
            return lowered
        if base(child) == "obl" and child.i < word.i and (preposition(child), lowered) in SUPPOSED:
            return f"{preposition(child)} {lowered}"
    head = word.head
    # "Cities should work to cut waste" does not say that they cut it.
    aims = word.role == "advcl" and is_infinitive(word)
    shares = word.role in {"conj", "xcomp"} or aims
    shares = shares or is_part_of_deed(word) or is_example(word)
    own = any(
        base(c) == "nsubj" or (base(c) == "aux" and c.text.lower() != "be") for c in word.children
    )
    shares = shares and not own  # "may hurt, but still be deemed right"
    if word.role == "conj" and head is not None and is_negated(head) and not is_negated(word):
        # "They can't swim and drown": who drowns does so for sure
        shares = shares and not any(c.text.lower() in MODALS for c in find_children(head, "aux"))
    if not shares or head is None:
        return None
    governs = head.pos == "VERB" or (has_copula(head) and word.role != "conj")
    return modality_of(head) if governs else None


def hedge_beside(candidate: Candidate) -> str | None:
    """The hedge that stands with an end alone: "left *possibly* because of floods"."""
    words = dict.fromkeys((candidate.anchor, candidate.object.word, candidate.subject.word))
    for word in words:
        for child in find_children(word, "advmod") if word.pos in {"NOUN", "PROPN"} else ():
            if child.text.lower() in HEDGES and child.i < word.i:
                return child.text.lower()
    return None


def bound_of(word: Word) -> str | None:
    """What bounds a claim to some of its subjects and would be lost with the determiner.

    ``Few students travel.`` -> "few"; ``Not all birds fly.`` -> "not all";
    ``Many students do not travel.`` -> "many", since not all of them do not
    """
    subjects = find_children(word, "nsubj")
    if any(is_not_all(child) for part in (word, *subjects) for child in part.children):
        return "not all"
    for subject in subjects:
        before = [c.text.lower() for c in subject.children if c.i < subject.i]
        if before[:1] == ["few"] or (before[:1] == ["little"] and subject.tag == "NN"):
            return before[0]  # not "little Ann"
        if subject.text.lower() == "few" and "a" not in before:
            return "few"
        if is_negated(word):
            for quantifier in ("many", "most", "some", "several"):
                if quantifier in before:
                    return quantifier
    return None


def modal_of_nobody(verb: Word) -> str:
    """The modal of an opinion that nobody in particular holds.

    ``One could argue that cities grow.`` ``It may be said that cities grow.``
    """
    subjects = find_children(verb, "nsubj")
    somebody = any(s.text.lower() not in {"i", "it", "one", "we", "you"} for s in subjects)
    agent = is_passive(verb) and any(preposition(c) == "by" for c in find_children(verb, "obl"))
    if somebody or agent:
        return ""
    modals = [c.text.lower() for c in find_children(verb, "aux")]
    return next((m for m in modals if m in {"can", "could", "may", "might", "would"}), "")


def condition_of(word: Word, reading: Reading) -> str | None:
    """The verbatim condition of a claim: "if the tech works", "when it rains".

    An infinitive shares that of its verb, and a coordinated verb the one that opens the sentence.
    """
    for child in word.children:
        part = next((c for c in child.children if base(c) == "advcl"), child)
        if child.text.lower() != "long":  # "as long as it rains" hangs under its "long"
            part = child
        if base(part) in {"advcl", "conj"} and _is_condition(part, word, reading):
            text = span_text(reading, child).strip(" ,;:")
            return text if len(text) <= MAX_CONDITION else None
    head = word.head
    if head is None or word.role not in {"conj", "xcomp"} or find_children(word, "nsubj"):
        return None
    opens = any(base(c) == "advcl" and c.i < head.i for c in head.children)
    return condition_of(head, reading) if word.role == "xcomp" or opens else None


def _is_condition(clause: Word, claim: Word, reading: Reading) -> bool:
    """Whether a clause says on what condition a claim holds.

    ``Storms weaken once they reach land.`` Of what happened, "when" only tells the date:
    ``Storms weakened once they reached land.``
    """
    if clause.role == "advcl:relcl":
        return False
    if mark_text(clause) in {"as if", "as though"} or _is_aside(clause, reading):
        return False
    supposed = mark_text(clause) in _CONDITIONS or any(
        c.role in {"mark", "advmod"} and c.text.lower() in {"if", "unless"} for c in clause.children
    )
    joined = bool(find_children(clause, "cc"))
    if supposed or (joined and base(clause) == "conj"):
        return base(clause) == "advcl"  # "…, or if it fell" is joined to another one
    first = left_edge(clause if clause.head is claim else clause.head or clause)
    if reading.sentence.words[first].text == ",":
        first += 1
    words = [w.text.lower() for w in reading.sentence.words[first : first + 4]]
    if words[0] in _FOCUSED or (joined and words[0] in {"and", "but"}):
        words = words[1:]
        first += 1
    opener = next((o for o in _CIRCUMSTANCES if words[: len(o)] == list(o)), None)
    if words[:4] == ["when", "it", "comes", "to"]:
        return False  # only names what the claim is about
    if opener is None or not _is_general(claim) or not _is_circumstance(clause):
        return False
    before = [w for w in reading.sentence.words[max(0, first - 2) : first] if w.text != ","]
    if opener == ("where",) and reading.sentence.words[-1].text == "?":
        return False
    behind_noun = bool(before) and before[-1].pos in {"NOUN", "PROPN"}  # "in China, where …"
    return opener != ("where",) or not behind_noun


def _is_aside(clause: Word, reading: Reading) -> bool:
    """Whether "if" only weakens or adds a word: "the main if not only town", "few if any"."""
    first = left_edge(clause)
    opener = [w.text.lower() for w in reading.sentence.words[first : first + 3] if w.text != ","]
    finite = clause.pos in {"AUX", "VERB"} or has_copula(clause)
    return not finite and opener[:1] == ["if"] and bool(set(opener[1:2]) & {"any", "ever", "not"})


def _finite_words(predicate: Word) -> list[Word]:
    """The auxiliaries and copula of a predicate, or else itself."""
    return find_children(predicate, "aux", "cop") or [predicate]


def _is_general(predicate: Word) -> bool:
    """Whether a predicate tells what is or can be so, not what was or has been."""
    first = _finite_words(predicate)[0]
    if first is predicate or first.lemma.lower() in {"be", "do"}:
        return first.tag in {"VBZ", "VBP"}
    return first.text.lower() in MODALS


def _is_circumstance(clause: Word) -> bool:
    """Whether a clause is set in no past, and claims nothing with a modal of its own."""
    first = _finite_words(clause)[0]
    modal = first is not clause and first.text.lower() in MODALS - {"can", "ca"}
    return first.tag != "VBD" and not modal
