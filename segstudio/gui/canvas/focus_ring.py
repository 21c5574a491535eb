"""The frame around a canvas that the keyboard has come to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from segstudio.gui.theme import DARK

BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
WIDTH_PX = 2


class FocusRing(QWidget):
    """Lies over a view, lets the mouse through, and is shown only while the keyboard is there by a key.

    A click on an image already shows where one is; a frame that always stood around it would be one more
    line beside the contours.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def come(self, reason: Qt.FocusReason) -> None:
        """The view got the keyboard."""
        if reason in BY_KEYS:
            self.fit()
            self.raise_()
            self.show()

    def fit(self) -> None:
        """Take the size of the view."""
        over = self.parentWidget()
        if over is not None:
            self.setGeometry(over.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(DARK.accent), WIDTH_PX))  # the canvas is dark in every theme
        half = WIDTH_PX / 2
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
        painter.end()
