"""Buttons that give the keys to the canvas when what they started disables them."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QToolButton, QWidget


class CalmButton(QPushButton):
    """A push button that is often disabled by its own click.

    The next control is often the cross of a panel or a bin, which another press of Space would use.
    """

    def focusNextPrevChild(self, forwards: bool) -> bool:
        return _hand_to_canvas(self) or super().focusNextPrevChild(forwards)


class CalmToolButton(QToolButton):
    """The same with an icon alone."""

    def focusNextPrevChild(self, forwards: bool) -> bool:
        return _hand_to_canvas(self) or super().focusNextPrevChild(forwards)


def _hand_to_canvas(button: QWidget) -> bool:
    canvas = None if button.isEnabled() else button.window().findChild(QWidget, "canvas")
    if canvas is None or not canvas.isVisible():
        return False
    canvas.setFocus()
    return True
