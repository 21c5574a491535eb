"""How images and labels come from disk and go there."""

from __future__ import annotations

import contextlib
import errno
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import numpy as np

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap, default_class
from segstudio.core.volume import Volume, Voxels
from segstudio.errors import Cancelled, ReadError, SegStudioError, WriteError
from segstudio.io import dicom_header, dicom_seg_read, dicom_series, dicom_source, nrrd, picture
from segstudio.io.files import atomic_path, shown
from segstudio.io.format_table import FORMATS, HEAD_BYTES, Format, format_for, format_of
from segstudio.io.quiet import quiet
from segstudio.io.read_back import reads_the_same
from segstudio.io.values import label_numbers, working_type

T = TypeVar("T")
_COPY_AGAIN = "Copy the file again from where it came from."


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
    series: dicom_series.Series | None = None


def read_volume(path: str | Path | Found) -> Volume:
    """The image in a file, the only image or DICOM series in a folder, or one that `scan` found.

    Raises:
        ReadError: one sentence about what is wrong with which file; nothing else escapes.
    """
    if isinstance(path, Found):
        return _read_found(path)
    path = Path(path)
    if path.is_dir():
        return _read_folder(path)
    return _read(path, labels=False)


def scan(folder: str | Path) -> list[Found]:
    """The images and DICOM series in a folder, with those DICOM files that hold no image at the end.

    Looks into subfolders only where the folder itself holds no files.

    Raises:
        ReadError: there is no such folder, or it cannot be listed.
    """
    folder = Path(folder)
    if folder.is_file():
        raise ReadError(f"{shown(folder)} is a file, not a folder.")
    return _guarded(folder, lambda: _scan(folder))


def patient_lines(source: str | Path | Found) -> tuple[str, ...]:
    """What a DICOM file or series says about the person; empty for all other images.

    It is read apart from the image, so that nothing that names a person travels with a case.
    """
    if isinstance(source, Found) and source.series is not None:
        path = source.series.slices[0].path
    else:
        path = source.path if isinstance(source, Found) else Path(source)

    def work() -> tuple[str, ...]:
        files = dicom_series.files_below(path) if path.is_dir() else [path]
        for file in files:
            with open(file, "rb") as stream:
                if dicom_header.matches(stream.read(HEAD_BYTES)):
                    return dicom_header.patient_lines(file)
        return ()

    return _guarded(path, work)


def read_labels(path: str | Path, like: Volume | Geometry | None = None) -> LabelMap:
    """The label map in a file.

    Args:
        path: an image whose voxels are whole numbers.
        like: the case these labels belong to; they take over its geometry after it was compared.
    Raises:
        ReadError: unreadable, no label numbers, or on another grid than `like`.
    """
    path = Path(path)
    if dicom_seg_read.is_segmentation(path):
        return _read_segmentation(path, like)
    volume = _read(path, labels=True)
    geometry = volume.geometry
    if like is not None:
        wanted = like.geometry if isinstance(like, Volume) else like
        difference = wanted.difference(geometry)
        if difference:
            raise ReadError(
                f"{shown(path)} does not fit the image: {difference}.",
                "Labels are drawn voxel by voxel, so both need the same grid.",
            )
        geometry = wanted
    numbers = label_numbers(volume.voxels, path)
    named = {c.number: c for c in _guarded(path, lambda: _classes(path))}
    present = [int(n) for n in np.unique(numbers) if n]
    classes = {n: named.get(n, default_class(n)) for n in present} | named
    return LabelMap(geometry, numbers, classes.values())


def _read_segmentation(path: Path, like: Volume | Geometry | None) -> LabelMap:
    """Labels of a DICOM segmentation; on slices that lie unevenly the images it refers to decide."""
    file = dicom_seg_read.read_segmentation(path)
    if not isinstance(like, Volume):
        return file.labels(like)
    try:
        return file.labels(like.geometry)
    except ReadError:
        try:
            source = dicom_source.source_images(like)
        except WriteError:
            source = None
        if source is None:
            raise
    return file.labels(like.geometry, source)


