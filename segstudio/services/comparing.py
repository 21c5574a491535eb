"""How well two label files agree."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from segstudio.core.progress import Progress
from segstudio.errors import ReadError
from segstudio.services.jobs import Lane


@dataclass(frozen=True)
class LabelAgreement:
    """How well one label agrees in two files; distances are in `unit`, infinite where only one has it.

    Args:
        number: the label; 0 stands for everything above 0 together.
    """

    number: int
    name: str
    voxels_a: int
    voxels_b: int
    dice: float
    iou: float
    hd95: float
    assd: float
    surface_dice: float
    unit: str


@dataclass(frozen=True)
class CompareTask:
    """Measure the labels in one file against those in another, the reference.

    Args:
        tolerance: how far surfaces may lie apart and still agree, in mm, or in pixels of a picture.
    """

    path: Path
    reference: Path
    tolerance: float = 1.0
    title: str = "Comparing"
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> list[LabelAgreement]:
        """One row for all labels together and one for each label; files on different grids are refused."""
        import numpy as np

        from segstudio.io import read_labels
        from segstudio.io.files import shown
        from segstudio.learning.metrics import scores

        reference = read_labels(self.reference)
        labels = read_labels(self.path)
        geometry = reference.geometry
        difference = labels.geometry.difference(geometry)
        if difference:
            raise ReadError(
                f"{shown(self.path)} and {shown(self.reference)} do not lie on the same grid: {difference}.",
                "Labels are compared voxel by voxel.",
            )
        flat = geometry.is_picture
        a, b = (m.array[0] if flat else m.array for m in (labels, reference))
        spacing = (geometry.spacing_mm[1:] if flat else geometry.spacing_mm) if geometry.calibrated else None
        numbers = [int(n) for n in np.union1d(np.unique(a), np.unique(b)) if n]
        classes = {**labels.classes, **reference.classes}
        rows = []
        for index, number in enumerate([0, *numbers]):
            progress(index / (len(numbers) + 1), "Comparing")
            one, other = (a == number, b == number) if number else (a > 0, b > 0)
            found = scores(one, other, spacing=spacing, tolerance=self.tolerance)
            rows.append(
                LabelAgreement(
                    number,
                    classes[number].name if number else "all labels",
                    int(one.sum()),
                    int(other.sum()),
                    found.dice,
                    found.iou,
                    found.hd95,
                    found.assd,
                    found.surface_dice,
                    "mm" if geometry.calibrated else "px",
                )
            )
        return rows
