"""The dashed contour of labels to compare with."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from segstudio.core.contours import boundary_lines
from segstudio.core.display import label_lut
from segstudio.core.labels import LabelArray, LabelClass
from segstudio.gui.canvas.raster import Pixels, Raster
from segstudio.gui.canvas.screen_item import ScreenItem

DASHES = [4.0, 3.0]


class ContourItem(ScreenItem):
    """Labels as dashed lines along their voxel edges, on a dark line that shows on any image."""

    def __init__(self) -> None:
        super().__init__()
        self._paths: list[tuple[QColor, QPainterPath]] = []
        self._width = 1.5

    def set_labels(
        self, labels: LabelArray | None, classes: Mapping[int, LabelClass], *, width: float
    ) -> None:
        """Show the contours of other labels (y, x), or of none."""
        self._width = width
        self._paths = []
        if labels is not None:
            colors = label_lut(classes)
            for number in np.unique(labels):
                red, green, blue, shown = (int(v) for v in colors[number])
                if shown:
                    self._paths.append((QColor(red, green, blue), outline(labels == number)))
        self.setVisible(bool(self._paths))
        self.invalidate()

    def draw(self, raster: Raster) -> Pixels:
        pixels = np.zeros((raster.height, raster.width), np.uint32)
        image = QImage(pixels.data, raster.width, raster.height, pixels.strides[0], self.format)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        to_pixels = QTransform(
            raster.scale_x,
            0,
            0,
            raster.scale_y,
            raster.offset_x - raster.left,
            raster.offset_y - raster.top,
        )
        for color, path in self._paths:
            on_screen = to_pixels.map(path)
            painter.setPen(QPen(QColor(0, 0, 0, 190), self._width + 1.5))
            painter.drawPath(on_screen)
            pen = QPen(color.lighter(135), self._width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(DASHES)
            painter.setPen(pen)
            painter.drawPath(on_screen)
        painter.end()
        return pixels


def outline(mask: np.ndarray) -> QPainterPath:
    """The edges of a mask (y, x) as a path in voxel-edge coordinates."""
    path = QPainterPath()
    for line in boundary_lines(mask):
        path.addPolygon(QPolygonF([QPointF(x, y) for y, x in line]))
    return path
