"""Marks over the slice that follow the mouse: brush footprint, polygon being drawn, crosshair."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from segstudio.core.brush import disc_offsets
from segstudio.gui.canvas.contour_item import outline

DARK_LINE = QColor(0, 0, 0, 170)
LIGHT_LINE = QColor(255, 255, 255, 235)
AROUND = ((-1, 0), (1, 0), (0, -1), (0, 1), (0, 0))  # the line itself comes last
CROSSHAIR_GAP_PX = 9.0
HANDLE_PX = 3.5


class Mark(QGraphicsItem):
    """Lines in voxel-edge coordinates, drawn light over dark so that they show on any image."""

    slanted = False  # lines in any direction, which need smoothing

    def __init__(self) -> None:
        super().__init__()
        self._path = QPainterPath()
        self._color = LIGHT_LINE
        self._scale_yx = (1.0, 1.0)

    def set_scale(self, spacing_yx: tuple[float, float], pixels_yx: tuple[float, float]) -> None:
        """Follow the slice's spacing and zoom (screen pixels per voxel)."""
        self.prepareGeometryChange()
        self._scale_yx = pixels_yx
        self.setTransform(QTransform.fromScale(spacing_yx[1], spacing_yx[0]))

    def set_path(self, path: QPainterPath, color: QColor = LIGHT_LINE) -> None:
        """Draw other lines."""
        self.prepareGeometryChange()
        self._path, self._color = path, color
        self.update()

    def boundingRect(self) -> QRectF:
        y, x = (4.0 / scale for scale in self._scale_yx)
        return self._path.boundingRect().adjusted(-x, -y, x, y)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.slanted:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for color, width in ((DARK_LINE, 3.2), (self._color, 1.4)):
                pen = QPen(color, width)
                pen.setCosmetic(True)
                painter.setPen(pen)
                painter.drawPath(self._path)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        # Lines of one pixel are many times faster than wider ones, so the dark rim is the line moved around.
        world = painter.worldTransform()
        for dx, dy in AROUND:
            painter.setWorldTransform(world * QTransform.fromTranslate(dx, dy))
            pen = QPen(DARK_LINE if dx or dy else self._color, 1.0)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPath(self._path)


class BrushMark(Mark):
    """The outline of exactly those voxels that a click would paint."""

    def __init__(self) -> None:
        super().__init__()
        self._radius_yx = (0.0, 0.0)
        self._footprint = QPainterPath()

    def set_brush(self, radius_yx: tuple[float, float], color: QColor) -> None:
        """Follow the brush's size and the label's colour."""
        if radius_yx != self._radius_yx:
            self._radius_yx = radius_yx
            footprint = disc_offsets(radius_yx)
            height, width = footprint.shape
            self._footprint = outline(footprint).translated(-(width // 2), -(height // 2))
            self.set_path(self._footprint, color)
        elif color != self._color:
            self.set_path(self._footprint, color)

    def move_to(self, y: int, x: int) -> None:
        """Centre the footprint on a voxel."""
        spacing = self.transform()
        self.setPos(x * spacing.m11(), y * spacing.m22())


class PolygonMark(Mark):
    """Corners clicked so far, and the sides to the mouse."""

    slanted = True

    def set_points(self, points_yx: Sequence[tuple[float, float]], color: QColor) -> None:
        """Draw an open polygon with a handle at each corner but the last, which is the mouse."""
        path = QPainterPath()
        size_y, size_x = (HANDLE_PX / scale for scale in self._scale_yx)
        for i, (y, x) in enumerate(points_yx):
            if i:
                path.lineTo(x, y)
            else:
                path.moveTo(x, y)
        for y, x in points_yx[:-1]:
            path.addRect(QRectF(x - size_x, y - size_y, 2 * size_x, 2 * size_y))
        self.set_path(path, color)


class CrosshairMark(Mark):
    """Lines through one voxel that leave the voxel itself free."""

    def __init__(self) -> None:
        super().__init__()
        self._colored: tuple[tuple[QPainterPath, QColor], ...] = ()

    def point_at(
        self, y: int, x: int, size: tuple[int, int], colors: tuple[QColor, QColor] | None = None
    ) -> None:
        """Cross the centre of a voxel on a slice of `size` (y, x).

        Args:
            colors: of the line across and of the line down; None draws both light and faint.
        """
        gap_y, gap_x = (CROSSHAIR_GAP_PX / scale for scale in self._scale_yx)
        middle = QPointF(x + 0.5, y + 0.5)
        across, down = QPainterPath(), QPainterPath()
        for path, start, stop in (
            (across, QPointF(0, middle.y()), QPointF(middle.x() - gap_x, middle.y())),
            (across, QPointF(middle.x() + gap_x, middle.y()), QPointF(size[1], middle.y())),
            (down, QPointF(middle.x(), 0), QPointF(middle.x(), middle.y() - gap_y)),
            (down, QPointF(middle.x(), middle.y() + gap_y), QPointF(middle.x(), size[0])),
        ):
            if start.x() <= stop.x() and start.y() <= stop.y():
                path.moveTo(start)
                path.lineTo(stop)
        whole = QPainterPath(across)
        whole.addPath(down)
        self.set_path(whole, QColor(255, 255, 255, 120))
        self._colored = () if colors is None else ((across, colors[0]), (down, colors[1]))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if not self._colored:
            super().paint(painter, option, widget)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for path, color in self._colored:
            pen = QPen(color, 1.0)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPath(path)
