"""What a person should look at: doubtful claims, doubtful merges, and names left apart.

Each item is a question with the answers accept and reject; the vocabulary takes both
(docs/vocabulary.md, ``review``), so that a question is asked once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from conceptgraph.model import Concept, Evidence, Relation
from conceptgraph.names import normalize
from conceptgraph.names.word_order import turn_key
from conceptgraph.query.reader import GraphReader
from conceptgraph.query.twins import find_twins
from conceptgraph.vocabulary import Vocabulary

Question = Literal["claim", "merged", "apart"]

BELOW = 0.7
"""Claims of less confidence are doubtful enough to ask about, unless the caller says otherwise."""

_PART = re.compile(r"[^\W_]+")
_FRAGMENT = re.compile(r"(?:\(|(?:and|as|at|by|for|from|in|of|on|or|to|with)\s)", re.IGNORECASE)
# How often merges of each kind are wrong, roughly, counted by hand on 120,000 words of textbooks.
_DOUBTS = {
    "first letters": 0.02,
    "the same words in another order": 0.02,
    "part of the name": 0.05,
    "letters inside the name": 0.1,
    "another name": 0.3,
    "one is a name, the other a word": 0.5,
    "one is no whole name": 0.5,
}


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One question.

    ``claim``: does the text say so? ``merged``: are the names one concept, as the graph has
    it? ``apart``: are they one concept, although the graph has two?
    """

    question: Question
    names: tuple[str, str]  # labels of subject and object; or the two names, label first
    score: float  # salience x doubt, 0..1, 4 decimals
    why: str  # why it is doubtful, in words
    relation: Relation | None = None  # of a claim
    concepts: tuple[str, ...] = ()  # ids: subject and object, the one concept, or both
    quotes: tuple[Evidence, ...] = ()  # sentences to judge by: of a claim, or with the names


def find_review_items(
    reader: GraphReader,
    vocabulary: Vocabulary | None = None,
    *,
    below: float = BELOW,
    limit: int | None = None,
) -> list[ReviewItem]:
    """Return what is most worth deciding, best first.

    The score is salience (of a claim, the mean of its ends) times doubt: one minus the
    confidence of a claim, or how often merges or finds of that kind are wrong or right.
    Equals are in the order of question and names.

    Parameters
    ----------
    reader : GraphReader
        The graph.
    vocabulary : Vocabulary, optional
        Decided before: what it merges, splits or pins is not asked again.
    below : float
        Claims of less confidence than this are asked about.
    limit : int, optional
        At most so many items.
    """
    decided = _Decided(vocabulary or Vocabulary(), reader)
    concepts = {concept.id: concept for concept in reader.concepts()}
    items = [
        *_claims(reader, concepts, below),
        *_merged(reader, concepts, decided),
        *_apart(reader, concepts, decided),
    ]
    items.sort(key=lambda item: (-item.score, item.question, item.names, item.why))
    return [_quoted(reader, item) for item in items[:limit]]


class _Decided:
    """Which names a vocabulary already joins or keeps apart, and which ones notes say they have."""

    def __init__(self, vocabulary: Vocabulary, reader: GraphReader) -> None:
        groups = [
            *((each.label, *each.aliases) for each in vocabulary.concepts),
            *((each.label, *each.names) for each in vocabulary.merges),
            *(each.names for each in vocabulary.splits),
        ]
        self._groups: dict[str, set[int]] = {}
        for number, names in enumerate(groups):
            for name in names:
                self._groups.setdefault(normalize(name), set()).add(number)
        self.stated: set[str] = set()  # keys of the names in the front matter of notes
        for info in reader.documents():
            for key in ("alias", "aliases", "title"):
                given = info.metadata.get(key)
                listed = given if isinstance(given, list) else [given]
                self.stated.update(normalize(each) for each in listed if isinstance(each, str))

    def __call__(self, a: str, b: str) -> bool:
        none: set[int] = set()
        return not self._groups.get(normalize(a), none).isdisjoint(
            self._groups.get(normalize(b), none)
        )


