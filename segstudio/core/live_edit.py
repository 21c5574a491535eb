"""Voxels that change while a person drags, and the one edit that they become at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.labels import BoolArray, Box, LabelArray, LabelEdit, LabelMap
from segstudio.core.planes import Section


def seen_from(section: Section, array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """An array (z, y, x[, c]) as a view (along the section's normal, its rows, its columns[, c])."""
    return array.transpose(section.normal, section.rows, section.columns, *range(3, array.ndim))


class _Under:
    """What lay under the edit on one section. Zeroed memory costs nothing until it is touched."""

    def __init__(self, size: tuple[int, ...]) -> None:
        self.touched = np.zeros(size, bool)
        self.labels = np.zeros(size, np.uint16)
        self.hand = np.zeros(size, bool)


class LiveEdit:
    """Writes labels at once and remembers what lay under them, so that all of it is one reversible edit.

    Boxes are ranges along the section's normal, rows and columns. Only voxels that were written are taken
    back: something else may have changed the others since.

    Args:
        labels: changed at once.
        section: from where boxes are seen; its index does not matter.
        title: the name of the undo step.
    """

    def __init__(self, labels: LabelMap, section: Section, title: str) -> None:
        self._labels = labels
        self._axes = (section.normal, section.rows, section.columns)
        self._section = section
        self._title = title
        shape = labels.geometry.shape
        self.size: tuple[int, int, int] = (shape[self._axes[0]], shape[self._axes[1]], shape[self._axes[2]])
        self._under: dict[int, _Under] = {}  # by section: a stroke on one costs no memory for the others
        self._box: Box | None = None

    @property
    def labels(self) -> LabelArray:
        """Labels as they are now, a read-only view (normal, row, column)."""
        return seen_from(self._section, self._labels.array)

    @property
    def changed(self) -> bool:
        """Whether anything was written."""
        return self._box is not None

    def before(self, box: Box) -> LabelArray:
        """Labels of a box as they were before this edit wrote there; a copy."""
        found = self.labels[box].copy()
        for offset, under in self._seen(box):
            np.copyto(found[offset], under.labels[box[1:]], where=under.touched[box[1:]])
        return found

    def write(self, box: Box, after: npt.NDArray[Any] | int, where: BoolArray) -> Box:
        """Give voxels of a box labels and mark them as decided by hand.

        Args:
            after: one label, or one for each voxel of the box.
            where: the voxels that change, bool in the shape of the box.
        Returns: the box as ranges (z, y, x).
        """
        labels = self.labels[box]
        hand = seen_from(self._section, self._labels.hand)[box]
        for offset, index in enumerate(range(box[0].start, box[0].stop)):
            if index not in self._under:
                if not where[offset].any():
                    continue
                self._under[index] = _Under(self.size[1:])
            under = self._under[index]
            new = where[offset] & ~under.touched[box[1:]]
            np.copyto(under.labels[box[1:]], labels[offset], where=new)
            np.copyto(under.hand[box[1:]], hand[offset], where=new)
            under.touched[box[1:]] |= new
        now = labels.copy()
        np.copyto(now, after, where=where, casting="unsafe")
        return self._put(box, now, hand | where)

    def restore(self, box: Box, where: BoolArray) -> Box:
        """Put voxels of a box back as they were; the box as ranges (z, y, x)."""
        now = self.labels[box].copy()
        hand = seen_from(self._section, self._labels.hand)[box].copy()
        for offset, under in self._seen(box):
            back = where[offset] & under.touched[box[1:]]
            np.copyto(now[offset], under.labels[box[1:]], where=back)
            np.copyto(hand[offset], under.hand[box[1:]], where=back)
            under.touched[box[1:]] &= ~back
        return self._put(box, now, hand)

    def finish(self) -> LabelEdit | None:
        """All of it as one edit, already applied; None when it changed nothing."""
        edit = self._edit()
        if edit is None:
            return None
        same = np.array_equal(edit.before, edit.after) and np.array_equal(edit.hand_before, edit.hand_after)
        return None if same else edit

    def cancel(self) -> Box | None:
        """Put everything back; the box that may have changed, as ranges (z, y, x)."""
        edit = self._edit()
        if edit is None:
            return None
        self._labels.apply(edit.inverse)
        self._under.clear()
        self._box = None
        return edit.box

    def _put(self, box: Box, after: LabelArray, hand: BoolArray) -> Box:
        self._box = box if self._box is None else union(self._box, box)
        place = self._place(box)
        now, hand_now = self._turned(after), self._turned(hand)
        # Only its `after` side is ever written, so nothing need be copied for the other one.
        self._labels.apply(LabelEdit(self._title, place, now, now, hand_now, hand_now))
        return place

    def _edit(self) -> LabelEdit | None:
        if self._box is None:
            return None
        box, place = self._box, self._place(self._box)
        after, hand_after = self._labels.array[place].copy(), self._labels.hand[place].copy()
        before, hand_before = after.copy(), hand_after.copy()
        seen, hand_seen = seen_from(self._section, before), seen_from(self._section, hand_before)
        for offset, under in self._seen(box):
            touched = under.touched[box[1:]]
            np.copyto(seen[offset], under.labels[box[1:]], where=touched)
            np.copyto(hand_seen[offset], under.hand[box[1:]], where=touched)
        return LabelEdit(self._title, place, before, after, hand_before, hand_after)

    def _seen(self, box: Box) -> Iterator[tuple[int, _Under]]:
        """The sections of a box that were written to, by their place in it."""
        for offset, index in enumerate(range(box[0].start, box[0].stop)):
            if index in self._under:
                yield offset, self._under[index]

    def _place(self, box: Sequence[slice]) -> Box:
        """Ranges along the section's axes as ranges (z, y, x)."""
        ranges = [slice(0, 0)] * 3
        for axis, part in zip(self._axes, box, strict=True):
            ranges[axis] = part
        return ranges[0], ranges[1], ranges[2]

    def _turned(self, array: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """A box seen from the section as (z, y, x), a view."""
        return array.transpose(*(self._axes.index(axis) for axis in range(3)))


def union(a: Box, b: Box) -> Box:
    """The smallest box around two."""
    z, y, x = (slice(min(i.start, j.start), max(i.stop, j.stop)) for i, j in zip(a, b, strict=True))
    return z, y, x


def bounds(where: BoolArray) -> Box | None:
    """The smallest box around the True voxels of a volume; None when there are none."""
    ranges = []
    for axis in range(3):
        hit = np.flatnonzero(where.any(axis=tuple(other for other in range(3) if other != axis)))
        if not hit.size:
            return None
        ranges.append(slice(int(hit[0]), int(hit[-1]) + 1))
    return ranges[0], ranges[1], ranges[2]
