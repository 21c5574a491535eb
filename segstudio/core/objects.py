"""The objects of a label map, one by one: a number for each, and what each measures."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from segstudio.core.connected import boxes_of, objects_of
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LARGEST_LABEL, LabelArray, LabelMap
from segstudio.core.measure import brightness
from segstudio.core.progress import Progress, part, silent
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.words import tr

NoSize = Literal["", "pixels", "voxels", "slices"]
"""Why a number of voxels is no size: that of a pixel, of a voxel is unknown, or the slices lie unevenly."""


@dataclass(frozen=True)
class ObjectMeasure:
    """One object: a part of a class that no other part touches, not even at a corner.

    Args:
        number: its own, from 1 on, in the order in which the objects begin, slice by slice and row by row.
        class_number, class_name: what it is.
        voxels: how many it has.
        area_mm2: of a calibrated picture, else None.
        volume_mm3: of a calibrated volume whose slices lie evenly, else None.
        centroid_zyx: mean position in voxels, 0 at the centre of the first voxel.
        box: half-open ranges along (z, y, x).
        mean: of the voxel values, in the case's units; of brightness for colour.
        diameter: of the circle of its area, or of the ball of its volume, in `unit`.
        perimeter: length of its outline in `unit`, holes included; None in a volume.
        unit: "mm" where sizes in mm are known, else "px".
        mean_unit: of `mean`, such as "HU"; empty where the case names none.
        no_size: why there is neither area nor volume; empty where there is one.
    """

    number: int
    class_number: int
    class_name: str
    voxels: int
    area_mm2: float | None
    volume_mm3: float | None
    centroid_zyx: tuple[float, float, float]
    box: tuple[slice, slice, slice]
    mean: float
    diameter: float
    perimeter: float | None
    unit: str
    mean_unit: str = ""
    no_size: NoSize = ""


def number_objects(labels: LabelArray, *, progress: Progress = silent) -> LabelArray:
    """A map in which every object has its own number, 1 to n without gaps.

    Objects of different classes are different even where they touch.

    Args:
        labels: class numbers, uint16 (z, y, x).
    Returns: uint16 (z, y, x); 0 is background.
    Raises:
        SegStudioError: there are more than 65,535 objects.
    """
    found = np.zeros(labels.shape, np.int64)
    total = 0
    for count, (number, box) in enumerate(boxes_of(labels), start=1):
        progress(1 - 1 / (count + 1))
        mask = labels[box] == number
        parts, here = objects_of(mask)
        found[box][mask] = parts[mask] + total
        total += here
    if total > LARGEST_LABEL:
        raise SegStudioError(
            tr(
                "There are {total:,} objects; a map of objects holds {largest_label:,} at most.",
                total=total,
                largest_label=LARGEST_LABEL,
            ),
            tr("Drop the smallest ones by post-processing."),
        )
    place = np.flatnonzero(found)
    _, first = np.unique(found.ravel()[place], return_index=True)
    renumbered = np.zeros(total + 1, np.uint16)
    renumbered[1 + np.argsort(first)] = np.arange(1, total + 1)
    return renumbered[found]


def measure_objects(
    volume: Volume, labels: LabelMap, *, instances: LabelArray | None = None, progress: Progress = silent
) -> list[ObjectMeasure]:
    """Measures of every object, in order of the numbers.

    Args:
        instances: what `number_objects` gave for these labels; None: numbered here.
    Raises:
        SegStudioError: there are more than 65,535 objects.
    """
    if instances is None:
        instances = number_objects(labels.array, progress=part(progress, 0.0, 0.4))
    geometry = volume.geometry
    flat = instances.ravel()
    place = np.flatnonzero(flat)
    number = flat[place].astype(np.intp)
    count = int(number.max(initial=0))
    if not count:
        return []
    progress(0.5)
    sizes = np.bincount(number, minlength=count + 1)[1:]
    at = np.unravel_index(place, instances.shape)
    centroids = [np.bincount(number, axis, count + 1)[1:] / sizes for axis in at]
    progress(0.6)
    order = np.argsort(number, kind="stable")
    first = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    lows = [np.minimum.reduceat(axis[order], first) for axis in at]
    highs = [np.maximum.reduceat(axis[order], first) + 1 for axis in at]
    progress(0.7)
    values = brightness(volume.voxels.reshape(-1, *volume.voxels.shape[3:])[place])
    means = np.bincount(number, values, count + 1)[1:] / sizes
    class_numbers = labels.array.ravel()[place[order][first]]
    progress(0.8)
    perimeters = _perimeters(instances[0], geometry, count) if geometry.is_picture else None
    classes = labels.classes

    def box(i: int) -> tuple[slice, slice, slice]:
        z, y, x = (slice(int(low[i]), int(high[i])) for low, high in zip(lows, highs, strict=True))
        return z, y, x

    return [
        ObjectMeasure(
            i + 1,
            int(class_numbers[i]),
            classes[k].name if (k := int(class_numbers[i])) in classes else f"label {k}",
            int(sizes[i]),
            *_size_mm(int(sizes[i]), geometry),
            (float(centroids[0][i]), float(centroids[1][i]), float(centroids[2][i])),
            box(i),
            float(means[i]),
            _diameter(int(sizes[i]), geometry),
            None if perimeters is None else float(perimeters[i]),
            "mm" if geometry.sizes_known else "px",
            volume.units,
            why_no_size(geometry),
        )
        for i in range(count)
    ]


def why_no_size(geometry: Geometry) -> NoSize:
    """Why areas, of a picture, or volumes in mm are not known on a grid; empty where they are."""
    if geometry.sizes_known:
        return ""
    if geometry.calibrated:
        return "slices"
    return "pixels" if geometry.is_picture else "voxels"


def _size_mm(voxels: int, geometry: Geometry) -> tuple[float | None, float | None]:
    """Area in mm² of a calibrated picture, volume in mm³ of a calibrated volume."""
    if not geometry.sizes_known:
        return None, None
    _, y_mm, x_mm = geometry.spacing_mm
    return (voxels * y_mm * x_mm, None) if geometry.is_picture else (None, voxels * geometry.voxel_mm3)


def _diameter(voxels: int, geometry: Geometry) -> float:
    """2 √(A / π) of a picture's object, ∛(6 V / π) of a volume's."""
    if geometry.is_picture:
        _, y_mm, x_mm = geometry.spacing_mm if geometry.calibrated else (1.0, 1.0, 1.0)
        return 2 * math.sqrt(voxels * y_mm * x_mm / math.pi)
    return float(np.cbrt(6 * voxels * (geometry.voxel_mm3 if geometry.sizes_known else 1.0) / math.pi))


def _perimeters(instances: LabelArray, geometry: Geometry, count: int) -> npt.NDArray[np.float64]:
    """Length of the outline of each object (y, x), (count,).

    Lines in four directions are laid over the picture. By Cauchy and Crofton the length of an outline is
    half the sum, over the directions, of angle between directions × distance between lines × number of
    times they cross the outline. A staircase of pixels is so measured as the slope that it stands for.
    """
    y, x = geometry.spacing_mm[1:] if geometry.calibrated else (1.0, 1.0)
    padded = np.pad(instances, 1)
    slope = math.atan2(y, x)  # of the diagonal
    length = np.zeros(count)
    for (here, there), angle, step in (
        (_ALONG_X, slope, x),
        (_ALONG_Y, math.pi / 2 - slope, y),
        (_DOWN_RIGHT, math.pi / 4, math.hypot(y, x)),
        (_DOWN_LEFT, math.pi / 4, math.hypot(y, x)),
    ):
        one, other = padded[here], padded[there]
        crossed = one != other
        crossings = sum(np.bincount(side[crossed], minlength=count + 1)[1:] for side in (one, other))
        length += 0.5 * angle * (y * x / step) * crossings
    return length


_ALL, _BUT_LAST, _BUT_FIRST = slice(None), slice(None, -1), slice(1, None)
# Each: where a pixel is, and where the next one in the direction is.
_ALONG_X = ((_ALL, _BUT_LAST), (_ALL, _BUT_FIRST))
_ALONG_Y = ((_BUT_LAST, _ALL), (_BUT_FIRST, _ALL))
_DOWN_RIGHT = ((_BUT_LAST, _BUT_LAST), (_BUT_FIRST, _BUT_FIRST))
_DOWN_LEFT = ((_BUT_LAST, _BUT_FIRST), (_BUT_FIRST, _BUT_LAST))
