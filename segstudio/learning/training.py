"""Training a network from nothing on images with masks; reads from top to bottom."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from segstudio.core.progress import Progress, part, silent
from segstudio.errors import WriteError
from segstudio.learning import engines, memory
from segstudio.learning.agreement import afterwards
from segstudio.learning.augmentation import AMOUNTS
from segstudio.learning.card import ModelCard
from segstudio.learning.cases import (
    Batch,
    CaseStore,
    Reviewed,
    TrainingCase,
    fitting_side,
    lesson_reader,
    patch_of,
)
from segstudio.learning.checkpoint import Model, halved, save
from segstudio.learning.curve import Curve
from segstudio.learning.evaluate import evaluate
from segstudio.learning.learner import SCRATCH_RATE, Learner, LossNotFinite, is_small
from segstudio.learning.metrics import dice
from segstudio.learning.networks import SegmentationNetwork, build
from segstudio.learning.outcomes import EvaluationReport, TrainingPoint, TrainOutcome
from segstudio.learning.plan import TrainPlan
from segstudio.learning.predict import predict
from segstudio.learning.record import record_of
from segstudio.learning.run_state import identity, read_state, write_state
from segstudio.learning.team import Team, assembled, team_device
from segstudio.learning.training_start import chances, check_classes, first_card, parted, spread
from segstudio.words import counted, paragraph, tr

if TYPE_CHECKING:
    from segstudio.io.datasets import Pair

_AVERAGE = 0.998
_WATCHED_IMAGES = 12  # measured while it trains; all held-out images are measured at the end
_LOOKS, _LOOKS_WITH_PATIENCE = 8, 20
_SAVES = 50
_LOOKED_AT_FOR_SIDE = 16


def train(
    lessons: Sequence[Pair | Reviewed],
    plan: TrainPlan,
    out_path: Path | str,
    *,
    progress: Progress = silent,
    stop: threading.Event | None = None,
    state_path: Path | None = None,
    resume: bool = False,
) -> TrainOutcome:
    """Train a network and write it with its card.

    Pairs that say "val" or "test" are held out and measured at the end; where no pair says anything,
    15 % are held out, by patient where patients are known, else by image, and of each kind alike. Rare
    kinds of image are drawn more often than their number: with the square root of it.

    Under `torchrun` several processes train together: each draws its share of every batch, gradients are
    averaged, and only the first one writes.

    Args:
        lessons: images and masks, or saved corrections.
        out_path: where the model goes; nothing is written there before the end.
        progress: receives a TrainingPoint every few steps.
        stop: when set, training ends early and what was learned is kept.
        state_path: where the training under way is kept, so that a killed one can go on; removed at the
            end. None keeps nothing.
        resume: go on from what `state_path` holds; the result is that of an uninterrupted training.
    Raises:
        Cancelled: by `progress`; the file at `out_path` is untouched.
        SegStudioError: there is nothing to train on, a file cannot be read, or the loss was not finite
            from the first steps on.
    """
    device = team_device(engines.pick_device(plan.device))
    learning, held_out = parted(lessons, plan)
    with assembled(device) as team:
        run = _Run(learning, held_out, plan, device, team, part(progress, 0.0, 0.9), state_path)
        if resume:
            run.restore()
        run.all_steps(stop or threading.Event())
        network, steps = run.result()
        report = _measured(held_out, Model(run.card, network), plan, team, part(progress, 0.9, 1.0))
        card = replace(
            run.card,
            scores={} if report is None else {"held_out": rounded(report)},
            training=run.card.training | {"steps": steps},
            seen=record_of(run.learned_from()) if team.leads else {},  # reads every image once more
        )
        progress(1.0, tr("Saving the model"))
        if team.leads:
            save(out_path, network, card, half=plan.half)
            if state_path is not None:
                state_path.unlink(missing_ok=True)
    sentence = _words(run, card, report)
    return TrainOutcome(
        Path(out_path),
        card,
        tuple(run.curve.points),
        time.monotonic() - run.began,
        sentence,
        bool(run.stopped),
        report,
    )


class _Run:
    """One training under way."""

    def __init__(
        self,
        learning: Sequence[Pair | Reviewed],
        held_out: Sequence[Pair | Reviewed],
        plan: TrainPlan,
        device: torch.device,
        team: Team,
        progress: Progress,
        state_path: Path | None,
    ) -> None:
        self.began = time.monotonic()
        self.plan = plan
        self.team = team
        self.device = device
        self.stopped = ""
        self.note = ""
        self.patches = team.share_of(plan.batch)
        self.identity = identity(plan, [lesson.key for lesson in learning], team.size)
        self._state_path = state_path
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(plan.seed)
            network = build(plan.network, in_channels=plan.channels, num_classes=len(plan.class_names) + 1)
        rate = plan.learning_rate or SCRATCH_RATE[is_small(network.config)]
        self.card = first_card(network, plan, rate, learning, held_out)
        room = memory.budget_bytes(torch.device("cpu"), None) // 4  # for images between steps
        self.store = CaseStore([lesson_reader(lesson, self.card) for lesson in learning], most_bytes=room)
        self.chances = chances(learning)
        watched = [held_out[i] for i in spread(len(held_out), _WATCHED_IMAGES)]  # of every kind, likely
        mine = watched[team.rank :: team.size]
        self.watched = CaseStore([lesson_reader(lesson, self.card) for lesson in mine], most_bytes=room)
        self.watches = bool(watched)
        self.side = self._side(network, progress)
        check_classes(self.store, self.card, progress)
        self.learner = Learner(
            network,
            plan.loss,
            steps=plan.steps,
            learning_rate=rate,
            device=device,
            average=_AVERAGE,
            team=team,
        )
        self.rng = np.random.default_rng([plan.seed, team.rank] if team.rank else plan.seed)
        self.curve = Curve(plan.steps, progress)
        self.best_dice, self.best_step = -math.inf, 0
        self._best: dict[str, torch.Tensor] = {}

    def all_steps(self, stop: threading.Event) -> None:
        """Make the steps that are left, until they are made, the patience is at its end, or `stop` is set."""
        amount = AMOUNTS[self.plan.augmentation]
        steps, looks = self.plan.steps, _LOOKS if self.plan.patience is None else _LOOKS_WITH_PATIENCE
        look_every, save_every = max(1, steps // looks), max(1, steps // _SAVES)
        with engines.computing(self.device, bf16=False, threads=self.plan.threads):
            for step in range(self.learner.done + 1, steps + 1):
                if not self.team.all_agree(not stop.is_set()):
                    self.stopped = tr("Stopped after {step} of {steps} steps.", step=step - 1, steps=steps)
                    break
                patches = []
                for index in self.rng.choice(len(self.store), self.patches, p=self.chances):
                    self.curve.poll()
                    patches.append(patch_of(self.store[int(index)], self.side, amount, self.rng))
                boundary_weight = self.learner.boundary_weight
                try:
                    terms = self.learner.step(Batch.of(patches, self.device), self.curve.poll)
                except LossNotFinite as error:
                    if self.learner.done == self.learner.skipped:
                        raise
                    self.stopped = error.sentence
                    break
                val_dice = None
                if self.watches and step % look_every == 0:
                    val_dice = self._look(step)
                self.curve.add(step, terms, boundary_weight, val_dice)
                if step % save_every == 0 and step < steps:
                    self._keep()
                if (
                    self.plan.patience is not None
                    and step - self.best_step >= self.plan.patience * look_every
                ):
                    self.stopped = tr(
                        "Stopped after {step} of {steps} steps, since nothing became better.",
                        step=step,
                        steps=steps,
                    )
                    break
        self.curve.poll()

    def result(self) -> tuple[SegmentationNetwork, int]:
        """The averaged weights of the last step, or with patience those of the best look; and their step."""
        averaged, step = self.learner.averaged.cpu(), self.learner.done
        if self.plan.patience is not None and self._best:
            averaged.load_state_dict(self._best)
            step = self.best_step
        if self.plan.half:
            halved(averaged)
        return averaged, step

    def learned_from(self) -> Iterator[TrainingCase]:
        """The images to learn from, one by one."""
        for case in self.store:
            self.curve.poll()
            yield case

    def restore(self) -> None:
        """Go on from the state on disk.

        Raises:
            ReadError: there is none, or it is of another training.
        """
        if self._state_path is None:
            return
        state = read_state(self._state_path, self.identity)
        facts = state.facts
        self.learner.restore(state.tensors, facts["counters"])
        self.rng.bit_generator.state = facts["generators"][self.team.rank]
        self.curve.resume([TrainingPoint(**point) for point in facts["points"]], self.learner.done)
        self.best_dice, self.best_step = facts["best"] or (-math.inf, 0)
        self._best = {
            name.removeprefix("best/"): value
            for name, value in state.tensors.items()
            if name.startswith("best/")
        }

    def _keep(self) -> None:
        """Replace the state on disk. Training goes on where that is not possible, and says so at the end."""
        if self._state_path is None:
            return
        generators = self.team.gathered(self.rng.bit_generator.state)
        if not self.team.leads:
            return
        tensors, counters = self.learner.state()
        tensors |= {f"best/{name}": value for name, value in self._best.items()}
        facts: dict[str, Any] = {
            "identity": self.identity,
            "counters": counters,
            "generators": generators,
            "points": [asdict(point) for point in self.curve.points],
            "best": [self.best_dice, self.best_step] if self.best_step else None,
        }
        try:
            write_state(self._state_path, tensors, facts)
            self.note = ""
        except WriteError as error:
            self.note = tr("The training under way could not be kept. {sentence}", sentence=error.sentence)

    def _look(self, step: int) -> float:
        """Mean Dice over the watched images; the weights are remembered when it is the best so far."""
        model = Model(self.card, self.learner.averaged)
        values = [self._dice_of(index, model) for index in range(len(self.watched))]
        finite = [value for value in values if math.isfinite(value)]
        total, count = self.team.sums([sum(finite), len(finite)])
        mean = float(total / count) if count else 0.0
        if self.plan.patience is not None and mean > self.best_dice:
            self.best_dice, self.best_step = mean, step
            self._best = {
                name: value.detach().cpu().clone() for name, value in model.network.state_dict().items()
            }
        return mean

    def _dice_of(self, index: int, model: Model) -> float:
        """Dice of everything above 0 where it counts; NaN where there is nothing."""
        case = self.watched[index]
        labels = predict(case.volume, model, progress=self.curve.watch, device=self.plan.device).labels
        counts = np.True_ if case.valid is None else case.valid
        return dice((labels > 0) & counts, (case.target > 0) & counts)

    def _side(self, network: SegmentationNetwork, progress: Progress) -> int:
        some = []
        for index in spread(len(self.store), _LOOKED_AT_FOR_SIDE):
            progress(0.0, tr("Reading images"))
            some.append(self.store[index])
        return fitting_side(self.plan.patch, some, network.stride)


def _measured(
    held_out: Sequence[Pair | Reviewed], model: Model, plan: TrainPlan, team: Team, progress: Progress
) -> EvaluationReport | None:
    if not held_out:
        return None
    return evaluate(held_out, model, progress=progress, device=plan.device, threads=plan.threads, team=team)


def _words(run: _Run, card: ModelCard, report: EvaluationReport | None) -> str:
    steps, learned = card.training["steps"], card.training["images"]
    if report is None:
        said = counted(
            "Trained for {steps} steps on {n} case; none was kept apart to measure it.",
            "Trained for {steps} steps on {n} cases; none was kept apart to measure it.",
            learned,
            steps=steps,
        )
        return paragraph((run.stopped, said, afterwards(card.training), run.note))
    apart = card.training["kept_apart"]
    said = counted(
        "Trained for {steps} steps on {learned} of {n} case, with {apart} kept apart to measure it.",
        "Trained for {steps} steps on {learned} of {n} cases, with {apart} kept apart to measure it.",
        learned + apart,
        steps=steps,
        learned=learned,
        apart=apart,
    )
    measured = counted(
        "Mean Dice on the {n} that was kept apart: {means:.3f}.",
        "Mean Dice on the {n} that were kept apart: {means:.3f}.",
        len(report.scores),
        means=report.means["all"]["dice"],
    )
    return paragraph((run.stopped, said, measured, afterwards(card.training), run.note))


def rounded(report: EvaluationReport) -> dict[str, dict[str, float | None]]:
    """The means of a report as a card keeps them."""
    return {
        kind: {name: round(v, 4) if math.isfinite(v) else None for name, v in row.items()}
        for kind, row in report.means.items()
    }
