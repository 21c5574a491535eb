"""A small picture of what each model does: a case it fits, with the boundary that the model draws there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.progress import Progress
from segstudio.core.volume import Volume
from segstudio.services.jobs import Lane
from segstudio.services.kept_pictures import Picture, kept_picture, place_of
from segstudio.services.library import ModelEntry
from segstudio.words import tr

# Words in the names of a model and its classes -> the sample case that shows such things.
_SAMPLES = (
    ("vessel", "vessels"),
    ("lung", "chest-xray"),
    ("nucle", "cells"),
    ("cell", "cells"),
)
_LESSON = re.compile(r"correction ([0-9a-f]{8,64}) of ")  # how a card names a correction it learned from
_LARGEST_SIDE = 640  # of the square that is predicted; more would cost seconds and show no more


def picture_path(folder: Path, entry: ModelEntry) -> Path:
    """Where the picture of a model is kept; another name once the file has changed."""
    return place_of(folder, entry.card.id, entry.path)


@dataclass(frozen=True)
class ModelPictureTask:
    """The picture of one model, from the folder where it is kept or made and kept there.

    Args:
        folder: of the pictures.
        corrections: the store; a model that learned from a correction shows its latest one.
        side: of the picture in pixels.
    """

    entry: ModelEntry
    folder: Path
    corrections: Path
    device: str = "auto"
    threads: int | None = None
    side: int = 192
    title: str = tr("Drawing a model")
    lane: Lane = Lane.GPU  # it runs a network, and two at once would share the threads

    def run(self, progress: Progress) -> Picture | None:
        """The picture; None where no case at hand fits the model.

        Raises:
            SegStudioError: the model or the case cannot be read.
        """
        progress(0.0)
        try:
            kept = picture_path(self.folder, self.entry)
        except OSError:
            return None  # renamed or deleted meanwhile
        return kept_picture(kept, self.side, lambda: self._made(progress))

    def _made(self, progress: Progress) -> Picture | None:
        case = self._case()
        if case is None:
            return None
        progress(0.2)
        return self._draw(case, progress)

    def _case(self) -> Volume | None:
        """One slice that the model should find something in."""
        from segstudio.io import read_labels, read_volume
        from segstudio.io.corrections import CorrectionStore
        from segstudio.services.samples import find_sample

        card = self.entry.card
        store = CorrectionStore(self.corrections)
        lessons = [found[1] for name in card.data if (found := _LESSON.match(name))]
        known = set(store.ids())
        for lesson in reversed(lessons):
            if lesson in known:
                correction = store.load(lesson)
                return _slice(correction.volume, (correction.labels > 0) & correction.valid)
        words = " ".join((card.name, *(c.name for c in card.classes))).casefold()
        for word, name in _SAMPLES:
            if word in words:
                sample = find_sample(name)
                volume = read_volume(sample.path)
                labels = None if sample.labels_path is None else read_labels(sample.labels_path, volume)
                return _slice(volume, None if labels is None else labels.array > 0)
        return None

    def _draw(self, case: Volume, progress: Progress) -> Picture:
        from segstudio.core.cv import cv2
        from segstudio.core.display import draw_overlay, initial_window, to_picture
        from segstudio.learning.predict import predict
        from segstudio.services.tasks import load_model

        found = predict(
            case,
            load_model(self.entry.path),
            progress=lambda fraction, text="", preview=None: progress(0.2 + 0.7 * fraction),
            device=self.device,
            threads=self.threads,
        )
        # Drawn after shrinking, so that the boundary keeps its width.
        size = (self.side, self.side)
        picture = to_picture(case.voxels[0], initial_window(case))
        if picture.ndim == 2:
            picture = np.repeat(picture[..., None], 3, axis=2)
        small = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
        labels = cv2.resize(found.labels[0], size, interpolation=cv2.INTER_NEAREST)
        classes = {label_class.number: label_class for label_class in self.entry.card.classes}
        shown = Volume(small[None], Geometry.picture(self.side, self.side))
        return draw_overlay(shown, 0, np.asarray(labels, np.uint16), classes, style="both", opacity=0.35)


def _slice(volume: Volume, found: npt.NDArray[np.bool_] | None) -> Volume:
    """The middle square of the slice with most in it, as a picture that stands as on the canvas."""
    from segstudio.core.display import display_flips

    z = volume.shape[0] // 2 if found is None else int(np.count_nonzero(found, axis=(1, 2)).argmax())
    height, width = volume.shape[1:]
    side = min(height, width, _LARGEST_SIDE)
    top, left = (height - side) // 2, (width - side) // 2
    flip_y, flip_x = display_flips(volume.geometry)
    voxels = volume.voxels[z : z + 1, top : top + side, left : left + side]
    voxels = voxels[:, :: -1 if flip_y else 1, :: -1 if flip_x else 1]
    return Volume(
        voxels,
        Geometry.picture(side, side),
        modality=volume.modality,
        units=volume.units,
        window=volume.window,
    )
