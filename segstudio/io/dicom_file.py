"""One DICOM file: its header, its pixels as values that mean something, and its place in the patient."""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path
from typing import Any

import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.progress import Progress, silent
from segstudio.core.volume import Caveat, Volume
from segstudio.errors import ReadError
from segstudio.io import limits
from segstudio.io.dicom_display import Shown, is_padding, padding_of, padding_values, shown_as
from segstudio.io.dicom_frames import frame_groups
from segstudio.io.dicom_geometry import Plane, frame_plane, plane_of, stack
from segstudio.io.dicom_header import matches, number, read_header, text
from segstudio.io.dicom_pixels import bright_is_bright, common_scale, meaningful, read_stored
from segstudio.io.files import shown
from segstudio.io.parts import Part, choose
from segstudio.io.values import unfinite_warning, working_type
from segstudio.words import tr

__all__ = ["matches", "read"]

_NO_IMAGE = {
    "SEG": tr("a segmentation"),
    "SR": tr("a report"),
    "RTSTRUCT": tr("contours of structures"),
    "RTPLAN": tr("a treatment plan"),
    "PR": tr("a presentation state"),
    "KO": tr("a list of key images"),
    "DOC": tr("a document"),
    "ECG": tr("a waveform"),
    "REG": tr("a registration"),
}


def read(path: Path, *, labels: bool = False, part: int | None = None, progress: Progress = silent) -> Volume:
    """One image, or the frames of a multi-frame image as slices.

    Values are what the file says they mean: Hounsfield units for CT, bright where MONOCHROME1 is dark.

    Args:
        path: the file.
        labels: ignored; DICOM pixels have one meaning.
        part: which of several volumes in the file (phases, echoes, orientations), from 0.
        progress: called after each compressed frame.
    Raises:
        SeveralParts: the file holds several volumes and `part` is None.
        ReadError: damaged, cut off, no image, or packed in a way that cannot be unpacked.
    """
    with open(path, "rb") as stream:
        header = read_header(path, stream)
        check_is_image(path, header)
        shape = image_shape(path, header)
        place = _place(path, header, shape, part)
        stored = read_stored(path, header, stream, progress)
    values, look, padding = values_of(header, stored)
    if values.shape[:3] != shape:
        raise ReadError(
            tr(
                "{path} announces {shape} pixels and holds {held}.",
                path=shown(path),
                shape=shape,
                held=values.shape[:3],
            )
        )
    order, geometry, caveats, warnings = place
    ordered = values if order is None or order == tuple(range(shape[0])) else values[list(order)]
    values = working_type(ordered)
    return Volume(
        values,
        geometry,
        modality=text(header, "Modality"),
        units=units_of(header),
        window=look.window,
        window_curve=look.curve,
        window_table=look.table,
        padding=padding,
        patient_key=patient_key(text(header, "PatientID"), text(header, "IssuerOfPatientID")),
        frame=frame_key(text(header, "FrameOfReferenceUID")),
        warnings=(*(c.sentence for c in caveats), *warnings, *unfinite_warning(values)),
        caveats=caveats,
    )


def values_of(
    header: Any, stored: npt.NDArray[Any]
) -> tuple[npt.NDArray[Any], Shown, tuple[float, float] | None]:
    """What stored pixels mean, how they ask to be shown, and the values of those that show nothing."""
    padding = padding_of(header) if stored.ndim == 3 else None
    padded = is_padding(stored, padding)
    scale = common_scale(header, len(stored))
    values, look = meaningful(header, stored), shown_as(header)
    if text(header, "PhotometricInterpretation") == "MONOCHROME1" and values.ndim == 3:
        values, look, dark = bright_is_bright(header, values, look, scale, padded)
        return values, look, None if padded is None else (dark, dark)
    if padded is None or scale is None:
        return values, look, None
    return values, look, padding_values(padding, *scale)


@functools.lru_cache(maxsize=4096)
def patient_key(patient_id: str, issuer: str = "") -> str:
    """A name for a patient that does not tell the patient's id; empty for an unknown patient.

    Salted and slow to compute, so that short ids cannot simply be tried out; the same everywhere, so
    that data sets are split by patient in the same way on every machine.
    """
    if not patient_id:
        return ""
    secret = f"{issuer}\n{patient_id}".encode()
    return hashlib.pbkdf2_hmac("sha256", secret, b"SegStudio patient key 1", 50_000, 12).hex()


