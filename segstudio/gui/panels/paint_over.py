"""Which labels a stroke may cover."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from segstudio.core.label_numbers import read_numbers, spell_numbers
from segstudio.errors import SegStudioError
from segstudio.gui.context import Context
from segstudio.gui.panels.parts import choose_quietly, describe, labelled
from segstudio.gui.theme import GRID
from segstudio.words import tr

MODES = {"all": tr("All labels"), "background": tr("Only background"), "these": tr("Only these")}


class PaintOverChoice(QWidget):
    """All labels, only the background, or a list of numbers."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._work = context, context.work
        self.box = QComboBox()
        describe(
            self.box,
            "paintOver",
            tr("Paint over"),
            tr(
                "What strokes, fills and operations may cover (Shift+L changes it). Locked labels "
                "never change, "
                "and erasing takes away the current label only, unless all labels may be covered."
            ),
        )
        for mode, words in MODES.items():
            self.box.addItem(words, mode)
        self.numbers = QLineEdit()
        self.numbers.setPlaceholderText(tr("such as 0, 3-5"))
        describe(
            self.numbers,
            "paintOverNumbers",
            tr("Labels that may be painted over"),
            tr("Numbers of the labels that may be covered, such as 0, 3-5; 0 is the background."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(labelled(tr("Paint over"), self.box))
        column.addWidget(self.numbers)
        self.box.currentIndexChanged.connect(self._on_mode)
        self.numbers.editingFinished.connect(self._on_numbers)
        self._work.paint_over_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        over = self._work.paint_over
        choose_quietly(self.box, over.mode)
        self.numbers.setVisible(over.mode == "these")
        self.numbers.setText(spell_numbers(over.numbers))

    def _on_mode(self) -> None:
        over = replace(self._work.paint_over, mode=self.box.currentData())
        if over.mode == "these" and not over.numbers:
            over = replace(over, numbers=frozenset({0, self._context.state.current_label}))
        self._work.paint_over = over

    def _on_numbers(self) -> None:
        try:
            numbers = read_numbers(self.numbers.text())
        except SegStudioError as error:
            self._context.notify(error)
        else:
            self._work.paint_over = replace(self._work.paint_over, numbers=numbers)
        self._follow()
