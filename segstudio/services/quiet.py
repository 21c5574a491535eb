"""Small work that runs unseen beside the window, to show the person something while they go on."""

from __future__ import annotations

from dataclasses import dataclass

from segstudio.core.filters import mean_filter
from segstudio.core.labels import LabelMap
from segstudio.core.measure import LabelMeasure, measure
from segstudio.core.progress import Progress
from segstudio.core.volume import Volume, Voxels
from segstudio.services.jobs import Lane


@dataclass(frozen=True, eq=False)
class FilterPreviewTask:
    """The mean filter on one slice of a raw volume, before it is applied to all."""

    volume: Volume
    z: int
    size: int
    title: str = "Trying the filter"
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
    """

    volume: Volume
    labels: LabelMap
    title: str = "Measuring"
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> list[LabelMeasure]:
        """One entry for each label that occurs."""
        return measure(self.volume, self.labels, progress=progress)
