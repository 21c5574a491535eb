"""Drawings of learning: the curve of loss and Dice while it goes on, and the weights of the loss."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from segstudio.gui.theme import CAPTION_PX, GRID, color
from segstudio.learning.outcomes import TrainingPoint
from segstudio.learning.recipe import LossRecipe

LOSS, DICE = "accent", "good"  # theme colours; the axes and the dashes tell them apart as well
CURVE_HEIGHT = 172


class Curve(pg.PlotWidget):
    """Loss on the left axis, Dice of the held-out images on the right one, over the steps."""

    def __init__(self) -> None:
        super().__init__(background=None)
        self.setObjectName("learnCurve")
        self.setAccessibleName("Learning curve")
        self.setFixedHeight(CURVE_HEIGHT)
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(False, False)
        plot.showAxis("right")
        self._right = pg.ViewBox(enableMenu=False, enableMouse=False)
        plot.scene().addItem(self._right)
        plot.getAxis("right").linkToView(self._right)
        self._right.setXLink(plot)
        plot.vb.sigResized.connect(self._follow)
        self._loss = plot.plot([], [])
        self._dice = pg.PlotDataItem([], [], symbol="o", symbolSize=5)
        self._right.addItem(self._dice)
        self._right.setYRange(0, 1, padding=0.04)
        plot.vb.setLimits(yMin=0)
        plot.setLabel("bottom", "step")
        plot.setLabel("left", "loss")
        plot.setLabel("right", "validation Dice")
        self.restyle()
        self.show_points([], None)

    def restyle(self) -> None:
        """Take the colours of the current theme."""
        plot = self.getPlotItem()
        font = QFont(self.font())
        font.setPixelSize(CAPTION_PX)
        for name, token in (("left", LOSS), ("right", DICE), ("bottom", "muted")):
            axis = plot.getAxis(name)
            axis.setPen(color("control_border", 0.7))
            axis.setTextPen(color(token))
            axis.setTickFont(font)
            axis.setStyle(tickLength=-4, tickTextOffset=4, autoExpandTextSpace=True)
            axis.enableAutoSIPrefix(False)
            axis.setTickDensity(0.7)
            axis.setStyle(maxTickLevel=0)
            axis.label.setFont(font)
            axis.label.setDefaultTextColor(color(token))
        self._loss.setPen(pg.mkPen(color(LOSS), width=2))
        self._dice.setPen(pg.mkPen(color(DICE), width=2, style=Qt.PenStyle.DashLine))
        self._dice.setSymbolBrush(color(DICE))
        self._dice.setSymbolPen(color("panel"))

    def show_points(self, points: Sequence[TrainingPoint], steps: int | None) -> None:
        """Draw these points on an axis of so many steps."""
        x = np.array([p.step for p in points], float)
        self._loss.setData(x, np.array([p.loss for p in points], float), connect="finite")
        measured = [(p.step, p.val_dice) for p in points if p.val_dice is not None]
        self._dice.setData([s for s, _ in measured], [d for _, d in measured])
        plot = self.getPlotItem()
        last = points[-1].steps if points else steps or 60
        plot.setXRange(0, last, padding=0.02)
        finite = [p.loss for p in points if np.isfinite(p.loss)]
        plot.setYRange(0, 1.1 * max(finite) if finite else 1.0, padding=0)
        if measured:
            dice = [d for _, d in measured if np.isfinite(d)] or [0.0]
            low = max(0.0, min(dice) - 0.05)
            self._right.setYRange(low, min(1.0, max(dice) + 0.05), padding=0)
        self.setAccessibleDescription(describe_points(points))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the dock scrolls

    def _follow(self) -> None:
        self._right.setGeometry(self.getPlotItem().vb.sceneBoundingRect())


def describe_points(points: Sequence[TrainingPoint]) -> str:
    """Where the curve stands now, in words."""
    if not points:
        return ""
    last = points[-1]
    words = f"Step {last.step} of {last.steps}, loss {last.loss:.3f}"
    dice = next((p.val_dice for p in reversed(points) if p.val_dice is not None), None)
    return words if dice is None else f"{words}, validation Dice {dice:.3f}"


class ScheduleDrawing(QWidget):
    """How the weights of the region and the boundary term change from the first step to the last."""

    POINTS = 61

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("learnSchedule")
        self.setAccessibleName("Schedule of the weights")
        self.setToolTip("Weight of the boundary term (line) and of the region terms (dashes) over the steps.")
        self.setFixedHeight(64)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._recipe = LossRecipe()
        self._steps = 60

    def show_recipe(self, recipe: LossRecipe, steps: int) -> None:
        """Draw this recipe over so many steps."""
        self._recipe, self._steps = recipe, steps
        low, high = recipe.boundary_weight_at(0, steps), recipe.boundary_weight_at(steps, steps)
        self.setAccessibleDescription(f"Boundary weight from {low:g} to {high:g} over {steps} steps.")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(CAPTION_PX)
        painter.setFont(font)
        steps = [self._steps * i / (self.POINTS - 1) for i in range(self.POINTS)]
        at = [round(step) for step in steps]
        boundary = [self._recipe.boundary_weight_at(step, self._steps) for step in at]
        region = [self._recipe.region_weight_at(step, self._steps) for step in at]
        largest = max(boundary)
        caption = f"{largest:.3g}"
        left = painter.fontMetrics().horizontalAdvance(caption if largest else "0") + GRID
        frame = QRectF(left, 6, self.width() - left - 4, self.height() - 24)
        painter.setPen(QPen(color("control_border", 0.7), 1))
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        painter.drawLine(frame.topLeft(), frame.bottomLeft())
        painter.setPen(color("muted"))
        below = int(frame.bottom()) + 14
        painter.drawText(QPointF(frame.left(), below), "0")
        end = f"step {self._steps}"
        painter.drawText(QPointF(frame.right() - painter.fontMetrics().horizontalAdvance(end), below), end)
        painter.drawText(QPointF(0, frame.bottom() + 4), "0")
        if largest:
            painter.drawText(QPointF(0, frame.top() + 6), caption)
        if self._recipe.schedule == "rebalance" and largest:
            pen = QPen(color("muted"), 1.5, Qt.PenStyle.DashLine)
            self._line(painter, frame, [r / largest for r in region], pen)
        if largest:
            self._line(painter, frame, [b / largest for b in boundary], QPen(color(LOSS), 2))
        else:
            painter.setPen(color("muted"))
            painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), "no boundary term")
        painter.end()

    def _line(self, painter: QPainter, frame: QRectF, values: list[float], pen: QPen) -> None:
        painter.setPen(pen)
        step = frame.width() / (len(values) - 1)
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(frame.left() + i * step, frame.bottom() - v * frame.height())
                    for i, v in enumerate(values)
                ]
            )
        )
