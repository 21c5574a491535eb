"""Contours of an RT structure set of any program as labels on the slices they were drawn on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.label_palette import label_color
from segstudio.core.labels import LARGEST_LABEL, BoolArray, Color, LabelClass, LabelMap
from segstudio.core.volume import Volume
from segstudio.errors import ReadError, WriteError
from segstudio.io import limits
from segstudio.io.dicom_file import frame_key
from segstudio.io.dicom_header import matches, read_header, text
from segstudio.io.dicom_source import SourceImages, source_images
from segstudio.io.files import shown
from segstudio.io.polygons import filled
from segstudio.words import listed, tr

_KIND = "1.2.840.10008.5.1.4.1.1.481.3"
_CLOSED = ("CLOSED_PLANAR", "CLOSEDPLANAR_XOR")
_NEAR = 0.1  # of the distance of slices: how far beside its slice a contour may lie
_OUTSIDE_PX = 1.0  # of a pixel: how far a contour may reach over the edge of the image without a word
_MOST_POINTS = 50_000_000

Points = npt.NDArray[np.float64]  # (n, 3) LPS mm


@dataclass(frozen=True, eq=False)
class Structures:
    """What a structure set says about one image.

    Args:
        labels: on the grid of the image.
        notes: what the labels cannot say, in sentences.
    """

    labels: LabelMap
    notes: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _Structure:
    name: str
    number: int
    color: Color
    contours: tuple[Points, ...]
    others: int  # points and lines, which enclose nothing


def is_structure_set(path: Path) -> bool:
    """Whether a file is an RT structure set; False for what cannot be read."""
    try:
        with open(path, "rb") as stream:
            if not matches(stream.read(4096)):
                return False
            stream.seek(0)
            header = read_header(path, stream, ["SOPClassUID", "Modality"])
        return text(header, "SOPClassUID") == _KIND or text(header, "Modality") == "RTSTRUCT"
    except Exception:  # damaged, or not ours to read
        return False


def read_structures(path: Path, like: Volume | Geometry | None) -> Structures:
    """The areas that the contours of each structure enclose, slice by slice of an image.

    A voxel belongs to a structure when its centre lies inside by the even-odd rule, so channels without
    width that join a hole to its outline enclose nothing. A contour wholly inside a larger one cuts a hole;
    one that overlaps it adds to it. Where structures overlap the smaller one is kept.

    Args:
        like: the image; needed, for a structure set has no grid of its own.
    Raises:
        ReadError: no image was given, another one is meant, a contour lies on none of its slices, or nothing
            is enclosed.
    """
    if like is None:
        raise ReadError(
            tr("{path} holds contours, and these need the image that they were drawn on.", path=shown(path)),
            tr(
                "Open the image first and then this file as its labels; on the command line, with "
                "--like IMAGE."
            ),
        )
    with open(path, "rb") as stream:
        dataset = read_header(path, stream)
    structures = list(_structures(path, dataset))
    geometry = like.geometry if isinstance(like, Volume) else like
    if not geometry.oriented:
        raise ReadError(
            tr(
                "{path} gives places in the patient, and the image does not tell where it lies.",
                path=shown(path),
            ),
            tr("Open the DICOM images that the contours were drawn on."),
        )
    if isinstance(like, Volume):
        _check_frame(path, dataset, like)
    grid = _Slices.of(like)
    masks = [_mask(path, structure, grid) for structure in structures]
    numbers = np.zeros(geometry.shape, np.uint16)
    doubled = np.zeros(geometry.shape, bool)
    for index in np.argsort([-int(mask.sum()) for mask in masks], kind="stable"):  # the largest first
        doubled |= masks[index] & (numbers > 0)
        numbers[masks[index]] = structures[index].number
    if not numbers.any():
        raise ReadError(tr("{path} holds no contour that encloses a voxel of the image.", path=shown(path)))
    classes = [LabelClass(s.number, s.name, s.color) for s in structures]
    return Structures(LabelMap(geometry, numbers, classes), tuple(_notes(structures, masks, doubled)))


def _notes(structures: list[_Structure], masks: list[BoolArray], doubled: BoolArray) -> Iterator[str]:
    if count := int(np.count_nonzero(doubled)):
        yield tr(
            "{count} voxels lie in several structures; each was given to the smallest of them.", count=count
        )
    if others := sum(s.others for s in structures):
        yield tr(
            "{others} points or lines of the structure set enclose nothing and were left out.", others=others
        )
    empty = [s.name for s, mask in zip(structures, masks, strict=True) if not mask.any()]
    if empty:
        names = listed(empty[:5]) + (tr(" and more") if len(empty) > 5 else "")
        yield tr("No voxel lies inside {names}.", names=names)


def _structures(path: Path, dataset: Any) -> Iterator[_Structure]:
    named = {int(item.ROINumber): item for item in dataset.get("StructureSetROISequence") or ()}
    taken: set[int] = set()
    points = 0
    for item in dataset.get("ROIContourSequence") or ():
        roi = int(item.ReferencedROINumber)
        free = next(n for n in range(1, len(taken) + 2) if n not in taken)
        number = roi if 1 <= roi <= LARGEST_LABEL and roi not in taken else free
        taken.add(number)
        contours, others = [], 0
        for contour in item.get("ContourSequence") or ():
            kind = text(contour, "ContourGeometricType")
            place = np.array([float(v) for v in contour.ContourData], float)
            points += place.size
            if points > 3 * _MOST_POINTS:
                raise ReadError(tr("{path} claims more points than any structure set has.", path=shown(path)))
            if kind not in _CLOSED:
                others += 1
                continue
            if place.size % 3 or place.size < 9 or not np.isfinite(place).all():
                raise ReadError(
                    tr("{path} is damaged: a contour has {size} numbers.", path=shown(path), size=place.size),
                    tr("Export it again."),
                )
            contours.append(place.reshape(-1, 3))
        name = limits.plain_text(text(named[roi], "ROIName"), 200) if roi in named else ""
        if contours or others:
            yield _Structure(
                name or f"structure {roi}", number, _color(item, number), tuple(contours), others
            )


def _color(item: Any, number: int) -> Color:
    try:
        red, green, blue = (int(v) for v in item.ROIDisplayColor)
    except (AttributeError, TypeError, ValueError):
        return label_color(number)
    good = all(0 <= v <= 255 for v in (red, green, blue))
    return (red, green, blue) if good else label_color(number)


def _check_frame(path: Path, dataset: Any, volume: Volume) -> None:
    """Refuse contours given in another frame of reference than the image's.

    Raises:
        ReadError: so they are.
    """
    frames = {
        text(item, "FrameOfReferenceUID") for item in dataset.get("ReferencedFrameOfReferenceSequence") or ()
    } - {""}
    if frames and volume.frame and volume.frame not in {frame_key(uid) for uid in frames}:
        raise ReadError(
            tr(
                "{path} was drawn on images of another frame of reference, so its contours would lie in "
                "the wrong place.",
                path=shown(path),
            ),
            tr("Open the images that it was drawn on."),
        )


@dataclass(frozen=True, eq=False)
class _Slices:
    """Where the slices of an image lie: `origins` is (z, 3), the first pixel's centre of each."""

    geometry: Geometry
    origins: Points

    @classmethod
    def of(cls, like: Volume | Geometry) -> _Slices:
        """Of an image whose slices lie unevenly, where its files say."""
        geometry = like.geometry if isinstance(like, Volume) else like
        steps = np.zeros((geometry.shape[0], 3))
        steps[:, 0] = np.arange(geometry.shape[0])
        even = geometry.to_world(steps)
        if isinstance(like, Volume) and not geometry.even:
            source = _source(like)
            places = [] if source is None else [source.position(z) for z in range(geometry.shape[0])]
            told = [place for place in places if place is not None]
            if len(told) == geometry.shape[0]:
                return cls(geometry, np.array(told))
        return cls(geometry, np.asarray(even))

    def place(self, points: Points) -> tuple[int, Points] | None:
        """The slice of a contour and its corners as (y, x) along pixel edges; None where it lies on none."""
        direction = np.asarray(self.geometry.direction)
        normal = np.cross(direction[:, 2], direction[:, 1])
        heights = self.origins @ normal
        z = int(np.abs(heights - (points @ normal).mean()).argmin())
        step = float(np.abs(np.diff(heights)).min()) if len(heights) > 1 else self.geometry.spacing_mm[0]
        if np.abs(points @ normal - heights[z]).max() > _NEAR * step:
            return None
        _, down, across = self.geometry.spacing_mm
        inside = (points - self.origins[z]) @ direction[:, 1:]
        return z, inside / (down, across) + 0.5


