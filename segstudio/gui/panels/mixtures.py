"""What the acceptance rule decided: every mixture of old and new weights that was tried, and why."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from segstudio.gui.panels.parts import Text, with_tabular_figures
from segstudio.gui.theme import GRID
from segstudio.learning.outcomes import MixtureTried
from segstudio.words import tr

SIGNS = {True: "✓", False: "✕"}


class MixtureTable(QWidget):
    """One line for each mixture with its scores, and below it the verdict by sign, colour and words."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("learnMixtures")
        self.setAccessibleName(tr("Mixtures tried"))
        self.setToolTip(
            tr(
                "Old and new weights are mixed. Of the mixtures that are no worse on the corrected images "
                "and do not forget the earlier ones, the one with most new weights is offered."
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
            [tr("Share of the new"), tr("Corrected"), *([tr("Others")] if guarded else [])]
        ):
            grid.addWidget(Text(head, "caption", wrap=False), 0, place)
        for number, mixture in enumerate(tried):
            cells = [
                tr("{signs} {share:.0%}", signs=SIGNS[mixture.accepted], share=mixture.share),
                _figure(mixture.corrected_dice),
            ]
            cells += [_figure(mixture.guard_dice)] if guarded else []
            kind = "good" if mixture.accepted else "bad"
            for place, cell in enumerate(cells):
                label = Text(cell, "" if place else kind, wrap=False)
                with_tabular_figures(label)
                grid.addWidget(label, 2 * number + 1, place)
            offered = tr("offered") if mixture.accepted else tr("not offered")
            grid.addWidget(Text(f"{offered}: {mixture.reason}", "caption"), 2 * number + 2, 0, 1, 3)
        grid.setColumnStretch(2, 1)
        self._column.addWidget(self._body)
        self.setVisible(bool(tried))

    def text(self) -> str:
        """Everything shown, line by line."""
        return "\n".join(label.text() for label in self._body.findChildren(Text)) if self._body else ""


def _figure(value: float | None) -> str:
    return "–" if value is None or math.isnan(value) else tr("Dice {value:.3f}", value=value)
