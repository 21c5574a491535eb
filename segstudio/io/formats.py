"""How images and labels come from disk and go there."""

from __future__ import annotations

import contextlib
import stat
from collections.abc import Collection, Iterator
from pathlib import Path

import numpy as np

from segstudio.core.geometry import Geometry, uneven_note
from segstudio.core.labels import LabelClass, LabelMap, default_class
from segstudio.core.progress import Progress, part, silent
from segstudio.core.region import Region
from segstudio.core.volume import Volume, Voxels
from segstudio.errors import ReadError, WriteError
from segstudio.io import (
    dicom_directory,
    dicom_file,
    dicom_header,
    dicom_seg_read,
    dicom_series,
    dicom_sort,
    dicom_source,
    nrrd,
    picture,
    png_names,
    rt_structure_read,
)
from segstudio.io.choice import Choice
from segstudio.io.doubts import check_accepted
from segstudio.io.files import atomic_path, shown
from segstudio.io.folders import Found, case_name, scan
from segstudio.io.format_table import FORMATS, HEAD_BYTES, Format, format_for, format_of
from segstudio.io.guard import guarded
from segstudio.io.limits import TooLarge
from segstudio.io.only_image import only_image
from segstudio.io.read_back import reads_the_same
from segstudio.io.regions import can_read_regions, with_hint
from segstudio.io.remarks import remark
from segstudio.io.taking import cut, has_other_grid, read_channel, region_of, taken
from segstudio.io.values import label_numbers, present_numbers, working_type
from segstudio.words import listed, tr


def read_volume(
    path: str | Path | Found,
    *,
    accept: Collection[str] = (),
    number: int | None = None,
    channel: str = "",
    region: Region | None = None,
    progress: Progress = silent,
) -> Volume:
    """The image in a file, the only image or DICOM series in a folder, or one that `scan` found.

    Args:
        accept: codes of flaws (`core.volume.EVERY_CAVEAT`) with which the image is opened all the same.
        number: which of several images in one file (time points, channels), from 0.
        channel: of several channels or a colour image the number of one, from 1, "grey" for the luminance,
            or "all" for the colours; empty leaves colours as they are.
        region: only this box of it, which keeps its place; of TIFF, NIfTI and NRRD the rest is not read.
        progress: called now and then; its first preview is one slice of a series as a volume of its own.
    Raises:
        SeveralParts: the file holds several images, and nobody said which.
        TooLarge: it does not fit into memory as a whole.
        Doubted: its slices make no clean volume, and nobody has accepted that.
        ReadError: one sentence about what is wrong with which file; nothing else escapes.
    """
    if isinstance(path, Found):
        return taken(cut(_read_found(path, accept, progress, number), region), channel)
    path = Path(path)
    if path.is_dir() or dicom_directory.is_directory(path):
        return taken(cut(_read_folder(path, accept, progress, number), region), channel)
    if region is not None and can_read_regions(path):
        return read_channel(path, number, channel, lambda part: region_of(path, part, region))
    volume = read_channel(
        path, number, channel, lambda part: cut(_read(path, number=part, progress=progress), region)
    )
    check_accepted(path, volume.caveats, accept)
    return volume


def first_slice(found: Found) -> Volume:
    """One slice of what `scan` found, as a volume of its own, read without the rest where that is possible.

    Raises:
        ReadError: it cannot be read.
    """
    series = found.series
    if series is None:
        return _read(found.path, labels=False)
    return guarded(found.path, lambda: dicom_series.first_slice(series))


def patient_lines(source: str | Path | Found) -> tuple[str, ...]:
    """What a DICOM file or series says about the person; empty for all other images.

    It is read apart from the image, so that nothing that names a person travels with a case.
    """
    if isinstance(source, Found) and source.series is not None:
        path = source.series.slices[0].path
    else:
        path = source.path if isinstance(source, Found) else Path(source)

    def work() -> tuple[str, ...]:
        files = dicom_sort.files_below(path) if path.is_dir() else [path]
        for file in files:
            with open(file, "rb") as stream:
                if dicom_header.matches(stream.read(HEAD_BYTES)):
                    return dicom_header.patient_lines(file)
        return ()

    return guarded(path, work)


