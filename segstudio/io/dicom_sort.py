"""Which DICOM files belong together: from files in a folder to series, each with its grid and its flaws."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np

from segstudio.core.progress import Progress, silent
from segstudio.core.volume import Caveat
from segstudio.errors import Cancelled, ReadError
from segstudio.io import dicom_file, dicom_geometry, limits
from segstudio.io.dicom_geometry import Plane, SamePosition, Stack, stack
from segstudio.io.dicom_header import number, raw, read_header, text
from segstudio.io.dicom_kinds import SHARED, Kinds, tag_of
from segstudio.io.files import shown
from segstudio.words import counted, tr

# Where two slices of a series lie at one place, these tell to which of its stacks each belongs.
SPLITTERS = (
    "AcquisitionNumber",
    "EchoTime",
    "TemporalPositionIdentifier",
    "TriggerTime",
    "DiffusionBValue",
    "InversionTime",
    "FlipAngle",
    "NominalPercentageOfCardiacPhase",
    "ImageType",
    "AcquisitionTime",
)
_TAGS = (
    *SHARED,
    *SPLITTERS,
    "SpecificCharacterSet",
    "SOPInstanceUID",
    "SeriesDescription",
    "SeriesNumber",
    "InstanceNumber",
    "ImagePositionPatient",
    "RescaleType",
    "Units",
    "ModalityLUTSequence",
    "VOILUTSequence",
    "VOILUTFunction",
    "WindowCenter",
    "WindowWidth",
    "DirectoryRecordSequence",
    "PerFrameFunctionalGroupsSequence",
    "SharedFunctionalGroupsSequence",
    "GridFrameOffsetVector",
)


@dataclass(frozen=True, eq=False)
class Slice:
    """One file of a series: its header without pixels, where they start, and where the slice lies.

    Args:
        kind: number shared by all slices whose pixels are stored and mean the same.
    """

    path: Path
    header: Any
    pixels_at: int
    plane: Plane | None
    kind: int = 0


@dataclass(frozen=True, eq=False)
class Series:
    """Slices that make one volume.

    Args:
        slices: in no order; one without a plane is alone.
        stack: their order and grid; None for a file that is alone.
        apart: what sets it apart from another part of the same series; empty when it is the whole series.
    """

    slices: tuple[Slice, ...]
    stack: Stack | None = None
    apart: str = ""

    @property
    def description(self) -> str:
        """What a chooser shows: "CT, 28 slices of 512 × 512, ADD HEAD"."""
        header, count = self.slices[0].header, self.count
        parts = [
            text(header, "Modality") or "DICOM",
            counted(
                "{n} slice of {Rows} × {Columns}",
                "{n} slices of {Rows} × {Columns}",
                count,
                Rows=header.Rows,
                Columns=header.Columns,
            ),
            text(header, "SeriesDescription")[:60],
            self.apart,
        ]
        series = text(header, "SeriesNumber")
        return ", ".join(p for p in (tr("series {series}", series=series) if series else "", *parts) if p)

    @property
    def count(self) -> int:
        """How many slices it has, frames of one file among them."""
        return int(sum(number(s.header, "NumberOfFrames", 1) for s in self.slices))

    @property
    def caveats(self) -> tuple[Caveat, ...]:
        """What a person has to accept before it is opened as one volume."""
        return () if self.stack is None else self.stack.caveats

    @property
    def patient(self) -> int:
        """A number that is the same for all series of one patient in this run, and tells nothing else."""
        header = self.slices[0].header
        return hash((text(header, "PatientID"), text(header, "IssuerOfPatientID")))


@dataclass
class Sorted:
    """What lies in a folder: series, and DICOM files that hold no image with the reason."""

    series: list[Series] = field(default_factory=list)
    skipped: list[tuple[Path, str]] = field(default_factory=list)


def sort_files(paths: Iterable[Path], progress: Progress = silent) -> Sorted:
    """Group DICOM files into series. A file that cannot be read is skipped with its reason.

    Slices of one series that differ in patient, frame of reference, orientation, size or spacing are
    kept apart; slices at one place are told apart by acquisition, echo, time and the like.
    """
    result = Sorted()
    groups: dict[tuple[Any, ...], list[Slice]] = defaultdict(list)
    kinds = Kinds()
    paths = list(paths)
    for done, path in enumerate(paths):
        progress(done / len(paths), tr("Reading the headers"))
        try:
            item, group = _read_slice(path, kinds)
        except Cancelled:
            raise
        except ReadError as error:
            result.skipped.append((path, error.sentence))
        except Exception:  # one damaged file must not hide the others
            result.skipped.append((path, tr("{path} is damaged and was left out.", path=shown(path))))
        else:
            groups[group].append(item)
    for slices in groups.values():
        result.series += _split(_without_copies(slices))
    result.series.sort(key=lambda s: (number(s.slices[0].header, "SeriesNumber", 0), -len(s.slices)))
    return result


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
            raise ReadError(
                tr(
                    "{folder} holds more than {files_in_a_folder} files.",
                    folder=shown(folder),
                    files_in_a_folder=limits.FILES_IN_A_FOLDER,
                )
            )
    return [p for p in found if p.is_file()]


@cache
def _tags() -> tuple[Any, ...]:
    return tuple(tag_of(keyword) for keyword in _TAGS)


def _read_slice(path: Path, kinds: Kinds) -> tuple[Slice, tuple[Any, ...]]:
    with open(path, "rb") as stream:
        header = read_header(path, stream, _tags())
        pixels_at = stream.tell()
    kind = kinds.of(path, header)
    position = None if kind.alone or kind.plane is None else _position(header)
    if position is None or kind.plane is None:
        plane = None if number(header, "NumberOfFrames", 1) > 1 else dicom_file.plane_from(header)
        return Slice(path, header, pixels_at, plane, kind.number), ("alone", str(path))
    like = kind.plane
    plane = Plane(position, like.along_x, like.along_y, like.spacing_yx, like.thickness_mm)
    return Slice(path, header, pixels_at, plane, kind.number), kind.group


def _position(header: Any) -> np.ndarray | None:
    try:
        written = raw(header, tag_of("ImagePositionPatient"))
        parts = written.decode("ascii").split("\\") if written else header.get("ImagePositionPatient")
        value = np.array([float(v) for v in parts])
    except (TypeError, ValueError):
        return None
    return value if value.shape == (3,) and np.isfinite(value).all() else None


def _without_copies(slices: list[Slice]) -> list[Slice]:
    """Drop files that are the same instance with the same bytes, as sent twice."""
    kept: dict[bytes, Slice] = {}
    others = []
    for item in sorted(slices, key=lambda s: str(s.path)):
        uid = raw(item.header, tag_of("SOPInstanceUID")).rstrip(b"\0 ")
        twin = kept.get(uid) if uid else None
        if twin is None:
            kept[uid or os.fsencode(item.path)] = item
        elif item.path.read_bytes() != twin.path.read_bytes():
            others.append(item)
    return [*kept.values(), *others]


def _split(slices: list[Slice]) -> list[Series]:
    """One series where every slice has a place of its own, else one for each echo, phase or acquisition."""
    if slices[0].plane is None:
        return [Series((item,)) for item in slices]
    grid = _stack(slices)
    if grid is not None:
        return [Series(tuple(slices), grid)]
    told = {keyword: [text(s.header, keyword) for s in slices] for keyword in SPLITTERS}
    varying = [keyword for keyword in SPLITTERS if len(set(told[keyword])) > 1]
    for keywords in (*combinations(varying, 1), *combinations(varying, 2)):
        parts: dict[tuple[str, ...], list[Slice]] = defaultdict(list)
        for index, item in enumerate(slices):
            parts[tuple(told[keyword][index] for keyword in keywords)].append(item)
        if 2 * len(parts) > len(slices):
            continue  # a number of its own for every slice tells nothing
        grids = {name: _stack(part) for name, part in parts.items()}
        if all(grid is not None for grid in grids.values()):
            return [
                Series(tuple(parts[name]), grids[name], _part_text(keywords, name)) for name in sorted(parts)
            ]
    return [_first_of_each(slices)]


def _part_text(keywords: Sequence[str], values: Sequence[str]) -> str:
    from pydicom.datadict import dictionary_description, tag_for_keyword

    def words(keyword: str) -> str:
        tag = tag_for_keyword(keyword)
        return (dictionary_description(tag) if tag is not None else keyword).lower()

    pairs = zip(keywords, values, strict=True)
    return ", ".join(tr("{words} {v}", words=words(k), v=v[:40] or tr("not given")) for k, v in pairs)


def _first_of_each(slices: list[Slice]) -> Series:
    """A series of those slices that are the first at their place, for a person to accept."""
    ordered = sorted(slices, key=lambda s: (number(s.header, "InstanceNumber", 0), str(s.path)))
    planes = [s.plane for s in ordered if s.plane is not None]
    kept = dicom_geometry.first_of_each(planes)
    grid = _stack([ordered[i] for i in kept])
    assert grid is not None  # each place occurs once
    caveats = (dicom_geometry.doubled(len(kept), len(slices)), *grid.caveats)
    heights = np.sort(dicom_geometry.heights_of([planes[i] for i in kept]))
    gaps_mm = tuple(float(gap) for gap in np.diff(heights))
    grid = replace(grid, geometry=replace(grid.geometry, even=False, gaps_mm=gaps_mm), caveats=caveats)
    return Series(tuple(ordered[i] for i in kept), grid)


def _stack(slices: Sequence[Slice]) -> Stack | None:
    """The grid of slices; None where two lie at one place."""
    header = slices[0].header
    planes = [s.plane for s in slices if s.plane is not None]
    try:
        return stack(planes, int(header.Rows), int(header.Columns))
    except SamePosition:
        return None
