"""Marks over the slice that follow the mouse: brush footprint, polygon being drawn, crosshair."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from segstudio.core.brush import Brush
from segstudio.gui.canvas.contour_item import outline

DARK_LINE = QColor(0, 0, 0, 170)
LIGHT_LINE = QColor(255, 255, 255, 235)
AROUND = ((-1, 0), (1, 0), (0, -1), (0, 1), (0, 0))  # the line itself comes last
CROSSHAIR_GAP_PX = 9.0
HANDLE_PX = 3.5
HALF_REACH = 0.54  # share of a soft disc's radius where it moves half as much as in its middle: (1 − ρ²)² = ½


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
        ratio = painter.device().devicePixelRatioF()  # cosmetic pens count the device's own pixels
        if self.slanted:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for color, width in ((DARK_LINE, 3.2), (self._color, 1.4)):
                pen = QPen(color, width * ratio)
                pen.setCosmetic(True)
                painter.setPen(pen)
                painter.drawPath(self._path)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        # Lines of one pixel are many times faster than wider ones, so the dark rim is the line moved around.
        world = painter.worldTransform()
        for dx, dy in AROUND:
            painter.setWorldTransform(world * QTransform.fromTranslate(dx, dy))
            pen = QPen(DARK_LINE if dx or dy else self._color, ratio)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPath(self._path)


class BrushMark(Mark):
    """The outline of exactly those voxels that a click would paint, or two rings of a soft disc."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Brush | None, bool] = (None, False)
        self._footprint = QPainterPath()

    def set_brush(self, brush: Brush | None, color: QColor, *, soft: bool = False) -> None:
        """Follow the brush's size and the label's colour."""
        if brush is not None and (brush, soft) != self._shown:
            self._shown = (brush, soft)
            self._footprint = _rings(brush) if soft else _rim(brush)
            self.set_path(self._footprint, color)
        elif color != self._color:
            self.set_path(self._footprint, color)

    def move_to(self, y: float, x: float) -> None:
        """Centre the footprint on a voxel, a soft disc on a place in voxel edges."""
        spacing = self.transform()
        self.setPos(x * spacing.m11(), y * spacing.m22())


def _rim(brush: Brush) -> QPainterPath:
    footprint = brush.footprint()
    height, width = footprint.shape
    return outline(footprint).translated(-(width // 2), -(height // 2))


def _rings(brush: Brush) -> QPainterPath:
    path = QPainterPath()
    ry, rx = brush.radii
    for share in (1.0, HALF_REACH):
        path.addEllipse(QPointF(0, 0), rx * share, ry * share)
    return path


class CrosshairMark(Mark):
    """Lines through one voxel that leave the voxel itself free."""

    def __init__(self) -> None:
        super().__init__()
        self._colored: tuple[tuple[QPainterPath, QColor], ...] = ()
        self._wanted: object = None  # what is drawn now

    def point_at(
        self, y: int, x: int, size: tuple[int, int], colors: tuple[QColor, QColor] | None = None
    ) -> None:
        """Cross the centre of a voxel on a slice of `size` (y, x).

        Args:
            colors: of the line across and of the line down; None draws both light and faint.
        """
        wanted = y, x, size, colors, self._scale_yx
        if wanted == self._wanted:
            return
        self._wanted = wanted
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
            pen = QPen(color, painter.device().devicePixelRatioF())
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPath(path)
