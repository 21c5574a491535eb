"""Text that stays readable on any image, and badges; both in screen pixels."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from segstudio.core.cv import cv2
from segstudio.gui.theme import CAPTION_PX, DARK

Align = Qt.AlignmentFlag
HALO_OPACITY = 0.9
HALO_PX = 3.0
RIM_PX, RIM_BLUR_PX = 1.75, 0.6  # wide and dark enough for light text on a white image


def text_font(pixels: int, weight: QFont.Weight = QFont.Weight.Medium) -> QFont:
    """The system font at a size, with figures that do not jump when they change."""
    font = QFont()
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


class PixmapItem(QGraphicsItem):
    """Something small that is painted once and then copied, with a dark rim if it has one."""

    has_rim = True

    def __init__(self) -> None:
        super().__init__()
        self._pixmap: QPixmap | None = None
        self._bounds = QSizeF(0, 0)

    @property
    def size(self) -> QSizeF:
        """Width and height on screen."""
        return self._bounds

    def draw(self, painter: QPainter) -> None:
        """Paint the item with its top left corner at (0, 0)."""
        raise NotImplementedError

    def resize(self, width: float, height: float) -> None:
        """Set the size and draw anew."""
        self.prepareGeometryChange()
        self._bounds = QSizeF(math.ceil(width), math.ceil(height))
        self._pixmap = None
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(QPointF(0, 0), self._bounds)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._bounds.isEmpty():
            return
        ratio = painter.device().devicePixelRatioF()
        if self._pixmap is None or self._pixmap.devicePixelRatio() != ratio:
            self._pixmap = self._rendered(ratio)
        painter.drawPixmap(QPointF(0, 0), self._pixmap)

    def _rendered(self, ratio: float) -> QPixmap:
        image = QImage((self._bounds * ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        painter.end()
        if self.has_rim:
            rim = dark_rim(image, ratio)
            rim.setDevicePixelRatio(ratio)
            painter = QPainter(rim)
            painter.drawImage(QPointF(0, 0), image)
            painter.end()
            image = rim
        return QPixmap.fromImage(image)


class HaloText(PixmapItem):
    """Lines of light text with a dark halo."""

    def __init__(
        self, *, pixels: int = CAPTION_PX + 1, align: Align = Align.AlignLeft, bold: bool = False
    ) -> None:
        super().__init__()
        self._font = text_font(pixels, QFont.Weight.Bold if bold else QFont.Weight.Medium)
        self._align = align
        self._color = QColor(DARK.on_canvas)
        self._lines: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What is shown."""
        return "\n".join(self._lines)

    def set_lines(self, *lines: str, room: float = math.inf) -> None:
        """Show these lines; empty ones are left out, and those that are wider than `room` shortened."""
        wanted = tuple(self._fitted(line, room) for line in lines if line)
        if wanted == self._lines:
            return
        self._lines = wanted
        if not wanted:
            self.resize(0, 0)
            return
        metrics = QFontMetricsF(self._font)
        width = max(metrics.horizontalAdvance(line) for line in wanted)
        self.resize(width + 2 * HALO_PX, metrics.lineSpacing() * len(wanted) + 2 * HALO_PX)

    def _fitted(self, line: str, room: float) -> str:
        if not math.isfinite(room):
            return line
        return QFontMetricsF(self._font).elidedText(line, Qt.TextElideMode.ElideMiddle, max(room, 40.0))

    def set_color(self, color: QColor) -> None:
        """Write in another colour."""
        if color != self._color:
            self._color = color
            self._pixmap = None
            self.update()

    def draw(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(self._font)
        painter.setFont(self._font)
        painter.setPen(self._color)
        for i, line in enumerate(self._lines):
            room = self.size.width() - 2 * HALO_PX - metrics.horizontalAdvance(line)
            left = room if self._align == Align.AlignRight else 0.0
            baseline = HALO_PX + metrics.ascent() + i * metrics.lineSpacing()
            painter.drawText(QPointF(HALO_PX + round(left), round(baseline)), line)


class Badge(PixmapItem):
    """A short sentence on a dark plate with a coloured mark; the whole sentence is its tooltip."""

    has_rim = False
    HEIGHT = 22.0
    PADDING = 9.0
    DOT = 7.0

    def __init__(self, text: str, color: str) -> None:
        super().__init__()
        self.text = text
        self._color = QColor(color)
        self._font = text_font(CAPTION_PX)
        self._shown = text
        self.setToolTip(text)

    @property
    def whole_width(self) -> float:
        """The width at which nothing is shortened."""
        return math.ceil(QFontMetricsF(self._font).horizontalAdvance(self.text) + self._around)

    def fit(self, room: float) -> None:
        """Take at most this width, shortening the text if need be."""
        metrics, mode = QFontMetricsF(self._font), Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(self.text, mode, max(room - self._around, 40.0))
        if shown != self._shown or self.size.isEmpty():
            self._shown = shown
            self.resize(metrics.horizontalAdvance(shown) + self._around, self.HEIGHT)

    @property
    def _around(self) -> float:
        return 2 * self.PADDING + self.DOT + 6

    def draw(self, painter: QPainter) -> None:
        plate = QRectF(0.5, 0.5, self.size.width() - 1, self.size.height() - 1)
        back = QColor(DARK.window)
        back.setAlphaF(0.88)
        edge = QColor(self._color)
        edge.setAlphaF(0.55)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(back)
        painter.drawRoundedRect(plate, self.HEIGHT / 2 - 0.5, self.HEIGHT / 2 - 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color)
        painter.drawEllipse(QRectF(self.PADDING, (self.HEIGHT - self.DOT) / 2, self.DOT, self.DOT))
        painter.setPen(QColor(DARK.text))
        painter.setFont(self._font)
        left = self.PADDING + self.DOT + 6
        place = QRectF(left, 0, self.size.width() - left, self.HEIGHT)
        painter.drawText(place, Align.AlignVCenter, self._shown)


class ScaleBar(PixmapItem):
    """A bar of a round length with its length written over it."""

    HEIGHT = 26.0

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self._length = 0.0
        self._font = text_font(CAPTION_PX, QFont.Weight.DemiBold)

    def show_length(self, pixels: float, text: str) -> None:
        """Draw a bar of so many screen pixels."""
        if (pixels, text) == (self._length, self.text):
            return
        self._length, self.text = pixels, text
        width = max(pixels, QFontMetricsF(self._font).horizontalAdvance(text)) + 2 * HALO_PX
        self.resize(width, self.HEIGHT)

    def draw(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(self._font)
        middle, floor = self.size.width() / 2, self.size.height() - HALO_PX - 1
        left = middle - metrics.horizontalAdvance(self.text) / 2
        painter.setFont(self._font)
        painter.setPen(QColor(DARK.on_canvas))
        painter.drawText(QPointF(round(left), round(floor - 8)), self.text)
        start, stop = round(middle - self._length / 2) + 0.5, round(middle + self._length / 2) - 0.5
        bar = QPainterPath(QPointF(start, floor - 5))
        for corner in ((start, floor), (stop, floor), (stop, floor - 5)):
            bar.lineTo(*corner)
        pen = QPen(QColor(DARK.on_canvas), 1.6)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.strokePath(bar, pen)


def dark_rim(image: QImage, ratio: float) -> QImage:
    """What an image shows, dark and blurred outwards, to lie under it."""
    width, height = image.width(), image.height()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    opacity = np.ascontiguousarray(pixels[:, 3 : 4 * width : 4])
    side = 2 * round(RIM_PX * ratio) + 1
    whole = cv2.convertScaleAbs(opacity, alpha=2.0)  # thin strokes are half clear; their rim must not be
    wide = cv2.dilate(whole, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)))
    rim = cv2.GaussianBlur(wide, (0, 0), RIM_BLUR_PX * ratio).astype(np.float32) * HALO_OPACITY
    dark = np.zeros((height, width, 4), np.uint8)
    dark[..., 3] = rim
    return QImage(dark.data, width, height, 4 * width, image.format()).copy()
