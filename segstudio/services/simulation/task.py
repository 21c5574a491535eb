"""The loop of a simulation: correct an image, learn now and then, go on with the new model."""

from __future__ import annotations

import math
import shutil
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from segstudio.core.annotator import Habits
from segstudio.core.labels import LabelClass, default_class
from segstudio.core.progress import Progress, part
from segstudio.errors import SegStudioError
from segstudio.services.jobs import Lane
from segstudio.services.learning_tasks import FineTuneTask
from segstudio.services.simulation.arms import ARMS, plan_of
from segstudio.services.simulation.desk import Desk, units_of
from segstudio.services.simulation.outcome import (
    Checkpoint,
    CorrectedImage,
    Measured,
    SimulationReport,
    mean,
    paired_means,
)

if TYPE_CHECKING:
    from segstudio.io.datasets import Pair
    from segstudio.learning.card import ModelCard
    from segstudio.learning.plan import FineTunePlan

AFTER = (0, 1, 3, 5, 10, 20)
MOST_STEPS = 150

_LEARNING_WEIGHT = 15  # how much longer learning takes than correcting an image, for the progress bar


@dataclass(frozen=True, eq=False)
class SimulateTask:
    """Let a simulated person correct images for each arm and seed, and measure what is learned.

    Each learning starts from the first model and takes all corrections so far, so that every arm has made
    the same number of steps after the same number of images.

    Args:
        model_path: the first model.
        to_correct: images to correct, in an order drawn by the seed.
        untouched: images of the same domain that are only measured.
        guard: images of the old domain that are only measured.
        out_dir: folder for corrections and models; below it each arm and seed has its own.
        plan: what all arms share; its steps, where given, hold for each learning.
        after: numbers of corrected images after which is learned and measured; 0 measures the first model.
        most_steps: of one learning, where the plan does not say how many.
        continued: learn from the model of the round before instead of the first one.
        unreviewed: learning may use the images that are still to be corrected, without their masks.
        choices: what else the report should say about how it was made.
    """

    model_path: Path
    to_correct: Sequence[Pair]
    untouched: Sequence[Pair]
    out_dir: Path
    plan: FineTunePlan
    arms: Sequence[str]
    guard: Sequence[Pair] = ()
    seeds: Sequence[int] = (0,)
    after: Sequence[int] = AFTER
    habits: Habits = field(default_factory=Habits)
    most_steps: int = MOST_STEPS
    continued: bool = False
    unreviewed: bool = False
    choices: dict[str, object] = field(default_factory=dict)
    title: str = "Simulating"
    lane: Lane = Lane.GPU

    def run(self, progress: Progress) -> SimulationReport:
        """Run all arms and seeds; `progress` receives each CorrectedImage and Checkpoint as a preview.

        Raises:
            SegStudioError: there is nothing to correct or to measure, or an image cannot be read.
        """
        from segstudio.learning.card import read_card

        if not self.to_correct or not self.untouched:
            missing = "untouched" if self.to_correct else "to correct"
            raise SegStudioError(
                f"The data set has no images {missing}.",
                'Its index should call some "train", to correct, and some "val", to measure on.',
            )
        card = read_card(self.model_path)
        after, notes = self._possible_numbers()
        images: list[CorrectedImage] = []
        points: list[Checkpoint] = []
        runs = [(arm, seed) for seed in self.seeds for arm in self.arms]
        known: dict[str, Measured] = {}
        for number, (arm, seed) in enumerate(runs):
            step = part(progress, number / len(runs), (number + 1) / len(runs))
            run = _Run(self, card, arm, seed, after, known)
            run.run(step)
            images += run.images
            points += run.points
        desk = self.desk(card, card.classes)
        return SimulationReport(
            card.name,
            units_of([desk.read(pair) for pair in self.untouched[:1]]),
            self._all_choices(after),
            tuple(images),
            tuple(points),
            notes,
        )

    def desk(self, card: ModelCard, classes: tuple[LabelClass, ...]) -> Desk:
        """How images are treated by the arms whose labels have these classes."""
        return Desk(card, classes, self.habits, self.plan.device, self.plan.memory_mb, self.plan.threads)

    def _possible_numbers(self) -> tuple[list[int], tuple[str, ...]]:
        available = len(self.to_correct)
        wanted = sorted(set(self.after))
        after = [number for number in wanted if number <= available]
        if after == wanted:
            return after, ()
        after = sorted({*after, available})
        return after, (f"There are only {available} images to correct.",)

    def _all_choices(self, after: Sequence[int]) -> dict[str, object]:
        return {
            **self.choices,
            "arms": list(self.arms),
            "seeds": list(self.seeds),
            "after": list(after),
            "untouched_images": len(self.untouched),
            "guard_images": len(self.guard),
            "habits": asdict(self.habits),
            "most_steps": self.plan.steps or self.most_steps,
            "continued": self.continued,
            "unreviewed": self.unreviewed,
            "batch": self.plan.batch,
            "patch": self.plan.patch,
            "augmentation": self.plan.augmentation,
        }


