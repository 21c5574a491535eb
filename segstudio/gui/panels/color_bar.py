"""The scale of signed distances."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from segstudio.core.comparing import distance_colors
from segstudio.gui.panels.parts import with_tabular_figures
from segstudio.gui.theme import CAPTION_PX, color
from segstudio.words import tr

_BAR = 12  # px
_TICK = 4


class ColorBar(QWidget):
    """Colours from far inside to far outside, with the distances at the ends, the middle and between."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("compareScale")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setPixelSize(CAPTION_PX)
        self.setFont(font)
        with_tabular_figures(self)
        self._reach, self._unit = 5.0, "mm"
        self.show_scale(5.0, "mm")

    def show_scale(self, reach: float, unit: str) -> None:
        """Label the ends with this distance."""
        self._reach, self._unit = reach, unit
        words = tr(
            "Blue: {reach:g} {unit} or more inside the other boundary. Orange: as far outside. Grey: on it.",
            reach=reach,
            unit=unit,
        )
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(180, _BAR + _TICK + self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def ticks(self) -> list[str]:
        """What stands below the bar, from left to right."""
        half = self._reach / 2
        inner = [tr("−{half:g}", half=half), "0", tr("{half:g}", half=half)]
        return [
            tr("−{reach:g}", reach=self._reach),
            *inner,
            tr("{reach:g} {unit}", reach=self._reach, unit=self._unit),
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = distance_colors(256)
        bar = QRect(0, 0, self.width(), _BAR)
        image = QImage(colors.tobytes(), 256, 1, 256 * 3, QImage.Format.Format_RGB888)
        painter.drawImage(bar, image)
        painter.setPen(color("control_border"))
        painter.drawRect(bar.adjusted(0, 0, -1, -1))
        ticks = self.ticks()
        height = self.fontMetrics().height()
        for at, words in enumerate(ticks):
            x = round(at * (self.width() - 1) / (len(ticks) - 1))
            painter.setPen(color("control_border"))
            painter.drawLine(x, _BAR, x, _BAR + _TICK - 1)
            painter.setPen(color("muted"))
            width = self.fontMetrics().horizontalAdvance(words)
            left = min(max(x - width // 2, 0), self.width() - width)
            painter.drawText(QRect(left, _BAR + _TICK, width + 2, height), Qt.AlignmentFlag.AlignLeft, words)
        painter.end()
