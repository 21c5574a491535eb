"""What slices of DICOM have in common, so that it is looked at once for all of a series."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from segstudio.io import dicom_file, dicom_geometry
from segstudio.io.dicom_geometry import Plane
from segstudio.io.dicom_header import number, raw, text

# What the slices of a series mostly have in common: looked at once for all that hold the same bytes.
SHARED = (
    "PatientID",
    "IssuerOfPatientID",
    "StudyInstanceUID",
    "SeriesInstanceUID",
    "FrameOfReferenceUID",
    "Modality",
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
    "HighBit",
    "PixelRepresentation",
    "RescaleSlope",
    "RescaleIntercept",
    "PixelPaddingValue",
    "PixelPaddingRangeLimit",
)
_SAME_DIRECTION = 2e-3
_SAME_SPACING = 1e-3  # of itself


@dataclass(frozen=True, eq=False)
class Kind:
    """What slices with the same bytes in `SHARED` have in common."""

    number: int
    plane: Plane | None  # at no position yet
    alone: bool
    group: tuple[Any, ...] = ()


class Kinds:
    """The kinds met so far; orientations and spacings that differ by rounding alone are one."""

    def __init__(self) -> None:
        self._known: dict[tuple[bytes, ...], Kind] = {}
        self._grids: list[tuple[np.ndarray, np.ndarray]] = []

    def of(self, path: Path, header: Any) -> Kind:
        """The kind of a header.

        Raises:
            ReadError: it belongs to no image.
        """
        meta = getattr(header, "file_meta", None)
        syntax = b"" if meta is None else raw(meta, tag_of("TransferSyntaxUID"))
        lut = b"1" if "ModalityLUTSequence" in header else b""
        key = (*(raw(header, tag) for tag in _shared_tags()), syntax, lut)
        kind = self._known.get(key)
        if kind is None:
            dicom_file.check_is_image(path, header)
            kind = self._known[key] = self._new(header)
        return kind

    def _new(self, header: Any) -> Kind:
        here = len(self._known)
        axes = header.get("ImageOrientationPatient")
        plane = dicom_geometry.plane_of(
            (0, 0, 0),
            axes,
            header.get("PixelSpacing"),
            number(header, "SpacingBetweenSlices", 0.0) or number(header, "SliceThickness", 0.0),
        )
        if plane is None or number(header, "NumberOfFrames", 1) > 1:
            return Kind(here, plane, True)
        uids = ("PatientID", "StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID")
        return Kind(
            here,
            plane,
            False,
            (
                *(text(header, keyword) for keyword in uids),
                self._grid(plane),
                int(header.Rows),
                int(header.Columns),
                text(header, "PhotometricInterpretation"),
            ),
        )

    def _grid(self, plane: Plane) -> int:
        axes = np.concatenate([plane.along_x, plane.along_y])
        spacing = np.asarray(plane.spacing_yx)
        for index, (other, size) in enumerate(self._grids):
            turned = np.abs(axes - other).max() > _SAME_DIRECTION
            if not turned and (np.abs(spacing - size) <= _SAME_SPACING * size).all():
                return index
        self._grids.append((axes, spacing))
        return len(self._grids) - 1


@cache
def tag_of(keyword: str) -> Any:
    """The tag that a keyword of DICOM stands for."""
    from pydicom.tag import Tag

    return Tag(keyword)


@cache
def _shared_tags() -> tuple[Any, ...]:
    return tuple(tag_of(keyword) for keyword in SHARED)
