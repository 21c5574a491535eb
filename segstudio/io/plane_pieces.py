"""Regions of volumes that a file keeps slice by slice, plain or as one compressed stream."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np
import numpy.typing as npt
from isal import igzip

from segstudio.core.geometry import Geometry
from segstudio.core.region import Region
from segstudio.io.pieces import Pieces
from segstudio.io.values import drain, read_exactly, skip_exactly


@dataclass(frozen=True, eq=False)
class Planes:
    """Where the slices of a volume lie in a stream.

    Args:
        path: for sentences.
        target: the file that holds the voxels.
        start: where in that file the stream begins.
        packed: whether the stream is compressed by gzip.
        before: bytes of the stream before the first slice.
        after: bytes of further volumes behind the last one.
        shape: (z, y, x[, channels]) as stored.
        dtype: of the stored numbers.
        meant: from stored numbers to values, (z, y, x) or (z, y, x, 3).
    """

    path: Path
    target: Path
    start: int
    packed: bool
    before: int
    after: int
    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    meant: Callable[[npt.NDArray[Any]], npt.NDArray[Any]]

    def pieces(self, geometry: Geometry, warnings: tuple[str, ...]) -> Pieces:
        """The volume, region by region."""
        channels = 3 if len(self.shape) == 4 else 1
        return Pieces(self.path, geometry, channels, max(self.dtype.itemsize, 2), self.read, None, warnings)

    def read(self, region: Region) -> npt.NDArray[Any]:
        """The values of a region; a compressed stream is read to its end, where its checksum is compared.

        Raises:
            ReadError: the stream is cut off.
        """
        out = np.empty((*region.shape, *self.shape[3:]), self.dtype)
        with open(self.target, "rb") as raw:
            raw.seek(self.start)
            if not self.packed:
                self._fill(raw, region, out)
            else:
                with igzip.IGzipFile(fileobj=raw) as stream:
                    self._fill_on(cast(BinaryIO, stream), region, out)
        return self.meant(out)

    @property
    def _row(self) -> int:
        return prod(self.shape[2:]) * self.dtype.itemsize

    def _fill(self, stream: BinaryIO, region: Region, out: npt.NDArray[Any]) -> None:
        """From a stream that can go anywhere."""
        for i in range(region.depth):
            row = (region.z + i) * self.shape[1] + region.y
            stream.seek(self.start + self.before + row * self._row)
            out[i] = self._rows(stream, region)

    def _fill_on(self, stream: BinaryIO, region: Region, out: npt.NDArray[Any]) -> None:
        """From a stream that only goes on, to its end."""
        plane = self._row * self.shape[1]
        skip_exactly(stream, self.before + region.z * plane, self.path)
        for i in range(region.depth):
            skip_exactly(stream, region.y * self._row, self.path)
            out[i] = self._rows(stream, region)
            skip_exactly(stream, plane - (region.y + region.height) * self._row, self.path)
        skip_exactly(stream, (self.shape[0] - region.z - region.depth) * plane + self.after, self.path)
        drain(stream, self.path)

    def _rows(self, stream: BinaryIO, region: Region) -> npt.NDArray[Any]:
        content = read_exactly(stream, region.height * self._row, self.path)
        stored = np.frombuffer(content, self.dtype).reshape(region.height, *self.shape[2:])
        return stored[:, region.x : region.x + region.width]
