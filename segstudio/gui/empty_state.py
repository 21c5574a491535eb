"""The first page, shown while no case is open: what the program does in three steps, and how to begin."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from segstudio.gui.action_set import ActionButton
from segstudio.gui.context import Context
from segstudio.gui.icons import set_icon
from segstudio.gui.language_button import LanguageButton
from segstudio.gui.sample_card import LEAST_WIDTH, PICTURE_SIDE, SampleCard, ThumbnailTask
from segstudio.gui.theme import DOCK_PADDING, GRID
from segstudio.services.samples import Sample
from segstudio.words import tr

_STEPS = (
    (tr("Open an image"), tr("A picture, a volume, a folder or a DICOM series. Dropping it here is enough.")),
    (tr("Segment and correct"), tr("A model draws the boundaries; you put right what it got wrong.")),
    (tr("Teach the model"), tr("It learns from your corrections, and you judge it before it is used.")),
)
_BUTTONS = (
    ("actionOpen", tr("Open…")),
    ("actionOpenFolder", tr("Open folder…")),
    ("actionTour", tr("Guided tour")),
    ("actionManual", tr("Manual")),
)
_MARGIN = 24
_WIDEST, _WIDE = 800, 600  # px of the column, and from where on the steps stand side by side
_MOST_RECENT, _NAME_PX, _BESIDE_NAME = 4, 260, 40  # px of a name, and of the icon and edges beside it


class _Step(QFrame):
    """One step of three: its number, what it is called, and a sentence."""

    def __init__(self, number: int, title: str, sentence: str) -> None:
        super().__init__()
        self.setObjectName("firstStep")
        badge = QLabel(str(number), alignment=Qt.AlignmentFlag.AlignCenter)
        badge.setObjectName("firstStepNumber")
        badge.setFixedSize(26, 26)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(_words(title, "title"))
        words.addWidget(_words(sentence, "muted"))
        words.addStretch(1)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(10)
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def stand(self, side_by_side: bool) -> None:
        """Leave room around the words where it stands beside the others, less where it stands below them."""
        high = DOCK_PADDING if side_by_side else 6
        self._row.setContentsMargins(DOCK_PADDING, high, DOCK_PADDING, high)


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
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is on it takes the keys
        self._context = context
        self._recent_paths = recent
        self._name_of = name_of
        self._pictures_asked = False
        self._columns: tuple[int, ...] | None = None
        self._build(samples)
        self.refresh()

    def _build(self, samples: Sequence[Sample]) -> None:
        context, actions = self._context, self._context.actions
        self._steps = [_Step(number, *words) for number, words in enumerate(_STEPS, 1)]
        self._buttons = [
            ActionButton(actions[name], text=text, shows_next_step=name == "actionOpen")
            for name, text in _BUTTONS
        ]
        self.cards = [SampleCard(sample) for sample in samples]
        for card in self.cards:
            card.clicked.connect(lambda *_, sample=card.sample: context.open_sample(sample))
        self._step_grid, self._button_grid = QGridLayout(), QGridLayout()
        self._card_grid, self._recent = QGridLayout(), QGridLayout()
        self._button_grid.setSpacing(GRID)
        self._card_grid.setSpacing(DOCK_PADDING)
        self._recent.setSpacing(2)
        body = QWidget()
        body.setObjectName("emptyBody")
        self.setWidget(body)
        inner = self._inner = QWidget()
        self._language = LanguageButton(context)
        for widget in (*self._buttons, *self.cards, self._language):  # in this order for the Tab key
            widget.setParent(inner)
        inner.setMaximumWidth(_WIDEST)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        outer = QHBoxLayout(body)
        outer.setContentsMargins(_MARGIN, GRID // 2, _MARGIN, GRID)
        outer.addWidget(inner)
        column = self._column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        top = QVBoxLayout()
        top.setSpacing(0)
        top.addWidget(self._language, 0, Qt.AlignmentFlag.AlignRight)
        top.addStretch(1)
        top.addWidget(_centred(tr("Segment, correct, teach"), "headline"))
        column.addLayout(top, 2)
        column.addSpacing(2)
        column.addLayout(self._step_grid)
        column.addSpacing(4)
        column.addLayout(_middle(self._button_grid))
        column.addSpacing(4)
        if self.cards:
            column.addWidget(
                _centred(tr("Or begin with a sample: drawn by a program, of no patient"), "muted")
            )
            column.addLayout(_middle(self._card_grid))
        column.addLayout(_middle(self._recent))
        column.addStretch(3)

    def draw_samples(self) -> None:
        """Have the samples' pictures drawn beside the window, once."""
        if self._pictures_asked or not self.cards:
            return
        self._pictures_asked = True
        task = ThumbnailTask(tuple(card.sample for card in self.cards), PICTURE_SIDE)
        self._context.runner.submit(task, on_done=self._on_pictures, quiet=True)

    def refresh(self) -> None:
        """Show the files and projects that were opened last."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        paths = self._recent_paths()[:_MOST_RECENT]
        if paths:
            self._recent.addWidget(_centred(tr("Opened before"), "muted"), 0, 0, 1, 2)
        before: QWidget = self._language
        each, width = self._recent_columns()
        for number, path in enumerate(paths):
            button = self._recent_button(path, width)
            self._recent.addWidget(button, 1 + number // each, number % each, Qt.AlignmentFlag.AlignLeft)
            QWidget.setTabOrder(before, button)
            before = button
        if self.isVisible():  # a case was closed, and with it went what had the keys
            self._buttons[0].setFocus()

    def _room(self) -> int:
        """Px of the column."""
        return min(self.viewport().width() - 2 * _MARGIN, _WIDEST)

    def _recent_columns(self) -> tuple[int, int]:
        """How many names stand beside each other, and px that each has."""
        room = self._room()
        each = 2 if room >= 2 * (_NAME_PX // 2 + _BESIDE_NAME) else 1
        return each, max(_NAME_PX // 2, min(_NAME_PX, room // each - _BESIDE_NAME))

    def _recent_button(self, path: Path, width: int) -> QPushButton:
        from segstudio.gui.panels.parts import plain_tip  # which the first frame does without

        name = self._name_of(path)
        short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, width)
        button = QPushButton(short.replace("&", "&&"))
        button.setObjectName("recentFile")
        button.setProperty("flat", True)
        button.setAccessibleName(tr("Open {name}", name=name))
        set_icon(button, "folder" if not path.suffix else "case", color="muted")
        shown = str(path) if self._context.settings.value.show_patient_data else name
        button.setToolTip(plain_tip(tr("Open {name}", name=shown)))  # folders are called after patients
        button.clicked.connect(lambda *_: self._context.open_paths([path]))
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self._room()
        wide = room >= _WIDE
        beside = min(max(1, len(self.cards)), max(1, (room + DOCK_PADDING) // (LEAST_WIDTH + DOCK_PADDING)))
        rows = -(-len(self.cards) // beside)
        beside = -(-len(self.cards) // max(1, rows)) or 1  # as many in each row
        card_width = max(LEAST_WIDTH, (room - (beside - 1) * DOCK_PADDING) // beside)
        each = 4 if wide else self._buttons_beside(room)
        columns = (wide, beside, card_width, each, *self._recent_columns())
        if columns == self._columns:
            return
        again = self._columns is not None and columns[-2:] != self._columns[-2:]
        self._columns = columns
        self._step_grid.setSpacing(DOCK_PADDING if wide else 6)
        for number, step in enumerate(self._steps):
            step.stand(wide)
            self._step_grid.addWidget(step, 0 if wide else number, number if wide else 0)
            self._step_grid.setColumnStretch(number, int(wide or number == 0))
        for number, button in enumerate(self._buttons):
            self._button_grid.addWidget(button, number // each, number % each)
        for number, card in enumerate(self.cards):
            card.fit_width(card_width)
            self._card_grid.addWidget(card, number // beside, number % beside)
        if again:
            self.refresh()
        self._column.activate()  # in this frame already, not with the next one

    def _buttons_beside(self, room: int) -> int:
        """Two in a row where both columns have room, else one."""
        widths = [button.sizeHint().width() for button in self._buttons]
        return 2 if max(widths[::2]) + max(widths[1::2]) + GRID <= room else 1

    def _on_pictures(self, pictures: list[npt.NDArray[np.uint8]]) -> None:
        for card, picture in zip(self.cards, pictures, strict=True):
            card.set_picture(picture)


def _words(text: str, kind: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", kind)
    label.setWordWrap(True)
    return label


def _centred(text: str, kind: str) -> QLabel:
    label = _words(text, kind)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def _middle(content: QGridLayout | QHBoxLayout) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addLayout(content)
    row.addStretch(1)
    return row
