"""Regions of a TIFF picture, read tile by tile or strip by strip; smaller copies of pyramids for a look."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.region import Region
from segstudio.core.volume import Volume
from segstudio.errors import ReadError
from segstudio.io import apart, limits, tiff
from segstudio.io.files import shown
from segstudio.io.parts import choose
from segstudio.io.pieces import Pieces, check_piece
from segstudio.io.tiff_directories import walk
from segstudio.io.tiff_images import ALONE, TiffImage, check_numbers, images_in, with_meaning
from segstudio.io.tiff_metadata import About, about
from segstudio.io.values import working_type
from segstudio.words import tr

_MOST_SMALLER = 32 * 2**20  # pixels of a smaller copy that is read whole


def pieces(path: Path, part: int | None = None) -> Pieces:
    """One image of a file, region by region.

    Raises:
        SeveralParts: the file holds several images and `part` is None.
        ReadError: damaged, or stored in a way that regions cannot be read from.
    """
    import tifffile

    with open(path, "rb") as stream:
        pages = walk(path, stream)
    foreign = not tiff.is_bounded(pages) and apart.can_read_apart()
    with tifffile.TiffFile(path, **ALONE) as file:
        told = about(path, file)
        image = _image(path, file, told, part)
        sample = with_meaning(
            np.zeros((1, 1, 1, *([image.samples] if image.samples > 1 else [])), image.series.dtype),
            image.series.keyframe,
            labels=False,
        )
        spacing = told.spacing(image.number, image.shape[0])
        depth, height, width = image.shape
        levels = [(s.shape[s.axes.index("Y")], s.shape[s.axes.index("X")]) for s in _levels(image)]
        rows = _piece_sides(image.series.keyframe)[0]
    geometry = (
        Geometry.picture(height, width, depth) if spacing is None else Geometry.unplaced(image.shape, spacing)
    )

    def voxels(region: Region, level: int = 0) -> npt.NDArray[Any]:
        if not foreign:
            return _voxels(path, part, region, level)
        size = int(np.prod(region.shape)) * sample.itemsize * (3 if sample.ndim == 4 else 1)
        take = f"{region.words()}@{level}"
        return apart.read_apart("tiff_pieces", path, labels=False, part=part, size=2 * size, take=take).voxels

    def smaller(z: int, side: int) -> npt.NDArray[Any] | None:
        fitting = [i for i, size in enumerate(levels) if i and max(size) >= side]
        if not fitting or np.prod(levels[fitting[-1]]) > _MOST_SMALLER:
            return None
        high, wide = levels[fitting[-1]]
        return voxels(Region(0, 0, wide, high, z, 1), fitting[-1])[0]

    channels = 3 if sample.ndim == 4 else 1
    return Pieces(path, geometry, channels, sample.itemsize, voxels, smaller, told.warnings, rows)


def prepare() -> None:
    """Load what unpacks, before a limit is set."""
    tiff.prepare()


def read_here(path: Path, *, labels: bool, part: int | None, take: str) -> Volume:
    """A region in this process, whatever the file is packed with.

    Args:
        path, labels, part: as `tiff.read` takes them.
        take: "x,y,width,height,z,depth@level".
    """
    words, _, level = take.partition("@")
    voxels = working_type(_voxels(path, part, Region.parse(words), int(level)))
    return Volume(voxels, Geometry.picture(voxels.shape[1], voxels.shape[2], voxels.shape[0]))


def _image(path: Path, file: Any, told: About, part: int | None) -> TiffImage:
    images = images_in(path, file, told)
    image = images[choose(path, [i.part for i in images], part)]
    check_numbers(path, image)
    limits.check_shape(path, image.shape)
    if not image.is_by_page:
        raise ReadError(
            tr(
                "{path} keeps several slices in one page, so no region of it can be read by itself.",
                path=shown(path),
            ),
            tr("Save it as OME-TIFF with tiles."),
        )
    return image


def _levels(image: TiffImage) -> list[Any]:
    """The image and its smaller copies, the largest first."""
    levels = [image.series]
    for level in list(image.series.levels)[1:]:
        if level.axes == image.series.axes and level.dtype == image.series.dtype:
            levels.append(level)
    return levels


def _voxels(path: Path, part: int | None, region: Region, level: int) -> npt.NDArray[Any]:
    """(z, y, x[, 3]) of a region in pixels of a level."""
    import tifffile

    with tifffile.TiffFile(path, **ALONE) as file:
        image = _image(path, file, about(path, file), part)
        series = _levels(image)[level]
        page = series.keyframe
        inside = region if region.depth else region.within(image.shape)
        whole = np.empty((*inside.shape, image.samples), page.dtype)
        for i, z in enumerate(range(inside.z, inside.z + inside.depth)):
            _fill(path, image.page(z, series), image.sample, inside, whole[i])
        stored = whole if image.samples > 1 else whole[..., 0]
        return with_meaning(stored, page, labels=False)


def _piece_sides(page: Any) -> tuple[int, int]:
    """Rows and columns of the pieces that a page is packed in."""
    if page.is_tiled:
        return page.tilelength, page.tilewidth
    return min(page.rowsperstrip or page.imagelength, page.imagelength), page.imagewidth


def _fill(path: Path, page: Any, sample: int | None, region: Region, out: npt.NDArray[Any]) -> None:
    """The part (y, x, samples) of a page that a region covers.

    Raises:
        ReadError: a piece of it is missing or damaged.
    """
    if page is None:
        raise ReadError(
            tr("{path} lacks pages that it tells of.", path=shown(path)), tr("Copy the file again.")
        )
    key = page.keyframe
    high, wide = _piece_sides(key)
    down, across = -(-key.imagelength // high), -(-key.imagewidth // wide)
    together = key.planarconfig == 1  # the samples of a pixel lie in one piece
    planes = [0] if together else list(range(key.samplesperpixel)) if sample is None else [sample]
    if _lies_open(key):
        _copy_rows(path, page, planes, sample if together else None, region, out)
        return
    check_piece(path, high * wide * key.dtype.itemsize * (key.samplesperpixel if together else 1))
    for channel, plane in enumerate(planes):
        for row in range(region.y // high, -(-(region.y + region.height) // high)):
            for column in range(region.x // wide, -(-(region.x + region.width) // wide)):
                piece = _piece(path, page, (plane * down + row) * across + column)
                if together and sample is not None:
                    piece = piece[..., sample : sample + 1]
                top, left = row * high - region.y, column * wide - region.x
                y, x = max(top, 0), max(left, 0)
                seen = piece[y - top : region.height - top, x - left : region.width - left]
                channels = slice(None) if together else slice(channel, channel + 1)
                out[y : y + seen.shape[0], x : x + seen.shape[1], channels] = seen


def _piece(path: Path, page: Any, index: int) -> npt.NDArray[Any]:
    """One tile or strip, (y, x, samples)."""
    key = page.keyframe
    stored = _bytes(path, page, index)
    decoded, _, shape = key.decode(stored, index, jpegtables=page.jpegtables)
    if decoded is None or decoded.size < np.prod(shape):
        raise _damaged(path)
    return np.asarray(decoded).reshape(shape)[0]


def _bytes(path: Path, page: Any, index: int) -> bytes:
    file = page.parent.filehandle
    if index >= len(page.dataoffsets) or index >= len(page.databytecounts):
        raise _damaged(path)
    start, count = page.dataoffsets[index], page.databytecounts[index]
    if not start or not count or start + count > file.size:
        raise ReadError(
            tr("{path} is cut off: part of a page is not there.", path=shown(path)),
            tr("Copy the file again."),
        )
    file.seek(start)
    return bytes(file.read(count))


def _damaged(path: Path) -> ReadError:
    return ReadError(
        tr("{path} is damaged: a tile of it cannot be unpacked.", path=shown(path)),
        tr("Copy the file again."),
    )


def _lies_open(key: Any) -> bool:
    """Whether rows can be read as they are, without unpacking a whole strip."""
    return bool(
        key.compression == 1
        and key.predictor == 1
        and key.fillorder == 1
        and not key.is_tiled
        and not key.is_subsampled
        and key.dtype.kind != "b"
        and key.bitspersample == 8 * key.dtype.itemsize
    )


def _copy_rows(
    path: Path, page: Any, planes: list[int], sample: int | None, region: Region, out: npt.NDArray[Any]
) -> None:
    key, file = page.keyframe, page.parent.filehandle
    high, wide = _piece_sides(key)
    down = -(-key.imagelength // high)
    held = key.samplesperpixel if key.planarconfig == 1 else 1
    stored = key.dtype.newbyteorder(key.parent.byteorder)
    pixel = stored.itemsize * held
    for channel, plane in enumerate(planes):
        for i in range(region.height):
            strip, row = divmod(region.y + i, high)
            index = plane * down + strip
            if index >= len(page.dataoffsets):
                raise _damaged(path)
            start = page.dataoffsets[index] + (row * wide + region.x) * pixel
            file.seek(start)
            content = file.read(region.width * pixel)
            if not page.dataoffsets[index] or len(content) < region.width * pixel:
                raise ReadError(
                    tr("{path} is cut off: part of a page is not there.", path=shown(path)),
                    tr("Copy the file again."),
                )
            values = np.frombuffer(content, stored).reshape(region.width, held)
            if held == 1:
                out[i, :, channel] = values[:, 0]
            else:
                out[i] = values if sample is None else values[:, sample : sample + 1]
