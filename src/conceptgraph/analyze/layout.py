"""Where concepts are drawn: every component by ForceAtlas2, then all packed together."""

from __future__ import annotations

import numpy as np

from conceptgraph.analyze.arrays import Floats, GraphArrays, Ints
from conceptgraph.analyze.components import find_components
from conceptgraph.analyze.force_atlas import Springs, force_atlas
from conceptgraph.analyze.packing import pack_around
from conceptgraph.analyze.repulsion import MeshRepulsion, PairRepulsion
from conceptgraph.analyze.spread import spread

_SEED = 1
_FEW = 150  # up to here all pairs of points are added up
_STEPS = 150
_SPREAD = 8.0  # of the start: layout units, times the square root of the points
_LEAST = 4.0  # layout units between two points
_MARGIN = 6.0  # layout units around a component


def compute_layout(arrays: GraphArrays) -> Floats:
    """Return a position for every concept, shape (n, 2), in layout units around the origin.

    The largest component lies in the middle, the others around it. The result depends
    on the graph alone, not on the order it was built in; it has two decimals.
    """
    n = arrays.n
    positions = np.zeros((n, 2))
    root = find_components(n, arrays.subject, arrays.object)
    order, sizes = _order_by_component(root)
    place = np.empty(n, dtype=np.int64)
    place[order] = np.arange(n)
    springs = _springs(arrays, place)
    first = np.concatenate([[0], np.cumsum(sizes)])
    arranged = np.zeros((n, 2))
    for size in np.unique(sizes)[::-1]:
        starts = first[:-1][sizes == size]
        low, high = int(starts[0]), int(starts[-1]) + int(size)
        if size > 1:
            arranged[low:high] = _arrange(len(starts), int(size), springs.between(low, high))
    if len(sizes) > 1:
        centers, radii = _bound(arranged, first)
        shift = pack_around(arranged[: sizes[0]], radii[1:] + _MARGIN) - centers[1:]
        arranged[sizes[0] :] += np.repeat(shift, sizes[1:], axis=0)
    positions[order] = arranged
    return np.round(positions, 2) + 0.0


def _order_by_component(root: Ints) -> tuple[Ints, Ints]:
    """Return rows grouped by component, the largest first, and the sizes of components."""
    names, inverse, counts = np.unique(root, return_inverse=True, return_counts=True)
    order: Ints = np.lexsort((np.arange(len(root)), names[inverse], -counts[inverse]))
    sizes: Ints = counts[np.lexsort((names, -counts))]
    return order, sizes


def _springs(arrays: GraphArrays, place: Ints) -> Springs:
    """Edges between places, without loops and directions; each counts its relations."""
    a, b = place[arrays.subject], place[arrays.object]
    apart = a != b
    low, high = np.minimum(a, b)[apart], np.maximum(a, b)[apart]
    pairs, counts = np.unique(low * max(arrays.n, 1) + high, return_counts=True)
    source: Ints = pairs // max(arrays.n, 1)
    target: Ints = pairs % max(arrays.n, 1)
    return Springs(source, target, np.sqrt(counts))


def _arrange(count: int, size: int, springs: Springs) -> Floats:
    """Lay out several components of one size, each around its own origin."""
    generator = np.random.default_rng(_SEED)
    start = (generator.random((count, size, 2)) - 0.5) * (_SPREAD * size**0.5)
    if size <= _FEW:
        return force_atlas(start, springs, PairRepulsion(), _STEPS).reshape(-1, 2)
    mesh = MeshRepulsion(64 if size < 1000 else 128)
    done = [
        force_atlas(start[k : k + 1], springs.between(k * size, (k + 1) * size), mesh, _STEPS)
        for k in range(count)
    ]
    # Points in one mesh cell do not push each other: two leaves of a hub may lie in one spot.
    return np.concatenate([spread(points[0], _LEAST) for points in done])


def _bound(points: Floats, first: Ints) -> tuple[Floats, Floats]:
    """Return the middle and the radius of every component."""
    low = np.minimum.reduceat(points, first[:-1]) if len(points) else np.zeros((0, 2))
    high = np.maximum.reduceat(points, first[:-1]) if len(points) else np.zeros((0, 2))
    center = (low + high) / 2
    away = points - np.repeat(center, np.diff(first), axis=0)
    square = (away * away).sum(axis=1)
    farthest: Floats = np.maximum.reduceat(square, first[:-1]) if len(points) else square
    return center, np.sqrt(farthest)
