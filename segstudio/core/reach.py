"""Exact distances in a volume up to a limit, slice by slice, so that a cancel takes effect at once.

The nearest voxel of a mask lies in some slice, and there it is the nearest of that slice. So the squared
distance in the volume is the least, over the slices within reach, of the squared distance within the slice
plus that across.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from segstudio.core.connected import boxes_of
from segstudio.core.cv import cv2
from segstudio.core.geometry import Triple
from segstudio.core.labels import BoolArray, LabelArray
from segstudio.core.progress import Progress, part, silent

Floats = npt.NDArray[np.float32]


def margin(reach: float, spacing: Triple) -> tuple[int, int, int]:
    """How many voxels along each axis a distance covers, and one more."""
    z, y, x = (int(reach / step) + 1 for step in spacing)
    return z, y, x


def squared_planes(
    mask: BoolArray, reach: float, spacing: Triple, *, progress: Progress = silent
) -> Iterator[Floats]:
    """For each slice the squared distance (y, x) to the nearest True voxel; infinite beyond reach.

    Args:
        mask: bool (z, y, x). What lies outside does not count.
        reach: in the unit of `spacing`.
    """
    depth, steps = len(mask), min(int(reach / spacing[0]), len(mask) - 1)
    limit = np.float32(reach * reach)
    known: dict[int, Floats | None] = {}
    for z in range(depth):
        progress(z / depth)
        known.pop(z - steps - 1, None)
        best = np.full(mask.shape[1:], np.inf, np.float32)
        for other in range(max(z - steps, 0), min(z + steps + 1, depth)):
            if other not in known:
                known[other] = _squared(mask[other], reach, spacing[1:])
            plane = known[other]
            if plane is not None:
                np.minimum(best, plane + np.float32(((other - z) * spacing[0]) ** 2), out=best)
        best[best > limit] = np.inf
        yield best


def distances_inside(mask: BoolArray, spacing: Triple, *, progress: Progress = silent) -> Floats:
    """For each True voxel its distance to the nearest False one, as `distance_inside`, but cancelled at once.

    A voxel is never further from a False one than within its own slice, which says how far to look across.
    """
    from segstudio.core.distance import distance_inside

    farthest = 0.0
    for z, plane in enumerate(mask):
        progress(0.3 * z / len(mask))
        if plane.any():
            farthest = max(farthest, float(distance_inside(plane, spacing[1:]).max()))
    if not np.isfinite(farthest):  # a slice without any False voxel
        return distance_inside(mask, spacing)
    reach = farthest * (1 + 1e-6)
    found = np.empty(mask.shape, np.float32)
    for z, plane in enumerate(squared_planes(~mask, reach, spacing, progress=part(progress, 0.3, 1.0))):
        np.sqrt(plane, out=found[z])
    return found


def dilated(mask: BoolArray, reach: float, spacing: Triple, *, progress: Progress = silent) -> BoolArray:
    """Every voxel whose centre lies at most this far from that of a True one; bool (z, y, x)."""
    grown = np.empty_like(mask)
    for z, plane in enumerate(squared_planes(mask, reach, spacing, progress=progress)):
        np.isfinite(plane, out=grown[z])
    return grown


def eroded(mask: BoolArray, reach: float, spacing: Triple, *, progress: Progress = silent) -> BoolArray:
    """Every True voxel that lies further than this from each False one; what is outside does not count."""
    left = dilated(~mask, reach, spacing, progress=progress)
    return np.logical_not(left, out=left)


def nearest_label(
    labels: LabelArray, reach: float, spacing: Triple, *, progress: Progress = silent
) -> LabelArray:
    """For each voxel the label that is nearest, itself included; 0 where none is within reach.

    Of labels equally near, the lower number counts.
    """
    nearest = np.zeros_like(labels)
    best = np.full(labels.shape, np.inf, np.float32)
    sides = margin(reach, spacing)
    boxes = list(boxes_of(labels))
    for done, (number, box) in enumerate(boxes):
        z, y, x = (
            slice(max(axis.start - side, 0), min(axis.stop + side, n))
            for axis, side, n in zip(box, sides, labels.shape, strict=True)
        )
        within = (z, y, x)
        step = part(progress, done / len(boxes), (done + 1) / len(boxes))
        planes = squared_planes(labels[within] == number, reach, spacing, progress=step)
        for plane, found, label in zip(planes, best[within], nearest[within], strict=True):
            nearer = plane < found
            found[nearer] = plane[nearer]
            label[nearer] = number
    return nearest


def ball_share(
    mask: BoolArray, reach: float, spacing: Triple, *, progress: Progress = silent
) -> Iterator[tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]]:
    """For each slice, how many voxels of the ball around each voxel are True, and how many there are."""
    depth, steps = len(mask), min(int(reach / spacing[0]), len(mask) - 1)
    kernels = [_disc(reach, dz * spacing[0], spacing[1:]) for dz in range(steps + 1)]
    ones = np.ones(mask.shape[1:], np.uint8)
    wholes = [_summed(ones, kernel) for kernel in kernels]
    for z in range(depth):
        progress(z / depth)
        count, whole = (np.zeros(mask.shape[1:], np.int64) for _ in range(2))
        for other in range(max(z - steps, 0), min(z + steps + 1, depth)):
            whole += wholes[abs(other - z)]
            if mask[other].any():
                count += _summed(mask[other].view(np.uint8), kernels[abs(other - z)])
        yield count, whole


def _squared(mask: npt.NDArray[np.bool_], reach: float, spacing: tuple[float, float]) -> Floats | None:
    """Squared distances (y, x) within one slice, looked for only where the mask is within reach."""
    from segstudio.core.distance import distance_inside

    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    if not rows.size:
        return None
    box = tuple(
        slice(max(int(hit[0]) - int(reach / step) - 1, 0), int(hit[-1]) + int(reach / step) + 2)
        for hit, step in zip((rows, columns), spacing, strict=True)
    )
    squared = np.full(mask.shape, np.inf, np.float32)
    squared[box] = distance_inside(~mask[box], spacing) ** 2
    return squared


def _disc(reach: float, across: float, spacing: tuple[float, float]) -> npt.NDArray[np.float32]:
    """The section of a ball that lies so far from its centre, as a kernel of ones."""
    left = reach * reach - across * across
    y, x = (np.arange(-int(reach / s), int(reach / s) + 1) * s for s in spacing)
    return (y[:, None] ** 2 + x**2 <= left).astype(np.float32)


def _summed(plane: npt.NDArray[np.uint8], kernel: npt.NDArray[np.float32]) -> npt.NDArray[np.int64]:
    summed = cv2.filter2D(plane, cv2.CV_32F, kernel, borderType=cv2.BORDER_CONSTANT)
    return np.rint(summed).astype(np.int64)  # large kernels are summed by Fourier transforms
