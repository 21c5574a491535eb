"""DICOM series: which slices in a folder belong together, and the volume they make."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.volume import Volume
from segstudio.errors import ReadError
from segstudio.io import dicom_file, dicom_pixels, limits
from segstudio.io.dicom_geometry import Plane, SamePosition, stack
from segstudio.io.dicom_header import number, read_header, text
from segstudio.io.files import shown
from segstudio.io.values import unfinite_warning, working_type

_TAGS = (
    "SpecificCharacterSet",
    "SOPInstanceUID",
    "Modality",
    "SeriesDescription",
    "PatientID",
    "IssuerOfPatientID",
    "StudyInstanceUID",
    "SeriesInstanceUID",
    "FrameOfReferenceUID",
    "SeriesNumber",
    "AcquisitionNumber",
    "InstanceNumber",
    "EchoTime",
    "TemporalPositionIdentifier",
    "TriggerTime",
    "DiffusionBValue",
    "ImagePositionPatient",
    "ImageOrientationPatient",
    "PixelSpacing",
    "SliceThickness",
    "SpacingBetweenSlices",
    "SamplesPerPixel",
    "PhotometricInterpretation",
    "NumberOfFrames",
    "Rows",
    "Columns",
    "BitsAllocated",
    "BitsStored",
    "PixelRepresentation",
    "RescaleSlope",
    "RescaleIntercept",
    "RescaleType",
    "Units",
    "ModalityLUTSequence",
    "WindowCenter",
    "WindowWidth",
    "DirectoryRecordSequence",
)
# Where two slices of a series lie at one place, these tell to which of its stacks each belongs.
_SPLITTERS = (
    "AcquisitionNumber",
    "EchoTime",
    "TemporalPositionIdentifier",
    "TriggerTime",
    "DiffusionBValue",
)


@dataclass(frozen=True, eq=False)
class Slice:
    """One file of a series: its header without pixels, where they start, and where the slice lies."""

    path: Path
    header: Any
    pixels_at: int
    plane: Plane | None


@dataclass(frozen=True, eq=False)
class Series:
    """Slices that make one volume.

    Args:
        slices: in no order; one without a plane is alone.
        problem: why they cannot be one volume; empty when they can.
    """

    slices: tuple[Slice, ...]
    problem: str = ""

    @property
    def description(self) -> str:
        """What a chooser shows: "CT, 28 slices of 512 × 512, ADD HEAD"."""
        header = self.slices[0].header
        count = int(sum(number(s.header, "NumberOfFrames", 1) for s in self.slices))
        parts = [
            text(header, "Modality") or "DICOM",
            f"{count} {'slice' if count == 1 else 'slices'} of {header.Rows} × {header.Columns}",
            text(header, "SeriesDescription")[:60],
        ]
        series = text(header, "SeriesNumber")
        return ", ".join(p for p in (f"series {series}" if series else "", *parts) if p)


@dataclass
class Sorted:
    """What lies in a folder: series, and DICOM files that hold no image with the reason."""

    series: list[Series] = field(default_factory=list)
    skipped: list[tuple[Path, str]] = field(default_factory=list)


def sort_files(paths: Iterable[Path]) -> Sorted:
    """Group DICOM files into series. A file that cannot be read is skipped with its reason.

    Slices of one series that differ in patient, frame of reference, orientation, size or spacing are
    kept apart; slices at one place are told apart by acquisition, echo or time.
    """
    result = Sorted()
    groups: dict[tuple, list[Slice]] = defaultdict(list)
    for path in paths:
        try:
            with open(path, "rb") as stream:
                header = read_header(path, stream, _TAGS)
                pixels_at = stream.tell()
            dicom_file.check_is_image(path, header)
            plane = dicom_file.plane_from(header)
            key = _series_key(path, header, plane)
        except ReadError as error:
            result.skipped.append((path, error.sentence))
        except Exception:  # one damaged file must not hide the others
            result.skipped.append((path, f"{shown(path)} is damaged and was left out."))
        else:
            groups[key].append(Slice(path, header, pixels_at, plane))
    for slices in groups.values():
        result.series += _split(_without_copies(slices))
    result.series.sort(key=lambda s: (number(s.slices[0].header, "SeriesNumber", 0), -len(s.slices)))
    return result


def _series_key(path: Path, header: Any, plane: Plane | None) -> tuple:
    if plane is None or number(header, "NumberOfFrames", 1) > 1:
        return ("alone", str(path))
    uids = ("PatientID", "StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID")
    return (
        *(text(header, keyword) for keyword in uids),
        *(tuple(np.round(v, 2).tolist()) for v in (plane.along_x + 0.0, plane.along_y + 0.0)),
        *np.round(plane.spacing_yx, 4).tolist(),
        int(header.Rows),
        int(header.Columns),
        text(header, "PhotometricInterpretation"),
    )


def _without_copies(slices: list[Slice]) -> list[Slice]:
    """Drop files that are the same instance with the same bytes, as sent twice."""
    kept: dict[str, Slice] = {}
    others = []
    for item in sorted(slices, key=lambda s: s.path):
        uid = text(item.header, "SOPInstanceUID")
        twin = kept.get(uid) if uid else None
        if twin is None:
            kept[uid or str(item.path)] = item
        elif item.path.read_bytes() != twin.path.read_bytes():
            others.append(item)
    return [*kept.values(), *others]


def _split(slices: list[Slice]) -> list[Series]:
    """One series where every slice has a place of its own, else one for each echo, phase or acquisition."""
    if _places_differ(slices):
        return [Series(tuple(slices))]
    for keyword in _SPLITTERS:
        parts: dict[str, list[Slice]] = defaultdict(list)
        for item in slices:
            parts[text(item.header, keyword)].append(item)
        if len(parts) > 1 and all(_places_differ(part) for part in parts.values()):
            return [Series(tuple(part)) for _, part in sorted(parts.items())]
    return [Series(tuple(slices), "several slices lie at the same place")]


def _places_differ(slices: Sequence[Slice]) -> bool:
    planes = [s.plane for s in slices if s.plane is not None]
    if len(planes) < 2:
        return True
    try:
        stack(planes, 1, 1)
    except SamePosition:
        return False
    return True


def read_series(series: Series) -> Volume:
    """The volume of one series, slices sorted by position along their normal.

    Raises:
        ReadError: a slice is damaged, or the slices do not form one volume.
    """
    if series.problem:
        raise ReadError(
            f"The series {series.description} cannot be opened as one volume: {series.problem}.",
            "Sort its files into one folder for each volume.",
        )
    slices = series.slices
    first = slices[0]
    planes = [s.plane for s in slices if s.plane is not None]
    if len(planes) != len(slices):
        return dicom_file.read(first.path)
    rows, columns = int(first.header.Rows), int(first.header.Columns)
    colour = text(first.header, "PhotometricInterpretation") not in ("MONOCHROME1", "MONOCHROME2")
    limits.check_memory(first.path, (len(slices), rows, columns), 6 if colour else 2)
    placed = stack(planes, rows, columns)
    window = None
    voxels: npt.NDArray | None = None
    for z, index in enumerate(placed.order):
        values, window_here = _slice_values(slices[index], (rows, columns))
        window = window or window_here
        voxels = _put(voxels, z, values, len(slices))
    assert voxels is not None  # a series has at least one slice
    voxels = working_type(voxels)
    header = first.header
    return Volume(
        voxels,
        placed.geometry,
        modality=text(header, "Modality"),
        units=dicom_file.units_of(header),
        window=window,
        patient_key=dicom_file.patient_key(text(header, "PatientID"), text(header, "IssuerOfPatientID")),
        warnings=placed.warnings + unfinite_warning(voxels),
    )


def _slice_values(item: Slice, size: tuple[int, int]) -> tuple[npt.NDArray, tuple[float, float] | None]:
    """Values (y, x[, 3]) of one slice with its own rescaling, and the window it asks for."""
    try:
        with open(item.path, "rb") as stream:
            stream.seek(item.pixels_at)
            stored = dicom_pixels.read_stored(item.path, item.header, stream)
        values = dicom_pixels.meaningful(item.header, stored)
        window = dicom_file.window_of(item.header)
        values, window = dicom_pixels.bright_is_bright(item.header, values, window)
        if values.shape[1:3] != size or len(values) != 1:
            raise ValueError("another size than the header says")
    except ReadError:
        raise
    except Exception as error:
        raise ReadError(
            f"{shown(item.path)}, a slice of the series, is damaged or cut off.", "Copy the series again."
        ) from error
    return values[0], window


def _put(voxels: npt.NDArray | None, z: int, values: npt.NDArray, count: int) -> npt.NDArray:
    """Place one slice; the whole volume takes a wider number type when this slice needs one."""
    if voxels is None:
        voxels = np.empty((count, *values.shape), values.dtype)
    common = np.result_type(voxels.dtype, values.dtype)
    if common != voxels.dtype:
        wide = np.float32 if common.kind == "f" else common
        voxels = voxels.astype(wide)
    voxels[z] = values
    return voxels


def files_below(folder: Path) -> list[Path]:
    """The files in a folder; those in its subfolders where it holds none itself.

    Raises:
        ReadError: there are more files than any case has.
    """
    here = sorted(p for p in folder.iterdir() if p.is_file() and not p.name.startswith("."))
    if here:
        return here
    found: list[Path] = []
    for parent, folders, names in os.walk(folder):
        folders.sort()
        found += [Path(parent, name) for name in sorted(names) if not name.startswith(".")]
        if len(found) > limits.FILES_IN_A_FOLDER:
            raise ReadError(f"{shown(folder)} holds more than {limits.FILES_IN_A_FOLDER} files.")
    return [p for p in found if p.is_file()]
