"""Keep points from lying on each other."""

from __future__ import annotations

import numpy as np

from conceptgraph.analyze.arrays import Floats, Ints

_HALF_OF_NEIGHBORS = ((0, 0), (1, 0), (0, 1), (1, 1), (1, -1))  # the other half is symmetric


def spread(points: Floats, least: float, steps: int = 20) -> Floats:
    """Push apart points that are nearer than ``least``; shape (n, 2).

    Every step moves both points of every such pair by half of what is missing. Pairs are found
    through square cells as wide as ``least``, so time grows with points and close pairs. In
    dense places some pairs may stay closer than asked, but none in one spot.

    Examples
    --------
    >>> near = spread(np.array([[0.0, 0.0], [1.0, 0.0]]), 3.0)
    >>> bool(np.hypot(*(near[0] - near[1])) > 2.9)
    True
    """
    n = len(points)
    generator = np.random.default_rng(n)
    points = points + (generator.random((n, 2)) - 0.5) * (least / 10)
    for _ in range(steps):
        a, b = _close_pairs(points, least)
        away = points[a] - points[b]
        distance = np.sqrt(away[:, 0] ** 2 + away[:, 1] ** 2)
        near = distance < least
        if not near.any():
            break
        a, b, away, distance = a[near], b[near], away[near], distance[near]
        push = away * ((least - distance) / (2 * distance + 1e-9))[:, None]
        for axis in (0, 1):
            points[:, axis] += np.bincount(a, push[:, axis], minlength=n)
            points[:, axis] -= np.bincount(b, push[:, axis], minlength=n)
    return points


def _close_pairs(points: Floats, cell: float) -> tuple[Ints, Ints]:
    """Return pairs of rows in the same or in touching cells, each pair once."""
    corner = np.floor((points - points.min(axis=0)) / cell).astype(np.int64) + 1
    width = int(corner[:, 1].max()) + 2
    key = corner[:, 0] * width + corner[:, 1]
    order = np.argsort(key, kind="stable")
    sorted_key = key[order]
    firsts: list[Ints] = []
    seconds: list[Ints] = []
    for dx, dy in _HALF_OF_NEIGHBORS:
        wanted = sorted_key + dx * width + dy
        start = np.searchsorted(sorted_key, wanted, side="left")
        if (dx, dy) == (0, 0):
            start = np.arange(1, len(order) + 1)  # later points of the same cell
        count = np.searchsorted(sorted_key, wanted, side="right") - start
        first = np.repeat(np.arange(len(order)), count)
        before = np.repeat(np.cumsum(count) - count, count)
        second = np.repeat(start, count) + np.arange(len(first)) - before
        firsts.append(order[first])
        seconds.append(order[second])
    return np.concatenate(firsts), np.concatenate(seconds)
