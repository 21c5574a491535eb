"""Labels brought onto another grid, where a person asks for it."""

from __future__ import annotations

import numpy as np

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.errors import SegStudioError


def resampled(labels: LabelMap, geometry: Geometry) -> LabelMap:
    """The same labels on another grid: every voxel takes the label of the nearest one in the patient.

    Voxels outside the old grid become background. Objects thinner than the new voxels may vanish.

    Raises:
        SegStudioError: one of the grids has no place in space.
    """
    if not (labels.geometry.oriented and geometry.oriented):
        raise SegStudioError(
            "Labels cannot be brought onto another grid, because one of the two has no place in space.",
            "Use files that tell where their voxels lie, such as NIfTI, NRRD or DICOM.",
        )
    source = labels.array
    last = np.asarray(source.shape) - 1
    plane = np.stack(np.meshgrid(*(np.arange(n) for n in geometry.shape[1:]), indexing="ij"), axis=-1)
    out = np.zeros(geometry.shape, np.uint16)
    for z in range(geometry.shape[0]):
        index = np.concatenate([np.full((*plane.shape[:2], 1), z), plane], axis=-1)
        nearest = np.rint(labels.geometry.to_index(geometry.to_world(index))).astype(np.int64)
        inside = ((nearest >= 0) & (nearest <= last)).all(axis=-1)
        a, b, c = nearest[inside].T
        out[z][inside] = source[a, b, c]
    return LabelMap(geometry, out, labels.classes.values())
