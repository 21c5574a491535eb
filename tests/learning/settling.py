"""Bringing a fresh network into a state in which its logits can be compared."""

from __future__ import annotations

from typing import TypeVar

import torch
import torch.nn.functional as F
from torch import Tensor

from segstudio.learning.networks import SegmentationNetwork, TrainingOutput

_Network = TypeVar("_Network", bound=SegmentationNetwork)


def settled(network: _Network) -> _Network:
    """In eval mode with statistics of real activations; those of a fresh network let the signal explode."""
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.momentum = None  # the plain mean over the batches seen
    with torch.no_grad():
        network.train()(torch.randn(4, network.config["in_channels"], 64, 64))
    return network.eval()


def assert_same_to_1e5(actual: Tensor, expected: Tensor) -> None:
    """Equal to 1e-5 of the largest value."""
    assert (actual - expected).abs().max() <= 1e-5 * expected.abs().max()


def best_dice_on_one_image(network: SegmentationNetwork, *, slope: float = 1.0, steps: int = 200) -> float:
    """Dice that a network reaches on two discs that it sees again and again.

    With the slope the discs cannot be had by a threshold, nor from a few pixels around each.
    """
    rows, columns = torch.meshgrid(torch.arange(64.0), torch.arange(64.0), indexing="ij")
    disc = ((rows - 20) ** 2 + (columns - 24) ** 2 < 144) | ((rows - 46) ** 2 + (columns - 44) ** 2 < 64)
    image = (disc * 0.5 + slope * (columns / 64 + 0.2 * torch.randn(64, 64)))[None, None]
    target = disc.long()[None]
    optimiser = torch.optim.AdamW(network.train().parameters(), lr=3e-3)
    best = 0.0
    for _ in range(steps):
        optimiser.zero_grad()
        output = network(image)
        logits = output.logits if isinstance(output, TrainingOutput) else output
        F.cross_entropy(logits, target).backward()
        optimiser.step()
        found = logits[0].argmax(0).bool()
        best = max(best, float(2 * (found & disc).sum() / (found.sum() + disc.sum())))
        if best >= 0.99:
            break
    return best
