"""Tooltips of controls that do what an action does, and of those that cannot be used now."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from segstudio.words import tr


def with_reason(tip: str, why_not: str) -> str:
    """A tooltip, and why what it tells of cannot be done now; empty: it can."""
    return f"{tip}<br><i>{tr('Not now: {why}', why=why_not)}</i>" if why_not else tip


def enable(widget: QWidget, why_not: str, tip: str | None = None) -> None:
    """Let a control be used, or say in its tooltip and in the status bar why it cannot be.

    Args:
        why_not: a sentence; empty: it can be used.
        tip: its tooltip while it can be used; None: the one that it has, or had before it could not.
    """
    if tip is None:
        tip = str(widget.property("usualTip")) if widget.statusTip() else widget.toolTip()
    widget.setProperty("usualTip", tip)
    widget.setEnabled(not why_not)
    widget.setStatusTip(why_not)
    widget.setToolTip(with_reason(tip, why_not))


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
