"""Which mixture of old and new weights may take the place of the old ones."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from scipy.ndimage import maximum_filter, minimum_filter

from segstudio.core.progress import Progress, silent
from segstudio.learning.cases import TrainingCase
from segstudio.learning.checkpoint import Model
from segstudio.learning.metrics import dice, hd95
from segstudio.learning.outcomes import MOST_LOST
from segstudio.learning.plan import Acceptance
from segstudio.learning.predict import PredictionRun
from segstudio.words import tr

SHARES = (1.0, 0.75, 0.5, 0.25)

_MOST_LOST_BY_A_CLASS = 0.03


@dataclass(frozen=True)
class Measured:
    """One case with one model: for each class Dice and HD95, NaN where neither mask holds it."""

    dice: tuple[float, ...]
    hd95: tuple[float, ...]

    @property
    def agreement(self) -> tuple[float, ...]:
        """Dice of each class, 1 where there is nothing to find and nothing was found."""
        return tuple(1.0 if math.isnan(value) else value for value in self.dice)

    @property
    def mean_dice(self) -> float:
        """Mean over the classes that are there."""
        return mean_of(self.dice)

    @property
    def mean_hd95(self) -> float:
        """Mean over the classes that are there; infinite where nothing but one-sided classes is."""
        return mean_of(self.hd95)


def measure(
    case: TrainingCase,
    model: Model,
    *,
    device: torch.device,
    memory_mb: int | None = None,
    progress: Progress = silent,
) -> Measured:
    """Compare a model with a case, on what is valid there only, and on what a person has decided there.

    Where nobody painted in a prediction, a reviewed slice holds what the old model drew, and the person let
    it pass: right as a shape, but not to the pixel. Pixels beside such a boundary would only tell how like
    the old model the new one is, so they do not count. Dice counts all other valid pixels together. HD95 is
    taken in each slice, in mm where the case is calibrated, and averaged over the slices where it is finite.
    """
    slices = case.slices
    run = PredictionRun(case.inputs, model, slices, device=device, memory_mb=memory_mb, progress=progress)
    run.everything()
    found, reference = run.indices, case.target[slices]
    known = decided(case, slices)
    if known is not None:
        found, reference = np.where(known, found, 0), np.where(known, reference, 0)
    spacing = case.volume.geometry.spacing_mm[1:]
    numbers = range(1, len(model.card.classes) + 1)
    pairs = [(found == n, reference == n) for n in numbers]
    return Measured(
        tuple(dice(a, b) for a, b in pairs), tuple(_slicewise_hd95(a, b, spacing) for a, b in pairs)
    )


def decided(case: TrainingCase, slices: Sequence[int]) -> npt.NDArray[np.bool_] | None:
    """What counts in these slices, bool (slices, y, x); None where all of it does."""
    valid = None if case.valid is None else case.valid[slices]
    if not case.proposed or case.edited is None:
        return valid
    target = case.target[slices]
    side = (1, 3, 3)  # pixels with another class beside them, on both sides of a boundary
    beside = maximum_filter(target, side) != minimum_filter(target, side)
    decided = case.edited[slices] | ~beside
    return decided if valid is None else decided & valid


def improves(before: Sequence[Measured], after: Sequence[Measured]) -> bool:
    """True where the images are not worse than before on average."""
    return _mean_agreement(after) >= _mean_agreement(before)


def forgets(before: Sequence[Measured], after: Sequence[Measured]) -> bool:
    """True where images lose more than 0.01 of their mean Dice, or a class loses more than 0.03."""
    if not before:
        return False
    if _mean_agreement(before) - _mean_agreement(after) > MOST_LOST:
        return True
    old, new = (np.mean([m.agreement for m in measured], axis=0) for measured in (before, after))
    return bool((old - new > _MOST_LOST_BY_A_CLASS).any())


def verdict(
    rule: Acceptance, before: Mapping[str, Sequence[Measured]], after: Mapping[str, Sequence[Measured]]
) -> tuple[bool, str]:
    """Whether weights may take the place of the old ones, and why, in a few words.

    Args:
        rule: see `FineTunePlan.acceptance`.
        before, after: measured on the images "corrected" and "earlier".
    """
    if rule == "none":
        return True, tr("new weights are always taken")
    if not improves(before["corrected"], after["corrected"]):
        return False, tr("on average no better where corrected")
    if rule != "guard" or not before["earlier"]:
        return True, tr("on average no worse where corrected")
    if forgets(before["earlier"], after["earlier"]):
        return False, tr("on average more than 0.01 of Dice lost elsewhere, or 0.03 in one class")
    return True, tr("on average no worse where corrected, at most 0.01 of Dice lost elsewhere")


def mean_of(values: Sequence[float]) -> float:
    """Mean of the finite values; infinite where there are only infinite ones, NaN where there are none."""
    finite = [v for v in values if math.isfinite(v)]
    if finite:
        return float(np.mean(finite))
    return math.inf if any(math.isinf(v) for v in values) else math.nan


def _mean_agreement(measured: Sequence[Measured]) -> float:
    return float(np.mean([m.agreement for m in measured]))


def _slicewise_hd95(
    found: npt.NDArray[np.bool_], reference: npt.NDArray[np.bool_], spacing: tuple[float, ...]
) -> float:
    return mean_of([hd95(a, b, spacing=spacing) for a, b in zip(found, reference, strict=True)])
