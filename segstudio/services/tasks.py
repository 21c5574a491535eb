"""What a user can ask for that takes time: each a frozen value with one `run`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.progress import Progress, part
from segstudio.core.region import Region
from segstudio.core.volume import Volume
from segstudio.errors import ModelError, SegStudioError, WriteError
from segstudio.services.jobs import Lane
from segstudio.services.makers import BY_A_PERSON, Maker
from segstudio.services.places import labels_beside, look
from segstudio.services.samples import sample_at
from segstudio.services.unchanged import refuse_if_changed, remember
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.core.cleaning import Cleaning
    from segstudio.io import Found
    from segstudio.learning.checkpoint import Model
    from segstudio.learning.outcomes import Prediction
    from segstudio.services.review_marks import Choice, Winner

# Readers and networks are imported where they are used: neither the window nor `--help` waits for them.


@dataclass(frozen=True, eq=False)
class Opened:
    """A case as it was read.

    Args:
        volume: the raw image.
        labels: its labels, where a file of them was read too.
        labels_path: that file.
        patient: what the file says about the person, for the screen only and never kept.
        unsaved: whether the labels hold edits that no label file holds.
        kept: whether all that the case's correction teaches is in the labels.
        won: where a file of labels and the correction differ, which of them is open.
    """

    volume: Volume
    labels: LabelMap | None = None
    labels_path: Path | None = None
    patient: tuple[str, ...] = ()
    unsaved: bool = False
    kept: bool = False
    won: Winner = ""

    @property
    def in_file(self) -> bool:
        """Whether the labels are those of their file."""
        return self.labels is not None and self.labels_path is not None and not self.unsaved


@dataclass(frozen=True)
class OpenTask:
    """Read an image, and its labels where a file is named.

    Args:
        found: which of several series in the folder `path`, as a scan found it.
        number: which of several images in the file `path`, from 0.
        labels_number: the same of the label file.
        accept: codes of flaws of its grid with which the image is opened all the same.
        channel: which channel of it, "grey", or "all"; empty leaves colours as they are.
        region: only this box of it; None: all.
        ask_channel: whether to stop at colours of which nobody said what to take: "" no, "volumes" not at
            pictures, "always".
        corrections: folder of corrections, which know what of the labels was reviewed, and hold labels that
            lie in no file; None: none.
        beside: whether labels that lie beside the image are read, where no file of them is named.
        correction: what it is for where there is a file of labels: "marks" tells what of them was reviewed, a
            "newer" one takes the place of what differs, "first" it does so in any case.
    """

    path: Path
    labels_path: Path | None = None
    found: Found | None = None
    number: int | None = None
    labels_number: int | None = None
    accept: frozenset[str] = frozenset()
    channel: str = ""
    region: Region | None = None
    ask_channel: str = ""
    corrections: Path | None = None
    beside: bool = False
    correction: Choice = "marks"
    title: str = tr("Opening")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Opened:
        """Read both files; labels on another grid are refused.

        The first preview of a series is one of its slices, as a volume of its own.
        """
        from segstudio.io import patient_lines, read_labels_and_notes, read_volume
        from segstudio.services.review_marks import kept_labels, with_correction

        progress(0.0, tr("Reading the image"))
        look(self.path)  # lists and titles ask later what it is, and may not wait for a disk
        volume = read_volume(
            self.found or self.path,
            number=self.number,
            accept=self.accept,
            channel=self.channel,
            region=self.region,
            progress=part(progress, 0.0, 0.8),
        )
        if (sample := sample_at(self.path)) is not None and sample.units:
            volume = replace(volume, units=sample.units)
        if self.ask_channel and not self.channel:
            self._ask(volume)
        _ = volume.case_id  # computed here, so that the window never waits for it
        patient = patient_lines(self.found or self.path)
        progress(0.8, tr("Reading the image"))
        labels, kept, labels_path = None, False, self.labels_path
        won: Winner = ""
        notes: Sequence[str] = ()
        if labels_path is not None:
            labels, notes = read_labels_and_notes(
                labels_path, like=volume, number=self.labels_number, region=self.region
            )
        elif self.beside and self.found is None:
            labels_path, labels, notes = _read_beside(self.path, volume)
        volume = volume.noted(*notes) if notes else volume
        if labels_path is not None:
            remember(labels_path)
        if self.corrections is not None and labels is not None and labels_path is not None:
            labels, kept, won = with_correction(
                labels, labels_path, self.corrections, volume.case_id, self.correction
            )
        elif self.corrections is not None:
            labels = kept_labels(volume.geometry, self.corrections, volume.case_id)
            kept = labels is not None
        progress(1.0)
        return Opened(volume, labels, labels_path, patient, unsaved=won == "correction", kept=kept, won=won)

    def _ask(self, volume: Volume) -> None:
        """Stop where a person should say which channel is meant."""
        from segstudio.io import ColourVolume

        always = self.ask_channel == "always"
        if volume.channels > 1 and (always or not volume.geometry.is_picture):
            raise ColourVolume(self.path)
        if always and self.number is None:
            raise SegStudioError(tr("{name} is grey: it has one channel.", name=self.path.name))


def _read_beside(path: Path, volume: Volume) -> tuple[Path | None, LabelMap | None, Sequence[str]]:
    """Labels that were saved beside an image, and their file; what cannot be read is none of its labels."""
    from segstudio.io import read_labels_and_notes

    for beside in labels_beside(path):
        if beside.is_file():
            try:
                return beside, *read_labels_and_notes(beside, like=volume)
            except SegStudioError:
                continue
    return None, None, ()


@dataclass(frozen=True, eq=False)
class Filtered:
    """A filtered image, and how many voxels were not numbers and had to be replaced."""

    volume: Volume
    replaced: int


@dataclass(frozen=True, eq=False)
class FilterTask:
    """The mean filter over a whole image."""

    volume: Volume
    size: int
    title: str = tr("Filtering")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Filtered:
        """Filter the raw voxels; size 1 gives them back."""
        from segstudio.core.filters import filter_volume

        return Filtered(*filter_volume(self.volume, self.size, progress=progress))


@dataclass(frozen=True, eq=False)
class SegmentTask:
    """Class probabilities and labels for every slice of a raw volume.

    Args:
        cleaning: what is done to the labels; None: what the model's card says.
    """

    volume: Volume
    model_path: Path
    device: str = "auto"
    engine: str = "auto"
    memory_mb: int | None = None
    threads: int | None = None
    cleaning: Cleaning | None = None
    title: str = tr("Segmenting")
    lane: Lane = Lane.GPU

    def run(self, progress: Progress) -> Prediction:
        """Load the model, check that it fits the case, and predict."""
        from segstudio.learning.card import check_fits, read_card

        check_fits(read_card(self.model_path), self.volume)
        progress(0.0, tr("Loading the model"))
        from segstudio.learning.predict import predict

        return predict(
            self.volume,
            load_model(self.model_path),
            progress=progress,
            device=self.device,
            engine=self.engine,
            memory_mb=self.memory_mb,
            threads=self.threads,
            cleaning=self.cleaning,
        )


@lru_cache(maxsize=2)
def _loaded(path: Path, stamp: tuple[int, int]) -> Model:
    """The model in a file of this time and size; kept, since the next case mostly needs it again."""
    from segstudio.learning.checkpoint import load

    return load(path)


def load_model(path: Path) -> Model:
    """The model in a file, from memory when the file has not changed since the last time.

    Raises:
        ModelError: there is no such file or it is no model.
    """
    try:
        status = path.stat()
    except OSError as error:
        raise ModelError(
            tr("The model file {path} cannot be read: {strerror}.", path=path, strerror=error.strerror)
        ) from error
    return _loaded(path, (status.st_mtime_ns, status.st_size))


@dataclass(frozen=True, eq=False)
class SaveOverlayTask:
    """A picture of one slice with its labels, of a volume the slice with most of them."""

    volume: Volume
    labels: LabelMap
    path: Path
    style: str = "both"
    opacity: float = 0.35
    title: str = tr("Saving the picture")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Path:
        """Draw and write the picture, and return its path."""
        import numpy as np

        from segstudio.core.display import display_flips, draw_overlay
        from segstudio.io import write_volume

        z = int(np.count_nonzero(self.labels.array, axis=(1, 2)).argmax())
        picture = draw_overlay(
            self.volume,
            z,
            self.labels.array[z],
            self.labels.classes,
            style=self.style,
            opacity=self.opacity,
        )
        flip_y, flip_x = display_flips(self.volume.geometry)
        picture = picture[:: -1 if flip_y else 1, :: -1 if flip_x else 1]
        progress(0.5, tr("Writing {name}", name=self.path.name))
        height, width = picture.shape[:2]
        write_volume(Volume(picture[None], Geometry.picture(height, width)), self.path)
        return self.path


def suffix_for(geometry: Geometry) -> str:
    """Ending of a label file: a picture for pictures, NIfTI where there is a place in space to keep."""
    return ".png" if geometry.is_picture and not geometry.calibrated else ".nii.gz"


@dataclass(frozen=True, eq=False)
class SaveLabelsTask:
    """Write labels to a file; pass a copy, since a person goes on painting.

    Args:
        volume, maker: the image and who made the labels, for a DICOM segmentation.
    """

    labels: LabelMap
    path: Path
    volume: Volume | None = None
    maker: Maker = BY_A_PERSON
    over_others: bool = False
    title: str = tr("Saving labels")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Path:
        """Write the file whole or not at all, and return its path.

        Raises:
            ChangedElsewhere: someone else wrote it since it was read here, unless `over_others`.
        """
        from segstudio.io import write_labels

        progress(0.0, tr("Writing {name}", name=self.path.name))
        if not self.over_others:
            refuse_if_changed(self.path)
        if self.path.suffix.lower() == ".dcm" and self.volume is not None:
            self._write_segmentation(self.volume, progress)
        else:
            write_labels(self.labels, self.path)
        remember(self.path)
        return self.path

    def _write_segmentation(self, volume: Volume, progress: Progress) -> None:
        """Write over no image and no contours: only over another segmentation."""
        from segstudio.io.dicom_seg import write_segmentation
        from segstudio.io.dicom_seg_read import is_segmentation

        if self.path.exists() and not is_segmentation(self.path):
            raise WriteError(
                tr("{name} was not saved: what lies there is no DICOM segmentation.", name=self.path.name),
                tr("Save the labels under another name."),
            )
        write_segmentation(
            volume, self.labels, self.path, made_by=self.maker.of(self.labels), progress=progress
        )


def reviewed_labels(labels: LabelMap, reviewed: Iterable[int], before: LabelMap | None = None) -> LabelMap:
    """Labels as a person left them: slices reviewed, and decided by hand where they differ from before."""
    hand = None if before is None else labels.array != before.array
    return LabelMap(labels.geometry, labels.array, labels.classes.values(), hand=hand, reviewed=reviewed)


@dataclass(frozen=True, eq=False)
class SaveCorrectionTask:
    """Keep the reviewed slices of a case as a correction; pass a copy of the labels."""

    volume: Volume
    labels: LabelMap
    root: Path
    model: str = ""
    filter_size: int = 1
    title: str = tr("Saving the correction")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> str:
        """Store it, replacing an earlier correction of the same case, and return its id."""
        from segstudio.io.corrections import CorrectionStore, make_correction

        correction = make_correction(self.volume, self.labels, model=self.model, filter_size=self.filter_size)
        progress(0.1, tr("Writing the correction"))
        return CorrectionStore(self.root).add(correction)


@dataclass(frozen=True)
class WarmUpTask:
    """Load the libraries of the networks while the window is idle, so that the first run starts at once."""

    title: str = tr("Loading networks")
    lane: Lane = Lane.GPU

    def run(self, progress: Progress) -> None:
        """Import torch and what predicts with it."""
        import segstudio.learning.predict  # noqa: F401

        progress(1.0)
