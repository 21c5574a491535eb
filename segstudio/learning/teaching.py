"""The steps of fine-tuning: batches of corrected and replayed images, and when to end."""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from segstudio.core.progress import Progress, part
from segstudio.learning.acceptance import forgets, measure
from segstudio.learning.augmentation import AMOUNTS, Sample
from segstudio.learning.cases import Batch, TrainingCase, fitting_side, patch_of
from segstudio.learning.checkpoint import Model
from segstudio.learning.curve import Curve
from segstudio.learning.learner import Learner, LossNotFinite, is_small
from segstudio.learning.material import Material
from segstudio.learning.outcomes import TrainingPoint
from segstudio.learning.plan import FineTunePlan, default_steps
from segstudio.words import tr

PEAK_RATE = {True: 1e-3, False: 3e-4}  # small networks, larger ones: a third of what training anew takes

FEWEST_FOR_HOLDING_OUT = 4
LOOK_EVERY = 20
MOST_WATCHED_GUARDS = 4

_RATE_WITHOUT_REPLAY = 1 / 3
_AVERAGE = 0.99
_PATIENCE = 4

Weights = dict[str, Tensor]


class Looked(NamedTuple):
    """What a look at images gives: the score to choose the best step by, and the mean Dice to draw."""

    score: float
    held_out: float | None
    guard: float | None


Look = Callable[[Model], Looked]


@dataclass(frozen=True, eq=False)
class Taught:
    """What the steps gave: weights, how many steps led to them, the curve, and why it ended early."""

    weights: Weights
    steps: int
    points: tuple[TrainingPoint, ...]
    cut_short: str


def learning_rate(plan: FineTunePlan, model: Model, *, replay: bool) -> float:
    """The peak learning rate: the plan's, or a default that is a third as large without real replay."""
    if plan.learning_rate is not None:
        return plan.learning_rate
    return PEAK_RATE[is_small(model.network.config)] * (1.0 if replay else _RATE_WITHOUT_REPLAY)


def teach(
    material: Material,
    model: Model,
    plan: FineTunePlan,
    device: torch.device,
    progress: Progress,
    stop: threading.Event,
) -> Taught:
    """Learn from the corrected images.

    From four of them on, one (or the images of one patient) is held out and measured every 20 steps;
    learning ends when it has not become better four times. A second run then learns from all of them for
    the best number of steps. With fewer images all steps are made.

    Raises:
        Cancelled: by `progress`.
        LossNotFinite: the loss was not a number from the first steps on.
    """
    steps = plan.steps or default_steps(len(material.corrected))
    run = _Runner(material, model, plan, device, stop)
    guards = material.guard[:MOST_WATCHED_GUARDS]
    held_out, rest = _hold_out(material.corrected, plan.seed)
    if not held_out:
        look = run.looking_at([], guards) if guards else None
        return run(material.corrected, steps, progress, look=look, choose=False)
    look = run.looking_at(held_out, guards)
    if plan.acceptance == "validation":
        return run(rest, steps, progress, look=look, choose=True)
    trial = run(rest, steps, part(progress, 0.0, 0.5), look=look, choose=True, trial=True)
    if stop.is_set():
        return trial
    best = max(trial.steps, min(LOOK_EVERY, steps))
    final = run(
        material.corrected, best, part(progress, 0.5, 1.0), look=None, choose=False, before=trial.points
    )
    return final


