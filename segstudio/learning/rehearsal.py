"""Synthetic images that stand in for the training images a model does not carry with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import torch

from segstudio.core.phantoms import Phantom, cells, chest_xray, fundus
from segstudio.core.progress import Progress
from segstudio.core.volume import Volume
from segstudio.errors import ModelError
from segstudio.learning.acceptance import measure
from segstudio.learning.cases import TrainingCase, make_case
from segstudio.learning.checkpoint import Model
from segstudio.words import tr

_SIDE = 256
_SEED = 7001  # far from the seeds of the sample cases, so that these stay unseen
# A model that does worse than this does not know such images, so it cannot forget them.
_KNOWN_DICE = 0.8


def drawn_cases(model: Model, progress: Progress) -> list[TrainingCase]:
    """Nuclei, vessels and lungs, also with dark and bright exchanged, as far as the model accepts them.

    Everything drawn above the background counts as the first class.

    Raises:
        Cancelled: by `progress`.
    """
    cases = []
    for number, draw in enumerate(_DRAWINGS):
        progress(number / len(_DRAWINGS), tr("Preparing images to compare with"))
        for volume, mask in _both_ways(draw(_SEED + number)):
            try:
                cases.append(make_case(volume.name, volume, mask, model.card))
            except ModelError:  # it does not accept this kind of image
                continue
    return cases


def known_drawings(
    cases: list[TrainingCase],
    model: Model,
    *,
    device: torch.device,
    memory_mb: int | None,
    progress: Progress,
) -> list[TrainingCase]:
    """Those synthetic images that the model segments well: it may learn from their labels, and forget them.

    Models with several classes know none of them.

    Raises:
        Cancelled: by `progress`.
    """
    if len(model.card.classes) > 1:
        return []
    known = []
    for number, case in enumerate(cases):
        progress(number / len(cases), tr("Preparing images to compare with"))
        if measure(case, model, device=device, memory_mb=memory_mb).mean_dice >= _KNOWN_DICE:
            known.append(case)
    return known


def _both_ways(phantom: Phantom) -> Iterator[tuple[Volume, np.ndarray]]:
    mask = (phantom.labels.array > 0).astype(np.uint8)
    drawn = phantom.volume
    yield replace(drawn, name=f"synthetic {drawn.name}"), mask
    voxels = np.iinfo(drawn.voxels.dtype).max - drawn.voxels
    yield replace(drawn, voxels=voxels, name=f"synthetic {drawn.name}, inverted", case_id=""), mask


def _nuclei(count: int, radius_px: float, brightness: float, haze: float) -> Callable[[int], Phantom]:
    def draw(seed: int) -> Phantom:
        return cells(seed, (_SIDE, _SIDE), count=count, radius_px=radius_px, brightness=brightness, haze=haze)

    return draw


# Nuclei as microscopes show them: small and large, few and many, dim and bright, clear and hazy.
_DRAWINGS: tuple[Callable[[int], Phantom], ...] = (
    _nuclei(30, 9, 60, 0.1),
    _nuclei(18, 14, 105, 0.15),
    _nuclei(60, 6, 90, 0.3),
    _nuclei(8, 24, 150, 0.1),
    _nuclei(25, 11, 40, 0.25),
    _nuclei(12, 18, 200, 0.4),
    lambda seed: fundus(seed, _SIDE),
    lambda seed: chest_xray(seed, _SIDE),
)
