"""Agreement of the labels with others while a person paints: of what is on the screen, and of all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from segstudio.core.comparing import mask_of
from segstudio.core.geometry import Geometry
from segstudio.core.labels import BoolArray, LabelArray, LabelMap
from segstudio.core.planes import Section
from segstudio.core.progress import Progress
from segstudio.services.jobs import Lane
from segstudio.words import tr


@dataclass(frozen=True)
class Agreement:
    """How well one mask agrees with another. Distances are in `unit`, infinite where only one has any voxel.

    Args:
        voxels, reference_voxels: how many each has.
        dice, surface_dice: 0 to 1; NaN where both are empty.
        hd95: 95th percentile of the distance between the surfaces.
        tolerance: of the surface Dice.
    """

    voxels: int
    reference_voxels: int
    dice: float
    hd95: float
    surface_dice: float
    tolerance: float
    unit: str


@dataclass(frozen=True, eq=False)
class LiveScoresTask:
    """Scores of one label, or of all together.

    Reads the labels while a person may go on painting, as MeasureTask: what is a stroke behind is measured
    again after that stroke.

    Args:
        section: which one is measured; None: the whole volume.
    """

    labels: LabelMap
    reference: LabelArray
    number: int | None
    section: Section | None
    tolerance: float
    title: str = tr("Comparing")
    lane: Lane = Lane.QUIET

    def run(self, progress: Progress) -> Agreement:
        """Measure."""
        geometry = self.labels.geometry
        section = self.section
        if section is None and geometry.is_picture:
            section = Section(0)
        if section is None:
            ours, theirs = self._boxed(progress)
        else:
            progress(0.0)
            ours = mask_of(section.of(self.labels.array), self.number)
            theirs = mask_of(section.of(self.reference), self.number)
        progress(0.4)
        return agreement(ours, theirs, _steps(geometry, section), self.tolerance, geometry.calibrated)

    def _boxed(self, progress: Progress) -> tuple[BoolArray, BoolArray]:
        """Both masks over the slices in which either has something, one slice at a time."""
        array = self.labels.array
        masks = []
        for z in range(len(array)):
            progress(0.4 * z / len(array))
            ours, theirs = mask_of(array[z], self.number), mask_of(self.reference[z], self.number)
            masks.append((ours, theirs, bool(ours.any() or theirs.any())))
        there = [z for z, (_, _, any_) in enumerate(masks) if any_]
        if not there:
            return np.zeros((1, 1, 1), bool), np.zeros((1, 1, 1), bool)
        part = masks[there[0] : there[-1] + 1]
        return np.stack([ours for ours, _, _ in part]), np.stack([theirs for _, theirs, _ in part])


def agreement(
    ours: BoolArray, theirs: BoolArray, spacing: tuple[float, ...], tolerance: float, calibrated: bool
) -> Agreement:
    """Scores of a mask against another of the same shape, 2-D or 3-D."""
    from segstudio.learning.metrics import scores

    found = scores(ours, theirs, spacing=spacing, tolerance=tolerance)
    return Agreement(
        int(np.count_nonzero(ours)),
        int(np.count_nonzero(theirs)),
        found.dice,
        found.hd95,
        found.surface_dice,
        tolerance,
        "mm" if calibrated else "px",
    )


def _steps(geometry: Geometry, section: Section | None) -> tuple[float, ...]:
    spacing = geometry.spacing_mm
    return spacing if section is None else (spacing[section.rows], spacing[section.columns])