def _source(volume: Volume) -> SourceImages | None:
    try:
        return source_images(volume)
    except WriteError:
        return None


def _mask(path: Path, structure: _Structure, grid: _Slices) -> BoolArray:
    """Voxels (z, y, x) inside a structure.

    Raises:
        ReadError: a contour lies on no slice, or outside the image.
    """
    found = np.zeros(grid.geometry.shape, bool)
    size = np.array(grid.geometry.shape[1:], float)
    on_slice: dict[int, list[BoolArray]] = {}
    for points in structure.contours:
        placed = grid.place(points)
        if placed is None:
            raise ReadError(
                tr(
                    "{path} holds a contour of {name} that lies on no slice of the image.",
                    path=shown(path),
                    name=structure.name,
                ),
                tr("Open the images that it was drawn on, all of them."),
            )
        z, line = placed
        if (line < -_OUTSIDE_PX).any() or (line > size + _OUTSIDE_PX).any():
            raise ReadError(
                tr(
                    "{path} holds a contour of {name} that reaches out of the image.",
                    path=shown(path),
                    name=structure.name,
                ),
                tr("Open the images that it was drawn on."),
            )
        on_slice.setdefault(z, []).append(filled([line], grid.geometry.shape[1:]))
    for z, masks in on_slice.items():
        for mask in sorted(masks, key=lambda m: -int(m.sum())):
            if mask.any() and found[z][mask].all():
                found[z] &= ~mask
            else:
                found[z] |= mask
    return found
