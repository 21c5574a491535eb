"""The closed forms for two classes give the value and the gradient of the plain formulas."""

from __future__ import annotations

import pytest
import torch

from segstudio.learning.losses import two_classes


def _input(scale: float) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    draw = torch.Generator().manual_seed(0)
    values = torch.randn(3, 2, 5, 7, generator=draw, dtype=torch.float64) * scale
    index = torch.randint(0, 2, (3, 5, 7), generator=draw)
    weights = torch.randn(3, 1, 5, 7, generator=draw, dtype=torch.float64)
    return values.requires_grad_(True), index, weights


def _same(found: torch.Tensor, wanted: torch.Tensor, values: torch.Tensor) -> None:
    # Each image with a factor of its own, so that a gradient of another image fails.
    factors = torch.tensor([[1.0], [-2.0], [0.5]], dtype=torch.float64)
    torch.testing.assert_close(found, wanted)
    slopes = [torch.autograd.grad((sums * factors).sum(), values)[0] for sums in (found, wanted)]
    torch.testing.assert_close(*slopes)


@pytest.mark.parametrize("scale", [1.0, 30.0, 1e4])
def test_cross_entropy(scale):
    values, index, weights = _input(scale)
    own = values.log_softmax(1).gather(1, index[:, None])
    wanted = -(weights * own).flatten(2).sum(2)
    _same(two_classes.cross_entropy_sums(values, index, weights), wanted, values)


@pytest.mark.parametrize("limit", [None, 0.5])
@pytest.mark.parametrize("shifted", [False, True])
def test_probability_sums(limit, shifted):
    values, index, weights = _input(3.0)
    less = index[:, None].double() if shifted else None
    found = values.softmax(1)[:, 1:] - (0 if less is None else less)
    limited = weights if limit is None else weights.clamp(-limit, limit)
    wanted = (found * limited).flatten(2).sum(2)
    _same(two_classes.probability_sums(values, weights, less, limit), wanted, values)


def test_weights_that_learn_and_more_classes_are_left_to_the_plain_formulas():
    values, _, weights = _input(1.0)
    assert two_classes.fits(values, weights, None)
    assert not two_classes.fits(values, weights.requires_grad_(True))
    assert not two_classes.fits(torch.zeros(1, 3, 4, 4))
