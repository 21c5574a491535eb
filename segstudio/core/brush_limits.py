"""Brushes that look at the image: only values of a range, or only the material under the brush's centre."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.labels import BoolArray, Box
from segstudio.core.live_edit import seen_from
from segstudio.core.planes import Section

Floats = npt.NDArray[np.float32]

_NORMAL = 1.4826  # standard deviations in a median absolute deviation
_INNER = 0.3  # share of the radius around the centre that says what material is meant
_RIM_PX = 2  # how far an edge is blurred: there its half height decides
_OUTER = 0.02
_SAMPLE = 4096
_SQUARE_3 = np.ones((3, 3), np.uint8)
_SQUARE_5 = np.ones((5, 5), np.uint8)


def grey(voxels: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Grey values of voxels (…, 3) with colour: the mean of the channels. Others stay as they are.

    Args:
        voxels: (normal, row, column) or with a fourth axis of colours.
    """
    return voxels if voxels.ndim == 3 else voxels.mean(axis=3, dtype=np.float32)


def values_between(
    voxels: npt.NDArray[Any], section: Section, a: tuple[int, int], b: tuple[int, int]
) -> tuple[float, float] | None:
    """The range of values in a box of a section, without the outermost 2 % at each end.

    Args:
        voxels: (z, y, x[, c]).
        a, b: opposite corner voxels (row, column); a box of one voxel takes in its neighbours.
    Returns: lowest and highest value; None where the box holds no image.
    """
    seen = seen_from(section, voxels)[section.index : section.index + 1]
    ranges = []
    for first, last, length in zip(a, b, seen.shape[1:3], strict=True):
        margin = 1 if a == b else 0
        start, stop = max(min(first, last) - margin, 0), min(max(first, last) + 1 + margin, length)
        if start >= stop or (a == b and not 0 <= first < length):
            return None
        ranges.append(slice(start, stop))
    found = grey(seen[:, ranges[0], ranges[1]])
    found = found[np.isfinite(found)]
    if not found.size:
        return None
    low, high = np.quantile(found, (_OUTER, 1 - _OUTER), method="nearest")
    return float(low), float(high)


class InRange:
    """Lets a brush paint only where the image has values from `low` to `high`, both included."""

    stride = 0.0

    def __init__(self, voxels: npt.NDArray[Any], section: Section, low: float, high: float) -> None:
        """Voxels are (z, y, x[, c])."""
        self._voxels, self._low, self._high = seen_from(section, voxels), low, high

    def __call__(self, box: Box, paint: BoolArray, centre: tuple[int, int, int]) -> BoolArray:
        values = grey(self._voxels[box])
        return paint & (values >= self._low) & (values <= self._high)


class SameMaterial:
    """Lets a brush paint only the connected material under its centre, up to the edges of the image.

    The material's value is the median around the centre, its spread that of the noise there. A voxel belongs
    to it within `tolerance` spreads, and beside the material where it lies nearer to its value than to the
    value behind the edge. The work of one look is that of a few filters over the brush.

    Args:
        voxels: (z, y, x[, c]).
        section: from where the brush's boxes are seen.
        tolerance: spreads of noise; fewer respect fainter edges.
    """

    stride = 0.5

    def __init__(self, voxels: npt.NDArray[Any], section: Section, tolerance: float = 3.0) -> None:
        self._voxels, self._tolerance = seen_from(section, voxels), tolerance

    def __call__(self, box: Box, paint: BoolArray, centre: tuple[int, int, int]) -> BoolArray:
        slices, rows, columns = box
        middle = min(max(centre[0] - slices.start, 0), len(paint) - 1)
        height, width = paint.shape[1:]
        row, column = centre[1] - rows.start, centre[2] - columns.start
        if not (0 <= row < height and 0 <= column < width):
            return np.zeros_like(paint)  # its centre is off the image: there is no material under it
        inner = _inner(paint.shape[1:], (row, column))
        flat = self._smoothed(slices.start + middle, rows, columns)
        seen = flat[inner]
        value = float(np.median(seen))
        spread = max(_NORMAL * float(np.median(np.abs(seen - value))), _noise(flat), 1e-6 * abs(value), 1e-12)
        painted = np.zeros_like(paint)
        painted[middle] = _grown(flat, value, self._tolerance * spread, paint[middle], inner)
        for step in (1, -1):  # outwards, each section from what was reached on the one before
            index = middle + step
            while 0 <= index < len(paint) and painted[index - step].any():
                flat = self._smoothed(slices.start + index, rows, columns)
                seed = painted[index - step]
                painted[index] = _grown(flat, value, self._tolerance * spread, paint[index], seed)
                index += step
        return painted

    def _smoothed(self, index: int, rows: slice, columns: slice) -> Floats:
        values = grey(self._voxels[index : index + 1, rows, columns])[0]
        if values.dtype.kind == "f":
            values = np.nan_to_num(values, posinf=0.0, neginf=0.0)
        clean: Floats = values.astype(np.float32)
        return np.asarray(cv2.blur(clean, (3, 3)), np.float32)


def _inner(size: tuple[int, ...], centre: tuple[int, int]) -> BoolArray:
    """The voxels around the centre that say what material is meant."""
    reach_y, reach_x = (max(_INNER * n / 2, 0.75) for n in size)
    y = (np.arange(size[0]) - centre[0]) / reach_y
    x = (np.arange(size[1]) - centre[1]) / reach_x
    inside: BoolArray = y[:, None] ** 2 + x[None, :] ** 2 <= 1.0
    return inside


def _noise(flat: Floats) -> float:
    """Standard deviation of the noise of a smoothed section, from differences three voxels apart."""
    some = flat[:: max(flat.size // _SAMPLE, 1)]
    differences = np.abs(some[:, 3:] - some[:, :-3])
    return _NORMAL / 1.4142 * float(np.median(differences)) if differences.size else 0.0


def _grown(flat: Floats, value: float, tolerance: float, paint: BoolArray, seed: BoolArray) -> BoolArray:
    """Voxels of `paint` of the seed's material."""
    away = np.abs(flat - value)
    core = ((away <= tolerance) & paint).view(np.uint8)
    count, parts = cv2.connectedComponents(core, connectivity=4)
    touched = np.unique(parts[seed & (core != 0)])
    if not touched.size:
        return np.zeros_like(paint)
    table = np.zeros(count, bool)
    table[touched] = True
    reached = table[parts].view(np.uint8)
    # Voxels of a blurred edge: on this side of its half height.
    behind = np.maximum(
        np.abs(cv2.erode(flat, _SQUARE_5) - value), np.abs(cv2.dilate(flat, _SQUARE_5) - value)
    )
    near = cv2.dilate(reached, np.ones((2 * _RIM_PX + 1,) * 2, np.uint8))
    reached |= (near & (2 * away < behind)).view(np.uint8)
    # A voxel of noise amidst the material is no edge.
    closed: BoolArray = cv2.morphologyEx(reached, cv2.MORPH_CLOSE, _SQUARE_3).view(bool)
    return closed & paint
