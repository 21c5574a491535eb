"""Losses over the whole region: cross-entropy, focal, Dice, Tversky."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from segstudio.learning.losses import two_classes
from segstudio.learning.losses.pixels import (
    Pixels,
    check_reduction,
    divide,
    full_precision,
    prepare,
    reduce_pairs,
    sums,
    weights_of,
)

ClassWeights = Sequence[float] | Tensor | None


@full_precision
def cross_entropy(
    logits: Tensor,
    target: Tensor,
    *,
    valid: Tensor | None = None,
    class_weights: ClassWeights = None,
    spacing: Sequence[float] = (1, 1),
    reduction: str = "mean",
    pixel_weights: Tensor | None = None,
    from_probs: bool = False,
    multilabel: bool = False,
) -> Tensor:
    """Cross-entropy, averaged over the valid pixels; for one channel or independent channels the binary one.

    −Σ m w log p_t / Σ m w, where w is the weight of the pixel times that of its class.

    Args:
        logits: float (N, K, *spatial).
        target: class index (N, *spatial), or one-hot or soft (N, K, *spatial).
        valid: bool (N, 1, *spatial); pixels that count. None: all.
        pixel_weights: float (N, 1, *spatial), ≥ 0; how much each pixel counts. None: 1.
        spacing: only checked; every loss takes it.
    Returns: scalar, or (N, K) for reduction "none".
    Raises: ValueError if shapes, classes or spacing disagree.
    """
    pixels = prepare(
        logits, target, valid=valid, spacing=spacing, from_probs=from_probs, multilabel=multilabel
    )
    return weighted_pixel_mean(
        pixels, plain_penalty, pixel_weights, class_weights=class_weights, reduction=reduction
    )


@full_precision
def focal_loss(
    logits: Tensor,
    target: Tensor,
    *,
    valid: Tensor | None = None,
    class_weights: ClassWeights = None,
    spacing: Sequence[float] = (1, 1),
    reduction: str = "mean",
    gamma: float = 2.0,
    pixel_weights: Tensor | None = None,
    from_probs: bool = False,
    multilabel: bool = False,
) -> Tensor:
    """Cross-entropy that fades where the prediction is right already: −(1 − p_t)^γ log p_t.

    Arguments, returns and errors as in `cross_entropy`.
    Source: Lin et al., "Focal loss for dense object detection", 2017.
    """
    pixels = prepare(
        logits, target, valid=valid, spacing=spacing, from_probs=from_probs, multilabel=multilabel
    )

    def faded(log_probability: Tensor) -> Tensor:
        # The floor keeps the gradient of the power finite for γ < 1.
        missing = (-torch.expm1(log_probability)).clamp(min=1e-12)
        return -(missing**gamma) * log_probability

    return weighted_pixel_mean(pixels, faded, pixel_weights, class_weights=class_weights, reduction=reduction)


def plain_penalty(log_probability: Tensor) -> Tensor:
    """−log p: what makes the weighted mean a cross-entropy."""
    return -log_probability


def weighted_pixel_mean(
    pixels: Pixels,
    penalty: Callable[[Tensor], Tensor],
    pixel_weights: Tensor | None,
    *,
    class_weights: ClassWeights,
    reduction: str,
    alpha: float = 1.0,
    beta: float = 1.0,
) -> Tensor:
    """Mean of a penalty of log p over the valid pixels; `none`: (N, K), over the pixels of each class.

    Σ m w [α t f(log p) + β (1−t) f(log(1−p))] / Σ m w; for exclusive classes α belongs to the foreground
    classes and β to the background, which for two classes is the same.
    """
    check_reduction(reduction)
    weight = pixels.mask()
    if pixel_weights is not None:
        if pixel_weights.shape != weight.shape:
            raise ValueError(
                f"pixel_weights must be {tuple(weight.shape)}, not {tuple(pixel_weights.shape)}."
            )
        pixel_weights = pixel_weights.to(weight)
        weight = pixel_weights if pixels.valid is None else torch.where(pixels.valid, pixel_weights, weight)
    classes = weights_of(class_weights, pixels)
    if pixels.index is not None and (pixels.exclusive or len(classes) == 1) and reduction != "none":
        # Each pixel has one class, so one term: no need for all K.
        if class_weights is not None:
            weight = weight * classes[pixels.own_class().clamp(max=len(classes) - 1)]
        factor = weight
        if (alpha, beta) != (1, 1):
            factor = torch.where(pixels.own_class() > 0, alpha * weight, beta * weight)
        if penalty is plain_penalty and not pixels.from_probs and two_classes.fits(pixels.values, factor):
            cost = two_classes.cross_entropy_sums(pixels.values, pixels.index, factor).sum()
        else:
            cost = (factor * penalty(pixels.own_log_probabilities())).sum()
        return cost if reduction == "sum" else divide(cost, weight.sum())

    log_true, log_false = pixels.log_probabilities()
    target = pixels.target()
    if log_false is None:
        factor = torch.full_like(classes, alpha)
        factor[0] = beta
        weighted = weight * target
        total, counts = factor * sums(weighted * penalty(log_true)), sums(weighted)
    else:
        terms = alpha * target * penalty(log_true) + beta * (1 - target) * penalty(log_false)
        total = sums(weight * terms)
        counts = sums(weight).expand_as(total)
    if reduction == "none":
        return divide(total, counts)
    summed = (classes * total).sum()
    return summed if reduction == "sum" else divide(summed, (classes * counts).sum())


@full_precision
def dice_loss(
    logits: Tensor,
    target: Tensor,
    *,
    valid: Tensor | None = None,
    class_weights: ClassWeights = None,
    spacing: Sequence[float] = (1, 1),
    reduction: str = "mean",
    batch: bool = False,
    skip_absent: bool = False,
    include_background: bool = False,
    smooth: float = 1e-5,
    from_probs: bool = False,
    multilabel: bool = False,
) -> Tensor:
    """Soft Dice loss for each image and class: 1 − (2 Σ p t + s) / (Σ p + Σ t + s).

    A class that an image does not have still counts: near 1 for any false positive, 0 for none.

    Args:
        logits: float (N, K, *spatial); class 0 is background.
        target: class index (N, *spatial), or one-hot or soft (N, K, *spatial).
        valid: bool (N, 1, *spatial); pixels that count. None: all.
        batch: sum over the batch before dividing; steadier where many patches lack a class.
        skip_absent: leave out the classes that the target does not have.
        spacing: only checked; every loss takes it.
    Returns: scalar; for reduction "none" (N, K), or (1, K) with `batch`.
    Raises: ValueError if shapes, classes or spacing disagree.
    Source: Milletari et al., "V-Net", 2016, without squares in the denominator.
    """
    pixels = prepare(
        logits, target, valid=valid, spacing=spacing, from_probs=from_probs, multilabel=multilabel
    )
    first = pixels.first(include_background)
    found, wanted = pixels.masked(pixels.probabilities(first)), pixels.target(first)
    both, found_sum, wanted_sum = sums(found * wanted), sums(found), sums(wanted)
    if batch:
        both, found_sum, wanted_sum = (total.sum(0, keepdim=True) for total in (both, found_sum, wanted_sum))
    values = 1 - (2 * both + smooth) / (found_sum + wanted_sum + smooth)
    return reduce_pairs(
        values,
        _applies(pixels, first, batch=batch, skip_absent=skip_absent),
        pixels,
        first=first,
        class_weights=class_weights,
        reduction=reduction,
    )


@full_precision
def tversky_loss(
    logits: Tensor,
    target: Tensor,
    *,
    valid: Tensor | None = None,
    class_weights: ClassWeights = None,
    spacing: Sequence[float] = (1, 1),
    reduction: str = "mean",
    alpha: float = 0.3,
    beta: float = 0.7,
    batch: bool = False,
    skip_absent: bool = False,
    include_background: bool = False,
    smooth: float = 1e-5,
    from_probs: bool = False,
    multilabel: bool = False,
) -> Tensor:
    """Overlap loss that weighs false positives by α and false negatives by β.

    1 − (TP + s) / (TP + α FP + β FN + s); the default cares more about what is missed. The other
    arguments, returns and errors are those of `dice_loss`.
    Source: Salehi et al., "Tversky loss function for image segmentation", 2017.
    """
    pixels = prepare(
        logits, target, valid=valid, spacing=spacing, from_probs=from_probs, multilabel=multilabel
    )
    first = pixels.first(include_background)
    found, wanted = pixels.masked(pixels.probabilities(first)), pixels.target(first)
    hits = sums(found * wanted)
    extra = sums(found * (1 - wanted))
    missed = sums((1 - found) * wanted)
    if batch:
        hits, extra, missed = (total.sum(0, keepdim=True) for total in (hits, extra, missed))
    values = 1 - (hits + smooth) / (hits + alpha * extra + beta * missed + smooth)
    return reduce_pairs(
        values,
        _applies(pixels, first, batch=batch, skip_absent=skip_absent),
        pixels,
        first=first,
        class_weights=class_weights,
        reduction=reduction,
    )


def _applies(pixels: Pixels, first: int, *, batch: bool, skip_absent: bool) -> Tensor:
    applies = pixels.present(first) if skip_absent else pixels.image_applies
    return applies.any(0, keepdim=True) if batch else applies
