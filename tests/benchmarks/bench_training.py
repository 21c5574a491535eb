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

from segstudio.core.geometry import Geometry
from segstudio.core.labels import default_class
from segstudio.core.volume import Volume
from segstudio.learning.augmentation import AMOUNTS, Sample
from segstudio.learning.card import ModelCard
from segstudio.learning.cases import Batch, make_case, patch_of
from segstudio.learning.learner import Learner
from segstudio.learning.losses import composite_loss
from segstudio.learning.networks import build
from segstudio.learning.recipe import TRAINING
from tests.benchmarks import Row, compare, seconds

COUNT, SIDE = 4, 256
RATE = 1e-3
TARGET, TARGET_WITH_DATA = 0.3, 0.4
ROUNDS = 3
CUDA_PRESETS = ("unet-s", "unet-m", "unet-l", "resunet-s", "resunet-m", "denseunet-s", "denseunet-m")
CUDA_STEPS = 10


def rows() -> Iterator[Row]:
    """The ratio on the CPU, and where there is a GPU the ratio and the times on it."""
    yield Row("P11 training step unet-m 4×256² / torch float32", _ratio(torch.device("cpu"), ROUNDS), TARGET)
    cpu = torch.device("cpu")
    ratio = compare(_with_data("unet-s", cpu), _plain("unet-s", cpu), ROUNDS, warm_up=1)
    yield Row("P11 unet-s 4×256² with data and augmentation / torch float32", ratio, TARGET_WITH_DATA)
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


def _with_data(preset: str, device: torch.device) -> Callable[[], None]:
    """A step from images to weights: patches are cut, varied and stacked too."""
    card = ModelCard("timed", 1, {}, (default_class(1, "square"),))
    rng = np.random.default_rng(0)
    cases = []
    for number in range(COUNT):
        target = np.zeros((1, 2 * SIDE, 2 * SIDE), np.uint8)
        target[:, SIDE // 2 : -SIDE // 2, SIDE // 2 : -SIDE // 2] = 1
        voxels = (100 * target + rng.integers(0, 80, target.shape)).astype(np.uint8)
        volume = Volume(voxels, Geometry.picture(2 * SIDE, 2 * SIDE), name=f"square {number}")
        cases.append(make_case(volume.name, volume, target, card))
    learner = Learner(build(preset), TRAINING, steps=1000, learning_rate=RATE, device=device, average=0.99)

    def work() -> None:
        patches = [patch_of(case, SIDE, AMOUNTS["strong"], rng) for case in cases]
        assert learner.step(Batch.of(patches, device), lambda: None) is not None
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
