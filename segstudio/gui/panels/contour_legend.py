"""What the contours on the canvas mean, by small pieces of them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QWidget

from segstudio.core.label_palette import Color, label_color
from segstudio.gui.canvas.change_hatch import GAINED, LOST, TINTS, WHITE, WIDE, draw_change
from segstudio.gui.canvas.contour_item import LIGHTER, PATTERNS
from segstudio.gui.canvas.label_colors import color_table
from segstudio.gui.canvas.raster import Raster
from segstudio.gui.context import Context
from segstudio.gui.panels.parts import Text, in_row, plain_tip
from segstudio.gui.theme import GRID, color, tokens
from segstudio.services.comparison import Key, Line
from segstudio.words import paragraph, tr

LINE_WORDS: dict[Line, str] = {
    "solid": tr("Solid"),
    "dashed": tr("Dashed"),
    "dotted": tr("Dotted"),
    "none": tr("Not drawn"),
}
COMPARED: tuple[Key, Key] = ("new", "old")
_SIZE = QSize(28, 16)
_ROUND = 3


class _Sample(QWidget):
    """A patch of the canvas; subclasses draw on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        patch = QPainterPath()
        patch.addRoundedRect(QRectF(self.rect()), _ROUND, _ROUND)
        painter.fillPath(patch, color("halo" if tokens().contrast else "canvas"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setClipPath(patch)
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """What is on the patch."""
        raise NotImplementedError


class LineSample(_Sample):
    """A short piece of a line, as it is drawn on the canvas.

    Args:
        key: whose contour it is; None: that of one's own labels. What has no colour of its own is in that of
            the current label.
    """

    def __init__(self, context: Context, line: Line, key: Key | None = None) -> None:
        super().__init__()
        self._context, self._line, self._key = context, line, key
        context.state.events.current_label.connect(self._recolor)
        context.session.classes_changed.connect(self._recolor)

    def show_line(self, line: Line) -> None:
        """Draw another one."""
        self._line = line
        self.update()

    @property
    def shade(self) -> Color:
        """The colour of the line."""
        tint = TINTS.get(self._key) if self._key else None
        if tokens().contrast and self._key:
            return WHITE
        if tint is not None:
            return tint
        labels, number = self._context.session.labels, max(self._context.state.current_label, 1)
        own = label_color(number) if labels is None else color_table(labels.classes)[number, :3].tolist()
        share = LIGHTER[self._line] if self._key and self._line != "none" else 0.0
        red, green, blue = (round(part + (255 - part) * share) for part in own)
        return red, green, blue

    def _recolor(self, *_: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._line != "none":
            super().paintEvent(event)

    def draw(self, painter: QPainter) -> None:
        pen = QPen(QColor(*self.shade), 2)
        dash, gap = PATTERNS[self._line]
        if gap:
            pen.setDashPattern([dash / 2, gap / 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(2, self.height() // 2, self.width() - 2, self.height() // 2)


class HatchSample(_Sample):
    """A piece of the hatching of what the new model gained, or with "old" of what it lost."""

    def __init__(self, key: Key) -> None:
        super().__init__()
        self._key = key

    def draw(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        codes = np.full((height, width), WIDE + (GAINED if self._key == "new" else LOST), np.uint16)
        raster = Raster(0, 0, width, height, 1.0, 1.0, 0.0, 0.0)
        pixels, _ = draw_change(codes, raster, ratio, contrast=tokens().contrast)
        image = QImage(
            pixels.data, width, height, pixels.strides[0], QImage.Format.Format_ARGB32_Premultiplied
        )
        painter.drawImage(QRectF(self.rect()), image)


class ContourLegend(QWidget):
    """Samples of the contours of one's own labels and of two models, or a sentence; it keeps its height."""

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._lines: dict[Key, LineSample] = {
            "new": LineSample(context, "dashed", "new"),
            "old": LineSample(context, "dotted", "old"),
        }
        self._entries = {
            "own": _entry(LineSample(context, "solid"), tr("Yours")),
            "new": _entry(self._lines["new"], tr("New")),
            "old": _entry(self._lines["old"], tr("Old")),
            "gained": _entry(HatchSample("new"), tr("Gained")),
            "lost": _entry(HatchSample("old"), tr("Lost")),
        }
        samples = QWidget()
        grid = QGridLayout(samples)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        for number, entry in enumerate(self._entries.values()):
            grid.addWidget(entry, number // 3, number % 3)
        self._words = Text("", "caption")
        self._pages = QStackedLayout(self)
        for page in (self._words, samples):
            self._pages.addWidget(page)

    def text(self) -> str:
        """What is shown, in words."""
        return self.accessibleName()

    def show_words(self, words: str) -> None:
        """Show a sentence in place of the samples, or nothing at all when it is empty."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._pages.setCurrentIndex(0)
        self.setVisible(bool(words))

    def show_lines(self, lines: Mapping[Key, Line]) -> None:
        """Show what is on the canvas: one's own labels and these contours, of models alone."""
        drawn = {key: line for key, line in lines.items() if line != "none"}
        told = {
            "own": tr("{line}: your labels.", line=LINE_WORDS["solid"]),
            "new": tr("{line}: the new model.", line=LINE_WORDS[drawn.get("new", "none")]),
            "old": tr("{line}: the old model.", line=LINE_WORDS[drawn.get("old", "none")]),
            "gained": tr("Hatched like /: what only the new model has."),
            "lost": tr("Hatched like \\: what only the old model has."),
        }
        both = "new" in drawn and "old" in drawn
        shown = {"own", *drawn, *(("gained", "lost") if both else ())}
        for name, entry in self._entries.items():
            entry.setVisible(name in shown)
            entry.setToolTip(plain_tip(told[name]))
        for key, line in drawn.items():
            self._lines[key].show_line(line)
        self.setAccessibleName(paragraph(words for name, words in told.items() if name in shown))
        self._pages.setCurrentIndex(1)
        self.show()


def _entry(sample: QWidget, words: str) -> QWidget:
    """A sample and what it means, whose place stays when it is hidden."""
    entry = QWidget()
    row = in_row(sample, Text(words, "caption", wrap=False), stretch=(0, 1))
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GRID // 2)
    entry.setLayout(row)
    entry.setFixedHeight(_SIZE.height())
    policy = entry.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    entry.setSizePolicy(policy)
    return entry
