"""What every loss does first and last: check and mask its input, average its result.

Rules that hold for all of them: input is logits (probabilities only on request), computed in at least
float32 with autocast off; ignored pixels count nowhere, and their values are replaced before anything
else sees them; a result without any applicable pixel or class is exactly 0 with zero gradient.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, wraps
from typing import ParamSpec

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from segstudio.core.distance import nearest_index
from segstudio.learning.losses import two_classes

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

    Classes that a result leaves out (the background, mostly) are not computed either: where a method
    takes `first`, its result starts with that class.

    Shapes: values (logits, or probabilities) (N, K, *spatial); index (N, *spatial), −1 where ignored, or
        soft (N, K, *spatial), 0 where ignored: one of them is there; valid: bool (N, 1, *spatial), None
        if all pixels count. `exclusive`: softmax over the channels, the first being background.
    """

    values: Tensor
    index: Tensor | None
    soft: Tensor | None
    valid: Tensor | None
    spacing: tuple[float, ...]
    exclusive: bool
    from_probs: bool

    def first(self, include_background: bool) -> int:
        """The first class that counts."""
        return 1 if self.exclusive and not include_background else 0

    def masked(self, values: Tensor) -> Tensor:
        """Values with 0 where a pixel is ignored."""
        return values if self.valid is None else values * self.valid

    @cached_property
    def area(self) -> Tensor:
        """Number of valid pixels of each image: (N, 1), in the type of the values."""
        if self.valid is None:
            return self.values.new_full((len(self.values), 1), self.values[0, 0].numel())
        return sums(self.valid.to(self.values.dtype))

    def mask(self) -> Tensor:
        """1 where a pixel counts, 0 where it is ignored: (N, 1, *spatial), in the type of the values."""
        if self.valid is None:
            return torch.ones_like(self.values[:, :1])
        return self.valid.to(self.values.dtype)

    def target(self, first: int = 0) -> Tensor:
        """One-hot or soft target (N, K − first, *spatial), 0 where ignored."""
        if self.soft is not None:
            return self.soft[:, first:]
        return self._is_class(first).to(self.values.dtype)

    def _is_class(self, first: int) -> Tensor:
        if self.index is None:
            return self.target(first) > 0.5
        classes = self.values.shape[1]
        numbers = torch.arange(first, classes) if classes > 1 else torch.ones(1, dtype=torch.long)
        shape = (1, -1, *[1] * (self.index.dim() - 1))
        # Small integers are compared several times faster.
        index = self.index.to(torch.int8) if classes <= 128 else self.index
        return index[:, None] == numbers.to(index).view(shape)

    def probabilities(self, first: int = 0) -> Tensor:
        """Probabilities (N, K − first, *spatial)."""
        if self.from_probs:
            return self.values[:, first:]
        if not self.exclusive:
            return self.values.sigmoid()
        if self.values.shape[1] == 2 and first == 1:
            # The softmax of two is the sigmoid of their difference, at a third of the cost.
            return self._ahead().sigmoid()
        return self.values.softmax(1)[:, first:]

    def probability_sums(
        self, weights: Tensor, first: int, *, less: Tensor | None = None, limit: float | None = None
    ) -> Tensor:
        """Σ w (p − t) over the pixels of each image and class: (N, K − first).

        Args:
            less: t, shaped as the weights; None: 0.
            limit: of |w|; None: no limit.
        """
        if first == 1 and not self.from_probs and two_classes.fits(self.values, weights, less):
            return two_classes.probability_sums(self.values, weights, less, limit)
        if limit is not None:
            weights = weights.clamp(-limit, limit)
        found = self.probabilities(first)
        return sums((found if less is None else found - less) * weights)

    def _ahead(self) -> Tensor:
        """How far the second of two channels is ahead of the first: (N, 1, *spatial)."""
        behind, ahead = self.values.unbind(1)  # slices would each fill a tensor of zeros in the backward pass
        return (ahead - behind)[:, None]

    def log_probabilities(self) -> tuple[Tensor, Tensor | None]:
        """log p, and log(1 − p) unless the classes exclude each other."""
        if self.from_probs:
            return _log(self.values), None if self.exclusive else _log(1 - self.values)
        if self.exclusive:
            return self.values.log_softmax(1), None
        return F.logsigmoid(self.values), F.logsigmoid(-self.values)

    def own_class(self) -> Tensor:
        """The index as (N, 1, *spatial), with some class where it is ignored."""
        assert self.index is not None
        return (self.index if self.valid is None else self.index.clamp(min=0))[:, None]

    def own_log_probabilities(self) -> Tensor:
        """log p of the class that the index names, of one among K or of yes and no: (N, 1, *spatial)."""
        own, classes = self.own_class(), self.values.shape[1]
        if self.from_probs:
            if classes == 1:
                return _log(torch.where(own == 1, self.values, 1 - self.values))
            return _log(self.values.gather(1, own))
        if classes <= 2:
            ahead = self.values if classes == 1 else self._ahead()
            sign = own.to(ahead.dtype, copy=True).mul_(2).sub_(1)
            return F.logsigmoid(ahead * sign)
        return self.values.log_softmax(1).gather(1, own)

    @cached_property
    def _fill(self) -> Tensor | None:
        """Flat index (N, 1, pixels) of the nearest valid pixel; None where all are valid."""
        if self.valid is None or bool(self.valid.all()):
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

    def geometry(self, first: int = 0) -> Tensor:
        """The target as bool (N, K − first, *spatial), ignored pixels filled: for distances and contours."""
        return self.filled(self._is_class(first))

    @cached_property
    def image_applies(self) -> Tensor:
        """Images with at least one valid pixel: bool (N, 1)."""
        return self.area > 0

    def present(self, first: int) -> Tensor:
        """Classes that the target has in each image: bool (N, K − first)."""
        return self._is_class(first).flatten(2).any(2)


