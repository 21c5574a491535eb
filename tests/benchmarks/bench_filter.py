"""P1 and P2: the exact mean filter beside cv2.blur, which rounds and mirrors its border."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from segstudio.core.cv import cv2
from segstudio.core.filters import mean_filter
from tests.benchmarks import Row, compare

CASES = (
    ("P1", np.uint8, 2048, 5, 9.0, 25),
    ("P1", np.uint8, 2048, 51, 5.0, 25),
    ("P2", np.uint16, 4096, 15, 2.5, 15),
)


def rows() -> Iterator[Row]:
    """One row for each image and size."""
    rng = np.random.default_rng(0)
    for number, dtype, side, k, target, rounds in CASES:
        image = rng.integers(0, np.iinfo(dtype).max, (side, side), dtype, endpoint=True)
        ratio = compare(
            lambda image=image, k=k: mean_filter(image, k),
            lambda image=image, k=k: cv2.blur(image, (k, k)),
            rounds,
        )
        yield Row(f"{number} mean filter {np.dtype(dtype).name} {side}² k={k} / cv2.blur", ratio, target)
