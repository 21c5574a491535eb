"""The slice itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage

from segstudio.core.display import Picture
from segstudio.gui.canvas.raster import Pixels, Raster, draw_picture
from segstudio.gui.canvas.screen_item import ScreenItem


class ImageItem(ScreenItem):
    """An 8-bit picture, grey or colour, after window and level."""

    format = QImage.Format.Format_RGB32

    def __init__(self) -> None:
        super().__init__()
        self._make: Callable[[], Picture] | None = None
        self._picture: Picture | None = None
        self._smooth = True

    def set_source(self, make: Callable[[], Picture], *, smooth: bool) -> None:
        """Show another picture of the size the item was placed with.

        Args:
            make: computes it. Called before the next paint, so that many changes in a row cost one.
            smooth: blend neighbouring voxels.
        """
        self._make, self._smooth = make, smooth
        self._picture = None
        self.invalidate()

    def draw(self, raster: Raster) -> Pixels:
        if self._picture is None:
            assert self._make is not None
            self._picture = self._make()
        return draw_picture(self._picture, raster, smooth=self._smooth)
