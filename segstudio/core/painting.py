"""Changing labels by hand: brush strokes, fills and polygons, each one reversible edit.

Positions are fractional voxel indices (y, x) with voxel centres at whole numbers, as
`Geometry.to_index` gives them: the centre of the first voxel is (0, 0), its outer edge -0.5. Where a
section of another plane is given instead of a slice, y counts its rows and x its columns.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.labels import LARGEST_LABEL, BoolArray, Box, LabelEdit, LabelMap, may_paint, paintable
from segstudio.core.planes import Section, SectionLike, as_section

SMALLEST_RADIUS_PX = 0.5  # one voxel
_SLACK_PX = 1e-6  # keeps a voxel whose centre lies on the rim inside, whatever the rounding

IntArray = npt.NDArray[np.int32]


def disc_offsets(radius_yx: tuple[float, float]) -> BoolArray:
    """Footprint of a brush centred on a voxel: True where the voxel's centre lies in the ellipse.

    Args:
        radius_yx: radii in voxels down and across; unequal on voxels that are not square.
    Returns: bool (2·floor(ry)+1, 2·floor(rx)+1); a single voxel for radii below 1.
    """
    ry, rx = _radii(radius_yx)
    first_row, left, right = _swept_rows((0, 0), (0, 0), (ry, rx))
    reach = int(rx + _SLACK_PX)
    columns = np.arange(-reach, reach + 1)
    assert first_row == -(len(left) // 2)
    return (columns >= left[:, None]) & (columns <= right[:, None])


class Stroke:
    """One drag of the brush or eraser on one section; at its end a single edit.

    The disc is centred on the voxel nearest to the pointer, so it is always `disc_offsets`, and it
    is swept in a straight line from point to point, so a fast hand leaves no gaps. What may not be
    painted over, as `labels.may_paint` says, keeps its label.

    Args:
        labels: changed at once, while the stroke goes on.
        z: slice, or a section of another plane.
        number: label to paint; 0 erases.
        radius_yx: radii in voxels down and across.
        title: the name of the undo step.
    """

    def __init__(
        self,
        labels: LabelMap,
        z: SectionLike,
        number: int,
        radius_yx: tuple[float, float],
        *,
        title: str = "Brush stroke",
    ) -> None:
        _check_number(number)
        self._labels = labels
        self._section = as_section(z)
        self._number = number
        self._radii = _radii(radius_yx)
        self._title = title
        self._paintable = paintable(labels, number)
        self._last: tuple[int, int] | None = None
        # What lay under the stroke. Zeroed memory costs nothing until it is touched, so a stroke
        # starts as fast on a large slice as on a small one.
        size = self._size = self._section.size(labels.geometry.shape)
        self._touched = np.zeros(size, bool)
        self._before = np.zeros(size, np.uint16)
        self._hand_before = np.zeros(size, bool)
        self._box: Box | None = None

    def extend(self, y: float, x: float) -> Box | None:
        """Paint from the last point to this one.

        Returns: the box that may have changed, clipped to the image; None where it lies outside.
        """
        point = (round(y), round(x))
        start = point if self._last is None else self._last
        self._last = point
        if self._paintable is not None and not self._paintable.any():
            return None
        first_row, left, right = _swept_rows(start, point, self._radii)
        height, width = self._size
        top, bottom = max(first_row, 0), min(first_row + len(left), height)
        if top >= bottom:
            return None
        left, right = left[top - first_row : bottom - first_row], right[top - first_row : bottom - first_row]
        first, last = max(int(left.min()), 0), min(int(right.max()) + 1, width)
        if first >= last:
            return None
        columns = np.arange(first, last, dtype=np.int32)
        paint = (columns >= left[:, None]) & (columns <= right[:, None])
        section, flat = self._section, (slice(top, bottom), slice(first, last))
        box = section.box(*flat)
        labels = section.flat(self._labels.array[box])
        hand = section.flat(self._labels.hand[box])
        if self._paintable is not None:
            paint &= self._paintable[labels]
        new = paint & ~self._touched[flat]
        np.copyto(self._before[flat], labels, where=new)
        np.copyto(self._hand_before[flat], hand, where=new)
        self._touched[flat] |= paint
        after = labels.copy()
        np.copyto(after, self._number, where=paint)
        self._labels.apply(
            self._labels.edit(self._title, box, section.lift(after), hand_after=section.lift(hand | paint))
        )
        self._box = box if self._box is None else _union(self._box, box)
        return box

    def finish(self) -> LabelEdit | None:
        """The whole stroke as one edit, already applied; None when it changed nothing."""
        edit = self._edit()
        if edit is None:
            return None
        same = np.array_equal(edit.before, edit.after) and np.array_equal(edit.hand_before, edit.hand_after)
        return None if same else edit

    def cancel(self) -> Box | None:
        """Put back what was there before the stroke; the box that may have changed."""
        edit = self._edit()
        if edit is None:
            return None
        self._labels.apply(edit.inverse)
        self._touched[:] = False
        self._box = None
        return edit.box

    def _edit(self) -> LabelEdit | None:
        if self._box is None:
            return None
        # Only voxels under the stroke are taken back: something else may have changed the others since.
        after = self._labels.array[self._box].copy()
        hand_after = self._labels.hand[self._box].copy()
        section = self._section
        flat = self._box[section.rows], self._box[section.columns]
        touched = self._touched[flat]
        before, hand_before = after.copy(), hand_after.copy()
        np.copyto(section.flat(before), self._before[flat], where=touched)
        np.copyto(section.flat(hand_before), self._hand_before[flat], where=touched)
        return LabelEdit(self._title, self._box, before, after, hand_before, hand_after)


def fill_region(
    labels: LabelMap, z: SectionLike, y: int, x: int, number: int, title: str = "Fill"
) -> LabelEdit | None:
    """Give the region of equal label around a voxel another label; neighbours share an edge.

    Returns: the edit, not yet applied; None outside the image, where `may_paint` forbids it, or where
        the region has that label already.
    """
    _check_number(number)
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
    return _paint_where(labels, section, same == 2, (0, 0), number, title)


def polygon_edit(
    labels: LabelMap, z: SectionLike, points_yx: Sequence[tuple[float, float]], number: int
) -> LabelEdit | None:
    """Give every voxel whose centre lies inside a closed polygon a label; crossings count even-odd.

    Args:
        points_yx: corners as fractional voxel indices; the last joins the first. May lie outside the image.
    Returns: the edit, not yet applied; None when it would change nothing.
    """
    _check_number(number)
    if len(points_yx) < 3:
        return None
    corners = np.asarray(points_yx, float)
    section = as_section(z)
    height, width = section.size(labels.geometry.shape)
    top = int(np.clip(np.ceil(corners[:, 0].min()), 0, height))
    bottom = int(np.clip(np.ceil(corners[:, 0].max()), 0, height))  # a row on the lowest corner is outside
    left = int(np.clip(np.ceil(corners[:, 1].min()), 0, width))
    right = int(np.clip(np.floor(corners[:, 1].max()) + 1, 0, width))
    if top >= bottom or left >= right:
        return None
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
    return _paint_where(labels, section, inside, (top, left), number, "Polygon")


def clear_label(labels: LabelMap, number: int, title: str = "Clear label") -> LabelEdit | None:
    """Erase a label everywhere.

    Returns: the edit over the label's bounding box, not yet applied; None where nothing carries it.
    """
    _check_number(number)
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


def _paint_where(
    labels: LabelMap, section: Section, mask: BoolArray, corner: tuple[int, int], number: int, title: str
) -> LabelEdit | None:
    """The edit that paints `mask`, whose first voxel is `corner`, where `may_paint` allows it."""
    top, left = corner
    window = section.box(slice(top, top + mask.shape[0]), slice(left, left + mask.shape[1]))
    mask = mask & may_paint(labels, section.flat(labels.array[window]), number)
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not rows.size:
        return None
    inner = (slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
    mask = mask[inner]
    box = section.box(
        slice(top + int(rows[0]), top + int(rows[-1]) + 1),
        slice(left + int(columns[0]), left + int(columns[-1]) + 1),
    )
    after = labels.array[box].copy()
    section.flat(after)[mask] = number
    edit = labels.edit(title, box, after, hand_after=labels.hand[box] | section.lift(mask))
    same = np.array_equal(edit.before, edit.after) and np.array_equal(edit.hand_before, edit.hand_after)
    return None if same else edit


def _swept_rows(
    start: tuple[int, int], stop: tuple[int, int], radii: tuple[float, float]
) -> tuple[int, IntArray, IntArray]:
    """Rows of an ellipse swept from one voxel to another: (first row, leftmost, rightmost columns).

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


def _radii(radius_yx: tuple[float, float]) -> tuple[float, float]:
    ry, rx = (max(float(r), SMALLEST_RADIUS_PX) for r in radius_yx)
    return ry, rx


def _union(a: Box, b: Box) -> Box:
    z, y, x = (slice(min(i.start, j.start), max(i.stop, j.stop)) for i, j in zip(a, b, strict=True))
    return z, y, x


def _check_number(number: int) -> None:
    if not 0 <= number <= LARGEST_LABEL:
        raise ValueError(f"a label number is between 0 and {LARGEST_LABEL}, not {number}")
