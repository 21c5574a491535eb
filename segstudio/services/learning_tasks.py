"""Learning as a user asks for it: fine-tuning, repeating it, training, measuring."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from segstudio.core.progress import Progress, part
from segstudio.errors import Cancelled, ReadError
from segstudio.services.folders import temporary_folder
from segstudio.services.jobs import Lane
from segstudio.services.tasks import load_model
from segstudio.words import paragraph, tr

if TYPE_CHECKING:
    from segstudio.io.corrections import Correction
    from segstudio.io.datasets import Pair
    from segstudio.learning.cases import Reviewed
    from segstudio.learning.outcomes import EvaluationReport, FineTuneOutcome, TrainOutcome
    from segstudio.learning.plan import FineTunePlan, TrainPlan


@dataclass(frozen=True, eq=False)
class FineTuneTask:
    """Teach a model from the saved corrections; the new model waits in `out_dir` to be accepted.

    Args:
        chosen: ids of the corrections to learn from; empty takes all that suit the model.
        unreviewed: image files that nobody has reviewed, for the old model's answers.
        stop: set it to end early and keep the best so far.
    """

    parent: Path
    root: Path
    plan: FineTunePlan
    out_dir: Path
    chosen: Sequence[str] = ()
    unreviewed: Sequence[Path] = ()
    stop: Event = field(default_factory=Event)
    title: str = tr("Fine-tuning")
    lane: Lane = Lane.GPU
    gives_way: bool = True

    def run(self, progress: Progress) -> FineTuneOutcome:
        """Fine-tune; a cancel leaves no file behind.

        Raises:
            SegStudioError: no correction suits the model, or none teaches anything.
        """
        ids, others = self._suiting()
        corrections = read_corrections(self.root, ids, part(progress, 0.0, 0.03))
        from segstudio.learning.finetune import finetune
        from segstudio.learning.suiting import left_out

        outcome = finetune(
            self.parent,
            corrections,
            self.plan,
            self.out_dir,
            progress=part(progress, 0.03, 1.0),
            unreviewed=self.unreviewed,
            stop=self.stop,
        )
        try:
            progress(1.0)
        except Cancelled:
            if outcome.path is not None:
                outcome.path.unlink(missing_ok=True)
            raise
        return replace(outcome, sentence=paragraph((outcome.sentence, left_out(others))))

    def _suiting(self) -> tuple[Sequence[str], int]:
        """Ids of the corrections to learn from, and how many are for other models."""
        from segstudio.io.corrections import CorrectionStore
        from segstudio.learning.card import read_card
        from segstudio.learning.suiting import suiting

        if self.chosen:
            return self.chosen, 0
        saved = CorrectionStore(self.root).summaries()
        chosen = [correction.id for correction in suiting(read_card(self.parent), saved)]
        return sorted(chosen), len(saved) - len(chosen)


@dataclass(frozen=True, eq=False)
class TrainTask:
    """Train a network from nothing on pairs of images and masks, and on saved corrections.

    Args:
        corrections_dir: a store of corrections to learn from too; None: none.
        chosen: ids of those that teach; empty takes all.
        folds: number of parts of a cross-validation before the training on all images; None: none. It can
            be cancelled and go on later, but `stop` does not end it early.
        state_path: where the training under way is kept; None: nowhere. A cross-validation has its own place.
        resume: go on where a killed training was; it must have been the same.
        resume_same: go on where one was left that was the same, else begin; the result is the same too.
    """

    pairs: Sequence[Pair]
    plan: TrainPlan
    out_path: Path
    corrections_dir: Path | None = None
    chosen: Sequence[str] = ()
    folds: int | None = None
    state_path: Path | None = None
    resume: bool = False
    resume_same: bool = False
    stop: Event = field(default_factory=Event)
    title: str = tr("Training")
    lane: Lane = Lane.GPU
    gives_way: bool = True

    def run(self, progress: Progress) -> TrainOutcome:
        """Train and write the model whole or not at all."""
        from segstudio.learning.cases import Reviewed
        from segstudio.learning.cross_validation import cross_validate
        from segstudio.learning.training import train

        lessons: list[Pair | Reviewed] = list(self.pairs)
        if self.corrections_dir is not None:
            corrections = read_corrections(self.corrections_dir, self.chosen, part(progress, 0.0, 0.02))
            lessons += map(Reviewed, corrections)
        progress = part(progress, 0.02, 1.0)
        if self.folds is not None:
            return cross_validate(
                lessons,
                self.plan,
                self.folds,
                self.out_path,
                progress=progress,
                resume=self.resume,
            )

        def learned(resume: bool) -> TrainOutcome:
            return train(
                lessons,
                self.plan,
                self.out_path,
                progress=progress,
                stop=self.stop,
                state_path=self.state_path,
                resume=resume,
            )

        if self.resume_same and self.state_path is not None and self.state_path.exists():
            try:
                return learned(resume=True)
            except ReadError:
                pass  # it was another one
        return learned(resume=self.resume)


def read_corrections(root: Path, chosen: Sequence[str], progress: Progress) -> list[Correction]:
    """Corrections from a store: those chosen by id, or all of them."""
    from segstudio.io.corrections import CorrectionStore

    store = CorrectionStore(root)
    ids = list(chosen) or store.ids()
    corrections = []
    for number, name in enumerate(ids):
        progress(
            number / len(ids), tr("Reading correction {number} of {ids}", number=number + 1, ids=len(ids))
        )
        corrections.append(store.load(name))
    return corrections


@dataclass(frozen=True, eq=False)
class EvaluateTask:
    """Measure a model on pairs of images and reference masks."""

    pairs: Sequence[Pair]
    model_path: Path
    device: str = "auto"
    memory_mb: int | None = None
    threads: int | None = None
    title: str = tr("Evaluating")
    lane: Lane = Lane.GPU

    def run(self, progress: Progress) -> EvaluationReport:
        """Predict every image and compare it with its reference."""
        from segstudio.learning.evaluate import evaluate

        return evaluate(
            self.pairs,
            load_model(self.model_path),
            progress=progress,
            device=self.device,
            memory_mb=self.memory_mb,
            threads=self.threads,
        )


@dataclass(frozen=True, eq=False)
class RepeatTask:
    """Make a fine-tuned model again from what its card says, and compare the weights.

    Args:
        model, parent: the files of both.
        root: the store of corrections.
        replay_dir: folder of earlier images, where some were learned from.
    """

    model: Path
    parent: Path
    root: Path
    replay_dir: str | None = None
    unreviewed: Sequence[Path] = ()
    title: str = tr("Making the model again")
    lane: Lane = Lane.GPU
    gives_way: bool = True

    def run(self, progress: Progress) -> float:
        """The largest difference between a weight of the model and of the repetition; infinite without one.

        Raises:
            ModelError: the card does not tell enough, or a correction has changed since.
        """
        from segstudio.learning.checkpoint import load
        from segstudio.learning.finetune import finetune
        from segstudio.learning.lineage import corrections_again, plan_again

        made = load(self.model)
        plan = plan_again(made.card, replay_dir=self.replay_dir)
        saved = read_corrections(self.root, (), part(progress, 0.0, 0.03))
        corrections = corrections_again(made.card, saved)
        with temporary_folder() as folder:
            outcome = finetune(
                self.parent,
                corrections,
                plan,
                folder,
                progress=part(progress, 0.03, 1.0),
                unreviewed=self.unreviewed,
            )
            if outcome.path is None:
                return float("inf")
            old, new = made.network.state_dict(), load(outcome.path).network.state_dict()
        return max(float((old[name].double() - new[name].double()).abs().max()) for name in old)
