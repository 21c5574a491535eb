"""The first slice of an image that is still being read, over the canvas."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from segstudio.core.display import display_flips, initial_window, to_picture
from segstudio.core.volume import Volume
from segstudio.gui.canvas.screen_text import text_font
from segstudio.gui.theme import CAPTION_PX, DARK
from segstudio.words import tr

_MARGIN = 24


class FirstLook(QWidget):
    """Lies over a page, shows one slice in true proportion, and takes no clicks."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setObjectName("firstLook")
        self.setAccessibleName(tr("First slice of the image that is being read"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._image = QImage()
        self._sides = (1.0, 1.0)  # width and height of a pixel
        page.installEventFilter(self)
        self.hide()

    @property
    def image(self) -> QImage:
        """What is shown; null while it is hidden."""
        return self._image

    def show_slice(self, volume: Volume) -> None:
        """Show a volume of one slice."""
        picture = to_picture(volume.voxels[0], initial_window(volume))
        flip_y, flip_x = display_flips(volume.geometry)
        picture = picture[:: -1 if flip_y else 1, :: -1 if flip_x else 1].copy()
        height, width = picture.shape[:2]
        grey = picture.ndim == 2
        kind = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB888
        self._image = QImage(picture.data, width, height, picture.strides[0], kind).copy()
        _, high, wide = volume.geometry.spacing_mm
        self._sides = (wide, high)
        page = self.parentWidget()
        assert page is not None
        self.setGeometry(page.rect())
        self.raise_()
        self.show()
        self.update()

    def clear(self) -> None:
        """Show nothing any more."""
        self._image = QImage()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        page = self.parentWidget()
        if event.type() == QEvent.Type.Resize and page is not None:
            self.setGeometry(page.rect())
        return bool(super().eventFilter(watched, event))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(DARK.canvas))
        wide, high = self._sides
        width, height = self._image.width() * wide, self._image.height() * high
        if not width or not height:
            return
        scale = min(self.width() / width, (self.height() - 2 * _MARGIN) / height)
        target = QRectF(0, 0, width * scale, height * scale)
        target.moveCenter(QRectF(self.rect()).center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, self._image)
        painter.setFont(text_font(CAPTION_PX))
        painter.setPen(QColor(DARK.on_canvas))
        words = tr("First look: the other slices are being read")
        painter.drawText(
            self.rect().adjusted(0, 0, 0, -6),
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
            words,
        )
