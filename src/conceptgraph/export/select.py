"""What ``--around``, ``--top`` and the filters of an export ask for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from conceptgraph.export.relation_filter import Filter
from conceptgraph.export.selection import Selection, sort_by_salience
from conceptgraph.query.reader import GraphReader


def select(
    reader: GraphReader,
    *,
    around: Iterable[str] = (),
    depth: int = 1,
    top: int | None = None,
    keep: Filter | None = None,
) -> GraphReader:
    """Return the part of a graph that is asked for, or ``reader`` itself if that is all.

    Parameters
    ----------
    reader : GraphReader
        The whole graph.
    around : iterable of str
        Concept ids to start from; with none, the whole graph.
    depth : int
        How many relations away from them a concept may be, in any direction.
    top : int, optional
        Keep the most salient ``top`` concepts of those, beside the ones named in ``around``;
        ties by label, then id.
    keep : Filter, optional
        Which relations count, also on the way from ``around``. With a filter, concepts that
        it leaves without a relation are left out too.

    Raises
    ------
    KeyError
        If an id in ``around`` is not in the graph.

    Notes
    -----
    One pass over the relations if there is a filter, else indexed look-ups alone.
    """
    keep = keep or Filter()
    starts = sorted(set(around))
    for concept_id in starts:
        reader.get_concept(concept_id)
    if not starts and top is None and not keep.restricts:
        return reader
    ids: set[str] | None = None
    if keep.restricts:
        neighbors: dict[str, set[str]] = {}
        for relation in reader.relations():
            if keep.apply(relation) is not None:
                neighbors.setdefault(relation.subject, set()).add(relation.object)
                neighbors.setdefault(relation.object, set()).add(relation.subject)
        ids = _reach(neighbors, starts, depth) if starts else set(neighbors)
    elif starts:
        ids = _walk(reader, starts, depth)
    if top is not None:
        ids = _most_salient(reader, ids, top) | set(starts)
    return Selection(reader, ids if ids is not None else set(), keep)


def _walk(reader: GraphReader, starts: list[str], depth: int) -> set[str]:
    found = set(starts)
    frontier = starts
    for _ in range(depth):
        near = {other for _, other in reader.find_neighbor_ids(frontier)}
        frontier = sorted(near - found)
        if not frontier:
            break
        found |= near
    return found


def _reach(neighbors: Mapping[str, set[str]], starts: list[str], depth: int) -> set[str]:
    found = set(starts)
    frontier = set(starts)
    for _ in range(depth):
        frontier = {n for each in frontier for n in neighbors.get(each, ())} - found
        if not frontier:
            break
        found |= frontier
    return found


def _most_salient(reader: GraphReader, ids: set[str] | None, top: int) -> set[str]:
    if ids is None:
        return {concept.id for concept in reader.top_concepts(top)}
    return {concept.id for concept in sort_by_salience(reader, ids)[:top]}
