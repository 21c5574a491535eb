"""A sample case as a picture to click."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton

from segstudio.core.progress import Progress
from segstudio.gui.theme import GRID, color
from segstudio.services.folders import state_dir
from segstudio.services.jobs import Lane
from segstudio.services.kept_pictures import Picture, kept_picture, place_of
from segstudio.services.samples import Sample
from segstudio.words import tr

LEAST_WIDTH, MOST_WIDTH = 96, 192  # px of a card
PICTURE_SIDE = 2 * MOST_WIDTH  # px of what is drawn, so that it is sharp on screens of twice the resolution
_HIGH = 0.68  # height of the picture over its width
_LINES = 2  # of the title


@dataclass(frozen=True)
class ThumbnailTask:
    """Small pictures of the sample cases with their boundaries, RGB uint8 (side, side, 3) each."""

    samples: tuple[Sample, ...]
    side: int
    title: str = tr("Drawing the samples")
    lane: Lane = Lane.QUIET  # a file that is opened meanwhile does not wait for it

    def run(self, progress: Progress) -> list[Picture]:
        """Take the pictures drawn at an earlier start; draw those that are new, and keep them."""
        pictures = []
        for number, sample in enumerate(self.samples):
            progress(number / len(self.samples))
            kept = place_of(state_dir() / "pictures", f"{sample.name}-{self.side}", sample.path)
            pictures.append(kept_picture(kept, self.side, partial(self._draw, sample, progress)))
        return pictures

    def _draw(self, sample: Sample, progress: Progress) -> Picture:
        """Read a case and shrink the middle of its middle slice."""
        from segstudio.core.cv import cv2
        from segstudio.core.display import display_flips, draw_overlay
        from segstudio.services.tasks import OpenTask

        opened = OpenTask(sample.path, sample.labels_path).run(progress)
        volume, labels = opened.volume, opened.labels
        z = volume.shape[0] // 2
        plane = np.zeros(volume.shape[1:], np.uint16) if labels is None else labels.array[z]
        classes = {} if labels is None else labels.classes
        picture = draw_overlay(volume, z, plane, classes, style="fill", opacity=0.0)
        flip_y, flip_x = display_flips(volume.geometry)
        picture = picture[:: -1 if flip_y else 1, :: -1 if flip_x else 1]
        height, width = picture.shape[:2]
        side = min(height, width)
        top, left = (height - side) // 2, (width - side) // 2
        square = np.ascontiguousarray(picture[top : top + side, left : left + side])
        small = cv2.resize(square, (self.side, self.side), interpolation=cv2.INTER_AREA)
        return np.asarray(small, np.uint8)


class SampleCard(QToolButton):
    """One sample: its picture and its name. A click, Space or Return opens it."""

    def __init__(self, sample: Sample) -> None:
        super().__init__()
        self.sample = sample
        self._picture = QPixmap()
        self.setObjectName("sampleCard")
        self.setProperty("sample", sample.name)
        self.setAccessibleName(sample.title)
        self.setAccessibleDescription(sample.description)
        self.setToolTip(f"<b>{sample.title}</b><br>{sample.description}")
        self.setText(sample.title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fit_width(MOST_WIDTH)

    def fit_width(self, width: int) -> None:
        """Take this width, between LEAST_WIDTH and MOST_WIDTH px, and the height that goes with it."""
        width = max(LEAST_WIDTH, min(width, MOST_WIDTH))
        words = _LINES * self.fontMetrics().lineSpacing()
        self.setFixedSize(QSize(width, round(_HIGH * (width - GRID)) + words + 2 * GRID))

    def set_picture(self, picture: Picture) -> None:
        """Show the sample's picture; RGB uint8 (y, x, 3)."""
        height, width = picture.shape[:2]
        image = QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
        self._picture = QPixmap.fromImage(image)
        self.setIcon(QIcon(self._picture))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()  # type: ignore[attr-defined]  # both are drawn below
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = GRID // 2
        frame = QRectF(side, side, self.width() - GRID, round(_HIGH * (self.width() - GRID)))
        shape = QPainterPath()
        shape.addRoundedRect(frame, 5, 5)
        painter.fillPath(shape, color("pressed"))
        if not self._picture.isNull():
            painter.setClipPath(shape)
            cut = self._picture.height() * frame.height() / frame.width()
            top = (self._picture.height() - cut) / 2
            painter.drawPixmap(frame, self._picture, QRectF(0, top, self._picture.width(), cut))
            painter.setClipping(False)
        painter.setPen(color("text"))
        words = QRectF(side, frame.bottom() + side, frame.width(), self.height() - frame.bottom() - GRID)
        how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(how), self.text())
        painter.end()
