"""Tooltips of controls that do what an action does."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


class TipFollower(QObject):
    """Lets a control that does what an action does tell the same, also why that cannot be done now."""

    def __init__(self, widget: QWidget, action: QAction) -> None:
        super().__init__(widget)
        self._widget, self._action = widget, action
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self._widget.setToolTip(self._action.toolTip())
        self._widget.setStatusTip(self._action.statusTip())
