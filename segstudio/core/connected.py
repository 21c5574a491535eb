"""Objects: the parts of a mask that do not touch."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.labels import BoolArray, Box, LabelArray

# SciPy is imported where it is used: it takes half a second, which no window with a picture should wait for.


def boxes_of(labels: LabelArray, margin: int = 0) -> Iterator[tuple[int, Box]]:
    """Every label that occurs with the smallest box around it, grown by a margin where there is room."""
    from scipy import ndimage

    for number, box in enumerate(ndimage.find_objects(labels), start=1):
        if box is not None:
            z, y, x = (slice(max(axis.start - margin, 0), axis.stop + margin) for axis in box)
            yield number, (z, y, x)


def objects_of(mask: BoolArray) -> tuple[npt.NDArray[np.int32], int]:
    """Objects of a mask (z, y, x), numbered from 1, and how many there are; corners count as touching."""
    if len(mask) == 1:
        count, parts = cv2.connectedComponents(mask[0].astype(np.uint8), connectivity=8)
        return parts[None], int(count) - 1
    from scipy import ndimage

    parts, count = ndimage.label(mask, np.ones((3, 3, 3), bool), output=np.int32)
    return parts, int(count)


def count_objects(labels: LabelArray) -> int:
    """How many objects there are, those of different classes apart."""
    return sum(objects_of(labels[box] == number)[1] for number, box in boxes_of(labels))
