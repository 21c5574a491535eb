"""Images of which any region can be read without the rest, for those that are larger than the memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.geometry import Geometry
from segstudio.core.progress import Progress, silent
from segstudio.core.region import Region
from segstudio.core.volume import Volume, Voxels
from segstudio.errors import ReadError
from segstudio.io import limits
from segstudio.io.files import shown
from segstudio.io.values import unfinite_warning, working_type
from segstudio.words import tr

BAND_BYTES = 64 * 2**20  # of pixels held at once while all of an image is gone through
LARGEST_PIECE = 256 * 2**20  # bytes that must be unpacked at once
_MOST_BLOCK_SIDE = 4096


@dataclass(frozen=True, eq=False)
class Pieces:
    """One image of a file, known from its header.

    Args:
        path: the file.
        geometry: of the whole image.
        channels: 1, or 3 for colours.
        itemsize: bytes of a number of one channel.
        voxels: reads a region (of a `Region` that `within` gave) as (z, y, x[, 3]).
        smaller: reads one slice z of a smaller copy that the file holds and that has this side at least,
            (y, x[, 3]); None where the file holds none, and None from it where none fits.
        warnings: what must be said about the image.
        rows: rows that are packed together; reading a multiple of them is fastest.
    """

    path: Path
    geometry: Geometry
    channels: int
    itemsize: int
    voxels: Callable[[Region], npt.NDArray[Any]]
    smaller: Callable[[int, int], npt.NDArray[Any] | None] | None = None
    warnings: tuple[str, ...] = ()
    rows: int = 1

    def read(self, region: Region) -> Volume:
        """A region as a volume of its own, which keeps its place.

        Raises:
            ReadError: damaged there, or too large a region.
            SegStudioError: the region does not lie in the image.
        """
        inside = region.within(self.geometry.shape)
        limits.check_memory(self.path, inside.shape, max(2, self.itemsize * self.channels))
        voxels = working_type(self.voxels(inside))
        whole = " × ".join(str(n) for n in self.geometry.shape[::-1])
        note = tr(
            "This is a region of an image of {whole}: {width} × {height} from column {x}, row {y}.",
            whole=whole,
            width=inside.width,
            height=inside.height,
            x=inside.x + 1,
            y=inside.y + 1,
        )
        if self.geometry.shape[0] > 1:
            note = tr(
                "{note}, slices {first} to {last}.",
                note=note[:-1],
                first=inside.z + 1,
                last=inside.z + inside.depth,
            )
        warnings = (*self.warnings, note, *unfinite_warning(voxels))
        return Volume(voxels, inside.cut(self.geometry), warnings=warnings)

    def values(self, region: Region) -> Voxels:
        """The voxels of a region (that `within` gave) in a type that the program works with."""
        return working_type(self.voxels(region))

    def bands(self, z: int) -> list[Region]:
        """Slice z in bands of rows, none larger than 64 MiB where that is possible."""
        _, height, width = self.geometry.shape
        rows = max(1, BAND_BYTES // (width * self.channels * self.itemsize))
        if rows > self.rows:
            rows = rows // self.rows * self.rows
        return [Region(0, top, width, min(rows, height - top), z, 1) for top in range(0, height, rows)]

    def overview(self, z: int, side: int, progress: Progress = silent) -> Volume:
        """Slice z made so small that its longer side has about this many pixels.

        A smaller copy in the file is taken where there is one; else every pixel counts, band by band.
        """
        _, height, width = self.geometry.shape
        factor = max(1, -(-max(height, width) // side))
        found = self.smaller(z, side) if self.smaller is not None else None
        if found is not None:
            step = max(1, -(-max(found.shape[:2]) // side))
            small = _averaged(working_type(found), step)
        else:
            bands = self.bands(z)
            rows = max(factor, bands[0].height // factor * factor)
            tops = range(0, height, rows)
            pieces = []
            for done, top in enumerate(tops):
                progress(done / len(tops), tr("Making the picture small"))
                band = Region(0, top, width, min(rows, height - top), z, 1)
                pieces.append(_averaged(self.values(band)[0], factor))
            small = np.concatenate(pieces)
        progress(1.0)
        return Volume(small[None], Geometry.picture(*small.shape[:2]))

    def blocks(self, stride: int) -> list[Region]:
        """The image slice by slice in square regions whose sides are a multiple of the stride, row by row."""
        depth, height, width = self.geometry.shape
        side = max(stride, _MOST_BLOCK_SIDE // stride * stride)
        return [
            Region(x, y, min(side, width - x), min(side, height - y), z, 1)
            for z in range(depth)
            for y in range(0, height, side)
            for x in range(0, width, side)
        ]


def _averaged(picture: npt.NDArray[Any], factor: int) -> npt.NDArray[Any]:
    """The mean of every square of so many pixels; those at the right and lower edge may be smaller.

    Shapes: (y, x) or (y, x, 3).
    """
    if factor == 1:
        return picture
    height, width = (-(-n // factor) for n in picture.shape[:2])
    wide = picture.astype(np.float32) if picture.dtype.kind == "i" else picture
    small = cv2.resize(np.ascontiguousarray(wide), (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(small)


def check_piece(path: Path, size: int) -> None:
    """Refuse what must be unpacked in one go and is too large for that.

    Raises:
        ReadError: so it is.
    """
    if size > LARGEST_PIECE:
        raise ReadError(
            tr(
                "{path} is packed in pieces of {size}, so no region of it can be read by itself.",
                path=shown(path),
                size=limits.readable_size(size),
            ),
            tr("Save it with tiles of 256 or 512 pixels."),
        )