def read_labels(
    path: str | Path,
    like: Volume | Geometry | None = None,
    *,
    number: int | None = None,
    region: Region | None = None,
) -> LabelMap:
    """The label map in a file.

    Args:
        path: an image whose voxels are whole numbers.
        like: the case these labels belong to; they take over its geometry after it was compared, which
            is done before any voxel is read.
        number: which of several label maps in one file, from 0.
        region: where `like` lies in a larger image; a file of labels of all of that is read there only.
    Raises:
        ReadError: unreadable, no label numbers, or on another grid than `like`.
    """
    return read_labels_and_notes(path, like, number=number, region=region)[0]


def labels_need_image(path: str | Path) -> bool:
    """Whether labels have no grid of their own, so that they are read only with the image they belong to."""
    return rt_structure_read.is_structure_set(Path(path))


def read_labels_and_notes(
    path: str | Path,
    like: Volume | Geometry | None = None,
    *,
    number: int | None = None,
    region: Region | None = None,
) -> tuple[LabelMap, tuple[str, ...]]:
    """The same, and what the file holds that a label map cannot, in sentences; nothing for most.

    Raises: as `read_labels`.
    """
    path = Path(path)
    if dicom_seg_read.is_segmentation(path):
        return _read_segmentation(path, like)
    if rt_structure_read.is_structure_set(path):
        found = guarded(path, lambda: rt_structure_read.read_structures(path, like))
        return found.labels, found.notes
    return _read_labels(path, like, number, region), ()


def _read_labels(
    path: Path, like: Volume | Geometry | None, number: int | None, region: Region | None
) -> LabelMap:
    wanted = like.geometry if isinstance(like, Volume) else like
    if region is not None and wanted is not None and has_other_grid(path, number, wanted):
        numbers = label_numbers(region_of(path, number, region).voxels, path)
        return LabelMap(wanted, numbers, [default_class(n) for n in present_numbers(numbers)])
    if wanted is not None and (early := _grid(path)) is not None:
        _check_fits(path, wanted, early)
    volume = _read(path, labels=True, number=number)
    if wanted is not None:
        _check_fits(path, wanted, volume.geometry)
    numbers = label_numbers(volume.voxels, path)
    named = {c.number: c for c in guarded(path, lambda: _classes(path, number))}
    classes = {n: named.get(n, default_class(n)) for n in present_numbers(numbers)} | named
    return LabelMap(wanted or volume.geometry, numbers, classes.values())


def _check_fits(path: Path, wanted: Geometry, geometry: Geometry) -> None:
    if difference := wanted.difference(geometry):
        raise ReadError(
            tr("{path} does not fit the image: {difference}.", path=shown(path), difference=difference),
            tr("Labels are drawn voxel by voxel, so both need the same grid."),
        )


def _grid(path: Path) -> Geometry | None:
    """The geometry in the header of a format that tells it beforehand."""

    def work() -> Geometry | None:
        form = format_of(path) if path.is_file() else None
        return form.grid(path) if form is not None and form.grid is not None else None

    return guarded(path, work)


def _read_segmentation(path: Path, like: Volume | Geometry | None) -> tuple[LabelMap, tuple[str, ...]]:
    """Labels of a DICOM segmentation; on slices that lie unevenly the images it refers to decide."""
    file = dicom_seg_read.read_segmentation(path)
    if not isinstance(like, Volume):
        return file.labels(like), file.notes
    try:
        return file.labels(like.geometry), file.notes
    except ReadError:
        try:
            source = dicom_source.source_images(like)
        except WriteError:
            source = None
        if source is None:
            raise
    return file.labels(like.geometry, source), file.notes


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
        if form.name == "PNG":
            png_names.write_names(temporary, labels.classes.values())
        _check_written(path, temporary, labels, form)
    _remark(form, labels.geometry)


def write_volume(volume: Volume, path: str | Path) -> None:
    """Save an image in the format that the name asks for.

    Raises:
        WriteError: nothing was saved; the file that was there before is unchanged.
    """
    path = Path(path)
    form = format_for(path)
    with atomic_path(path) as temporary:
        _write(form, path, temporary, working_type(volume.voxels), volume.geometry)
    _remark(form, volume.geometry)


