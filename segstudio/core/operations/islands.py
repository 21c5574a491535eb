"""Islands: the parts of a label that do not touch, not even at a corner."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from segstudio.core.cleaning import dropped_objects, holes
from segstudio.core.connected import boxes_of, objects_of, sizes_of, slabs
from segstudio.core.labels import BoolArray, LabelArray
from segstudio.core.operations.model import Change, Grid, Work
from segstudio.errors import SegStudioError
from segstudio.words import tr


def keep_largest(work: Work) -> Change:
    """Of each label only the largest island stays; of equally large ones the first."""
    return _drop(work, 0, largest_only=True)


def remove_small(work: Work) -> Change:
    """Islands smaller than a size become background."""
    return _drop(work, work.grid.voxels(work.values["size"]), largest_only=False)


def _drop(work: Work, least: int, *, largest_only: bool) -> Change:
    chosen = work.chosen()
    kept, count = dropped_objects(chosen, least, largest_only=largest_only, progress=work.progress)
    return Change(np.where((chosen > 0) & (kept == 0), np.uint16(0), work.labels), count)


def split_islands(work: Work) -> Change:
    """Each island becomes a label of its own; the largest keeps the number, as do those below a size."""
    after, count = work.labels.copy(), 0
    least = work.grid.voxels(work.values["size"])
    for number, box in boxes_of(work.chosen()):
        parts, found = objects_of(work.labels[box] == number, progress=work.progress)
        count += _renumber(after[box], parts, found, least, work)
    return Change(after, count)


def pick_island(work: Work) -> Change:
    """The island that was pointed at is kept alone, removed, or given another label."""
    assert work.seed is not None
    number = int(work.labels[work.seed])
    mask = work.labels == number
    parts, found = objects_of(mask, progress=work.progress)
    picked = parts == parts[work.seed]
    after, how = work.labels.copy(), work.values["do"]
    if how == "keep":
        after[mask & ~picked] = 0
        return Change(after, found - 1)
    after[picked] = 0 if how == "remove" else work.values["to"]
    return Change(after, 1)


def fill_holes(work: Work) -> Change:
    """Background that one of the labels encloses alone, edge to edge, takes that label.

    Holes larger than a size stay; a size of 0 fills all.
    """
    flat = work.labels[0] if work.grid.flat else work.labels
    parts, numbers = holes(flat, progress=work.progress)
    fill = np.where(np.isin(numbers, work.numbers), numbers, np.uint16(0))
    if most := work.values["size"].amount:
        sizes = np.bincount(parts.ravel(), minlength=len(fill))
        # The largest number of voxels that is not more than the size.
        limit = most if work.values["size"].unit == "px" else most / work.grid.voxel + 1e-9
        work.grid.voxels(work.values["size"])  # says so where mm are not known
        fill[sizes > limit] = 0
    after = np.where(flat == 0, fill[parts], flat).reshape(work.labels.shape)
    return Change(after, int(np.count_nonzero(fill)))


def split_touching(work: Work) -> Change:
    """Objects of one label that grew together are parted at their necks, by a watershed.

    It runs on the distance to the boundary. A line of background parts them, one voxel wide, or each gets a
    label of its own, without a gap.
    """
    from segstudio.core.splitting import cut_lines

    after, count = work.labels.copy(), 0
    spacing = work.grid.spacing
    for number, box in boxes_of(work.chosen(), margin=1):
        mask = work.labels[box] == number
        neck = work.values["neck"]
        if work.grid.flat:
            cut = cut_lines(mask[0], spacing[1:], neck=neck, progress=work.progress)[None]
        else:
            cut = cut_lines(mask, spacing, neck=neck, progress=work.progress)
        if not cut.any():
            continue
        parts, found = objects_of(mask & ~cut, progress=work.progress)
        count += found - objects_of(mask, progress=work.progress)[1]
        if work.values["result"] == "line":
            after[box][cut] = 0
        else:
            _renumber(after[box], _without_gaps(parts, cut, work), found, 0, work)
    return Change(after, count)


def touching_reach(values: Mapping[str, Any], grid: Grid) -> float:
    """A cut looks at the neighbours of the labels."""
    return max(grid.spacing)


def _renumber(after: LabelArray, parts: np.ndarray, found: int, least: int, work: Work) -> int:
    """Give every part but the largest the next free label; how many parts did."""
    sizes = sizes_of(parts, found, progress=work.progress)[1:]
    order = np.argsort(-sizes, kind="stable")
    table = np.zeros(found + 1, np.uint16)
    for place in order[1:].tolist():
        if sizes[place] < least:
            break
        try:
            table[place + 1] = next(work.free)
        except StopIteration:
            raise SegStudioError(
                tr("There are {found:,} islands, but not as many label numbers are left.", found=found),
                tr("Remove the smallest islands first."),
            ) from None
    for slab in slabs(parts.shape, work.progress):
        new = table[parts[slab]]
        np.copyto(after[slab], new, where=new > 0)
    return int(np.count_nonzero(table))


def _without_gaps(parts: np.ndarray, cut: BoolArray, work: Work) -> np.ndarray:
    """Parts grown over the cut lines between them: a voxel joins the part that reaches it first."""
    from scipy import ndimage

    left = cut & (parts == 0)
    near = np.ones((3,) * parts.ndim, bool) if len(parts) > 1 else np.ones((1, 3, 3), bool)
    while left.any():
        work.progress(0.9)
        grown = ndimage.grey_dilation(parts, footprint=near)
        reached = left & (grown > 0)
        if not reached.any():
            break
        parts = np.where(reached, grown, parts)
        left &= ~reached
    return parts
