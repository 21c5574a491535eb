"""The volume that the slices of a DICOM series make."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.progress import Progress, part, silent
from segstudio.core.volume import Volume
from segstudio.errors import Cancelled, ReadError
from segstudio.io import dicom_file, dicom_pixels, limits
from segstudio.io.dicom_display import Shown, padding_of, shown_as
from segstudio.io.dicom_header import number, text
from segstudio.io.dicom_sort import Series, Slice
from segstudio.io.files import shown
from segstudio.io.values import unfinite_warning, working_type
from segstudio.words import tr

Padding = tuple[float, float] | None


def read_series(series: Series, progress: Progress = silent, which: int | None = None) -> Volume:
    """The volume of one series, slices sorted by position along their normal.

    Args:
        which: of several volumes in one file, from 0.
        progress: called after each slice; its first preview is the middle slice as a volume of its own.
    Raises:
        ReadError: a slice is damaged.
    """
    grid, slices = series.stack, series.slices
    if grid is None:
        return dicom_file.read(slices[0].path, part=which, progress=progress)
    ordered = [slices[index] for index in grid.order]
    first = slices[0]
    _, rows, columns = grid.geometry.shape
    colour = text(first.header, "PhotometricInterpretation") not in ("MONOCHROME1", "MONOCHROME2")
    limits.check_memory(first.path, grid.geometry.shape, 6 if colour else 2)
    if len(slices) > 1:
        progress(0.0, tr("Reading the first slice"), first_slice(series))
    voxels, look, padding = _stacked(ordered, (rows, columns), part(progress, 0.02, 1.0))
    voxels = working_type(voxels)
    return _volume(series, voxels, grid.geometry, look, padding)


def first_slice(series: Series) -> Volume:
    """The middle slice of a series as a volume of its own, to be looked at while the rest is read.

    Raises:
        ReadError: it is damaged.
    """
    grid = series.stack
    if grid is None:
        volume = dicom_file.read(series.slices[0].path, part=0)
        z = volume.shape[0] // 2
        voxels, geometry = volume.voxels[z : z + 1], volume.geometry
        look = Shown(volume.window, volume.window_curve, volume.window_table)
        return _volume(series, voxels, _one(geometry, z), look, volume.padding)
    z = len(grid.order) // 2
    item = series.slices[grid.order[z]]
    values, look, padding = _slice_values(item, grid.geometry.shape[1:])
    return _volume(series, working_type(values[None]), _one(grid.geometry, z), look, padding)


def _one(geometry: Geometry, z: int) -> Geometry:
    """The grid of slice z alone."""
    x, y, height = (float(v) for v in geometry.to_world((z, 0, 0)))
    return Geometry(
        (1, *geometry.shape[1:]),
        geometry.spacing_mm,
        (x, y, height),
        geometry.direction,
        geometry.calibrated,
        geometry.oriented,
    )


def _volume(
    series: Series, voxels: npt.NDArray[Any], geometry: Geometry, look: Shown, padding: Padding
) -> Volume:
    header = series.slices[0].header
    caveats = series.caveats
    return Volume(
        voxels,
        geometry,
        modality=text(header, "Modality"),
        units=dicom_file.units_of(header),
        window=look.window,
        window_curve=look.curve,
        window_table=look.table,
        padding=padding,
        patient_key=dicom_file.patient_key(text(header, "PatientID"), text(header, "IssuerOfPatientID")),
        frame=dicom_file.frame_key(text(header, "FrameOfReferenceUID")),
        warnings=(*(caveat.sentence for caveat in caveats), *unfinite_warning(voxels)),
        caveats=caveats,
    )


def _stacked(
    ordered: list[Slice], size: tuple[int, int], progress: Progress
) -> tuple[npt.NDArray[Any], Shown, Padding]:
    """All slices, each with its own rescaling; the first window that one asks for, and the padding."""
    look, padding = Shown(), None
    voxels: npt.NDArray[Any] | None = None
    direct: dict[int, _Direct | None] = {}
    for z, item in enumerate(ordered):
        if item.kind not in direct:
            direct[item.kind] = _Direct.of(item)
        way = direct[item.kind]
        if voxels is None and way is not None:
            voxels = np.empty((len(ordered), *size), way.dtype)
        if way is None or voxels is None or not way.read_into(item, voxels[z]):
            values, look_here, padding_here = _slice_values(item, size)
            voxels = _put(voxels, z, values, len(ordered))
            padding = padding or padding_here
        else:
            look_here = shown_as(item.header) if look.window is None else look
        look = look_here if look.window is None else look
        progress((z + 1) / len(ordered))
    assert voxels is not None  # a series has at least one slice
    return voxels, look, padding


class _Direct:
    """Reads numbers that lie open in their files straight to their place and adds the intercept there."""

    def __init__(self, stored: np.dtype[Any], intercept: int) -> None:
        self._stored = stored
        self._intercept = intercept
        self._ends = (int(np.iinfo(stored).min), int(np.iinfo(stored).max))
        self.dtype = stored if not intercept else np.dtype(np.int16)

    @classmethod
    def of(cls, item: Slice) -> _Direct | None:
        """For slices of the kind of this one; None where their numbers need more than an addition."""
        header = item.header
        slope, intercept = dicom_pixels.scale_of(header)
        bits, used = number(header, "BitsAllocated", 0), number(header, "BitsStored", 0)
        fits = (
            dicom_pixels.lies_open(header)
            and text(header, "PhotometricInterpretation") == "MONOCHROME2"
            and "ModalityLUTSequence" not in header
            and padding_of(header) is None
            and (bits, used, slope) == (16, 16, 1.0)
            and intercept == int(intercept)
            and abs(intercept) < 2**15
            and sys.byteorder == "little"
        )
        signed = number(header, "PixelRepresentation", 0) == 1
        return cls(np.dtype(np.int16 if signed else np.uint16), int(intercept)) if fits else None

    def read_into(self, item: Slice, place: npt.NDArray[Any]) -> bool:
        """Fill the place (y, x) of a slice; False, for other means to try, where it cannot hold the numbers.

        Raises:
            ReadError: the file is cut off.
        """
        if place.dtype != self.dtype:
            return False
        stored = place.view(self._stored)
        with open(item.path, "rb", buffering=0) as stream:
            stream.seek(item.pixels_at)
            try:
                if not dicom_pixels.read_open(item.header, stream, stored):
                    return False
            except EOFError as error:
                raise _damaged(item) from error
        if not self._intercept:
            return True
        low, high = -(2**15) - self._intercept, 2**15 - 1 - self._intercept
        if (self._ends[1] > high and stored.max() > high) or (self._ends[0] < low and stored.min() < low):
            return False
        place += np.int16(self._intercept)  # wraps round and back where the stored numbers are unsigned
        return True


def _slice_values(item: Slice, size: tuple[int, ...]) -> tuple[npt.NDArray[Any], Shown, Padding]:
    """Values (y, x[, 3]) of one slice with its own rescaling, the window it asks for, and its padding."""
    try:
        with open(item.path, "rb") as stream:
            stream.seek(item.pixels_at)
            stored = dicom_pixels.read_stored(item.path, item.header, stream)
        values, look, padding = dicom_file.values_of(item.header, stored)
        if values.shape[1:3] != tuple(size) or len(values) != 1:
            raise ValueError("another size than the header says")
    except (ReadError, Cancelled):
        raise
    except Exception as error:
        raise _damaged(item) from error
    return values[0], look, padding


def _damaged(item: Slice) -> ReadError:
    return ReadError(
        tr("{path}, a slice of the series, is damaged or cut off.", path=shown(item.path)),
        tr("Copy the series again."),
    )


def _put(voxels: npt.NDArray[Any] | None, z: int, values: npt.NDArray[Any], count: int) -> npt.NDArray[Any]:
    """Place one slice; the whole volume takes a wider number type when this slice needs one."""
    if voxels is None:
        voxels = np.empty((count, *values.shape), values.dtype)
    common = np.result_type(voxels.dtype, values.dtype)
    if common != voxels.dtype:
        wide = np.float32 if common.kind == "f" else common
        voxels = voxels.astype(wide)
    voxels[z] = values
    return voxels
