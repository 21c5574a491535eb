"""A histogram with two limits that the mouse and the keys move."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from segstudio.core.operations.threshold import Histogram
from segstudio.gui.theme import color
from segstudio.words import tr

_HEIGHT, _GRIP = 96, 6.0


class HistogramView(QWidget):
    """How many voxels have which grey level, on a logarithmic scale, and the range between two limits."""

    moved = Signal(float, float)  # the limits, while one of them is dragged

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._histogram: Histogram | None = None
        self._limits = (-math.inf, math.inf)
        self._held = -1  # the limit that is dragged
        self._near = 0  # the limit that the keys move

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    @property
    def limits(self) -> tuple[float, float]:
        """The lowest and the highest grey level of the range."""
        return self._limits

    def show_histogram(self, histogram: Histogram | None) -> None:
        """Show other counts, or none yet."""
        self._histogram = histogram
        self.update()

    def show_limits(self, low: float, high: float) -> None:
        """Show another range without announcing it."""
        if (low, high) != self._limits:
            self._limits = (low, high)
            self._describe()
            self.update()

    # Where things are

    @property
    def _ends(self) -> tuple[float, float]:
        """The grey levels at the left and right edge."""
        found = self._histogram
        if found is None:
            return 0.0, 1.0
        return found.low, max(found.high, found.low + 1e-9) + (1 if found.whole else 0)

    def _x(self, level: float) -> float:
        low, high = self._ends
        share = (level - low) / (high - low)
        return _GRIP + min(max(share, 0.0), 1.0) * (self.width() - 2 * _GRIP)

    def _level(self, x: float) -> float:
        low, high = self._ends
        level = low + (x - _GRIP) / max(self.width() - 2 * _GRIP, 1) * (high - low)
        if self._histogram is not None and self._histogram.whole:
            level = round(level)
        return min(max(level, low), high)

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._histogram is None:
            return
        x = event.position().x()
        low, high = (self._x(level) for level in self._limits)
        self._held = self._near = 0 if abs(x - low) < abs(x - high) or x < low else 1
        self._take(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held >= 0:
            self._take(event.position().x())
            return
        near = any(abs(event.position().x() - self._x(level)) <= _GRIP for level in self._limits)
        self.setCursor(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        low, high = self._ends
        whole = self._histogram is not None and self._histogram.whole
        step = max((high - low) / 200, 1.0 if whole else 0.0)
        step *= 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            by = step if event.key() == Qt.Key.Key_Right else -step
            self._set(self._near, self._finite(self._near) + by)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._near = 1 - self._near
            self.update()
        else:
            super().keyPressEvent(event)

    def _take(self, x: float) -> None:
        self._set(self._held, self._level(x))

    def _finite(self, which: int) -> float:
        low, high = self._ends
        return min(max(self._limits[which], low), high)

    def _set(self, which: int, level: float) -> None:
        """Move one limit; it stops at the other."""
        if self._histogram is None:
            return
        low, high = self._ends
        level = min(max(level, low), high)
        if self._histogram.whole:
            level = round(level)
        # At the edge a limit is none: what lies beyond belongs to the range too.
        limits = list(self._limits)
        if which == 0:
            limits[0] = -math.inf if level <= low else min(level, self._limits[1])
        else:
            limits[1] = math.inf if level >= high else max(level, self._limits[0])
        self.show_limits(limits[0], limits[1])
        self.moved.emit(*self._limits)

    def _describe(self) -> None:
        low, high = (
            tr("{level:g}", level=level) if math.isfinite(level) else "any" for level in self._limits
        )
        self.setAccessibleDescription(tr("from {low} to {high}", low=low, high=high))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(color("accent" if self.hasFocus() else "border"), 1))
        painter.setBrush(color("raised"))
        painter.drawRoundedRect(area, 4, 4)
        if self._histogram is None:
            painter.setPen(color("muted"))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), tr("Counting grey levels …"))
            painter.end()
            return
        low, high = (self._x(level) for level in self._limits)
        inside = QColor(color("accent"))
        inside.setAlphaF(0.18)
        painter.fillRect(QRectF(low, 1, high - low, self.height() - 2), inside)
        self._paint_bars(painter, low, high)
        for which, x in enumerate((low, high)):
            self._paint_limit(painter, x, 1 if which == 0 else -1, active=which == self._near)
        painter.end()

    def _paint_bars(self, painter: QPainter, low: float, high: float) -> None:
        heights = self._heights()
        floor, room = self.height() - 4.0, self.height() - 16.0
        for x, height in enumerate(heights, start=round(_GRIP)):
            if height:
                painter.setPen(color("accent") if low <= x <= high else color("faint"))
                painter.drawLine(QPointF(x + 0.5, floor), QPointF(x + 0.5, floor - room * height))

    def _heights(self) -> np.ndarray:
        """For each column of pixels how high its bar is, 0 to 1."""
        found = self._histogram
        columns = max(self.width() - 2 * round(_GRIP), 1)
        if found is None or not found.counts.any():
            return np.zeros(columns)
        place = np.arange(len(found.counts)) * columns // len(found.counts)
        share = np.bincount(place, found.counts, minlength=columns)[:columns]
        if len(found.counts) < columns:  # fewer levels than columns: wide bars
            share = found.counts[np.arange(columns) * len(found.counts) // columns].astype(float)
        heights: np.ndarray = np.log1p(share) / math.log1p(share.max())
        return heights

    def _paint_limit(self, painter: QPainter, x: float, side: int, *, active: bool) -> None:
        line = color("text" if active or self._held >= 0 else "muted")
        painter.setPen(QPen(line, 1.5))
        painter.drawLine(QPointF(x, 2), QPointF(x, self.height() - 2))
        painter.setBrush(line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(
            QPolygonF([QPointF(x - side * 1, 2), QPointF(x + side * 8, 2), QPointF(x - side * 1, 12)])
        )
