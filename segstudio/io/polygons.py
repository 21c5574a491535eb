"""Which pixels closed lines enclose."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from segstudio.core.labels import BoolArray

Line = npt.NDArray[np.float64]  # (n, 2) corners (y, x) along pixel edges, the first not repeated


def filled(lines: list[Line], shape: tuple[int, int]) -> BoolArray:
    """Pixels (y, x) whose centres lie inside by the even-odd rule, over all outlines together."""
    toggles = np.zeros((shape[0], shape[1] + 1), np.int64)
    for line in lines:
        start, stop = line - 0.5, np.roll(line, -1, axis=0) - 0.5  # now pixel centres are whole numbers
        low = np.ceil(np.minimum(start[:, 0], stop[:, 0])).astype(int)
        high = np.ceil(np.maximum(start[:, 0], stop[:, 0])).astype(int)
        count = high - low
        edge = np.repeat(np.arange(len(line)), count)
        row = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count) + low[edge]
        rise = stop[edge] - start[edge]
        crossing = start[edge, 1] + (row - start[edge, 0]) * rise[:, 1] / rise[:, 0]
        column = np.clip(np.ceil(crossing - 1e-6), 0, shape[1]).astype(int)
        inside = (row >= 0) & (row < shape[0])
        np.add.at(toggles, (row[inside], column[inside]), 1)
    return (np.cumsum(toggles, axis=1)[:, :-1] % 2).astype(bool)
