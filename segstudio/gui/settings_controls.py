"""One control for one setting, chosen by what the setting's field says about itself."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import Field
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from segstudio.gui.icons import set_icon
from segstudio.gui.panels.model import DEVICE_WORDS
from segstudio.gui.theme import CONTROL_HEIGHT, GRID
from segstudio.gui.wheel_guard import guard_from_wheel
from segstudio.services.audit import system_user
from segstudio.services.settings import Settings
from segstudio.words import percent, tr

CHOICE_WIDTH = 250
SWATCH_SIDE = 24


class Control:
    """A widget that shows a setting's value and gives back what the person made of it."""

    widget: QWidget

    @abstractmethod
    def value(self) -> Any:
        """The value as it stands."""

    @abstractmethod
    def show(self, value: Any) -> None:
        """Show a value."""


class _Switch(Control):
    def __init__(self) -> None:
        self.widget = self._box = QCheckBox()

    def value(self) -> bool:
        return self._box.isChecked()

    def show(self, value: bool) -> None:
        self._box.setChecked(value)


class _Number(Control):
    def __init__(self, low: float, high: float, unit: str, zero: str, *, whole: bool) -> None:
        self._spin: QSpinBox | QDoubleSpinBox
        if whole:
            self._spin = QSpinBox()
            self._spin.setRange(int(low), int(high))
            self._spin.setSpecialValueText(zero)
        else:
            self._spin = QDoubleSpinBox()
            self._spin.setRange(low, high)
            self._spin.setSingleStep((high - low) / 20)
        self._spin.setSuffix(f" {unit}" if unit else "")
        self._spin.lineEdit().setTextMargins(GRID, 0, 0, 0)  # the style sheet's padding does not reach it
        self._spin.setFixedWidth(CHOICE_WIDTH)
        guard_from_wheel(self._spin)
        self.widget = self._spin

    def value(self) -> float:
        return self._spin.value()

    def show(self, value: Any) -> None:
        self._spin.setValue(value)


class _Share(Control):
    """A share of 0 to 1 in whole percents; one that is left alone keeps its digits."""

    def __init__(self) -> None:
        self.widget = self._spin = QSpinBox()
        self._spin.setRange(0, 100)
        self._spin.setSingleStep(5)
        self._spin.setSuffix(percent(0).removeprefix("0"))
        self._spin.lineEdit().setTextMargins(GRID, 0, 0, 0)
        self._spin.setFixedWidth(CHOICE_WIDTH)
        guard_from_wheel(self._spin)
        self._shown = 0.0

    def value(self) -> float:
        now = self._spin.value()
        return self._shown if now == round(100 * self._shown) else now / 100

    def show(self, value: float) -> None:
        self._shown = value
        self._spin.setValue(round(100 * value))


class _Choice(Control):
    def __init__(self, choices: Mapping[str, str]) -> None:
        self.widget = self._box = QComboBox()
        for value, words in choices.items():
            self._box.addItem(words, value)
        self._box.setFixedWidth(CHOICE_WIDTH)
        guard_from_wheel(self._box)

    def value(self) -> str:
        return str(self._box.currentData())

    def show(self, value: str) -> None:
        if self._box.findData(value) < 0:  # a model that is no longer here
            self._box.addItem(value, value)
        self._box.setCurrentIndex(self._box.findData(value))


class _Entry(Control):
    """One of some values, or another one that is typed."""

    def __init__(self, choices: Mapping[str, str]) -> None:
        self.widget = self._box = QComboBox()
        for value, words in choices.items():
            self._box.addItem(words, value)
        self._box.setEditable(True)
        self._box.setFixedWidth(CHOICE_WIDTH)
        guard_from_wheel(self._box)

    def value(self) -> str:
        typed = self._box.currentText().strip()
        index = self._box.findText(typed, Qt.MatchFlag.MatchFixedString)
        return typed if index < 0 else str(self._box.itemData(index))

    def show(self, value: str) -> None:
        if self._box.findData(value) < 0:
            self._box.addItem(value, value)
        self._box.setCurrentIndex(self._box.findData(value))