def frame_key(uid: str) -> str:
    """A name for a frame of reference that does not tell its UID, which could lead to a person."""
    return hashlib.blake2b(uid.encode(), digest_size=12, salt=b"SegStudio frame").hexdigest() if uid else ""


def units_of(header: Any) -> str:
    """HU for CT, otherwise what the rescaling says it leads to."""
    kind = text(header, "RescaleType")
    if text(header, "Modality") == "CT" and kind in ("", "HU", "US"):
        return "HU"
    if text(header, "Modality") == "PT":
        return text(header, "Units")
    return "" if kind == "US" else kind  # US: unspecified


def check_is_image(path: Path, header: Any) -> None:
    """Refuse DICOM objects without an image of their own.

    Raises:
        ReadError: a report, a plan, a segmentation, an index, or an image without size.
    """
    kind = text(header, "Modality")
    if text(header, "MediaStorageDirectoryRecord") or "DirectoryRecordSequence" in header:
        raise ReadError(
            tr("{path} is an index of DICOM files.", path=shown(path)), tr("Open the folder with the images.")
        )
    if kind in _NO_IMAGE:
        hint = (
            tr("Open its images first, then this file as their labels.")
            if kind in ("SEG", "RTSTRUCT")
            else ""
        )
        raise ReadError(
            tr(
                "{path} is a DICOM file with {no_image}, not with an image.",
                path=shown(path),
                no_image=_NO_IMAGE[kind],
            ),
            hint,
        )
    if "Rows" not in header or "Columns" not in header:
        raise ReadError(tr("{path} is a DICOM file without an image.", path=shown(path)))


def image_shape(path: Path, header: Any) -> tuple[int, int, int]:
    """(frames, rows, columns), checked against the memory that is free.

    Raises:
        ReadError: sizes that no image has, or that do not fit.
    """
    shape = (int(number(header, "NumberOfFrames", 1)), int(header.Rows), int(header.Columns))
    samples, bits = int(number(header, "SamplesPerPixel", 1)), int(number(header, "BitsAllocated", 16))
    limits.check_memory(path, shape, max(2, samples * ((bits + 7) // 8)))
    return shape


def plane_from(header: Any) -> Plane | None:
    """Where a plain image lies; None when the file does not say."""
    return plane_of(
        header.get("ImagePositionPatient"),
        header.get("ImageOrientationPatient"),
        header.get("PixelSpacing"),
        number(header, "SpacingBetweenSlices", 0.0) or number(header, "SliceThickness", 0.0),
    )


def _place(
    path: Path, header: Any, shape: tuple[int, int, int], part: int | None
) -> tuple[tuple[int, ...] | None, Geometry, tuple[Caveat, ...], tuple[str, ...]]:
    """Order of the frames, their grid, what has to be accepted, and what has to be said about it."""
    frames, rows, columns = shape
    picture = Geometry.picture(rows, columns, frames)
    if "PerFrameFunctionalGroupsSequence" in header:
        groups = frame_groups(header, frames, rows, columns)
        if groups is None:
            told = frame_plane(header, 0) is not None
            words = tr(
                "Several frames lie at the same place, and nothing tells them apart: lengths are in pixels."
            )
            return None, picture, (), (words,) if told else ()
        parts = [Part(i, group.text) for i, group in enumerate(groups)]
        group = groups[choose(path, parts, part)]
        order = tuple(group.frames[i] for i in group.stack.order)
        return order, group.stack.geometry, group.stack.caveats, ()
    choose(path, [Part(0, tr("the only one"))], part)
    plane = plane_from(header)
    if plane is None:
        if "ImageOrientationPatient" in header:
            return None, picture, (), (tr("The position in the file makes no sense: lengths are in pixels."),)
        return None, picture, (), ()
    steps = header.get("GridFrameOffsetVector")
    if frames == 1:
        return None, stack([plane], rows, columns).geometry, (), ()
    if steps is not None and len(steps) == frames:
        planes_at = [
            Plane(plane.position + plane.normal * float(s), plane.along_x, plane.along_y, plane.spacing_yx)
            for s in steps
        ]
        result = stack(planes_at, rows, columns)
        return result.order, result.geometry, result.caveats, ()
    untold = tr("The file does not tell how far its frames lie apart: lengths are in pixels.")
    return None, picture, (), (untold,)
