"""How many voxels carry each label, and how large that is."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LARGEST_LABEL, LabelEdit
from segstudio.core.progress import Progress, silent

Counts = npt.NDArray[np.int64]  # (65536,), by label number

_CHUNK = 1 << 22  # voxels counted between two reports of progress


def count_labels(array: npt.NDArray[np.integer], *, progress: Progress = silent) -> Counts:
    """Voxels of every label number in an array of any shape."""
    flat = array.reshape(-1)
    counts = np.zeros(LARGEST_LABEL + 1, np.int64)
    for start in range(0, flat.size, _CHUNK):
        progress(start / flat.size)
        part = np.bincount(flat[start : start + _CHUNK])
        counts[: part.size] += part
    return counts


def count_change(edit: LabelEdit, *, progress: Progress = silent) -> Counts:
    """How many voxels more, or fewer, each label number has after an edit."""
    before = count_labels(edit.before, progress=progress)
    return count_labels(edit.after, progress=progress) - before


def size_of(voxels: int, geometry: Geometry) -> tuple[float, str] | None:
    """The size of so many voxels with its unit: ml, or mm³ below a tenth of one; mm² of a picture.

    Returns: None where voxels have no known size.
    """
    if geometry.is_picture:
        _, y_mm, x_mm = geometry.spacing_mm
        return (voxels * y_mm * x_mm, "mm²") if geometry.calibrated else None
    if not geometry.sizes_known:
        return None
    volume = voxels * geometry.voxel_mm3
    return (volume / 1000, "ml") if volume >= 100 else (volume, "mm³")


def size_words(voxels: int, geometry: Geometry) -> str:
    """`size_of` with three significant digits, such as "12.3 ml"; empty where it is not known."""
    size = size_of(voxels, geometry)
    if size is None:
        return ""
    value, unit = size
    decimals = max(0, 2 - int(np.floor(np.log10(value)))) if value > 0 else 0
    return f"{value:,.{min(decimals, 6)}f} {unit}"
