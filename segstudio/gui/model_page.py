"""One model's page: picture, what it does, scores, where it comes from and how it learned."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from segstudio.gui.icons import pixmap
from segstudio.gui.model_facts import (
    Facts,
    ScoreTable,
    chain,
    how_it_learned,
    meanings,
    score_tables,
    weights_in,
    what_it_does,
    where_it_comes_from,
)
from segstudio.gui.model_scores import little_said, score_words
from segstudio.gui.panels.parts import Text, plain_tip, rule, with_tabular_figures
from segstudio.gui.theme import GRID, color
from segstudio.learning.agreement import afterwards
from segstudio.services.library import ModelEntry
from segstudio.services.lineage import Branch
from segstudio.words import tr

PICTURE = 144
_NAMES = 96  # width of the column of names
_CORNER = 8.0


class ModelPage(QScrollArea):
    """Everything a card says, to read and to copy from."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("modelsPage")
        self.setAccessibleName(tr("About the model"))
        self.setToolTip(tr("What the chosen model does, how well, and where it comes from."))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.picture = QLabel()
        self.facts: dict[str, Facts] = {}
        self.tables: list[ScoreTable] = []

    def show_nothing(self) -> None:
        """Say what models are while there is none."""
        column = self._start(
            tr("No models yet"),
            tr(
                "A model turns an image into labels. Import one that SegStudio has written, or train "
                "a new one "
                "from your reviewed cases."
            ),
            None,
        )
        self._head.addStretch(1)
        column.addStretch(1)

    def show_missing(self, branch: Branch) -> None:
        """Say what a parent is that is no longer here."""
        words = tr(
            "This model is no longer here (id {id}). Models that were made from it work without it, "
            "but cannot go back to it. Importing its file brings it back.",
            id=branch.id,
        )
        column = self._start(branch.name, words, None)
        self._head.addStretch(1)
        column.addStretch(1)

    def show_model(
        self,
        entry: ModelEntry,
        ancestors: Sequence[str],
        *,
        in_use: bool,
        picture: npt.NDArray[np.uint8] | None,
        coming: bool = False,
    ) -> None:
        """Show a model.

        Args:
            ancestors: names of the models it descends from, the oldest first.
            picture: RGB uint8 (side, side, 3); None shows a placeholder.
            coming: the picture is still to be drawn.
        """
        card = entry.shown_card
        remark = entry.remark
        lines = [
            (
                tr("Version {version}, comes with SegStudio", version=card.version)
                if entry.shipped
                else tr("Version {version}, your own", version=card.version)
            )
            + (tr(", in use") if in_use else ""),
            "" if entry.altered else score_words(card) or tr("No score was measured."),
        ]
        column = self._start(entry.name, "\n".join(filter(None, lines)), picture)
        for warning in filter(None, (remark, little_said(card), afterwards(card.training))):
            self._head.addWidget(_words(warning, "bad" if entry.altered and warning == remark else "warning"))
        self.show_picture(picture, coming=coming)
        if ancestors:
            self._head.addWidget(_words(chain([*ancestors, entry.name]), "caption"))
        self._head.addStretch(1)
        does, comes_from, learned = tr("What it does"), tr("Where it comes from"), tr("How it learned")
        self.facts = {
            does: what_it_does(card),
            comes_from: where_it_comes_from(card, ancestors[-1] if ancestors else ""),
            learned: how_it_learned(card, weights_in(entry.path)),
        }
        self.tables = score_tables(card)
        self._add_section(column, does, self.facts[does])
        if self.tables:
            column.addWidget(rule())
            column.addWidget(Text(tr("Scores"), "title", wrap=False))
            for table in self.tables:
                column.addWidget(_words(table.title, "muted"))
                column.addWidget(_score_grid(table))
            column.addWidget(_words(meanings(card), "caption"))
        for title in (comes_from, learned):
            self._add_section(column, title, self.facts[title])
        column.addStretch(1)

    def show_picture(self, picture: npt.NDArray[np.uint8] | None, *, coming: bool = False) -> None:
        """Show the model's picture, or a placeholder; RGB uint8 (side, side, 3).

        Args:
            coming: it is still to be drawn, and the placeholder says so.
        """
        words = tr("Drawing…") if coming and picture is None else ""
        self.picture.setPixmap(rounded(picture, PICTURE, words))
        self.picture.setAccessibleName(
            tr("Picture of what the model finds")
            if picture is not None
            else tr("The picture is being drawn")
            if coming
            else tr("No picture")
        )
        self.picture.setToolTip(self.picture.accessibleName())

    def text(self) -> str:
        """Everything shown, for those who search it."""
        return "\n".join(label.text() for label in self.findChildren(QLabel))

    def _start(self, name: str, words: str, picture: npt.NDArray[np.uint8] | None) -> QVBoxLayout:
        self.facts, self.tables = {}, []
        body = QWidget()
        body.setObjectName("panelBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        self.picture = QLabel()
        self.picture.setObjectName("modelsPicture")
        self.picture.setFixedSize(QSize(PICTURE, PICTURE))
        self.show_picture(picture)
        self._head = QVBoxLayout()
        self._head.setSpacing(GRID // 2)
        self._head.addWidget(_words(name, "headline"))
        self._head.addWidget(_words(words, "muted"))
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._head, 1)
        column.addLayout(row)
        self.setWidget(body)
        return column

    def _add_section(self, column: QVBoxLayout, title: str, facts: Facts) -> None:
        column.addWidget(rule())
        column.addWidget(Text(title, "title", wrap=False))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID // 2 + 2)
        grid.setColumnMinimumWidth(0, _NAMES)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate((n, v) for n, v in facts if v):
            grid.addWidget(_words(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_words(value, ""), row, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)


def rounded(picture: npt.NDArray[np.uint8] | None, side: int, words: str = "") -> QPixmap:
    """A picture with round corners; where there is none, a quiet square with a symbol, and words below it."""
    ratio = 2.0
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    frame = QRectF(0.5, 0.5, side - 1, side - 1)
    corner = min(_CORNER, side / 8)
    shape = QPainterPath()
    shape.addRoundedRect(frame, corner, corner)
    painter.setClipPath(shape)
    if picture is None:
        painter.fillPath(shape, color("raised"))
        symbol = pixmap("model", color="faint", size=max(16, side // 3))
        size = symbol.deviceIndependentSize()
        painter.drawPixmap(round((side - size.width()) / 2), round((side - size.height()) / 2), symbol)
        if words:
            painter.setPen(color("muted"))
            below = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(frame.adjusted(0, 0, 0, -GRID), below, words)
    else:
        height, width = picture.shape[:2]
        image = QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
        painter.drawImage(frame, image)
    painter.setClipping(False)
    painter.setPen(color("border"))
    painter.drawPath(shape)
    painter.end()
    return made


def _words(text: str, kind: str) -> Text:
    words = Text(text, kind)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    words.setSizePolicy(policy)
    return words


def _score_grid(table: ScoreTable) -> QWidget:
    body = QWidget()
    grid = QGridLayout(body)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(2 * GRID)
    grid.setVerticalSpacing(GRID // 2)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    tips = table.tips or ("",) * len(table.head)
    for column, (name, tip) in enumerate(zip(table.head, tips, strict=True)):
        head = Text(name.replace(" (", "\n("), "caption", wrap=False)  # units below: there are many columns
        head.setAlignment(right if column else Qt.AlignmentFlag.AlignLeft)
        head.setToolTip(plain_tip(tip) if tip else "")
        grid.addWidget(head, 0, column, right if column else Qt.AlignmentFlag.AlignLeft)
    for number, row in enumerate(table.rows, start=1):
        for column, cell in enumerate(row):
            label = Text(cell, "" if column else "muted", wrap=False)
            label.setToolTip(plain_tip(tips[column]) if tips[column] else "")
            with_tabular_figures(label)
            grid.addWidget(label, number, column, right if column else Qt.AlignmentFlag.AlignLeft)
    grid.setColumnMinimumWidth(0, _NAMES)
    grid.setColumnStretch(len(table.head), 1)
    return body
