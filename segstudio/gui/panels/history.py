"""Every step since the case was opened; a click goes back or forward to it."""

from __future__ import annotations

from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QUndoView
from shiboken6 import isValid

from segstudio.gui.context import Context
from segstudio.gui.icons import icon
from segstudio.gui.panels.parts import Panel, Text, describe


class HistoryPanel(Panel):
    """The undo stack as a list."""

    def __init__(self, context: Context, undo_stack: QUndoStack) -> None:
        super().__init__("historyPanel")
        self._context = context
        self._stack = undo_stack
        self.list = QUndoView(undo_stack)
        describe(self.list, "historyList", "History", "Click a step to go back or forward to it.")
        self.list.setEmptyLabel("As opened")
        self.column.addWidget(self.list, 1)
        self.hint = Text("", "caption")
        self.hint.setObjectName("historyHint")
        self.column.addWidget(self.hint)
        undo_stack.indexChanged.connect(self._tell)
        context.session.case_changed.connect(self._tell)
        self.restyle()
        self._tell()

    def restyle(self) -> None:
        self.list.setCleanIcon(icon("safe", color="muted", size=16))

    def _tell(self, *_: object) -> None:
        if not isValid(self._stack):
            return  # a stack says that it is empty while it is being destroyed
        if self._context.session.volume is None:
            words = "Strokes, predictions and filters are listed here, each one step of undo."
        elif not self._stack.count():
            words = "Nothing has changed since the case was opened."
        else:
            steps, done = self._stack.count(), self._stack.index()
            words = f"{done} of {steps} step{'s' if steps != 1 else ''} done."
        self.hint.setText(words)
