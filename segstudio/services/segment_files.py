"""One image file → files of what a model sees in it: the same alone, in a shard and on a cluster."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from segstudio.core.cleaning import Cleaning
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.progress import Progress, part
from segstudio.errors import SegStudioError
from segstudio.services.jobs import Lane
from segstudio.services.object_files import ObjectFiles
from segstudio.services.tasks import OpenTask, SaveLabelsTask, SaveOverlayTask, SegmentTask, suffix_for
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.core.volume import Volume
    from segstudio.learning.card import ModelCard
    from segstudio.learning.outcomes import Prediction
    from segstudio.services.library import ModelEntry


@dataclass(frozen=True)
class Output:
    """Where the files of one input go.

    Args:
        folder, name: for FOLDER/NAME and the ending that suits the image.
        file: this one file instead, whatever the image.
    """

    folder: Path
    name: str
    file: Path | None = None

    def place(self, suffix: str) -> Path:
        """The file with this ending."""
        return self.file or self.folder / f"{self.name}{suffix}"


@dataclass(frozen=True)
class Drawing:
    """How the picture with boundaries is drawn."""

    output: Output
    style: str
    opacity: float


@dataclass(frozen=True)
class SegmentFile:
    """Segment one image file and write what was asked for.

    Args:
        opening: which file, and what of it.
        model: the checkpoint, with its `card`.
        output: where the labels go.
        cleaning: post-processing.
        objects: whether objects get numbers of their own, and a table.
        drawing: of a picture with the boundaries; None: none.
        probabilities: file of the probability of being foreground; None: none.
        models: those at hand, among which one may be better for an image.
        needing_all: options that were given and cannot be had of a picture larger than the memory.
    """

    opening: OpenTask
    model: Path
    card: ModelCard
    output: Output
    cleaning: Cleaning
    device: str = "auto"
    engine: str = "auto"
    memory_mb: int | None = None
    threads: int | None = None
    objects: ObjectFiles | None = None
    drawing: Drawing | None = None
    probabilities: Path | None = None
    needing_all: tuple[str, ...] = ()
    models: tuple[ModelEntry, ...] = ()
    title: str = tr("Segmenting")
    lane: Lane = Lane.GPU

    def run(self, progress: Progress) -> dict[str, Any]:
        """What was written and found, as `segment --json` tells it; `said` are sentences for a person.

        Raises:
            SegStudioError: the image cannot be read or segmented, or a file not be written.
        """
        from segstudio.io import TooLarge, can_read_regions, check_target
        from segstudio.learning.looks import traits_of
        from segstudio.learning.record import differences
        from segstudio.services.fitting import advise

        path = self.opening.path
        try:
            volume = self.opening.run(part(progress, 0.0, 0.05)).volume
        except TooLarge:
            if not can_read_regions(path):
                raise
            return self._in_blocks(part(progress, 0.05, 1.0))
        place = self.output.place(suffix_for(volume.geometry))
        check_target(place, volume.shape[0])
        unlike = tuple(differences(self.card, volume))
        advice = advise(self.models, self.card, traits_of(volume))
        words = advice.words(self.model.stem)
        task = SegmentTask(
            volume, self.model, self.device, self.engine, self.memory_mb, self.threads, self.cleaning
        )
        prediction = task.run(part(progress, 0.05, 0.9))
        labels = LabelMap(volume.geometry, prediction.labels, self.card.classes)
        counted = None if self.objects is None else self.objects.write(volume, labels, place)
        if self.objects is None or not self.objects.in_place:
            SaveLabelsTask(labels, place).run(part(progress, 0.9, 0.95))
        result = _summary(path, place, labels, prediction)
        result |= {
            "postprocessing": self.cleaning.to_entries(),
            "differences": list(unlike),
            "better_model": None if advice.better is None else advice.better.name,
            "objects": counted,
        }
        if self.drawing is not None:
            result["overlay"] = str(self._draw(self.drawing, volume, labels, progress))
        if self.probabilities is not None:
            _write_foreground(volume, prediction, self.probabilities)
            result["probabilities"] = str(self.probabilities)
        progress(1.0)
        return result | {"said": [*([words] if words else []), *unlike, *prediction.notes]}

    def _draw(self, drawing: Drawing, volume: Volume, labels: LabelMap, progress: Progress) -> Path:
        drawn = drawing.output.place(".png")
        SaveOverlayTask(volume, labels, drawn, drawing.style, drawing.opacity).run(part(progress, 0.95, 1.0))
        return drawn

    def _in_blocks(self, progress: Progress) -> dict[str, Any]:
        """The same for a picture larger than the memory, into a TIFF of labels."""
        from segstudio.services.large_pictures import SegmentLargeTask

        path = self.opening.path
        if self.needing_all:
            raise SegStudioError(
                tr(
                    "{name} is larger than the memory, and {needing_all} needs the whole picture.",
                    name=path.name,
                    needing_all=self.needing_all[0],
                ),
                tr(
                    "Leave {needing_all} out, or choose a part with --region.",
                    needing_all=self.needing_all[0],
                ),
            )
        done = SegmentLargeTask(
            path,
            self.model,
            self.output.place(".tif"),
            self.opening.number,
            self.opening.channel,
            self.device,
            self.engine,
            self.memory_mb,
            self.threads,
        ).run(progress)
        return {
            "input": str(path),
            "output": str(done.path),
            "size": list(done.shape),
            "labels": _labels(self.card.classes, done.counts),
            "filter_size": done.filter_size,
            "device": done.device,
            "seconds": round(done.seconds, 3),
            "notes": list(done.notes),
            "postprocessing": {},
            "differences": [],
            "better_model": None,
            "objects": None,
            "said": [tr("It is larger than the memory and was segmented block by block."), *done.notes],
        }

    def on_one_core(self) -> SegmentFile:
        """The same for a worker that has one core of many."""
        return replace(self, threads=self.threads or 1)


def _write_foreground(volume: Volume, prediction: Prediction, path: Path) -> None:
    from segstudio.io import write_volume

    foreground = 1.0 - prediction.probabilities[0].astype("float32")
    write_volume(replace(volume, voxels=foreground), path)


def _summary(path: Path, written: Path, labels: LabelMap, prediction: Prediction) -> dict[str, Any]:
    counts = np.bincount(labels.array.ravel())
    return {
        "input": str(path),
        "output": str(written),
        "size": list(labels.geometry.shape),
        "labels": _labels(labels.classes.values(), {n: int(count) for n, count in enumerate(counts)}),
        "filter_size": prediction.filter_size,
        "device": prediction.device,
        "seconds": round(prediction.seconds, 3),
        "notes": list(prediction.notes),
    }


def _labels(classes: Iterable[LabelClass], counts: dict[int, int]) -> list[dict[str, Any]]:
    return [{"number": c.number, "name": c.name, "voxels": counts.get(c.number, 0)} for c in classes]
