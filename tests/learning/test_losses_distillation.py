"""The answers of an old network as a target: a value by hand, its gradient, and what is refused."""

from __future__ import annotations

import math

import pytest
import torch

from segstudio.learning.losses import distillation_loss


def test_a_value_worked_by_hand():
    """q = (1/2, 1/2), p = (1/5, 4/5): ½ log(½ · 5) + ½ log(½ · 5/4); a second pixel agrees and halves it."""
    answers = torch.tensor([[0.0, math.log(3)], [0.0, 0.0]]).view(1, 2, 1, 2)
    logits = torch.tensor([[0.0, math.log(3)], [math.log(4), 0.0]]).view(1, 2, 1, 2)
    expected = (0.5 * math.log(2.5) + 0.5 * math.log(0.625)) / 2
    assert float(distillation_loss(logits, answers)) == pytest.approx(expected, rel=1e-6)
    assert float(distillation_loss(answers, answers)) == 0


def test_the_gradient_is_the_difference_of_the_probabilities():
    torch.manual_seed(0)
    logits = torch.randn(2, 3, 4, 5, dtype=torch.float64, requires_grad=True)
    answers = torch.randn(2, 3, 4, 5, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(lambda z: distillation_loss(z, answers.detach()), logits)
    distillation_loss(logits, answers).backward()
    expected = (logits.softmax(1) - answers.softmax(1)) / (2 * 4 * 5)
    torch.testing.assert_close(logits.grad, expected.detach())
    assert answers.grad is None


@pytest.mark.parametrize("kind", [torch.float16, torch.bfloat16, torch.float32])
def test_it_is_finite_and_in_single_precision_for_extreme_logits(kind):
    logits = torch.tensor([1e4, -1e4]).view(1, 2, 1, 1).to(kind).requires_grad_(True)
    value = distillation_loss(logits, -logits)
    value.backward()
    assert value.dtype == torch.float32
    assert torch.isfinite(value)
    assert torch.isfinite(logits.grad).all()


def test_other_shapes_are_refused_naming_both():
    with pytest.raises(ValueError, match=r"\(1, 2, 4, 4\), not \(1, 3, 4, 4\)"):
        distillation_loss(torch.zeros(1, 2, 4, 4), torch.zeros(1, 3, 4, 4))
