"""Where a prediction is least sure of itself."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.progress import Progress, silent

SIDE = 15  # voxels of the square whose voxels are judged together, so that a single one does not count
LEAST = 0.05  # a place that is surer than this is no doubtful one


@dataclass(frozen=True)
class Doubt:
    """One place.

    Args:
        place: its voxel (z, y, x).
        amount: from 0, sure, to 1, where two classes are equally probable all around.
    """

    place: tuple[int, int, int]
    amount: float


def doubtful_places(
    probabilities: npt.NDArray[np.floating], *, side: int = SIDE, progress: Progress = silent
) -> list[Doubt]:
    """The least sure place of every slice, the least sure slice first; sure slices are left out.

    Args:
        probabilities: of the classes, (k, z, y, x), k ≥ 2.
        side: of the square around a voxel over which the doubt is averaged; less at the edges.
    """
    found = []
    for z in range(probabilities.shape[1]):
        progress(z / probabilities.shape[1])
        top = np.partition(probabilities[:, z].astype(np.float32), -2, axis=0)[-2:]
        doubt = 1.0 - (top[1] - top[0])
        mean = np.asarray(cv2.blur(doubt, (side, side), borderType=cv2.BORDER_REFLECT_101))
        y, x = np.unravel_index(int(mean.argmax()), mean.shape)
        if mean[y, x] >= LEAST:
            found.append(Doubt((z, int(y), int(x)), float(mean[y, x])))
    return sorted(found, key=lambda doubt: -doubt.amount)
