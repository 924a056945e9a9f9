"""Which concepts are connected at all."""

from __future__ import annotations

import numpy as np

from conceptgraph.analyze.arrays import Ints


def find_components(n: int, source: Ints, target: Ints) -> Ints:
    """Return for every node the least node it is connected with, shape (n,).

    Every edge hooks the larger of its two roots under the smaller, then every path is cut
    short, until nothing changes (Shiloach & Vishkin, "An O(log n) parallel connectivity
    algorithm", 1982): a few passes over the arrays.
    """
    root: Ints = np.arange(n, dtype=np.int64)
    while True:
        low = np.minimum(root[source], root[target])
        high = np.maximum(root[source], root[target])
        if np.array_equal(low, high):
            return root
        np.minimum.at(root, high, low)
        while not np.array_equal(shorter := root[root], root):
            root = shorter
