"""What words a candidate is made of, as far as they tell whether a reader would want it."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.extract.candidates import Candidate

PAIRED = frozenset(
    {"depth", "gap", "object kind", "object path", "object pos", "object words", "subject kind",
     "subject path", "subject pos", "subject words"}
)  # fmt: skip
"""Features that mean something else under every rule."""


def lexical_features(candidate: Candidate) -> Iterator[str]:
    """Names of features for the lemmas of both heads and the predicate, and for other words."""
    yield f"verb lemma={candidate.anchor.lemma.lower()}"
    yield f"key={candidate.key}"
    for side, argument in (("subject", candidate.subject), ("object", candidate.object)):
        yield f"{side} noun={argument.word.lemma.lower()}"
        for word in dict.fromkeys(argument.mention.name.lower().split()[:-1]):
            yield f"{side} word={word}"


def paired_features(rule: str, found: list[str]) -> list[str]:
    """Names of the features that belong to one rule, of those found."""
    return [f"{rule}: {name}" for name in found if name.partition("=")[0] in PAIRED]
