"""Pushing the boundary of a label about with a soft disc."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, hypot
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.brush import Brush
from segstudio.core.cv import cv2
from segstudio.core.labels import Box, LabelEdit, LabelMap, may_paint
from segstudio.core.live_edit import LiveEdit, union
from segstudio.core.planes import SectionLike, as_section
from segstudio.words import tr

Floats = npt.NDArray[np.float32]
Window = tuple[slice, slice]

_LONGEST_STEP = 0.4  # of the radius; a longer one would fold the boundary over itself
_MOST_STEPS = 12  # of one move of the mouse
_MOVED_PX = 0.3  # where the boundary moved less than this, voxels stay as they are
_FULL = 200
_MARGIN = 3  # voxels around what is looked at, for smoothing
_SLACK_PX = 48  # voxels around what is looked at, so that the next step need not look again


@dataclass(frozen=True, eq=False)
class _Source:
    """Part of a section as it was before the drag: its labels, and `_FULL` where the label is."""

    window: Window
    labels: npt.NDArray[np.uint16]
    own: npt.NDArray[np.uint8]


class Nudge:
    """One drag of the soft disc: what lies under it follows the mouse, less towards its rim.

    The boundary of one label moves as if it were drawn on rubber: a point at the share ρ of the radius from
    the centre follows by (1 − ρ²)² of the way. What the label gains, others lose where they may be painted
    over; what it loses goes to the neighbour that moves in, or to the background.

    Args:
        labels: changed at once.
        z: slice, or a section of another plane.
        number: the label whose boundary moves.
        brush: radii of the disc; with a depth, sections beside this one follow in the same way.
    """

    def __init__(
        self,
        labels: LabelMap,
        z: SectionLike,
        number: int,
        brush: Brush,
        *,
        title: str = tr("Nudge boundary"),
    ) -> None:
        self._labels = labels
        self._section = as_section(z)
        self._number = number
        self._brush = brush
        self._edit = LiveEdit(labels, self._section, title)
        size = self._edit.size[1:]
        # How far each voxel's content has come, down and across, for each section that was touched.
        self._moved: dict[int, Floats] = {}
        self._sources: dict[int, _Source] = {}
        self._size = size
        self._last: tuple[float, float] | None = None

    def boundary_near(self, y: float, x: float) -> bool:
        """Whether the label's boundary passes under the disc."""
        window = self._window(y, x)
        if window is None:
            return False
        seen = self._edit.labels[self._section.index][window] == self._number
        covered = _falloff(window, (y, x), self._brush.radii, 0.0) > 0
        found = seen[covered]
        return bool(found.any() and not found.all())

    def move(self, y: float, x: float) -> Box | None:
        """Drag the disc to a place, in fractional voxels; the box that may have changed."""
        last, self._last = self._last, (y, x)
        if last is None or last == (y, x):
            return None
        ry, rx = self._brush.radii
        way = hypot((y - last[0]) / ry, (x - last[1]) / rx)
        count = min(max(ceil(way / _LONGEST_STEP), 1), _MOST_STEPS)
        if way / count > _LONGEST_STEP:  # thrown, not drawn: only the end of the way counts
            share = 1 - count * _LONGEST_STEP / way
            last = last[0] + share * (y - last[0]), last[1] + share * (x - last[1])
        step = (y - last[0]) / count, (x - last[1]) / count
        changed = None
        for offset in range(-self._brush.reach, self._brush.reach + 1):
            box = self._drag(self._section.index + offset, offset, last, step, count)
            changed = box if changed is None else changed if box is None else union(changed, box)
        return changed

    def finish(self) -> LabelEdit | None:
        """The whole drag as one edit, already applied; None when it changed nothing."""
        return self._edit.finish()

    def cancel(self) -> Box | None:
        """Put everything back; the box that may have changed."""
        return self._edit.cancel()

    def _drag(
        self, index: int, offset: int, start: tuple[float, float], step: tuple[float, float], count: int
    ) -> Box | None:
        """Move the content of one section along, in so many steps, and write it once."""
        depth = offset / self._brush.depth if self._brush.depth else 0.0
        share = 1 - depth**2
        if share <= 0 or not 0 <= index < self._edit.size[0]:
            return None
        moved = self._moved.get(index)
        if moved is None:
            moved = self._moved[index] = np.zeros((*self._size, 2), np.float32)
        touched = None
        for number in range(1, count + 1):
            centre = start[0] + number * step[0], start[1] + number * step[1]
            window = self._window(*centre, share**0.5)
            if window is None:
                continue
            # What is here now was where this step took it from, and that had come its own way before.
            by = _falloff(window, centre, self._brush.radii, depth)[..., None] * np.array(step, np.float32)
            around = _wider(window, 2 + ceil(max(abs(step[0]), abs(step[1]))), self._size)
            corner = window[0].start - around[0].start, window[1].start - around[1].start
            moved[window] = by + _sampled(moved[around], by, corner)
            touched = window if touched is None else _around(touched, window)
        return None if touched is None else self._write(index, touched)

    def _write(self, index: int, window: Window) -> Box | None:
        moved = self._moved[index][window]
        goes = moved[..., 0] ** 2 + moved[..., 1] ** 2 >= _MOVED_PX**2
        far = ceil(float(np.abs(moved).max()))
        source = self._source(index, _wider(window, far + _MARGIN, self._size))
        corner = window[0].start - source.window[0].start, window[1].start - source.window[1].start
        inner = slice(corner[0], corner[0] + moved.shape[0]), slice(corner[1], corner[1] + moved.shape[1])
        was = source.labels[inner]
        # Smoothed by less than a voxel, or the steps of the boundary would be drawn out into teeth.
        share = cv2.GaussianBlur(_sampled(source.own, moved, corner), (3, 3), 0.6)
        inside = np.where(goes, share >= _FULL / 2, was == self._number)
        other = _nearest(source.labels, moved, corner)
        other[other == self._number] = 0
        after = np.where(inside, np.uint16(self._number), np.where(was == self._number, other, was))
        after = np.where(may_paint(self._labels, was, after), after, was)
        box = (slice(index, index + 1), *window)
        now = self._edit.labels[box][0]
        back = (after == was) & (now != was)
        changed = (after != was) & (now != after)
        done = self._edit.write(box, after[None], changed[None]) if changed.any() else None
        if back.any():
            done = self._edit.restore(box, back[None])
        return done

    def _source(self, index: int, window: Window) -> _Source:
        """What lay in a window before the drag; kept, and made anew only where it reaches further."""
        kept = self._sources.get(index)
        if kept is not None and _holds(kept.window, window):
            return kept
        window = _wider(window, max(_SLACK_PX, ceil(max(self._brush.radii) / 2)), self._size)
        before = self._edit.before((slice(index, index + 1), *window))[0]
        own = (before == self._number).view(np.uint8) * np.uint8(_FULL)
        made = self._sources[index] = _Source(window, before, own)
        return made

    def _window(self, y: float, x: float, share: float = 1.0) -> Window | None:
        """The voxels of the section under the disc, or under a share of it; None where there are none."""
        ranges = []
        for centre, whole, length in zip((y, x), self._brush.radii, self._size, strict=True):
            radius = whole * share
            start, stop = max(ceil(centre - radius), 0), min(int(centre + radius) + 1, length)
            if start >= stop:
                return None
            ranges.append(slice(start, stop))
        return ranges[0], ranges[1]


