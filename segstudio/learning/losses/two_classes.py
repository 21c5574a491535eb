"""Closed forms for two classes that exclude each other, on the CPU: value and gradient image by image.

What one image needs in between stays in the processor's cache, and the memory of it is used again for the
next image; reading and writing a whole batch for each step costs more than the arithmetic. The gradient is
written at once, while its parts are at hand, and the backward pass only scales it.

Shapes: values (N, 2, *spatial), logits; weights (N, 1, *spatial), 0 where a pixel is ignored; index
    (N, *spatial), 1 in the foreground. Only the values get a gradient.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable


def fits(values: Tensor, *others: Tensor | None) -> bool:
    """True where these functions apply: two channels, on the CPU, and constants beside them."""
    constant = not any(other is not None and other.requires_grad for other in others)
    return values.shape[1] == 2 and values.device.type == "cpu" and constant


def cross_entropy_sums(values: Tensor, index: Tensor, weights: Tensor) -> Tensor:
    """−Σ w log p of the class that the index names, over each image: (N, 1)."""
    result: Tensor = _CrossEntropySums.apply(values, index, weights)  # type: ignore[no-untyped-call]
    return result


def probability_sums(
    values: Tensor, weights: Tensor, less: Tensor | None = None, limit: float | None = None
) -> Tensor:
    """Σ w (p − t) over each image for the foreground's probability p: (N, 1).

    Args:
        less: t, shaped as the weights; None: 0.
        limit: of |w|; None: no limit.
    """
    result: Tensor = _ProbabilitySums.apply(values, weights, less, limit)  # type: ignore[no-untyped-call]
    return result


class _Sums(torch.autograd.Function):
    """Sums over each image, whose gradient is known with them. Subclasses fill both in `forward`."""

    @staticmethod
    @once_differentiable  # type: ignore[untyped-decorator]
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        (slopes,) = ctx.saved_tensors
        return slopes * gradient.view(-1, *[1] * (slopes.dim() - 1)), None, None, None


class _CrossEntropySums(_Sums):
    @staticmethod
    def forward(ctx: Any, values: Tensor, index: Tensor, weights: Tensor) -> Tensor:
        slopes, totals = torch.empty_like(values), values.new_empty(len(values), 1)
        for image in range(len(values)):
            (behind, ahead), weight = values[image], weights[image, 0]
            own = index[image].to(values.dtype)
            logit = ahead - behind
            # max(z, 0) − t z + log(1 + exp(−|z|)), in which nothing overflows or cancels.
            cost = logit.abs().neg_().exp_().add_(1).log_()
            cost.add_(logit.clamp(min=0)).sub_(own * logit)
            totals[image, 0] = cost.mul_(weight).sum()
            slope = torch.mul(logit.sigmoid_().sub_(own), weight, out=slopes[image, 1])
            torch.neg(slope, out=slopes[image, 0])
        ctx.save_for_backward(slopes)
        return totals


class _ProbabilitySums(_Sums):
    @staticmethod
    def forward(
        ctx: Any, values: Tensor, weights: Tensor, less: Tensor | None, limit: float | None
    ) -> Tensor:
        slopes, totals = torch.empty_like(values), values.new_empty(len(values), 1)
        for image in range(len(values)):
            (behind, ahead), weight = values[image], weights[image, 0]
            if limit is not None:
                weight = weight.clamp(-limit, limit)
            found = (ahead - behind).sigmoid_()
            above = found if less is None else found - less[image, 0]
            totals[image, 0] = (above * weight).sum()
            slope = slopes[image, 1]
            torch.ops.aten.sigmoid_backward.grad_input(weight, found, grad_input=slope)
            torch.neg(slope, out=slopes[image, 0])
        ctx.save_for_backward(slopes)
        return totals
