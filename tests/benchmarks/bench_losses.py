"""P12: one forward and backward pass of the boundary losses beside MONAI's Hausdorff loss on the same input.

The input is what a first step of training gives: 4 × 256² logits of noise, of which half are above 0, and
targets of a few discs each. MONAI transforms prediction and reference, on both sides, at each step; the
signed distance needs the reference only, and the Hausdorff loss of ours the same transforms, so that its
target is only that it never be slower than a quarter. One thread: on arrays this small a second one mostly
waits, on a busy machine for very long, and MONAI's transforms have only one.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator

import numpy as np
import torch
from torch import Tensor

from segstudio.core.cv import cv2
from segstudio.learning import engines
from segstudio.learning.losses import (
    band_cross_entropy,
    hausdorff_dt_loss,
    signed_distance_loss,
    signed_distance_map,
)
from segstudio.learning.losses.distance import contour_distance_map, reference_field
from tests.benchmarks import Row, compare

SIZE = (4, 256, 256)
CACHED, UNCACHED, SAME_WORK = 0.02, 0.1, 0.25
ROUNDS = 9


def rows() -> Iterator[Row]:
    """Each loss with its distance map kept from an earlier step, and computed anew."""
    target = _discs()
    index = torch.from_numpy(target.astype(np.int64))
    hot = torch.nn.functional.one_hot(index, 2).movedim(-1, 1).float()
    logits = torch.randn(SIZE[0], 2, *SIZE[1:], generator=torch.Generator().manual_seed(0))
    logits.requires_grad_(True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from monai.losses import HausdorffDTLoss
    reference = HausdorffDTLoss(softmax=True, include_background=False)
    signed = signed_distance_map(index, rim="half")
    contour, field = contour_distance_map(index), reference_field(index)
    losses: tuple[tuple[str, float, Callable[[], Tensor]], ...] = (
        ("signed distance, map kept", CACHED, lambda: signed_distance_loss(logits, index, maps=signed)),
        ("band cross-entropy, map kept", CACHED, lambda: band_cross_entropy(logits, index, maps=contour)),
        ("signed distance", UNCACHED, lambda: signed_distance_loss(logits, index)),
        ("band cross-entropy", UNCACHED, lambda: band_cross_entropy(logits, index)),
        ("Hausdorff, reference kept", SAME_WORK, lambda: hausdorff_dt_loss(logits, index, maps=field)),
        ("Hausdorff", SAME_WORK, lambda: hausdorff_dt_loss(logits, index)),
    )
    peer = _step(logits, lambda: reference(logits, hot))
    for name, goal, loss in losses:
        with engines.computing(torch.device("cpu"), bf16=False, threads=1):
            ratio = compare(_step(logits, loss), peer, ROUNDS)
        yield Row(f"P12 {name} / MONAI Hausdorff", ratio, goal)


def _step(logits: Tensor, loss: Callable[[], Tensor]) -> Callable[[], None]:
    def work() -> None:
        logits.grad = None
        loss().backward()

    return work


def _discs() -> np.ndarray:
    """Six discs in each image."""
    rng = np.random.default_rng(0)
    images = np.zeros(SIZE, np.uint8)
    for image in images:
        for _ in range(6):
            middle = rng.integers(20, SIZE[1] - 20, 2)
            cv2.circle(image, (int(middle[0]), int(middle[1])), int(rng.integers(8, 30)), 1, -1)
    return images
