"""A region that grows from one voxel through voxels alike, nearest first, up to a distance."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.brush_limits import grey
from segstudio.core.labels import BoolArray, Box
from segstudio.core.live_edit import seen_from
from segstudio.core.planes import Section
from segstudio.core.wavefront import Wavefront

REACH = 160  # voxels to each side on one section
DEEP_REACH = 48  # voxels to each side through several


class Growth:
    """Everything that can be reached from a voxel over so many mm without leaving a range of values.

    The way goes through voxels whose value differs from the seed's by no more than the tolerance, so the
    region flows around what is unlike. It never leaves a box around the seed, which bounds its cost.

    Args:
        voxels: (z, y, x[, c]).
        section: from where the region is seen.
        seed: row and column on the section; it must lie inside.
        spacing_zyx: between voxels in mm.
        deep: grow through sections beside this one too.
    """

    def __init__(
        self,
        voxels: npt.NDArray[Any],
        section: Section,
        seed: tuple[int, int],
        tolerance: float,
        spacing_zyx: tuple[float, float, float],
        *,
        deep: bool = False,
    ) -> None:
        seen = seen_from(section, voxels)
        place = (section.index, *seed)
        reach = (DEEP_REACH if deep else 0, *((DEEP_REACH if deep else REACH,) * 2))
        ranges = [
            slice(max(p - r, 0), min(p + r + 1, n)) for p, r, n in zip(place, reach, seen.shape, strict=False)
        ]
        self.box: Box = (ranges[0], ranges[1], ranges[2])
        values = grey(seen[self.box]).astype(np.float64)
        start = tuple(p - part.start for p, part in zip(place, ranges, strict=True))
        like = np.abs(values - values[start]) <= tolerance
        like[start] = True  # a seed without a value is a region of its own
        spacing = tuple(spacing_zyx[axis] for axis in (section.normal, section.rows, section.columns))
        self.step_mm = min(spacing if deep else spacing[1:])
        self._front = Wavefront(np.where(like, 1.0, np.inf), start, spacing)
        self._limit = max(min(r * s for r, s in zip(reach, spacing, strict=True) if r), self.step_mm)

    @property
    def most_mm(self) -> float:
        """How far it can grow; beyond lies the rim of its box."""
        return self._limit

    @property
    def finished(self) -> bool:
        """Whether there is nothing more to grow into."""
        return self._front.finished

    def within(self, distance_mm: float) -> BoolArray:
        """The voxels of `box` that are not further away than a distance; the seed always is."""
        distance = min(max(distance_mm, 0.0), self._limit)
        self._front.advance(np.nextafter(distance, np.inf))
        region: BoolArray = self._front.distance <= distance * (1 + 1e-9)
        return region