class _Runner:
    """Runs of steps that differ in their images and their number only."""

    def __init__(
        self,
        material: Material,
        model: Model,
        plan: FineTunePlan,
        device: torch.device,
        stop: threading.Event,
    ) -> None:
        self.material = material
        self.model = model
        self.plan = plan
        self.device = device
        self.stop = stop

    def __call__(
        self,
        cases: Sequence[TrainingCase],
        steps: int,
        progress: Progress,
        *,
        look: Look | None,
        choose: bool,
        trial: bool = False,
        before: tuple[TrainingPoint, ...] = (),
    ) -> Taught:
        """Make the steps.

        Args:
            look: measured every 20 steps and at the end.
            choose: keep the weights with the best score, and end when it no longer rises.
            trial: it only finds out how many steps are best.
            before: the curve that this one goes on from.
        """
        rng = np.random.default_rng(self.plan.seed)
        learner = self._learner(steps)
        curve = Curve(steps, progress, trial=trial, before=before[-1].step if before else 0)
        side = fitting_side(self.plan.patch, cases, self.model.network.stride)
        best_score, best_step = -np.inf, 0
        best: Weights = {}
        if choose and look is not None:
            best_score = look(self.model).score
            best = _copied(self.model.network.state_dict())
        cut_short = ""
        for step in range(1, steps + 1):
            if self.stop.is_set():
                cut_short = tr("Stopped after {step} of {steps} steps.", step=step - 1, steps=steps)
                break
            weight = learner.boundary_weight
            patches, unlabelled = self._patches(cases, side, rng, curve)
            batch = Batch.of(patches, self.device, unlabelled)
            try:
                terms = learner.step(batch, curve.poll)
            except LossNotFinite as error:
                if learner.done == learner.skipped:
                    raise
                cut_short = error.sentence
                break
            looked = Looked(-np.inf, None, None)
            if look is not None and (step % LOOK_EVERY == 0 or step == steps):
                looked = look(Model(self.model.card, learner.averaged))
                if looked.score > best_score:
                    best_score, best_step = looked.score, step
                    best = _copied(learner.averaged.state_dict())
            curve.add(step, terms, weight, looked.held_out, looked.guard)
            if choose and looked.held_out is not None and step - best_step >= _PATIENCE * LOOK_EVERY:
                break
        curve.poll()
        points = (*before, *curve.points)
        if choose and best_step:
            return Taught(best, best_step, points, cut_short)
        return Taught(_copied(learner.averaged.state_dict()), learner.done, points, cut_short)

    def looking_at(self, held_out: Sequence[TrainingCase], guards: Sequence[TrainingCase]) -> Look:
        """A look at held-out images that also counts against weights that forget."""

        def all_of(cases: Sequence[TrainingCase], model: Model) -> list:
            return [measure(c, model, device=self.device, memory_mb=self.plan.memory_mb) for c in cases]

        guards_before = all_of(guards, self.model)

        def mean(measured: list) -> float | None:
            return float(np.mean([m.agreement for m in measured])) if measured else None

        def look(model: Model) -> Looked:
            guards_now, found = all_of(guards, model), mean(all_of(held_out, model))
            guarded = self.plan.acceptance == "guard"
            lost = 1.0 if guarded and forgets(guards_before, guards_now) else 0.0
            return Looked((found or 0.0) - lost, found, mean(guards_now))

        return look

    def _learner(self, steps: int) -> Learner:
        return Learner(
            copy.deepcopy(self.model.network).requires_grad_(True),
            self.plan.loss,
            steps=steps,
            learning_rate=learning_rate(self.plan, self.model, replay=self.material.has_real_replay),
            device=self.device,
            average=_AVERAGE,
            edited_weight=self.plan.edited_weight,
            freeze_statistics=not self.material.has_real_replay,
            parent=self.model.network if len(self.material.unlabelled) else None,
        )

    def _patches(
        self, cases: Sequence[TrainingCase], side: int, rng: np.random.Generator, curve: Curve
    ) -> tuple[list[Sample], list[Sample]]:
        """Half of the batch from the corrected images, half from the replayed ones where there are any.

        Beside them, half as many without labels, varied more widely, where there are any.
        """
        amount = AMOUNTS[self.plan.augmentation]
        replay, unlabelled = self.material.replay, self.material.unlabelled
        replayed = self.plan.batch // 2 if len(replay) else 0
        patches = []
        for place in range(self.plan.batch):
            curve.poll()
            if place < replayed:
                case = replay[int(rng.integers(len(replay)))]
            else:
                case = cases[int(rng.integers(len(cases)))]
            patches.append(patch_of(case, side, amount, rng, centre_on_edits=self.plan.centre_on_edits))
        beside = []
        for _ in range(self.plan.batch // 2 if len(unlabelled) else 0):
            curve.poll()
            case = unlabelled[int(rng.integers(len(unlabelled)))]
            beside.append(patch_of(case, side, AMOUNTS["strong"], rng))
        return patches, beside


def _hold_out(cases: list[TrainingCase], seed: int) -> tuple[list[TrainingCase], list[TrainingCase]]:
    """The images of one patient, and the rest; nothing is held out of fewer than four images.

    Where all images are of one patient, one image is held out.
    """
    if len(cases) < FEWEST_FOR_HOLDING_OUT:
        return [], cases
    keys = [case.volume.patient_key or case.volume.case_id for case in cases]
    if len(set(keys)) == 1:
        keys = [case.volume.case_id for case in cases]
    fewest = min(keys.count(key) for key in keys)
    rarest = sorted({key for key in keys if keys.count(key) == fewest})
    chosen = rarest[int(np.random.default_rng(seed).integers(len(rarest)))]
    held_out = [case for case, key in zip(cases, keys, strict=True) if key == chosen]
    rest = [case for case, key in zip(cases, keys, strict=True) if key != chosen]
    return held_out, rest


def _copied(weights: Weights) -> Weights:
    return {name: value.detach().cpu().clone() for name, value in weights.items()}
