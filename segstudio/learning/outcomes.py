"""What predicting, training and measuring give back, and what they show while they run."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.labels import LabelArray
from segstudio.learning.card import ModelCard
from segstudio.words import tr

# A change of Dice is none yet up to 0.005; near 1, where little is left to gain, up to a tenth of what is
# missing, but always up to 0.0002, as one stroke changes little where one corrected; elsewhere up to 0.002.
SAME_DICE, SAME_ERROR, LEAST_DICE, LEAST_ELSEWHERE = 0.005, 0.1, 0.0002, 0.002
SAME_SHARE = 0.02  # part of a distance that is no change yet
_FAR = 2.0  # px or mm that a boundary may be off and still count as near
MOST_LOST = 0.01  # of the mean Dice of earlier images, from where on a model has become worse


@dataclass(frozen=True, eq=False)
class Prediction:
    """What a network proposes for a case.

    Args:
        case_id: the case it belongs to.
        probabilities: float16 (k, z, y, x); class 0 is the background.
        labels: the most probable class of every voxel as a label number, uint16 (z, y, x), post-processed.
        model: id of the model card.
        filter_size: side of the mean filter that the image went through.
        device: what it ran on, in words.
        notes: sentences a person should see, such as that the memory was short.
        seconds: how long it took.
        uncleaned: `labels` before post-processing; None when that left them as they were.
    """

    case_id: str
    probabilities: npt.NDArray[np.float16]
    labels: LabelArray
    model: str
    filter_size: int
    device: str
    notes: tuple[str, ...]
    seconds: float
    uncleaned: LabelArray | None = None

    @property
    def raw_labels(self) -> LabelArray:
        """The labels as the network gave them."""
        return self.labels if self.uncleaned is None else self.uncleaned


@dataclass(frozen=True, eq=False)
class SlicePreview:
    """One finished slice of a prediction that still goes on; labels are uint16 (y, x)."""

    z: int
    labels: LabelArray


@dataclass(frozen=True)
class TrainingPoint:
    """One point of the curve that is drawn while a network learns.

    Args:
        step, steps: how far it is.
        loss: mean since the last point.
        terms: the same for each term of the loss, before weighting.
        val_dice: mean Dice on the held-out images; None when it was not measured here.
        boundary_weight: weight of the boundary term in this step.
        guard_dice: mean Dice on the images that must not be forgotten; None when it was not measured here.
    """

    step: int
    steps: int
    loss: float
    terms: dict[str, float]
    val_dice: float | None
    boundary_weight: float
    guard_dice: float | None = None


@dataclass(frozen=True)
class CaseScore:
    """One image, measured with the model before and after fine-tuning.

    Args:
        name: of the case.
        kind: "corrected" for the images it learned from, "earlier" for those it must not forget.
        dice_before, dice_after: mean over the classes that are present; NaN where none is.
        hd95_before, hd95_after: mean over the classes in `unit`; may be infinite.
        unit: "mm" where the case is calibrated, else "px".
    """

    name: str
    kind: str
    dice_before: float
    dice_after: float
    hd95_before: float
    hd95_after: float
    unit: str

    @property
    def dice_change(self) -> int:
        """1 when the overlap became better, -1 worse, 0 neither."""
        return _dice_change(self.dice_before, self.dice_after, _least(self.kind))

    @property
    def hd95_change(self) -> int:
        """1 when the boundary came nearer, -1 when it went off, 0 neither."""
        before, after = self.hd95_before, self.hd95_after
        if math.isnan(before) or math.isnan(after) or before == after:
            return 0
        if math.isfinite(before) and math.isfinite(after) and abs(after - before) <= SAME_SHARE * before:
            return 0
        return 1 if after < before else -1

    @property
    def clearly_worse(self) -> bool:
        """Whether it lost more than 0.01 of its Dice, or its boundary more than doubled its distance."""
        farther = self.hd95_change < 0 and self.hd95_after > max(2 * self.hd95_before, _FAR)
        return self.dice_before - self.dice_after > MOST_LOST + 1e-9 or farther

    @property
    def change(self) -> int:
        """1 better, -1 worse, 0 the same: the overlap decides, and where that is the same, the boundary.

        Elsewhere than where one corrected, what is clearly worse in either is worse.
        """
        if self.kind == "earlier" and self.clearly_worse:
            return -1
        return self.dice_change or self.hd95_change


@dataclass(frozen=True)
class MixtureTried:
    """One mixture of old and new weights that was measured, and what the rule said about it.

    Args:
        share: of the new weights, 0 to 1.
        corrected_dice: mean Dice on the images it learned from; NaN where there is no class to find.
        guard_dice: mean Dice on the images it must not forget; None where there are none.
        accepted: whether the rule lets it take the place of the old model.
        reason: why it does or does not, in a few words.
    """

    share: float
    corrected_dice: float
    guard_dice: float | None
    accepted: bool
    reason: str


@dataclass(frozen=True)
class FineTuneOutcome:
    """What fine-tuning gave.

    Args:
        path: the new model; None when no mixture of old and new weights was good enough.
        card: of the new model; None with `path`.
        alpha: share of the new weights in it, 0 to 1.
        scores: before and after, for each image.
        curve: what was drawn while it ran.
        sentence: the result in words.
        stopped_early: ended before all steps, by a person or because nothing improved any more.
        tried: mixtures of old and new weights in the order in which they were measured.
    """

    path: Path | None
    card: ModelCard | None
    alpha: float
    scores: tuple[CaseScore, ...]
    curve: tuple[TrainingPoint, ...]
    sentence: str
    stopped_early: bool
    tried: tuple[MixtureTried, ...] = ()

    @property
    def verdict(self) -> int:
        """1 where the new model is better, -1 where it is worse, 0 where it is neither.

        The corrected cases decide, by how many became better and how many worse; but whatever they say, a
        model that lost more than 0.01 of the mean Dice of earlier cases is worse. -1 where no new model is
        offered at all.
        """
        before, after = self._earlier_dice
        if self.path is None or before - after > MOST_LOST + 1e-9:
            return -1
        return _balance(score for score in self.scores if score.kind == "corrected")

    @property
    def mixed(self) -> bool:
        """Whether the corrected cases became better, but not all of the earlier ones stayed as they were.

        So it is where some of them became worse, and besides their mean Dice fell, or no more of them became
        better than worse, or a single one lost more than 0.01 of its Dice or its boundary went off to more
        than twice the distance. Where not one of them counts as worse, nothing is said to be worse.
        """
        earlier = [score for score in self.scores if score.kind == "earlier"]
        if self.verdict < 1 or not any(score.change < 0 for score in earlier):
            return False
        lost = _dice_change(*self._earlier_dice, _least("earlier")) < 0
        return lost or _balance(earlier) <= 0 or any(score.clearly_worse for score in earlier)

    @property
    def headline(self) -> str:
        """The verdict in a few words; the button that stands out says the same."""
        if self.path is None:
            return tr("No better model came of it.")
        if self.verdict < 1:
            return tr("The new model is worse.") if self.verdict < 0 else tr("The new model is no better.")
        if self.mixed:
            return tr("Better where you corrected, in part worse elsewhere.")
        if any(score.kind == "earlier" for score in self.scores):
            return tr("Better where you corrected, on the whole no worse elsewhere.")
        return tr("Better where you corrected; elsewhere it was not measured.")

    @property
    def _earlier_dice(self) -> tuple[float, float]:
        """Mean Dice of the earlier cases before and after; NaN where there is none to compare."""
        pairs = [
            (score.dice_before, score.dice_after)
            for score in self.scores
            if score.kind == "earlier" and math.isfinite(score.dice_before - score.dice_after)
        ]
        if not pairs:
            return math.nan, math.nan
        before, after = zip(*pairs, strict=True)
        return sum(before) / len(pairs), sum(after) / len(pairs)


METRICS = ("dice", "iou", "hd95", "assd", "surface_dice")
TOLERANCE_PX = 2.0  # of the surface Dice, in steps of the smallest spacing within a slice


@dataclass(frozen=True)
class ImageScore:
    """One image of an evaluation; NaN where neither mask holds anything, infinite where one is empty.

    Distances are in `unit`, "mm" or "px"; it is empty where slices lie unevenly and none was measured.
    `class_dice` is the Dice of each class, in the order of the model's classes.
    """

    name: str
    kind: str
    dice: float
    iou: float
    hd95: float
    assd: float
    surface_dice: float
    unit: str
    seconds: float
    class_dice: tuple[float, ...] = ()


@dataclass(frozen=True)
class EvaluationReport:
    """Scores of a model over a set of images.

    Args:
        model: name of the model.
        scores: one for each image.
        means: "all" and each kind of image -> mean of each of METRICS over the images where it is finite,
            its standard deviation as `dice_sd` and so on, and "images", how many there are.
        failed: name of the file -> why it could not be measured.
    """

    model: str
    scores: tuple[ImageScore, ...]
    means: dict[str, dict[str, float]]
    failed: dict[str, str] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON can hold it; numbers that are not finite become None."""
        return {
            "model": self.model,
            "means": {kind: {k: _json_number(v) for k, v in row.items()} for kind, row in self.means.items()},
            "images": [{k: _json_number(v) for k, v in vars(s).items()} for s in self.scores],
            "failed": self.failed,
        }


