"""The curve that is drawn while a network learns."""

from __future__ import annotations

from collections.abc import Sequence

from segstudio.core.progress import Progress
from segstudio.learning.outcomes import TrainingPoint
from segstudio.words import tr

_MOST_POINTS = 200


class Curve:
    """Collects what each step gives, and shows a point every few steps.

    `poll` says how far the training is; it is where cancelling takes effect.
    """

    def __init__(self, steps: int, progress: Progress, *, trial: bool = False, before: int = 0) -> None:
        """A curve over so many steps.

        Args:
            trial: they only find out how many steps are best.
            before: steps of an earlier curve that this one goes on from.
        """
        self.points: list[TrainingPoint] = []
        self._steps = steps
        self._progress = progress
        self._trial = trial
        self._before = before
        self._every = max(1, steps // _MOST_POINTS)
        self._step = 0
        self._since: list[dict[str, float]] = []

    def poll(self) -> None:
        """Report how far it is; raises Cancelled when it should end."""
        self._progress(self._step / self._steps, self._text())

    def resume(self, points: Sequence[TrainingPoint], step: int) -> None:
        """Go on from the points of an earlier start of the same training, which had made so many steps."""
        self.points = list(points)
        self._step = step

    def watch(self, fraction: float, text: str = "", preview: object = None) -> None:
        """A Progress for work inside a step: only its chance to cancel matters."""
        self.poll()

    def add(
        self,
        step: int,
        terms: dict[str, float] | None,
        boundary_weight: float,
        val_dice: float | None = None,
        guard_dice: float | None = None,
    ) -> None:
        """Note the terms of a step (None: it was left out) and show a point where one is due."""
        self._step = step
        if terms is not None:
            self._since.append(terms)
        measured = val_dice is not None or guard_dice is not None
        due = step % self._every == 0 or step == self._steps or measured
        point = self._point(boundary_weight, val_dice, guard_dice) if due and self._since else None
        self._progress(step / self._steps, self._text(), point)

    def _point(
        self, boundary_weight: float, val_dice: float | None, guard_dice: float | None
    ) -> TrainingPoint:
        names = {name for terms in self._since for name in terms}
        mean = {
            name: sum(terms.get(name, 0.0) for terms in self._since)
            / sum(name in terms for terms in self._since)
            for name in sorted(names)
        }
        self._since = []
        loss = mean.pop("total")
        step, steps = self._before + self._step, self._before + self._steps
        point = TrainingPoint(step, steps, loss, mean, val_dice, boundary_weight, guard_dice)
        self.points.append(point)
        return point

    def _text(self) -> str:
        if self._trial:
            return tr("Trial step {step} of {steps}", step=self._step, steps=self._steps)
        return tr("Step {step} of {steps}", step=self._step, steps=self._steps)
