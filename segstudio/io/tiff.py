"""TIFF pictures and stacks: each page is one slice."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume, Voxels
from segstudio.errors import ReadError
from segstudio.io import limits
from segstudio.io.files import shown
from segstudio.io.values import unfinite_warning, working_type

_MOST_PAGES = 65_536


def matches(head: bytes) -> bool:
    """Whether these first bytes belong to a TIFF or BigTIFF file."""
    return head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")


def read(path: Path, *, labels: bool = False) -> Volume:
    """A picture or a stack of equal pages; without physical size, whatever its resolution tags say.

    Args:
        path: the file.
        labels: of a palette or black-and-white picture, take the stored numbers instead of the colours.
    Raises:
        ReadError: damaged, cut off, or pages that do not form one stack.
    """
    import tifffile  # in the functions: the window starts without it

    with tifffile.TiffFile(path) as tiff:
        if not 1 <= len(tiff.pages) <= _MOST_PAGES:
            raise ReadError(f"{shown(path)} has {len(tiff.pages)} pages; 1 to {_MOST_PAGES} can be opened.")
        series = tiff.series[0]
        warnings: tuple[str, ...] = ()
        if len(tiff.series) > 1:
            warnings = (f"The file holds {len(tiff.series)} images of different kinds; the first is shown.",)
        if series.dtype is None or series.dtype.kind not in "biuf":
            raise ReadError(f"{shown(path)} holds numbers of the type {series.dtype}, which is no image.")
        sizes = dict(zip(series.axes, series.shape, strict=True))
        limits.check_memory(path, series.shape, max(series.dtype.itemsize, 2))
        first = series.keyframe
        voxels = _slices(path, series.asarray(), series.axes, sizes)
        if first.photometric == tifffile.PHOTOMETRIC.PALETTE and not labels and voxels.ndim == 3:
            voxels = _coloured(voxels, np.asarray(first.colormap))
        elif voxels.dtype.kind == "b":
            voxels = voxels.astype(np.uint8) * (1 if labels else 255)
        if first.photometric == tifffile.PHOTOMETRIC.MINISWHITE and not labels:
            voxels = _bright_is_bright(voxels)
    voxels = working_type(voxels)
    geometry = Geometry.picture(voxels.shape[1], voxels.shape[2], voxels.shape[0])
    return Volume(voxels, geometry, warnings=warnings + unfinite_warning(voxels))


def _slices(path: Path, voxels: npt.NDArray, axes: str, sizes: dict[str, int]) -> npt.NDArray:
    """Pages in the order (z, y, x[, colour])."""
    if "Y" not in axes or "X" not in axes:
        raise ReadError(f"{shown(path)} has no rows and columns.")
    stacked = [a for a in axes if a not in "YXS" and sizes[a] > 1]
    if len(stacked) > 1:
        words = " and ".join(stacked)
        raise ReadError(f"{shown(path)} has more than one kind of stack (axes {words}); one can be opened.")
    keep = [*stacked, "Y", "X", *(["S"] if sizes.get("S", 1) > 1 else [])]
    voxels = voxels[tuple(slice(None) if a in keep else 0 for a in axes)]
    left = [a for a in axes if a in keep]
    voxels = voxels.transpose([left.index(a) for a in keep])
    if not stacked:
        voxels = voxels[None]
    if voxels.ndim == 4:
        if voxels.shape[3] == 2:
            return voxels[..., 0]  # grey with transparency
        if voxels.shape[3] not in (3, 4):
            raise ReadError(f"{shown(path)} has {voxels.shape[3]} channels; grey and colour can be opened.")
        voxels = voxels[..., :3]
    return voxels


def _coloured(voxels: npt.NDArray, colours: npt.NDArray) -> npt.NDArray:
    return (colours.T[voxels] >> 8).astype(np.uint8)  # TIFF palettes have 16 bits


def _bright_is_bright(voxels: npt.NDArray) -> npt.NDArray:
    if voxels.dtype.kind == "u":
        return np.iinfo(voxels.dtype).max - voxels
    return voxels


def write(path: Path, voxels: Voxels, geometry: Geometry) -> None:
    """Save a stack, one page a slice. The pixel size is noted, but TIFF keeps no place in the patient.

    Shapes: (z, y, x), or (z, y, x, 3).
    """
    import tifffile

    spacing = geometry.spacing_mm
    tifffile.imwrite(
        path,
        voxels,
        photometric="rgb" if voxels.ndim == 4 else "minisblack",
        compression="zlib",
        resolution=(10 / spacing[2], 10 / spacing[1]) if geometry.calibrated else None,
        resolutionunit="CENTIMETER" if geometry.calibrated else None,
        metadata={"axes": "ZYXS" if voxels.ndim == 4 else "ZYX"},
        software="SegStudio",
        ome=False,
    )
