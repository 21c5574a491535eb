"""What the canvas shows while no case is open: sample cases, recent files, and how to begin."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from segstudio.core.progress import Progress
from segstudio.gui.action_set import ActionButton
from segstudio.gui.context import Context
from segstudio.gui.icons import pixmap
from segstudio.gui.panels.parts import plain_tip
from segstudio.services.jobs import Lane
from segstudio.services.samples import Sample
from segstudio.words import tr

_CARD = QSize(164, 176)
_THUMBNAIL = 148
_WIDE = 4 * 172  # room for all cards in one row


@dataclass(frozen=True)
class ThumbnailTask:
    """Small pictures of the sample cases with their labels, RGB uint8 each."""

    samples: tuple[Sample, ...]
    side: int
    title: str = tr("Drawing the samples")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> list[npt.NDArray[np.uint8]]:
        """Read each case and shrink its fullest slice."""
        from segstudio.core.cv import cv2
        from segstudio.core.display import display_flips, draw_overlay
        from segstudio.services.tasks import OpenTask

        pictures = []
        for number, sample in enumerate(self.samples):
            progress(number / len(self.samples))
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
            pictures.append(np.asarray(small, np.uint8))
        return pictures


class SampleCard(QToolButton):
    """One sample: its picture, name and a line about it."""

    def __init__(self, sample: Sample) -> None:
        super().__init__()
        self.sample = sample
        self.setObjectName("sampleCard")
        self.setProperty("sample", sample.name)
        self.setAccessibleName(sample.title)
        self.setAccessibleDescription(sample.description)
        self.setToolTip(sample.description)
        self.setText(sample.title)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(_THUMBNAIL, _THUMBNAIL - 24))
        self.setFixedSize(_CARD)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_picture(self, picture: npt.NDArray[np.uint8]) -> None:
        """Show the sample's picture; RGB uint8 (y, x, 3)."""
        height, width = picture.shape[:2]
        image = QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
        self.setIcon(QPixmap.fromImage(image))


class EmptyState(QScrollArea):
    """Teaches how to begin."""

    def __init__(
        self,
        context: Context,
        samples: Sequence[Sample],
        recent: Callable[[], list[Path]],
        name_of: Callable[[Path], str] = lambda path: path.name,
    ) -> None:
        super().__init__()
        self.setObjectName("emptyState")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._context = context
        self._recent_paths = recent
        self._name_of = name_of
        self._pictures_asked = False
        self.cards = [SampleCard(sample) for sample in samples]
        for card in self.cards:
            card.clicked.connect(lambda *_, sample=card.sample: context.open_sample(sample))
        body = QWidget()
        body.setObjectName("emptyBody")
        self.setWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        symbol = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        symbol.setPixmap(pixmap("drop", color="on_canvas", size=36))
        column.addWidget(symbol)
        column.addWidget(_label(tr("Drop an image here"), "headline"))
        column.addWidget(
            _label(tr("A picture, a NIfTI, NRRD or TIFF file, a folder, or a DICOM series."), "muted")
        )
        column.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        for name, text in (("actionOpen", tr("Open…")), ("actionOpenFolder", tr("Open folder…"))):
            action = context.actions[name]
            buttons.addWidget(ActionButton(action, text=text, shows_next_step=True, icon_color="on_canvas"))
        buttons.addStretch()
        column.addLayout(buttons)
        column.addSpacing(24)
        if self.cards:
            column.addWidget(_label(tr("Or try a sample"), "muted"))
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        grid_row = QHBoxLayout()
        grid_row.addStretch()
        grid_row.addLayout(self._grid)
        grid_row.addStretch()
        column.addLayout(grid_row)
        column.addSpacing(16)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        column.addLayout(self._recent)
        column.addStretch(3)
        self._columns = 0
        self.refresh()

    def draw_samples(self) -> None:
        """Have the samples' pictures drawn beside the window, once."""
        if self._pictures_asked or not self.cards:
            return
        self._pictures_asked = True
        task = ThumbnailTask(tuple(card.sample for card in self.cards), 2 * _THUMBNAIL)
        self._context.runner.submit(task, on_done=self._on_pictures, quiet=True)

    def refresh(self) -> None:
        """Show the files that were opened last."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        paths = self._recent_paths()
        if paths:
            self._recent.addWidget(_label(tr("Recent"), "muted"))
        for path in paths[:5]:
            name = self._name_of(path)
            button: QAbstractButton = QPushButton(name.replace("&", "&&"))
            button.setProperty("flat", True)
            button.setAccessibleName(tr("Open {name}", name=name))
            if self._context.settings.value.show_patient_data:
                button.setToolTip(plain_tip(str(path)))  # folders are called after patients
            button.clicked.connect(lambda *_, path=path: self._context.open_paths([path]))
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = len(self.cards) if self.viewport().width() >= _WIDE + 48 else 2
        if columns != self._columns:
            self._columns = columns
            for number, card in enumerate(self.cards):
                self._grid.addWidget(card, number // columns, number % columns)

    def _on_pictures(self, pictures: list[npt.NDArray[np.uint8]]) -> None:
        for card, picture in zip(self.cards, pictures, strict=True):
            card.set_picture(picture)


def _label(text: str, kind: str) -> QLabel:
    label = QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter)
    label.setProperty("kind", kind)
    label.setWordWrap(True)
    return label
