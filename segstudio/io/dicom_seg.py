"""Labels as a DICOM segmentation (SEG) that refers to the images they were drawn on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np

from segstudio.core.labels import LabelClass, LabelMap, default_class
from segstudio.core.progress import Progress, part, silent
from segstudio.core.volume import Volume, Voxels
from segstudio.errors import ReadError, WriteError
from segstudio.io.dicom_header import number, text
from segstudio.io.dicom_seg_read import LABEL_PREFIX, read_segmentation
from segstudio.io.dicom_source import SourceImages, source_images
from segstudio.io.files import atomic_path, shown
from segstudio.io.quiet import quiet
from segstudio.io.segment_codes import codes_for
from segstudio.words import tr

if TYPE_CHECKING:
    from highdicom.seg import SegmentDescription
    from pydicom.dataset import Dataset

Kind = Literal["BINARY", "LABELMAP"]
Origin = Literal["MANUAL", "SEMIAUTOMATIC", "AUTOMATIC"]

MANUFACTURER = "SegStudio"
RESEARCH_ONLY = "For research and education. Not a medical device."
_SERIES_NUMBERS = 9000  # results stand behind the images of a study
# What every object of a study repeats from its images; an element that is missing there is written empty.
REPEATED = (
    "PatientID",
    "PatientName",
    "PatientBirthDate",
    "PatientSex",
    "AccessionNumber",
    "StudyID",
    "StudyDate",
    "StudyTime",
    "ReferringPhysicianName",
)


@dataclass(frozen=True)
class MadeBy:
    """Who made the labels.

    Args:
        model, version: of the network that proposed them; empty where a person drew everything.
        origins: label number -> how it came about; a class that is missing here was drawn by hand.
    """

    model: str = ""
    version: str = ""
    origins: Mapping[int, Origin] = field(default_factory=dict)

    def origin(self, label: int) -> Origin:
        """How a label came about."""
        return self.origins.get(label, "MANUAL") if self.model else "MANUAL"


BY_HAND = MadeBy()


def write_segmentation(
    volume: Volume,
    labels: LabelMap,
    path: Path,
    *,
    made_by: MadeBy = BY_HAND,
    kind: Kind = "BINARY",
    progress: Progress = silent,
) -> None:
    """Save labels as a DICOM SEG; it takes its place only after pydicom read the same labels from it.

    Every segment has the class's name, colour and code, and names the model where one proposed it. Each
    frame refers to the image it was drawn on, in the same study and frame of reference.

    Args:
        volume: the case the labels belong to; its DICOM files are read again for what the SEG repeats.
        kind: "BINARY" with one bit a voxel and segment, which every viewer knows, or the newer "LABELMAP".
    Raises:
        WriteError: there are no labels, the case is no DICOM image, or what was written reads differently.
    """
    numbers = present_labels(labels, path)
    source = source_images(volume, progress=part(progress, 0.0, 0.3))
    progress(0.3, tr("Building the segments"))
    with quiet():
        try:
            dataset = _build(labels, numbers, source, made_by, kind)
        except (AttributeError, KeyError, TypeError, ValueError, NotImplementedError) as error:
            raise WriteError(
                tr(
                    "{path} was not saved: the images lack what a DICOM segmentation repeats from them.",
                    path=shown(path),
                ),
                tr("Choose NIfTI or .seg.nrrd, which stand alone."),
            ) from error
        with atomic_path(path) as temporary:
            dataset.save_as(temporary, enforce_file_format=True)
            progress(0.8, tr("Reading it back"))
            _check(path, temporary, labels, source)


def present_labels(labels: LabelMap, path: Path) -> list[int]:
    """Numbers that occur.

    Raises:
        WriteError: none does.
    """
    numbers = [int(n) for n in np.flatnonzero(np.bincount(labels.array.ravel(), minlength=2)) if n]
    if not numbers:
        raise WriteError(
            tr("{path} was not saved: no voxel has a label.", path=shown(path)), tr("Segment or paint first.")
        )
    return numbers


def class_of(labels: LabelMap, label: int) -> LabelClass:
    """The class of a label, also where the table of classes has none."""
    return labels.classes.get(label) or default_class(label)


def complete(source: SourceImages) -> Sequence[Dataset]:
    """The headers, with empty elements where the standard wants one that may be empty, and Unicode text."""
    for header in source.headers:
        for keyword in REPEATED:
            value = header.get(keyword)
            # As text: a name keeps the bytes of its file, whose character set is not that of the new one.
            setattr(header, keyword, None if value is None else str(value))
    return source.headers


def series_number(source: SourceImages) -> int:
    """A series number behind those of the images."""
    return _SERIES_NUMBERS + max(int(number(source.first, "SeriesNumber", 0)) % 1000, 0)


def _build(
    labels: LabelMap, numbers: list[int], source: SourceImages, made_by: MadeBy, kind: Kind
) -> Dataset:
    import highdicom
    from pydicom.uid import ExplicitVRLittleEndian

    from segstudio import __version__

    descriptions = [
        _describe(segment, class_of(labels, label), made_by) for segment, label in enumerate(numbers, 1)
    ]
    dataset = highdicom.seg.Segmentation(
        source_images=complete(source),
        pixel_array=_frames(labels, numbers, source),
        segmentation_type=kind,
        segment_descriptions=descriptions,
        series_instance_uid=highdicom.UID(),
        series_number=series_number(source),
        sop_instance_uid=highdicom.UID(),
        instance_number=1,
        manufacturer=MANUFACTURER,
        manufacturer_model_name=MANUFACTURER,
        software_versions=__version__,
        device_serial_number=__version__,
        content_label="SEGMENTATION",
        content_description=RESEARCH_ONLY,
        transfer_syntax_uid=ExplicitVRLittleEndian,
        omit_empty_frames=True,
        specific_character_set="ISO_IR 192",
    )
    names = ", ".join(class_of(labels, label).name for label in numbers)
    dataset.SeriesDescription = f"Segmentation: {names}"[:64]
    return dataset


def _frames(labels: LabelMap, numbers: list[int], source: SourceImages) -> Voxels:
    """Segment numbers (frame, y, x) in the order in which the source counts its frames."""
    segment_of = np.zeros(max(numbers) + 1, np.uint8 if len(numbers) < 256 else np.uint16)
    segment_of[numbers] = np.arange(1, len(numbers) + 1)
    segments = segment_of[labels.array]
    if source.frames is None:
        return segments
    ordered = np.empty_like(segments)
    ordered[list(source.frames)] = segments
    return ordered


def _describe(segment: int, label_class: LabelClass, made_by: MadeBy) -> SegmentDescription:
    import highdicom
    from pydicom.sr.codedict import codes

    category, kind = codes_for(label_class.name)
    origin = made_by.origin(label_class.number)
    algorithm = None
    if origin != "MANUAL":
        algorithm = highdicom.AlgorithmIdentificationSequence(
            name=made_by.model[:64],
            family=codes.cid7162.ArtificialIntelligence,
            version=made_by.version[:64] or "1",
            source=MANUFACTURER,
        )
    return highdicom.seg.SegmentDescription(
        segment_number=segment,
        segment_label=" ".join(label_class.name.split())[:64] or default_class(label_class.number).name,
        segmented_property_category=category,
        segmented_property_type=kind,
        algorithm_type=origin,
        algorithm_identification=algorithm,
        tracking_uid=highdicom.UID(),
        tracking_id=f"{LABEL_PREFIX}{label_class.number}",
        display_color=highdicom.color.CIELabColor.from_rgb(*label_class.color),
    )


def _check(path: Path, temporary: Path, labels: LabelMap, source: SourceImages) -> None:
    """Compare a written SEG with the labels, each frame's place and the image it refers to."""
    try:
        again = read_segmentation(temporary)
        uids = {text(source.header(z), "SOPInstanceUID") for z in range(labels.geometry.shape[0])}
        same = set(again.refers_to) <= uids and not again.overlapping
        for frame, z in enumerate(again.slices_by_reference(source)):
            place = source.position(z)
            there = again.positions[frame]
            same &= (place is None) == (there is None)
            if place is not None and there is not None:
                same &= bool(np.abs(place - there).max() < 1e-3)
        found = again.labels(labels.geometry, source)
        same &= np.array_equal(found.array, labels.array)
        same &= set(found.classes) == {int(n) for n in np.unique(labels.array) if n}
    except ReadError:
        same = False
    if not same:
        raise WriteError(
            tr(
                "{path} was not saved: reading it back gave other labels. What was there is unchanged.",
                path=shown(path),
            ),
            tr("Save to another place."),
        )
