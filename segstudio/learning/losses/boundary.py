"""Losses on the differences between neighbouring pixels; add-ons, never to be used alone."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

from segstudio.learning.losses.pixels import Pixels, divide, full_precision, prepare, reduce_pairs, sums
from segstudio.learning.losses.region import ClassWeights

_EDGE_FLOOR = 1e-6


@full_precision
def gradient_matching_loss(
    logits: Tensor,
    target: Tensor,
    *,
    valid: Tensor | None = None,
    class_weights: ClassWeights = None,
    spacing: Sequence[float] = (1, 1),
    reduction: str = "mean",
    sigma: float = 2.0,
    include_background: bool = False,
    from_probs: bool = False,
    multilabel: bool = False,
) -> Tensor:
    """Squared difference between the signed gradients of prediction and reference, both blurred.

    Σ_axis Σ |∂p − ∂t|² / (Σ_axis Σ |∂t|² + s) with s = 1e-3 · √(H·W): 0 where they agree up to a constant,
    1 for a flat prediction, 4 for the inverted mask. Without the blur a shift by one pixel would cost more
    than no edge at all. Blind to a constant offset.

    Args:
        logits: float (N, K, *spatial); class 0 is background.
        target: class index (N, *spatial), or one-hot or soft (N, K, *spatial).
        valid: bool (N, 1, *spatial); pixels that count. None: all. Differences that touch an ignored pixel
            are dropped; the blur sees the nearest valid pixel there.
        sigma: standard deviation of the blur in pixels; 0: none.
        spacing: only tells which valid pixel is nearest to an ignored one.
    Returns: scalar, or (N, K) for reduction "none".
    Raises: ValueError if shapes, classes or spacing disagree.
    """
    pixels = prepare(
        logits, target, valid=valid, spacing=spacing, from_probs=from_probs, multilabel=multilabel
    )
    first = pixels.first(include_background)
    target = pixels.target(first)
    wanted = _blur(pixels.filled(target), sigma)
    off = _blur(pixels.filled(pixels.probabilities(first) - target), sigma)
    mask = pixels.mask()
    error, energy = torch.zeros_like(sums(off)), torch.zeros_like(sums(off))
    for axis in range(2, off.dim()):
        size = off.shape[axis]
        pairs = mask.narrow(axis, 0, size - 1) * mask.narrow(axis, 1, size - 1)
        error = error + sums(pairs * off.diff(dim=axis) ** 2)
        energy = energy + sums(pairs * wanted.diff(dim=axis) ** 2)
    # In a volume a contour grows with the area, not with the length of a side.
    axes = off.dim() - 2
    floor = 1e-3 * math.prod(off.shape[2:]) ** ((axes - 1) / axes)
    return reduce_pairs(
        error / (energy + floor),
        pixels.image_applies,
        pixels,
        first=first,
        class_weights=class_weights,
        reduction=reduction,
    )


def _blur(values: Tensor, sigma: float) -> Tensor:
    """Gaussian blur along each spatial axis, repeating the border.

    As a product with a banded matrix for each axis: for training patches several times faster than a
    convolution of one channel, above all in the backward pass.
    """
    if sigma == 0:
        return values
    radius = math.ceil(4 * sigma)
    offsets = torch.arange(-radius, radius + 1, dtype=values.dtype, device=values.device)
    kernel = torch.exp(-(offsets**2) / (2 * sigma**2))
    kernel = kernel / kernel.sum()
    for axis in range(2, values.dim()):
        size = values.shape[axis]
        pixel = torch.arange(size, device=values.device)
        source = (pixel[:, None] + offsets.long()).clamp(0, size - 1)
        matrix = values.new_zeros(size, size).scatter_add_(1, source, kernel.expand_as(source))
        values = (values.movedim(axis, -1) @ matrix.T).movedim(-1, axis)
    return values


@full_precision
def boundary_f1_loss(
    logits: Tensor,
    target: Tensor,
    *,
    valid: Tensor | None = None,
    class_weights: ClassWeights = None,
    spacing: Sequence[float] = (1, 1),
    reduction: str = "mean",
    inner: int = 3,
    tolerance: int = 5,
    include_background: bool = False,
    from_probs: bool = False,
    multilabel: bool = False,
) -> Tensor:
    """1 − F1 of the boundary pixels, those within the tolerance counting as found.

    B(q) = maxpool(1−q) − (1−q), E = maxpool(B), P = Σ B(p) E(t) / Σ B(p), R = Σ B(t) E(p) / Σ B(t), and
    1 − 2 P R / (P + R). Blind to a full inversion and to shifts within the tolerance.

    Args:
        logits: float (N, K, *spatial); class 0 is background.
        target: class index (N, *spatial), or one-hot or soft (N, K, *spatial).
        valid: bool (N, 1, *spatial); pixels that count. None: all. Windows that touch an ignored pixel
            are dropped.
        inner, tolerance: odd window sizes in pixels of the first and the second maximum.
        spacing: only checked; every loss takes it.
    Returns: scalar, or (N, K) for reduction "none"; a class without boundary in the target is left out.
    Raises: ValueError if shapes, classes or spacing disagree.
    Source: Bokhovkin and Burnaev, "Boundary loss for remote sensing imagery semantic segmentation", 2019.
    """
    pixels = prepare(
        logits, target, valid=valid, spacing=spacing, from_probs=from_probs, multilabel=multilabel
    )
    first = pixels.first(include_background)
    found, wanted = (
        _inner_rim(values, inner) for values in (pixels.probabilities(first), pixels.target(first))
    )
    ignored = _largest(1 - pixels.mask(), inner)
    near_found, near_wanted = (_largest(rim * (1 - ignored), tolerance) for rim in (found, wanted))
    counts = 1 - _largest(ignored, tolerance)
    found, wanted = found * counts, wanted * counts
    precision = _ratio(sums(found * near_wanted), sums(found))
    recall = _ratio(sums(wanted * near_found), sums(wanted))
    return reduce_pairs(
        1 - _ratio(2 * precision * recall, precision + recall),
        sums(wanted) > 0,
        pixels,
        first=first,
        class_weights=class_weights,
        reduction=reduction,
    )


def _ratio(part: Tensor, whole: Tensor) -> Tensor:
    return part / (whole + 1e-7)


def _inner_rim(values: Tensor, window: int) -> Tensor:
    return _largest(1 - values, window) - (1 - values)


def _largest(values: Tensor, window: int) -> Tensor:
    pool = F.max_pool2d if values.dim() == 4 else F.max_pool3d
    return pool(values, window, stride=1, padding=window // 2)


@full_precision
def edge_bce_loss(
    logits: Tensor,
    target: Tensor,
    *,
    valid: Tensor | None = None,
    class_weights: ClassWeights = None,
    spacing: Sequence[float] = (1, 1),
    reduction: str = "mean",
    include_background: bool = False,
    from_probs: bool = False,
    multilabel: bool = False,
) -> Tensor:
    """Binary cross-entropy between the edge maps of prediction and reference, edges and rest balanced.

    e(q) is the largest absolute difference to the next pixel along an axis. Edges weigh β, the share of
    non-edge pixels, all others 1 − β; the sum is divided by that of the weights. Blind to polarity: an
    inverted mask costs nothing.

    Args:
        logits: float (N, K, *spatial); class 0 is background.
        target: class index (N, *spatial), or one-hot or soft (N, K, *spatial).
        valid: bool (N, 1, *spatial); pixels that count. None: all. A difference that touches an ignored
            pixel is dropped.
        spacing: only checked; every loss takes it.
    Returns: scalar, or (N, K) for reduction "none"; a class without an edge in the target is left out.
    Raises: ValueError if shapes, classes or spacing disagree.
    """
    pixels = prepare(
        logits, target, valid=valid, spacing=spacing, from_probs=from_probs, multilabel=multilabel
    )
    # The other order, log of the 0/1 target, would have infinite gradients.
    first = pixels.first(include_background)
    found = _edges(pixels.probabilities(first)).clamp(_EDGE_FLOOR, 1 - _EDGE_FLOOR)
    wanted = _edges(pixels.target(first))
    penalties = -found.log(), -torch.log1p(-found)
    values, applies = _balanced(penalties, wanted, _edge_mask(pixels))
    return reduce_pairs(
        values,
        applies,
        pixels,
        first=first,
        class_weights=class_weights,
        reduction=reduction,
    )


@full_precision
def edge_head_loss(edge_logits: Tensor, target: Tensor, *, num_classes: int, valid: Tensor | None) -> Tensor:
    """The same for a network that predicts edges directly: logits (N, 1, H, W) against all class contours."""
    blank = edge_logits.detach().expand(-1, num_classes, *[-1] * (edge_logits.dim() - 2))
    pixels = prepare(blank, target, valid=valid)
    wanted = _edges(pixels.target()).amax(1, keepdim=True)
    edge_logits = edge_logits.to(pixels.values.dtype)
    if pixels.valid is not None:
        edge_logits = torch.where(pixels.valid, edge_logits, 0.0)
    penalties = -F.logsigmoid(edge_logits), -F.logsigmoid(-edge_logits)
    values, applies = _balanced(penalties, wanted, _edge_mask(pixels))
    return divide((values * applies).sum(), applies.sum())


def _balanced(penalties: tuple[Tensor, Tensor], wanted: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
    """Mean of (penalty if edge, penalty if not) with class-balanced weights, and whether there is an edge."""
    edges, others = sums(mask * wanted), sums(mask * (1 - wanted))
    share = divide(others, edges + others)
    total = share * sums(mask * wanted * penalties[0]) + (1 - share) * sums(
        mask * (1 - wanted) * penalties[1]
    )
    return divide(total, share * edges + (1 - share) * others), edges > 0


def _edges(values: Tensor) -> Tensor:
    """Largest absolute difference to the next pixel along any axis; beyond the border there is none."""
    edges = torch.zeros_like(values)
    for axis in range(2, values.dim()):
        padding = [0] * (2 * (values.dim() - 2))
        padding[2 * (values.dim() - 1 - axis) + 1] = 1
        edges = torch.maximum(edges, F.pad(values.diff(dim=axis).abs(), padding))
    return edges


def _edge_mask(pixels: Pixels) -> Tensor:
    """1 where a pixel and its next neighbours along each axis are all valid."""
    valid = pixels.mask()
    mask = valid
    for axis in range(2, valid.dim()):
        following = valid.narrow(axis, 1, valid.shape[axis] - 1)
        mask = mask * torch.cat([following, torch.ones_like(valid.narrow(axis, 0, 1))], dim=axis)
    return mask
