"""The second image over the first: blended, in the squares of a checkerboard, or on one side of a line."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.display import Picture
from segstudio.gui.canvas.raster import Pixels, Raster, draw_picture
from segstudio.gui.canvas.screen_item import ScreenItem
from segstudio.gui.second_look import Mode

SQUARE_PX = 64.0  # of a square of the checkerboard
Pictures = tuple[Picture, Picture | None]  # colours, and opacity where not all is opaque


class SecondItem(ScreenItem):
    """A picture that may be transparent in places; its pixels may be finer than the voxels of the slice."""

    def __init__(self) -> None:
        super().__init__()
        self._make: Callable[[], Pictures] | None = None
        self._pictures: Pictures | None = None
        self._smooth = True
        self._mode: Mode = "blend"
        self._split, self._square = 0.5, SQUARE_PX

    def set_source(self, make: Callable[[], Pictures], *, smooth: bool) -> None:
        """Show another picture of the size the item was placed with.

        Args:
            make: computes it. Called before the next paint, so that many changes in a row cost one.
            smooth: blend neighbouring pixels.
        """
        self._make, self._smooth, self._pictures = make, smooth, None
        self.invalidate()

    def set_mode(self, mode: Mode, split: float, pixel_ratio: float = 1.0) -> None:
        """Show all of it, every other square, or what is on the right of a line."""
        wanted = mode, split, SQUARE_PX * pixel_ratio
        if wanted != (self._mode, self._split, self._square):
            self._mode, self._split, self._square = wanted
            self.invalidate()

    def draw(self, raster: Raster) -> Pixels:
        if self._pictures is None:
            assert self._make is not None
            self._pictures = self._make()
        picture, opacity = self._pictures
        pixels = draw_picture(picture, raster, smooth=self._smooth)
        shown = None if opacity is None else _opacity(opacity, raster, smooth=self._smooth)
        if (cut := self._cut(raster)) is not None:
            whole = np.uint8(255) if shown is None else shown
            shown = np.where(cut, whole, np.uint8(0))
        return pixels if shown is None else _transparent(pixels, shown)

    def _cut(self, raster: Raster) -> npt.NDArray[np.bool_] | None:
        """Which pixels (row, column) show it; None for all."""
        columns = raster.left + np.arange(raster.width) + 0.5 - raster.offset_x
        rows = raster.top + np.arange(raster.height) + 0.5 - raster.offset_y
        if self._mode == "checker":
            odd = np.floor(columns / self._square)[None] + np.floor(rows / self._square)[:, None]
            squares: npt.NDArray[np.bool_] = odd % 2 == 1
            return squares
        if self._mode == "swipe":
            width = self.boundingRect().width() * raster.scale_x  # negative where the slice is mirrored
            line = self._split * width if width > 0 else (1 - self._split) * width
            return np.broadcast_to((columns >= line)[None], (raster.height, raster.width))
        return None


def _opacity(opacity: Picture, raster: Raster, *, smooth: bool) -> Picture:
    drawn = draw_picture(opacity, raster, smooth=smooth)
    return np.ascontiguousarray(drawn.view(np.uint8).reshape(*drawn.shape, 4)[..., 0])


def _transparent(pixels: Pixels, opacity: Picture) -> Pixels:
    """Opaque pixels with another opacity, premultiplied."""
    colors = np.ascontiguousarray(pixels).view(np.uint8).reshape(*pixels.shape, 4)
    scaled = cv2.multiply(colors, cv2.merge([opacity] * 4), scale=1 / 255)
    made: Pixels = np.ascontiguousarray(scaled).view(np.uint32)[..., 0]
    return made
