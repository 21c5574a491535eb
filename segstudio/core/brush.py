"""What a brush covers: discs and squares on one section, balls and cubes through several."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
import numpy.typing as npt

from segstudio.core.labels import BoolArray

SMALLEST_RADIUS_PX = 0.5  # one voxel
_SLACK_PX = 1e-6  # keeps a voxel whose centre lies on the rim inside, whatever the rounding

Shape = Literal["disc", "square"]
SHAPES: tuple[Shape, ...] = get_args(Shape)

IntArray = npt.NDArray[np.int32]
Swept = tuple[int, IntArray, IntArray]  # first row, leftmost and rightmost columns of each row


@dataclass(frozen=True)
class Brush:
    """The size and shape of a brush.

    Args:
        radius_yx: radii in voxels down and across a section; unequal on voxels that are not square.
        shape: "disc", or "square" for half its side.
        depth: radius in voxels along the section's normal; 0 paints on one section alone. With it a disc is
            a ball, a square a cube.
    """

    radius_yx: tuple[float, float]
    shape: Shape = "disc"
    depth: float = 0.0

    @property
    def radii(self) -> tuple[float, float]:
        """Radii down and across, at least that of one voxel."""
        ry, rx = (max(float(r), SMALLEST_RADIUS_PX) for r in self.radius_yx)
        return ry, rx

    @property
    def reach(self) -> int:
        """How many sections on each side it covers besides the one that it is moved on."""
        return int(self.depth + _SLACK_PX)

    def scaled(self, factor: float) -> Brush:
        """The same shape in another size."""
        ry, rx = self.radius_yx
        return Brush((ry * factor, rx * factor), self.shape, self.depth * factor)

    def at(self, offset: int) -> Brush | None:
        """Its part on a section so many further along the normal; None where it does not reach."""
        if abs(offset) > self.reach:
            return None
        if offset == 0 or self.shape == "square":
            return Brush(self.radii, self.shape)
        share = np.sqrt(max(0.0, 1.0 - (offset / self.depth) ** 2))
        ry, rx = self.radii
        return Brush((ry * share, rx * share), self.shape)

    def footprint(self) -> BoolArray:
        """The voxels of its section that it covers when it is centred on one.

        Returns: bool (2·floor(ry)+1, 2·floor(rx)+1); a single voxel for radii below 1.
        """
        first_row, left, right = self.swept((0, 0), (0, 0))
        reach = int(self.radii[1] + _SLACK_PX)
        columns = np.arange(-reach, reach + 1)
        assert first_row == -(len(left) // 2)
        return (columns >= left[:, None]) & (columns <= right[:, None])

    def swept(self, start: tuple[int, int], stop: tuple[int, int]) -> Swept:
        """What it covers of its section when it is moved in a straight line from one voxel to another."""
        if self.shape == "square":
            return _swept_square(start, stop, self.radii)
        return _swept_disc(start, stop, self.radii)


def disc_offsets(radius_yx: tuple[float, float]) -> BoolArray:
    """Footprint of a round brush centred on a voxel: True where the voxel's centre lies in the ellipse."""
    return Brush(radius_yx).footprint()


def _swept_disc(start: tuple[int, int], stop: tuple[int, int], radii: tuple[float, float]) -> Swept:
    """Rows of an ellipse swept along a line.

    In units of the radii the shape is all points within 1 of a line segment, which is convex: each row
    is one interval. Its right end is the largest x(t) + √(1 − (y − y(t))²) over the segment. That is
    concave in t and stationary where y − y(t) is the y part of the segment's normal on that side.
    """
    ry, rx = radii
    (y0, x0), (y1, x1) = start, stop
    reach = int(ry + _SLACK_PX)
    first_row, last_row = min(y0, y1) - reach, max(y0, y1) + reach
    rows = np.arange(first_row, last_row + 1) / ry
    dy, dx = (y1 - y0) / ry, (x1 - x0) / rx
    if dy == 0.0:
        u = rows - y0 / ry
        half = np.sqrt(np.maximum(0.0, 1.0 - u * u))
        low, high = min(x0, x1) / rx - half, max(x0, x1) / rx + half
    else:
        normal_y = -dx / np.hypot(dy, dx) * np.sign(dy)  # of the normal that points to the right
        ends = []
        for side in (-1.0, 1.0):
            t = np.clip((rows - side * normal_y - y0 / ry) / dy, 0.0, 1.0)
            u = rows - y0 / ry - t * dy
            ends.append(x0 / rx + t * dx + side * np.sqrt(np.maximum(0.0, 1.0 - u * u)))
        low, high = ends
    left = np.ceil(low * rx - _SLACK_PX).astype(np.int32)
    right = np.floor(high * rx + _SLACK_PX).astype(np.int32)
    return first_row, left, right


def _swept_square(start: tuple[int, int], stop: tuple[int, int], radii: tuple[float, float]) -> Swept:
    """Rows of a rectangle swept along a line; it covers each row for one stretch of the way."""
    ry, rx = radii
    (y0, x0), (y1, x1) = start, stop
    reach = int(ry + _SLACK_PX)
    first_row, last_row = min(y0, y1) - reach, max(y0, y1) + reach
    rows = np.arange(first_row, last_row + 1)
    if y0 == y1:
        ends = np.full((2, rows.size), [[min(x0, x1)], [max(x0, x1)]], float)
    else:
        way = np.sort([(rows - ry - y0) / (y1 - y0), (rows + ry - y0) / (y1 - y0)], axis=0)
        ends = np.sort(x0 + np.clip(way, 0.0, 1.0) * (x1 - x0), axis=0)
    left = np.ceil(ends[0] - rx - _SLACK_PX).astype(np.int32)
    right = np.floor(ends[1] + rx + _SLACK_PX).astype(np.int32)
    return first_row, left, right
