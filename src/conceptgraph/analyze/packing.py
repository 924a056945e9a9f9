"""Separate components side by side, the largest in the middle."""

from __future__ import annotations

import math

import numpy as np

from conceptgraph.analyze.arrays import Floats

_DIRECTIONS = 720
_BAY = 30  # directions to each side
_HALVES = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 180)  # directions; 180 is 90 degrees


def pack_around(middle: Floats, radii: Floats) -> Floats:
    """Return centers for circles around points that are drawn already.

    From the origin, the skyline of what is drawn is kept in each of 720 directions; every
    circle goes where it comes to lie nearest to the origin. Narrow bays count as filled.

    Parameters
    ----------
    middle : ndarray, shape (n, 2)
        What is drawn in the middle.
    radii : ndarray, shape (k,)
        Of the circles, in the order in which they are placed; from large to small is best.

    Returns
    -------
    ndarray, shape (k, 2)
        Time O(k) with the directions as a factor.

    Examples
    --------
    >>> pack_around(np.array([[4.0, 0.0], [-4.0, 0.0]]), np.array([1.0])).round(1).tolist()
    [[0.2, 1.1]]
    """
    turn = 2 * math.pi / _DIRECTIONS
    skyline = np.zeros(_DIRECTIONS)
    for x, y in middle.tolist():
        way = int(math.atan2(y, x) // turn) % _DIRECTIONS
        skyline[way] = max(skyline[way], math.hypot(x, y))
    skyline = _highest(skyline, _BAY)
    centers = np.zeros((len(radii), 2))
    for place, radius in enumerate(radii.tolist()):
        way, half, distance = _find_place(skyline, radius)
        centers[place] = distance * math.cos(way * turn), distance * math.sin(way * turn)
        covered = np.arange(way - half, way + half + 1) % _DIRECTIONS
        skyline[covered] = np.maximum(skyline[covered], distance + radius)
    return centers


def _find_place(skyline: Floats, radius: float) -> tuple[int, int, float]:
    """Return direction, directions covered to each side, and distance of the best place.

    A circle that covers ``half`` directions to each side must be above the skyline in all of
    them, and far enough out to cover no more.
    """
    best = (0, 0, math.inf)
    for half in _HALVES:
        highest = _highest(skyline, half)
        way = int(highest.argmin())
        clear = float(highest[way]) + radius
        narrow = radius / math.sin(half * 2 * math.pi / _DIRECTIONS)
        if max(clear, narrow) < best[2]:
            best = (way, half, max(clear, narrow))
        if narrow <= clear:  # a wider view only meets more of the skyline
            break
    return best


def _highest(skyline: Floats, half: int) -> Floats:
    """Return the maximum within ``half`` directions to each side."""
    around = np.concatenate([skyline[-half:], skyline, skyline[:half]])
    highest: Floats = np.lib.stride_tricks.sliding_window_view(around, 2 * half + 1).max(axis=1)
    return highest