def _log(probabilities: Tensor) -> Tensor:
    return probabilities.clamp(min=torch.finfo(probabilities.dtype).tiny).log()


def prepare(
    logits: Tensor,
    target: Tensor,
    *,
    valid: Tensor | None,
    spacing: Sequence[float] = (1, 1),
    from_probs: bool = False,
    multilabel: bool = False,
) -> Pixels:
    """Check the shapes, raise the precision, blank what is ignored.

    Args:
        logits: float (N, K, *spatial).
        target: class index, integer (N, *spatial), or one-hot or soft (N, K, *spatial) in [0, 1].
        valid: bool or 0/1 (N, 1, *spatial); None: all pixels count.
        from_probs: `logits` holds probabilities already.
        multilabel: the K channels are independent of each other (as the single one of K = 1 is).
        spacing: one positive step for each spatial axis.
    Raises: ValueError if shapes or spacing disagree or a counted class index lies outside 0 … K−1.
    """
    if not logits.is_floating_point() or logits.dim() < 3:
        raise ValueError(f"logits must be a float tensor (N, K, *spatial), not {_told(logits)}.")
    values = logits.float() if logits.dtype in (torch.float16, torch.bfloat16) else logits
    batch, classes, *spatial = values.shape
    if valid is not None:
        if tuple(valid.shape) != (batch, 1, *spatial):
            raise ValueError(f"valid must be {(batch, 1, *spatial)}, not {tuple(valid.shape)}.")
        valid = valid.to(device=values.device, dtype=torch.bool)
        values = torch.where(valid, values, torch.zeros_like(values[:1, :1]))
    index = soft = None
    if tuple(target.shape) == tuple(values.shape):
        soft = target.to(device=values.device, dtype=values.dtype)
        if valid is not None:
            soft = torch.where(valid, soft, torch.zeros_like(soft[:1, :1]))
    elif tuple(target.shape) == (batch, *spatial) and not target.is_floating_point():
        index = _checked_index(target.to(values.device).long(), valid, max(classes - 1, 1))
    else:
        raise ValueError(
            f"target must be integers {(batch, *spatial)} or numbers {tuple(values.shape)}, "
            f"not {_told(target)}."
        )
    return Pixels(
        values,
        index,
        soft,
        valid,
        spacing=_checked_spacing(spacing, len(spatial)),
        exclusive=classes > 1 and not multilabel,
        from_probs=from_probs,
    )


