"""What a label covers: size, number of pieces, intensity."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from segstudio.core.labels import LabelMap
from segstudio.core.progress import Progress, silent
from segstudio.core.volume import Volume, Voxels

_LUMA = (0.299, 0.587, 0.114)  # brightness of red, green and blue, ITU-R BT.601


@dataclass(frozen=True)
class LabelMeasure:
    """Numbers of one label over the whole case.

    Args:
        voxels: how many carry the label.
        pieces: parts that do not touch, not even at a corner.
        area_mm2: of a calibrated case with one slice, else None.
        volume_ml: of a calibrated case with several slices, else None.
        mean, std, min, max: of the voxel values, in the case's units; brightness for colour. The
            standard deviation is that of the voxels themselves (divided by their number).
    """

    number: int
    name: str
    voxels: int
    pieces: int
    area_mm2: float | None
    volume_ml: float | None
    mean: float
    std: float
    min: float
    max: float


def measure(volume: Volume, labels: LabelMap, *, progress: Progress = silent) -> list[LabelMeasure]:
    """Measures of every label that occurs, in order of the numbers."""
    # Imported here because it takes longer than a window may take to appear, which needs only the types.
    from scipy import ndimage

    geometry = volume.geometry
    spacing = geometry.spacing_mm
    touching = np.ones((3, 3, 3), bool)
    classes = labels.classes
    found = []
    progress(0.0)
    boxes = ndimage.find_objects(labels.array)
    for number, box in enumerate(boxes, start=1):
        if box is None:
            continue
        progress(number / (len(boxes) + 1))
        here = labels.array[box] == number
        if not here.any():  # painted over meanwhile
            continue
        values = _brightness(volume.voxels[box][here])
        count = int(np.count_nonzero(here))
        flat_mm2 = count * spacing[1] * spacing[2]
        deep_ml = count * geometry.voxel_mm3 / 1000
        found.append(
            LabelMeasure(
                number,
                classes[number].name if number in classes else f"label {number}",
                count,
                int(ndimage.label(here, touching)[1]),
                flat_mm2 if geometry.calibrated and geometry.is_picture else None,
                deep_ml if geometry.calibrated and not geometry.is_picture else None,
                float(values.mean()),
                float(values.std()),
                float(values.min()),
                float(values.max()),
            )
        )
    return found


def _brightness(values: Voxels) -> Voxels:
    """Values as float64, (n,); colour (n, 3) is weighted as eyes see it."""
    wide = values.astype(np.float64)
    return wide if wide.ndim == 1 else wide @ _LUMA