def label_notes(path: str | Path) -> tuple[str, ...]:
    """What a label file holds that a label map cannot, in sentences; nothing for most."""
    path = Path(path)
    return dicom_seg_read.read_segmentation(path).notes if dicom_seg_read.is_segmentation(path) else ()


def write_labels(labels: LabelMap, path: str | Path, *, deep: bool = False) -> None:
    """Save labels in the format that the name asks for, read them back, and only then replace the old file.

    Args:
        deep: use 16 bits also where all numbers fit into 8, for programs that expect them of objects.
    Raises:
        WriteError: nothing was saved; the file that was there before is unchanged.
    """
    path = Path(path)
    numbers = labels.array
    small = numbers.astype(np.uint8) if numbers.max() <= 255 and not deep else numbers
    with atomic_path(path) as temporary:
        form = format_for(path)
        if form.name == "NRRD":
            nrrd.write(temporary, small, labels.geometry, tuple(labels.classes.values()))
        else:
            _write(form, path, temporary, small, labels.geometry)
        _check_written(path, temporary, labels, form)


def write_volume(volume: Volume, path: str | Path) -> None:
    """Save an image in the format that the name asks for.

    Raises:
        WriteError: nothing was saved; the file that was there before is unchanged.
    """
    path = Path(path)
    with atomic_path(path) as temporary:
        _write(format_for(path), path, temporary, working_type(volume.voxels), volume.geometry)


def check_target(path: str | Path, slices: int = 1) -> None:
    """Stop before long work whose result this file could not hold.

    Raises:
        WriteError: there is no such folder, the name asks for no format, or the format holds one slice only.
    """
    path = Path(path)
    form = format_for(path)
    if not path.absolute().parent.is_dir():
        raise WriteError(
            f"{shown(path)} was not saved: there is no folder {path.parent}.", "Make the folder first."
        )
    if form.name == "PNG":
        with _named(path):
            picture.check_slices(slices)


def can_open(path: str | Path) -> bool:
    """Whether this looks like something `read_volume` reads, by its first bytes."""
    path = Path(path)
    try:
        return path.is_file() and format_of(path) is not None
    except OSError:
        return False


def case_name(path: Path) -> str:
    """What to call a case: the file's name without the ending of its format."""
    for suffix in sorted((s for f in FORMATS for s in f.suffixes), key=len, reverse=True):
        if path.name.lower().endswith(suffix) and len(path.name) > len(suffix):
            return path.name[: -len(suffix)]
    return path.name


def _read(path: Path, *, labels: bool) -> Volume:
    def work() -> Volume:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise ReadError(f"{shown(path)} is a folder; labels are read from one file.")
        if not stat.S_ISREG(mode):
            raise ReadError(f"{shown(path)} is neither a file nor a folder.")
        form = format_of(path)
        if form is None:
            raise _unknown(path)
        return form.read(path, labels=labels)

    volume = _guarded(path, work)
    return replace(volume, name=volume.name or case_name(path), source=str(path))


def _scan(folder: Path) -> list[Found]:
    dicom: list[Path] = []
    found: list[Found] = []
    for path in dicom_series.files_below(folder):
        try:
            form = format_of(path)
        except OSError:
            continue  # gone, or not ours to read
        if form is not None and form.name == "DICOM":
            dicom.append(path)
        elif form is not None:
            found.append(Found(path, form.name, f"{form.name}, {case_name(path)}"))
    grouped = dicom_series.sort_files(dicom)
    rows = []
    for series in grouped.series:
        alone = len(series.slices) == 1
        place = series.slices[0].path
        rows.append(
            Found(
                place if alone else place.parent,
                "DICOM" if alone else "DICOM series",
                series.description,
                f"The series is not one volume: {series.problem}." if series.problem else "",
                series,
            )
        )
    return rows + found + [Found(path, "DICOM", problem=reason) for path, reason in grouped.skipped]


