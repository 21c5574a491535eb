"""The line that a tool draws over the slice, with its handles."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from segstudio.gui.canvas.marks import DARK_LINE, LIGHT_LINE, Mark
from segstudio.gui.tools.base import Outline

CORNER_PX = 4.0
HOT_PX = 6.0
DASHES = [5.0, 4.0]


class OutlineMark(Mark):
    """A line over a dark one, so that it shows on any image; handles keep their size on the screen."""

    slanted = True

    def __init__(self) -> None:
        super().__init__()
        self._outline = Outline(())

    def set_outline(self, outline: Outline, color: QColor) -> None:
        """Draw another line."""
        self._outline = outline
        path = QPainterPath()
        places = (*outline.points, *outline.tail, *outline.handles)
        path.addPolygon(QPolygonF([QPointF(x, y) for y, x in places]))
        self.set_path(path, color)

    def boundingRect(self) -> QRectF:
        y, x = (2 * HOT_PX / scale for scale in self._scale_yx)
        return self._path.boundingRect().adjusted(-x, -y, x, y)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        drawn, to_screen = self._outline, painter.worldTransform()
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = (*drawn.points, drawn.points[0]) if drawn.closed else drawn.points
        line = QPolygonF([to_screen.map(QPointF(x, y)) for y, x in ring])
        tail = QPolygonF([to_screen.map(QPointF(x, y)) for y, x in drawn.tail])
        for polyline, dashed in ((line, drawn.removing), (tail, True)):
            if polyline.size() > 1:
                painter.setPen(QPen(DARK_LINE, 3.4))
                painter.drawPolyline(polyline)
                pen = QPen(self._color, 1.6)
                if dashed:
                    pen.setDashPattern(DASHES)
                painter.setPen(pen)
                painter.drawPolyline(polyline)
        for number, (y, x) in enumerate(drawn.handles):
            at = to_screen.map(QPointF(x, y))
            reach = HOT_PX if number == drawn.hot else CORNER_PX
            painter.setPen(QPen(DARK_LINE, 1.5))
            painter.setBrush(LIGHT_LINE if number == drawn.hot else self._color)
            painter.drawEllipse(at, reach, reach)
        painter.restore()
