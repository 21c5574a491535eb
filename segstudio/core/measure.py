"""What a label covers: size, number of pieces, intensity."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from segstudio.core.channels import LUMA
from segstudio.core.connected import objects_of
from segstudio.core.labels import LabelMap
from segstudio.core.progress import Progress, silent
from segstudio.core.volume import Volume, Voxels


@dataclass(frozen=True)
class LabelMeasure:
    """Numbers of one label over the whole case.

    Args:
        voxels: how many carry the label.
        pieces: parts that do not touch, not even at a corner.
        area_mm2: of a calibrated case with one slice, else None.
        volume_ml: of a calibrated case with several slices that lie evenly, else None.
        mean, std, min, max: of the voxel values without padding, in the case's units; brightness for
            colour. The standard deviation is that of the voxels themselves (divided by their number).
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


def measure(
    volume: Volume, labels: LabelMap, *, most: int | None = None, progress: Progress = silent
) -> list[LabelMeasure]:
    """Measures of every label that occurs, in order of the numbers; of the first `most` of them alone."""
    geometry = volume.geometry
    _, y_mm, x_mm = geometry.spacing_mm
    classes = labels.classes
    boxes = _boxes(labels, progress)
    found = []
    for done, (number, box) in enumerate(sorted(boxes.items())[:most], start=1):
        progress(0.5 + 0.5 * done / (len(boxes) + 1))
        here = labels.array[box] == number
        if not here.any():  # painted over meanwhile
            continue
        values = brightness(volume.voxels[box][here])
        if volume.padding is not None:  # pixels that show nothing
            shown = (values < volume.padding[0]) | (values > volume.padding[1])
            values = values[shown] if shown.any() else values
        count = int(np.count_nonzero(here))
        found.append(
            LabelMeasure(
                number,
                classes[number].name if number in classes else f"label {number}",
                count,
                objects_of(here)[1],
                count * y_mm * x_mm if geometry.calibrated and geometry.is_picture else None,
                count * geometry.voxel_mm3 / 1000
                if geometry.sizes_known and not geometry.is_picture
                else None,
                float(values.mean()),
                float(values.std()),
                float(values.min()),
                float(values.max()),
            )
        )
    return found


def _boxes(labels: LabelMap, progress: Progress) -> dict[int, tuple[slice, slice, slice]]:
    """Bounding box of every label that occurs; slice by slice, so that it can be cancelled."""
    ends: dict[int, npt.NDArray[np.int64]] = {}  # first z, y, x and, negated, last z, y, x
    depth, _, width = labels.array.shape
    for z, plane in enumerate(labels.array):
        progress(0.5 * z / depth)
        flat = plane.reshape(-1)
        place = np.flatnonzero(flat)
        if not place.size:
            continue
        order = np.argsort(flat[place], kind="stable")  # a radix sort, for 16 bit
        place = place[order]
        numbers, first = np.unique(flat[place], return_index=True)
        at = np.stack(np.divmod(place, width), axis=1)
        low, high = (np.minimum.reduceat(sign * at, first, axis=0) for sign in (1, -1))
        for number, start, stop in zip(numbers.tolist(), low, high, strict=True):
            row = np.array([z, *start, -z, *stop])
            ends[number] = np.minimum(ends[number], row) if number in ends else row
    return {
        number: (slice(z0, 1 - z1), slice(y0, 1 - y1), slice(x0, 1 - x1))
        for number, (z0, y0, x0, z1, y1, x1) in ((n, row.tolist()) for n, row in ends.items())
    }


def brightness(values: Voxels) -> Voxels:
    """Values as float64, (n,); colour (n, 3) is weighted as eyes see it."""
    wide = values.astype(np.float64)
    return wide if wide.ndim == 1 else wide @ LUMA
