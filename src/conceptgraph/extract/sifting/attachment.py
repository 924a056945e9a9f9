"""What makes an attachment doubtful or an end incomplete: features for the scorer."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    has_copula,
    is_relative,
    left_edge,
    preposition,
)


def attachment_features(candidate: Candidate) -> Iterator[str]:
    """Names of what speaks for or against the place of a candidate's ends."""
    predicate = predicate_of(candidate)
    if predicate.role == "acl:relcl":
        yield from _relative_features(predicate, candidate)
    if candidate.rule.startswith(("oblique", "light", "comparison")):
        yield from _phrase_features(predicate, candidate)
    for side, argument, other in (
        ("subject", candidate.subject, candidate.object),
        ("object", candidate.object, candidate.subject),
    ):
        if argument.margin is not None:
            yield f"{side} antecedent margin={min(int(argument.margin * 2), 6)}"
        yield from _left_out(side, argument, other, predicate)


def predicate_of(candidate: Candidate) -> Word:
    """The verb or copular predicate a candidate's anchor belongs to."""
    word = candidate.anchor
    while word.head is not None and word.pos not in {"VERB", "AUX"} and not has_copula(word):
        word = word.head
    return word


def _relative_features(predicate: Word, candidate: Candidate) -> Iterator[str]:
    """A comma sets a clause apart from its noun, and "which" may take up all that came before."""
    words = candidate.sentence.words
    first = left_edge(predicate)
    pronouns = [c.text.lower() for c in predicate.children if is_relative(c)]
    apart = " apart" if first and words[first - 1].text == "," else ""
    yield f"relative={pronouns[0] if pronouns else 'none'}{apart}"
    noun = predicate.head
    if noun is not None and base(noun) in {"nmod", "conj"}:
        yield f"relative of {base(noun)}"


def _phrase_features(predicate: Word, candidate: Candidate) -> Iterator[str]:
    """Each noun or verb between a predicate and its phrase could have had the phrase as well.

    ``They rebuilt walls of towns with stone.``: with walls, towns, or how it was done?
    """
    part = candidate.object.word
    while part.head is not None and part.head is not predicate and base(part) != "obl":
        part = part.head
    first = left_edge(part)
    if part.i < predicate.i:
        yield f"phrase first={preposition(part)}"
        yield "phrase first"
        return
    between = candidate.sentence.words[predicate.i + 1 : first]
    nouns = sum(word.pos in {"NOUN", "PROPN"} for word in between)
    yield f"phrase nouns between={min(nouns, 3)}"
    if any(word.pos == "VERB" for word in between):
        yield "phrase verb between"
    if any(c is not part and predicate.i < c.i < part.i for c in find_children(predicate, "obl")):
        yield "phrase after another"
    if between and between[-1].text in {",", "("}:
        yield "phrase apart"
    if nouns and between[-1].pos in {"NOUN", "PROPN"}:
        yield f"phrase after noun={preposition(part)}"
    if find_children(predicate, "ccomp"):
        yield "phrase beside clause"


def _left_out(side: str, argument: Argument, other: Argument, predicate: Word) -> Iterator[str]:
    """Phrases and clauses that restrict an end and do not stand in its mention."""
    word, mention = argument.word, argument.mention
    alone = "alone" if len(mention.name.split()) == 1 else "modified"
    for child in word.children:
        if child.i < word.i or mention.end > child.start or child in (other.word, predicate):
            continue
        if child.role == "nmod":
            yield f"{side} {alone} without its phrase"
            yield f"{side} without its phrase={preposition(child)}"
        elif base(child) == "acl":
            kind = "relative" if child.role == "acl:relcl" else "clause"
            yield f"{side} {alone} without its {kind}"
