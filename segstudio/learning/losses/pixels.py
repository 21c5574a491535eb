"""What every loss does first and last: check and mask its input, average its result.

Rules that hold for all of them: input is logits (probabilities only on request), computed in at least
float32 with autocast off; ignored pixels count nowhere, and their values are replaced before anything
else sees them; a result without any applicable pixel or class is exactly 0 with zero gradient.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, wraps
from typing import ParamSpec

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from segstudio.core.distance import nearest_index

_P = ParamSpec("_P")

REDUCTIONS = ("mean", "sum", "none")


def full_precision(loss: Callable[_P, Tensor]) -> Callable[_P, Tensor]:
    """Run a loss outside autocast: a float16 sum over a large image overflows."""

    @wraps(loss)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> Tensor:
        logits = args[0] if args else kwargs["logits"]
        assert isinstance(logits, Tensor)
        with torch.autocast(device_type=logits.device.type, enabled=False):
            return loss(*args, **kwargs)

    return run


@dataclass(frozen=True)
class Pixels:
    """Masked input of a loss, in at least float32.

    Shapes: values (logits, or probabilities), target: (N, K, *spatial), 0 where ignored; valid: bool
        (N, 1, *spatial). `exclusive`: softmax over the channels, the first being background.
    """

    values: Tensor
    target: Tensor
    valid: Tensor
    spacing: tuple[float, ...]
    exclusive: bool
    from_probs: bool

    @cached_property
    def mask(self) -> Tensor:
        """1 where a pixel counts, 0 where it is ignored, in the type of the values."""
        return self.valid.to(self.values.dtype)

    @cached_property
    def probabilities(self) -> Tensor:
        if self.from_probs:
            return self.values
        return self.values.softmax(1) if self.exclusive else self.values.sigmoid()

    @cached_property
    def log_probabilities(self) -> tuple[Tensor, Tensor | None]:
        """log p, and log(1 − p) unless the classes exclude each other."""
        if self.from_probs:
            tiny = torch.finfo(self.values.dtype).tiny
            log = self.values.clamp(min=tiny).log()
            return log, None if self.exclusive else (1 - self.values).clamp(min=tiny).log()
        if self.exclusive:
            return self.values.log_softmax(1), None
        return F.logsigmoid(self.values), F.logsigmoid(-self.values)

    @cached_property
    def _fill(self) -> Tensor | None:
        """Flat index (N, 1, pixels) of the nearest valid pixel; None where all are valid."""
        if bool(self.valid.all()):
            return None
        masks = self.valid[:, 0].cpu().numpy()
        own = np.arange(masks[0].size)
        index = np.stack([nearest_index(mask, self.spacing) if mask.any() else own for mask in masks])
        return torch.from_numpy(index).to(self.valid.device)[:, None]

    def filled(self, values: Tensor) -> Tensor:
        """Values (N, C, *spatial) with each ignored pixel replaced by the nearest valid one."""
        if self._fill is None:
            return values
        index = self._fill.expand(-1, values.shape[1], -1)
        return values.flatten(2).gather(2, index).view_as(values)

    @cached_property
    def geometry(self) -> Tensor:
        """The target as bool (N, K, *spatial), ignored pixels filled: only for distances and contours."""
        return self.filled(self.target > 0.5)

    def counted(self, include_background: bool) -> Tensor:
        """Which classes a result is averaged over: bool (K,)."""
        counted = torch.ones(self.values.shape[1], dtype=torch.bool, device=self.values.device)
        if self.exclusive and not include_background:
            counted[0] = False
        return counted

    @cached_property
    def image_applies(self) -> Tensor:
        """Images with at least one valid pixel: bool (N, 1)."""
        return self.valid.flatten(2).any(2)

    def present(self) -> Tensor:
        """Classes that the target has in each image: bool (N, K)."""
        return ((self.target > 0.5) & self.valid).flatten(2).any(2)


def prepare(
    logits: Tensor,
    target: Tensor,
    *,
    valid: Tensor | None,
    spacing: Sequence[float] = (1, 1),
    from_probs: bool = False,
    multilabel: bool = False,
) -> Pixels:
    """Check the shapes, raise the precision, make the target one-hot, blank what is ignored.

    Args:
        logits: float (N, K, *spatial).
        target: class index, integer (N, *spatial), or one-hot or soft (N, K, *spatial) in [0, 1].
        valid: bool or 0/1 (N, 1, *spatial); None: all pixels count.
        from_probs: `logits` holds probabilities already.
        multilabel: the K channels are independent of each other (as the single one of K = 1 is).
    Raises: ValueError if shapes disagree or a counted class index lies outside 0 … K−1.
    """
    if not logits.is_floating_point() or logits.dim() < 3:
        raise ValueError(f"logits must be a float tensor (N, K, *spatial), not {_told(logits)}.")
    values = logits.float() if logits.dtype in (torch.float16, torch.bfloat16) else logits
    batch, classes, *spatial = values.shape
    if valid is None:
        valid = torch.ones((batch, 1, *spatial), dtype=torch.bool, device=values.device)
    if tuple(valid.shape) != (batch, 1, *spatial):
        raise ValueError(f"valid must be {(batch, 1, *spatial)}, not {tuple(valid.shape)}.")
    valid = valid.to(device=values.device, dtype=torch.bool)
    if tuple(target.shape) == tuple(values.shape):
        target = target.to(device=values.device, dtype=values.dtype)
        target = torch.where(valid, target, torch.zeros((), dtype=target.dtype, device=target.device))
    elif tuple(target.shape) == (batch, *spatial) and not target.is_floating_point():
        target = _one_hot(target.to(values.device), valid, classes, values.dtype)
    else:
        raise ValueError(
            f"target must be integers {(batch, *spatial)} or numbers {tuple(values.shape)}, "
            f"not {_told(target)}."
        )
    if len(spacing) != len(spatial):
        # The default is for images; volumes have their own number of axes.
        if tuple(spacing) != (1, 1):
            raise ValueError(f"{len(spatial)} spatial axes need as many spacings, not {tuple(spacing)}.")
        spacing = (1.0,) * len(spatial)
    values = torch.where(valid, values, torch.zeros((), dtype=values.dtype, device=values.device))
    return Pixels(
        values,
        target,
        valid,
        spacing=tuple(float(step) for step in spacing),
        exclusive=classes > 1 and not multilabel,
        from_probs=from_probs,
    )


def _one_hot(target: Tensor, valid: Tensor, classes: int, dtype: torch.dtype) -> Tensor:
    index = torch.where(valid[:, 0], target.long(), 0)
    highest = max(classes - 1, 1)  # a single channel is told apart from nothing: 0 and 1
    if index.numel() and (int(index.min()) < 0 or int(index.max()) > highest):
        raise ValueError(f"The target has class indices outside 0 … {highest}.")
    if classes == 1:
        return index[:, None].to(dtype)
    one_hot = torch.zeros((index.shape[0], classes, *index.shape[1:]), dtype=dtype, device=index.device)
    return one_hot.scatter_(1, index[:, None], 1).mul_(valid)


def _told(tensor: Tensor) -> str:
    return f"{tensor.dtype} {tuple(tensor.shape)}"


def sums(values: Tensor) -> Tensor:
    """Sum over the spatial axes: (N, K, *spatial) → (N, K)."""
    return values.flatten(2).sum(2)


def _weights(class_weights: Sequence[float] | Tensor | None, like: Tensor) -> Tensor:
    classes = like.shape[1]
    if class_weights is None:
        return torch.ones(1, classes, dtype=like.dtype, device=like.device)
    weights = torch.as_tensor(class_weights, dtype=like.dtype, device=like.device)
    if tuple(weights.shape) != (classes,):
        raise ValueError(f"class_weights must be {classes} numbers, not {tuple(weights.shape)}.")
    return weights[None]


def divide(numerator: Tensor, denominator: Tensor) -> Tensor:
    """Quotient, and exactly 0 where the denominator is 0 because nothing counts."""
    return numerator / torch.where(denominator == 0, torch.ones_like(denominator), denominator)


def reduce_pairs(
    values: Tensor,
    applies: Tensor,
    counted: Tensor,
    *,
    class_weights: Sequence[float] | Tensor | None,
    reduction: str,
) -> Tensor:
    """Combine one value for each image and class.

    `mean`: Σ w_c L_nc / Σ w_c over the pairs that apply; `sum`: Σ w_c L_nc; `none`: (N, K), 0 where a
    class is not counted or does not apply.
    """
    _check(reduction)
    applies = (applies & counted).expand_as(values)
    values = torch.where(applies, values, torch.zeros_like(values))
    if reduction == "none":
        return values
    weights = _weights(class_weights, values) * applies
    total = (weights * values).sum()
    return total if reduction == "sum" else divide(total, weights.sum())


def reduce_pixels(
    total: Tensor,
    weight: Tensor,
    *,
    class_weights: Sequence[float] | Tensor | None,
    reduction: str,
) -> Tensor:
    """Combine sums over pixels, (N, K) each.

    `mean`: Σ w_c total / Σ w_c weight, the weighted mean over pixels; `sum`: Σ w_c total; `none`: (N, K),
    the mean over the pixels of each image and class.
    """
    _check(reduction)
    if reduction == "none":
        return divide(total, weight)
    weights = _weights(class_weights, total)
    summed = (weights * total).sum()
    return summed if reduction == "sum" else divide(summed, (weights * weight).sum())


def _check(reduction: str) -> None:
    if reduction not in REDUCTIONS:
        raise ValueError(f"reduction must be one of {', '.join(REDUCTIONS)}, not {reduction!r}.")
