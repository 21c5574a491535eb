"""What a simulation found: one row for each corrected image, one for each time that was learned."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Measured:
    """One image with one model.

    Args:
        dice, hd95, assd: mean over the classes that are there; NaN where none is, infinite distances where
            a class is missing on one side. Distances in mm where the image is calibrated, else in pixels.
        strokes: needed until nothing is left that a person would notice.
    """

    dice: float
    hd95: float
    assd: float
    strokes: int


@dataclass(frozen=True)
class CorrectedImage:
    """An image as it was corrected.

    Args:
        number: its place in the order, from 1.
        strokes: made, within the budget; `strokes_needed` would have left nothing to notice.
        pixels_changed: by these strokes.
        dice_proposed, dice_corrected: of the model's proposal and of the corrected labels; so with `assd`.
    """

    arm: str
    seed: int
    number: int
    name: str
    strokes: int
    strokes_needed: int
    pixels_changed: int
    dice_proposed: float
    dice_corrected: float
    assd_proposed: float
    assd_corrected: float


@dataclass(frozen=True)
class Checkpoint:
    """What a model does after so many corrected images.

    Means are over the images where the value is finite; NaN where there is none.

    Args:
        corrected: images corrected so far.
        steps: optimiser steps of the last learning; 0 for the first model.
        share: of the new weights that was kept; 0 means that the model stayed as it was.
        dice, hd95, assd, strokes: on images that nobody corrected; `missed` of them have infinite distances.
        assd_before, assd_after: on the corrected images, of the first model and of this one.
        guard_dice: on the images of the old domain; NaN where none are given.
        seconds: that the learning took.
    """

    arm: str
    seed: int
    corrected: int
    steps: int
    share: float
    dice: float
    hd95: float
    assd: float
    strokes: float
    missed: int
    assd_before: float
    assd_after: float
    guard_dice: float
    seconds: float


_VALUES = ("dice", "hd95", "assd", "strokes", "missed", "assd_before", "assd_after", "guard_dice", "seconds")


@dataclass(frozen=True)
class Median:
    """Medians over the seeds of the values of a checkpoint; `dice_range` is the lowest and highest Dice."""

    arm: str
    corrected: int
    seeds: int
    dice: float
    hd95: float
    assd: float
    strokes: float
    missed: float
    assd_before: float
    assd_after: float
    guard_dice: float
    seconds: float
    dice_range: tuple[float, float]

    @property
    def assd_change(self) -> float:
        """How the ASSD on the corrected images changed: −0.4 means 40 % less; NaN where it is not known."""
        known = math.isfinite(self.assd_before) and math.isfinite(self.assd_after) and self.assd_before > 0
        return self.assd_after / self.assd_before - 1.0 if known else math.nan


@dataclass(frozen=True)
class SimulationReport:
    """Everything that was measured.

    Args:
        model: the first model's name; `unit` of all distances, "mm" or "px".
        choices: what the run was asked for, so that it can be run again.
        notes: sentences a person should read.
    """

    model: str
    unit: str
    choices: dict[str, Any]
    images: tuple[CorrectedImage, ...]
    checkpoints: tuple[Checkpoint, ...]
    notes: tuple[str, ...] = ()

    @property
    def medians(self) -> tuple[Median, ...]:
        """One row for each arm and number of corrected images, in the order in which they were run."""
        groups: dict[tuple[str, int], list[Checkpoint]] = {}
        for point in self.checkpoints:
            groups.setdefault((point.arm, point.corrected), []).append(point)
        return tuple(_median(group) for group in groups.values())

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON can hold it; numbers that are not finite become None."""
        medians = [asdict(m) | {"assd_change": m.assd_change} for m in self.medians]
        return _plain(
            {
                "model": self.model,
                "unit": self.unit,
                "choices": self.choices,
                "notes": self.notes,
                "medians": medians,
                "checkpoints": [asdict(c) for c in self.checkpoints],
                "images": [asdict(i) for i in self.images],
            }
        )


def json_row(row: CorrectedImage | Checkpoint) -> dict[str, Any]:
    """One row as JSON can hold it, with "event", what it is: "CorrectedImage" or "Checkpoint"."""
    return {"event": type(row).__name__, **_plain(asdict(row))}


def mean(values: Iterable[float]) -> float:
    """Mean of the finite values; NaN where there are none."""
    finite = [value for value in values if math.isfinite(value)]
    return statistics.fmean(finite) if finite else math.nan


def paired_means(before: Sequence[Measured], after: Sequence[Measured]) -> tuple[float, float]:
    """Mean ASSD before and after, over the images where both are finite."""
    both = [(b.assd, a.assd) for b, a in zip(before, after, strict=True)]
    both = [pair for pair in both if all(map(math.isfinite, pair))]
    return mean(b for b, _ in both), mean(a for _, a in both)


def _median(group: Sequence[Checkpoint]) -> Median:
    first, dice = group[0], [point.dice for point in group]
    values = {name: _median_of([getattr(point, name) for point in group]) for name in _VALUES}
    return Median(first.arm, first.corrected, len(group), **values, dice_range=(min(dice), max(dice)))


def _median_of(values: Sequence[float]) -> float:
    finite = [value for value in values if math.isfinite(value)]
    return statistics.median(finite) if finite else math.nan


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
