"""The DICOM files that an open case was read from, in the order of its slices."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from segstudio.core.progress import Progress, silent
from segstudio.core.volume import Volume
from segstudio.errors import ReadError, WriteError
from segstudio.io.dicom_frames import frame_groups
from segstudio.io.dicom_geometry import plane_of
from segstudio.io.dicom_header import frame_item, matches, number, read_header, text
from segstudio.io.dicom_sort import SPLITTERS
from segstudio.io.quiet import quiet
from segstudio.words import tr

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    _File = tuple[Path, Dataset]

_HEAD = 4096
_NEAR = 0.1  # of a voxel: positions in files are rounded
_MOST_FILES = 20_000
_ONE_PLACE = ("StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID", "PatientID")


@dataclass(frozen=True, eq=False)
class SourceImages:
    """Where each slice of a case comes from.

    Args:
        headers: without pixels; one for each slice, or the single one of a multi-frame image.
        paths: their files.
        frames: for each slice the index of its frame; None where every slice is a file of its own.
    """

    headers: tuple[Dataset, ...]
    paths: tuple[Path, ...]
    frames: tuple[int, ...] | None = None

    @property
    def first(self) -> Dataset:
        """Any of the headers, for what all have in common."""
        return self.headers[0]

    def position(self, z: int) -> npt.NDArray[np.float64] | None:
        """LPS mm of the first pixel's centre of a slice; None where the file does not say."""
        if self.frames is None:
            return _numbers(self.headers[z].get("ImagePositionPatient"))
        item = frame_item(self.first, self.frames[z], "PlanePositionSequence")
        return None if item is None else _numbers(item.get("ImagePositionPatient"))

    def header(self, z: int) -> Dataset:
        """The header that a slice belongs to."""
        return self.first if self.frames is not None else self.headers[z]


def source_images(volume: Volume, *, progress: Progress = silent) -> SourceImages:
    """Find the files of a case again, by patient, series, size and position.

    Raises:
        WriteError: the case is no DICOM image, its files are gone, or two series fit equally well.
    """
    path = Path(volume.source) if volume.source else None
    if path is None or not path.exists():
        raise WriteError(
            tr("The DICOM files of this case are not there any more.") if path else _NO_DICOM, _OTHER_FORMATS
        )
    with quiet():
        first = [path] if path.is_file() else _files(path, deep=False)
        found = _match(volume, first, progress)
        if found is None:  # a slice of a series, or an index of files in folders below
            rest = _files(path.parent if path.is_file() else path, deep=True)
            found = _match(volume, rest, progress)
    if found is None:
        raise WriteError(_NO_DICOM, _OTHER_FORMATS)
    return found


_NO_DICOM = tr(
    "This needs a case opened from DICOM files: labels are kept with the DICOM images they belong to."
)
_OTHER_FORMATS = tr("Choose NIfTI or .seg.nrrd, which stand alone.")


def _files(folder: Path, *, deep: bool) -> list[Path]:
    walk = folder.rglob("*") if deep else folder.iterdir()
    found: list[Path] = []
    for path in walk:
        if len(found) >= _MOST_FILES:
            break
        if path.is_file() and not path.name.startswith("."):
            found.append(path)
    return sorted(found)


def _match(volume: Volume, paths: Sequence[Path], progress: Progress) -> SourceImages | None:
    groups: dict[tuple[str, ...], list[_File]] = defaultdict(list)
    seen: set[str] = set()
    for done, path in enumerate(paths):
        progress(done / (len(paths) + 1), tr("Reading the headers"))
        header = _fitting_header(volume, path)
        if header is None or (uid := text(header, "SOPInstanceUID")) in seen:
            continue
        seen.add(uid)
        if int(number(header, "NumberOfFrames", 1)) > 1:
            frames = _frames(volume, path, header)
            if frames is not None:
                return SourceImages((header,), (path,), frames)
            continue
        groups[tuple(text(header, keyword) for keyword in _ONE_PLACE)].append((path, header))
    stacks = [stack for group in groups.values() for stack in _stacks(volume, group)]
    if len(stacks) > 1:
        stacks = [stack for stack in stacks if _same_pixels(volume, stack)]
    if len(stacks) > 1:
        raise WriteError(
            tr("Two series in the folder fit this image equally well; the export can refer to only one."),
            tr("Move each series into a folder of its own and open it there."),
        )
    return stacks[0] if stacks else None


def _fitting_header(volume: Volume, path: Path) -> Dataset | None:
    """The header of a DICOM image with the rows and columns of the case; None for any other file."""
    try:
        with open(path, "rb") as stream:
            head = stream.read(_HEAD)
            if not matches(head):
                return None
            stream.seek(0)
            header = read_header(path, stream)
        if text(header, "Modality") in ("SEG", "RTSTRUCT") or "SOPInstanceUID" not in header:
            return None
        fits = (int(header.get("Rows", 0)), int(header.get("Columns", 0))) == volume.shape[1:]
    except Exception:  # a damaged file in the folder is no reason to fail
        return None
    return header if fits else None


