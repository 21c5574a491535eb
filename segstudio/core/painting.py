"""Changing labels by hand: brush strokes, fills and regions, each one reversible edit.

Positions are fractional voxel indices (y, x) with voxel centres at whole numbers, as
`Geometry.to_index` gives them: the centre of the first voxel is (0, 0), its outer edge -0.5. Where a
section of another plane is given instead of a slice, y counts its rows and x its columns.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, hypot
from typing import Literal, Protocol

import numpy as np

from segstudio.core.brush import Brush
from segstudio.core.cv import cv2
from segstudio.core.label_palette import LARGEST_LABEL
from segstudio.core.labels import BoolArray, Box, LabelEdit, LabelMap, may_paint, paintable
from segstudio.core.live_edit import LiveEdit, bounds, seen_from, union
from segstudio.core.planes import Section, SectionLike, as_section
from segstudio.words import tr

_MOST_STEPS = 8  # of one move of a brush that looks at the image around its centre


class Limit(Protocol):
    """Where a brush may paint, by the image under it."""

    stride: float
    """0 for a brush that is swept along; else the share of its radius from one look to the next."""

    def __call__(self, box: Box, paint: BoolArray, centre: tuple[int, int, int]) -> BoolArray:
        """The part of `paint` that is painted.

        Args:
            box: ranges along the section's normal, rows and columns.
            paint: what the brush covers of the box.
            centre: the voxel that it is centred on, counted as the box is.
        """
        ...


Hindrance = Literal["", "outside", "protected", "image"]


class Stroke:
    """One drag of the brush or eraser on one section, or through several; at its end a single edit.

    The brush is centred on the voxel nearest to the pointer, so it is always its footprint, and it
    is swept in a straight line from point to point, so a fast hand leaves no gaps. What may not be
    painted over, as `labels.may_paint` says, keeps its label.

    Args:
        labels: changed at once, while the stroke goes on.
        z: slice, or a section of another plane.
        number: label to paint; 0 erases.
        brush: its size and shape, or radii in voxels down and across of a round one.
        limit: where the image lets it paint; None: everywhere.
        title: the name of the undo step.

    `hindrance` tells why nothing was painted yet: the brush was "outside" the image, what lies there is
    "protected", or the "image" forbids it; empty once something was.
    """

    def __init__(
        self,
        labels: LabelMap,
        z: SectionLike,
        number: int,
        brush: Brush | tuple[float, float],
        *,
        limit: Limit | None = None,
        title: str = tr("Brush stroke"),
    ) -> None:
        check_number(number)
        self._section = as_section(z)
        self._number = number
        self._brush = brush if isinstance(brush, Brush) else Brush(brush)
        self._limit = limit
        self._paintable = paintable(labels, number)
        self._edit = LiveEdit(labels, self._section, title)
        self._last: tuple[int, int] | None = None
        self.hindrance: Hindrance = "outside"

    def extend(self, y: float, x: float, size: float = 1.0) -> Box | None:
        """Paint from the last point to this one.

        Args:
            size: of the brush on this way, as a share of its own; a pen's pressure changes it.
        Returns: the box that may have changed, clipped to the image; None where it lies outside.
        """
        point = (round(y), round(x))
        start = point if self._last is None else self._last
        self._last = point
        if self._paintable is not None and not self._paintable.any():
            self.hindrance = "protected"
            return None
        brush = self._brush if size == 1.0 else self._brush.scaled(size)
        if self._limit is None or not self._limit.stride:
            return self._cover(brush, start, point)
        done = None
        for step in _steps(start, point, min(brush.radii) * self._limit.stride):
            box = self._cover(brush, step, step)
            done = box if done is None else done if box is None else union(done, box)
        return done

    def finish(self) -> LabelEdit | None:
        """The whole stroke as one edit, already applied; None when it changed nothing."""
        return self._edit.finish()

    def cancel(self) -> Box | None:
        """Put back what was there before the stroke; the box that may have changed."""
        return self._edit.cancel()

    def _cover(self, brush: Brush, start: tuple[int, int], stop: tuple[int, int]) -> Box | None:
        count, height, width = self._edit.size
        first_row, left, right = brush.swept(start, stop)
        top, bottom = max(first_row, 0), min(first_row + len(left), height)
        if top >= bottom:
            return None
        left, right = left[top - first_row : bottom - first_row], right[top - first_row : bottom - first_row]
        first, last = max(int(left.min()), 0), min(int(right.max()) + 1, width)
        if first >= last:
            return None
        columns = np.arange(first, last, dtype=np.int32)
        here, reach = self._section.index, brush.reach
        near, far = max(here - reach, 0), min(here + reach + 1, count)
        box = (slice(near, far), slice(top, bottom), slice(first, last))
        if far - near == 1:
            paint = ((columns >= left[:, None]) & (columns <= right[:, None]))[None]
        else:
            paint = np.zeros((far - near, bottom - top, last - first), bool)
            for index in range(near, far):
                part = brush.at(index - here)
                assert part is not None
                row, left, right = part.swept(start, stop)
                rows = slice(max(row, top), min(row + len(left), bottom))
                if rows.start < rows.stop:
                    ends = slice(rows.start - row, rows.stop - row)
                    covered = (columns >= left[ends, None]) & (columns <= right[ends, None])
                    paint[index - near, rows.start - top : rows.stop - top] = covered
        if self._paintable is not None:
            paint &= self._paintable[self._edit.labels[box]]
            if self.hindrance and not paint.any():
                self.hindrance = "protected"
                return None
        if self._limit is not None:
            paint = self._limit(box, paint, (here, *stop))
            if self.hindrance and not paint.any():
                self.hindrance = "image"
                return None
        self.hindrance = ""
        return self._edit.write(box, self._number, paint)


def fill_region(
    labels: LabelMap, z: SectionLike, y: int, x: int, number: int, title: str = tr("Fill")
) -> LabelEdit | None:
    """Give the region of equal label around a voxel another label; neighbours share an edge.

    Returns: the edit, not yet applied; None outside the image, where `may_paint` forbids it, or where
        the region has that label already.
    """
    check_number(number)
    section = as_section(z)
    height, width = section.size(labels.geometry.shape)
    if not (0 <= y < height and 0 <= x < width):
        return None
    array = section.of(labels.array)
    old = int(array[y, x])
    if old == number or not may_paint(labels, array[y : y + 1, x : x + 1], number).all():
        return None
    same = np.ascontiguousarray(array == old).view(np.uint8)
    cv2.floodFill(same, None, (x, y), 2, flags=4)
    return paint_edit(labels, section, (same == 2)[None], (section.index, 0, 0), number, title)


def polygon_edit(
    labels: LabelMap,
    z: SectionLike,
    points_yx: Sequence[tuple[float, float]],
    number: int,
    title: str = tr("Polygon"),
) -> LabelEdit | None:
    """Give every voxel whose centre lies inside a closed polygon a label; crossings count even-odd.

    Centres on an edge count as inside where the edge is a left or upper one. Corners may lie outside
    the image.

    Returns: the edit, not yet applied; None when it would change nothing.
    """
    check_number(number)
    section = as_section(z)
    corner, inside = polygon_mask(points_yx, section.size(labels.geometry.shape))
    return paint_edit(labels, section, inside[None], (section.index, *corner), number, title)


def cut_edit(
    labels: LabelMap,
    z: SectionLike,
    points_yx: Sequence[tuple[float, float]],
    *,
    outside: bool = False,
    through: bool = False,
    title: str = tr("Cut"),
) -> LabelEdit | None:
    """Erase the labels inside or outside a closed polygon, where `may_paint` allows it.

    Args:
        outside: keep what lies inside.
        through: on all sections beside this one too.
    Returns: the edit, not yet applied; None when it would change nothing.
    """
    section = as_section(z)
    size = section.size(labels.geometry.shape)
    (top, left), inside = polygon_mask(points_yx, size)
    if outside:
        whole = np.ones(size, bool)
        whole[top : top + inside.shape[0], left : left + inside.shape[1]] &= ~inside
        (top, left), inside = (0, 0), whole
    array = seen_from(section, labels.array)
    chosen = slice(None) if through else slice(section.index, section.index + 1)
    part = array[chosen, top : top + inside.shape[0], left : left + inside.shape[1]]
    first = 0 if through else section.index
    # What is background already is left alone: nobody has decided on it by cutting.
    return paint_edit(labels, section, inside & (part != 0), (first, top, left), 0, title)


def polygon_mask(
    points_yx: Sequence[tuple[float, float]], size: tuple[int, int]
) -> tuple[tuple[int, int], BoolArray]:
    """Pixels of a section of `size` whose centres lie inside a closed polygon.

    Returns: (first row, first column) and which pixels from there on; no pixels where none can lie inside.
    """
    nothing = (0, 0), np.zeros((0, 0), bool)
    if len(points_yx) < 3:
        return nothing
    corners = np.asarray(points_yx, float)
    height, width = size
    top = int(np.clip(np.ceil(corners[:, 0].min()), 0, height))
    bottom = int(np.clip(np.ceil(corners[:, 0].max()), 0, height))  # a row on the lowest corner is outside
    left = int(np.clip(np.ceil(corners[:, 1].min()), 0, width))
    right = int(np.clip(np.floor(corners[:, 1].max()) + 1, 0, width))
    if top >= bottom or left >= right:
        return nothing
    # Each side toggles all voxels to its right; half-open row ranges count every corner once.
    toggles = np.zeros((bottom - top, right - left + 1), np.int32)
    for (y0, x0), (y1, x1) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        if y0 == y1:
            continue
        first, last = sorted((int(np.ceil(y0)), int(np.ceil(y1))))
        rows = np.arange(max(first, top), min(last, bottom))
        crossing = x0 + (rows - y0) * ((x1 - x0) / (y1 - y0))
        toggles[rows - top, np.clip(np.ceil(crossing), left, right).astype(int) - left] += 1
    inside = (np.cumsum(toggles[:, :-1], axis=1) & 1).astype(bool)
    return (top, left), inside


def clear_label(labels: LabelMap, number: int, title: str = tr("Clear label")) -> LabelEdit | None:
    """Erase a label everywhere.

    Returns: the edit over the label's bounding box, not yet applied; None where nothing carries it.
    """
    check_number(number)
    slices = [z for z, plane in enumerate(labels.array) if (plane == number).any()]
    if not slices or number == 0:
        return None
    part = labels.array[slices[0] : slices[-1] + 1]
    here = part == number
    rows, columns = (np.flatnonzero(here.any(axis=axes)) for axes in ((0, 2), (0, 1)))
    inner = (slice(None), slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
    box = (
        slice(slices[0], slices[-1] + 1),
        slice(int(rows[0]), int(rows[-1]) + 1),
        slice(int(columns[0]), int(columns[-1]) + 1),
    )
    after = np.where(here[inner], 0, part[inner])
    return labels.edit(title, box, after, hand_after=labels.hand[box] | here[inner])


def paint_edit(
    labels: LabelMap,
    section: Section,
    where: BoolArray,
    corner: tuple[int, int, int],
    number: int,
    title: str,
) -> LabelEdit | None:
    """The edit that gives voxels a label where `may_paint` allows it, not yet applied.

    Args:
        section: from where `where` is seen; its index does not matter.
        where: bool (along the normal, row, column).
        corner: of the first voxel of `where`, counted in the same way.
    Returns: None when it would change nothing.
    """
    window = tuple(slice(start, start + length) for start, length in zip(corner, where.shape, strict=True))
    where = where & may_paint(labels, seen_from(section, labels.array)[window], number)
    inner = bounds(where)
    if inner is None:
        return None
    part = where[inner]
    ranges = [slice(0, 0)] * 3
    for axis, start, span in zip((section.normal, section.rows, section.columns), corner, inner, strict=True):
        ranges[axis] = slice(start + span.start, start + span.stop)
    box = (ranges[0], ranges[1], ranges[2])
    after, hand_after = labels.array[box].copy(), labels.hand[box].copy()
    seen_from(section, after)[part] = number
    seen_from(section, hand_after)[part] = True
    edit = labels.edit(title, box, after, hand_after=hand_after)
    same = np.array_equal(edit.before, edit.after) and np.array_equal(edit.hand_before, edit.hand_after)
    return None if same else edit


def _steps(start: tuple[int, int], stop: tuple[int, int], stride: float) -> list[tuple[int, int]]:
    """Voxels on the way from one to another, about `stride` apart, the last one included; not too many."""
    way = hypot(stop[0] - start[0], stop[1] - start[1])
    count = min(max(ceil(way / max(stride, 1.0)), 1), _MOST_STEPS)
    shares = [(step + 1) / count for step in range(count)]
    return [
        (round(start[0] + s * (stop[0] - start[0])), round(start[1] + s * (stop[1] - start[1])))
        for s in shares
    ]


def check_number(number: int) -> None:
    """Raises: ValueError for what is no label number."""
    if not 0 <= number <= LARGEST_LABEL:
        raise ValueError(f"a label number is between 0 and {LARGEST_LABEL}, not {number}")
