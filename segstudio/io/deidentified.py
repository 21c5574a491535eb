"""A case without the person: a folder of DICOM files, or one image file that holds voxels and grid alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from segstudio.core.labels import LabelMap
from segstudio.core.progress import Progress, part, silent
from segstudio.core.region import Region
from segstudio.core.volume import Volume
from segstudio.errors import WriteError
from segstudio.io.blanking import blank_pixels
from segstudio.io.deidentify import (
    Rules,
    check_clean,
    face_warning,
    identifiers,
    must_not_leave,
    pixels_of,
    read_whole,
    why_pixels_may_tell,
)
from segstudio.io.dicom_seg import BY_HAND, MadeBy, write_segmentation
from segstudio.io.dicom_source import SourceImages, source_images
from segstudio.io.files import atomic_folder, atomic_path
from segstudio.io.quiet import quiet
from segstudio.words import tr

LABELS_NAME, PLAIN_LABELS_NAME = "labels.dcm", "labels.nii.gz"


@dataclass(frozen=True)
class Deidentified:
    """What was written.

    Args:
        files: how many images.
        warnings: what a person should still know, in sentences.
    """

    files: int
    warnings: tuple[str, ...]


def write_deidentified(
    volume: Volume,
    folder: Path,
    rules: Rules,
    *,
    labels: LabelMap | None = None,
    made_by: MadeBy = BY_HAND,
    pixels_checked: bool = False,
    blank: Sequence[Region] = (),
    progress: Progress = silent,
) -> Deidentified:
    """Save the DICOM files of a case without the person into a new folder, its labels beside them.

    Pixels are not touched outside the boxes to blank. The folder appears only when every file was read back
    without a word that names the person.

    Args:
        labels: saved as a SEG, or as NIfTI where the images allow none, if any voxel has one.
        pixels_checked: a person looked and found no text in the pixels; asked for where text is usual.
        blank: boxes that are painted black in every image; whoever names some has looked.
    Raises:
        WriteError: the folder is not empty, the pixels hold text or may hold it, or the disk refused.
    """
    source = source_images(volume, progress=part(progress, 0.0, 0.2))
    if not blank:
        _refuse_text_in_pixels(source, pixels_checked)
    rules = replace(rules, clean_pixels=bool(blank))
    with atomic_folder(folder, tr("Nothing was exported")) as temporary, quiet():
        for done, path in enumerate(source.paths):
            progress(
                0.2 + 0.6 * done / len(source.paths),
                tr("Image {done} of {paths}", done=done + 1, paths=len(source.paths)),
            )
            _write_one(path, temporary / f"{done + 1:05}.dcm", rules, blank)
        if labels is not None and labels.array.any():
            progress(0.8, tr("Writing the labels"))
            _write_labels(volume, labels, temporary, made_by)
    warning = face_warning(source.first)
    return Deidentified(len(source.paths), (warning,) if warning else ())


def _refuse_text_in_pixels(source: SourceImages, pixels_checked: bool) -> None:
    for header in source.headers:
        reason = why_pixels_may_tell(header)
        if must_not_leave(header):
            raise WriteError(
                tr("Nothing was exported. {reason}", reason=reason),
                tr("Name boxes that cover the text, and they are painted over: --blank x,y,width,height."),
            )
        if reason and not pixels_checked:
            raise WriteError(
                tr("Nothing was exported. {reason}", reason=reason),
                tr("Look at every image, and confirm that there is no text in the pixels."),
            )


def _write_labels(volume: Volume, labels: LabelMap, folder: Path, made_by: MadeBy) -> None:
    """As a SEG that refers to the new images; as NIfTI where these lack what a SEG repeats from them."""
    from segstudio.io.formats import write_labels

    try:
        unnamed = replace(volume, source=str(folder), name="")
        write_segmentation(unnamed, labels, folder / LABELS_NAME, made_by=made_by)
    except WriteError as error:
        if isinstance(error.__cause__, OSError):  # the disk refused, not the images
            raise
        write_labels(labels, folder / PLAIN_LABELS_NAME)


def _write_one(path: Path, target: Path, rules: Rules, blank: Sequence[Region]) -> None:
    dataset = read_whole(path)
    words = identifiers(dataset)
    if blank:
        blank_pixels(dataset, blank)
    pixels = pixels_of(dataset)
    rules.apply(dataset)
    if blank:
        dataset.BurnedInAnnotation = "NO"
    with atomic_path(target) as temporary:
        dataset.save_as(temporary, enforce_file_format=True)
        check_clean(temporary, words, pixels)
