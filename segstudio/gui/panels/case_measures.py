"""The size of each label of the open case, measured beside the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from segstudio.core.labels import LabelClass
from segstudio.core.measure import LabelMeasure
from segstudio.gui.context import Context
from segstudio.gui.panels.parts import (
    Elided,
    Text,
    in_row,
    nothing_yet,
    plain_tip,
    swatch,
    with_tabular_figures,
    wrapped,
)
from segstudio.gui.theme import GRID
from segstudio.words import counted, tr

NAME_WIDTH = 72  # px of a label's name that stay beside its size


class Measures(QWidget):
    """A line for each label, with colour, name and size; two lines or three where its words are long."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("caseMeasures")
        self.found: list[LabelMeasure] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)

    def show_measures(self, found: list[LabelMeasure], context: Context, *, measuring: bool = False) -> None:
        """Show these; a long list ends in a line that says how many more there are.

        Args:
            measuring: others are to come, so that labels without a measure are nothing to wonder at.
        """
        self.found = found
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        labels = context.session.labels
        if labels is None:
            return
        if not found:
            if not context.session.counts.complete or context.session.counts.carried:
                words = tr("Measuring") if measuring else ""
            else:
                words = nothing_yet(context.session.model is not None)
            self._column.addWidget(Text(words, "caption"))
            return
        units = context.session.volume.units if context.session.volume is not None else ""
        for one in found:
            self._column.addWidget(_measure(one, labels.classes.get(one.number), units))
        if (more := context.session.counts.carried - len(found)) > 0:
            self._column.addWidget(Text(tr("and {more:,} more", more=more), "caption"))


def _measure(one: LabelMeasure, label_class: LabelClass | None, units: str) -> QWidget:
    """One label in a row whose parts go on below each other where the panel is too narrow for them."""
    patch, name = QLabel(), Elided(one.name)
    if label_class is not None:
        patch.setPixmap(swatch(label_class.color, 12))
    name.setMinimumWidth(min(name.fontMetrics().horizontalAdvance(one.name), NAME_WIDTH))
    head, beside = QWidget(), in_row(patch, name, stretch=(0, 1))
    beside.setContentsMargins(0, 0, 0, 0)
    head.setLayout(beside)
    parts = [Text(words, wrap=False) for words in size_parts(one)]
    row = QWidget()
    row.setToolTip(plain_tip(intensity_words(one, units)))
    row.setLayout(wrapped(head, *parts, stretch=(1,)))
    for part in parts:
        with_tabular_figures(part)
        part.setAlignment(Qt.AlignmentFlag.AlignRight)
    return row


def size_parts(one: LabelMeasure) -> tuple[str, ...]:
    """Volume, area or number of pixels with its unit, and before it the pieces of a picture's label."""
    if one.volume_ml is not None:
        return (tr("{three_digits} ml", three_digits=_three_digits(one.volume_ml)),)
    size = (
        tr("{three_digits} mm²", three_digits=_three_digits(one.area_mm2))
        if one.area_mm2 is not None
        else tr("{voxels:,} px", voxels=one.voxels)
    )
    return (counted("{n} piece", "{n} pieces", one.pieces), size) if one.pieces > 1 else (size,)


def intensity_words(one: LabelMeasure, units: str) -> str:
    """Everything measured of a label, in one line."""
    unit = f" {units}" if units else ""
    return counted(
        "{name}: {voxels:,} voxels in {n} piece; mean "
        "{mean:.4g} ± {std:.3g}{unit}, from {min:.4g} to {max:.4g}{unit}",
        "{name}: {voxels:,} voxels in {n} pieces; mean "
        "{mean:.4g} ± {std:.3g}{unit}, from {min:.4g} to {max:.4g}{unit}",
        one.pieces,
        name=one.name,
        voxels=one.voxels,
        mean=one.mean,
        std=one.std,
        unit=unit,
        min=one.min,
        max=one.max,
    )


def _three_digits(value: float) -> str:
    return tr("{value:,.0f}", value=value) if value >= 1000 else tr("{value:.3g}", value=value)