def _read_folder(folder: Path) -> Volume:
    everything = scan(folder)
    series = [f for f in everything if f.kind == "DICOM series"]
    choice = series or [f for f in everything if not f.problem]
    name = shown(folder)
    if len(choice) == 1:
        volume = _read_found(choice[0])
        others = len(everything) - 1
        if others and series:
            files = "file" if others == 1 else "files"
            note = f"The folder holds {others} other {files} that are not part of this series."
            volume = replace(volume, warnings=(*volume.warnings, note))
        return volume
    if choice:
        first = "; ".join(f.description for f in choice[:8])
        more = f"; and {len(choice) - 8} more" if len(choice) > 8 else ""
        raise ReadError(
            f"The folder {name} holds {len(choice)} images, and one can be opened at a time: {first}{more}.",
            "Open one of its files, or move each series into a folder of its own.",
        )
    if everything:
        raise ReadError(f"The folder {name} holds no image that can be opened: {everything[0].problem}")
    raise ReadError(f"The folder {name} holds no image.", "Choose a folder with DICOM files.")


def _read_found(found: Found) -> Volume:
    if found.problem:
        raise ReadError(f"{shown(found.path)} cannot be opened. {found.problem}")
    series = found.series
    if series is None:
        return _read(found.path, labels=False)
    volume = _guarded(found.path, lambda: dicom_series.read_series(series))
    return replace(volume, name=case_name(found.path), source=str(found.path))


def _guarded(path: Path, work: Callable[[], T]) -> T:
    """Run a parser; whatever it raises about a file becomes one sentence."""
    name = shown(path)
    try:
        with quiet():
            return work()
    except (ReadError, Cancelled):
        raise
    except SegStudioError as error:
        raise ReadError(f"{name} cannot be opened: {error.sentence}", error.hint) from error
    except FileNotFoundError as error:
        raise ReadError(f"{name} does not exist.", "Check the name and the folder.") from error
    except PermissionError as error:
        raise ReadError(f"{name} cannot be read: there is no permission.") from error
    except MemoryError as error:
        raise ReadError(
            f"{name} does not fit into the memory that is free.", "Close other programs."
        ) from error
    except OSError as error:
        if error.errno == errno.EIO:
            raise ReadError(f"{name} cannot be read: the disk or network share reported an error.") from error
        raise _damaged(path) from error
    except Exception as error:  # parsers raise what they like about bytes that lie
        raise _damaged(path) from error


def _write(form: Format, path: Path, temporary: Path, voxels: Voxels, geometry: Geometry) -> None:
    assert form.write is not None  # format_for returns no other
    with _named(path):
        form.write(temporary, voxels, geometry)


@contextlib.contextmanager
def _named(path: Path) -> Iterator[None]:
    """Give a refusal the name that the person chose, not that of the temporary file."""
    try:
        yield
    except WriteError as error:
        raise WriteError(f"{shown(path)} was not saved: {error.sentence}", error.hint) from error


def _check_written(path: Path, temporary: Path, labels: LabelMap, form: Format) -> None:
    """Read a label file back, here and by another library, before it replaces the old one."""
    try:
        again = read_labels(temporary, like=labels.geometry)
        equal = np.array_equal(again.array, labels.array) and reads_the_same(form.name, temporary, labels)
    except ReadError:
        equal = False
    if not equal:
        raise WriteError(
            f"{shown(path)} was not saved: reading it back gave other labels. What was there is unchanged.",
            "Save to another place.",
        )


def _classes(path: Path) -> list[LabelClass]:
    form = format_of(path)
    return nrrd.read_classes(path) if form is not None and form.name == "NRRD" else []


def _unknown(path: Path) -> ReadError:
    if path.stat().st_size == 0:
        return ReadError(f"{shown(path)} is empty.")
    named = next((f.name for f in FORMATS if path.name.lower().endswith(f.suffixes)), "")
    if named:
        return ReadError(
            f"{shown(path)} is named like a {named} file but holds something else, or is damaged."
        )
    names = ", ".join(f.name for f in FORMATS)
    return ReadError(f"{shown(path)} is of none of the kinds that can be opened.", f"These can: {names}.")


def _damaged(path: Path) -> ReadError:
    try:
        form = format_of(path)
    except OSError:
        form = None  # a folder, or gone by now
    kind = f"{form.name} file" if form else "file"
    return ReadError(
        f"{shown(path)} is damaged or cut off: it cannot be read as a {kind}.", "Copy the file again."
    )
