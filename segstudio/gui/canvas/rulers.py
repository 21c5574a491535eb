"""Rulers on the canvas: lines with handles, and what they read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainterPath

from segstudio.core.geometry import Geometry
from segstudio.core.rulers import Ruler, ruler_text
from segstudio.gui.canvas.marks import HANDLE_PX, Mark
from segstudio.gui.canvas.screen_text import HaloText
from segstudio.gui.canvas.zoom_view import ZoomView

RULER_COLOR = QColor("#ffd54a")
TEXT_GAP = 8.0


class RulerMark(Mark):
    """All rulers of a section as lines with square handles."""

    slanted = True

    def show_rulers(self, rulers: Sequence[Ruler]) -> None:
        """Draw these."""
        path = QPainterPath()
        size_y, size_x = (HANDLE_PX / scale for scale in self._scale_yx)
        for ruler in rulers:
            for i, (row, column) in enumerate(ruler.points):
                y, x = row + 0.5, column + 0.5  # marks count in voxel edges
                path.lineTo(x, y) if i else path.moveTo(x, y)
            for row, column in ruler.points:
                y, x = row + 0.5, column + 0.5
                path.addRect(QRectF(x - size_x, y - size_y, 2 * size_x, 2 * size_y))
        self.set_path(path, RULER_COLOR)


class RulerLayer:
    """The lines of a view's rulers, and their readings beside them."""

    def __init__(self, view: ZoomView, layer: int) -> None:
        self._view = view
        self.mark = RulerMark()
        self.mark.setZValue(layer)
        view.box.addItem(self.mark, ignoreBounds=True)
        self.texts: list[HaloText] = []

    def show(self, rulers: Sequence[Ruler], geometry: Geometry | None) -> None:
        """Draw rulers of the section on the screen; call it again after zooming."""
        shown = () if geometry is None else tuple(rulers)
        self.mark.setVisible(bool(shown))
        self.mark.set_scale(self._view.spacing_yx, self._view.pixels_per_voxel)
        self.mark.show_rulers(shown)
        while len(self.texts) > len(shown):
            self._view.scene().removeItem(self.texts.pop())
        while len(self.texts) < len(shown):
            text = HaloText(pixels=13, bold=True)
            text.set_color(RULER_COLOR)
            text.setZValue(90)
            self._view.scene().addItem(text)
            self.texts.append(text)
        for ruler, text in zip(shown, self.texts, strict=True):
            assert geometry is not None
            text.set_lines(ruler_text(ruler, geometry))
            row, column = ruler.points[1]
            at = self._view.to_screen(row + 0.5, column + 0.5)
            text.setPos(round(at.x() + TEXT_GAP), round(at.y() - text.size.height() / 2))
