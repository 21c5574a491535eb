"""One slice, resampled to the screen's own pixels.

Everything that the canvas draws of a slice is computed once per screen pixel and then copied, so
that drawing costs the same at every zoom and for every shape, and lines fall on whole pixels.
Positions on a slice are in voxel edges: voxel (i, j) spans [i, i+1] x [j, j+1].
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2

Pixels = npt.NDArray[np.uint32]  # premultiplied 0xAARRGGBB
Picture = npt.NDArray[np.uint8]  # (y, x) or (y, x, 3)
Plane = npt.NDArray[np.uint16]  # (y, x)
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Raster:
    """A rectangle of screen pixels and where a slice lies under it.

    Args:
        left, top, width, height: the rectangle in device pixels.
        scale_x, scale_y: device pixels per voxel; negative where the axis is flipped.
        offset_x, offset_y: device position of the slice's edge (0, 0).
    """

    left: int
    top: int
    width: int
    height: int
    scale_x: float
    scale_y: float
    offset_x: float
    offset_y: float

    @property
    def empty(self) -> bool:
        """True where no pixel is left."""
        return self.width <= 0 or self.height <= 0

    def grown(self, pixels: int) -> Raster:
        """The same mapping with `pixels` more on every side."""
        return self.part(
            self.left - pixels, self.top - pixels, self.width + 2 * pixels, self.height + 2 * pixels
        )

    def part(self, left: int, top: int, width: int, height: int) -> Raster:
        """The same mapping over another rectangle."""
        return Raster(left, top, width, height, self.scale_x, self.scale_y, self.offset_x, self.offset_y)

    def clipped(self, other: Raster) -> Raster:
        """The pixels that both have."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        right = min(self.left + self.width, other.left + other.width)
        bottom = min(self.top + self.height, other.top + other.height)
        return self.part(left, top, max(right - left, 0), max(bottom - top, 0))

    def covering(self, top: float, left: float, bottom: float, right: float) -> Raster:
        """The pixels whose centre lies within a rectangle of voxel edges."""
        x0, x1 = sorted((self.offset_x + self.scale_x * left, self.offset_x + self.scale_x * right))
        y0, y1 = sorted((self.offset_y + self.scale_y * top, self.offset_y + self.scale_y * bottom))
        first_x, last_x = math.ceil(x0 - 0.5), math.ceil(x1 - 0.5)
        first_y, last_y = math.ceil(y0 - 0.5), math.ceil(y1 - 0.5)
        return self.part(first_x, first_y, last_x - first_x, last_y - first_y)

    def columns(self) -> Floats:
        """Position along x, in voxel edges, of each column's centre."""
        return (np.arange(self.width, dtype=float) + (self.left + 0.5 - self.offset_x)) / self.scale_x

    def rows(self) -> Floats:
        """Position along y, in voxel edges, of each row's centre."""
        return (np.arange(self.height, dtype=float) + (self.top + 0.5 - self.offset_y)) / self.scale_y


def draw_picture(picture: Picture, raster: Raster, *, smooth: bool) -> Pixels:
    """A slice as opaque screen pixels; every pixel of `raster` must lie on the slice.

    Enlarged by linear interpolation between voxel centres (or not at all), made smaller by
    averaging, so that fine structures fade instead of flickering.
    """
    if not smooth:
        drawn: npt.NDArray[Any] = _nearest(picture, raster.rows(), raster.columns())
    else:
        shrink_y, shrink_x = (max(int(1 / abs(s)), 1) for s in (raster.scale_y, raster.scale_x))
        rows = _span(raster.rows(), picture.shape[0], shrink_y)
        columns = _span(raster.columns(), picture.shape[1], shrink_x)
        region: npt.NDArray[Any] = picture[rows, columns]
        if shrink_x > 1 or shrink_y > 1:
            region = _averaged(region, shrink_y, shrink_x)
        step_x, step_y = 1 / (raster.scale_x * shrink_x), 1 / (raster.scale_y * shrink_y)
        first_x = (raster.columns()[0] - columns.start) / shrink_x - 0.5
        first_y = (raster.rows()[0] - rows.start) / shrink_y - 0.5
        drawn = cv2.warpAffine(
            region,
            np.array([[step_x, 0, first_x], [0, step_y, first_y]]),
            (raster.width, raster.height),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )
    code = cv2.COLOR_GRAY2BGRA if drawn.ndim == 2 else cv2.COLOR_RGB2BGRA
    pixels: Pixels = cv2.cvtColor(np.ascontiguousarray(drawn), code).view(np.uint32)[..., 0]
    return pixels


