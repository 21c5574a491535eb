"""A line that clings to boundaries: the cheapest way between two clicks over the corners of voxels."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.brush_limits import grey
from segstudio.core.cv import cv2
from segstudio.core.wavefront import Wavefront

Place = tuple[float, float]

REACH = 384  # voxels around the last click in which the line is sought
_BLUR = 0.8  # voxels
_LEAST = 0.04  # cost of a step along the sharpest boundary


def boundary_cost(
    section: npt.NDArray[Any], spacing_yx: tuple[float, float], scale: float | None = None
) -> npt.NDArray[np.float32]:
    """What a line pays at each corner of voxels: little on strong boundaries, nearly 1 where nothing changes.

    The cost is 0.04 + s / (s + g), with g the length of the gradient in values per mm.

    Args:
        section: grey values (row, column).
        scale: s; by default the gradient that a quarter of the corners exceeds.
    Returns: (rows + 1, columns + 1).
    """
    values = np.nan_to_num(section, posinf=0.0, neginf=0.0).astype(np.float32)
    smooth = cv2.GaussianBlur(values, (0, 0), _BLUR, borderType=cv2.BORDER_REPLICATE)
    around = np.pad(smooth, 1, mode="edge")
    a, b, c, d = around[:-1, :-1], around[:-1, 1:], around[1:, :-1], around[1:, 1:]
    across = (b + d - a - c) / np.float32(2 * spacing_yx[1])
    down = (c + d - a - b) / np.float32(2 * spacing_yx[0])
    steep = cv2.magnitude(across, down)
    if scale is None:
        scale = float(np.quantile(steep.reshape(-1)[:: max(steep.size // 20_000, 1)], 0.75))
    scale = max(scale, 1e-6 * float(steep.max()), 1e-12)
    cost: npt.NDArray[np.float32] = np.float32(_LEAST) + np.float32(scale) / (np.float32(scale) + steep)
    return cost


class LiveWire:
    """Ways along boundaries from one place of a section to any other.

    They are sought within `REACH` voxels of the start, and only as far as the places that are asked for.

    Args:
        section: (row, column) or with a third axis of colours.
        start: in voxel edges (y, x); the nearest corner of voxels is taken.
    """

    def __init__(self, section: npt.NDArray[Any], spacing_yx: tuple[float, float], start: Place) -> None:
        height, width = section.shape[:2]
        row, column = (min(max(round(v), 0), n) for v, n in zip(start, (height, width), strict=True))
        top, left = max(row - REACH, 0), max(column - REACH, 0)
        part = grey(section[None, top : row + REACH, left : column + REACH])[0]
        self.start: Place = (row, column)
        self._corner = (top, left)
        self._size = (part.shape[0] + 1, part.shape[1] + 1)
        finest = min(spacing_yx)
        spacing = (spacing_yx[0] / finest, spacing_yx[1] / finest)
        self._front = Wavefront(boundary_cost(part, spacing_yx), (row - top, column - left), spacing)

    def corner(self, place: Place) -> tuple[int, int] | None:
        """The corner nearest to a place, counted in the section; None where the line does not reach."""
        index = round(place[0]) - self._corner[0], round(place[1]) - self._corner[1]
        inside = all(0 <= i < n for i, n in zip(index, self._size, strict=True))
        return (index[0] + self._corner[0], index[1] + self._corner[1]) if inside else None

    def way_to(self, place: Place, most: int | None = None) -> list[Place] | None:
        """The line from the start to a place, both included, in voxel edges (y, x).

        Args:
            most: how much is done for it at most, in steps of the search; the next call goes on from there.
        Returns: None where the search is not done yet; a straight line beyond its reach.
        """
        corner = self.corner(place)
        if corner is None:
            return [self.start, place]
        target = corner[0] - self._corner[0], corner[1] - self._corner[1]
        if not self._front.reach(target, most):
            return None
        top, left = self._corner
        return [(float(y + top), float(x + left)) for y, x in self._front.way_to(target)]


def snapped(
    section: npt.NDArray[Any], spacing_yx: tuple[float, float], place: Place, reach_yx: tuple[float, float]
) -> Place:
    """The corner of voxels with the strongest boundary near a place, in voxel edges (y, x).

    Args:
        section: (row, column) or with a third axis of colours.
        reach_yx: how far it may lie from the place, in voxels down and across, at most 16.
    Returns: the nearest corner where nothing is within reach; on the section in every case.
    """
    nearest = [min(max(round(v), 0), n) for v, n in zip(place, section.shape[:2], strict=True)]
    far = [min(int(r), 16) + 2 for r in reach_yx]
    top, left = (max(v - r, 0) for v, r in zip(nearest, far, strict=True))
    part = grey(section[None, top : nearest[0] + far[0], left : nearest[1] + far[1]])[0]
    if not part.size:
        return float(nearest[0]), float(nearest[1])
    cost = boundary_cost(part, spacing_yx, 1.0)
    y = (np.arange(cost.shape[0]) + top - place[0])[:, None] / max(reach_yx[0], 1e-9)
    x = (np.arange(cost.shape[1]) + left - place[1])[None, :] / max(reach_yx[1], 1e-9)
    within = y * y + x * x <= 1.0
    if not within.any():
        return float(nearest[0]), float(nearest[1])
    row, column = np.unravel_index(int(np.argmin(np.where(within, cost, np.inf))), cost.shape)
    return float(row + top), float(column + left)
