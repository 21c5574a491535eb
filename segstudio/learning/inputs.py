"""What a network is fed: values normalised the same way for prediction and for training."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.channels import LUMA
from segstudio.core.volume import Volume

FloatImage = npt.NDArray[np.float32]
ALL = slice(None)

_LOW_PERCENT, _HIGH_PERCENT = 1.0, 99.8
_LOWEST, _HIGHEST = -2.0, 3.0
# Percentiles of more voxels than this are taken from an even selection of them.
_MOST_VOXELS = 1_500_000


@dataclass(frozen=True, eq=False)
class Inputs:
    """The slices of a case as a network reads them.

    Values from the 1st to the 99.8th percentile of the whole case come to lie from -1 to 1; what lies
    outside is kept from -2 to 3. Voxels that are not finite count as the lowest; those that show nothing
    (`Volume.padding`) do not count for the percentiles.
    """

    voxels: npt.NDArray[Any]
    channels: int
    low: float
    high: float

    @classmethod
    def of(cls, volume: Volume, channels: int) -> Inputs:
        """Inputs for a network with 1 channel (colour becomes luma) or 3 (grey is repeated)."""
        step = sample_step(volume.shape)
        chosen = [sample(plane[::step, ::step], channels, volume.padding) for plane in volume.voxels]
        return cls(volume.voxels, channels, *ends_of(np.concatenate(chosen)))

    def slice(self, z: int, rows: slice = ALL, columns: slice = ALL) -> FloatImage:
        """One slice, or a window of it, float32 (c, y, x)."""
        plane = _to_channels(self.voxels[z][rows, columns], self.channels)
        width = self.high - self.low
        if width <= 0:
            return np.zeros(plane.shape, np.float32)
        if not np.isfinite(plane).all():
            plane = np.where(np.isfinite(plane), plane, self.low)
        scaled = (plane - self.low) * (2.0 / width) - 1.0
        return np.clip(scaled, _LOWEST, _HIGHEST).astype(np.float32)


def sample_step(shape: tuple[int, int, int]) -> int:
    """Every how many rows and columns are looked at to find the percentiles of a case."""
    step, (depth, height, width) = 1, shape
    while depth * -(-height // step) * -(-width // step) > _MOST_VOXELS:
        step += 1
    return step


def sample(
    plane: npt.NDArray[Any], channels: int, padding: tuple[float, float] | None = None
) -> npt.NDArray[Any]:
    """The finite values of all channels of a slice, one after the other, without those that show nothing."""
    values = _to_channels(plane, channels)
    counts = np.isfinite(values)
    if padding is not None:
        counts &= (values < padding[0]) | (values > padding[1])
    return values[counts]


def ends_of(chosen: npt.NDArray[Any]) -> tuple[float, float]:
    """The values that come to lie at -1 and 1, from a selection of a case's."""
    if not chosen.size:
        return 0.0, 0.0
    low, high = np.percentile(chosen, (_LOW_PERCENT, _HIGH_PERCENT))
    if high <= low:  # nearly all voxels are equal: let the few others show
        low, high = chosen.min(), chosen.max()
    return float(low), float(high)


def _to_channels(plane: npt.NDArray[Any], channels: int) -> npt.NDArray[Any]:
    """A slice (y, x) or (y, x, 3) as floats (channels, y, x), in 64 bits where 32 would lose something."""
    values = plane.astype(np.float32 if plane.dtype.itemsize <= 2 else np.float64)
    if values.ndim == 2:
        return np.broadcast_to(values, (channels, *values.shape))
    if channels == 1:
        return (values @ np.asarray(LUMA, values.dtype))[None]
    return np.moveaxis(values, -1, 0)
