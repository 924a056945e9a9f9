"""What changed between two versions of a graph.

Identities come from content (a concept's id from its key, a relation from subject, predicate
key, object and polarity), so the comparison is exact: nothing is guessed except which lost
claim was re-worded into which new one. Salience, communities and positions follow from the
rest and are not compared; neither are offsets, which move with every word before them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from conceptgraph.query.match import ConceptChange, match_concepts

if TYPE_CHECKING:
    from conceptgraph.model import Concept, Evidence, Relation
    from conceptgraph.query.reader import DocumentInfo, GraphReader

DocumentChangeKind = Literal["new", "lost", "edited"]
ClaimChangeKind = Literal[
    "new", "lost", "denied", "affirmed", "disputed", "settled", "reworded", "requoted"
]
CLAIM_KINDS: tuple[ClaimChangeKind, ...] = (
    "new",
    "lost",
    "denied",
    "affirmed",
    "disputed",
    "settled",
    "reworded",
    "requoted",
)
"""In the order they are reported."""


class DocumentChange(NamedTuple):
    """A document that came, went, or has other bytes, title or metadata."""

    kind: DocumentChangeKind
    id: str


class Claim(NamedTuple):
    """A relation with the concepts it joins."""

    subject: Concept
    relation: Relation
    object: Concept


@dataclass(frozen=True, slots=True)
class ClaimChange:
    """What became of a claim.

    ``denied``: affirmed before, denied now; ``affirmed`` the other way round; ``disputed``:
    both now, not before; ``settled``: both before, one now; ``reworded``: another predicate
    for the same thing; ``requoted``: other sentences, or said with other qualifiers.
    """

    kind: ClaimChangeKind
    old: tuple[Claim, ...]
    new: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class GraphDiff:
    """All changes from an old graph to a new one."""

    documents: tuple[DocumentChange, ...]  # by id
    concepts: tuple[ConceptChange, ...]  # by kind, then label
    claims: tuple[ClaimChange, ...]  # by kind as in CLAIM_KINDS, then labels

    @property
    def is_empty(self) -> bool:
        """Whether the graphs say the same."""
        return not (self.documents or self.concepts or self.claims)


Triple = tuple[str, str, str]  # common id of the subject, predicate key, that of the object
Sides = dict[str, list["Relation"]]  # polarity -> relations


def diff_graphs(old: GraphReader, new: GraphReader) -> GraphDiff:
    """Compare two graphs.

    Notes
    -----
    Both are read twice: the first time for a digest of every claim, the second time for the
    claims whose digests differ, so that two large graphs with few changes need little memory.
    """
    match = match_concepts(old.concepts(), new.concepts())
    before = _digests(old, match.old_ids)
    after = _digests(new, match.new_ids)
    keys = before.keys() | after.keys()
    changed = {key[:3] for key in keys if before.get(key) != after.get(key)}
    del before, after
    changes = _classify(
        _collect(old, match.old_ids, changed), _collect(new, match.new_ids, changed)
    )
    claims = [
        ClaimChange(kind, _claims(old, olds), _claims(new, news)) for kind, olds, news in changes
    ]
    return GraphDiff(
        tuple(_diff_documents(old.documents(), new.documents())),
        match.changes,
        tuple(sorted(claims, key=_order)),
    )


def _diff_documents(
    old: Iterable[DocumentInfo], new: Iterable[DocumentInfo]
) -> Iterator[DocumentChange]:
    before = {info.id: (info.sha256, info.title, info.words, info.metadata) for info in old}
    after = {info.id: (info.sha256, info.title, info.words, info.metadata) for info in new}
    for document_id in sorted(before.keys() | after.keys()):
        if document_id not in before:
            yield DocumentChange("new", document_id)
        elif document_id not in after:
            yield DocumentChange("lost", document_id)
        elif before[document_id] != after[document_id]:
            yield DocumentChange("edited", document_id)


def _triple(relation: Relation, ids: Mapping[str, str]) -> Triple:
    return (
        ids.get(relation.subject, relation.subject),
        relation.predicate.key,
        ids.get(relation.object, relation.object),
    )


def _content(relation: Relation) -> frozenset[int]:
    """Return hashes of the wording and of the sentences with their qualifiers."""
    predicate = relation.predicate
    return frozenset(
        [
            hash((predicate.label, predicate.family, relation.curated)),
            *map(_said, relation.evidence),
        ]
    )


def _said(evidence: Evidence) -> int:
    return hash(
        (
            evidence.document_id,
            evidence.sentence,
            evidence.modality,
            evidence.attributed_to,
            evidence.condition,
            evidence.quantity,
        )
    )


def _digests(
    reader: GraphReader, ids: Mapping[str, str]
) -> dict[tuple[str, str, str, str], frozenset[int]]:
    digests: dict[tuple[str, str, str, str], frozenset[int]] = {}
    for relation in reader.relations():
        key = (*_triple(relation, ids), relation.polarity)
        content = _content(relation)
        digests[key] = digests[key] | content if key in digests else content
    return digests


def _collect(
    reader: GraphReader, ids: Mapping[str, str], wanted: set[Triple]
) -> dict[Triple, Sides]:
    found: dict[Triple, Sides] = {}
    for relation in reader.relations():
        triple = _triple(relation, ids)
        if triple in wanted:
            found.setdefault(triple, {}).setdefault(relation.polarity, []).append(relation)
    return found


Change = tuple[ClaimChangeKind, list["Relation"], list["Relation"]]


def _classify(old: dict[Triple, Sides], new: dict[Triple, Sides]) -> list[Change]:
    changes: list[Change] = []
    came: list[tuple[Triple, str, list[Relation]]] = []
    went: list[tuple[Triple, str, list[Relation]]] = []
    for triple in sorted(old.keys() | new.keys()):
        before, after = old.get(triple, {}), new.get(triple, {})
        if len(after) == 2 > len(before):
            changes.append(("disputed", _all(before), _all(after)))
        elif not after:
            went += [(triple, side, before[side]) for side in sorted(before)]
        elif not before:
            came += [(triple, side, after[side]) for side in sorted(after)]
        elif len(before) == 2 > len(after):
            changes.append(("settled", _all(before), _all(after)))
        elif before.keys() != after.keys():
            kind: ClaimChangeKind = "denied" if "denied" in after else "affirmed"
            changes.append((kind, _all(before), _all(after)))
        else:
            changes += [
                _compare(before[side], after[side])
                for side in sorted(before)
                if _united(before[side]) != _united(after[side])
            ]
    for (triple, side, olds), index in _pair(went, came):
        if index is None:
            changes.append(("lost", olds, []))
        else:
            changes.append(("reworded", olds, came[index][2]))
            came[index] = (triple, side, [])
    changes += [("new", [], news) for _, _, news in came if news]
    return changes


def _all(sides: Sides) -> list[Relation]:
    return [relation for side in sorted(sides) for relation in sides[side]]


def _united(relations: list[Relation]) -> frozenset[int]:
    return frozenset().union(*map(_content, relations))


def _compare(olds: list[Relation], news: list[Relation]) -> Change:
    labels = {r.predicate.label for r in olds}, {r.predicate.label for r in news}
    return ("requoted" if labels[0] == labels[1] else "reworded", olds, news)


Lone = tuple[Triple, str, list["Relation"]]


def _pair(went: list[Lone], came: list[Lone]) -> Iterator[tuple[Lone, int | None]]:
    """Yield each lost claim with the place of the new claim that it was re-worded into.

    Both join the same concepts with the same polarity, and share a sentence, or a family of
    predicates other than "other", or a word of the predicate; most shared sentences first.
    """
    places: dict[tuple[str, str, str], list[int]] = {}
    for index, (triple, side, _) in enumerate(came):
        places.setdefault((triple[0], triple[2], side), []).append(index)
    for lone in went:
        triple, side, olds = lone
        possible = places.get((triple[0], triple[2], side), [])
        likely = [(_likeness(olds, came[index][2]), -index) for index in possible]
        best, negative = max(likely, default=((0, 0), 0))
        if best > (0, 0):
            possible.remove(-negative)
            yield lone, -negative
        else:
            yield lone, None


def _likeness(olds: list[Relation], news: list[Relation]) -> tuple[int, int]:
    quotes = {e.sentence for r in olds for e in r.evidence}
    shared = quotes & {e.sentence for r in news for e in r.evidence}
    families = {r.predicate.family for r in olds} & {r.predicate.family for r in news}
    words = {w for r in olds for w in r.predicate.key.split()}
    words &= {w for r in news for w in r.predicate.key.split() if len(w) > 3}
    return len(shared), len(families - {"other"}) + len(words)


def _claims(reader: GraphReader, relations: list[Relation]) -> tuple[Claim, ...]:
    return tuple(
        Claim(reader.get_concept(r.subject), r, reader.get_concept(r.object)) for r in relations
    )


def _order(change: ClaimChange) -> tuple[object, ...]:
    claim = (change.old or change.new)[0]
    return (
        CLAIM_KINDS.index(change.kind),
        claim.subject.label.casefold(),
        claim.relation.predicate.label.casefold(),
        claim.object.label.casefold(),
        claim.relation.key,
    )