def _remark(form: Format, geometry: Geometry) -> None:
    """Say what a format with one distance for all slices does not tell."""
    if form.name in ("NIfTI", "NRRD"):
        remark(uneven_note(geometry))


def check_target(path: str | Path, slices: int = 1) -> None:
    """Stop before long work whose result this file could not hold.

    Raises:
        WriteError: there is no such folder, the name asks for no format, or the format holds one slice only.
    """
    path = Path(path)
    form = format_for(path)
    if not path.absolute().parent.is_dir():
        raise WriteError(
            tr("{path} was not saved: there is no folder {parent}.", path=shown(path), parent=path.parent),
            tr("Make the folder first."),
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


def _read(
    path: Path, *, labels: bool = False, number: int | None = None, progress: Progress = silent
) -> Volume:
    def work() -> Volume:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise ReadError(tr("{path} is a folder; labels are read from one file.", path=shown(path)))
        if not stat.S_ISREG(mode):
            raise ReadError(tr("{path} is neither a file nor a folder.", path=shown(path)))
        form = format_of(path)
        if form is None:
            raise _unknown(path)
        if form.name == "DICOM":
            return dicom_file.read(path, labels=labels, part=number, progress=progress)
        if number is None:
            return form.read(path, labels=labels)
        if form.read_part is None:
            raise ReadError(
                tr(
                    "{path} holds one image; there is no number {number}.",
                    path=shown(path),
                    number=number + 1,
                )
            )
        return form.read_part(path, labels=labels, part=number)

    try:
        volume = guarded(path, work)
    except TooLarge as error:
        raise with_hint(error) from error
    name = volume.name or case_name(path)
    return volume.named(f"{name}{Choice(number).ending}", str(path))


def _read_folder(folder: Path, accept: Collection[str], progress: Progress, number: int | None) -> Volume:
    found, note = only_image(folder, scan(folder, part(progress, 0.0, 0.2)))
    volume = _read_found(found, accept, part(progress, 0.2, 1.0), number)
    return volume.noted(note) if note else volume


def _read_found(found: Found, accept: Collection[str], progress: Progress, number: int | None) -> Volume:
    if found.problem:
        raise ReadError(
            tr("{path} cannot be opened. {problem}", path=shown(found.path), problem=found.problem)
        )
    series = found.series
    if series is None:
        return read_volume(found.path, accept=accept, number=number, progress=progress)
    check_accepted(found.path, series.caveats, accept)
    volume = guarded(found.path, lambda: dicom_series.read_series(series, progress, number))
    check_accepted(found.path, volume.caveats, accept)  # those of frames in one file are known only now
    return volume.named(f"{case_name(found.path)}{Choice(number).ending}", str(found.path))


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
        raise WriteError(
            tr("{path} was not saved: {sentence}", path=shown(path), sentence=error.sentence), error.hint
        ) from error


def _check_written(path: Path, temporary: Path, labels: LabelMap, form: Format) -> None:
    """Read a label file back, here and by another library, before it replaces the old one."""
    try:
        again = read_labels(temporary, like=labels.geometry)
        equal = np.array_equal(again.array, labels.array) and reads_the_same(form.name, temporary, labels)
    except ReadError:
        equal = False
    if not equal:
        raise WriteError(
            tr(
                "{path} was not saved: reading it back gave other labels. What was there is unchanged.",
                path=shown(path),
            ),
            tr("Save to another place."),
        )


def _classes(path: Path, number: int | None = None) -> list[LabelClass]:
    form = format_of(path)
    if form is not None and form.name == "PNG":
        return png_names.read_names(path)
    return nrrd.read_classes(path, number) if form is not None and form.name == "NRRD" else []


def _unknown(path: Path) -> ReadError:
    if path.stat().st_size == 0:
        return ReadError(tr("{path} is empty.", path=shown(path)))
    named = next((f.name for f in FORMATS if path.name.lower().endswith(f.suffixes)), "")
    if named:
        return ReadError(
            tr(
                "{path} is named like a {named} file but holds something else, or is damaged.",
                path=shown(path),
                named=named,
            )
        )
    names = listed(f.name for f in FORMATS)
    return ReadError(
        tr("{path} is of none of the kinds that can be opened.", path=shown(path)),
        tr("These can: {names}.", names=names),
    )