def _falloff(window: Window, centre: tuple[float, float], radii: tuple[float, float], depth: float) -> Floats:
    """How far each voxel follows: 1 in the centre, 0 at the rim; `depth` is how far off its section is."""
    y = (np.arange(window[0].start, window[0].stop, dtype=np.float32) - centre[0]) / radii[0]
    x = (np.arange(window[1].start, window[1].stop, dtype=np.float32) - centre[1]) / radii[1]
    left = np.maximum(1 - y[:, None] ** 2 - x[None, :] ** 2 - depth**2, 0)
    return np.asarray(left * left, np.float32)


def _wider(window: Window, margin: int, size: tuple[int, ...]) -> Window:
    """A window with a margin as far as the section goes."""
    rows, columns = (
        slice(max(part.start - margin, 0), min(part.stop + margin, length))
        for part, length in zip(window, size, strict=True)
    )
    return rows, columns


def _around(a: Window, b: Window) -> Window:
    """The smallest window around two."""
    rows, columns = (slice(min(i.start, j.start), max(i.stop, j.stop)) for i, j in zip(a, b, strict=True))
    return rows, columns


def _holds(outer: Window, inner: Window) -> bool:
    """Whether one window lies in another."""
    return all(a.start <= b.start and b.stop <= a.stop for a, b in zip(outer, inner, strict=True))


def _places(moved: Floats, corner: tuple[int, int]) -> tuple[Floats, Floats]:
    """From which columns and rows of the wider window each voxel's content came."""
    height, width = moved.shape[:2]
    rows = np.arange(corner[0], corner[0] + height, dtype=np.float32)[:, None] - moved[..., 0]
    columns = np.arange(corner[1], corner[1] + width, dtype=np.float32)[None, :] - moved[..., 1]
    return np.ascontiguousarray(columns), np.ascontiguousarray(rows)


def _sampled(source: npt.NDArray[Any], moved: Floats, corner: tuple[int, int]) -> npt.NDArray[Any]:
    """Values of the wider window where each voxel came from, between voxels by their neighbours."""
    columns, rows = _places(moved, corner)
    source = np.ascontiguousarray(source)
    return np.asarray(cv2.remap(source, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))


def _nearest(
    source: npt.NDArray[np.uint16], moved: Floats, corner: tuple[int, int]
) -> npt.NDArray[np.uint16]:
    """Labels of the wider window where each voxel came from."""
    columns, rows = _places(moved, corner)
    source = np.ascontiguousarray(source)
    return np.asarray(cv2.remap(source, columns, rows, cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE))
