"""One image on the desk of the simulated person: proposed by a model, measured, corrected and saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from segstudio.core.annotator import Habits, correct_slice
from segstudio.core.labels import BoolArray, LabelArray, LabelClass, LabelMap
from segstudio.core.progress import Progress, part
from segstudio.core.volume import Volume
from segstudio.services.simulation.outcome import CorrectedImage, Measured
from segstudio.services.tasks import SaveCorrectionTask, SegmentTask

if TYPE_CHECKING:
    from segstudio.io.datasets import Pair
    from segstudio.learning.card import ModelCard

_COUNTED_TO = 1000  # strokes needed; no person would make more


@dataclass(frozen=True, eq=False)
class OnTheDesk:
    """An image with its true labels.

    Shapes: reference, label numbers, uint16 (z, y, x); valid, where it is known, bool (z, y, x) or None.
    """

    volume: Volume
    reference: LabelArray
    valid: BoolArray | None

    @property
    def unit(self) -> str:
        """Of distances."""
        return "mm" if self.volume.geometry.calibrated else "px"


@dataclass(frozen=True)
class Desk:
    """How every image is treated.

    Args:
        card: of the first model, which says how masks are read.
        classes: what the labels mean; other numbers than the card's where a new network learns.
    """

    card: ModelCard
    classes: tuple[LabelClass, ...]
    habits: Habits
    device: str = "auto"
    memory_mb: int | None = None
    threads: int | None = None

    def read(self, pair: Pair) -> OnTheDesk:
        """The image and its mask, with the numbers of the classes."""
        from segstudio.learning.cases import known_indices, read_pair

        volume, labels, valid = read_pair(pair)
        numbers = np.array([0, *(c.number for c in self.classes)], np.uint16)
        return OnTheDesk(volume, numbers[known_indices(labels, self.card)], valid)

    def measure(self, pair: Pair, model: Path | None, progress: Progress) -> Measured:
        """How well a model does, and how many strokes its proposal would need."""
        case = self.read(pair)
        labels = self._proposed(case, model, part(progress, 0.0, 0.7))
        return self._compared(case, labels, part(progress, 0.7, 1.0))

    def correct(
        self, pair: Pair, model: Path | None, store: Path, progress: Progress
    ) -> tuple[str, CorrectedImage]:
        """Correct the slice that needs it most, mark it reviewed and save the correction.

        Returns: the correction's id, and what was done; arm, seed and number are left for the caller.
        """
        case = self.read(pair)
        labels = self._proposed(case, model, part(progress, 0.0, 0.7))
        before = self._compared(case, labels, part(progress, 0.7, 0.8))
        proposed = labels.array.copy()
        z, right = self._worst_slice(case, labels)
        edits = correct_slice(labels, z, right, self.habits, lambda: progress(0.85, "Correcting"))
        labels.apply(labels.review_edit([z], reviewed=True))
        after = self._compared(case, labels, part(progress, 0.9, 1.0))
        name = self.card.id if model is not None else ""
        task = SaveCorrectionTask(case.volume, labels, store, name, self.card.filter_size)
        saved = task.run(part(progress, 0.9, 1.0))
        changed = int(np.count_nonzero(labels.array != proposed))
        return saved, CorrectedImage(
            "",
            0,
            0,
            pair.key,
            len(edits),
            before.strokes,
            changed,
            before.dice,
            after.dice,
            before.assd,
            after.assd,
        )

    def _proposed(self, case: OnTheDesk, model: Path | None, progress: Progress) -> LabelMap:
        """The labels of a model, or none where there is no model yet."""
        geometry = case.volume.geometry
        if model is None:
            return LabelMap(geometry, classes=self.classes)
        task = SegmentTask(case.volume, model, self.device, memory_mb=self.memory_mb, threads=self.threads)
        return LabelMap(geometry, task.run(progress).labels, self.classes)

    def _compared(self, case: OnTheDesk, labels: LabelMap, progress: Progress) -> Measured:
        from segstudio.learning.cases import class_indices
        from segstudio.learning.evaluate import score

        found = class_indices(labels.array, self.classes)
        wanted = class_indices(case.reference, self.classes)
        if case.valid is not None:
            found, wanted = np.where(case.valid, found, 0), np.where(case.valid, wanted, 0)
        progress(0.0, "Measuring")
        values = score(found, wanted, len(self.classes), case.volume.geometry)
        patient = replace(self.habits, strokes=_COUNTED_TO, regions=_COUNTED_TO)
        copy = labels.copy()
        z, right = self._worst_slice(case, copy)
        strokes = correct_slice(copy, z, right, patient, lambda: progress(0.5, "Counting strokes"))
        return Measured(values["dice"], values["hd95"], values["assd"], len(strokes))

    def _worst_slice(self, case: OnTheDesk, labels: LabelMap) -> tuple[int, LabelArray]:
        """The slice with most wrong pixels, and what its labels should be; what is not known stays."""
        known: BoolArray | bool = True if case.valid is None else case.valid
        wrong = (labels.array != case.reference) & known
        z = int(np.count_nonzero(wrong, axis=(1, 2)).argmax())
        right = case.reference[z]
        return z, right if case.valid is None else np.where(case.valid[z], right, labels.array[z])


def units_of(cases: Sequence[OnTheDesk]) -> str:
    """The unit of distances that all cases share; "px" where they differ."""
    units = {case.unit for case in cases}
    return units.pop() if len(units) == 1 else "px"
