"""Adam with decoupled weight decay.

torch's own optimisers import its compiler when the first is made, which takes seconds during which a window
stands still; the arithmetic is a few lines.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import torch
from torch import Tensor

_FIRST, _SECOND, _TINY = 0.9, 0.999, 1e-8


class AdamW:
    """Moves parameters against their gradients, each at its own pace.

    m ← 0.9 m + 0.1 g; v ← 0.999 v + 0.001 g²; p ← (1 − rate · decay) p − rate · m̂ / (√v̂ + 1e-8), where
    m̂ and v̂ are m and v corrected for having begun at 0.

    Args:
        groups: parameters with their weight decay.
    Attributes:
        steps: how many were made.
    Source: Loshchilov and Hutter, "Decoupled weight decay regularization", 2019 (arXiv 1711.05101).
    """

    def __init__(self, groups: Iterable[tuple[Iterable[Tensor], float]]) -> None:
        self._states = [
            (parameter, decay, torch.zeros_like(parameter), torch.zeros_like(parameter))
            for parameters, decay in groups
            for parameter in parameters
        ]
        self.steps = 0

    def moments(self) -> list[tuple[Tensor, Tensor]]:
        """The running means m and v of each parameter; with `steps` all that is remembered between steps."""
        return [(first, second) for _, _, first, second in self._states]

    def clear(self) -> None:
        """Forget the gradients of the last step."""
        for parameter, *_ in self._states:
            parameter.grad = None

    @torch.no_grad()
    def step(self, rate: float) -> None:
        """Move all parameters that have a gradient."""
        self.steps += 1
        scale = rate / (1 - _FIRST**self.steps)
        widen = 1 / math.sqrt(1 - _SECOND**self.steps)
        for parameter, decay, first, second in self._states:
            if parameter.grad is None:
                continue
            first.lerp_(parameter.grad, 1 - _FIRST)
            second.mul_(_SECOND).addcmul_(parameter.grad, parameter.grad, value=1 - _SECOND)
            parameter.mul_(1 - rate * decay)
            parameter.addcdiv_(first, second.sqrt().mul_(widen).add_(_TINY), value=-scale)
