"""What lies in folders and among files: looked through before one image is opened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from segstudio.core.progress import Progress
from segstudio.errors import ReadError
from segstudio.services.jobs import Lane
from segstudio.services.places import labels_beside
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.io import Found

THUMBNAIL_PX = 96


@dataclass(frozen=True)
class ScanTask:
    """Look which images and DICOM series lie in a folder, in a DICOMDIR, or among several files."""

    place: Path
    files: tuple[Path, ...] = ()
    title: str = tr("Looking through the folder")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> list[Found]:
        """Return what can be opened; of a folder without the labels that were saved beside their images.

        Raises:
            ReadError: nothing can, or the folder cannot be read.
        """
        from segstudio.io import scan, scan_files

        progress(0.0, self.title)  # no name: folders are called after patients
        found = scan_files(self.files, progress) if self.files else scan(self.place, progress)
        openable = [entry for entry in found if not entry.problem]
        if not openable:
            reason = (
                tr(" The first file that does not open: {problem}", problem=found[0].problem) if found else ""
            )
            raise ReadError(
                tr("The folder {name} holds no image.{reason}", name=self.place.name, reason=reason),
                tr("Choose a folder with pictures, volumes or one DICOM series."),
            )
        labels = {beside for entry in openable for beside in labels_beside(entry.path)}
        return [entry for entry in openable if self.files or entry.path not in labels]


@dataclass(frozen=True)
class Thumbnail:
    """A small picture, uint8 (y, x) or (y, x, 3), of one of several series; `problem` where there is none."""

    index: int
    picture: npt.NDArray[np.uint8] | None
    problem: str = ""


@dataclass(frozen=True, eq=False)
class ThumbnailsTask:
    """Draw the middle slice of each series small, one after the other; each comes as a preview."""

    series: Sequence[Found]
    title: str = tr("Drawing small pictures")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> None:
        """Draw them; one that cannot be read says so and leaves the others."""
        for index, found in enumerate(self.series):
            progress(index / len(self.series))
            try:
                drawn = Thumbnail(index, _small(found))
            except ReadError as error:
                drawn = Thumbnail(index, None, error.sentence)
            progress((index + 1) / len(self.series), preview=drawn)


def _small(found: Found) -> npt.NDArray[np.uint8]:
    from segstudio.core.cv import cv2
    from segstudio.core.display import display_flips, initial_window, to_picture
    from segstudio.io import first_slice

    volume = first_slice(found)
    picture = to_picture(volume.voxels[0], initial_window(volume))
    flip_y, flip_x = display_flips(volume.geometry)
    picture = picture[:: -1 if flip_y else 1, :: -1 if flip_x else 1]
    _, high, wide = volume.geometry.spacing_mm
    height, width = picture.shape[0] * high, picture.shape[1] * wide
    scale = THUMBNAIL_PX / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.ascontiguousarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
