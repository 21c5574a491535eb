"""The losses on offer, each `(logits, target, *, valid, class_weights, spacing, reduction, …)`.

Which of them a training combines, and when, is told by `segstudio.learning.recipe.LossRecipe`.
"""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor

from segstudio.learning.losses.boundary import boundary_f1_loss, edge_bce_loss, gradient_matching_loss
from segstudio.learning.losses.composite import composite_loss, distance_maps
from segstudio.learning.losses.distance import (
    band_cross_entropy,
    hausdorff_dt_loss,
    signed_distance_loss,
    signed_distance_map,
)
from segstudio.learning.losses.distillation import distillation_loss
from segstudio.learning.losses.region import cross_entropy, dice_loss, focal_loss, tversky_loss

LOSSES: dict[str, Callable[..., Tensor]] = {
    "cross-entropy": cross_entropy,
    "focal": focal_loss,
    "dice": dice_loss,
    "tversky": tversky_loss,
    "band-cross-entropy": band_cross_entropy,
    "signed-distance": signed_distance_loss,
    "hausdorff": hausdorff_dt_loss,
    "gradient": gradient_matching_loss,
    "boundary-f1": boundary_f1_loss,
    "edge": edge_bce_loss,
}

__all__ = [
    "LOSSES",
    "band_cross_entropy",
    "boundary_f1_loss",
    "composite_loss",
    "cross_entropy",
    "dice_loss",
    "distance_maps",
    "distillation_loss",
    "edge_bce_loss",
    "focal_loss",
    "gradient_matching_loss",
    "hausdorff_dt_loss",
    "signed_distance_loss",
    "signed_distance_map",
    "tversky_loss",
]
