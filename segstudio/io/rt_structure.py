"""Labels as contours of an RT structure set, which treatment planning reads."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from segstudio.core.contours import boundary_lines
from segstudio.core.labels import BoolArray, LabelMap
from segstudio.core.progress import Progress, part, silent
from segstudio.core.volume import Volume
from segstudio.errors import ReadError, WriteError
from segstudio.io.dicom_header import text
from segstudio.io.dicom_seg import (
    BY_HAND,
    MANUFACTURER,
    REPEATED,
    RESEARCH_ONLY,
    MadeBy,
    class_of,
    complete,
    present_labels,
    series_number,
)
from segstudio.io.dicom_source import SourceImages, source_images
from segstudio.io.files import atomic_path, shown
from segstudio.io.polygons import Line, filled
from segstudio.io.quiet import quiet
from segstudio.words import tr

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_RT_STRUCTURE_SET: Any = "1.2.840.10008.5.1.4.1.1.481.3"
_STUDY = "1.2.840.10008.3.1.2.3.1"  # what RT objects call the study they refer to
_COPIED = (*REPEATED, "StudyInstanceUID", "FrameOfReferenceUID", "PositionReferenceIndicator")


def write_structure_set(
    volume: Volume,
    labels: LabelMap,
    path: Path,
    *,
    made_by: MadeBy = BY_HAND,
    progress: Progress = silent,
) -> None:
    """Save the outlines of all labels as an RT structure set; pydicom reads it back and the filled outlines
    must be the labels before the file takes its place.

    Outlines run along the edges of voxels, so what they enclose is exactly the mask. A hole is joined to its
    outline by a channel without width, as the standard describes for closed planar contours.

    Raises:
        WriteError: there are no labels, the case is no DICOM image with a frame of reference, or what was
            written reads differently.
    """
    numbers = present_labels(labels, path)
    source = source_images(volume, progress=part(progress, 0.0, 0.3))
    if not text(source.first, "FrameOfReferenceUID") or source.position(0) is None:
        raise WriteError(
            tr(
                "{path} was not saved: the images have no frame of reference to place contours in.",
                path=shown(path),
            ),
            tr("Choose a picture or NIfTI."),
        )
    with quiet():
        dataset = _build(labels, numbers, source, made_by, part(progress, 0.3, 0.8))
        with atomic_path(path) as temporary:
            dataset.save_as(temporary, enforce_file_format=True)
            progress(0.8, tr("Reading it back"))
            try:
                same = np.array_equal(read_structure_set(temporary, labels, source), labels.array)
            except (ReadError, ValueError, AttributeError, TypeError):
                same = False
            if not same:
                raise WriteError(
                    tr(
                        "{path} was not saved: reading it back gave other outlines. "
                        "What was there is unchanged.",
                        path=shown(path),
                    ),
                    tr("Save to another place."),
                )


def outlines(mask: BoolArray) -> list[Line]:
    """One closed outline for each part of a mask (y, x), its holes joined in.

    Pixel (i, j) spans [i, i+1] x [j, j+1]. Filled by the even-odd rule, the outlines give the mask back.
    """
    parts, _ = ndimage.label(mask)  # those that share an edge
    rims: dict[int, Line] = {}
    holes: dict[int, list[Line]] = {}
    for closed in boundary_lines(mask):
        line = closed[:-1]
        owner = int(parts[_pixel_inside(closed)])
        if _turns_clockwise(closed):
            rims[owner] = line
        else:
            holes.setdefault(owner, []).append(line)
    for owner, lines in holes.items():
        for hole in lines:
            rims[owner] = _joined(rims[owner], hole)
    return [rims[owner] for owner in sorted(rims)]


def read_structure_set(path: Path, like: LabelMap, source: SourceImages) -> npt.NDArray[np.uint16]:
    """The label numbers (z, y, x) that the contours of a structure set enclose, with pydicom as reader.

    Raises:
        ReadError: a contour lies in no slice of the case.
    """
    import pydicom

    dataset = pydicom.dcmread(path)
    slice_of = {
        (text(source.header(z), "SOPInstanceUID"), _frame(source, z)): z
        for z in range(like.geometry.shape[0])
    }
    found = np.zeros(like.geometry.shape, np.uint16)
    for item in dataset.ROIContourSequence:
        lines: dict[int, list[Line]] = {}
        for contour in item.ContourSequence:
            image = contour.ContourImageSequence[0]
            key = (str(image.ReferencedSOPInstanceUID), int(image.get("ReferencedFrameNumber", 0)))
            if key not in slice_of:
                raise ReadError(
                    tr("{path} has a contour that lies in no slice of the image.", path=shown(path))
                )
            z = slice_of[key]
            points = np.array([float(v) for v in contour.ContourData]).reshape(-1, 3)
            lines.setdefault(z, []).append(_to_pixels(points, like, source, z))
        for z, group in lines.items():
            found[z][filled(group, like.geometry.shape[1:])] = int(item.ReferencedROINumber)
    return found


def _pixel_inside(closed: Line) -> tuple[int, int]:
    """The pixel of the mask that the first side of an outline runs along."""
    along = np.sign(closed[1] - closed[0])
    y, x = np.floor(closed[0] + 0.5 * along + 0.5 * np.array([along[1], -along[0]]))
    return int(y), int(x)


def _turns_clockwise(closed: Line) -> bool:
    y, x = closed[:, 0], closed[:, 1]
    return bool(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]) > 0)  # y runs down the screen


def _joined(rim: Line, hole: Line) -> Line:
    """Rim and hole as one outline: along the shortest channel there and back."""
    gaps = ((rim[:, None] - hole[None]) ** 2).sum(-1)
    at, to = np.unravel_index(int(gaps.argmin()), gaps.shape)
    around = np.roll(hole, -to, axis=0)
    return np.concatenate([rim[: at + 1], around, around[:1], rim[at:]])


def _frame(source: SourceImages, z: int) -> int:
    return 0 if source.frames is None else source.frames[z] + 1


def _to_world(line: Line, labels: LabelMap, source: SourceImages, z: int) -> npt.NDArray[np.float64]:
    """LPS mm (n, 3) of outline corners, from the position that the slice's own image tells."""
    direction = np.asarray(labels.geometry.direction)
    _, down_mm, across_mm = labels.geometry.spacing_mm
    origin = source.position(z)
    assert origin is not None  # asked for before
    steps = (line - 0.5) * (down_mm, across_mm)
    return np.asarray(origin + steps @ direction[:, 1:].T)