def _frames(volume: Volume, path: Path, header: Dataset) -> tuple[int, ...] | None:
    """For each slice of the case the frame that it is; None where they do not agree."""
    count = int(number(header, "NumberOfFrames", 1))
    if count != volume.shape[0]:
        return _frames_of_part(volume, path, header, count)
    if not volume.geometry.calibrated or "PerFrameFunctionalGroupsSequence" not in header:
        return tuple(range(count))
    places = []
    for frame in range(count):
        item = frame_item(header, frame, "PlanePositionSequence")
        places.append(None if item is None else _numbers(item.get("ImagePositionPatient")))
    order = _order(volume, places)
    return None if order is None else tuple(order)


def _frames_of_part(volume: Volume, path: Path, header: Dataset, count: int) -> tuple[int, ...] | None:
    """The same where the case is one of several volumes in the file."""
    from segstudio.io import dicom_file

    groups = frame_groups(header, count, *volume.shape[1:]) or []
    fitting = []
    for part, group in enumerate(groups):
        places = []
        for frame in group.frames:
            item = frame_item(header, frame, "PlanePositionSequence")
            places.append(None if item is None else _numbers(item.get("ImagePositionPatient")))
        order = _order(volume, places)
        if order is not None:
            fitting.append((part, tuple(group.frames[i] for i in order)))
    if len(fitting) > 1:
        fitting = [
            (part, frames)
            for part, frames in fitting
            if np.array_equal(dicom_file.read(path, part=part).voxels, volume.voxels)
        ]
    return fitting[0][1] if len(fitting) == 1 else None


def _stacks(volume: Volume, group: list[_File]) -> Iterable[SourceImages]:
    """The ways in which the files of one series make the slices of the case."""
    if not volume.geometry.calibrated:
        if volume.shape[0] == 1:
            yield from (SourceImages((header,), (path,)) for path, header in group)
        return
    for part in _parts([file for file in group if _parallel(volume, file[1])], volume.shape[0]):
        order = _order(volume, [_numbers(header.get("ImagePositionPatient")) for _, header in part])
        if order is not None:
            yield SourceImages(tuple(part[i][1] for i in order), tuple(part[i][0] for i in order))


def _parts(files: list[_File], count: int) -> list[list[_File]]:
    """The files in parts of `count`: all, one by one, or those of one acquisition, echo or time."""
    if len(files) == count:
        return [files]
    if count == 1:
        return [[file] for file in files]
    for keyword in SPLITTERS:
        parts: dict[str, list[_File]] = defaultdict(list)
        for file in files:
            parts[text(file[1], keyword)].append(file)
        fitting = [part for part in parts.values() if len(part) == count]
        if fitting:
            return fitting
    return []


def _parallel(volume: Volume, header: Dataset) -> bool:
    plane = plane_of(
        header.get("ImagePositionPatient"),
        header.get("ImageOrientationPatient"),
        header.get("PixelSpacing") or header.get("ImagerPixelSpacing"),
        0.0,
    )
    if plane is None:
        return False
    direction = np.asarray(volume.geometry.direction)
    return bool(
        np.allclose(plane.along_y, direction[:, 1], atol=2e-3)
        and np.allclose(plane.along_x, direction[:, 2], atol=2e-3)
        and np.allclose(plane.spacing_yx, volume.geometry.spacing_mm[1:], rtol=1e-3)
    )


def _order(volume: Volume, places: Sequence[npt.NDArray[np.float64] | None]) -> list[int] | None:
    """For each slice the index of its place, by position; by rank where the slices lie unevenly."""
    count = volume.shape[0]
    if len(places) != count or any(place is None for place in places):
        return None
    geometry = volume.geometry
    at = np.array(places)
    indices = geometry.to_index(at)
    slices = np.rint(indices[:, 0]).astype(int)
    if np.abs(indices - np.column_stack([slices, 0 * slices, 0 * slices])).max() <= _NEAR:
        return [int(i) for i in np.argsort(slices)] if sorted(slices) == list(range(count)) else None
    direction = np.asarray(geometry.direction)
    heights = at @ np.cross(direction[:, 2], direction[:, 1])
    upwards = float(np.cross(direction[:, 2], direction[:, 1]) @ direction[:, 0]) > 0
    order = np.argsort(heights if upwards else -heights, kind="stable")
    starts_there = np.abs(geometry.to_index(at[order[0]])).max() <= _NEAR
    return [int(i) for i in order] if starts_there and np.unique(heights.round(3)).size == count else None


def _same_pixels(volume: Volume, stack: SourceImages) -> bool:
    from segstudio.io import dicom_file

    middle = len(stack.paths) // 2
    try:
        voxels = dicom_file.read(stack.paths[middle]).voxels
    except ReadError:
        return False
    return bool(
        voxels.shape[0] == 1 and np.allclose(voxels[0], volume.voxels[middle], equal_nan=True, atol=1e-3)
    )


def _numbers(value: Any) -> npt.NDArray[np.float64] | None:
    try:
        place = np.array([float(v) for v in value])
    except (TypeError, ValueError):
        return None
    return place if place.shape == (3,) and np.isfinite(place).all() else None
