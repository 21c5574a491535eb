"""Small work that runs unseen beside the window, to show the person something while they go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from segstudio.core.cleaning import Cleaning, clean
from segstudio.core.filters import mean_filter
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelArray, LabelMap
from segstudio.core.measure import LabelMeasure, measure
from segstudio.core.progress import Progress
from segstudio.core.volume import Volume, Voxels
from segstudio.services.jobs import Lane
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.core.objects import ObjectMeasure
    from segstudio.learning.card import ModelCard


@dataclass(frozen=True, eq=False)
class FilterPreviewTask:
    """The mean filter on one slice of a raw volume, before it is applied to all."""

    volume: Volume
    z: int
    size: int
    title: str = tr("Trying the filter")
    lane: Lane = Lane.CPU

    @property
    def pixels(self) -> int:
        """How much there is to do."""
        return int(self.volume.voxels[self.z].size)

    def run(self, progress: Progress) -> Voxels:
        """Voxels of the filtered slice, (y, x) or (y, x, 3)."""
        progress(0.0)
        return mean_filter(self.volume.voxels[self.z : self.z + 1], self.size)[0]


@dataclass(frozen=True, eq=False)
class MeasureTask:
    """Size and intensity of every label.

    Reads the labels while a person may go on painting: a copy of a large volume would cost more than
    numbers that are a stroke behind, which are measured again after that stroke.

    Args:
        most: how many labels are measured, the first ones; None: all.
    """

    volume: Volume
    labels: LabelMap
    most: int | None = None
    title: str = tr("Measuring")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> list[LabelMeasure]:
        """One entry for each label that occurs."""
        return measure(self.volume, self.labels, most=self.most, progress=progress)


@dataclass(frozen=True, eq=False)
class Cleaned:
    """Cleaned labels, how many objects there were before and are left, and whether this is what is shown."""

    labels: LabelArray
    before: int
    after: int
    shown: bool


@dataclass(frozen=True, eq=False)
class CleanTask:
    """Predicted labels (z, y, x) as a cleaning would make them, compared with those that are shown now."""

    labels: LabelArray
    shown: LabelArray
    geometry: Geometry
    cleaning: Cleaning
    title: str = tr("Trying the post-processing")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Cleaned:
        """Clean and count."""
        from segstudio.core.connected import count_objects

        cleaned = clean(self.labels, self.geometry, self.cleaning, progress=progress)
        progress(0.9)
        same = bool(np.array_equal(cleaned, self.shown))
        return Cleaned(cleaned, count_objects(self.labels), count_objects(cleaned), same)


@dataclass(frozen=True, eq=False)
class ObjectsTask:
    """Every object of the labels, measured. Reads them while a person may go on painting, as MeasureTask."""

    volume: Volume
    labels: LabelMap
    title: str = tr("Counting")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> list[ObjectMeasure]:
        """One entry for each object."""
        from segstudio.core.objects import measure_objects

        return measure_objects(self.volume, self.labels, progress=progress)


@dataclass(frozen=True, eq=False)
class DifferencesTask:
    """What makes a case unlike the images that a model learned from."""

    card: ModelCard
    volume: Volume
    title: str = tr("Comparing with the training images")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> tuple[str, ...]:
        """One sentence for each difference that matters."""
        from segstudio.learning.record import differences

        progress(0.0)
        return differences(self.card, self.volume)
