"""Fisher–Yates shuffling, reproducible when asked."""

from __future__ import annotations

import random
from typing import Any, TypeVar

import numpy as np

_Sequence = TypeVar("_Sequence")


def shuffle(seq: _Sequence, rng: np.random.Generator | random.Random | int | None = None) -> _Sequence:
    """Put a sequence into random order, in place, each order being equally likely; returns the sequence.

    For i = 0 … n−2, item i changes places with item j, drawn uniformly from i … n−1 inclusive.

    Args:
        seq: a list or other mutable sequence; an array or tensor is shuffled along its first axis.
        rng: a generator of NumPy or of Python, or a seed; the same seed gives the same order. None: a new
            order each time.
    """
    items: Any = seq
    size = len(items)
    order: Any = list(range(size)) if hasattr(seq, "shape") else seq
    draw = rng if isinstance(rng, random.Random) else np.random.default_rng(rng)
    for i in range(size - 1):
        j = draw.randint(i, size - 1) if isinstance(draw, random.Random) else int(draw.integers(i, size))
        order[i], order[j] = order[j], order[i]
    if order is not seq and size > 1:
        # Rows of an array are views: exchanging them one by one would write one row twice. Indexing by a
        # list makes a copy, which is then written back.
        items[:] = items[order]
    return seq