def _claims(
    reader: GraphReader, concepts: dict[str, Concept], below: float
) -> Iterator[ReviewItem]:
    for relation in reader.relations():
        if relation.curated or relation.confidence >= below or not relation.evidence:
            continue
        ends = (relation.subject, relation.object)
        salience = sum(reader.get_analysis(end).salience for end in ends) / 2
        yield ReviewItem(
            "claim",
            (concepts[ends[0]].label, concepts[ends[1]].label),
            round(salience * (1 - relation.confidence), 4),
            f"confidence {relation.confidence:.2f}",
            relation,
            ends,
        )


def _merged(
    reader: GraphReader, concepts: dict[str, Concept], decided: _Decided
) -> Iterator[ReviewItem]:
    for concept in concepts.values():
        for alias in concept.aliases:
            key = normalize(alias)
            if key == normalize(concept.label) or key in decided.stated:
                continue
            if decided(alias, concept.label):
                continue
            kind = _kind_of_merge(concept.label, alias)
            yield ReviewItem(
                "merged",
                (concept.label, alias),
                round(reader.get_analysis(concept.id).salience * _DOUBTS[kind], 4),
                kind,
                concepts=(concept.id,),
            )


def _kind_of_merge(label: str, alias: str) -> str:
    """Say how a name that resolution took for another one resembles it."""
    if _FRAGMENT.match(label) or _FRAGMENT.match(alias):
        return "one is no whole name"
    if all(part in label.split() for part in alias.split()) or normalize(label) in normalize(alias):
        return "part of the name"
    if normalize(label) == turn_key(alias) or normalize(alias) == turn_key(label):
        return "the same words in another order"
    short, long = sorted((alias, label), key=len)
    if short.islower() and not long.islower():
        return "one is a name, the other a word"
    letters = "".join(_PART.findall(short.removesuffix("s"))).casefold()
    words = _PART.findall(long.casefold())
    if letters == "".join(word[0] for word in words):
        return "first letters"
    spelled = iter("".join(words))
    if " " not in short and all(letter in spelled for letter in letters):
        return "letters inside the name"
    return "another name"


def _apart(
    reader: GraphReader, concepts: dict[str, Concept], decided: _Decided
) -> Iterator[ReviewItem]:
    for twins in find_twins(concepts.values()):
        salience = {each: reader.get_analysis(each).salience for each in (twins.a, twins.b)}
        first, second = twins.a, twins.b
        if not twins.fuller and salience[second] > salience[first]:
            first, second = second, first  # the better known name is the one to keep
        names = (concepts[first].label, concepts[second].label)
        if decided(*names) or _are_contrasted(reader, first, second):
            continue
        yield ReviewItem(
            "apart",
            names,
            round(sum(salience.values()) / 2 * twins.likelihood, 4),
            twins.why,
            concepts=(first, second),
        )


def _are_contrasted(reader: GraphReader, a: str, b: str) -> bool:
    return any(
        relation.polarity == "denied" or relation.predicate.family == "contrasts with"
        for relation in (*reader.find_between(a, b), *reader.find_between(b, a))
    )


def _quoted(reader: GraphReader, item: ReviewItem) -> ReviewItem:
    """Give an item the sentences to judge by."""
    if item.relation is not None:
        best = min(item.relation.evidence, key=lambda evidence: -evidence.confidence)
        return replace(item, quotes=(best,))
    found = {}
    for name in item.names:
        for concept_id in item.concepts:
            relations = reader.find_relations(concept_id)
            with_name = (
                evidence
                for relation in relations
                for evidence in relation.evidence
                if name.casefold() in evidence.sentence.casefold()
            )
            evidence = next(with_name, None)
            if evidence is not None:
                found[evidence.document_id, evidence.start] = evidence
                break
    return replace(item, quotes=tuple(found.values()))
