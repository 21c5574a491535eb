"""Written labels as another library than the writer's reads them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.io.quiet import quiet

_NEAR_MM = 1e-3
RAS_TO_LPS = np.diag([-1.0, -1.0, 1.0, 1.0])


def reads_the_same(format_name: str, path: Path, labels: LabelMap) -> bool:
    """Whether an independent reader finds the same voxels, label histogram and geometry.

    NIfTI is read by nibabel, NRRD by pynrrd, TIFF and PNG by Pillow.
    """
    try:
        with quiet():
            voxels, affine = _READERS[format_name](path)
    except Exception:  # whatever it says, the file is not readable
        return False
    wanted = labels.array
    same_counts = np.array_equal(np.bincount(voxels.ravel()), np.bincount(wanted.ravel()))
    return same_counts and np.array_equal(voxels, wanted) and _same_place(affine, labels.geometry)


def _same_place(affine: npt.NDArray[np.float64] | None, geometry: Geometry) -> bool:
    """Whether all corners lie where they should, on grids that have a place."""
    if affine is None or not geometry.oriented:
        return True
    last = np.array(geometry.shape[::-1]) - 1
    corners = np.array([[x, y, z, 1] for x in (0, last[0]) for y in (0, last[1]) for z in (0, last[2])])
    tolerance = max(_NEAR_MM, 1e-5 * float(np.abs(geometry.affine_lps).max()))  # float32 in NIfTI
    return bool(np.abs(corners @ affine[:3].T - corners @ geometry.affine_lps[:3].T).max() < tolerance)


def _nifti(path: Path) -> tuple[npt.NDArray, npt.NDArray[np.float64] | None]:
    import nibabel

    image: Any = nibabel.load(path)
    return np.asanyarray(image.dataobj).T, RAS_TO_LPS @ image.affine


def _nrrd(path: Path) -> tuple[npt.NDArray, npt.NDArray[np.float64] | None]:
    import nrrd

    voxels, header = nrrd.read(str(path), index_order="C")
    if "space directions" not in header:
        return voxels, None
    affine = np.eye(4)
    affine[:3, :3] = np.asarray(header["space directions"]).T
    affine[:3, 3] = header["space origin"]
    return voxels, affine


def _pages(path: Path) -> tuple[npt.NDArray, None]:
    from PIL.Image import open as open_image

    with open_image(path, formats=("TIFF", "PNG")) as image:
        pages = []
        for page in range(getattr(image, "n_frames", 1)):
            image.seek(page)
            pages.append(np.array(image).astype(np.uint16))
    return np.stack(pages), None


_READERS = {"NIfTI": _nifti, "NRRD": _nrrd, "TIFF": _pages, "PNG": _pages}
