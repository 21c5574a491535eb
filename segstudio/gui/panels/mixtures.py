"""What the acceptance rule decided: how much of what was learned was tried, and why it is offered or not."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import groupby

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from segstudio.gui.panels.parts import Text, with_tabular_figures
from segstudio.gui.theme import GRID
from segstudio.learning.outcomes import MixtureTried
from segstudio.words import tr

SIGNS = {True: "✓", False: "✕"}


class MixtureTable(QWidget):
    """One line for each mixture with its scores and a sign; the reason once below those that share it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("learnMixtures")
        self.setAccessibleName(tr("How much of what was learned is taken over"))
        self.setToolTip(
            tr(
                "100% takes over all that was learned, 0% would be the old model. Where all of it makes "
                "corrected images no better or others worse, smaller parts are tried; the first that does "
                "neither is offered."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        self._column = column
        self._body: QWidget | None = None

    def show_mixtures(self, tried: Sequence[MixtureTried]) -> None:
        """Show these in the order in which they were tried; none hides the table."""
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.deleteLater()
        self._body = QWidget()
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(2)
        guarded = any(mixture.guard_dice is not None for mixture in tried)
        for place, head in enumerate(
            [tr("Taken over"), tr("Corrected"), *([tr("Others")] if guarded else [])]
        ):
            grid.addWidget(Text(head, "caption", wrap=False), 0, place)
        for _, group in groupby(tried, key=lambda mixture: (mixture.accepted, mixture.reason)):
            for mixture in (alike := list(group)):
                cells = [
                    tr("{signs} {share:.0%}", signs=SIGNS[mixture.accepted], share=mixture.share),
                    _figure(mixture.corrected_dice),
                ]
                cells += [_figure(mixture.guard_dice)] if guarded else []
                kind, row = "good" if mixture.accepted else "bad", grid.rowCount()
                for place, cell in enumerate(cells):
                    label = Text(cell, "" if place else kind, wrap=False)
                    with_tabular_figures(label)
                    grid.addWidget(label, row, place)
            grid.addWidget(Text(_verdict(alike[0]), "caption"), grid.rowCount(), 0, 1, 3)
        grid.setColumnStretch(2, 1)
        self._column.addWidget(self._body)
        self.setVisible(bool(tried))

    def text(self) -> str:
        """Everything shown, line by line."""
        return "\n".join(label.text() for label in self._body.findChildren(Text)) if self._body else ""


def _verdict(mixture: MixtureTried) -> str:
    if mixture.accepted:
        return tr("Offered: {reason}.", reason=mixture.reason)
    return tr("Not offered: {reason}.", reason=mixture.reason)


def _figure(value: float | None) -> str:
    return "–" if value is None or math.isnan(value) else tr("Dice {value:.3f}", value=value)
