"""P11: one training step beside the same network and loss in plain torch, in float32.

Batch norm, element-wise layers and the optimiser stay in float32 and cost the same on both sides, so that
the target wants convolutions in bfloat16 that are several times faster: matrix tiles (AMX) or a GPU. The
dot products of AVX512-bf16 alone are twice as fast at best. On a CUDA device the milliseconds of a step of
each preset follow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import torch

from segstudio.learning.augmentation import Sample
from segstudio.learning.cases import Batch
from segstudio.learning.learner import Learner
from segstudio.learning.losses import composite_loss
from segstudio.learning.networks import build
from segstudio.learning.recipe import TRAINING
from tests.benchmarks import Row, compare, seconds

COUNT, SIDE = 4, 256
RATE = 1e-3
TARGET = 0.3
ROUNDS = 3
CUDA_PRESETS = ("unet-s", "unet-m", "unet-l", "resunet-s", "resunet-m", "denseunet-s", "denseunet-m")
CUDA_STEPS = 10


def rows() -> Iterator[Row]:
    """The ratio on the CPU, and where there is a GPU the ratio and the times on it."""
    yield Row("P11 training step unet-m 4×256² / torch float32", _ratio(torch.device("cpu"), ROUNDS), TARGET)
    if not torch.cuda.is_available():
        return
    device = torch.device("cuda")
    name = torch.cuda.get_device_name(device)
    yield Row(f"P11 the same on {name}", _ratio(device, CUDA_STEPS), TARGET)
    for preset in CUDA_PRESETS:
        work = _ours(preset, device)
        work()
        times = [seconds(work) for _ in range(CUDA_STEPS)]
        yield Row(f"P11 milliseconds, {preset}, {name}", 1000 * float(np.median(times)), np.inf)


def _ratio(device: torch.device, rounds: int) -> float:
    return compare(_ours("unet-m", device), _plain("unet-m", device), rounds, warm_up=1)


def _ours(preset: str, device: torch.device) -> Callable[[], None]:
    batch = _batch(device)
    learner = Learner(build(preset), TRAINING, steps=1000, learning_rate=RATE, device=device, average=0.99)

    def work() -> None:
        assert learner.step(batch, lambda: None) is not None
        _wait(device)

    return work


def _plain(preset: str, device: torch.device) -> Callable[[], None]:
    batch = _batch(device)
    network = build(preset).to(device).train()
    image = batch.image.contiguous()
    optimiser = torch.optim.AdamW(network.parameters(), RATE)

    def work() -> None:
        optimiser.zero_grad()
        output = network(image)
        loss, _ = composite_loss(output, batch.target, recipe=TRAINING, step=0, steps=1000, valid=batch.valid)
        loss.backward()
        optimiser.step()
        _wait(device)

    return work


def _batch(device: torch.device) -> Batch:
    rng = np.random.default_rng(0)
    patches = []
    for _ in range(COUNT):
        target = np.zeros((SIDE, SIDE), np.uint8)
        target[64:192, 64:192] = 1
        image = (target + rng.normal(0, 0.5, target.shape)).astype(np.float32)[None]
        patches.append(Sample(image, target, np.ones(target.shape, bool), np.zeros(target.shape, bool)))
    return Batch.of(patches, device)


def _wait(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
