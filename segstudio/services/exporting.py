"""Results for other programs: the job that writes them."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from segstudio.core.labels import LabelMap
from segstudio.core.progress import Progress, part
from segstudio.core.region import Region
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.services.export_kinds import ExportKind, Key, may_be_dicom, why_not
from segstudio.services.jobs import Lane
from segstudio.services.makers import BY_A_PERSON, Maker
from segstudio.services.places import labels_name
from segstudio.services.unchanged import remember
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.core.display import Window
    from segstudio.io.dicom_seg import Kind


def pseudonym_key(folder: Path) -> bytes:
    """The secret behind pseudonyms, made once in the user's data folder and never exported."""
    from segstudio.io.files import atomic_path

    path = folder / "pseudonyms.key"
    try:
        key = path.read_bytes()
        if len(key) >= 32:
            return key
    except OSError:
        pass
    folder.mkdir(parents=True, exist_ok=True)
    key = secrets.token_bytes(32)
    with atomic_path(path) as temporary:
        temporary.write_bytes(key)
        os.chmod(temporary, 0o600)
    return key


@dataclass(frozen=True)
class ExportOptions:
    """What only some exports ask for.

    Args:
        maker: who made the labels.
        only: label numbers of a surface; empty takes all.
        rounded: whether a surface is smoothed within its voxels.
        seg_kind: "BINARY" or "LABELMAP".
        z: slice of a picture; None takes the one with most labels.
        style, opacity, window: how a picture is drawn.
        shift_dates, pixels_checked: see `io.deidentify`.
        blank: boxes that a de-identified case paints over in every slice.
        key_folder: where the secret of pseudonyms lies.
    """

    maker: Maker = BY_A_PERSON
    only: tuple[int, ...] = ()
    rounded: bool = False
    seg_kind: Kind = "BINARY"
    z: int | None = None
    style: str = "both"
    opacity: float = 0.35
    window: Window | None = None
    shift_dates: bool = False
    pixels_checked: bool = False
    blank: tuple[Region, ...] = ()
    key_folder: Path | None = None


@dataclass(frozen=True)
class Exported:
    """What an export gave.

    Args:
        path: the file or folder.
        sentence: one clear line about it.
        warnings: what a person should still know.
    """

    path: Path
    sentence: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class ExportTask:
    """Write one export and read it back; pass a copy of the labels, since a person goes on painting."""

    kind: ExportKind
    volume: Volume
    labels: LabelMap | None
    path: Path
    options: ExportOptions = field(default_factory=ExportOptions)
    title: str = tr("Exporting")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Exported:
        """Write it whole or not at all.

        Raises:
            SegStudioError: the case cannot be exported so, or the disk refused.
        """
        reason = why_not(self.kind, self.volume, self.labels)
        if reason:
            raise SegStudioError(tr("{name} was not saved. {reason}", name=self.path.name, reason=reason))
        progress(0.0, tr("Writing {name}", name=self.path.name))
        warnings = _WRITERS[self.kind.key](self, progress)
        if self.kind.whole:
            remember(self.path)
        progress(1.0)
        return Exported(
            self.path,
            tr("{kind} saved and read back: {name}", kind=self.kind.name, name=self.path.name),
            warnings,
        )

    def _labels(self) -> LabelMap:
        assert self.labels is not None  # why_not has looked
        return self.labels


Writer = Callable[[ExportTask, Progress], tuple[str, ...]]


def _seg(task: ExportTask, progress: Progress) -> tuple[str, ...]:
    from segstudio.io.dicom_seg import write_segmentation

    options = task.options
    write_segmentation(
        task.volume,
        task._labels(),
        task.path,
        made_by=options.maker.of(task.labels),
        kind=options.seg_kind,
        progress=progress,
    )
    return ()


def _contours(task: ExportTask, progress: Progress) -> tuple[str, ...]:
    from segstudio.io.rt_structure import write_structure_set

    write_structure_set(
        task.volume,
        task._labels(),
        task.path,
        made_by=task.options.maker.of(task.labels),
        progress=progress,
    )
    return ()


def _label_file(task: ExportTask, progress: Progress) -> tuple[str, ...]:
    from segstudio.io import write_labels

    write_labels(task._labels(), task.path)
    return ()


def _surface(task: ExportTask, progress: Progress) -> tuple[str, ...]:
    from segstudio.io.surface import write_surface

    options = task.options
    write_surface(task._labels(), task.path, only=options.only, rounded=options.rounded, progress=progress)
    return tuple(caveat.sentence for caveat in task.volume.caveats)


def _measures(task: ExportTask, progress: Progress) -> tuple[str, ...]:
    from segstudio.core.measure import measure
    from segstudio.io.measures import write_measures

    rows = measure(task.volume, task._labels(), progress=part(progress, 0.0, 0.9))
    write_measures(task.volume, rows, task.path, made_by=task.options.maker.of(task.labels))
    return tuple(caveat.sentence for caveat in task.volume.caveats)


def _objects(task: ExportTask, progress: Progress) -> tuple[str, ...]:
    from segstudio.core.objects import measure_objects
    from segstudio.io.object_table import write_objects

    objects = measure_objects(task.volume, task._labels(), progress=part(progress, 0.0, 0.9))
    write_objects(objects, task.path)
    return tuple(caveat.sentence for caveat in task.volume.caveats)


def _picture(task: ExportTask, progress: Progress) -> tuple[str, ...]:
    from segstudio.io.snapshot import Look, write_snapshot

    options, z = task.options, task.options.z
    if z is None:
        counts = None if task.labels is None else np.count_nonzero(task.labels.array, axis=(1, 2))
        z = task.volume.shape[0] // 2 if counts is None or not counts.any() else int(counts.argmax())
    look = Look(options.style, options.opacity, options.window)
    write_snapshot(task.volume, task.labels, z, task.path, look=look)
    return ()


def _without_person(task: ExportTask, progress: Progress) -> tuple[str, ...]:
    from segstudio.io import write_labels, write_volume
    from segstudio.io.blanking import blanked
    from segstudio.io.deidentified import write_deidentified
    from segstudio.io.deidentify import Rules, Secret

    options = task.options
    if not may_be_dicom(task.volume):
        # Voxels and grid; nothing else of the source is known here.
        write_volume(blanked(task.volume, options.blank), task.path)
        if task.labels is not None and task.labels.array.any():
            write_labels(task.labels, _beside(task.path))
        return (
            tr("Voxels and grid were written anew; look whether the pixels themselves show text or a face."),
        )
    folder = options.key_folder
    key = secrets.token_bytes(32) if folder is None else pseudonym_key(folder)
    return write_deidentified(
        task.volume,
        task.path,
        Rules(Secret(key), options.shift_dates),
        labels=task.labels,
        made_by=options.maker.of(task.labels),
        pixels_checked=options.pixels_checked,
        blank=options.blank,
        progress=progress,
    ).warnings


def _beside(path: Path) -> Path:
    from segstudio.io import case_name

    stem = case_name(path)
    return path.with_name(labels_name(stem, path.name[len(stem) :]))


_WRITERS: dict[Key, Writer] = {
    "seg": _seg,
    "rtstruct": _contours,
    "nifti": _label_file,
    "nrrd": _label_file,
    "tiff": _label_file,
    "png": _label_file,
    "obj": _surface,
    "stl": _surface,
    "csv": _measures,
    "json": _measures,
    "objects": _objects,
    "snapshot": _picture,
    "deidentified": _without_person,
}
