"""Losses that measure how far a pixel lies from the contour."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from segstudio.core.distance import distance_inside
from segstudio.learning.losses.pixels import (
    Pixels,
    check_maps,
    divide,
    full_precision,
    prepare,
    reduce_pairs,
    sums,
)
from segstudio.learning.losses.region import ClassWeights, plain_penalty, weighted_pixel_mean

RIMS = ("zero", "half")


@full_precision
def band_cross_entropy(
    logits: Tensor,
    target: Tensor,
    *,
    valid: Tensor | None = None,
    class_weights: ClassWeights = None,
    spacing: Sequence[float] = (1, 1),
    reduction: str = "mean",
    alpha: float = 1.0,
    beta: float = 1.0,
    lam: float = 4.0,
    sigma: float = 2.0,
    hard: int | None = None,
    pixel_weights: Tensor | None = None,
    maps: Tensor | None = None,
    from_probs: bool = False,
    multilabel: bool = False,
) -> Tensor:
    """Cross-entropy that counts more near the contour, on both sides of it.

    −Σ m w [α t log p + β (1−t) log(1−p)] / Σ m w, with w = 1 + λ exp(−(d−1)² / 2σ²) for a pixel at d
    pixels from the nearest pixel of another class. λ = 0 is plain cross-entropy.

    Args:
        logits: float (N, K, *spatial).
        target: class index (N, *spatial), or one-hot or soft (N, K, *spatial).
        valid: bool (N, 1, *spatial); pixels that count. None: all.
        alpha, beta: factors of the foreground and of the background part.
        lam, sigma: height λ and width σ (pixels) of the band.
        hard: instead, w = 1 + λ on a ring of so many pixels on each side of the contour.
        pixel_weights: float (N, 1, *spatial), multiplied with w. None: 1.
        maps: what `contour_distance_map` gives for this target; None: computed here.
        spacing: only tells which valid pixel is nearest to an ignored one; the band is in pixels.
    Returns: scalar, or (N, K) for reduction "none".
    Raises: ValueError if shapes, classes or spacing disagree.
    """
    pixels = prepare(
        logits, target, valid=valid, spacing=spacing, from_probs=from_probs, multilabel=multilabel
    )
    if hard is not None:
        weights = 1 + lam * _ring(pixels, hard)
    else:
        distance = _contour_distance(pixels) if maps is None else check_maps(maps, pixels, 1)
        weights = band_weights(distance, lam=lam, sigma=sigma).to(pixels.values.dtype)
    if pixel_weights is not None:
        weights = weights * pixel_weights
    return weighted_pixel_mean(
        pixels,
        plain_penalty,
        weights,
        class_weights=class_weights,
        reduction=reduction,
        alpha=alpha,
        beta=beta,
    )


def band_weights(distance: Tensor, *, lam: float, sigma: float) -> Tensor:
    """1 + λ exp(−(d−1)² / 2σ²) for distances from the contour in pixels; 1 where there is no contour."""
    # Beyond 12 σ the exponential adds nothing to 1; its denormal results would take ten times as long.
    # One array for all steps: fresh memory for each would cost more than the arithmetic.
    weights = (distance - 1).clamp_(max=12 * sigma)
    return weights.square_().mul_(-0.5 / sigma**2).exp_().mul_(lam).add_(1)


@torch.no_grad()
def contour_distance_map(
    target: Tensor,
    spacing: Sequence[float] = (1, 1),
    *,
    num_classes: int | None = None,
    valid: Tensor | None = None,
    multilabel: bool = False,
) -> Tensor:
    """Distance in pixels, whatever the spacing, of each pixel to the nearest one of another class.

    Arguments as in `signed_distance_map`.
    Returns: float32 (N, 1, *spatial), at least 1, and infinite in an image of a single class.
    """
    return _contour_distance(_geometry_only(target, num_classes, valid, spacing, multilabel))


@torch.no_grad()
def _contour_distance(pixels: Pixels) -> Tensor:
    geometry = pixels.geometry()
    if not pixels.exclusive:
        field = distance_field(geometry, (1.0,) * (geometry.dim() - 2))
        return torch.where(field == 0, torch.inf, field).amin(1, keepdim=True)
    arrays = geometry.cpu().numpy()
    distance = np.zeros((len(arrays), 1, *arrays.shape[2:]), np.float32)
    for masks, result in zip(arrays, distance[:, 0], strict=True):
        # Pixels whose soft label prefers no class are like a class of their own.
        for mask in (*masks, ~masks.any(0)):
            if mask.any():
                result += distance_inside(mask)  # infinite where this is the only class
    return torch.from_numpy(distance).to(geometry.device)


@torch.no_grad()
def _ring(pixels: Pixels, radius: int) -> Tensor:
    """1 within `radius` pixels of a contour, else 0; the image border is no contour."""
    masks = pixels.geometry().to(pixels.values.dtype)
    pool = F.max_pool2d if masks.dim() == 4 else F.max_pool3d
    window = 2 * radius + 1
    # Pooling pads with −∞, which never wins: the same as repeating the border.
    dilated = pool(masks, window, stride=1, padding=radius)
    eroded = -pool(-masks, window, stride=1, padding=radius)
    return (dilated - eroded).amax(1, keepdim=True)


@torch.no_grad()
def signed_distance_map(
    target: Tensor,
    spacing: Sequence[float] = (1, 1),
    rim: str = "zero",
    *,
    num_classes: int | None = None,
    valid: Tensor | None = None,
    multilabel: bool = False,
) -> Tensor:
    """Distance to the contour of each class, positive outside and negative inside.

    Outside, the distance to the nearest pixel of the class; inside, minus the distance to the nearest
    pixel outside it. `zero` moves the inner values up by one step so that the inner rim is 0; `half`
    moves both sides half a step towards each other, so that the contour runs between the pixels. A step
    is the smallest spacing. 0 for a class that is absent or fills the image.

    Args:
        target: class index (N, *spatial), or one-hot or soft (N, K, *spatial).
        spacing: one step for each spatial axis, in their order; (1, 1) means two axes.
        num_classes: K, where the target does not say it; None: the largest index plus 1, at least 2.
        valid: bool (N, 1, *spatial); other pixels take the class of the nearest valid one. None: all.
    Returns: float32 (N, K, *spatial), in units of `spacing`.
    Source: Kervadec et al., "Boundary loss for highly unbalanced segmentation", MIDL 2019.
    """
    pixels = _geometry_only(target, num_classes, valid, spacing, multilabel)
    return _signed(pixels.geometry(), pixels.spacing, rim)


@torch.no_grad()
def _signed(masks: Tensor, spacing: Sequence[float], rim: str) -> Tensor:
    if rim not in RIMS:
        raise ValueError(f"rim must be one of {', '.join(RIMS)}, not {rim!r}.")
    step = np.float32(min(spacing))
    arrays = masks.cpu().numpy()
    signed = np.zeros(arrays.shape, np.float32)
    for index in np.ndindex(*arrays.shape[:2]):
        mask, result = arrays[index], signed[index]
        if not 0 < np.count_nonzero(mask) < mask.size:
            continue
        np.subtract(distance_inside(~mask, spacing), distance_inside(mask, spacing), out=result)
        result += step * mask
        if rim == "half":
            result -= step / 2
    return torch.from_numpy(signed).to(masks.device)


@full_precision
def signed_distance_loss(
    logits: Tensor,
    target: Tensor,
    *,
    valid: Tensor | None = None,
    class_weights: ClassWeights = None,
    spacing: Sequence[float] = (1, 1),
    reduction: str = "mean",
    rim: str = "half",
    clip: float | None = 16.0,
    normalize: bool = False,
    shifted: bool = False,
    include_background: bool = False,
    maps: Tensor | None = None,
    from_probs: bool = False,
    multilabel: bool = False,
) -> Tensor:
    """Probability times the signed distance φ to the reference contour: Σ m p φ / Σ m.

    Args:
        logits: float (N, K, *spatial); class 0 is background.
        target: class index (N, *spatial), or one-hot or soft (N, K, *spatial).
        valid: bool (N, 1, *spatial); pixels that count. None: all.
        rim: see `signed_distance_map`; with `zero`, as published, rim pixels get no gradient.
        clip: limit of |φ|, in units of `spacing`; None: no limit.
        normalize: divide φ by its largest absolute value.
        shifted: subtract the value of the perfect prediction: Σ m |φ| |p − t| / Σ m, which has the same
            gradient, is never negative and 0 at perfection.
        maps: what `signed_distance_map` gives for this target, spacing and rim; None: computed here.
    Returns: scalar in units of `spacing`, or (N, K) for reduction "none"; lowest where prediction equals
        reference. Blind to classes that are absent or fill the image, so always add a region loss.
    Raises: ValueError if shapes, classes or spacing disagree.
    Source: Kervadec et al., "Boundary loss for highly unbalanced segmentation", MIDL 2019.
    """
    pixels = prepare(
        logits, target, valid=valid, spacing=spacing, from_probs=from_probs, multilabel=multilabel
    )
    first = pixels.first(include_background)
    if maps is None:
        signed = _signed(pixels.geometry(first), pixels.spacing, rim).to(pixels.values)
    else:
        signed = check_maps(maps, pixels, pixels.values.shape[1])[:, first:].to(pixels.values)
    # A class that is there and does not fill the image has positive distances outside of it; else all are 0.
    applies = (signed.flatten(2).amax(2) > 0) & pixels.image_applies
    if normalize and clip is not None:
        signed = signed.clamp(-clip, clip)
    if normalize:
        largest = signed.abs().flatten(2).amax(2)
        signed = divide(signed, largest.view(*largest.shape, *[1] * (signed.dim() - 2)))
    perfect = (pixels.target(first) > 0.5).to(signed.dtype) if shifted else None
    return reduce_pairs(
        divide(
            pixels.probability_sums(
                pixels.masked(signed), first, less=perfect, limit=None if normalize else clip
            ),
            pixels.area,
        ),
        applies,
        pixels,
        first=first,
        class_weights=class_weights,
        reduction=reduction,
    )


@torch.no_grad()
def distance_field(masks: Tensor, spacing: Sequence[float]) -> Tensor:
    """Distance to the contour of each mask, on both sides: float32; 0 for an empty or full mask.

    Shapes: bool (N, K, *spatial) → the same.
    """
    arrays = masks.cpu().numpy()
    field = np.zeros(arrays.shape, np.float32)
    for index in np.ndindex(*arrays.shape[:2]):
        mask = arrays[index]
        if mask.any() and not mask.all():
            field[index] = distance_inside(mask, spacing) + distance_inside(~mask, spacing)
    return torch.from_numpy(field).to(masks.device)


@torch.no_grad()
def reference_field(
    target: Tensor,
    spacing: Sequence[float] = (1, 1),
    *,
    num_classes: int | None = None,
    valid: Tensor | None = None,
    multilabel: bool = False,
) -> Tensor:
    """`distance_field` of each class of a target: what `hausdorff_dt_loss` takes as `maps`.

    Arguments as in `signed_distance_map`.
    """
    pixels = _geometry_only(target, num_classes, valid, spacing, multilabel)
    return distance_field(pixels.geometry(), pixels.spacing)


@full_precision
def hausdorff_dt_loss(
    logits: Tensor,
    target: Tensor,
    *,
    valid: Tensor | None = None,
    class_weights: ClassWeights = None,
    spacing: Sequence[float] = (1, 1),
    reduction: str = "mean",
    log: bool = True,
    exponent: float = 2.0,
    include_background: bool = False,
    maps: Tensor | None = None,
    from_probs: bool = False,
    multilabel: bool = False,
) -> Tensor:
    """Squared error times the distances to both contours: mean of m (p − t)² (D_p^a + D_t^a).

    D is the distance to the contour on both sides of it, without gradient; that of the prediction is
    computed anew at every call.

    Args:
        logits: float (N, K, *spatial); class 0 is background.
        target: class index (N, *spatial), or one-hot or soft (N, K, *spatial).
        valid: bool (N, 1, *spatial); pixels that count. None: all.
        log: log(1 + loss) of the result, so that one far pixel does not drown the rest.
        exponent: a.
        maps: what `reference_field` gives for this target and spacing; None: computed here.
    Returns: scalar, or (N, K) for reduction "none".
    Raises: ValueError if shapes, classes or spacing disagree.
    Source: Karimi and Salcudean, "Reducing the Hausdorff distance in medical image segmentation with
        convolutional neural networks", 2019.
    """
    pixels = prepare(
        logits, target, valid=valid, spacing=spacing, from_probs=from_probs, multilabel=multilabel
    )
    first = pixels.first(include_background)
    found = pixels.probabilities(first)
    if maps is None:
        wanted_field = distance_field(pixels.geometry(first), pixels.spacing)
    else:
        wanted_field = check_maps(maps, pixels, pixels.values.shape[1])[:, first:]
    found_field = distance_field(pixels.filled(found.detach() > 0.5), pixels.spacing)
    weight = (found_field.to(found.dtype) ** exponent).add_(wanted_field.to(found) ** exponent)
    error = sums((found - pixels.target(first)) ** 2 * pixels.masked(weight))
    values = reduce_pairs(
        divide(error, pixels.area),
        pixels.image_applies,
        pixels,
        first=first,
        class_weights=class_weights,
        reduction=reduction,
    )
    return values.log1p() if log else values


def _geometry_only(
    target: Tensor,
    num_classes: int | None,
    valid: Tensor | None,
    spacing: Sequence[float],
    multilabel: bool,
) -> Pixels:
    """The target as the losses see it, without any prediction; `spacing` tells the number of axes."""
    axes = len(spacing)
    if target.dim() not in (axes + 1, axes + 2):
        raise ValueError(f"A target with {axes} spacings cannot have the shape {tuple(target.shape)}.")
    if target.dim() == axes + 2:
        num_classes = target.shape[1]
    elif num_classes is None:
        counted = target if valid is None else target * valid[:, 0].bool()
        num_classes = max(int(counted.max()) + 1, 2)
    blank = torch.zeros((), device=target.device).expand(target.shape[0], num_classes, *target.shape[-axes:])
    return prepare(blank, target, valid=valid, spacing=spacing, multilabel=multilabel)