def _to_pixels(points: npt.NDArray[np.float64], labels: LabelMap, source: SourceImages, z: int) -> Line:
    direction = np.asarray(labels.geometry.direction)
    _, down_mm, across_mm = labels.geometry.spacing_mm
    origin = source.position(z)
    assert origin is not None  # asked for before
    steps = (points - origin) @ direction[:, 1:]
    return np.asarray(steps / (down_mm, across_mm) + 0.5)


def _build(
    labels: LabelMap, numbers: list[int], source: SourceImages, made_by: MadeBy, progress: Progress
) -> Dataset:
    from pydicom.dataset import FileDataset, FileMetaDataset
    from pydicom.uid import ImplicitVRLittleEndian, generate_uid

    from segstudio import __version__

    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = _RT_STRUCTURE_SET
    meta.MediaStorageSOPInstanceUID = generate_uid()
    # Implicit, because an outline of a few thousand corners is longer than 64 kB, the most that others allow.
    meta.TransferSyntaxUID = ImplicitVRLittleEndian
    ds = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    ds.SpecificCharacterSet = "ISO_IR 192"
    complete(source)
    for keyword in _COPIED:
        setattr(ds, keyword, source.first.get(keyword))
    now = datetime.now()
    ds.SOPClassUID, ds.SOPInstanceUID = _RT_STRUCTURE_SET, meta.MediaStorageSOPInstanceUID
    ds.InstanceCreationDate, ds.InstanceCreationTime = f"{now:%Y%m%d}", f"{now:%H%M%S}"
    ds.Modality, ds.SeriesInstanceUID, ds.SeriesNumber = "RTSTRUCT", generate_uid(), series_number(source)
    ds.OperatorsName = ""
    ds.Manufacturer = ds.ManufacturerModelName = MANUFACTURER
    ds.SoftwareVersions = __version__
    ds.InstanceNumber = 1
    ds.StructureSetLabel = MANUFACTURER
    ds.StructureSetDescription = RESEARCH_ONLY
    ds.StructureSetDate, ds.StructureSetTime = ds.InstanceCreationDate, ds.InstanceCreationTime
    ds.ApprovalStatus = "UNAPPROVED"
    ds.ReferencedFrameOfReferenceSequence = [_frame_of_reference(source, labels.geometry.shape[0])]
    ds.StructureSetROISequence = []
    ds.ROIContourSequence = []
    ds.RTROIObservationsSequence = []
    for done, label in enumerate(numbers):
        progress(done / len(numbers), tr("Drawing the outlines"))
        named = class_of(labels, label)
        origin = made_by.origin(label)
        roi = _item(
            ROINumber=label,
            ReferencedFrameOfReferenceUID=source.first.FrameOfReferenceUID,
            ROIName=named.name[:64],
            ROIGenerationAlgorithm=origin,
        )
        if origin != "MANUAL":
            roi.ROIGenerationDescription = f"{made_by.model} {made_by.version}"[:64]
        ds.StructureSetROISequence.append(roi)
        ds.ROIContourSequence.append(
            _item(
                ROIDisplayColor=list(named.color),
                ReferencedROINumber=label,
                ContourSequence=list(_contours(labels, label, source)),
            )
        )
        ds.RTROIObservationsSequence.append(
            _item(
                ObservationNumber=label, ReferencedROINumber=label, RTROIInterpretedType="", ROIInterpreter=""
            )
        )
    return ds


def _contours(labels: LabelMap, label: int, source: SourceImages) -> Iterator[Dataset]:
    number = 0
    for z, plane in enumerate(labels.array):
        mask = plane == label
        for line in outlines(mask) if mask.any() else ():
            number += 1
            yield _item(
                ContourNumber=number,
                ContourImageSequence=[_image(source, z)],
                ContourGeometricType="CLOSED_PLANAR",
                NumberOfContourPoints=len(line),
                ContourData=[f"{v:.4f}" for v in _to_world(line, labels, source, z).ravel()],
            )


def _image(source: SourceImages, z: int) -> Dataset:
    header = source.header(z)
    item = _item(ReferencedSOPClassUID=header.SOPClassUID, ReferencedSOPInstanceUID=header.SOPInstanceUID)
    if source.frames is not None:
        item.ReferencedFrameNumber = _frame(source, z)
    return item


def _frame_of_reference(source: SourceImages, slices: int) -> Dataset:
    series = _item(
        SeriesInstanceUID=source.first.SeriesInstanceUID,
        ContourImageSequence=[_image(source, z) for z in range(slices)],
    )
    study = _item(
        ReferencedSOPClassUID=_STUDY,
        ReferencedSOPInstanceUID=source.first.StudyInstanceUID,
        RTReferencedSeriesSequence=[series],
    )
    return _item(FrameOfReferenceUID=source.first.FrameOfReferenceUID, RTReferencedStudySequence=[study])


def _item(**elements: Any) -> Dataset:
    from pydicom.dataset import Dataset

    item = Dataset()
    for keyword, value in elements.items():
        setattr(item, keyword, value)
    return item
