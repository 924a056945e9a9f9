"""Which relations and sentences of a graph an export keeps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from conceptgraph.query.filters import RelationFilter

if TYPE_CHECKING:
    from conceptgraph.model import Relation


class Filter(NamedTuple):
    """Conditions on relations and their sentences; the empty one keeps everything."""

    relations: RelationFilter = RelationFilter()
    documents: tuple[str, ...] = ()  # ids; sentences of others are left out

    @property
    def restricts(self) -> bool:
        """Whether it can leave anything out."""
        return self != Filter()

    def apply(self, relation: Relation) -> Relation | None:
        """Return the relation with the sentences that remain, or None."""
        if self.documents:
            kept = tuple(e for e in relation.evidence if e.document_id in self.documents)
            if not kept:
                return None
            if len(kept) != len(relation.evidence):
                relation = replace(relation, evidence=kept)
        return relation if self.relations.admits(relation) else None
