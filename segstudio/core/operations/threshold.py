"""From grey levels to a label: a range, Otsu's threshold, and the histogram to choose them on."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.measure import brightness
from segstudio.core.operations.model import OTSU, Change, Work
from segstudio.core.progress import Progress, part, silent
from segstudio.errors import SegStudioError
from segstudio.words import tr

_BINS = 256
_MOST_LEVELS = 65_536


@dataclass(frozen=True, eq=False)
class Histogram:
    """How many voxels have which grey level.

    Args:
        counts: for each bin.
        low, high: of the first and the last bin; whole numbers have one bin each where that is possible.
        whole: whether levels are whole numbers: then `low` and `high` are levels, not edges.
    """

    counts: npt.NDArray[np.int64]
    low: float
    high: float
    whole: bool

    @property
    def width(self) -> float:
        """Of a bin, in grey levels."""
        bins = len(self.counts)
        return (self.high - self.low) / max(bins - 1 if self.whole else bins, 1)

    def start(self, number: int) -> float:
        """The lowest grey level of a bin."""
        return self.low + number * self.width

    def otsu(self) -> float:
        """The lowest level of the brighter of two classes that differ most, by Otsu's criterion.

        Splitting at a bin gives w0 · w1 · (m0 − m1)² with the shares w and means m of both sides; the bin
        with the largest value is the last of the darker class. Of several equal ones the first counts.

        Raises:
            SegStudioError: all voxels are alike.
        Source: Otsu, "A threshold selection method from gray-level histograms", 1979.
        """
        if np.count_nonzero(self.counts) < 2:
            raise SegStudioError(
                tr("All voxels here have one grey level, so there is no threshold between two.")
            )
        levels = self.low + self.width * (np.arange(len(self.counts)) + (0 if self.whole else 0.5))
        below = np.cumsum(self.counts).astype(np.float64)
        total, weighted = below[-1], np.cumsum(self.counts * levels)
        above = total - below
        with np.errstate(divide="ignore", invalid="ignore"):
            spread = below * above * (weighted / below - (weighted[-1] - weighted) / above) ** 2
        best = int(np.argmax(np.where(np.isfinite(spread), spread, -1.0)))
        return self.start(best + 1)


def grey_levels(voxels: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Voxels (z, y, x[, c]) as grey levels (z, y, x); a colour is its brightness."""
    if voxels.ndim == 3:
        return voxels
    return brightness(voxels.reshape(-1, voxels.shape[-1])).reshape(voxels.shape[:3])


def histogram(
    image: npt.NDArray[Any], *, padding: tuple[float, float] | None = None, progress: Progress = silent
) -> Histogram:
    """The grey levels of an image (z, y, x), without those that are no numbers or show nothing.

    Whole numbers that span at most 65,536 levels are counted one by one, others in 256 bins.

    Args:
        padding: levels from the first to the second of these show nothing.
    Raises:
        SegStudioError: no voxel is left.
    """
    low, high = math.inf, -math.inf
    for z, plane in enumerate(image):
        progress(0.5 * z / len(image))
        values = _shown(plane, padding)
        if values.size:
            low, high = min(low, float(values.min())), max(high, float(values.max()))
    if low > high:
        raise SegStudioError(tr("The image has no grey levels here."))
    whole = image.dtype.kind in "iu" and high - low < _MOST_LEVELS
    bins = int(high - low) + 1 if whole else _BINS
    counts = np.zeros(bins, np.int64)
    scale = 0.0 if high == low else _BINS / (high - low)
    for z, plane in enumerate(image):
        progress(0.5 + 0.5 * z / len(image))
        above = _shown(plane, padding).astype(np.float64) - low
        place = above.astype(np.int64) if whole else np.minimum((above * scale).astype(np.int64), _BINS - 1)
        counts += np.bincount(place, minlength=bins)
    return Histogram(counts, low, high, whole)


def threshold(work: Work) -> Change:
    """Voxels whose grey level lies in a range, both ends included, take the label.

    Besides adding, the label can be replaced by them, or keep only those of its voxels that lie in the range.
    """
    assert work.image is not None
    limits, how = work.values["range"], work.values["how"]
    if limits == OTSU:
        found = histogram(work.image, padding=work.padding, progress=part(work.progress, 0.0, 0.5))
        limits = (found.otsu(), math.inf)
    low, high = limits
    number = np.uint16(work.numbers[0])
    after = work.labels.copy()
    for z, (plane, values) in enumerate(zip(after, work.image, strict=True)):
        work.progress(0.5 + 0.5 * z / len(after))
        inside = (values >= low) & (values <= high)
        if how != "add":
            plane[(plane == number) & ~inside] = 0
        if how != "keep":
            plane[inside] = number
    note = "" if work.values["range"] != OTSU else tr("Otsu's threshold is {low:.6g}.", low=low)
    return Change(after, note=note)


def _shown(plane: npt.NDArray[Any], padding: tuple[float, float] | None) -> npt.NDArray[Any]:
    if plane.dtype.kind == "f":
        plane = plane[np.isfinite(plane)]
    if padding is not None:
        plane = plane[(plane < padding[0]) | (plane > padding[1])]
    return plane.reshape(-1)
