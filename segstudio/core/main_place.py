"""Where to look first at a labelled image."""

from __future__ import annotations

import numpy as np

from segstudio.core.labels import LabelArray

_MOST_VOXELS = 4_000_000  # of a larger image every second, third … voxel is looked at


def main_place(labels: LabelArray) -> tuple[int, int, int] | None:
    """A voxel of the label that fills most of an image, in the slice that has most of it.

    Of several such slices it is the middle one.

    Args:
        labels: (z, y, x); of large ones a coarser grid is looked at.
    Returns: index (z, y, x) of the voxel nearest to the label's middle in that slice; None without labels.
    """
    step = max(1, int(np.ceil((labels.size / _MOST_VOXELS) ** (1 / 3))))
    steps = [step if side > step else 1 for side in labels.shape]
    coarse = labels[:: steps[0], :: steps[1], :: steps[2]]
    counts = np.bincount(coarse.ravel(), minlength=2)
    counts[0] = 0
    if not counts.any():
        return None
    mask = coarse == counts.argmax()
    areas = mask.sum(axis=(1, 2))
    fullest = np.flatnonzero(areas == areas.max())
    z = int(fullest[len(fullest) // 2])
    places = np.argwhere(mask[z])
    away = ((places - places.mean(axis=0)) ** 2).sum(axis=1)
    y, x = (int(v) for v in places[away.argmin()])
    return z * steps[0], y * steps[1], x * steps[2]
