"""What differs from other labels: wrong voxels in colours, or the boundary coloured by its distance."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from segstudio.core.comparing import DISAGREEMENT_COLORS, disagreement, distance_colors
from segstudio.gui.canvas.raster import Pixels, Plane, Raster, edge_levels, sample_labels
from segstudio.gui.canvas.screen_item import PlaneBox, ScreenItem

ERROR_OPACITY = 0.62
DISTANCE_WIDTH = 3.0  # px of the line
HALO_OPACITY = 0.7
_STEPS = 256


class DifferenceItem(ScreenItem):
    """Shows one of two things about a section, or nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._ours: Plane = np.zeros((1, 1), np.uint16)
        self._theirs: Plane = self._ours
        self._number: int | None = None
        self._codes: Plane | None = None
        self._distance: npt.NDArray[np.float32] | None = None
        self._reach, self._ratio = 1.0, 1.0
        self.setVisible(False)

    @property
    def margin(self) -> int:
        return 0 if self._codes is not None else _depth(self._ratio) + 1

    def set_errors(self, ours: Plane, theirs: Plane, number: int | None) -> None:
        """Colour every wrong voxel; `ours` is a view that shows later changes too."""
        self._ours, self._theirs, self._number = ours, theirs, number
        self._codes, self._distance = disagreement(ours, theirs, number), None
        self._show()

    def set_distance(
        self,
        ours: Plane,
        number: int | None,
        distance: npt.NDArray[np.float32],
        reach: float,
        pixel_ratio: float,
    ) -> None:
        """Colour one's own boundary by its signed distance from the other; the scale ends at `reach`."""
        self._ours, self._number, self._codes = ours, number, None
        self._distance, self._reach, self._ratio = distance, reach, pixel_ratio
        self._show()

    def set_nothing(self) -> None:
        """Show nothing."""
        self._codes = self._distance = None
        self._show()

    def changed(self, box: PlaneBox) -> None:
        """Follow labels that changed in a rectangle."""
        if self._codes is not None:
            self._codes[box] = disagreement(self._ours[box], self._theirs[box], self._number)
        if self.isVisible():
            self.invalidate_box(box)

    def _show(self) -> None:
        self.setVisible(self._codes is not None or self._distance is not None)
        self.invalidate()

    def draw(self, raster: Raster) -> Pixels:
        if self._codes is not None:
            return _ERRORS.take(sample_labels(self._codes, raster))
        if self._distance is not None:
            return draw_distance(self._ours, self._number, self._distance, self._reach, raster, self._ratio)
        return np.zeros((raster.height, raster.width), np.uint32)


def draw_distance(
    ours: Plane,
    number: int | None,
    distance: npt.NDArray[np.float32],
    reach: float,
    raster: Raster,
    ratio: float = 1.0,
) -> Pixels:
    """The boundary of a label, or with None of all together, as premultiplied screen pixels."""
    depth = _depth(ratio)
    sampled = sample_labels(ours, raster.grown(depth))
    mask = (sampled > 0 if number is None else sampled == number).astype(np.uint16)
    inner = (slice(depth, -depth), slice(depth, -depth))
    near = depth + 1 - edge_levels(mask, depth)[inner].astype(np.int16)
    here = mask[inner] > 0
    line = round(DISTANCE_WIDTH * ratio)
    pixels = np.zeros(here.shape, np.uint32)
    pixels[(near <= depth) & (~here & (near <= depth - line) | here)] = np.uint32(
        round(HALO_OPACITY * 255) << 24
    )
    rows, columns = np.nonzero(here & (near <= line))
    ys = np.clip(np.floor(raster.rows()).astype(np.intp), 0, distance.shape[0] - 1)
    xs = np.clip(np.floor(raster.columns()).astype(np.intp), 0, distance.shape[1] - 1)
    value = distance[ys[rows], xs[columns]]
    step = np.clip((value / reach + 1) / 2, 0.0, 1.0) * (_STEPS - 1)
    pixels[rows, columns] = _DISTANCES[np.rint(step).astype(np.intp)]
    return pixels


def _depth(ratio: float) -> int:
    return round(DISTANCE_WIDTH * ratio) + max(round(ratio), 1)


def _error_table() -> Pixels:
    table = np.zeros(max(DISAGREEMENT_COLORS) + 1, np.uint32)
    for code, rgb in DISAGREEMENT_COLORS.items():
        red, green, blue = (round(part * ERROR_OPACITY) for part in rgb)
        table[code] = round(ERROR_OPACITY * 255) << 24 | red << 16 | green << 8 | blue
    return table


def _distance_table() -> Pixels:
    red, green, blue = distance_colors(_STEPS).astype(np.uint32).T
    return np.asarray(np.uint32(0xFF000000) | red << 16 | green << 8 | blue, np.uint32)


_ERRORS, _DISTANCES = _error_table(), _distance_table()
