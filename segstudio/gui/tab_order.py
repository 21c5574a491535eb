"""The Tab key in a window whose docks lie behind one another."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget


class SeenTabOrder(QMainWindow):
    """A window in which Tab passes over what lies behind another dock's tab, and shows where it goes."""

    def focusNextPrevChild(self, onwards: bool, /) -> bool:
        begun = QApplication.focusWidget()
        while super().focusNextPrevChild(onwards):
            here = QApplication.focusWidget()
            if here is None or here is begun or not _covered(here):
                return True
        return False


def _covered(one: QWidget) -> bool:
    """Whether a widget is in a dock of which nothing is seen."""
    around: QWidget | None = one
    while around is not None and not isinstance(around, QDockWidget):
        around = around.parentWidget()
    return around is not None and around.visibleRegion().isEmpty()