def sample_labels(plane: Plane, raster: Raster) -> Plane:
    """The label under the centre of each screen pixel; 0 outside the slice.

    Where a pixel covers several voxels the largest number wins, so that thin structures stay whole.
    """
    ys, xs = np.floor(raster.rows()).astype(np.intp), np.floor(raster.columns()).astype(np.intp)
    shrink_y, shrink_x = (max(int(1 / abs(s)), 1) for s in (raster.scale_y, raster.scale_x))
    rows, columns = (slice(max(v.min() - k, 0), v.max() + k + 1) for v, k in ((ys, shrink_y), (xs, shrink_x)))
    region: npt.NDArray[Any] = plane[rows, columns]
    if not region.size:
        return np.zeros((raster.height, raster.width), plane.dtype)
    if shrink_x > 1 or shrink_y > 1:
        region = cv2.dilate(region, np.ones((shrink_y, shrink_x), np.uint8))
    sampled = region.take(xs - columns.start, axis=1, mode="clip").take(ys - rows.start, axis=0, mode="clip")
    sampled[:, (xs < 0) | (xs >= plane.shape[1])] = 0
    sampled[(ys < 0) | (ys >= plane.shape[0])] = 0
    return sampled


def edge_levels(sampled: Plane, depth: int) -> npt.NDArray[np.uint8]:
    """How near each pixel is to a change of label: `depth` beside it, 0 further than `depth` pixels.

    Distances are chessboard distances. Nothing is known about what lies outside the array.
    """
    if not depth or not sampled.size:
        return np.zeros(sampled.shape, np.uint8)
    kernel = np.ones((3, 3), np.uint8)
    numbers: npt.NDArray[Any] = sampled.astype(np.uint8) if sampled.max() < 256 else sampled
    near: npt.NDArray[Any] = (cv2.erode(numbers, kernel) != cv2.dilate(numbers, kernel)).view(np.uint8)
    levels = near.copy()
    # Within k + 1 pixels of a change means next to a pixel that is within k of one.
    for _ in range(depth - 1):
        near = cv2.dilate(near, kernel)
        levels += near
    return levels


def _nearest(plane: Picture, rows: Floats, columns: Floats) -> Picture:
    ys = np.floor(rows).astype(np.intp)
    xs = np.floor(columns).astype(np.intp)
    return plane.take(xs, axis=1, mode="clip").take(ys, axis=0, mode="clip")


def _span(positions: Floats, size: int, step: int) -> slice:
    """Voxels needed to interpolate at `positions`, starting at a multiple of `step`."""
    low, high = math.floor(positions.min()), math.floor(positions.max())
    start = max(low // step - 2, 0) * step
    return slice(start, min((high // step + 3) * step, size))


def _averaged(region: npt.NDArray[Any], step_y: int, step_x: int) -> npt.NDArray[Any]:
    """Means over blocks; a block that the edge cuts is filled up with its last voxel."""
    height, width = region.shape[:2]
    missing_y, missing_x = -height % step_y, -width % step_x
    if missing_x or missing_y:
        region = cv2.copyMakeBorder(region, 0, missing_y, 0, missing_x, cv2.BORDER_REPLICATE)
    size = ((width + missing_x) // step_x, (height + missing_y) // step_y)
    return cv2.resize(region, size, interpolation=cv2.INTER_AREA)
