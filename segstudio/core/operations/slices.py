"""From slice to slice: copying a label, and interpolating its shape between slices."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from segstudio.core.labels import BoolArray
from segstudio.core.operations.model import Change, Work
from segstudio.words import tr

Floats = npt.NDArray[np.float32]


def copy_slice(work: Work) -> Change:
    """The slice shown gets the labels of the nearest slice before or after it that has them."""
    step = -1 if work.values["from"] == "previous" else 1
    chosen = work.chosen()
    source = work.index + step
    while 0 <= source < len(chosen) and not chosen[source].any():
        source += step
    if not 0 <= source < len(chosen):
        none = (
            tr("No slice before this one has the label.")
            if step < 0
            else tr("No slice after this one has the label.")
        )
        return Change(work.labels, note=none)
    after = work.labels.copy()
    here, take = after[work.index], chosen[source] > 0
    if work.values["replace"]:
        here[chosen[work.index] > 0] = 0
    else:
        take &= chosen[work.index] == 0
    here[take] = chosen[source][take]
    return Change(after, note=tr("Copied from slice {source}.", source=source + 1))


def interpolate(work: Work) -> Change:
    """The shape of each label between slices that have it, by signed distances to its boundary.

    Between the slices a and b, at the part t of the way, a voxel belongs to the label where
    (1 − t) · d_a + t · d_b > 0, with d the distance to the boundary, positive inside. Where shapes are
    followed, both are first moved so that their centroids meet on the straight line between them.
    Of several labels the one with the largest value gets the voxel.

    Source: Raya & Udupa, "Shape-based interpolation of multidimensional objects", IEEE TMI 1990.
    """
    after = work.labels.copy()
    best = np.zeros(work.labels.shape, np.float32)
    filled: set[int] = set()
    replace = work.values["between"] == "edited"
    chosen = work.chosen()
    heights = _heights(work)
    for number in work.numbers:
        mask: BoolArray = chosen == number
        for low, high in _gaps(mask, work) if replace else ():
            inner = slice(low + 1, high)
            after[inner][mask[inner]] = 0
    taken = np.where(work.member(work.numbers), after, np.uint16(0))
    for done, number in enumerate(work.numbers):
        mask = chosen == number
        for low, high in _gaps(mask, work):
            work.progress(done / len(work.numbers))
            shapes = _Between(mask[low], mask[high], work)
            for z in range(low + 1, high):
                work.progress(done / len(work.numbers))
                height = shapes.at((heights[z] - heights[low]) / (heights[high] - heights[low]))
                inside = (height > best[z]) & (taken[z] == 0)
                best[z][inside] = height[inside]
                after[z][inside] = number
                if inside.any():
                    filled.add(z)
    note = _how_placed(work) if filled else _why_none(work)
    return Change(after, len(filled), note)


def _heights(work: Work) -> list[float]:
    """Where each slice lies along the way: in mm where slices do not lie evenly, else by its number."""
    if work.grid.gaps:
        return [0.0, *np.cumsum(work.grid.gaps).tolist()]
    return [float(z) for z in range(len(work.labels))]


def _how_placed(work: Work) -> str:
    if work.grid.even or work.grid.gaps:
        return ""
    return tr(
        "The slices do not lie evenly, and the shape was worked out by their numbers, as if they did: "
        "look at it."
    )


def _gaps(mask: BoolArray, work: Work) -> list[tuple[int, int]]:
    """Neighbouring slices to interpolate between, as pairs with something between them."""
    has: BoolArray = np.asarray(mask.any((1, 2)))
    if work.values["between"] == "labelled":
        ends = np.flatnonzero(has)
        return [(a, b) for a, b in pairwise(ends.tolist()) if b > a + 1]
    assert work.edited is not None
    ends = np.flatnonzero(work.edited)
    return [(a, b) for a, b in pairwise(ends.tolist()) if b > a + 1 and has[a] and has[b]]


def _why_none(work: Work) -> str:
    if work.values["between"] == "edited":
        return tr("There are no two edited slices with the label and others between them.")
    return tr("The label is on no two slices with empty ones between them.")


class _Between:
    """Two shapes (y, x) and what lies between them."""

    def __init__(self, first: BoolArray, last: BoolArray, work: Work) -> None:
        spacing = work.grid.spacing[1:]
        self._ends = [_signed(shape, spacing) for shape in (first, last)]
        self._centres = [np.array([float(hit.mean()) for hit in np.nonzero(s)]) for s in (first, last)]
        self._follow = bool(work.values["follow"])

    def at(self, t: float) -> Floats:
        """Signed distance at the part t of the way."""
        parts = []
        for end, centre, share in zip(self._ends, self._centres, (1 - t, t), strict=True):
            moved = end
            if self._follow:
                here = (1 - t) * self._centres[0] + t * self._centres[1]
                moved = _moved(end, here - centre)
            parts.append(np.float32(share) * moved)
        blend: Floats = parts[0] + parts[1]
        return blend


def _signed(shape: BoolArray, spacing: tuple[float, float]) -> Floats:
    """Distance to the other side of the boundary, positive inside; what lies beyond the edge is nothing."""
    from segstudio.core.distance import distance_inside

    farthest = np.float32(sum(n * step for n, step in zip(shape.shape, spacing, strict=True)))
    signed: Floats = np.minimum(distance_inside(shape, spacing), farthest) - distance_inside(~shape, spacing)
    return signed


def _moved(heights: Floats, by: npt.NDArray[np.float64]) -> Floats:
    """Heights moved by a fraction of voxels."""
    if not by.any():
        return heights
    from scipy import ndimage

    moved: Floats = ndimage.shift(heights, by, order=1, mode="nearest")
    return moved
