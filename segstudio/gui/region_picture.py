"""A small picture of a large image on which a rectangle is drawn, moved and measured."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from segstudio.core.display import initial_window, to_picture
from segstudio.core.region import Region
from segstudio.core.volume import Volume
from segstudio.gui.theme import DARK
from segstudio.words import tr

_LEAST_PX = 4  # on the screen: a shorter drag is a click
_SHADE = 100
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class RegionPicture(QWidget):
    """Dragging draws a rectangle; dragging inside it, or the arrow keys, move it; keys with Shift size it."""

    region_changed = Signal(object)  # Region

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("regionPicture")
        self.setAccessibleName(tr("The whole image with the region to open"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(QSize(320, 240))
        self._image = QImage()
        self._size = (1, 1)  # width and height of the whole
        self._region = Region(0, 0, 1, 1)
        self._anchor: QPoint | None = None  # where a new rectangle began
        self._grip: tuple[QPoint, Region] | None = None  # where the old one was taken

    def show_picture(self, picture: Volume, width: int, height: int) -> None:
        """Show a small picture of an image of this size."""
        pixels = to_picture(picture.voxels[0], initial_window(picture)).copy()
        kind = QImage.Format.Format_Grayscale8 if pixels.ndim == 2 else QImage.Format.Format_RGB888
        self._image = QImage(pixels.data, pixels.shape[1], pixels.shape[0], pixels.strides[0], kind).copy()
        self._size = (width, height)
        self.update()

    @property
    def region(self) -> Region:
        """The rectangle, in pixels of the whole."""
        return self._region

    def set_region(self, region: Region) -> None:
        """Show another rectangle."""
        self._region = region
        self.update()

    def _target(self) -> QRectF:
        """Where the whole lies in the widget."""
        width, height = self._size
        scale = min(self.width() / width, self.height() / height)
        target = QRectF(0, 0, width * scale, height * scale)
        target.moveCenter(QRectF(self.rect()).center())
        return target

    def rectangle(self) -> QRect:
        """Where the region lies in the widget."""
        target, scale = self._target(), self._target().width() / self._size[0]
        region = self._region
        return QRectF(
            target.x() + region.x * scale,
            target.y() + region.y * scale,
            region.width * scale,
            region.height * scale,
        ).toAlignedRect()

    def _pixel(self, at: QPoint) -> tuple[int, int]:
        """Column and row of the whole under a place in the widget, kept inside."""
        target = self._target()
        width, height = self._size
        x = (at.x() - target.x()) / target.width() * width
        y = (at.y() - target.y()) / target.height() * height
        return min(max(round(x), 0), width), min(max(round(y), 0), height)

    def _take(self, x: int, y: int, width: int, height: int) -> None:
        """Another rectangle of at least one pixel, pushed inside."""
        most_x, most_y = self._size
        width, height = (min(max(n, 1), most) for n, most in ((width, most_x), (height, most_y)))
        x, y = min(max(x, 0), most_x - width), min(max(y, 0), most_y - height)
        region = Region(x, y, width, height, self._region.z, self._region.depth)
        if region != self._region:
            self._region = region
            self.update()
            self.region_changed.emit(region)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        if self.rectangle().contains(at):
            self._grip = (at, self._region)
        else:
            self._anchor = at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._grip is not None:
            (from_x, from_y), (to_x, to_y) = self._pixel(self._grip[0]), self._pixel(at)
            old = self._grip[1]
            self._take(old.x + to_x - from_x, old.y + to_y - from_y, old.width, old.height)
        elif self._anchor is not None:
            if (at - self._anchor).manhattanLength() >= _LEAST_PX:
                (left, top), (right, bottom) = self._pixel(self._anchor), self._pixel(at)
                self._take(min(left, right), min(top, bottom), abs(right - left), abs(bottom - top))
        else:
            inside = self.rectangle().contains(at)
            self.setCursor(Qt.CursorShape.SizeAllCursor if inside else Qt.CursorShape.CrossCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._anchor is not None and (at - self._anchor).manhattanLength() < _LEAST_PX:
            x, y = self._pixel(at)  # a click centres the rectangle
            region = self._region
            self._take(x - region.width // 2, y - region.height // 2, region.width, region.height)
        self._anchor = self._grip = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        x, y = (n * max(1, side // 50) for n, side in zip(step, self._size, strict=True))
        old = self._region
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._take(old.x, old.y, old.width + x, old.height + y)
        else:
            self._take(old.x + x, old.y + y, old.width, old.height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(DARK.canvas))
        if self._image.isNull():
            return
        target = self._target()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, self._image)
        inner = self.rectangle()
        shade = QColor(0, 0, 0, _SHADE)
        whole = target.toAlignedRect()
        painter.setClipRect(whole)
        for outside in (
            QRect(whole.left(), whole.top(), whole.width(), inner.top() - whole.top()),
            QRect(whole.left(), inner.bottom() + 1, whole.width(), whole.bottom() - inner.bottom()),
            QRect(whole.left(), inner.top(), inner.left() - whole.left(), inner.height()),
            QRect(inner.right() + 1, inner.top(), whole.right() - inner.right(), inner.height()),
        ):
            painter.fillRect(outside, shade)
        painter.setClipping(False)
        for color, width in ((QColor(0, 0, 0), 3), (QColor(DARK.accent), 1)):  # seen on dark and bright
            painter.setPen(QPen(color, width))
            painter.drawRect(inner.adjusted(0, 0, -1, -1))
        if self.hasFocus():
            painter.setPen(QPen(QColor(DARK.accent), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
