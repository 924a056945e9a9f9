"""How points push each other apart: exactly for few, through a mesh for many.

Both answer the same question, the field of ForceAtlas2: at every point p the sum of
``mass * (p - q) / |p - q|**2`` over all other points q.
"""

from __future__ import annotations

import numpy as np

from conceptgraph.analyze.arrays import Floats

_SOFTENING = 1e-6  # squared layout units: points in one place do not push infinitely


class PairRepulsion:
    """Adds up all pairs, in several components of one size at once. Time O(k s**2)."""

    def field(self, positions: Floats, mass: Floats) -> Floats:
        """Return the field at every point.

        Parameters
        ----------
        positions : ndarray, shape (k, s, 2)
            k components of s points each, which do not feel each other.
        mass : ndarray, shape (k, s)

        Returns
        -------
        ndarray, shape (k, s, 2)
        """
        away = positions[:, :, None, :] - positions[:, None, :, :]
        square = (away * away).sum(axis=3) + _SOFTENING
        field: Floats = (away * (mass[:, None, :] / square)[..., None]).sum(axis=2)
        return field


class MeshRepulsion:
    """Lets points push through a mesh, with the fast Fourier transform.

    Every point spreads its mass over the four nearest nodes of a square mesh; the field of all
    nodes is one convolution; every point reads the field back from its four nodes. Time grows
    with the points and the mesh, not with the pairs. The idea is that of Linderman et al.,
    "Fast interpolation-based t-SNE" (Nature Methods 16, 2019), with linear interpolation.
    Points within one mesh cell push each other less than they should.

    Parameters
    ----------
    size : int
        Nodes of the mesh along each side; powers of two are fastest.
    """

    def __init__(self, size: int) -> None:
        self.size = size
        offset = np.fft.fftfreq(2 * size, 1 / (2 * size))
        dx, dy = np.meshgrid(offset, offset, indexing="ij")
        square = dx * dx + dy * dy
        square[0, 0] = 1.0
        kernel_x, kernel_y = dx / square, dy / square
        kernel_x[size, :] = 0.0  # where the doubled mesh folds, no direction is right
        kernel_y[:, size] = 0.0
        self._kernels = (np.fft.rfft2(kernel_x), np.fft.rfft2(kernel_y))

    def field(self, positions: Floats, mass: Floats) -> Floats:
        """Return the field at every point.

        Parameters
        ----------
        positions : ndarray, shape (1, n, 2)
            One component.
        mass : ndarray, shape (1, n)

        Returns
        -------
        ndarray, shape (1, n, 2)
        """
        size = self.size
        low = positions[0].min(axis=0)
        extent = float((positions[0].max(axis=0) - low).max())
        cell = max(extent, 1e-9) / (size - 3)
        place = (positions[0] - low) / cell + 1.0
        corner = place.astype(np.int64)
        fx, fy = (place - corner).T
        first = corner[:, 0] * size + corner[:, 1]
        nodes = (first, first + size, first + 1, first + size + 1)
        shares = ((1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy)
        density = np.zeros(size * size)
        for node, share in zip(nodes, shares, strict=True):
            density += np.bincount(node, share * mass[0], minlength=size * size)
        # The doubled mesh is empty outside one quarter, and only that one is read again: the same
        # transforms as rfft2 and irfft2, without the rows of zeros and the rows thrown away.
        rows = np.fft.rfft(density.reshape(size, size), 2 * size, axis=1)
        spectrum = np.fft.fft(rows, 2 * size, axis=0)
        field = np.empty_like(positions)
        for axis, kernel in enumerate(self._kernels):
            rows = np.fft.ifft(spectrum * kernel, axis=0)[:size]
            mesh = np.fft.irfft(rows, 2 * size, axis=1)[:, :size].ravel() / cell
            field[0, :, axis] = sum(
                mesh[node] * share for node, share in zip(nodes, shares, strict=True)
            )
        return field
