"""The closed surface of a mask, along the faces of its voxels or rounded within them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.labels import BoolArray
from segstudio.core.live_edit import bounds


@dataclass(frozen=True, eq=False)
class Surface:
    """Triangles around a mask.

    Args:
        points: LPS mm, float64 (n, 3).
        triangles: indices of corners, (m, 3), counter-clockwise seen from outside.
    """

    points: npt.NDArray[np.float64]
    triangles: npt.NDArray[np.int64]

    @property
    def volume_mm3(self) -> float:
        """What it encloses: the sum of the signed tetrahedra between its triangles and a point."""
        a, b, c = (self.points[self.triangles[:, i]] - self.points.mean(0) for i in range(3))
        return float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6)

    @property
    def is_closed(self) -> bool:
        """Whether every edge is passed as often in one direction as in the other."""
        start, stop = self.triangles.ravel(), np.roll(self.triangles, -1, axis=1).ravel()
        count = len(self.points)
        one, other = np.sort(start * count + stop), np.sort(stop * count + start)
        return bool(np.array_equal(one, other))


def surface_of(mask: BoolArray, geometry: Geometry, *, rounded: bool = False) -> Surface:
    """The surface between a mask and the rest, closed at the edge of the image too.

    It runs along the faces of voxels, so it encloses exactly their volume. Rounded, each corner moves to the
    middle of the faces around it: steps become slopes, by half a voxel at most, and the volume changes a
    little (the first step of a surface net).

    Args:
        mask: (z, y, x).
    Returns: no triangles for an empty mask.
    Source: Gibson, "Constrained elastic surface nets", MICCAI 1998.
    """
    box = bounds(mask)
    if box is None:
        return Surface(np.zeros((0, 3)), np.zeros((0, 3), np.int64))
    padded = np.pad(mask[box], 1)
    quads = np.concatenate([_faces(padded, axis) for axis in range(3)])
    used, corners = np.unique(quads.ravel(), return_inverse=True)
    quads = corners.reshape(-1, 4)
    grid = np.stack(np.unravel_index(used, tuple(n + 1 for n in padded.shape)), axis=1).astype(float)
    if rounded:
        grid = _to_middle_of_faces(grid, quads)
    start = np.array([axis.start for axis in box])
    points = geometry.to_world(grid - 1.5 + start)  # the padding, and corners half a voxel before centres
    triangles = np.concatenate([quads[:, (0, 1, 2)], quads[:, (0, 2, 3)]])
    if np.linalg.det(np.asarray(geometry.direction)[:, ::-1]) < 0:  # a left-handed grid turns inside out
        triangles = triangles[:, ::-1]
    return Surface(points, triangles)


def _faces(padded: BoolArray, axis: int) -> npt.NDArray[np.int64]:
    """Corners (m, 4) of the faces across an axis, counter-clockwise from outside if x, y, z are right-handed.

    Corner (i, j, k) is the one before voxel (i, j, k), numbered over a grid one larger than the voxels.
    """
    sides = tuple(n + 1 for n in padded.shape)
    steps = (sides[1] * sides[2], sides[2], 1)
    # The two other axes, so that first × second points along `axis` where x × y = z.
    first, second = ((steps[2], steps[1]), (steps[0], steps[2]), (steps[1], steps[0]))[axis]
    before = padded.take(range(padded.shape[axis] - 1), axis)
    after = padded.take(range(1, padded.shape[axis]), axis)
    found = []
    for leaving, turned in ((before & ~after, False), (after & ~before, True)):
        at = np.argwhere(leaving)
        at[:, axis] += 1
        corner = at @ np.array(steps)
        quad = np.stack([corner, corner + first, corner + first + second, corner + second], axis=1)
        found.append(quad[:, ::-1] if turned else quad)
    return np.concatenate(found)


def _to_middle_of_faces(
    grid: npt.NDArray[np.float64], quads: npt.NDArray[np.int64]
) -> npt.NDArray[np.float64]:
    """Each corner at the mean of the middles of the faces around it."""
    middles = grid[quads].mean(1)
    total = np.zeros_like(grid)
    for i in range(4):
        np.add.at(total, quads[:, i], middles)
    return np.asarray(total / np.bincount(quads.ravel(), minlength=len(grid))[:, None])
