"""TIFF pictures and stacks, of ImageJ and OME too: each page is one slice, read by itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume, Voxels
from segstudio.io import apart, limits
from segstudio.io.parts import choose
from segstudio.io.tiff_directories import Directory, walk
from segstudio.io.tiff_images import (
    ALONE,
    MOST_CHANNELS,
    TiffImage,
    check_numbers,
    check_pages,
    images_in,
    with_meaning,
)
from segstudio.io.tiff_metadata import about
from segstudio.io.values import unfinite_warning, working_type
from segstudio.words import tr

# Packed by codecs that write no more than they are told to: none, LZW, deflate (two numbers), PackBits, LZMA,
# Zstandard. Everything else is unpacked in a process of its own.
_BOUNDED = (1, 5, 8, 32946, 32773, 34925, 50000)
_CLASSIC_BYTES = 2**32 - 2**25  # voxels beyond which offsets need 64 bits


def matches(head: bytes) -> bool:
    """Whether these first bytes belong to a TIFF or BigTIFF file."""
    return head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")


def read(path: Path, *, labels: bool = False, part: int | None = None) -> Volume:
    """A picture or a stack of equal pages; with a physical size where ImageJ or OME tells one.

    The resolution tags of other programs are mostly those of a printer, so they count for nothing.

    Args:
        path: the file.
        labels: of a palette or black-and-white picture, take the stored numbers instead of the colours.
        part: which of several images (time points, channels, OME images), from 0.
    Raises:
        SeveralParts: the file holds several images and `part` is None.
        ReadError: damaged, cut off, or pages that do not form one stack.
    """
    with open(path, "rb") as stream:
        pages = walk(path, stream)
    if is_bounded(pages) or not apart.can_read_apart():
        return read_here(path, labels=labels, part=part)
    size = sum(page.width * page.length for page in pages) * 2 * MOST_CHANNELS
    limits.check_memory(path, (len(pages), pages[0].length, pages[0].width), 2)
    return apart.read_apart("tiff", path, labels=labels, part=part, size=min(size, limits.free_memory()))


def is_bounded(pages: Sequence[Directory]) -> bool:
    """Whether all pages are packed by codecs that write no more than they are told to."""
    return all(page.compression in _BOUNDED for page in pages)


def prepare() -> None:
    """Load what unpacks, before a limit is set."""
    import imagecodecs
    import tifffile  # noqa: F401

    for name in ("jpeg_decode", "jpeg2k_decode", "webp_decode", "png_decode", "lerc_decode"):
        getattr(imagecodecs, name)


def read_here(path: Path, *, labels: bool, part: int | None) -> Volume:
    """The same as `read`, in this process whatever the file is packed with."""
    import tifffile  # in the functions: the window starts without it

    with tifffile.TiffFile(path, **ALONE) as tiff:
        told = about(path, tiff)
        images = images_in(path, tiff, told)
        image = images[choose(path, [i.part for i in images], part)]
        warnings = told.warnings
        if told.kind != "ome" and len(tiff.series) > 1:
            count = len(tiff.series)
            warnings += (
                tr("The file holds {count} images of different kinds; the first is shown.", count=count),
            )
        voxels = with_meaning(_voxels(path, image, labels), image.series.keyframe, labels=labels)
    voxels = working_type(voxels)
    z, y, x = voxels.shape[:3]
    spacing = None if labels else told.spacing(image.number, z)  # a mask takes over its image's
    geometry = Geometry.picture(y, x, z) if spacing is None else Geometry.unplaced((z, y, x), spacing)
    return Volume(voxels, geometry, warnings=warnings + unfinite_warning(voxels))


def _voxels(path: Path, image: TiffImage, labels: bool) -> npt.NDArray:
    """(z, y, x[, samples]) of one image, page by page."""
    series, dtype = image.series, check_numbers(path, image)
    count = limits.check_memory(path, image.shape, max(dtype.itemsize, 2) * image.samples)
    if not labels:
        limits.check_ratio(path, count, path.stat().st_size)
    if not image.is_by_page:
        limits.check_memory(path, series.shape, max(dtype.itemsize, 2))
        check_pages(path, list(series))
        return _ordered(series.asarray(), series.axes, image)
    axes, shape = series.keyframe.axes, series.keyframe.shape
    side = axes.index("S") if image.sample is not None and "S" in axes else None
    depth = image.shape[0]
    voxels = np.empty((depth, *(n for axis, n in enumerate(shape) if axis != side)), dtype)
    for z in range(depth):
        page = image.page(z)
        check_pages(path, [page])
        plane = page.asarray()  # raises where a page decodes to too little
        voxels[z] = plane if side is None else plane.take(image.sample, side)
    return _ordered(voxels, "z" + (axes if side is None else axes.replace("S", "")), image)


def _ordered(voxels: npt.NDArray, axes: str, image: TiffImage) -> npt.NDArray:
    """(z, y, x[, samples]); "z" in `axes` is z whatever its own letter is."""
    axes = axes.replace(image.z_axis, "z") if image.z_axis else axes
    sizes = dict(zip(axes, voxels.shape, strict=True))
    colour = "S" if sizes.get("S", 1) > 1 and image.sample is None else ""
    keep = f"zYX{colour}"
    if "z" not in axes:
        voxels, axes = voxels[None], "z" + axes
    voxels = voxels[tuple(slice(None) if a in keep else image.place.get(a, 0) for a in axes)]
    left = [a for a in axes if a in keep]
    return voxels.transpose([left.index(a) for a in keep])


def write(path: Path, voxels: Voxels, geometry: Geometry) -> None:
    """Save a stack, one page a slice. The pixel size is noted, but TIFF keeps no place in the patient.

    Shapes: (z, y, x), or (z, y, x, 3).
    """
    import tifffile

    spacing = geometry.spacing_mm
    with tifffile.TiffWriter(path, bigtiff=voxels.nbytes > _CLASSIC_BYTES) as tiff:
        for plane in voxels:  # one by one: of a stack, tifffile drops sides of 1
            tiff.write(
                plane,
                photometric="rgb" if voxels.ndim == 4 else "minisblack",
                compression="zlib",
                resolution=(10 / spacing[2], 10 / spacing[1]) if geometry.calibrated else None,
                resolutionunit="CENTIMETER" if geometry.calibrated else None,
                contiguous=False,
                metadata=None,
                software="SegStudio",
            )
