"""TIFF pictures and stacks, of ImageJ and OME too: each page is one slice, read by itself."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume, Voxels
from segstudio.errors import ReadError
from segstudio.io import apart, limits
from segstudio.io.files import shown
from segstudio.io.parts import Part, choose
from segstudio.io.tiff_directories import walk
from segstudio.io.tiff_metadata import About, about
from segstudio.io.values import unfinite_warning, working_type

# Packed by codecs that write no more than they are told to: none, LZW, deflate (two numbers), PackBits, LZMA,
# Zstandard. Everything else is unpacked in a process of its own.
_BOUNDED = (1, 5, 8, 32946, 32773, 34925, 50000)
_NAMES = {"T": "time", "C": "channel", "I": "page", "Q": "page", "S": "channel", "R": "tile", "P": "plane"}
_MOST_CHANNELS = 4  # of a pixel that is one colour: red, green, blue and transparency
_RGB, _CMYK, _YCBCR, _LABS = 2, 5, 6, (8, 9, 10)  # photometric interpretations
_TRANSPARENCY = (1, 2)  # kinds of extra samples
_CLASSIC_BYTES = 2**32 - 2**25  # voxels beyond which offsets need 64 bits
# Kinds of files that reach for other files beside them.
_ALONE = {"_multifile": False, "is_ndtiff": False, "is_mmstack": False}


@dataclass(frozen=True)
class _Image:
    """One image of the file: a series, and a place along each of its axes that are not z, y, x or colour."""

    number: int
    series: Any
    place: dict[str, int]
    part: Part

    @property
    def sizes(self) -> dict[str, int]:
        """Length along each axis."""
        return dict(zip(self.series.axes, self.series.shape, strict=True))

    @property
    def z_axis(self) -> str:
        """The axis that becomes z; empty for a single slice."""
        return _z_axis(self.series.axes, self.series.shape)


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
    if all(page.compression in _BOUNDED for page in pages) or not apart.can_read_apart():
        return read_here(path, labels=labels, part=part)
    size = sum(page.width * page.length for page in pages) * 2 * _MOST_CHANNELS
    limits.check_memory(path, (len(pages), pages[0].length, pages[0].width), 2)
    return apart.read_apart("tiff", path, labels=labels, part=part, size=min(size, limits.free_memory()))


def prepare() -> None:
    """Load what unpacks, before a limit is set."""
    import imagecodecs
    import tifffile  # noqa: F401

    for name in ("jpeg_decode", "jpeg2k_decode", "webp_decode", "png_decode", "lerc_decode"):
        getattr(imagecodecs, name)


def read_here(path: Path, *, labels: bool, part: int | None) -> Volume:
    """The same as `read`, in this process whatever the file is packed with."""
    import tifffile  # in the functions: the window starts without it

    options: Any = _ALONE
    with tifffile.TiffFile(path, **options) as tiff:
        told = about(path, tiff)
        images = _images(path, tiff, told)
        image = images[choose(path, [i.part for i in images], part)]
        warnings = told.warnings
        if told.kind != "ome" and len(tiff.series) > 1:
            count = len(tiff.series)
            warnings += (f"The file holds {count} images of different kinds; the first is shown.",)
        voxels = _voxels(path, image, labels)
        first = image.series.keyframe
        if first.photometric == tifffile.PHOTOMETRIC.PALETTE and not labels and voxels.ndim == 3:
            voxels = _coloured(voxels, np.asarray(first.colormap))
        elif voxels.dtype.kind == "b":
            voxels = voxels.astype(np.uint8) * (1 if labels else 255)
        if first.photometric == tifffile.PHOTOMETRIC.MINISWHITE and not labels:
            voxels = _bright_is_bright(voxels)
    voxels = working_type(voxels)
    z, y, x = voxels.shape[:3]
    spacing = None if labels else told.spacing(image.number, z)  # a mask takes over its image's
    geometry = Geometry.picture(y, x, z) if spacing is None else Geometry.unplaced((z, y, x), spacing)
    return Volume(voxels, geometry, warnings=warnings + unfinite_warning(voxels))


def _images(path: Path, tiff: Any, told: About) -> list[_Image]:
    """Everything in the file that could be a case."""
    every = list(tiff.series) if told.kind == "ome" else list(tiff.series)[:1]
    if not every:
        raise ReadError(f"{shown(path)} holds no picture.")
    images: list[_Image] = []
    for number, series in enumerate(every):
        if "Y" not in series.axes or "X" not in series.axes:
            raise ReadError(f"{shown(path)} has no rows and columns.")
        z = _z_axis(series.axes, series.shape)
        kept = f"{z}YX" if _is_multichannel(path, series) else f"{z}YXS"
        axes = [(a, n) for a, n in zip(series.axes, series.shape, strict=True) if a not in kept and n > 1]
        channel = next((a for a in "CS" if a in (axis for axis, _ in axes)), "")
        limits.check_parts(path, len(images) + prod(n for _, n in axes))
        name = told.name(number) if len(every) > 1 else ""
        for index in np.ndindex(*(n for _, n in axes)):
            words, where = ([name], [name]) if name else ([], [])
            place = {axis: i for (axis, _), i in zip(axes, index, strict=True)}
            for axis, i in place.items():
                words.append(f"{_NAMES.get(axis, f'axis {axis}')} {i + 1}{told.channel(axis, number, i)}")
                where += words[-1:] if axis != channel else []
            text, count = ", ".join(words) or "the only one", place.get(channel, -1) + 1
            part = Part(len(images), text, count, ", ".join(where))
            images.append(_Image(number, series, place, part))
    return images


def _is_multichannel(path: Path, series: Any) -> bool:
    """Whether the samples of a pixel are images of their own rather than one colour.

    Raises:
        ReadError: they are colours that cannot be shown.
    """
    page, count = series.keyframe, dict(zip(series.axes, series.shape, strict=True)).get("S", 1)
    if page.photometric in _LABS:
        raise ReadError(
            f"{shown(path)} keeps its colours as lightness and two opponents (Lab), which is not supported.",
            "Save it as RGB.",
        )
    if page.photometric in (_RGB, _CMYK, _YCBCR):
        return bool(count > _MOST_CHANNELS)
    extra = page.extrasamples[:1]
    return bool(count > 2 or (count == 2 and not (extra and extra[0] in _TRANSPARENCY)))


def _z_axis(axes: str, shape: tuple[int, ...]) -> str:
    """Z, else the pages that nobody named."""
    sizes = dict(zip(axes, shape, strict=True))
    return next((a for a in "ZIQ" if sizes.get(a, 1) > 1), "")


def _voxels(path: Path, image: _Image, labels: bool) -> npt.NDArray:
    """(z, y, x[, colour]) of one image, page by page."""
    series, sizes = image.series, image.sizes
    dtype = series.dtype
    if dtype is None or dtype.kind not in "biuf":
        raise ReadError(f"{shown(path)} holds numbers of the type {dtype}, which is no image.")
    sample = image.place.get("S")  # one of many
    channels = sizes.get("S", 1) if sample is None else 1
    depth = sizes.get(image.z_axis, 1)
    shape = (depth, sizes["Y"], sizes["X"])
    count = limits.check_memory(path, shape, max(dtype.itemsize, 2) * channels)
    if not labels:
        limits.check_ratio(path, count, path.stat().st_size)
    page_axes = series.keyframe.axes
    leading = series.axes[: len(series.axes) - len(page_axes)]
    by_page = set(page_axes) <= set("YXS") and series.axes.endswith(page_axes) and not series.is_truncated
    if not by_page:
        limits.check_memory(path, series.shape, max(dtype.itemsize, 2))
        _check_pages(path, list(series))
        return _mixed(_ordered(series.asarray(), series.axes, image), image)
    counts = [sizes[a] for a in leading]
    keyframe = series.keyframe
    side = page_axes.index("S") if sample is not None and "S" in page_axes else None
    voxels = np.empty((depth, *(n for axis, n in enumerate(keyframe.shape) if axis != side)), dtype)
    for z in range(depth):
        index = [z if a == image.z_axis else image.place.get(a, 0) for a in leading]
        number = int(np.ravel_multi_index(index, counts)) if counts else 0
        page: Any = series[number] if number < len(series) else None
        _check_pages(path, [page])
        plane = page.asarray()  # raises where a page decodes to too little
        voxels[z] = plane if side is None else plane.take(sample, side)
    kept = page_axes if side is None else page_axes.replace("S", "")
    return _mixed(_ordered(voxels, "z" + kept, image), image)


def _check_pages(path: Path, pages: list[Any]) -> None:
    """Refuse pages that are missing or lack data: tifffile would fill them with zeros.

    Raises:
        ReadError: so it is.
    """
    size = path.stat().st_size
    for page in pages:
        if page is None:
            raise ReadError(
                f"{shown(path)} lacks pages that it tells of.",
                "Copy the file again; if its pages lie in several files, save them as one.",
            )
        wanted = prod(page.chunked)
        pieces = list(zip(page.dataoffsets, page.databytecounts, strict=False))
        if len(pieces) < wanted or any(not at or not n or at + n > size for at, n in pieces[:wanted]):
            raise ReadError(f"{shown(path)} is cut off: part of a page is not there.", "Copy the file again.")


def _ordered(voxels: npt.NDArray, axes: str, image: _Image) -> npt.NDArray:
    """(z, y, x[, colour]); "z" in `axes` is z whatever its own letter is."""
    axes = axes.replace(image.z_axis, "z") if image.z_axis else axes
    sizes = dict(zip(axes, voxels.shape, strict=True))
    colour = "S" if sizes.get("S", 1) > 1 and "S" not in image.place else ""
    keep = f"zYX{colour}"
    if "z" not in axes:
        voxels, axes = voxels[None], "z" + axes
    voxels = voxels[tuple(slice(None) if a in keep else image.place.get(a, 0) for a in axes)]
    left = [a for a in axes if a in keep]
    voxels = voxels.transpose([left.index(a) for a in keep])
    if not colour:
        return voxels
    if image.series.keyframe.photometric == _CMYK:
        return voxels[..., :4]
    return voxels[..., 0] if voxels.shape[3] == 2 else voxels[..., :3]  # without transparency


def _mixed(inks: npt.NDArray, image: _Image) -> npt.NDArray:
    """Colours from cyan, magenta, yellow and black: what each ink leaves of the paper's white."""
    if image.series.keyframe.photometric != _CMYK or inks.ndim != 4:
        return inks
    white = 255.0 if inks.dtype == np.uint8 else 65_535.0
    left = 1.0 - inks.astype(np.float32) / white
    return np.rint(left[..., :3] * left[..., 3:] * 255.0).astype(np.uint8)


def _coloured(voxels: npt.NDArray, colours: npt.NDArray) -> npt.NDArray:
    return (colours.T[voxels] >> 8).astype(np.uint8)  # TIFF palettes have 16 bits


def _bright_is_bright(voxels: npt.NDArray) -> npt.NDArray:
    if voxels.dtype.kind == "u":
        return np.iinfo(voxels.dtype).max - voxels
    return voxels


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
