"""Which concepts of two graphs are the same under another id: renamed, merged or split.

A concept's id comes from its key, so a concept that is in both graphs needs no matching. One
that is gone went, if anywhere, into the concept that now bears its name; one that is new came,
if from anywhere, out of the concept that used to bear its name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from conceptgraph.model import Concept

ConceptChangeKind = Literal["new", "lost", "merged", "split", "renamed", "edited"]


@dataclass(frozen=True, slots=True)
class ConceptChange:
    """What became of concepts.

    ``new`` and ``lost`` have one side; ``merged`` has several old ones, ``split`` several new
    ones; ``renamed`` has another label or id, ``edited`` other aliases, kind or definition.
    """

    kind: ConceptChangeKind
    old: tuple[Concept, ...]  # by id
    new: tuple[Concept, ...]  # by id


@dataclass(frozen=True, slots=True)
class ConceptMatch:
    """All changes, and how ids of both graphs map to ids that can be compared."""

    changes: tuple[ConceptChange, ...]  # by kind as in ConceptChangeKind, then label
    old_ids: Mapping[str, str]  # old id -> common id, where it is another
    new_ids: Mapping[str, str]  # new id -> common id, where it is another


def match_concepts(old: Iterable[Concept], new: Iterable[Concept]) -> ConceptMatch:
    """Compare the concepts of two graphs.

    Names are compared without case; a concept goes where most of its names went, among those
    that bear its label or key.
    """
    before = {concept.id: concept for concept in old}
    after = {concept.id: concept for concept in new}
    gone = [before[i] for i in sorted(before.keys() - after.keys())]
    fresh = [after[i] for i in sorted(after.keys() - before.keys())]
    target = _find_homes(gone, after)
    came = {concept.id for concept in fresh} & set(target.values())
    source = _find_homes([c for c in fresh if c.id not in came], before)

    into: dict[str, set[str]] = {}  # new id -> old ids
    for old_id, new_id in target.items():
        into.setdefault(new_id, {new_id} & before.keys()).add(old_id)
    merged = {old_id for olds in into.values() if len(olds) > 1 for old_id in olds}
    out_of: dict[str, set[str]] = {}  # old id -> new ids
    for new_id, old_id in source.items():
        if old_id in merged:
            continue  # a concept that took part in a merge is not split as well
        stays = {target.get(old_id, old_id)} & after.keys()
        out_of.setdefault(old_id, stays).add(new_id)
    for old_id in out_of:
        if old_id in target:
            del into[target[old_id]]

    changes = [
        ConceptChange(
            "merged" if len(olds) > 1 else "renamed", _pick(before, olds), _pick(after, {new_id})
        )
        for new_id, olds in into.items()
    ]
    changes += [
        ConceptChange(
            "split" if len(news) > 1 else "renamed", _pick(before, {old_id}), _pick(after, news)
        )
        for old_id, news in out_of.items()
    ]
    used_old = {c.id for change in changes for c in change.old}
    used_new = {c.id for change in changes for c in change.new}
    changes += [ConceptChange("lost", (c,), ()) for c in gone if c.id not in used_old]
    changes += [ConceptChange("new", (), (c,)) for c in fresh if c.id not in used_new]
    for concept_id in before.keys() & after.keys():
        one, other = before[concept_id], after[concept_id]
        if concept_id not in used_old | used_new and one != other:
            kind: ConceptChangeKind = "renamed" if one.label != other.label else "edited"
            changes.append(ConceptChange(kind, (one,), (other,)))
    return ConceptMatch(
        tuple(sorted(changes, key=_order)),
        {old_id: new_id for new_id, olds in into.items() for old_id in olds},
        {new_id: old_id for old_id, news in out_of.items() for new_id in news},
    )


def _find_homes(homeless: list[Concept], others: Mapping[str, Concept]) -> dict[str, str]:
    """Return for each concept the other one that bears its name, where there is one."""
    if not homeless:
        return {}
    bearers: dict[str, set[str]] = {}
    for concept in others.values():
        for name in _names(concept):
            bearers.setdefault(name, set()).add(concept.id)
    homes = {}
    for concept in homeless:
        shared = Counter(i for name in _names(concept) for i in bearers.get(name, ()))
        possible = [
            (-count, other_id)
            for other_id, count in shared.items()
            if _chief(concept) & _names(others[other_id])
            or _chief(others[other_id]) & _names(concept)
        ]
        if possible:
            homes[concept.id] = min(possible)[1]
    return homes


def _chief(concept: Concept) -> set[str]:
    return {concept.label.casefold(), concept.key.casefold()} - {""}


def _names(concept: Concept) -> set[str]:
    return _chief(concept) | {alias.casefold() for alias in concept.aliases} - {""}


def _pick(concepts: Mapping[str, Concept], ids: Iterable[str]) -> tuple[Concept, ...]:
    return tuple(concepts[concept_id] for concept_id in sorted(ids))


def _order(change: ConceptChange) -> tuple[int, str, str]:
    kinds = ("new", "lost", "merged", "split", "renamed", "edited")
    first = (change.old or change.new)[0]
    return kinds.index(change.kind), first.label.casefold(), first.id
