"""Which concepts belong together."""

from __future__ import annotations

import random
from collections import deque

import numpy as np

from conceptgraph.analyze.arrays import Floats, GraphArrays, Ints

_SEED = 1
_LEAST_GAIN = 1e-9


def find_communities(arrays: GraphArrays) -> Ints:
    """Return the community of every concept, shape (n,); 0 is the largest.

    The Louvain method (Blondel et al., "Fast unfolding of communities in large networks", 2008)
    on the undirected graph weighted by evidence: concepts move to the neighboring community
    that raises modularity most, then communities become the nodes of a smaller graph, until
    nothing moves. Only the neighbors of what moved are looked at again (Traag et al., "From
    Louvain to Leiden", 2019). Concepts without relations between them never share a community.
    """
    community: Ints = np.arange(arrays.n, dtype=np.int64)
    count = arrays.n
    pairs = _merge_pairs(arrays.subject, arrays.object, arrays.weight, count)
    while True:
        moved = np.array(_move_nodes(count, *pairs), dtype=np.int64)
        names, place = np.unique(moved, return_inverse=True)
        community = place[community]
        if len(names) == count:
            return _number_by_size(community)
        count = len(names)
        source, target, weight = pairs
        pairs = _merge_pairs(place[source], place[target], weight, count)


def _merge_pairs(a: Ints, b: Ints, weight: Floats, count: int) -> tuple[Ints, Ints, Floats]:
    """Add up the weights of each pair of nodes, whatever its direction; loops stay."""
    pair = np.minimum(a, b) * count + np.maximum(a, b)
    pairs, place = np.unique(pair, return_inverse=True)
    summed = np.bincount(place, weight, len(pairs)).astype(np.float64)
    source: Ints = pairs // max(count, 1)
    target: Ints = pairs % max(count, 1)
    return source, target, summed


def _move_nodes(count: int, source: Ints, target: Ints, weight: Floats) -> list[int]:
    """Return a community for every node after moving nodes one by one while that helps."""
    neighbors: list[list[tuple[int, float]]] = [[] for _ in range(count)]
    strength = [0.0] * count
    for a, b, w in zip(source.tolist(), target.tolist(), weight.tolist(), strict=True):
        strength[a] += w
        strength[b] += w
        if a != b:
            neighbors[a].append((b, w))
            neighbors[b].append((a, w))
    doubled = sum(strength) or 1.0
    community = list(range(count))
    total = strength.copy()  # of each community
    order = list(range(count))
    random.Random(_SEED).shuffle(order)  # noqa: S311
    queue = deque(order)
    waiting = [True] * count
    while queue:
        node = queue.popleft()
        waiting[node] = False
        here, share = community[node], strength[node] / doubled
        links: dict[int, float] = {here: 0.0}
        for other, w in neighbors[node]:
            there = community[other]
            links[there] = links.get(there, 0.0) + w
        total[here] -= strength[node]
        best, most = here, links[here] - total[here] * share + _LEAST_GAIN
        for there, w in links.items():
            gain = w - total[there] * share
            if gain > most:
                best, most = there, gain
        total[best] += strength[node]
        if best != here:
            community[node] = best
            for other, _ in neighbors[node]:
                if not waiting[other] and community[other] != best:
                    waiting[other] = True
                    queue.append(other)
    return community


def _number_by_size(community: Ints) -> Ints:
    """Number communities from the largest; equals by their first concept."""
    names, first, inverse, size = np.unique(
        community, return_index=True, return_inverse=True, return_counts=True
    )
    number: Ints = np.empty(len(names), dtype=np.int64)
    number[np.lexsort((first, -size))] = np.arange(len(names))
    numbered: Ints = number[inverse]
    return numbered
