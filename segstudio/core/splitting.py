"""Objects that touch, told apart at their necks: a watershed on the distance to the boundary."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

import numpy as np
import numpy.typing as npt

from segstudio.core.distance import distance_inside
from segstudio.core.labels import BoolArray

# A neck parts two objects when its half width is at most this part of the smaller one's, ...
_NECK = 0.8
# ... and at least so many voxels less: distances on a grid waver by nearly one along an even rod.
_LEAST_DIP = 1.0

Ints = npt.NDArray[np.int64]


def cut_lines(mask: BoolArray, spacing: Sequence[float]) -> BoolArray:
    """Voxels to take out of a mask so that objects grown together are apart, even at their corners.

    Each voxel belongs to the peak of the distance to the boundary that it reaches by steepest ascent;
    neighbouring peaks are one object unless the pass between them is clearly lower than both. The cut is
    one voxel thick and lies on the larger object. Cutting what is cut already changes nothing.

    Args:
        mask: bool, 2-D or 3-D.
        spacing: size of a voxel along each axis.
    Returns: bool, of the same shape; True only where the mask is.
    Source: Beucher & Lantuéjoul, "Use of watersheds in contour detection", 1979; peaks merged by their
        persistence as in Cousty et al., "Watershed cuts", PAMI 2009.
    """
    left, cut = mask.copy(), np.zeros_like(mask)
    while left.any() and not left.all():
        more = _cut_once(left, spacing)
        if not more.any():
            break
        cut |= more
        left &= ~more
    return cut


def _cut_once(mask: BoolArray, spacing: Sequence[float]) -> BoolArray:
    padded = np.pad(mask, 1)
    distance = np.pad(distance_inside(mask, spacing), 1).ravel()
    inside = np.flatnonzero(padded)
    height = distance[inside]
    where = np.full(padded.size, -1, np.int64)
    where[inside] = np.arange(len(inside))
    steps = list(_neighbours(padded.shape, spacing))

    region = _ascend(inside, height, distance, where, steps)
    region = _merge(region, inside, height, where, [s for s, _ in steps if s > 0], min(spacing))
    cut = np.zeros(len(inside), bool)
    for step, _ in steps:
        other = where[inside + step]
        cut |= (other >= 0) & (region[other] < region)
    padded[...] = False
    padded.ravel()[inside[cut]] = True
    return padded[(slice(1, -1),) * mask.ndim]


def _neighbours(shape: tuple[int, ...], spacing: Sequence[float]) -> Iterator[tuple[int, float]]:
    """Step in the flat array and length in units of spacing, for each neighbour of a voxel."""
    strides = [int(np.prod(shape[axis + 1 :])) for axis in range(len(shape))]
    for offset in product((-1, 0, 1), repeat=len(shape)):
        if any(offset):
            step = sum(o * s for o, s in zip(offset, strides, strict=True))
            yield step, float(np.hypot.reduce([o * s for o, s in zip(offset, spacing, strict=True)]))


def _ascend(
    inside: Ints, height: np.ndarray, distance: np.ndarray, where: Ints, steps: list[tuple[int, float]]
) -> Ints:
    """For each voxel of the mask the peak that steepest ascent leads to; both as positions in `inside`."""
    towards = np.arange(len(inside))
    steepest = np.full(len(inside), -1.0, np.float32)
    for step, length in steps:
        other = distance[inside + step]
        # Of equal heights the later one is higher, so that no two voxels point at each other.
        higher = (other > height) | ((other == height) & (step > 0))
        slope = (other - height) / np.float32(length)
        better = higher & (slope > steepest)
        steepest[better] = slope[better]
        towards[better] = where[inside[better] + step]
    while not np.array_equal(further := towards[towards], towards):
        towards = further
    return towards


def _merge(
    region: Ints, inside: Ints, height: np.ndarray, where: Ints, steps: list[int], finest: float
) -> Ints:
    """Regions with those joined that only a shallow pass parts, numbered from the lowest peak up."""
    peaks, region = np.unique(region, return_inverse=True)
    peak = height[peaks]
    parent = list(range(len(peaks)))

    def root(a: int) -> int:
        while parent[a] != a:
            parent[a] = a = parent[parent[a]]
        return a

    for low, high, passes in _passes(region, inside, height, where, steps):
        a, b = sorted((root(low), root(high)), key=lambda r: (peak[r], r))
        if a != b and peak[a] - passes < max(_LEAST_DIP * finest, (1 - _NECK) * peak[a]):
            parent[a] = b
    roots = np.array([root(a) for a in range(len(peaks))], np.int64)
    rank = np.empty(len(peaks), np.int64)
    rank[np.lexsort((np.arange(len(peaks)), peak))] = np.arange(len(peaks))
    return rank[roots[region]]


def _passes(
    region: Ints, inside: Ints, height: np.ndarray, where: Ints, steps: list[int]
) -> list[tuple[int, int, float]]:
    """Every two regions that touch with the highest pass between them, the highest first."""
    pairs, lowest = [], []
    for step in steps:
        other = where[inside + step]
        here = np.flatnonzero((other >= 0) & (region[other] != region))
        there = other[here]
        pairs.append(np.sort(np.stack([region[here], region[there]], axis=1), axis=1))
        lowest.append(np.minimum(height[here], height[there]))
    pair, passes = np.concatenate(pairs), np.concatenate(lowest)
    order = np.lexsort((pair[:, 1], pair[:, 0], -passes))
    pair, passes = pair[order], passes[order]
    _, first = np.unique(pair, axis=0, return_index=True)
    first.sort()
    return [(int(a), int(b), float(p)) for (a, b), p in zip(pair[first], passes[first], strict=True)]