class _Folder(Control):
    def __init__(self, usual: Path) -> None:
        self.widget = QWidget()
        row = QHBoxLayout(self.widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self._line = QLineEdit()
        self._line.setPlaceholderText(str(usual))
        self._line.setToolTip(str(usual))
        self._line.setClearButtonEnabled(True)
        browse = QPushButton(tr("Choose…"))
        browse.setToolTip(tr("Choose a folder."))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row.addWidget(self._line, 1)
        row.addWidget(browse)
        self.widget.setFocusProxy(self._line)

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self.widget, tr("Choose a folder"), self._line.text())
        if folder:
            self._line.setText(folder)

    def value(self) -> str:
        return self._line.text().strip()

    def show(self, value: str) -> None:
        self._line.setText(value)


class _Colours(Control):
    def __init__(self) -> None:
        self.widget = QWidget()
        self._row = QHBoxLayout(self.widget)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID // 2)
        self._row.addStretch(1)
        self._swatches: list[QToolButton] = []
        self._colours: list[str] = []

    def value(self) -> tuple[str, ...]:
        return tuple(self._colours)

    def show(self, value: Sequence[str]) -> None:
        for swatch in self._swatches:
            self._row.removeWidget(swatch)
            swatch.deleteLater()
        self._swatches, self._colours = [], list(value)
        for index in range(len(value)):
            swatch = QToolButton()
            swatch.setObjectName(f"labelColour{index + 1}")
            swatch.setAccessibleName(tr("Colour {index}", index=index + 1))
            swatch.setFixedSize(SWATCH_SIDE, SWATCH_SIDE)
            swatch.clicked.connect(lambda _=False, i=index: self._choose(i))
            self._row.insertWidget(index, swatch)
            self._swatches.append(swatch)
            self._paint(index)

    def _choose(self, index: int) -> None:
        chosen = QColorDialog.getColor(
            QColor(self._colours[index]), self.widget, tr("Colour {index}", index=index + 1)
        )
        if chosen.isValid():
            self._colours[index] = chosen.name().upper()
            self._paint(index)

    def _paint(self, index: int) -> None:
        colour = self._colours[index]
        swatch = self._swatches[index]
        swatch.setStyleSheet(f"QToolButton {{ background: {colour}; border-radius: 6px; }}")
        swatch.setToolTip(
            tr("{colour}: click to choose another colour for label {index}.", colour=colour, index=index + 1)
        )


class _Text(Control):
    def __init__(self, placeholder: str = "") -> None:
        self.widget = self._line = QLineEdit()
        self._line.setPlaceholderText(placeholder)

    def value(self) -> str:
        return self._line.text().strip()

    def show(self, value: str) -> None:
        self._line.setText(value)


def control_for(entry: Field[Any], models: Callable[[], Sequence[str]]) -> Control:
    """The control that fits a setting.

    Args:
        entry: a described field of `Settings`.
        models: names of the models at hand.
    """
    about = entry.metadata
    control: Control
    if entry.name == "label_colours":
        control = _Colours()
    elif entry.name == "default_model":
        control = _Choice({"": tr("The last one chosen"), **{name: name for name in models()}})
    elif entry.name == "device":
        control = _Entry(DEVICE_WORDS)  # cuda:1 and its like are typed
    elif about["choices"]:
        control = _Choice(about["choices"])
    elif about["range"] == (0.0, 1.0):
        control = _Share()
    elif about["range"]:
        low, high = about["range"]
        control = _Number(low, high, about["unit"], about["zero"], whole=isinstance(entry.default, int))
    elif isinstance(entry.default, bool):
        control = _Switch()
    elif about["folder"]:
        control = _Folder(getattr(Settings(), entry.name.replace("_dir", "_path")))
    else:
        control = _Text(system_user() if entry.name == "audit_name" else "")
    control.widget.setMinimumHeight(CONTROL_HEIGHT)
    return control


def reset_button(text: str) -> QPushButton:
    """A quiet button that takes values back to what they were built with."""
    button = QPushButton(text)
    button.setProperty("flat", True)
    button.setAutoDefault(False)
    set_icon(button, "undo", color="muted")
    return button
