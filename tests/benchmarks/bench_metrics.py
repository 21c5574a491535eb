"""P13: HD95 of two masks that nearly agree, beside MONAI; first both must give the same number."""

from __future__ import annotations

import warnings
from collections.abc import Iterator

import numpy as np
import torch

from segstudio.core.cv import cv2
from segstudio.learning.metrics import hd95
from tests.benchmarks import Row, compare

CASES = (("512²", (512, 512), 0.25, 25), ("128³", (128, 128, 128), 0.45, 5))
SAME = 1e-4


def rows() -> Iterator[Row]:
    """The time and the difference, in pixels, for an image and for a volume."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from monai.metrics import compute_hausdorff_distance
    for name, shape, goal, rounds in CASES:
        found, wanted = _blobs(shape, 0.0), _blobs(shape, 0.06)
        pair = [torch.from_numpy(mask)[None, None].float() for mask in (found, wanted)]

        def peer(pair: list[torch.Tensor] = pair) -> float:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return float(compute_hausdorff_distance(*pair, include_background=True, percentile=95))

        def ours(found: np.ndarray = found, wanted: np.ndarray = wanted) -> float:
            return hd95(found, wanted)

        yield Row(f"P13 HD95 {name}, difference in pixels", abs(ours() - peer()), SAME)
        yield Row(f"P13 HD95 {name} / MONAI", compare(ours, peer, rounds, warm_up=1), goal)


def _blobs(shape: tuple[int, ...], change: float) -> np.ndarray:
    """Smooth blobs in the middle half of the image; `change` adds noise that moves their contours."""
    rng = np.random.default_rng(0)
    base, extra = (_smooth(rng.random(shape, np.float32)) for _ in range(2))
    field = (1 - change) * base + change * extra
    for axis in range(len(shape)):
        distance = np.abs(np.linspace(-1.0, 1.0, shape[axis], dtype=np.float32))
        others = [other for other in range(len(shape)) if other != axis]
        field -= np.expand_dims((distance > 0.7) * np.float32(10), others)
    return field > 0.8


def _smooth(noise: np.ndarray) -> np.ndarray:
    """Blurred by 8 pixels along each axis, and scaled to a deviation of 1."""
    for axis in range(noise.ndim):
        front = np.moveaxis(noise, axis, 0)
        flat = cv2.GaussianBlur(np.ascontiguousarray(front.reshape(len(front), -1)), (1, 65), 0, sigmaY=8.0)
        noise = np.moveaxis(flat.reshape(front.shape), 0, axis)
    return (noise - noise.mean()) / noise.std()
