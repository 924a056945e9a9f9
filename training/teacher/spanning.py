"""Maximum spanning trees with a single root (Chu and Liu 1965, Edmonds 1967)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FLOOR = -1e9
Scores = NDArray[np.float64]
Heads = NDArray[np.int64]


def _find_cycle(heads: Heads) -> list[int] | None:
    visited = np.zeros(len(heads), int)
    for start in range(1, len(heads)):
        path = []
        node = start
        while node > 0 and not visited[node]:
            visited[node] = start
            path.append(node)
            node = int(heads[node])
        if node > 0 and visited[node] == start:
            return path[path.index(node) :]
    return None


def spanning_tree(scores: Scores) -> Heads:
    """Return the heads of the best tree over nodes 1..n with node 0 as the root.

    Parameters
    ----------
    scores
        Shape (n + 1, n + 1), ``scores[dependent, head]``.
    """
    heads: Heads = scores.argmax(1)
    heads[0] = -1
    cycle = _find_cycle(heads)
    if cycle is None:
        return heads
    # Contract the cycle to one node, solve the smaller problem, and open the cycle again.
    inside = np.array(cycle)
    outside = np.setdiff1d(np.arange(len(heads)), inside)
    size = len(outside)
    smaller = np.full((size + 1, size + 1), FLOOR)
    smaller[:size, :size] = scores[np.ix_(outside, outside)]
    leaving = scores[np.ix_(outside, inside)]
    smaller[:size, size] = leaving.max(1)
    head_inside = inside[leaving.argmax(1)]
    entering = scores[np.ix_(inside, outside)] - scores[inside, heads[inside]][:, None]
    smaller[size, :size] = entering.max(0)
    broken = inside[entering.argmax(0)]
    smaller[0] = FLOOR
    np.fill_diagonal(smaller, FLOOR)
    solved = spanning_tree(smaller)
    result = heads.copy()
    for node in range(1, size):
        result[outside[node]] = head_inside[node] if solved[node] == size else outside[solved[node]]
    result[broken[solved[size]]] = outside[solved[size]]
    result[0] = -1
    return result


def decode(scores: Scores) -> Heads:
    """Return the heads of the best tree in which exactly one word hangs from the root.

    Parameters
    ----------
    scores
        Unnormalized, shape (n + 1, n + 1), ``scores[dependent, head]``.
    """
    scores = scores.astype(np.float64)
    scores[0] = FLOOR
    np.fill_diagonal(scores, FLOOR)
    scores = scores - np.logaddexp.reduce(scores, 1, keepdims=True)
    heads = spanning_tree(scores)
    roots = [int(i) for i in np.flatnonzero(heads == 0)]
    if len(roots) == 1:
        return heads
    best, best_score = heads, -np.inf
    for root in roots:
        single = scores.copy()
        single[np.arange(len(heads)) != root, 0] = FLOOR / 10
        single[root, 1:] = FLOOR / 10
        candidate = spanning_tree(single)
        score = single[np.arange(1, len(heads)), candidate[1:]].sum()
        if score > best_score:
            best, best_score = candidate, score
    return best
