"""The ForceAtlas2 simulation."""

from __future__ import annotations

from typing import NamedTuple, Protocol

import numpy as np

from conceptgraph.analyze.arrays import Floats, Ints

_SCALING = 2.0
_GRAVITY = 1.0
_STILL = 1e-3  # layout units: nothing visible moves any more
_DIGITS = 6  # of positions, kept after every step


class Springs(NamedTuple):
    """Edges that pull their ends together."""

    source: Ints  # shape (m,)
    target: Ints  # shape (m,)
    weight: Floats  # shape (m,): how hard each pulls

    def between(self, low: int, high: int) -> Springs:
        """The springs whose ends lie in ``low:high``, counted from ``low``."""
        inside = (self.source >= low) & (self.source < high)
        return Springs(self.source[inside] - low, self.target[inside] - low, self.weight[inside])


class Repulsion(Protocol):
    """What pushes points apart; see :mod:`conceptgraph.analyze.repulsion`."""

    def field(self, positions: Floats, mass: Floats) -> Floats:
        """Return the field at every point."""


def force_atlas(positions: Floats, springs: Springs, repulsion: Repulsion, steps: int) -> Floats:
    """Move points until push and pull balance.

    Every point pushes every other by the product of their masses (degree + 1) over their
    distance, every edge pulls its ends together by its length, and gravity pulls to the origin;
    the step length adapts to how much points swing (Jacomy et al., "ForceAtlas2", PLoS ONE
    9(6), 2014, with its names for swing, traction and tolerance).

    Parameters
    ----------
    positions : ndarray, shape (k, s, 2)
        Where k components of s points each start; components do not feel each other.
    springs : Springs
        Edges between the points laid out in one sequence, ``k * s``.
    repulsion : Repulsion
        What pushes points apart.
    steps : int
        How many steps to make at most.

    Returns
    -------
    ndarray, shape (k, s, 2)
        Rounded after every step, so that the last bits, in which processors may differ, do not
        add up to another picture.
    """
    source, target, weight = springs
    shape = positions.shape
    n = shape[0] * shape[1]
    degree = np.bincount(source, minlength=n) + np.bincount(target, minlength=n)
    mass = (degree + 1).astype(np.float64)
    groups = mass.reshape(shape[:2])
    points: Floats = positions.reshape(n, 2)
    before: Floats = np.zeros((n, 2))
    speed, efficiency = 1.0, 1.0
    for _ in range(steps):
        field = repulsion.field(points.reshape(shape), groups).reshape(n, 2)
        force = _SCALING * mass[:, None] * field
        pull = (points[source] - points[target]) * weight[:, None]
        for axis in (0, 1):
            force[:, axis] -= np.bincount(source, pull[:, axis], minlength=n)
            force[:, axis] += np.bincount(target, pull[:, axis], minlength=n)
        force -= points * (_GRAVITY * mass / (_length(points) + 1e-9))[:, None]

        swing, traction = _length(force - before), _length(force + before) / 2
        total_swing = max(float((mass * swing).sum()), 1e-9)
        total_traction = float((mass * traction).sum())
        tolerance = 0.05 * n**0.5
        tolerance = max(tolerance * 0.1, min(10.0, tolerance * total_traction / n**2))
        if total_swing > 2 * total_traction:
            efficiency = max(efficiency * 0.5, 0.05)
        if total_swing > tolerance * efficiency * total_traction:
            efficiency = max(efficiency * 0.7, 0.05)
        elif speed < 1000:
            efficiency *= 1.3
        goal = tolerance * efficiency * total_traction / total_swing
        speed += min(goal - speed, 0.5 * speed)
        moved = points + force * (speed / (1.0 + np.sqrt(speed * swing)))[:, None]
        still = bool(np.abs(moved - points).max(initial=0.0) < _STILL)
        points = np.round(moved, _DIGITS)
        if still:
            break
        before = force
    return points.reshape(shape)


def _length(vectors: Floats) -> Floats:
    x, y = vectors[:, 0], vectors[:, 1]
    length: Floats = np.sqrt(x * x + y * y)
    return length
