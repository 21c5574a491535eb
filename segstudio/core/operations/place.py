"""Where an operation works: a slice of any plane, or the whole grid, cut down to what it needs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LARGEST_LABEL, BoolArray, Box, LabelArray, LabelMap
from segstudio.core.operations.model import Grid
from segstudio.core.progress import Progress

Axes = tuple[int, int, int]


@dataclass(frozen=True, eq=False)
class Place:
    """A part of the grid: how its axes are turned, its ranges along these, and whether it is flat."""

    axes: Axes
    box: Box
    flat: bool

    def of(self, array: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """The part of an array (z, y, x[, c]), a view."""
        turned: npt.NDArray[Any] = array.transpose(*self.axes, *range(3, array.ndim))[self.box]
        return turned

    def within(self, box: Box) -> Place:
        """A part of this part."""
        z, y, x = (
            slice(mine.start + inner.start, mine.start + inner.stop)
            for mine, inner in zip(self.box, box, strict=True)
        )
        return replace(self, box=(z, y, x))

    def slice(self, index: int) -> Place:
        """One slice of it."""
        return replace(self, box=(slice(index, index + 1), *self.box[1:]), flat=True)

    @property
    def stored(self) -> Box:
        """The ranges along the axes of the array."""
        ranges: list[slice] = [slice(0)] * 3
        for axis, span in zip(self.axes, self.box, strict=True):
            ranges[axis] = span
        return ranges[0], ranges[1], ranges[2]

    def grid(self, geometry: Geometry) -> Grid:
        """How large its voxels are."""
        z, y, x = (geometry.spacing_mm[axis] if geometry.calibrated else 1.0 for axis in self.axes)
        first, last = self.box[0].start, self.box[0].stop - 1
        across = 0 in self.axes[1:]  # the rows or columns run across the stored slices
        return Grid(
            (z, y, x),
            calibrated=geometry.calibrated,
            even=geometry.even or (self.flat and not across),
            flat=self.flat,
            voxel=y * x if self.flat else geometry.voxel_mm3,
            gaps=() if across else geometry.gaps_mm[first:last],
        )

    def locate(self, voxel: tuple[int, int, int]) -> tuple[int, int, int] | None:
        """A voxel (z, y, x) of the array counted within the part; None where it lies elsewhere."""
        z, y, x = (voxel[axis] - span.start for axis, span in zip(self.axes, self.box, strict=True))
        sizes = [span.stop - span.start for span in self.box]
        inside = all(0 <= at < size for at, size in zip((z, y, x), sizes, strict=True))
        return (z, y, x) if inside else None

    def bounds(self, labels: LabelArray, numbers: tuple[int, ...], progress: Progress) -> Box | None:
        """The smallest box of the part around labels of these numbers; None where there are none."""
        table = np.zeros(LARGEST_LABEL + 1, bool)
        table[list(numbers)] = True
        view = self.of(labels)
        rows, columns = (np.zeros(n, bool) for n in view.shape[1:])
        planes = []
        for z, plane in enumerate(view):
            progress(z / len(view))
            here = plane == numbers[0] if len(numbers) == 1 else table[plane]
            across = here.any(1)
            if across.any():
                planes.append(z)
                rows |= across
                columns |= here.any(0)
        if not planes:
            return None
        y, x = (slice(int(hit[0]), int(hit[-1]) + 1) for hit in map(np.flatnonzero, (rows, columns)))
        return slice(planes[0], planes[-1] + 1), y, x

    def around(self, box: Box, sides: tuple[int, int, int], *, every_slice: bool) -> Place:
        """The part within a box and some voxels around it, or with all slices."""
        z, y, x = (
            slice(max(span.start - side, 0), min(span.stop + side, mine.stop - mine.start))
            for span, side, mine in zip(box, sides, self.box, strict=True)
        )
        return self.within((slice(0, self.box[0].stop - self.box[0].start) if every_slice else z, y, x))

    def reviewed(self, labels: LabelMap) -> BoolArray:
        """Where slices that a person declared right lie, in a shape that spreads over the part."""
        kept = np.zeros(labels.geometry.shape[0], bool)
        kept[[z for z in labels.reviewed if z < len(kept)]] = True
        axis = self.axes.index(0)
        shape = [1, 1, 1]
        shape[axis] = -1
        return kept[self.box[axis]].reshape(shape)

    def edited(self, labels: LabelMap) -> BoolArray:
        """For each slice whether a person edited it, or declared it right."""
        edited = np.array([bool(plane.any()) for plane in self.of(labels.hand)])
        return edited | self.reviewed(labels).ravel() if self.axes[0] == 0 else edited
