"""The weighted sum of losses that a recipe describes, for plain and for multi-scale network outputs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

from segstudio.learning.losses.boundary import edge_head_loss, gradient_matching_loss
from segstudio.learning.losses.distance import (
    band_weights,
    contour_distance_map,
    hausdorff_dt_loss,
    reference_field,
    signed_distance_loss,
    signed_distance_map,
)
from segstudio.learning.losses.region import cross_entropy, dice_loss, focal_loss, tversky_loss
from segstudio.learning.networks.blocks import AUXILIARY_LEVELS, TrainingOutput
from segstudio.learning.recipe import LossRecipe

EDGE_WEIGHT = 0.2


def distance_maps(
    target: Tensor,
    *,
    recipe: LossRecipe,
    num_classes: int,
    valid: Tensor | None = None,
    spacing: Sequence[float] = (1, 1),
) -> dict[str, Tensor]:
    """The distance maps of a target that this recipe needs; depend on nothing else, so they can be kept.

    They belong to the target after augmentation; a flip or a turn by 90° may be applied to them, a crop
    may not. Along the first axis they can be split and joined like the target.

    Returns: `contour` (N, 1, H, W), `signed` and `field` (N, K, H, W), as far as needed.
    """
    steps = _relative(spacing)
    maps: dict[str, Tensor] = {}
    if recipe.band:
        maps["contour"] = contour_distance_map(target, steps, num_classes=num_classes, valid=valid)
    if recipe.boundary == "signed-distance":
        maps["signed"] = signed_distance_map(target, steps, "half", num_classes=num_classes, valid=valid)
    if recipe.boundary == "hausdorff":
        maps["field"] = reference_field(target, steps, num_classes=num_classes, valid=valid)
    return maps


def composite_loss(
    output: Tensor | TrainingOutput,
    target: Tensor,
    *,
    recipe: LossRecipe,
    step: int,
    steps: int,
    valid: Tensor | None = None,
    pixel_weights: Tensor | None = None,
    spacing: Sequence[float] = (1, 1),
    maps: Mapping[str, Tensor] | None = None,
) -> tuple[Tensor, dict[str, float]]:
    """The loss of one training step.

    Auxiliary outputs add the region and pixelwise terms at their own scale, weighted 1, ½, ¼, ⅛ and
    normalised to sum 1 with the main output; an edge output adds 0.2 of its balanced cross-entropy. Band and
    boundary terms look at the main output only. A boundary term of weight 0 is not computed.

    Args:
        output: logits (N, K, H, W) or what a network returns in training mode.
        target: class index (N, H, W), or one-hot or soft (N, K, H, W).
        step, steps: where the schedule stands, counted from 0.
        valid: bool (N, 1, H, W); pixels that count. None: all.
        pixel_weights: float (N, 1, H, W); how much each pixel counts in the pixelwise term. None: 1.
        spacing: of the rows and columns; only their ratio matters, distances are in smallest steps.
        maps: what `distance_maps` gives for this target; None: computed here.
    Returns: the scalar to minimise, and the value of each unweighted term of the main output (the boundary
        term shifted to be 0 at perfection), of `auxiliary` and `edge` where they exist, and `total`.
    """
    if isinstance(output, Tensor):
        output = TrainingOutput(output, (), None)
    logits = output.logits
    if maps is None:
        maps = distance_maps(target, recipe=recipe, num_classes=logits.shape[1], valid=valid, spacing=spacing)
    weights = pixel_weights
    if recipe.band:
        band = band_weights(
            maps["contour"].to(logits.device), lam=recipe.band_lambda, sigma=recipe.band_sigma
        )
        weights = band if weights is None else weights * band

    terms = _region_terms(logits, target, recipe, valid, weights)
    region = _weighted(terms, recipe)
    if output.auxiliary:
        scale, auxiliary = 1.0, torch.zeros((), device=logits.device)
        for level, coarse in zip(AUXILIARY_LEVELS, output.auxiliary, strict=False):
            coarse_target, coarse_valid = _shrink(target, valid, 2**level, soft=target.shape == logits.shape)
            coarse_weights = None if pixel_weights is None else pixel_weights[..., :: 2**level, :: 2**level]
            coarse_terms = _region_terms(coarse, coarse_target, recipe, coarse_valid, coarse_weights)
            auxiliary = auxiliary + 0.5**level * _weighted(coarse_terms, recipe)
            scale += 0.5**level
        terms["auxiliary"] = auxiliary / (scale - 1)
        region = (region + auxiliary) / scale

    total = recipe.region_weight_at(step, steps) * region
    boundary_weight = recipe.boundary_weight_at(step, steps)
    if boundary_weight > 0:
        terms["boundary"] = _boundary_term(logits, target, recipe, valid, _relative(spacing), maps)
        total = total + boundary_weight * terms["boundary"]
    if output.edge is not None:
        terms["edge"] = edge_head_loss(output.edge, target, num_classes=logits.shape[1], valid=valid)
        total = total + EDGE_WEIGHT * terms["edge"]
    terms["total"] = total
    return total, {name: float(value.detach()) for name, value in terms.items()}


def _region_terms(
    logits: Tensor, target: Tensor, recipe: LossRecipe, valid: Tensor | None, pixel_weights: Tensor | None
) -> dict[str, Tensor]:
    overlap_name, pixelwise_name = recipe.region.split("+")
    overlap = {"dice": dice_loss, "tversky": tversky_loss}[overlap_name]
    pixelwise = {"ce": cross_entropy, "focal": focal_loss}[pixelwise_name]
    return {
        overlap_name: overlap(logits, target, valid=valid, batch=recipe.batch_dice),
        pixelwise_name: pixelwise(logits, target, valid=valid, pixel_weights=pixel_weights),
    }


def _weighted(terms: Mapping[str, Tensor], recipe: LossRecipe) -> Tensor:
    """The region term and, weighted, the pixelwise one."""
    overlap, pixelwise = terms.values()
    return overlap + recipe.pixelwise_weight * pixelwise


def _boundary_term(
    logits: Tensor,
    target: Tensor,
    recipe: LossRecipe,
    valid: Tensor | None,
    steps: tuple[float, ...],
    maps: Mapping[str, Tensor],
) -> Tensor:
    if recipe.boundary == "hausdorff":
        return hausdorff_dt_loss(logits, target, valid=valid, spacing=steps, maps=maps["field"])
    if recipe.boundary == "signed-distance":
        return signed_distance_loss(
            logits, target, valid=valid, spacing=steps, shifted=True, maps=maps["signed"]
        )
    return gradient_matching_loss(logits, target, valid=valid, spacing=steps)


def _relative(spacing: Sequence[float]) -> tuple[float, ...]:
    """Spacing in units of its smallest value: weights tuned in pixels then hold for every image."""
    smallest = min(spacing)
    return tuple(float(step) / float(smallest) for step in spacing)


def _shrink(target: Tensor, valid: Tensor | None, stride: int, *, soft: bool) -> tuple[Tensor, Tensor | None]:
    """Target and valid mask at a coarser scale: class indices by nearest pixel, soft values by average."""
    if not soft:
        small = target[..., ::stride, ::stride]
        return small, None if valid is None else valid[..., ::stride, ::stride]
    if valid is None:
        valid = torch.ones_like(target[:, :1], dtype=torch.bool)
    mask = valid.to(target.dtype)
    known = F.avg_pool2d(mask, stride, ceil_mode=True, count_include_pad=False)
    # Half-windows at the border keep the average of what they have.
    total = F.avg_pool2d(
        torch.where(valid.bool(), target, 0), stride, ceil_mode=True, count_include_pad=False
    )
    return total / known.clamp(min=torch.finfo(known.dtype).tiny), known > 0
