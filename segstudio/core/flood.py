"""Regions that spread from one voxel to its neighbours as long as these are alike, section by section."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.labels import BoolArray, Box, LabelEdit, LabelMap, paintable
from segstudio.core.live_edit import LiveEdit, seen_from
from segstudio.core.planes import Section
from segstudio.words import tr

Alike = Callable[[int], BoolArray]  # number of a section -> its voxels that the region may take (row, column)


def flood(alike: Alike, seed: tuple[int, int, int], count: int = 1) -> Iterator[tuple[int, BoolArray]]:
    """Voxels connected to a seed by faces of voxels, in steps that each cost one section.

    Args:
        alike: which voxels of a section may belong to the region.
        seed: section, row and column.
        count: sections that there are; 1 stays on the seed's.
    Returns: a section's number and its voxels (row, column) that have joined, nearest sections first; a
        section may come again with further voxels.
    """
    first, row, column = seed
    may = alike(first)
    if not may[row, column]:
        return
    new = _from(may, row, column)
    taken = {first: new}
    open_at: dict[int, BoolArray] = {}
    yield first, new
    _open(open_at, first, new, count)
    while open_at:
        index = min(open_at, key=lambda i: abs(i - first))
        seeds, may = open_at.pop(index), alike(index)
        if index in taken:
            may = may & ~taken[index]
        found = connected_to(may, seeds)
        if found is None:
            continue
        taken[index] = taken[index] | found if index in taken else found
        yield index, found
        _open(open_at, index, found, count)


def _open(open_at: dict[int, BoolArray], index: int, new: BoolArray, count: int) -> None:
    """Remember that a section's neighbours may be reached from voxels of its own."""
    for neighbour in (index - 1, index + 1):
        if count > 1 and 0 <= neighbour < count:
            open_at[neighbour] = open_at[neighbour] | new if neighbour in open_at else new


def _from(may: BoolArray, row: int, column: int) -> BoolArray:
    """Voxels of a section that are connected to one of them."""
    filled = np.array(may, np.uint8, order="C")
    _, _, _, (left, top, width, height) = cv2.floodFill(filled, None, (column, row), 2, flags=4)
    inner = slice(top, top + height), slice(left, left + width)
    new = np.zeros(may.shape, bool)
    new[inner] = filled[inner] == 2
    return new


class Spread:
    """A flood that is written into labels as it goes on, where `may_paint` allows it; at its end one edit.

    Args:
        labels: changed at once.
        section: from where sections are counted; the flood begins on it.
        seed: section, row and column.
        number: the label that the region gets; 0 erases.
        alike: which voxels of a section may belong to the region.
    """

    def __init__(
        self,
        labels: LabelMap,
        section: Section,
        seed: tuple[int, int, int],
        number: int,
        alike: Alike,
        *,
        title: str = tr("Fill"),
    ) -> None:
        self.number = number
        self._seed, self._alike = seed, alike
        self._paintable = paintable(labels, number)
        self._edit = LiveEdit(labels, section, title)

    def run(self, *, deep: bool = False) -> Iterator[Box | None]:
        """Spread, one section a step.

        Args:
            deep: through all sections, not only the seed's.
        Returns: what may have changed, as ranges (z, y, x); None where nothing did.
        """
        for index, new in flood(self._alike, self._seed, self._edit.size[0] if deep else 1):
            where = new if self._paintable is None else new & self._paintable[self._edit.labels[index]]
            left, top, width, height = cv2.boundingRect(np.ascontiguousarray(where).view(np.uint8))
            if not width:
                yield None
                continue
            inner = slice(top, top + height), slice(left, left + width)
            yield self._edit.write((slice(index, index + 1), *inner), self.number, where[inner][None])

    def finish(self) -> LabelEdit | None:
        """All of it as one edit, already applied; None when it changed nothing."""
        return self._edit.finish()

    def cancel(self) -> Box | None:
        """Put everything back; the box that may have changed, as ranges (z, y, x)."""
        return self._edit.cancel()


def connected_to(may: BoolArray, seeds: BoolArray) -> BoolArray | None:
    """Voxels of a section that are connected to any of the seeds within `may`; None where there are none."""
    places = np.flatnonzero(seeds & may)
    if not places.size:
        return None
    if places.size == 1:
        return _from(may, *divmod(int(places[0]), may.shape[1]))
    count, parts = cv2.connectedComponents(np.ascontiguousarray(may).view(np.uint8), connectivity=4)
    table = np.zeros(count, bool)
    table[parts.reshape(-1)[places]] = True
    return table[parts]


def within_tolerance(
    voxels: npt.NDArray[Any], section: Section, seed: tuple[int, int, int], tolerance: float
) -> Alike:
    """Voxels whose value differs from the seed's by no more than a tolerance, in the worst colour channel.

    Args:
        voxels: (z, y, x[, c]).
        section: from where sections are counted; `seed` is its own (section, row, column).
    """
    seen = seen_from(section, voxels)
    value = seen[seed].astype(np.float64)
    low, high = value - tolerance, value + tolerance

    def alike(index: int) -> BoolArray:
        part = seen[index]
        if part.ndim == 2 and part.dtype.kind in "iu":
            limits = np.iinfo(part.dtype)  # whole bounds keep the comparison in the voxels' own type
            least = max(int(np.ceil(low)), limits.min)
            most = min(int(np.floor(high)), limits.max)
            return np.asarray((part >= least) & (part <= most))
        inside = (part >= low) & (part <= high)
        return np.asarray(inside if inside.ndim == 2 else inside.all(axis=2))

    return alike


def of_label(labels: npt.NDArray[np.uint16], section: Section, number: int) -> Alike:
    """Voxels that carry a label; labels are (z, y, x)."""
    seen = seen_from(section, labels)
    return lambda index: np.asarray(seen[index] == number)
