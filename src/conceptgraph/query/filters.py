"""Which relations a question is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from conceptgraph.model import Polarity, Relation


class RelationFilter(NamedTuple):
    """Conditions on relations; the empty one lets every relation through."""

    predicates: tuple[str, ...] = ()  # label or key, in any case
    families: tuple[str, ...] = ()  # of conceptgraph.model.FAMILIES
    min_confidence: float = 0.0
    polarity: Polarity | None = None  # None = both

    def admits(self, relation: Relation) -> bool:
        """Whether a relation meets every condition."""
        predicate = relation.predicate
        return (
            (not self.families or predicate.family in self.families)
            and (self.polarity is None or relation.polarity == self.polarity)
            and (not self.predicates or self._names(predicate.label, predicate.key))
            and (self.min_confidence <= 0.0 or relation.confidence >= self.min_confidence)
        )

    def _names(self, label: str, key: str) -> bool:
        wanted = {name.casefold().strip() for name in self.predicates}
        return label.casefold() in wanted or key.casefold() in wanted
