"""What can be opened in a folder, in a DICOMDIR, or among several files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from segstudio.core.progress import Progress, part, silent
from segstudio.core.volume import Caveat
from segstudio.errors import ReadError
from segstudio.io import dicom_directory, dicom_sort
from segstudio.io.files import shown
from segstudio.io.format_table import FORMATS, format_of
from segstudio.io.guard import guarded
from segstudio.words import tr


@dataclass(frozen=True, eq=False)
class Found:
    """Something in a folder that can be opened with `read_volume`, or a file that cannot.

    Args:
        path: the file; for a series its folder.
        kind: name of the format, or "DICOM series".
        description: what a chooser shows beside the name.
        problem: why it cannot be opened; empty when it can.
        series: the slices, for a series.
    """

    path: Path
    kind: str
    description: str = ""
    problem: str = ""
    series: dicom_sort.Series | None = None

    @property
    def caveats(self) -> tuple[Caveat, ...]:
        """What a person has to accept before it is opened."""
        return () if self.series is None else self.series.caveats

    @property
    def size_bytes(self) -> int:
        """How much the files take on the disk."""
        paths = [self.path] if self.series is None else [s.path for s in self.series.slices]
        return sum(path.stat().st_size for path in paths if path.is_file())


def scan(place: str | Path, progress: Progress = silent) -> list[Found]:
    """The images and DICOM series in a folder or in a DICOMDIR, with DICOM files without an image at the end.

    Looks into subfolders only where the folder itself holds no files, or only a DICOMDIR.

    Raises:
        ReadError: there is no such folder, it cannot be listed, or a DICOMDIR names files outside its folder.
    """
    place = Path(place)
    if place.is_file() and not dicom_directory.is_directory(place):
        raise ReadError(tr("{place} is a file, not a folder.", place=shown(place)))
    return guarded(place, lambda: _scan(_files(place), progress))


def scan_files(paths: Sequence[Path], progress: Progress = silent) -> list[Found]:
    """What can be opened among several files: slices of one DICOM series are one thing, all else is itself.

    Raises:
        ReadError: a file cannot be read at all.
    """
    return guarded(paths[0], lambda: _scan(paths, progress)) if paths else []


def case_name(path: Path) -> str:
    """What to call a case: the file's name without the ending of its format."""
    for suffix in sorted((s for f in FORMATS for s in f.suffixes), key=len, reverse=True):
        if path.name.lower().endswith(suffix) and len(path.name) > len(suffix):
            return path.name[: -len(suffix)]
    return path.name


def _files(place: Path) -> list[Path]:
    if place.is_file():
        return dicom_directory.files_named_in(place)
    files = dicom_sort.files_below(place)
    if len(files) == 1 and dicom_directory.is_directory(files[0]):
        return dicom_directory.files_named_in(files[0])
    return files


def _scan(files: Iterable[Path], progress: Progress) -> list[Found]:
    dicom: list[Path] = []
    found: list[Found] = []
    for path in files:
        try:
            form = format_of(path)
        except OSError:
            continue  # gone, or not ours to read
        if form is not None and form.name == "DICOM":
            dicom.append(path)
        elif form is not None:
            found.append(Found(path, form.name, f"{form.name}, {case_name(path)}"))
    grouped = dicom_sort.sort_files(dicom, part(progress, 0.0, 1.0))
    rows = []
    for series in grouped.series:
        alone = len(series.slices) == 1
        place = series.slices[0].path
        kind = "DICOM" if alone else "DICOM series"
        rows.append(Found(place if alone else place.parent, kind, series.description, series=series))
    return rows + found + [Found(path, "DICOM", problem=reason) for path, reason in grouped.skipped]
