"""How two concepts are connected."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from conceptgraph.query.find import find_concept
from conceptgraph.query.shortest import Search
from conceptgraph.records import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from conceptgraph.model import Concept, Relation
    from conceptgraph.query.reader import Direction, GraphReader, NumberedReader
    from conceptgraph.query.shortest import Expand


@record
class Hop:
    """One step of a path."""

    start: Concept
    end: Concept
    relation: Relation  # with evidence; the best supported one between the two
    forward: bool  # whether the relation points from `start` to `end`


@record
class Path:
    """Steps from one concept to another."""

    concepts: tuple[Concept, ...]  # one more than hops; just one if source is target
    hops: tuple[Hop, ...]


class Paths(list[Path]):
    """Paths, shortest first; a notebook shows them as a table, a row a hop."""

    def _repr_html_(self) -> str:
        from conceptgraph.query.shown import CLAIM, claim, table

        names = {concept.id: concept.label for path in self for concept in path.concepts}
        rows = [
            (str(number), *claim(hop.relation, names))
            for number, path in enumerate(self, 1)
            for hop in path.hops
        ]
        return table(("path", *CLAIM), rows, empty="No path is found.")


def path(
    reader: GraphReader,
    source: str,
    target: str,
    *,
    max_hops: int = 6,
    directed: bool = False,
    k: int = 1,
) -> Paths:
    """Return the ``k`` shortest paths between two concepts that repeat no concept.

    Parameters
    ----------
    reader : GraphReader
        The graph.
    source, target : str
        Labels, aliases or ids.
    max_hops : int
        Longer paths are not returned.
    directed : bool
        Follow relations only from subject to object.
    k : int
        How many paths to look for.

    Returns
    -------
    Paths
        A list of :class:`Path`, shortest first; which of equally short ones comes first depends
        on the graph alone. Empty if there is no path.

    Raises
    ------
    UnknownConceptError
        No concept has one of the names.

    Notes
    -----
    See :mod:`conceptgraph.query.shortest` for the search.
    """
    start, goal = find_concept(reader, source).id, find_concept(reader, target).id
    if hasattr(reader, "find_neighbor_numbers"):
        numbered = cast("NumberedReader", reader)
        search = Search(numbered.find_neighbor_numbers, numbered.number_of(goal), directed)
        found = [
            tuple(map(numbered.id_of, numbers))
            for numbers in search.shortest_paths(numbered.number_of(start), max_hops, k)
        ]
    else:
        found = Search(_expand(reader), goal, directed).shortest_paths(start, max_hops, k)
    return Paths(_explain(reader, ids, directed) for ids in found)


def _expand(reader: GraphReader) -> Expand[str]:
    def expand(
        ids: Iterable[str], direction: Direction, within: Collection[str] | None
    ) -> Iterable[tuple[str, str]]:
        pairs = reader.find_neighbor_ids(ids, direction)
        if within is None:
            return pairs
        wanted = set(within)
        return [pair for pair in pairs if pair[1] in wanted]

    return expand


def _explain(reader: GraphReader, ids: tuple[str, ...], directed: bool) -> Path:
    concepts = tuple(map(reader.get_concept, ids))
    hops = tuple(
        _hop(reader, concepts[i], concepts[i + 1], directed) for i in range(len(concepts) - 1)
    )
    return Path(concepts, hops)


def _hop(reader: GraphReader, start: Concept, end: Concept, directed: bool) -> Hop:
    relations = reader.find_between(start.id, end.id)
    if not directed:
        relations = relations + reader.find_between(end.id, start.id)
    best = min(relations, key=lambda r: (-r.weight, -r.confidence, r.subject != start.id, r.key))
    return Hop(start, end, best, best.subject == start.id)