class _Run:
    """One arm with one seed.

    Args:
        known: what was measured of the first model already, by image file; added to.
    """

    def __init__(
        self,
        task: SimulateTask,
        card: ModelCard,
        arm: str,
        seed: int,
        after: Sequence[int],
        known: dict[str, Measured],
    ) -> None:
        self.task, self.card, self.arm, self.seed, self.after = task, card, arm, seed, after
        self.from_nothing = ARMS[arm].from_nothing
        # A new network numbers its classes from 1 on, whatever the numbers of the first model are.
        numbered = tuple(default_class(n, c.name) for n, c in enumerate(card.classes, start=1))
        self.desk = task.desk(card, numbered if self.from_nothing else card.classes)
        self.folder = task.out_dir / f"{arm.replace('+', '-')}-seed-{seed}"
        self.first = None if self.from_nothing else task.model_path
        self.model = self.first
        self.waiting = [pair.image for pair in task.to_correct]  # not corrected yet
        self.ids: list[str] = []
        self.images: list[CorrectedImage] = []
        self.points: list[Checkpoint] = []
        self._known = known

    def run(self, progress: Progress) -> None:
        """Correct the images in turn; learn and measure where the task says so."""
        order = np.random.default_rng(self.seed).permutation(len(self.task.to_correct))
        pairs = [self.task.to_correct[int(i)] for i in order[: max(self.after)]]
        total = len(pairs) + _LEARNING_WEIGHT * len(self.after)
        done = 0

        def next_part(weight: int) -> Progress:
            nonlocal done
            done += weight
            return part(progress, (done - weight) / total, done / total)

        if 0 in self.after:
            self._checkpoint([], 0, 0.0, 0.0, next_part(_LEARNING_WEIGHT))
        for number, pair in enumerate(pairs, start=1):
            self._correct(pair, number, next_part(1))
            if number in self.after:
                step = next_part(_LEARNING_WEIGHT)
                began = time.monotonic()
                steps, share = self._learn(part(step, 0.0, 0.7))
                seconds = time.monotonic() - began
                self._checkpoint(pairs[:number], steps, share, seconds, part(step, 0.7, 1.0))

    def _correct(self, pair: Pair, number: int, progress: Progress) -> None:
        words = f"{self.arm}, seed {self.seed}: correcting image {number}"
        saved, image = self.desk.correct(pair, self.model, self.folder / "corrections", _say(progress, words))
        self.waiting.remove(pair.image)
        if saved not in self.ids:
            self.ids.append(saved)
        self.images.append(replace(image, arm=self.arm, seed=self.seed, number=number))
        progress(1.0, words, self.images[-1])

    def _learn(self, progress: Progress) -> tuple[int, float]:
        """Learn from all corrections so far: steps made, and the share of the new weights that was kept."""
        words = f"{self.arm}, seed {self.seed}: learning from {len(self.ids)} images"
        common = replace(self.task.plan, seed=self.seed)
        plan = plan_of(self.arm, common, corrections=len(self.ids), most_steps=self.task.most_steps)
        folder = self.folder / f"model-{len(self.ids)}"
        if self.from_nothing:
            self._replace_model(self._from_nothing(plan, folder, _say(progress, words)))
            return plan.steps or 0, 1.0
        parent = self.model if self.task.continued else self.first
        assert parent is not None  # only a new network has no first model
        corrections = self.folder / "corrections"
        waiting = self.waiting if self.task.unreviewed else ()
        job = FineTuneTask(parent, corrections, plan, folder, self.ids, waiting)
        outcome = job.run(_say(progress, words))
        self._replace_model(outcome.path or parent)
        return plan.steps or 0, outcome.alpha

    def _from_nothing(self, plan: FineTunePlan, folder: Path, progress: Progress) -> Path:
        from segstudio.io.corrections import CorrectionStore
        from segstudio.learning.cases import Reviewed
        from segstudio.learning.plan import TrainPlan
        from segstudio.learning.training import train

        store = CorrectionStore(self.folder / "corrections")
        lessons = [Reviewed(store.load(name), split="train") for name in self.ids]
        path = folder / "new.safetensors"
        folder.mkdir(parents=True, exist_ok=True)
        whole = TrainPlan(
            network=self.card.network,  # type: ignore[arg-type]  # a config builds a network as a name does
            name="new",
            class_names=tuple(c.name for c in self.card.classes),
            loss=plan.loss,
            steps=plan.steps or self.task.most_steps,
            augmentation=plan.augmentation,
            batch=plan.batch,
            patch=plan.patch,
            channels=self.card.channels,
            filter_size=self.card.filter_size,
            seed=self.seed,
            device=plan.device,
            threads=plan.threads,
        )
        return train(lessons, whole, path, progress=progress).path

    def _replace_model(self, path: Path) -> None:
        """Go on with another model; the one before is deleted unless it is the first."""
        old, self.model = self.model, path
        if old is not None and old not in (path, self.first):
            shutil.rmtree(old.parent)

    def _checkpoint(
        self, pairs: Sequence[Pair], steps: int, share: float, seconds: float, progress: Progress
    ) -> None:
        groups = (self.task.untouched, self.task.guard, pairs)
        total = sum(map(len, groups)) + len(pairs)
        words = f"{self.arm}, seed {self.seed}: measuring after {len(pairs)} images"
        done = 0

        def measured(model: Path | None, group: Sequence[Pair]) -> list[Measured]:
            nonlocal done
            rows = []
            for pair in group:
                step = _say(part(progress, done / total, (done + 1) / total), words)
                rows.append(self._measure(pair, model, step))
                done += 1
            return rows

        new, guard, after = (measured(self.model, group) for group in groups)
        before = measured(self.first, pairs)
        point = Checkpoint(
            self.arm,
            self.seed,
            len(pairs),
            steps,
            share,
            mean(m.dice for m in new),
            mean(m.hd95 for m in new),
            mean(m.assd for m in new),
            mean(m.strokes for m in new),
            sum(math.isinf(m.assd) for m in new),
            *paired_means(before, after),
            mean(m.dice for m in guard),
            seconds,
        )
        self.points.append(point)
        progress(1.0, words, point)

    def _measure(self, pair: Pair, model: Path | None, progress: Progress) -> Measured:
        """As the desk does it; the first model is measured once on each image for all arms and seeds."""
        if model is None or model != self.task.model_path:
            return self.desk.measure(pair, model, progress)
        key = str(pair.image)
        if key not in self._known:
            self._known[key] = self.desk.measure(pair, model, progress)
        return self._known[key]


def _say(progress: Progress, words: str) -> Progress:
    """Progress that always says what the whole is at, and shows nothing of the parts."""

    def said(fraction: float, text: str = "", preview: object = None) -> None:
        progress(fraction, words)

    return said
