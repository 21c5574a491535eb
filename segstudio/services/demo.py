"""The whole loop on the sample cells without a person: what the window does, with a written report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from segstudio.core.labels import LabelMap
from segstudio.core.progress import Progress, part, silent
from segstudio.services.demo_report import Figure, write_report
from segstudio.services.jobs import Lane
from segstudio.services.learning_tasks import FineTuneTask
from segstudio.services.samples import find_sample
from segstudio.services.session import Session
from segstudio.services.tasks import (
    FilterTask,
    Opened,
    OpenTask,
    SaveCorrectionTask,
    SaveLabelsTask,
    SaveOverlayTask,
    SegmentTask,
)

if TYPE_CHECKING:
    from segstudio.learning.outcomes import FineTuneOutcome
    from segstudio.services.library import ModelEntry, ModelLibrary

FILTER_SIZE = 5
CORRECTED = 3  # images that are corrected: one more, and a trial run would double the time
DRAWN = 1  # the one of them that is shown: on the first there is little to correct


@dataclass(frozen=True)
class Unseen:
    """One image that nothing was learned from: Dice before and after fine-tuning."""

    name: str
    dice_before: float
    dice_after: float


@dataclass(frozen=True)
class DemoReport:
    """What the demo wrote, in the order it was made, and what it measured.

    Args:
        written: what it is -> where it lies.
        model: name of the model it began with.
        sentence: the result of fine-tuning in words.
    """

    written: dict[str, Path]
    model: str
    unseen: tuple[Unseen, ...]
    sentence: str


@dataclass(frozen=True, eq=False)
class DemoTask:
    """Open, filter, segment, correct, fine-tune and segment again, writing each step down.

    Args:
        out_dir: folder for pictures, masks, corrections, the new model and the report.
        model: the model to begin with.
        steps: of fine-tuning.
    """

    out_dir: Path
    library: ModelLibrary
    model: ModelEntry
    steps: int = 24
    seed: int = 0
    device: str = "auto"
    threads: int | None = None
    written: dict[str, Path] = field(default_factory=dict)
    figures: list[Figure] = field(default_factory=list)
    title: str = "Demo"
    lane: Lane = Lane.GPU

    def run(self, progress: Progress) -> DemoReport:
        """Run the loop; the report is written last."""
        sample = find_sample("cells")
        assert sample.labels_path is not None  # cells come with their reference
        images = [(sample.path, sample.labels_path), *sample.more]
        cases = [OpenTask(*paths).run(part(progress, 0.0, 0.02)) for paths in images]
        session = Session()
        session.set_model(self.model)
        corrections = self.out_dir / "corrections"
        saved = []
        for index, case in enumerate(cases[:CORRECTED]):
            step = part(progress, 0.02 + 0.18 * index / CORRECTED, 0.02 + 0.18 * (index + 1) / CORRECTED)
            saved.append(self._correct(session, case, corrections, step, drawn=index == DRAWN))
        self.written["corrections"] = corrections
        outcome = self._learn(corrections, saved, part(progress, 0.2, 0.9))
        unseen = self._look_again(session, cases[CORRECTED:], outcome, part(progress, 0.9, 1.0))
        report = self.out_dir / "report.html"
        write_report(report, self.model.card, self.figures, outcome, [vars(u) for u in unseen])
        self.written["report"] = report
        progress(1.0)
        return DemoReport(dict(self.written), self.model.name, tuple(unseen), outcome.sentence)

    def _correct(
        self, session: Session, case: Opened, corrections: Path, progress: Progress, *, drawn: bool
    ) -> str:
        """Segment a case, set it right from the reference as a person would, and save the correction."""
        volume, reference = case.volume, _foreground(case)
        session.open(Opened(volume))
        if drawn:
            self._picture("1 image", "The image as it was opened.", session)
            filtered = FilterTask(volume, FILTER_SIZE).run(progress)
            session.set_filtered(filtered.volume)
            self._picture(
                "2 filtered", f"Smoothed by the mean of {FILTER_SIZE}×{FILTER_SIZE} pixels.", session
            )
            session.set_filtered(None)
        self._segment(session, self.model, progress)
        labels = session.labels
        assert labels is not None
        if drawn:
            dice = _dice(labels.array > 0, reference)
            self._picture("3 segmented", f"Segmented by {self.model.name}: Dice {dice:.3f}.", session)
            self._mask("mask of the model", "mask_model.png", labels)
        number = self.model.card.classes[0].number
        wrong = (labels.array > 0) != reference
        right = np.where(wrong, reference * number, labels.array)
        everything = (slice(0, right.shape[0]), slice(0, right.shape[1]), slice(0, right.shape[2]))
        session.record(labels.edit("Correct the boundary", everything, right, hand_after=wrong))
        session.mark_reviewed(range(right.shape[0]))
        if drawn:
            words = f"Corrected from the reference: {int(wrong.sum())} pixels changed, then marked reviewed."
            self._picture("4 corrected", words, session)
            self._mask("mask after correction", "mask_corrected.png", labels)
        return SaveCorrectionTask(volume, labels.copy(), corrections, self.model.card.id).run(progress)

    def _learn(self, corrections: Path, saved: Sequence[str], progress: Progress) -> FineTuneOutcome:
        from segstudio.learning.plan import FineTunePlan

        plan = FineTunePlan(
            steps=self.steps, batch=4, patch=160, seed=self.seed, device=self.device, threads=self.threads
        )
        return FineTuneTask(self.model.path, corrections, plan, self.out_dir, saved).run(progress)

    def _look_again(
        self, session: Session, cases: Sequence[Opened], outcome: FineTuneOutcome, progress: Progress
    ) -> list[Unseen]:
        """Segment images that were not corrected with the old and the new model."""
        new = self.model
        if outcome.path is not None:
            path = self.out_dir / f"{self.model.name}-fine-tuned.safetensors"
            outcome.path.replace(path)
            new = self.library.find(path)
            self.written["fine-tuned model"] = path
        unseen = []
        for index, case in enumerate(cases):
            reference = _foreground(case)
            dice = []
            for model in (self.model, new):
                session.open(Opened(case.volume))
                self._segment(session, model, part(progress, index / len(cases), (index + 1) / len(cases)))
                assert session.labels is not None
                dice.append(_dice(session.labels.array > 0, reference))
                if index == 0:
                    old = model is self.model and new is not self.model
                    key = "5 unseen, old model" if old else "6 unseen, new model"
                    words = f"An image nobody corrected, segmented by {model.name}: Dice {dice[-1]:.3f}."
                    self._picture(key, words, session)
            if index == 0 and session.labels is not None:
                self._mask("mask of an unseen image", "mask_unseen.png", session.labels)
            unseen.append(Unseen(case.volume.name, *dice))
        return unseen

    def _segment(self, session: Session, model: ModelEntry, progress: Progress) -> None:
        assert session.volume is not None
        task = SegmentTask(session.volume, model.path, self.device, threads=self.threads)
        session.accept(task.run(progress), model=model)

    def _picture(self, name: str, words: str, session: Session) -> None:
        assert session.shown is not None
        assert session.labels is not None
        path = self.out_dir / f"{name.replace(',', '').replace(' ', '_')}.png"
        SaveOverlayTask(session.shown, session.labels, path, style="lines").run(silent)
        self.figures.append(Figure(path, words))
        self.written[f"picture {name}"] = path

    def _mask(self, name: str, file: str, labels: LabelMap) -> None:
        self.written[name] = SaveLabelsTask(labels, self.out_dir / file).run(silent)


def _foreground(case: Opened) -> np.ndarray:
    assert case.labels is not None
    return case.labels.array > 0


def _dice(mask: np.ndarray, reference: np.ndarray) -> float:
    from segstudio.learning.metrics import dice

    return dice(mask, reference)
