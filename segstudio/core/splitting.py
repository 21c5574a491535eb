"""Objects that touch, told apart at their necks: a watershed on the distance to the boundary."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product

import numpy as np
import numpy.typing as npt

from segstudio.core.connected import objects_of
from segstudio.core.distance import distance_inside
from segstudio.core.labels import BoolArray
from segstudio.core.progress import Progress, silent
from segstudio.core.reach import distances_inside

# A neck parts two objects when its half width is at most this part of the smaller one's, ...
_NECK = 0.8
# ... and at least so many voxels less: distances on a grid waver by nearly one along an even rod.
_LEAST_DIP = 1.0

Ints = npt.NDArray[np.int64]


def cut_lines(
    mask: BoolArray, spacing: Sequence[float], *, neck: float = _NECK, progress: Progress = silent
) -> BoolArray:
    """Voxels to take out of a mask so that objects grown together are apart, even at their corners.

    Each voxel belongs to the peak of the distance to the boundary that it reaches by steepest ascent;
    neighbouring peaks are one object unless the pass between them is clearly lower than both. The cut is
    one voxel thick and lies on the larger object. Cutting what is cut already changes nothing.

    Args:
        mask: bool, 2-D or 3-D.
        spacing: size of a voxel along each axis.
        neck: how narrow a neck must be, as a part of the smaller object's half width; 1 cuts the most.
        progress: called often, where a cancel takes effect; how much there is to do is not known before.
    Returns: bool, of the same shape; True only where the mask is.
    Source: Beucher & Lantuéjoul, "Use of watersheds in contour detection", 1979; peaks merged by their
        persistence as in Cousty et al., "Watershed cuts", PAMI 2009.
    """
    left, cut = mask.copy(), np.zeros_like(mask)
    while left.any() and not left.all():
        more = _cut_once(left, spacing, neck, lambda: progress(0.0))
        if not more.any():
            break
        cut |= more
        # Cutting one object moves the boundary of no other, so only those that were cut are looked at again.
        parts, count = objects_of(left.reshape((1,) * (3 - left.ndim) + left.shape))
        parts = parts.reshape(left.shape)
        touched = np.zeros(count + 1, bool)
        touched[parts[more]] = True
        left = touched[parts] & ~more
    return cut


def _cut_once(mask: BoolArray, spacing: Sequence[float], neck: float, poll: Callable[[], None]) -> BoolArray:
    padded = np.pad(mask, 1)
    poll()
    if mask.ndim == 3:
        z, y, x = spacing
        height = distances_inside(mask, (z, y, x), progress=lambda *_: poll())
    else:
        height = distance_inside(mask, spacing)
    poll()
    distance = np.pad(height, 1).ravel()
    poll()
    inside = np.flatnonzero(padded)
    poll()
    where = np.full(padded.size, -1, np.int64)  # flat position -> position in `inside`
    poll()
    where[inside] = np.arange(len(inside))
    poll()
    steps = list(_neighbours(padded.shape, spacing))
    region = _ascend(inside, distance, where, steps, poll)
    one, two = _contacts(region, inside, where, [step for step, _ in steps if step > 0], poll)
    poll()
    region = _merge(region, distance[inside], one, two, min(spacing), neck)
    padded[...] = False
    flat = padded.ravel()
    flat[inside[one[region[one] > region[two]]]] = True
    flat[inside[two[region[two] > region[one]]]] = True
    return padded[(slice(1, -1),) * mask.ndim]


def _neighbours(shape: tuple[int, ...], spacing: Sequence[float]) -> Iterator[tuple[int, float]]:
    """Step in the flat array and length in units of spacing, for each neighbour of a voxel."""
    strides = [int(np.prod(shape[axis + 1 :])) for axis in range(len(shape))]
    for offset in product((-1, 0, 1), repeat=len(shape)):
        if any(offset):
            step = sum(o * s for o, s in zip(offset, strides, strict=True))
            yield step, float(np.hypot.reduce([o * s for o, s in zip(offset, spacing, strict=True)]))


def _ascend(
    inside: Ints,
    distance: np.ndarray,
    where: Ints,
    steps: list[tuple[int, float]],
    poll: Callable[[], None],
) -> Ints:
    """For each voxel of the mask the peak that steepest ascent leads to; both as positions in `inside`."""
    height = distance[inside]
    towards = np.arange(len(inside))
    steepest = np.full(len(inside), -1.0, np.float32)
    for step, length in steps:
        poll()
        slope = (distance[inside + step] - height) / np.float32(length)
        # Of equal heights the later one is higher, so that no two voxels point at each other.
        better = ((slope > 0) | ((slope == 0) & (step > 0))) & (slope > steepest)
        steepest[better] = slope[better]
        towards[better] = where[inside[better] + step]
    while not np.array_equal(further := towards[towards], towards):
        towards = further
        poll()
    return towards


def _contacts(
    region: Ints, inside: Ints, where: Ints, steps: list[int], poll: Callable[[], None]
) -> tuple[Ints, Ints]:
    """Every two neighbours that belong to different regions, as positions in `inside`."""
    ones, others = [], []
    for step in steps:
        poll()
        other = where[inside + step]
        here = np.flatnonzero((other >= 0) & (region[other] != region))
        ones.append(here)
        poll()
        others.append(other[here])
    poll()
    one = np.concatenate(ones)
    poll()
    return one, np.concatenate(others)


def _merge(region: Ints, height: np.ndarray, one: Ints, two: Ints, finest: float, neck: float) -> Ints:
    """Regions with those joined that only a shallow pass parts, numbered from the lowest peak up."""
    is_peak = np.zeros(len(region), bool)
    is_peak[region] = True
    peaks, region = np.flatnonzero(is_peak), (np.cumsum(is_peak) - 1)[region]
    peak = height[peaks]
    parent = list(range(len(peaks)))

    def root(a: int) -> int:
        while parent[a] != a:
            parent[a] = a = parent[parent[a]]
        return a

    for low, high, passes in _passes(region[one], region[two], np.minimum(height[one], height[two])):
        a, b = sorted((root(low), root(high)), key=lambda r: (peak[r], r))
        if a != b and peak[a] - passes < max(_LEAST_DIP * finest, (1 - neck) * peak[a]):
            parent[a] = b
    roots = np.array([root(a) for a in range(len(peaks))], np.int64)
    rank = np.empty(len(peaks), np.int64)
    rank[np.lexsort((np.arange(len(peaks)), peak))] = np.arange(len(peaks))
    return rank[roots[region]]


def _passes(one: Ints, two: Ints, lower: np.ndarray) -> list[tuple[int, int, float]]:
    """Every two regions that touch with the highest pass between them, the highest first."""
    count = int(max(one.max(initial=0), two.max(initial=0))) + 1
    pair = np.minimum(one, two) * count + np.maximum(one, two)
    order = np.lexsort((pair, -lower))
    _, first = np.unique(pair[order], return_index=True)
    chosen = order[np.sort(first)]  # of each pair the highest pass stands first
    low, high = np.divmod(pair[chosen], count)
    return list(zip(low.tolist(), high.tolist(), lower[chosen].tolist(), strict=True))
