"""A fine-tuning under way: what it does now, how long it still takes, and how to end it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from segstudio.gui.action_set import ActionButton
from segstudio.gui.context import Context
from segstudio.gui.job_thread import waiting_words
from segstudio.gui.panels.parts import (
    Elided,
    Text,
    describe,
    in_row,
    with_tabular_figures,
    wrapped,
)
from segstudio.gui.theme import GRID
from segstudio.services.jobs import Ticket, spell_seconds
from segstudio.words import tr


class RunPart(QWidget):
    """A bar, one line that never becomes two, and two buttons; it keeps its height while it runs."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setObjectName("learnRun")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        describe(self.bar, "learnProgress", tr("Progress of fine-tuning"), tr("How far the fine-tuning is."))
        self.progress = Elided("", Qt.TextElideMode.ElideRight)
        self.progress.setObjectName("learnState")
        self.left = Text("", "muted", wrap=False)
        self.left.setObjectName("learnTimeLeft")
        self.left.setToolTip(tr("With the comparison of the old and the new model at the end."))
        for label in (self.progress, self.left):
            with_tabular_figures(label)
            label.setFixedHeight(label.fontMetrics().height() + 2)
        self.stop = ActionButton(context.actions["actionStopTraining"], text=tr("Stop, keep best"))
        self.cancel = QPushButton(tr("Cancel"))
        describe(
            self.cancel,
            "learnCancel",
            tr("Cancel fine-tuning"),
            tr("End it and throw away what it learned; the model stays as it was."),
        )
        self.cancel.clicked.connect(self._on_cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(in_row(self.progress, self.left, stretch=(1, 0)))
        column.addWidget(self.bar)
        column.addLayout(wrapped(self.stop, self.cancel, stretch=(1, 0)))
        context.runner.progressed.connect(self._on_progress)

    def begin(self, ticket: Ticket) -> None:
        """Show a run that has just been submitted."""
        self.bar.setValue(0)
        self.progress.setText(waiting_words(self._context.runner.waits_for(ticket)))
        self.left.setText("")
        self.cancel.setEnabled(not ticket.cancelled)

    def _on_progress(self, ticket: Ticket, fraction: float, text: str, seconds: float | None) -> None:
        work = self._context.work
        if ticket is not work.training:
            return
        self.bar.setValue(round(fraction * 1000))
        self.progress.setText(text)
        # Preparations say nothing about how fast the steps will be.
        self.left.setText(spell_seconds(seconds) if work.curve else "")

    def _on_cancel(self) -> None:
        training = self._context.work.training
        if training is not None:
            training.cancel()
            self.cancel.setEnabled(False)
            self.progress.setText(tr("Cancelling"))
            self.left.setText("")
