"""What a concept is related to."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from conceptgraph.query.filters import RelationFilter
from conceptgraph.query.find import find_concept
from conceptgraph.records import record

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence
    from typing import Literal

    from conceptgraph.model import Concept, Polarity, Relation
    from conceptgraph.query.reader import Direction, GraphReader

_WORTH_READING = 4  # relations of which one is shown cost no more than a question for that one


@record
class Neighbor:
    """A concept, and the relation by which it was reached."""

    concept: Concept
    relation: Relation
    direction: Literal["in", "out"]  # "out": the relation points to `concept`
    hop: int  # 1 = directly related
    origin: Concept  # the other end of the relation, one hop nearer
    salience: float  # of `concept`


class Neighbors(list[Neighbor]):
    """Neighbors in their order; a notebook shows them as a table."""

    def _repr_html_(self) -> str:
        from conceptgraph.query.shown import CLAIM, claim, table

        names = {c.id: c.label for each in self for c in (each.origin, each.concept)}
        rows = [claim(each.relation, names) for each in self]
        return table(CLAIM, rows, empty="No neighbors are found.")


def neighbors(
    reader: GraphReader,
    name: str,
    *,
    depth: int = 1,
    direction: Direction = "both",
    predicates: Sequence[str] = (),
    families: Sequence[str] = (),
    min_confidence: float = 0.0,
    polarity: Polarity | None = None,
    limit: int | None = None,
) -> Neighbors:
    """Return the concepts within ``depth`` relations of a concept.

    Parameters
    ----------
    reader : GraphReader
        The graph.
    name : str
        Label, alias or id of the concept to start from.
    depth : int
        Relations between the start and the farthest neighbor, at least 1.
    direction : {"out", "in", "both"}
        Follow relations from subject to object, against that, or either way.
    predicates, families : sequence of str
        Follow only relations with one of these predicates (label or key, in any case), and of
        one of these families. Empty: all.
    min_confidence : float
        Follow only relations with a sentence of at least this confidence.
    polarity : {"affirmed", "denied"}, optional
        Follow only such relations.
    limit : int, optional
        Return at most so many.

    Returns
    -------
    Neighbors
        A list of :class:`Neighbor`, one per relation that leads to a concept not reached in
        fewer hops. Nearest first, then by weight, confidence and salience of the concept, then
        by label.

    Raises
    ------
    UnknownConceptError
        No concept has that name.
    """
    start = find_concept(reader, name)
    wanted = RelationFilter(tuple(predicates), tuple(families), min_confidence, polarity)
    # Evidence is what costs: where relations are left out, it is read when it is known which.
    lean = limit is not None or wanted != RelationFilter()
    around = _Around(reader, direction, wanted, evidence=not lean)
    found: list[Neighbor] = []
    seen = {start.id}
    frontier = [start]
    for hop in range(1, depth + 1):
        ring = [n for origin in frontier for n in around.neighbors(origin, hop, seen)]
        found += sorted(ring, key=_order)
        frontier = sorted({n.concept.id: n.concept for n in ring}.values(), key=lambda c: c.id)
        seen.update(concept.id for concept in frontier)
        if limit is not None and len(found) >= limit:
            break
    if not lean:
        return Neighbors(found)
    return Neighbors(around.prove(found[:limit]))


class _Around:
    """What concepts are related to; every concept is read once."""

    def __init__(
        self, reader: GraphReader, direction: Direction, wanted: RelationFilter, *, evidence: bool
    ) -> None:
        self.reader = reader
        self.direction = direction
        self.wanted = wanted
        self.evidence = evidence
        self.known: dict[str, tuple[Concept, float]] = {}
        self.degrees: dict[str, int] = {}  # relations of every origin

    def neighbors(self, origin: Concept, hop: int, seen: Container[str]) -> Iterator[Neighbor]:
        """Yield the neighbors of one concept that were not seen, in no useful order."""
        relations = self.reader.find_relations(origin.id, self.direction, evidence=self.evidence)
        self.degrees[origin.id] = len(relations)
        for relation in relations:
            outward = relation.subject == origin.id
            other = relation.object if outward else relation.subject
            if other in seen or not self.wanted.admits(relation):
                continue
            concept, salience = self.read(other)
            side: Literal["in", "out"] = "out" if outward else "in"
            yield Neighbor(concept, relation, side, hop, origin, salience)

    def read(self, concept_id: str) -> tuple[Concept, float]:
        """Return a concept and its salience."""
        if concept_id not in self.known:
            concept = self.reader.get_concept(concept_id)
            salience = self.reader.get_analysis(concept_id).salience
            self.known[concept_id] = (concept, salience)
        return self.known[concept_id]

    def prove(self, found: Sequence[Neighbor]) -> Iterator[Neighbor]:
        """Yield neighbors with the evidence of their relations, read only for what is shown.

        Where that is a good part of an origin's relations, all of them are one question.
        """
        proved: dict[object, Relation] = {}
        for origin_id, shown in Counter(neighbor.origin.id for neighbor in found).items():
            if self.degrees[origin_id] <= _WORTH_READING * shown:
                relations = self.reader.find_relations(origin_id, self.direction)
                proved.update((relation.key, relation) for relation in relations)
        for each in found:
            relation = each.relation
            if relation.key not in proved:
                between = self.reader.find_between(relation.subject, relation.object)
                proved.update((relation.key, relation) for relation in between)
            relation = proved[relation.key]
            yield Neighbor(
                each.concept, relation, each.direction, each.hop, each.origin, each.salience
            )


def _order(neighbor: Neighbor) -> tuple[object, ...]:
    relation = neighbor.relation
    return (
        -relation.weight,
        -relation.confidence,
        -neighbor.salience,
        neighbor.concept.label,
        relation.key,
    )