@dataclass(frozen=True)
class TrainOutcome:
    """What training from nothing gave.

    Args:
        path, card: the new model.
        curve: what was drawn while it ran.
        seconds: how long it took.
        sentence: the result in words.
        stopped_early: ended before all steps.
        report: scores on the held-out images; None when none were held out.
    """

    path: Path
    card: ModelCard
    curve: tuple[TrainingPoint, ...]
    seconds: float
    sentence: str
    stopped_early: bool
    report: EvaluationReport | None = None


def _least(kind: str) -> float:
    """From what change of Dice on one counts at least, in a case of this kind."""
    return LEAST_ELSEWHERE if kind == "earlier" else LEAST_DICE


def _dice_change(before: float, after: float, at_least: float) -> int:
    """1 when the overlap became better, -1 worse, 0 neither."""
    gain = after - before
    least = max(at_least, min(SAME_DICE, SAME_ERROR * (1.0 - before)))
    return 0 if math.isnan(gain) or abs(gain) < least + 1e-9 else 1 if gain > 0 else -1


def _balance(scores: Iterable[CaseScore]) -> int:
    """1 when more became better than worse, -1 the other way round, 0 neither."""
    balance = sum(score.change for score in scores)
    return (balance > 0) - (balance < 0)


def _json_number(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_json_number(item) for item in value]
    return None if isinstance(value, float) and not np.isfinite(value) else value
