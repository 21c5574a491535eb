"""Labels of a picture larger than the memory: written band by band into a tiled TIFF, and read back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelArray
from segstudio.errors import ReadError, WriteError
from segstudio.io.files import atomic_path, shown
from segstudio.io.tiff_pieces import pieces
from segstudio.words import tr

_TILE = 512


def check_band_target(path: Path) -> None:
    """Stop before long work whose result this file could not hold.

    Raises:
        WriteError: its name asks for another format than TIFF, or there is no such folder.
    """
    if path.suffix.lower() not in (".tif", ".tiff"):
        raise WriteError(
            tr(
                "{path} was not saved: labels of a picture larger than the memory are written as TIFF.",
                path=shown(path),
            ),
            tr("Use a name that ends in .tif."),
        )
    if not path.absolute().parent.is_dir():
        raise WriteError(
            tr("{path} was not saved: there is no folder {parent}.", path=shown(path), parent=path.parent),
            tr("Make the folder first."),
        )


def write_bands(path: Path, geometry: Geometry, rows: Iterator[LabelArray], largest: int) -> dict[int, int]:
    """Save label numbers as they come, read the file back, and only then let it take its place.

    Args:
        path: a file that ends in .tif.
        geometry: of the whole picture.
        rows: (rows, x) from the top of the first slice to the bottom of the last.
        largest: label number; above 255 the file has 16 bits.
    Returns: how many pixels carry each number that occurs.
    Raises:
        WriteError: nothing was saved; the file that was there before is unchanged.
    """
    import tifffile

    check_band_target(path)
    depth, height, width = geometry.shape
    dtype = np.dtype(np.uint8 if largest <= 255 else np.uint16)
    written, counts = hashlib.blake2b(), np.zeros(largest + 1, np.int64)

    def counted() -> Iterator[npt.NDArray]:
        for band in rows:
            small = band.astype(dtype)
            written.update(small.data)
            counts[:] += np.bincount(small.reshape(-1), minlength=counts.size)
            yield small

    spacing = geometry.spacing_mm
    stream = counted()
    with atomic_path(path) as temporary:
        with tifffile.TiffWriter(temporary, bigtiff=True) as tiff:
            left = np.empty((0, width), dtype)
            for _ in range(depth):
                tiles = _Tiles(stream, left, height)
                tiff.write(
                    iter(tiles),
                    shape=(height, width),
                    dtype=dtype,
                    tile=(_TILE, _TILE),
                    compression="zlib",
                    compressionargs={"level": 2},
                    photometric="minisblack",
                    resolution=(10 / spacing[2], 10 / spacing[1]) if geometry.calibrated else None,
                    resolutionunit="CENTIMETER" if geometry.calibrated else None,
                    metadata=None,
                    software="SegStudio",
                )
                left = tiles.left
        if _digest(temporary) != written.digest():
            raise WriteError(
                tr(
                    "{path} was not saved: reading it back gave other labels. What was there is unchanged.",
                    path=shown(path),
                ),
                tr("Save to another place."),
            )
    return {int(n): int(counts[n]) for n in np.flatnonzero(counts)}


class _Tiles:
    """One slice in tiles, row by row, from bands of any height; `left` are rows of the next slice."""

    def __init__(self, bands: Iterator[npt.NDArray], left: npt.NDArray, height: int) -> None:
        self._bands = bands
        self._height = height
        self.left = left

    def __iter__(self) -> Iterator[npt.NDArray]:
        for top in range(0, self._height, _TILE):
            rows = min(_TILE, self._height - top)
            while len(self.left) < rows:
                self.left = np.concatenate([self.left, next(self._bands)])
            band, self.left = self.left[:rows], self.left[rows:]
            for x in range(0, band.shape[1], _TILE):
                tile = band[:, x : x + _TILE]
                yield np.pad(tile, [(0, _TILE - n) for n in tile.shape])


def _digest(path: Path) -> bytes:
    """What the file holds, slice by slice from top to bottom."""
    read = hashlib.blake2b()
    try:
        whole = pieces(path, None)
        for z in range(whole.geometry.shape[0]):
            for band in whole.bands(z):
                read.update(np.ascontiguousarray(whole.voxels(band)).data)
    except (ReadError, OSError, ValueError):
        return b""
    return read.digest()
