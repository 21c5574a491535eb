"""How well two label files agree."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.core.progress import Progress
from segstudio.errors import ReadError, SegStudioError
from segstudio.services.jobs import Lane
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.core.labels import LabelMap


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
        slice_index: compare this slice alone, by its own distances.
        differences: a label file to write: 1 where `path` misses a label, 2 where it has too much, 3 where it
            has another label.
    """

    path: Path
    reference: Path
    tolerance: float = 1.0
    slice_index: int | None = None
    differences: Path | None = None
    title: str = tr("Comparing")
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
                tr(
                    "{path} and {reference} do not lie on the same grid: {difference}.",
                    path=shown(self.path),
                    reference=shown(self.reference),
                    difference=difference,
                ),
                tr("Labels are compared voxel by voxel."),
            )
        z = 0 if geometry.is_picture else self.slice_index
        if z is not None and not 0 <= z < geometry.shape[0]:
            raise SegStudioError(
                tr("There is no slice {z}; the labels have {shape} slices.", z=z + 1, shape=geometry.shape[0])
            )
        flat = z is not None
        a, b = (m.array if z is None else m.array[z] for m in (labels, reference))
        spacing = (geometry.spacing_mm[1:] if flat else geometry.spacing_mm) if geometry.calibrated else None
        numbers = [int(n) for n in np.union1d(np.unique(a), np.unique(b)) if n]
        classes = {**labels.classes, **reference.classes}
        rows = []
        for index, number in enumerate([0, *numbers]):
            progress(index / (len(numbers) + 1), tr("Comparing"))
            one, other = (a == number, b == number) if number else (a > 0, b > 0)
            found = scores(one, other, spacing=spacing, tolerance=self.tolerance)
            rows.append(
                LabelAgreement(
                    number,
                    classes[number].name if number else tr("all labels"),
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
        if self.differences is not None:
            self._write_differences(labels, reference)
        return rows

    def _write_differences(self, labels: LabelMap, reference: LabelMap) -> None:
        from segstudio.core.comparing import DISAGREEMENT_COLORS, EXTRA, MISSING, OTHER, disagreement
        from segstudio.core.labels import LabelClass, LabelMap
        from segstudio.io import write_labels

        assert self.differences is not None
        names = {MISSING: "missing", EXTRA: tr("too much"), OTHER: tr("another label")}
        codes = disagreement(labels.array, reference.array, None)
        classes = [LabelClass(code, name, DISAGREEMENT_COLORS[code]) for code, name in names.items()]
        write_labels(LabelMap(reference.geometry, codes, classes), self.differences)
