"""The small controls of the bar of options."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from segstudio.gui.icons import set_icon
from segstudio.gui.panels.parts import check_quietly, describe

BUTTON_HEIGHT = 26
UNSET = "–"


class Choice(QWidget):
    """A few words of which one is chosen, side by side.

    Args:
        name: object name; each word's button has the value added to it.
        accessible: what is chosen, for a screen reader.
        words: value -> (word, tooltip); a word that begins with ":" is the name of an icon.
        chosen: told the value that a person chose.
    """

    def __init__(
        self,
        name: str,
        accessible: str,
        words: Mapping[Any, tuple[str, str]],
        chosen: Callable[[Any], None],
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self._group = QButtonGroup(self)
        self._values = list(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for number, (value, (word, tip)) in enumerate(words.items()):
            button = QToolButton()
            button.setObjectName(f"{name}{str(value).capitalize()}")
            button.setCheckable(True)
            button.setToolTip(tip)
            button.setFixedHeight(BUTTON_HEIGHT)
            button.setProperty("kind", "option")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if word.startswith(":"):
                set_icon(button, word[1:])
                button.setAccessibleName(tip.split(":")[0])
            else:
                button.setText(word)
                button.setAccessibleName(f"{accessible}: {word}")
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(lambda number: chosen(self._values[number]))

    def show_value(self, value: object) -> None:
        """Mark a value as chosen without telling anybody."""
        check_quietly(self._group.button(self._values.index(value)), True)


class Number(QDoubleSpinBox):
    """A number that can be dragged away from only by Enter, Tab or a click elsewhere.

    Args:
        name: object name.
        accessible: for a screen reader.
        lowest, highest: limits; with `unset` the lowest shows as a dash.
    """

    def __init__(
        self,
        name: str,
        accessible: str,
        tip: str,
        lowest: float,
        highest: float,
        *,
        width: int = 76,
        unset: bool = False,
    ) -> None:
        super().__init__()
        self.setRange(lowest, highest)
        self.setDecimals(1)
        self.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
        self.lineEdit().setTextMargins(4, 0, 0, 0)
        self.setFixedWidth(width)
        self.setKeyboardTracking(False)
        describe(self, name, accessible, tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if unset:
            self.setSpecialValueText(UNSET)

    def show_number(self, value: float | None, *, decimals: int | None = None, suffix: str = "") -> None:
        """Show a number without telling anybody; None is a dash."""
        with QSignalBlocker(self):
            if decimals is not None:
                self.setDecimals(decimals)
            self.setSuffix(suffix)
            self.setValue(self.minimum() if value is None else value)


def word(text: str, buddy: QWidget | None = None) -> QLabel:
    """A quiet word before a control."""
    label = QLabel(text)
    label.setProperty("kind", "muted")
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def together(*widgets: QWidget) -> QWidget:
    """Controls that are shown or hidden as one."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget)
    return box
