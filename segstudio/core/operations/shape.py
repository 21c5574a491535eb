"""Changing the outline of labels: growing, shrinking, hollowing and smoothing, by true distances."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.connected import boxes_of, slabs
from segstudio.core.labels import BoolArray, Box, LabelArray
from segstudio.core.operations.model import Change, Grid, Work
from segstudio.core.progress import Progress, part
from segstudio.core.reach import (
    ball_share,
    dilated,
    eroded,
    margin,
    nearest_label,
)

_SIGMAS = 3.0  # a Gaussian is cut off so many standard deviations from its middle


def distance_reach(values: Mapping[str, Any], grid: Grid) -> float:
    """As far as the labels move."""
    return grid.length(values["distance"])


def smooth_reach(values: Mapping[str, Any], grid: Grid) -> float:
    """Twice as far as a voxel looks, so that every voxel that may change sees all its neighbours."""
    return (
        2 * _SIGMAS * grid.length(values["radius"]) / 2
        if values["method"] == "joint"
        else 2 * grid.length(values["radius"])
    )


def grow(work: Work) -> Change:
    """Every voxel within a distance of the labels takes the nearest of them."""
    reach = work.grid.length(work.values["distance"])
    chosen = work.chosen()
    if len(work.numbers) == 1:
        grown = dilated(chosen > 0, reach, work.grid.spacing, progress=work.progress)
        return Change(np.where(grown, np.uint16(work.numbers[0]), work.labels))
    nearest = nearest_label(chosen, reach, work.grid.spacing, progress=work.progress)
    return Change(np.where((nearest > 0) & (chosen == 0), nearest, work.labels))


def shrink(work: Work) -> Change:
    """Of each label only what lies further than a distance from everything else stays.

    The edge of the image is no boundary: what goes on beyond it is not shrunk from there.
    """
    reach = work.grid.length(work.values["distance"])
    after = work.labels.copy()
    for mask, box, progress in _each_label(work, reach):
        left = eroded(mask, reach, work.grid.spacing, progress=progress)
        after[box][mask & ~left] = 0
    return Change(after)


def hollow(work: Work) -> Change:
    """Of each label only a wall along its boundary stays: within it, around it, or half on either side."""
    reach = work.grid.length(work.values["distance"])
    where = work.values["side"]
    inner, outer = {"inside": (reach, 0.0), "outside": (0.0, reach), "both": (reach / 2, reach / 2)}[where]
    after = work.labels.copy()
    chosen = work.chosen() > 0
    for mask, box, progress in _each_label(work, reach):
        spacing, wall = work.grid.spacing, np.zeros_like(mask)
        if inner:
            half = part(progress, 0.0, 0.5)
            wall |= mask & ~eroded(mask, inner, spacing, progress=half)
        after[box][mask & ~wall] = 0
        if outer:
            around = dilated(mask, outer, spacing, progress=part(progress, 0.5, 1.0)) & ~chosen[box]
            after[box][around] = after.dtype.type(work.labels[box][mask][0])
    return Change(after)


def smooth(work: Work) -> Change:
    """Rounder outlines, by one of four methods; details smaller than the radius go.

    - median: a voxel takes what most of the ball around it is, the label or not.
    - opening: only what a ball inside the label can reach stays; thin parts go, nothing is added.
    - closing: what no ball outside the label can reach joins it; gaps and bays close, nothing is taken.
    - joint: all labels and the background at once. Each is blurred by a Gaussian whose standard deviation is
      half the radius, and every voxel takes the one that is strongest there: no gaps, no overlaps.
    """
    method = work.values["method"]
    if method == "joint":
        return Change(_joint(work))
    reach, spacing = work.grid.length(work.values["radius"]), work.grid.spacing
    after = work.labels.copy()
    chosen = work.chosen() > 0
    for mask, box, progress in _each_label(work, 2 * reach):
        first, second = part(progress, 0.0, 0.5), part(progress, 0.5, 1.0)
        if method == "median":
            new = _median(mask, reach, work, progress)
        elif method == "opening":
            new = mask & dilated(
                eroded(mask, reach, spacing, progress=first), reach, spacing, progress=second
            )
        else:
            new = mask | eroded(
                dilated(mask, reach, spacing, progress=first), reach, spacing, progress=second
            )
        after[box][mask & ~new] = 0
        after[box][new & ~chosen[box]] = after.dtype.type(work.labels[box][mask][0])
    return Change(after)


def _each_label(work: Work, reach: float) -> Iterator[tuple[BoolArray, Box, Progress]]:
    """Each label as a mask, where it and what is within reach of it lies, and its part of the progress."""
    boxes = list(boxes_of(work.chosen()))
    sides = margin(reach, work.grid.spacing)
    for done, (number, box) in enumerate(boxes):
        z, y, x = (
            slice(max(axis.start - side, 0), min(axis.stop + side, n))
            for axis, side, n in zip(box, sides, work.labels.shape, strict=True)
        )
        step = part(work.progress, done / len(boxes), (done + 1) / len(boxes))
        yield work.labels[z, y, x] == number, (z, y, x), step


def _median(mask: BoolArray, reach: float, work: Work, progress: Progress) -> BoolArray:
    """What most of the ball around each voxel is; where half of it is, the voxel stays as it is."""
    new = mask.copy()
    for z, (count, whole) in enumerate(ball_share(mask, reach, work.grid.spacing, progress=progress)):
        new[z] = (2 * count > whole) | (mask[z] & (2 * count == whole))
    return new


def _joint(work: Work) -> LabelArray:
    """Labels after joint smoothing, in slabs of slices, each with all that it needs around it.

    Only labels to work on and background compete, and only voxels of these change.
    """
    from scipy import ndimage

    chosen = work.chosen()
    free = (chosen > 0) | (work.labels == 0)
    after = work.labels.copy()
    sigmas = [work.grid.length(work.values["radius"]) / 2 / step for step in work.grid.spacing]
    if work.grid.flat:
        sigmas[0] = 0.0
    halo = int(_SIGMAS * sigmas[0] + 0.5)

    def blurred(mask: BoolArray) -> npt.NDArray[np.float32]:
        return ndimage.gaussian_filter(mask.astype(np.float32), sigmas, mode="nearest", truncate=_SIGMAS)

    for slab in slabs(chosen.shape, work.progress):
        start, stop = slab.start, slab.stop
        low, high = max(start - halo, 0), min(stop + halo, len(chosen))
        part_of, inner = chosen[low:high], slice(start - low, stop - low)
        best = blurred(work.labels[low:high] == 0)[inner]
        winner = np.zeros(best.shape, np.uint16)
        sides = [0, *(int(_SIGMAS * s + 0.5) + 1 for s in sigmas[1:])]
        for number, box in boxes_of(part_of):
            work.progress(start / len(chosen))
            y, x = (
                slice(max(axis.start - side, 0), min(axis.stop + side, n))
                for axis, side, n in zip(box[1:], sides[1:], part_of.shape[1:], strict=True)
            )
            strength = blurred(part_of[:, y, x] == number)[inner]
            stronger = strength > best[:, y, x]
            best[:, y, x][stronger] = strength[stronger]
            winner[:, y, x][stronger] = number
        np.copyto(after[start:stop], winner, where=free[start:stop])
    return after
