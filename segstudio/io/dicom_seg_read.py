"""DICOM segmentations (SEG) of any program: binary, fractional, label map; overlapping segments are told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.label_palette import label_color
from segstudio.core.labels import LARGEST_LABEL, BoolArray, Color, LabelClass, LabelMap
from segstudio.errors import ReadError
from segstudio.io import limits
from segstudio.io.dicom_geometry import Plane, frame_plane
from segstudio.io.dicom_header import frame_item, matches, number, read_header, text
from segstudio.io.dicom_seg_refusals import check_length, checked_kind
from segstudio.io.files import shown
from segstudio.io.quiet import quiet
from segstudio.words import counted, tr

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from segstudio.io.dicom_source import SourceImages

LABEL_PREFIX = "label "  # of the tracking id in which a class keeps its number
_CLASSES = ("1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.7")  # SEG, and label map SEG
_NEAR = 0.1  # of a voxel: positions in files are rounded


@dataclass(frozen=True)
class Segment:
    """One segment as the file describes it.

    Args:
        number: in the file.
        label_class: number, name and colour in a label map.
        origin: MANUAL, SEMIAUTOMATIC or AUTOMATIC; empty where the file does not say.
        algorithm: name and version of what made it, such as "lungs 3"; may be empty.
        meaning: of its code, such as "Lung".
    """

    number: int
    label_class: LabelClass
    origin: str = ""
    algorithm: str = ""
    meaning: str = ""


@dataclass(frozen=True, eq=False)
class SegmentationFile:
    """A segmentation as it lies in its file: one frame for each slice of each segment.

    Args:
        kind: BINARY, FRACTIONAL or LABELMAP.
        frame_segments: for each frame the number of its segment; 0 for all frames of a label map.
        positions: for each frame the LPS mm of its first pixel's centre, or None.
        planes: for each frame its plane, or None.
        refers_to: for each frame the SOP instance UID of the image it was drawn on; may be empty.
        refers_to_frame: for each frame which frame of that image, from 1 on; 0 when it has only one.
    """

    path: Path
    kind: str
    segments: tuple[Segment, ...]
    frame_segments: tuple[int, ...]
    planes: tuple[Plane | None, ...]
    refers_to: tuple[str, ...]
    refers_to_frame: tuple[int, ...]
    step_mm: float
    _dataset: Dataset

    @property
    def positions(self) -> list[npt.NDArray[np.float64] | None]:
        """LPS mm of the first pixel's centre of each frame, or None."""
        return [None if plane is None else plane.position for plane in self.planes]

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns."""
        return int(self._dataset.Rows), int(self._dataset.Columns)

    def mask(self, segment: int, geometry: Geometry, slices: list[int]) -> BoolArray:
        """Voxels of one segment (z, y, x), wherever others lie too.

        Args:
            slices: for each frame its slice, as `slices_on` gives it.
        """
        found = np.zeros(geometry.shape, bool)
        for z, number_here, plane in self._planes(slices):
            if number_here == segment:
                found[z] |= plane
        return found

    @cached_property
    def geometry(self) -> Geometry:
        """The grid of the segmentation itself.

        Raises:
            ReadError: its slices do not lie evenly, or it has too many voxels.
        """
        planes = [plane for plane in self.planes if plane is not None]
        if len(planes) != len(self.planes) or not planes:
            keys = list(dict.fromkeys(zip(self.refers_to, self.refers_to_frame, strict=True)))
            return Geometry.picture(*self.size, max(len(keys), 1))
        first = planes[0]
        normal = first.normal
        heights = np.array([plane.position @ normal for plane in planes])
        low = planes[int(heights.argmin())]
        rises = np.unique(np.round(heights - heights.min(), 3))
        step = self.step_mm or (float(np.diff(rises).min()) if rises.size > 1 else first.thickness_mm or 1.0)
        if rises.size > 1 and np.abs(rises / step - np.rint(rises / step)).max() > _NEAR:
            step = float(np.diff(rises).min())
        if np.abs(rises / step - np.rint(rises / step)).max() > _NEAR:
            raise ReadError(
                tr(
                    "The slices of {path} do not lie evenly, so they make no volume of their own.",
                    path=shown(self.path),
                ),
                tr("Open the images it was drawn on, and then these labels."),
            )
        count = int(np.rint(rises.max() / step)) + 1
        limits.check_memory(self.path, (count, *self.size), 2)
        directions = np.column_stack([normal, first.along_y, first.along_x])
        rows = [(float(r[0]), float(r[1]), float(r[2])) for r in directions]
        x, y, z = (float(v) for v in low.position)
        return Geometry(
            (count, *self.size), (step, *first.spacing_yx), (x, y, z), (rows[0], rows[1], rows[2])
        )

    def slices_on(self, geometry: Geometry, source: SourceImages | None = None) -> list[int]:
        """For each frame the slice of a grid that it lies on, by position, else by the image it refers to.

        Raises:
            ReadError: a frame lies elsewhere.
        """
        slices = self._slices_by_position(geometry)
        if slices is None and source is not None:
            slices = self.slices_by_reference(source)
        if slices is None or any(not 0 <= z < geometry.shape[0] for z in slices):
            raise ReadError(
                tr(
                    "{path} does not fit the image: its segments were drawn on other slices.",
                    path=shown(self.path),
                ),
                tr("Open the series that the segmentation refers to."),
            )
        return slices

    def slices_by_reference(self, source: SourceImages) -> list[int]:
        """For each frame the slice of a case whose image it refers to; -1 where there is none."""
        if source.frames is not None:
            uid = text(source.first, "SOPInstanceUID")
            at = {(uid, frame + 1): z for z, frame in enumerate(source.frames)}
        else:
            at = {(text(header, "SOPInstanceUID"), 0): z for z, header in enumerate(source.headers)}
        keys = zip(self.refers_to, self.refers_to_frame, strict=True)
        return [at.get(key, at.get((key[0], 0), -1)) for key in keys]

    def _slices_by_position(self, geometry: Geometry) -> list[int] | None:
        if self.size != geometry.shape[1:]:
            return None
        if not geometry.calibrated or any(plane is None for plane in self.planes):
            keys = list(zip(self.refers_to, self.refers_to_frame, strict=True))
            order = {key: z for z, key in enumerate(dict.fromkeys(keys))}
            return [order[key] for key in keys] if len(order) == geometry.shape[0] else None
        direction = np.asarray(geometry.direction)
        found = []
        for plane in self.planes:
            assert plane is not None
            z, y, x = geometry.to_index(plane.position)
            fits = (
                max(abs(z - round(z)), abs(y), abs(x)) <= _NEAR
                and np.allclose(plane.along_y, direction[:, 1], atol=2e-3)
                and np.allclose(plane.along_x, direction[:, 2], atol=2e-3)
                and np.allclose(plane.spacing_yx, geometry.spacing_mm[1:], rtol=1e-3)
            )
            if not fits:
                return None
            found.append(round(z))
        return found

    def labels(self, geometry: Geometry | None = None, source: SourceImages | None = None) -> LabelMap:
        """All segments as one label map; where several meet, the one listed last is kept.

        Args:
            geometry: the grid of the case; None takes the segmentation's own.
            source: the images of the case, to place frames by reference where positions do not decide.
        Raises:
            ReadError: the segments lie on another grid.
        """
        grid = geometry or self.geometry
        found = np.zeros(grid.shape, np.uint16)
        slices = self.slices_on(grid, source)
        label_of = {s.number: s.label_class.number for s in self.segments}
        for z, segment, plane in sorted(self._planes(slices), key=lambda item: item[1]):
            found[z][plane] = label_of.get(segment, segment)
        return LabelMap(grid, found, (s.label_class for s in self.segments))

    @cached_property
    def overlapping(self) -> int:
        """How many voxels belong to more than one segment."""
        if self.kind == "LABELMAP" or len(self.segments) < 2:
            return 0
        keys = [
            (None if p is None else tuple(np.round(p.position, 3)), uid, frame)
            for p, uid, frame in zip(self.planes, self.refers_to, self.refers_to_frame, strict=True)
        ]
        order = {key: z for z, key in enumerate(dict.fromkeys(keys))}
        seen = np.zeros((len(order), *self.size), np.uint8)
        for z, _, plane in self._planes([order[key] for key in keys]):
            np.minimum(seen[z] + plane, 2, out=seen[z])
        return int(np.count_nonzero(seen > 1))

    @property
    def notes(self) -> tuple[str, ...]:
        """What a label map cannot hold of this file, in sentences."""
        notes = []
        if self.kind == "FRACTIONAL":
            notes.append(
                tr("The segmentation holds fractions; voxels of one half and more count as labelled.")
            )
        if self.overlapping:
            notes.append(
                counted(
                    "{n:,} voxel belongs to several segments; the segment listed last was kept there.",
                    "{n:,} voxels belong to several segments; the segment listed last was kept there.",
                    self.overlapping,
                )
            )
        return tuple(notes)

    def _planes(self, slices: list[int]) -> Iterator[tuple[int, int, BoolArray]]:
        """(slice, segment, mask (y, x)) of every frame, of a label map once for each segment in it."""
        for frame, (z, segment) in enumerate(zip(slices, self.frame_segments, strict=True)):
            plane = self._frame(frame)
            if self.kind == "LABELMAP":
                yield from ((z, int(n), plane == n) for n in np.unique(plane) if n)
            else:
                yield z, segment, plane if plane.dtype == bool else plane >= self._half

    @cached_property
    def _half(self) -> float:
        return max(number(self._dataset, "MaximumFractionalValue", 255) / 2, 0.5)

    @cached_property
    def _decoded(self) -> npt.NDArray:
        """Pixels of all frames where they are not bits."""
        pixels = self._dataset.pixel_array
        return pixels.reshape(len(self.frame_segments), *self.size)

    def _frame(self, frame: int) -> npt.NDArray:
        if self._dataset.BitsAllocated != 1 or self._dataset.file_meta.TransferSyntaxUID.is_compressed:
            plane = self._decoded[frame]
            return plane.astype(bool) if self.kind == "BINARY" else plane
        count = self.size[0] * self.size[1]
        start = frame * count
        packed = np.frombuffer(self._dataset.PixelData, np.uint8)[start // 8 : (start + count + 7) // 8]
        bits = np.unpackbits(packed, bitorder="little")[start % 8 : start % 8 + count]
        return bits.reshape(self.size).astype(bool)


def is_segmentation(path: Path) -> bool:
    """Whether a file is a DICOM segmentation, by its content."""
    try:
        with open(path, "rb") as stream:
            if not matches(stream.read(4096)):
                return False
            stream.seek(0)
            with quiet():
                header = read_header(path, stream, ["SOPClassUID", "Modality"])
        return text(header, "SOPClassUID") in _CLASSES or text(header, "Modality") == "SEG"
    except Exception:  # what cannot be read is no segmentation
        return False


def read_segmentation(path: Path) -> SegmentationFile:
    """A DICOM SEG as it is.

    Raises:
        ReadError: damaged, cut off, or a tiled segmentation of a microscope slide.
    """
    try:
        with quiet():
            return _read(path)
    except ReadError:
        raise
    except Exception as error:  # pydicom raises what it likes about damaged bytes
        raise ReadError(
            tr("{path} is damaged or cut off: it cannot be read as a DICOM segmentation.", path=shown(path)),
            tr("Copy the file again."),
        ) from error


def _read(path: Path) -> SegmentationFile:
    import pydicom

    with open(path, "rb") as stream:
        header = read_header(path, stream)
    kind = checked_kind(path, header)
    frames = int(number(header, "NumberOfFrames", 1))
    size = (int(header.Rows), int(header.Columns))
    limits.check_shape(path, size)
    limits.check_memory(path, (frames, *size), 1)
    dataset = pydicom.dcmread(path)
    check_length(path, dataset, frames)
    segments = tuple(_segments(dataset, kind))
    known = {segment.number for segment in segments}
    numbers, planes, uids, places = [], [], [], []
    for frame in range(frames):
        identified = frame_item(dataset, frame, "SegmentIdentificationSequence")
        segment = 0 if kind == "LABELMAP" else int(identified.ReferencedSegmentNumber)
        if kind != "LABELMAP" and segment not in known:
            raise ReadError(
                tr(
                    "{path} has a frame of segment {segment}, which it does not describe.",
                    path=shown(path),
                    segment=segment,
                )
            )
        numbers.append(segment)
        planes.append(frame_plane(dataset, frame))
        uid, place = _reference(dataset, frame)
        uids.append(uid)
        places.append(place)
    measures = frame_item(dataset, 0, "PixelMeasuresSequence")
    step = 0.0 if measures is None else abs(number(measures, "SpacingBetweenSlices", 0.0))
    return SegmentationFile(
        path, kind, segments, tuple(numbers), tuple(planes), tuple(uids), tuple(places), step, dataset
    )


def _segments(dataset: Dataset, kind: str) -> Iterator[Segment]:
    taken: set[int] = set()
    for item in dataset.SegmentSequence:
        own = int(item.SegmentNumber)
        if kind == "LABELMAP" and own == 0:
            continue  # background may be described too
        tracked = text(item, "TrackingID").removeprefix(LABEL_PREFIX)
        label = int(tracked) if tracked.isdecimal() and tracked != text(item, "TrackingID") else own
        if not 1 <= label <= LARGEST_LABEL or label in taken:
            label = next(n for n in range(own, own + LARGEST_LABEL) if n not in taken)
        taken.add(label)
        algorithm = text(item, "SegmentAlgorithmName")
        version = ""
        for named in item.get("SegmentationAlgorithmIdentificationSequence") or ():
            algorithm, version = text(named, "AlgorithmName"), text(named, "AlgorithmVersion")
        code = item.get("SegmentedPropertyTypeCodeSequence")
        yield Segment(
            own,
            LabelClass(label, text(item, "SegmentLabel")[:200] or f"label {label}", _color(item, label)),
            text(item, "SegmentAlgorithmType"),
            f"{algorithm} {version}".strip(),
            text(code[0], "CodeMeaning") if code else "",
        )


def _color(item: Any, label: int) -> Color:
    stored = item.get("RecommendedDisplayCIELabValue")
    try:
        from highdicom.color import CIELabColor

        red, green, blue = CIELabColor.from_dicom_value(tuple(int(v) for v in stored)).to_rgb()
        return int(red), int(green), int(blue)
    except Exception:  # missing, or no colour
        return label_color(label)


def _reference(dataset: Any, frame: int) -> tuple[str, int]:
    derivation = frame_item(dataset, frame, "DerivationImageSequence")
    images = None if derivation is None else derivation.get("SourceImageSequence")
    if not images:
        return "", 0
    return text(images[0], "ReferencedSOPInstanceUID"), int(number(images[0], "ReferencedFrameNumber", 0))
