"""What is on the screen for the moment in which the program is loaded."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from segstudio.gui.icons import pixmap
from segstudio.gui.theme import DARK
from segstudio.words import tr

LONGEST_MS = 1000  # from when on it goes even if no window came
_WAIT_S = 0.03  # for the screen to show it; without that it comes with the window's own events
_WIDTH, _HEIGHT, _SYMBOL = 380, 148, 72


class Splash(QWidget):
    """The name of the program; goes with the first frame of the window, and never takes the focus.

    No QSplashScreen: that waits until it is mapped, for a second where no window manager answers.
    """

    def __init__(self) -> None:
        flags = Qt.WindowType.SplashScreen | Qt.WindowType.FramelessWindowHint
        super().__init__(None, flags | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setObjectName("splash")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.painted = False
        self._picture = _drawn()
        self.setFixedSize(_WIDTH, _HEIGHT)
        if (screen := QGuiApplication.primaryScreen()) is not None:
            self.move(screen.availableGeometry().center() - self.rect().center())
        QTimer.singleShot(LONGEST_MS, self, self.close)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted = True
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def give_way_to(self, window: QWidget) -> None:
        """Close as soon as this window is painted."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.close)
        return False


def show_splash(app: QCoreApplication) -> Splash | None:
    """Show it; None where the application has no screen to show it on."""
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return None
    splash = Splash()
    splash.show()
    until = time.monotonic() + _WAIT_S
    while not splash.painted and time.monotonic() < until:
        app.processEvents()
    return splash


def _drawn() -> QPixmap:
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    picture = QPixmap(round(_WIDTH * ratio), round(_HEIGHT * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(DARK.window))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(DARK.border), 2))
    painter.drawRect(QRectF(0, 0, _WIDTH, _HEIGHT))
    top, left = (_HEIGHT - _SYMBOL) / 2, 36
    painter.drawPixmap(QRectF(left, top, _SYMBOL, _SYMBOL).topLeft(), pixmap("app", size=_SYMBOL))
    font = QFont(painter.font())
    font.setPixelSize(30)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(DARK.text))
    words = QRectF(left + _SYMBOL + 24, top, _WIDTH - left - _SYMBOL - 36, _SYMBOL)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), "SegStudio")
    font.setPixelSize(13)
    font.setWeight(QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(DARK.muted))
    painter.drawText(
        words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), tr("Research use only")
    )
    painter.end()
    return picture
