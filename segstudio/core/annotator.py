"""Correcting labels as a person would: worst places first, with strokes of the brush and the eraser."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.distance import distance_inside
from segstudio.core.labels import BoolArray, LabelEdit, LabelMap
from segstudio.core.painting import Stroke
from segstudio.core.skeleton import thinned, walk
from segstudio.words import tr

# Sizes of the brush. With these no sweep between touching pixels covers more than its two discs do.
RADII_PX = (0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0, 64.0)

Worst = Literal["area", "distance"]
WORST: tuple[Worst, ...] = get_args(Worst)

_SIZES_TRIED = 5
_LONGEST_WALK = 300  # points of a stroke, after which a hand lifts the brush
_SLACK_PX = 1e-3
_REACH_PX = int(RADII_PX[-1]) + 2

Window = tuple[slice, slice]


@dataclass(frozen=True)
class Habits:
    """How a person corrects one slice.

    Args:
        strokes: how many at most.
        regions: how many of the worst places are looked at.
        smallest_px: smaller places are not noticed, and no stroke is made for fewer pixels.
        worst_by: "area", or "distance" for how far a place reaches beyond the reference's boundary.
    Raises: ValueError for numbers below 1 and other words.
    """

    strokes: int = 30
    regions: int = 20
    smallest_px: int = 8
    worst_by: Worst = "area"

    def __post_init__(self) -> None:
        if min(self.strokes, self.regions, self.smallest_px) < 1:
            raise ValueError("strokes, regions and smallest_px are 1 at least")
        if self.worst_by not in WORST:
            raise ValueError(f"worst_by is one of {', '.join(WORST)}, not {self.worst_by!r}")


@dataclass(frozen=True)
class PlannedStroke:
    """One drag: the label to paint (0 erases), the brush, and the way it goes."""

    number: int
    radius_px: float
    points_yx: tuple[tuple[int, int], ...]

    def draw(self, labels: LabelMap, z: int) -> LabelEdit | None:
        """Make the stroke on a slice, by the code that the mouse uses; None where it changes nothing."""
        title = tr("Brush stroke") if self.number else tr("Eraser stroke")
        stroke = Stroke(labels, z, self.number, (self.radius_px, self.radius_px), title=title)
        for y, x in self.points_yx:
            stroke.extend(y, x)
        return stroke.finish()


@dataclass(frozen=True, eq=False)
class WrongRegion:
    """Connected pixels (also by corners) of one slice that should all have the same other label.

    Args:
        number: the label that they should have.
        window: their bounding box, (y, x).
        mask: which pixels of the window they are.
        badness: what places are ranked by: pixels, or pixels of distance.
    """

    number: int
    window: Window
    mask: BoolArray
    badness: float


def wrong_regions(
    labels: npt.NDArray[np.integer], reference: npt.NDArray[np.integer], habits: Habits
) -> list[WrongRegion]:
    """The places that a person notices, worst first; equal ones from the top left on.

    Shapes: labels and reference (y, x).
    Raises: ValueError if the shapes differ.
    """
    if labels.shape != reference.shape or labels.ndim != 2:
        raise ValueError(f"Two slices of one shape are needed, not {labels.shape} and {reference.shape}.")
    wrong = labels != reference
    found: list[WrongRegion] = []
    for number in np.unique(reference[wrong]):
        should = reference == number
        here = np.ascontiguousarray(wrong & should).view(np.uint8)
        count, parts, boxes, _ = cv2.connectedComponentsWithStats(here, connectivity=8)
        depth = distance_inside(should) if habits.worst_by == "distance" else None
        for part in range(1, count):
            left, top, width, height, area = (int(v) for v in boxes[part])
            if area < habits.smallest_px:
                continue
            window = slice(top, top + height), slice(left, left + width)
            mask = parts[window] == part
            badness = float(area) if depth is None else float(depth[window][mask].max())
            found.append(WrongRegion(int(number), window, mask, badness))
    return sorted(found, key=lambda r: (-r.badness, r.window[0].start, r.window[1].start))


def plan_stroke(
    region: BoolArray, safe: BoolArray, number: int, *, smallest_px: int = 1
) -> PlannedStroke | None:
    """The one stroke that sets most pixels of a region right and spoils none.

    The brush runs along the middle line of where its centre may be: in the region, and so far from every
    pixel that must not be painted that the whole brush stays clear of it.

    Args:
        region: pixels that should get the label, bool (y, x).
        safe: pixels that may get it, because it is right there; contains the region.
        number: the label.
    Returns: None where no stroke would set `smallest_px` pixels right.
    """
    if not region.any():
        return None
    room = distance_inside(safe)
    half_width = float(distance_inside(np.pad(region, 1)).max())
    widest = next((r for r in RADII_PX if r >= half_width), RADII_PX[-1])
    best, best_gain, tried = None, smallest_px - 1, 0
    for radius in reversed(RADII_PX):
        if radius > widest:
            continue
        centres = region & (room > radius + _SLACK_PX)
        if not centres.any():
            continue
        points = walk(_longest_line(thinned(centres)), _LONGEST_WALK)
        gain = int(np.count_nonzero(region & _swept(points, radius, region.shape)))
        if gain > best_gain:
            best, best_gain = PlannedStroke(number, radius, tuple(points)), gain
        tried += 1
        if tried == _SIZES_TRIED:
            break
    return best


def correct_slice(
    labels: LabelMap,
    z: int,
    reference: npt.NDArray[np.integer],
    habits: Habits,
    poll: Callable[[], None] = lambda: None,
) -> list[LabelEdit]:
    """Correct the worst regions of a slice with brush and eraser; each edit is one stroke, already applied.

    Args:
        reference: the right labels, (y, x).
        poll: called before each stroke; may raise to end the work.
    """
    edits: list[LabelEdit] = []
    for region in wrong_regions(labels.array[z], reference, habits)[: habits.regions]:
        reach, inner = _grown(region.window, reference.shape)
        safe = reference[reach] == region.number
        mask = np.zeros(safe.shape, bool)
        mask[inner] = region.mask
        while len(edits) < habits.strokes:
            poll()
            # Other strokes may have set some of it right meanwhile.
            mask &= labels.array[z][reach] != region.number
            planned = plan_stroke(mask, safe, region.number, smallest_px=habits.smallest_px)
            if planned is None:
                break
            edit = _moved(planned, reach).draw(labels, z)
            if edit is None:  # a locked label is in the way
                break
            edits.append(edit)
    return edits


def _grown(window: Window, shape: tuple[int, ...]) -> tuple[Window, Window]:
    """The window with room for the largest brush around it, and where the old one lies in the new one."""
    (y, x), (height, width) = window, shape
    outer = (
        slice(max(y.start - _REACH_PX, 0), min(y.stop + _REACH_PX, height)),
        slice(max(x.start - _REACH_PX, 0), min(x.stop + _REACH_PX, width)),
    )
    top, left = outer[0].start, outer[1].start
    return outer, (slice(y.start - top, y.stop - top), slice(x.start - left, x.stop - left))


def _moved(planned: PlannedStroke, window: Window) -> PlannedStroke:
    top, left = window[0].start, window[1].start
    points = tuple((y + top, x + left) for y, x in planned.points_yx)
    return PlannedStroke(planned.number, planned.radius_px, points)


def _longest_line(lines: BoolArray) -> BoolArray:
    """The connected part with most pixels."""
    count, parts, boxes, _ = cv2.connectedComponentsWithStats(lines.view(np.uint8), connectivity=8)
    if count <= 2:
        return lines
    return parts == 1 + int(boxes[1:, cv2.CC_STAT_AREA].argmax())


def _swept(points: list[tuple[int, int]], radius: float, shape: tuple[int, ...]) -> BoolArray:
    """Pixels within the radius of some point."""
    away = np.ones(shape, np.uint8)
    rows, columns = np.array(points).T
    away[rows, columns] = 0
    return cv2.distanceTransform(away, cv2.DIST_L2, cv2.DIST_MASK_PRECISE) <= radius + _SLACK_PX
