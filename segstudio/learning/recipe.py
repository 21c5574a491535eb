"""Which losses a training uses and how their weights change; free of torch, so that a window can draw it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from segstudio.errors import SegStudioError
from segstudio.words import listed, tr

REGIONS = ("dice+ce", "dice+focal", "tversky+ce")
BOUNDARIES = ("none", "hausdorff", "signed-distance", "gradient")
SCHEDULES = ("constant", "ramp", "rebalance")

# Weights at which each boundary term helps without taking over; in rebalance the schedule alone decides.
BOUNDARY_WEIGHTS = {"none": 0.0, "hausdorff": 0.1, "signed-distance": 0.05, "gradient": 0.5}

_REBALANCE_FROM, _REBALANCE_TO = 0.01, 0.99
_LEAST_REGION = 0.1


@dataclass(frozen=True)
class LossRecipe:
    """A weighted sum of one region term, a pixelwise term and one boundary term.

    total = w_region · (region + pixelwise_weight · pixelwise) + w_boundary(step) · boundary

    Args:
        region: the region and the pixelwise term: Dice or Tversky, cross-entropy or focal loss.
        band: weigh the pixelwise term up near the contour, by 1 + band_lambda · exp(−(d−1)² / 2 band_sigma²).
        boundary: the boundary term.
        boundary_weight: its largest weight; None: the proven one of that term. Unused by `rebalance`.
        schedule: `constant`; `ramp`, 0 in the first fifth, then rising until four fifths of the steps;
            `rebalance`, from the region terms to the boundary term, region never below 0.1.
        batch_dice: sum over the batch before dividing, for classes that many patches do not have.
        pixelwise_weight: how much the pixelwise term counts beside the region term.
    Raises: SegStudioError for a value outside these choices.
    """

    region: str = "dice+ce"
    band: bool = False
    band_lambda: float = 4.0
    band_sigma: float = 2.0
    boundary: str = "none"
    boundary_weight: float | None = None
    schedule: str = "ramp"
    batch_dice: bool = False
    pixelwise_weight: float = 1.0

    def __post_init__(self) -> None:
        for name, choices in (("region", REGIONS), ("boundary", BOUNDARIES), ("schedule", SCHEDULES)):
            if getattr(self, name) not in choices:
                raise SegStudioError(
                    tr("The loss has no {name} called {getattr!r}.", name=name, getattr=getattr(self, name)),
                    tr("Choose one of: {choices}.", choices=listed(choices)),
                )
        for name, value, allowed in (
            ("band_lambda", self.band_lambda, 0 <= self.band_lambda < float("inf")),
            ("pixelwise_weight", self.pixelwise_weight, 0 < self.pixelwise_weight < float("inf")),
            ("band_sigma", self.band_sigma, 0 < self.band_sigma < float("inf")),
            ("boundary_weight", self.boundary_weight, 0 <= (self.boundary_weight or 0) < float("inf")),
        ):
            if not allowed:
                raise SegStudioError(
                    tr("The loss cannot use {name} = {value}.", name=name, value=value),
                    tr("Give a finite number above zero."),
                )

    def boundary_weight_at(self, step: int, steps: int) -> float:
        """Weight of the boundary term at this step, counted from 0, of so many."""
        if self.boundary == "none":
            return 0.0
        done = min(max(step / max(steps, 1), 0.0), 1.0)
        if self.schedule == "rebalance":
            return _REBALANCE_FROM + (_REBALANCE_TO - _REBALANCE_FROM) * done
        largest = BOUNDARY_WEIGHTS[self.boundary] if self.boundary_weight is None else self.boundary_weight
        if self.schedule == "constant":
            return largest
        return largest * min(max((done - 0.2) / 0.6, 0.0), 1.0)

    def region_weight_at(self, step: int, steps: int) -> float:
        """Weight of the region and pixelwise terms; 1 unless `rebalance` hands over to the boundary."""
        if self.schedule != "rebalance":
            return 1.0
        return max(1.0 - self.boundary_weight_at(step, steps), _LEAST_REGION)

    def to_dict(self) -> dict[str, Any]:
        """The recipe as JSON-able values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> LossRecipe:
        """The recipe that `to_dict` gave; what is not named keeps its default.

        Raises: SegStudioError for a name the recipe does not have.
        """
        known = [field.name for field in fields(cls)]
        unknown = sorted(set(values) - set(known))
        if unknown:
            raise SegStudioError(
                tr("The loss recipe has unknown entries: {unknown}.", unknown=listed(unknown)),
                tr("It may have: {known}.", known=listed(known)),
            )
        return cls(**values)


TRAINING = LossRecipe()
FINETUNING = LossRecipe(band=True, boundary="hausdorff")
TINY_STRUCTURES = LossRecipe(band=True, boundary="signed-distance", batch_dice=True)

RECIPES = {"training": TRAINING, "fine-tuning": FINETUNING, "tiny-structures": TINY_STRUCTURES}
