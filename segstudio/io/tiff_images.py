"""The images in a TIFF file: which there are, which page a slice is, and what its samples mean."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.errors import ReadError
from segstudio.io import limits
from segstudio.io.files import shown
from segstudio.io.parts import Part
from segstudio.io.tiff_metadata import About
from segstudio.words import tr

_NAMES = {"T": "time", "C": "channel", "I": "page", "Q": "page", "S": "channel", "R": "tile", "P": "plane"}
MOST_CHANNELS = 4  # of a pixel that is one colour: red, green, blue and transparency
_RGB, _PALETTE, _CMYK, _YCBCR, _LABS = 2, 3, 5, 6, (8, 9, 10)  # photometric interpretations
_MINISWHITE = 0
_TRANSPARENCY = (1, 2)  # kinds of extra samples
# Kinds of files that reach for other files beside them.
ALONE: dict[str, Any] = {"_multifile": False, "is_ndtiff": False, "is_mmstack": False}


@dataclass(frozen=True)
class TiffImage:
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

    @property
    def sample(self) -> int | None:
        """Which sample of each pixel, where every one is an image of its own."""
        return self.place.get("S")

    @property
    def shape(self) -> tuple[int, int, int]:
        """Pixels along (z, y, x)."""
        sizes = self.sizes
        return sizes.get(self.z_axis, 1), sizes["Y"], sizes["X"]

    @property
    def samples(self) -> int:
        """Numbers that are kept of each pixel as it is stored."""
        return self.sizes.get("S", 1) if self.sample is None else 1

    @property
    def is_by_page(self) -> bool:
        """Whether every slice is a page of its own."""
        axes = self.series.keyframe.axes
        plain = set(axes) <= set("YXS") and self.series.axes.endswith(axes)
        return bool(plain and not self.series.is_truncated)

    def page(self, z: int, series: Any = None) -> Any:
        """The page that is slice z; None where the file has none.

        Args:
            series: a smaller copy of the same image; None: the image itself.
        """
        series = self.series if series is None else series
        leading = series.axes[: len(series.axes) - len(series.keyframe.axes)]
        sizes = dict(zip(series.axes, series.shape, strict=True))
        index = [z if a == self.z_axis else self.place.get(a, 0) for a in leading]
        number = int(np.ravel_multi_index(index, [sizes[a] for a in leading])) if leading else 0
        return series[number] if number < len(series) else None


def images_in(path: Path, tiff: Any, told: About) -> list[TiffImage]:
    """Everything in the file that could be a case."""
    every = list(tiff.series) if told.kind == "ome" else list(tiff.series)[:1]
    if not every:
        raise ReadError(tr("{path} holds no picture.", path=shown(path)))
    images: list[TiffImage] = []
    for number, series in enumerate(every):
        if "Y" not in series.axes or "X" not in series.axes:
            raise ReadError(tr("{path} has no rows and columns.", path=shown(path)))
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
                words.append(
                    tr(
                        "{axis} {i}{channel}",
                        axis=_NAMES.get(axis, f"axis {axis}"),
                        i=i + 1,
                        channel=told.channel(axis, number, i),
                    )
                )
                where += words[-1:] if axis != channel else []
            text, count = ", ".join(words) or tr("the only one"), place.get(channel, -1) + 1
            part = Part(len(images), text, count, ", ".join(where))
            images.append(TiffImage(number, series, place, part))
    return images


def _is_multichannel(path: Path, series: Any) -> bool:
    """Whether the samples of a pixel are images of their own rather than one colour.

    Raises:
        ReadError: they are colours that cannot be shown.
    """
    page, count = series.keyframe, dict(zip(series.axes, series.shape, strict=True)).get("S", 1)
    if page.photometric in _LABS:
        raise ReadError(
            tr(
                "{path} keeps its colours as lightness and two opponents (Lab), which is not supported.",
                path=shown(path),
            ),
            tr("Save it as RGB."),
        )
    if page.photometric in (_RGB, _CMYK, _YCBCR):
        return bool(count > MOST_CHANNELS)
    extra = page.extrasamples[:1]
    return bool(count > 2 or (count == 2 and not (extra and extra[0] in _TRANSPARENCY)))


def _z_axis(axes: str, shape: tuple[int, ...]) -> str:
    """Z, else the pages that nobody named."""
    sizes = dict(zip(axes, shape, strict=True))
    return next((a for a in "ZIQ" if sizes.get(a, 1) > 1), "")


def check_numbers(path: Path, image: TiffImage) -> np.dtype[Any]:
    """The type of an image's numbers.

    Raises:
        ReadError: they are none.
    """
    dtype = image.series.dtype
    if dtype is None or dtype.kind not in "biuf":
        raise ReadError(
            tr("{path} holds numbers of the type {dtype}, which is no image.", path=shown(path), dtype=dtype)
        )
    return np.dtype(dtype)


def check_pages(path: Path, pages: list[Any]) -> None:
    """Refuse pages that are missing or lack data: tifffile would fill them with zeros.

    Raises:
        ReadError: so it is.
    """
    size = path.stat().st_size
    for page in pages:
        if page is None:
            raise ReadError(
                tr("{path} lacks pages that it tells of.", path=shown(path)),
                tr("Copy the file again; if its pages lie in several files, save them as one."),
            )
        wanted = prod(page.chunked)
        pieces = list(zip(page.dataoffsets, page.databytecounts, strict=False))
        if len(pieces) < wanted or any(not at or not n or at + n > size for at, n in pieces[:wanted]):
            raise ReadError(
                tr("{path} is cut off: part of a page is not there.", path=shown(path)),
                tr("Copy the file again."),
            )


def with_meaning(voxels: npt.NDArray, page: Any, *, labels: bool) -> npt.NDArray:
    """What stored numbers mean: colours of a palette or of inks, bright where the file says dark.

    Args:
        voxels: (z, y, x[, samples]).
        page: any page of the image.
        labels: keep the stored numbers of palettes and black-and-white pictures.
    Returns: (z, y, x) or (z, y, x, 3).
    """
    if voxels.ndim == 4:
        if page.photometric == _CMYK:
            return _mixed(voxels[..., :4])
        voxels = voxels[..., 0] if voxels.shape[3] == 2 else voxels[..., :3]  # without transparency
    if page.photometric == _PALETTE and not labels and voxels.ndim == 3:
        return (np.asarray(page.colormap).T[voxels] >> 8).astype(np.uint8)  # TIFF palettes have 16 bits
    if voxels.dtype.kind == "b":
        voxels = voxels.astype(np.uint8) * (1 if labels else 255)
    if page.photometric == _MINISWHITE and not labels and voxels.dtype.kind == "u":
        return np.asarray(np.iinfo(voxels.dtype).max - voxels)
    return voxels


def _mixed(inks: npt.NDArray) -> npt.NDArray:
    """Colours from cyan, magenta, yellow and black: what each ink leaves of the paper's white."""
    white = 255.0 if inks.dtype == np.uint8 else 65_535.0
    left = 1.0 - inks.astype(np.float32) / white
    return np.rint(left[..., :3] * left[..., 3:] * 255.0).astype(np.uint8)
