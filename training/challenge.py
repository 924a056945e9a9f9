"""Sentences in the present tense with names nobody has: 400 of them."""

# ruff: noqa: SIM905 (word lists are easier to read as text)

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

NAMES = (
    "Karpathy Bahdanau Hinton Dwarkesh Sutton Vaswani Nakamura Oyelaran Whitfield Ramanathan"
).split()
VERBS = (
    "critiques pushes shares questions plans notes claims argues rejects explains "
    "discusses kicks views frames challenges highlights outlines champions contrasts models"
).split()
ENDS = ("the idea in detail.", "a new approach to learning.")


def challenge_sentences() -> list[str]:
    """Return all combinations of name, verb and ending."""
    return [f"{name} {verb} {end}" for name in NAMES for verb in VERBS for end in ENDS]


def _is_right(doc: Doc) -> bool:
    subject, verb = doc[0], doc[1]
    objects = [token for token in verb.children if token.dep_ == "obj"]
    is_subject = subject.dep_ == "nsubj" and subject.head.i == verb.i
    return verb.dep_ == "ROOT" and is_subject and bool(objects)


def challenge_score(nlp: Language) -> dict[str, float]:
    """Return the percentage of verbs tagged as such and of wholly right sentences."""
    docs = list(nlp.pipe(challenge_sentences()))
    tagged = sum(doc[1].tag_ == "VBZ" for doc in docs)
    right = sum(_is_right(doc) for doc in docs)
    return {"VBZ": 100 * tagged / len(docs), "subject-verb-object": 100 * right / len(docs)}
