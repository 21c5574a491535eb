"""Objects: the parts of a mask that do not touch."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.labels import BoolArray, Box, LabelArray
from segstudio.core.progress import Progress, silent

_VOXELS_AT_ONCE = 4_000_000  # a fraction of a second, so that a cancel need not wait longer


def slabs(shape: tuple[int, ...], progress: Progress = silent) -> Iterator[slice]:
    """The slices of a volume in groups that are quickly done; before each one a cancel takes effect."""
    thick = max(_VOXELS_AT_ONCE // int(np.prod(shape[1:])), 1)
    for start in range(0, shape[0], thick):
        progress(start / shape[0])
        yield slice(start, min(start + thick, shape[0]))


def sizes_of(parts: npt.NDArray[Any], count: int, *, progress: Progress = silent) -> npt.NDArray[np.int64]:
    """How many voxels each of the numbers 0 to `count` has."""
    sizes = np.zeros(count + 1, np.int64)
    for slab in slabs(parts.shape, progress):
        sizes += np.bincount(parts[slab].reshape(-1), minlength=count + 1)
    return sizes


# SciPy is imported where it is used: it takes half a second, which no window with a picture should wait for.


def boxes_of(labels: LabelArray, margin: int = 0) -> Iterator[tuple[int, Box]]:
    """Every label that occurs with the smallest box around it, grown by a margin where there is room."""
    from scipy import ndimage

    for number, box in enumerate(ndimage.find_objects(labels), start=1):
        if box is not None:
            z, y, x = (slice(max(axis.start - margin, 0), axis.stop + margin) for axis in box)
            yield number, (z, y, x)


def objects_of(
    mask: BoolArray, *, corners: bool = True, progress: Progress = silent
) -> tuple[npt.NDArray[np.int32], int]:
    """Objects of a mask (z, y, x), numbered from 1, and how many there are.

    Args:
        corners: whether voxels that share a corner touch; else only those that share a face do.
        progress: called between parts of a large volume, where a cancel takes effect.
    """
    if len(mask) == 1:
        count, parts = cv2.connectedComponents(mask[0].astype(np.uint8), connectivity=8 if corners else 4)
        return parts[None], int(count) - 1
    from scipy import ndimage

    near = np.ones((3, 3, 3), bool) if corners else None
    found = np.empty(mask.shape, np.int32)
    total, pairs = 0, []
    for span in slabs(mask.shape, progress):
        start, slab = span.start, found[span]
        count = ndimage.label(mask[span], near, output=slab)
        if total:
            slab[slab > 0] += total
        total += int(count)
        if start and count:
            pairs.append(_touching(found[start - 1], found[start], corners))
    joined = np.concatenate(pairs) if pairs else np.zeros((0, 2), np.int32)
    if not len(joined):
        return found, total
    number, total = _joined(total, joined)
    for span in slabs(mask.shape, progress):
        found[span] = number[found[span]]
    return found, total


def _touching(above: npt.NDArray[np.int32], below: npt.NDArray[np.int32], corners: bool) -> npt.NDArray[Any]:
    """Numbers of parts that touch between two slices, (n, 2)."""
    height, width = above.shape
    pairs = []
    for dy, dx in product((-1, 0, 1), repeat=2) if corners else [(0, 0)]:
        one = above[max(dy, 0) : height + min(dy, 0), max(dx, 0) : width + min(dx, 0)]
        other = below[max(-dy, 0) : height + min(-dy, 0), max(-dx, 0) : width + min(-dx, 0)]
        both = (one > 0) & (other > 0)
        if both.any():
            pairs.append(np.unique(np.stack([one[both], other[both]], 1), axis=0))
    return np.concatenate(pairs) if pairs else np.zeros((0, 2), np.int32)


def _joined(count: int, pairs: npt.NDArray[Any]) -> tuple[npt.NDArray[np.int32], int]:
    """For each number the one it has once pairs are one object, and how many are left; order is kept."""
    parent = list(range(count + 1))

    def root(a: int) -> int:
        while parent[a] != a:
            parent[a] = a = parent[parent[a]]
        return a

    for one, other in np.unique(pairs, axis=0).tolist():
        low, high = sorted((root(one), root(other)))
        parent[high] = low
    roots = np.array([root(a) for a in range(count + 1)])
    kept, number = np.unique(roots, return_inverse=True)
    return number.astype(np.int32), len(kept) - 1


def count_objects(labels: LabelArray) -> int:
    """How many objects there are, those of different classes apart."""
    return sum(objects_of(labels[box] == number)[1] for number, box in boxes_of(labels))
