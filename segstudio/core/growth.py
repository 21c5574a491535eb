"""A region that grows from one voxel through voxels alike, nearest first, up to a distance."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.brush_limits import grey
from segstudio.core.labels import BoolArray, Box, LabelEdit, LabelMap, paintable
from segstudio.core.live_edit import LiveEdit, bounds, seen_from, union
from segstudio.core.planes import Section
from segstudio.core.wavefront import Wavefront
from segstudio.words import tr

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
        reach: voxels to each side that it can go at most; None: `REACH`, through sections `DEEP_REACH`.
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
        reach: int | None = None,
    ) -> None:
        seen = seen_from(section, voxels)
        place = (section.index, *seed)
        side = reach if reach is not None else DEEP_REACH if deep else REACH
        sides = (side if deep else 0, side, side)
        ranges = [
            slice(max(p - r, 0), min(p + r + 1, n)) for p, r, n in zip(place, sides, seen.shape, strict=False)
        ]
        self.box: Box = (ranges[0], ranges[1], ranges[2])
        values = grey(seen[self.box]).astype(np.float64)
        start = tuple(p - part.start for p, part in zip(place, ranges, strict=True))
        like = np.abs(values - values[start]) <= tolerance
        like[start] = True  # a seed without a value is a region of its own
        spacing = tuple(spacing_zyx[axis] for axis in (section.normal, section.rows, section.columns))
        self.step_mm = min(spacing if deep else spacing[1:])
        self._front = Wavefront(np.where(like, 1.0, np.inf), start, spacing)
        self._limit = max(min(r * s for r, s in zip(sides, spacing, strict=True) if r), self.step_mm)

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


class Growing:
    """A growth that is written into labels as it grows and shrinks, where `may_paint` allows it; one edit.

    Args:
        labels: changed at once; gives the spacing.
        number: the label that the region gets; 0 erases.
        voxels, section, seed, tolerance, deep: as `Growth` takes them.
    """

    def __init__(
        self,
        labels: LabelMap,
        voxels: npt.NDArray[Any],
        section: Section,
        seed: tuple[int, int],
        number: int,
        tolerance: float,
        *,
        deep: bool = False,
        title: str = tr("Grow"),
    ) -> None:
        self.number = number
        self.growth = Growth(voxels, section, seed, tolerance, labels.geometry.spacing_mm, deep=deep)
        self._edit = LiveEdit(labels, section, title)
        box = self.growth.box
        table = paintable(labels, number)
        before = self._edit.labels[box]
        self._may: BoolArray = np.ones(before.shape, bool) if table is None else table[before]
        self._written = np.zeros(before.shape, bool)

    def grow_to(self, distance_mm: float) -> Box | None:
        """Let the region reach so far; what may have changed, as ranges (z, y, x), or None."""
        wanted = self.growth.within(distance_mm) & self._may
        done = None
        for where, write in ((wanted & ~self._written, True), (self._written & ~wanted, False)):
            inner = bounds(where)
            if inner is None:
                continue
            box = tuple(
                slice(part.start + span.start, part.start + span.stop)
                for part, span in zip(self.growth.box, inner, strict=True)
            )
            place = (box[0], box[1], box[2])
            part = where[inner]
            changed = self._edit.write(place, self.number, part) if write else self._edit.restore(place, part)
            done = changed if done is None else union(done, changed)
        self._written = wanted
        return done

    def finish(self) -> LabelEdit | None:
        """All of it as one edit, already applied; None when it changed nothing."""
        return self._edit.finish()

    def cancel(self) -> Box | None:
        """Put everything back; the box that may have changed, as ranges (z, y, x)."""
        return self._edit.cancel()