def _checked_spacing(spacing: Sequence[float], axes: int) -> tuple[float, ...]:
    steps = tuple(float(step) for step in spacing)
    if steps == (1, 1):
        return (1.0,) * axes  # the default is for images; volumes have their own number of axes
    if len(steps) != axes or not all(math.isfinite(step) and step > 0 for step in steps):
        raise ValueError(f"{axes} spatial axes need {axes} positive spacings, not {steps}.")
    return steps


def _checked_index(index: Tensor, valid: Tensor | None, highest: int) -> Tensor:
    counted = index if valid is None else torch.where(valid[:, 0], index, 0)
    if index.numel() and not _surely_within(counted, highest):
        lowest, largest = counted.aminmax()
        if int(lowest) < 0 or int(largest) > highest:
            raise ValueError(
                f"The target has class indices {int(lowest)} … {int(largest)}, the logits 0 … {highest}."
            )
    return index if valid is None else torch.where(valid[:, 0], index, -1)


def _surely_within(index: Tensor, highest: int) -> bool:
    """True where one look, in which numbers below 0 read as the largest there are, finds none too large."""
    return index.device.type == "cpu" and int(index.numpy().view(np.uint64).max()) <= highest


def _told(tensor: Tensor) -> str:
    return f"{tensor.dtype} {tuple(tensor.shape)}"


def sums(values: Tensor) -> Tensor:
    """Sum over the spatial axes: (N, K, *spatial) → (N, K)."""
    return values.flatten(2).sum(2)


def weights_of(class_weights: Sequence[float] | Tensor | None, pixels: Pixels) -> Tensor:
    """One weight for each class: (K,). Raises: ValueError if there are more or fewer."""
    classes = pixels.values.shape[1]
    if class_weights is None:
        return pixels.values.new_ones(classes)
    weights = torch.as_tensor(class_weights, dtype=pixels.values.dtype, device=pixels.values.device)
    if tuple(weights.shape) != (classes,):
        raise ValueError(f"class_weights must be {classes} numbers, not {tuple(weights.shape)}.")
    return weights


def divide(numerator: Tensor, denominator: Tensor) -> Tensor:
    """Quotient, and exactly 0 where the denominator is 0 because nothing counts."""
    return numerator / torch.where(denominator == 0, torch.ones_like(denominator), denominator)


def check_maps(maps: Tensor, pixels: Pixels, channels: int) -> Tensor:
    """Cached maps on the device of the values. Raises: ValueError if they are of another target."""
    batch, _, *spatial = pixels.values.shape
    if tuple(maps.shape) != (batch, channels, *spatial):
        raise ValueError(f"maps must be {(batch, channels, *spatial)}, not {tuple(maps.shape)}.")
    return maps.to(pixels.values.device)


def check_reduction(reduction: str) -> None:
    """Raises: ValueError for anything but `mean`, `sum` and `none`."""
    if reduction not in REDUCTIONS:
        raise ValueError(f"reduction must be one of {', '.join(REDUCTIONS)}, not {reduction!r}.")


def reduce_pairs(
    values: Tensor,
    applies: Tensor,
    pixels: Pixels,
    *,
    first: int,
    class_weights: Sequence[float] | Tensor | None,
    reduction: str,
) -> Tensor:
    """Combine one value for each image and class that counts: (N, K − first).

    `mean`: Σ w_c L_nc / Σ w_c over the pairs that apply; `sum`: Σ w_c L_nc; `none`: (N, K), 0 where a
    class is not counted or does not apply.
    """
    check_reduction(reduction)
    weights = weights_of(class_weights, pixels)[first:] * applies.expand_as(values)
    values = torch.where(applies, values, torch.zeros_like(values))
    if reduction == "none":
        return F.pad(values, (first, 0))
    total = (weights * values).sum()
    return total if reduction == "sum" else divide(total, weights.sum())
