"""Controls for the parameters of an operation, made from its row of the table."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QPushButton, QVBoxLayout, QWidget

from segstudio.core.labels import LabelMap
from segstudio.core.operations import Measure, Operation, Parameter, Value
from segstudio.core.operations.threshold import Histogram
from segstudio.errors import SegStudioError
from segstudio.gui.panels.histogram import HistogramView
from segstudio.gui.panels.parts import (
    Text,
    check_quietly,
    choose_quietly,
    describe,
    in_row,
    labelled,
    plain_tip,
)
from segstudio.gui.theme import GRID
from segstudio.words import tr, within

NUMBER_PX, CHOICE_PX = 84, 168
_FARTHEST = 1e7


class ValueControls(QWidget):
    """One control for each parameter, such as "operationRadius"; those that do not matter now are hidden."""

    changed = Signal(str, object)  # the name of a parameter and its new value

    def __init__(self, operation: Operation) -> None:
        super().__init__()
        self.setObjectName("operationValues")
        self.operation = operation
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self._rows: dict[str, _Row] = {}
        for parameter in operation.parameters:
            name = "operation" + "".join(word.capitalize() for word in parameter.name.split("-"))
            row = self._rows[parameter.name] = _KINDS[parameter.kind](parameter, name)
            row.announce = partial(self.changed.emit, parameter.name)
            column.addWidget(row)

    def show_values(self, values: dict[str, Value], *, calibrated: bool, area: bool) -> None:
        """Show values without announcing them.

        Args:
            calibrated: whether the case has millimetres.
            area: whether a size is an area, not a volume.
        """
        for parameter in self.operation.parameters:
            row = self._rows[parameter.name]
            row.show_value(values[parameter.name], calibrated=calibrated, area=area)
            row.setVisible(parameter.matters(values))

    def show_labels(self, labels: LabelMap | None) -> None:
        """Offer the labels of the case where one is to be chosen."""
        for row in self._rows.values():
            row.show_labels(labels)

    @property
    def ranges(self) -> list[RangeRow]:
        """The rows that show a histogram."""
        return [row for row in self._rows.values() if isinstance(row, RangeRow)]


class _Row(QWidget):
    """The control of one parameter."""

    announce: Callable[[Any], None]

    def __init__(self, parameter: Parameter) -> None:
        super().__init__()
        self.parameter = parameter
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GRID)

    def show_value(self, value: Any, *, calibrated: bool, area: bool) -> None:
        """Show a value without announcing it."""
        raise NotImplementedError

    def show_labels(self, labels: LabelMap | None) -> None:
        """The labels of the case changed."""


class _MeasureRow(_Row):
    """A length or a size: a number and its unit."""

    def __init__(self, parameter: Parameter, name: str) -> None:
        super().__init__(parameter)
        self.box = _number_box(parameter, name)
        self.unit = QComboBox()
        describe(
            self.unit,
            f"{name}Unit",
            tr("Unit of {words}", words=within(parameter.words)),
            tr("mm, or whole voxels."),
        )
        self.unit.addItem("px", "px")
        self.unit.addItem("mm", "mm")
        self.unit.setFixedWidth(64)
        self.column.addLayout(labelled(parameter.words, self.box, self.unit))
        self.box.valueChanged.connect(self._on_changed)
        self.unit.currentIndexChanged.connect(self._on_changed)

    def show_value(self, value: Any, *, calibrated: bool, area: bool) -> None:
        size = self.parameter.kind == "size"
        with QSignalBlocker(self.unit):
            self.unit.setItemText(1, ("mm²" if area else "mm³") if size else "mm")
        choose_quietly(self.unit, value.unit)
        self.unit.setEnabled(calibrated)
        self._fit(value.unit)
        with QSignalBlocker(self.box):
            self.box.setValue(value.amount)

    def _fit(self, unit: str) -> None:
        whole = self.parameter.kind == "size" and unit == "px"
        with QSignalBlocker(self.box):
            self.box.setDecimals(0 if whole else 1 if unit == "px" else 2)
            # The least that the box can show is the least that there is.
            least = self.parameter.low if self.parameter.kind == "size" else max(self.parameter.low, 0.1)
            self.box.setMinimum(least)
            self.box.setSingleStep(1.0 if unit == "px" else 0.5)

    def _on_changed(self, *_: object) -> None:
        unit = self.unit.currentData()
        self._fit(unit)
        self.announce(Measure(self.box.value(), unit))


class _NumberRow(_Row):
    """A number without a unit."""

    def __init__(self, parameter: Parameter, name: str) -> None:
        super().__init__(parameter)
        self.box = _number_box(parameter, name)
        self.box.setSingleStep(0.05)
        self.column.addLayout(labelled(parameter.words, self.box))
        self.box.valueChanged.connect(lambda value: self.announce(round(value, 4)))

    def show_value(self, value: Any, *, calibrated: bool, area: bool) -> None:
        with QSignalBlocker(self.box):
            self.box.setValue(value)


class _ChoiceRow(_Row):
    """One of several."""

    def __init__(self, parameter: Parameter, name: str) -> None:
        super().__init__(parameter)
        self.box = QComboBox()
        describe(self.box, name, parameter.words, parameter.tip)
        for value, words in parameter.choices.items():
            self.box.addItem(words, value)
        self.box.setMinimumWidth(CHOICE_PX)
        self.box.view().setMinimumWidth(240)
        self.column.addLayout(labelled(parameter.words, self.box))
        self.box.currentIndexChanged.connect(lambda: self.announce(self.box.currentData()))

    def show_value(self, value: Any, *, calibrated: bool, area: bool) -> None:
        choose_quietly(self.box, value)
        self.box.setToolTip(plain_tip(f"{self.parameter.tip} {self.box.currentText()}."))


class _LabelRow(_Row):
    """One of the labels of the case."""

    def __init__(self, parameter: Parameter, name: str) -> None:
        super().__init__(parameter)
        self.box = QComboBox()
        describe(self.box, name, parameter.words, parameter.tip)
        self.box.setMinimumWidth(CHOICE_PX)
        self.column.addLayout(labelled(parameter.words, self.box))
        self._value = 1
        self.box.currentIndexChanged.connect(self._on_changed)

    def show_labels(self, labels: LabelMap | None) -> None:
        with QSignalBlocker(self.box):
            self.box.clear()
            for number, label_class in ({} if labels is None else labels.classes).items():
                self.box.addItem(f"{number}  {label_class.name}", number)
        self._show()

    def show_value(self, value: Any, *, calibrated: bool, area: bool) -> None:
        self._value = int(value)
        self._show()

    def _on_changed(self, *_: object) -> None:
        if (number := self.box.currentData()) is not None:
            self.announce(int(number))

    def _show(self) -> None:
        with QSignalBlocker(self.box):
            if self.box.findData(self._value) < 0:
                self.box.addItem(tr("{value}  (no such label)", value=self._value), self._value)
            self.box.setCurrentIndex(self.box.findData(self._value))


class _FlagRow(_Row):
    """A switch."""

    def __init__(self, parameter: Parameter, name: str) -> None:
        super().__init__(parameter)
        self.box = QCheckBox(parameter.words)
        describe(self.box, name, parameter.words, parameter.tip)
        self.column.addWidget(self.box)
        self.box.toggled.connect(lambda on: self.announce(on))

    def show_value(self, value: Any, *, calibrated: bool, area: bool) -> None:
        check_quietly(self.box, value)


class RangeRow(_Row):
    """Two grey levels on a histogram, as numbers, and Otsu's choice."""

    def __init__(self, parameter: Parameter, name: str) -> None:
        super().__init__(parameter)
        self._histogram: Histogram | None = None
        self._value: Value = parameter.default
        self.view = HistogramView()
        describe(
            self.view,
            f"{name}Histogram",
            tr("Histogram with two limits"),
            tr("Drag a limit. Left and Right move it, with Shift further; Up and Down take the other one."),
        )
        self.low, self.high = QDoubleSpinBox(), QDoubleSpinBox()
        for box, end, says in (
            (self.low, "Lowest", tr("Lowest grey level of the range")),
            (self.high, "Highest", tr("Highest grey level of the range")),
        ):
            box.setRange(-_FARTHEST, _FARTHEST)
            box.setKeyboardTracking(False)
            box.setMinimumWidth(60)
            describe(
                box,
                f"{name}{end}",
                says,
                says,
            )
            box.valueChanged.connect(self._on_box)
        self.otsu = QPushButton("Otsu")
        describe(
            self.otsu,
            f"{name}Otsu",
            tr("Otsu's threshold"),
            tr("From the threshold that parts dark and bright best, by Otsu's criterion, upwards."),
        )
        self.otsu.clicked.connect(self._on_otsu)
        self.problem = Text("", "warning")
        self.column.addWidget(self.view)
        row = in_row(
            self.low, Text(tr("to"), "muted", wrap=False), self.high, self.otsu, stretch=(1, 0, 1, 0)
        )
        self.column.addLayout(row)
        self.column.addWidget(self.problem)
        self.problem.show_text("")
        self.view.moved.connect(self._on_moved)

    def show_histogram(self, histogram: Histogram | None) -> None:
        """Show the grey levels of what is thresholded, or none yet."""
        self._histogram = histogram
        self.view.show_histogram(histogram)
        if histogram is not None:
            for box in (self.low, self.high):
                with QSignalBlocker(box):
                    box.setDecimals(0 if histogram.whole else 3)
                    box.setSingleStep(1.0 if histogram.whole else histogram.width)
        self._show()

    def show_value(self, value: Any, *, calibrated: bool, area: bool) -> None:
        self._value = value
        self._show()

    def _show(self) -> None:
        """Show the limits; a range to Otsu's threshold is known once the grey levels are counted."""
        found = self._histogram
        self.problem.show_text("")
        self.view.setEnabled(found is not None)
        if found is None:
            return
        try:
            low, high = (found.otsu(), math.inf) if isinstance(self._value, str) else self._limits()
        except SegStudioError as error:
            self.problem.show_text(error.sentence)
            low, high = -math.inf, math.inf
        self.view.show_limits(low, high)
        for box, level, end in ((self.low, low, found.low), (self.high, high, found.high)):
            with QSignalBlocker(box):
                box.setValue(level if math.isfinite(level) else end)

    def _limits(self) -> tuple[float, float]:
        assert isinstance(self._value, tuple)
        return self._value

    def _on_moved(self, low: float, high: float) -> None:
        self.announce((low, high))

    def _on_box(self, *_: object) -> None:
        low, high = self.low.value(), self.high.value()
        found = self._histogram
        if found is not None:
            low = -math.inf if low <= found.low else low
            high = math.inf if high >= found.high else high
        if low > high:
            self.problem.show_text(tr("The range is empty: its lowest level lies above its highest."))
            return
        self.announce((low, high))

    def _on_otsu(self) -> None:
        self.announce("otsu")


def _number_box(parameter: Parameter, name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(parameter.low, min(parameter.high, 1e9))
    box.setKeyboardTracking(False)  # half a number is none
    box.setFixedWidth(NUMBER_PX)
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    describe(box, name, parameter.words, parameter.tip)
    return box


_KINDS: dict[str, Callable[[Parameter, str], _Row]] = {
    "length": _MeasureRow,
    "size": _MeasureRow,
    "number": _NumberRow,
    "choice": _ChoiceRow,
    "flag": _FlagRow,
    "label": _LabelRow,
    "range": RangeRow,
}
