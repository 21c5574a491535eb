"""Small pictures with known labels, and a network that has learned them, for tests of the whole loop."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import torch

from segstudio.core.geometry import Geometry
from segstudio.core.labels import default_class
from segstudio.core.volume import Volume
from segstudio.io.corrections import Correction
from segstudio.learning import engines
from segstudio.learning.augmentation import AMOUNTS
from segstudio.learning.card import ModelCard
from segstudio.learning.cases import Batch, correction_case, patch_of
from segstudio.learning.checkpoint import Model
from segstudio.learning.learner import Learner
from segstudio.learning.networks import build
from segstudio.learning.recipe import TRAINING

CLASSES = (default_class(1, "disc"),)
SMALL = {"name": "unet-s", "widths": [8, 16, 32]}


def card(**changes: Any) -> ModelCard:
    """The card of a small network with one class."""
    config = build(SMALL).config
    values: dict[str, Any] = {"name": "discs", "version": 1, "network": config, "classes": CLASSES}
    return ModelCard(**(values | changes))


def picture(seed: int, *, squares: bool = False, side: int = 64) -> tuple[np.ndarray, np.ndarray]:
    """Bright discs on a dark, noisy ground; with `squares` also bright squares, which are no discs."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:side, :side]
    image = np.full((side, side), 40.0)
    mask = np.zeros((side, side), np.uint16)
    for row, column in ((1, 1), (1, 3), (3, 1), (3, 3)):
        cy, cx = row * side / 4 + rng.uniform(-3, 3), column * side / 4 + rng.uniform(-3, 3)
        radius = rng.uniform(5, 8)
        if squares and (row, column) in ((1, 3), (3, 1)):
            image[(abs(y - cy) < radius) & (abs(x - cx) < radius)] = 180
        else:
            inside = (y - cy) ** 2 + (x - cx) ** 2 < radius**2
            image[inside], mask[inside] = 180, 1
    noisy = image + rng.normal(0, 12, image.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8), mask


def correction(seed: int, *, squares: bool = False) -> Correction:
    """A picture whose labels a person has reviewed; the squares count as edited."""
    image, mask = picture(seed, squares=squares)
    voxels, labels = image[None], mask[None]
    edited = (voxels > 110) & (labels == 0)
    volume = Volume(voxels, Geometry.picture(*image.shape), name=f"picture {seed}")
    valid = np.ones(labels.shape, bool)
    return Correction(
        f"{seed:08x}", volume, labels, valid, edited, CLASSES, "", 1, "2026-01-01T00:00:00+00:00"
    )


@cache
def trained() -> Model:
    """A small network that knows discs but has never seen a square."""
    rng = np.random.default_rng(5)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        network = build(SMALL)
    about = card()
    cases = [correction_case(correction(seed), about) for seed in range(100, 108)]
    learner = Learner(
        network, TRAINING, steps=60, learning_rate=5e-3, device=torch.device("cpu"), average=0.9
    )
    with engines.computing(torch.device("cpu"), bf16=False, threads=1):  # so small that two would wait
        for _ in range(60):
            patches = [patch_of(cases[rng.integers(8)], 64, AMOUNTS["moderate"], rng) for _ in range(4)]
            learner.step(Batch.of(patches, torch.device("cpu")), lambda: None)
    return Model(about, learner.averaged)
