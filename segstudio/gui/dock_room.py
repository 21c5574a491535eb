"""Room for what comes into a panel, taken from the one above it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QScrollArea

from segstudio.gui.dock import Dock

BY_HAND = "panelsByHand"  # property of the window: a person arranged its panels
_LEAST = 150  # px that the panel above keeps
_AFTER_RESIZING_MS = 100  # when the window itself has its new look


class DockRoom(QObject):
    """Makes a dock higher when its panel needs it, and gives the room back when it does not any more.

    It leaves alone what a person arranged: once somebody moved the line between docks, it does no more.
    """

    def __init__(self, window: QMainWindow, above: Dock, below: Dock) -> None:
        super().__init__(window)
        self._window, self._above, self._below = window, above, below
        self._before: int | None = None  # height of the dock below when nothing was in need
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._arrange)
        window.installEventFilter(self)
        below.installEventFilter(self)

    def forget(self) -> None:
        """Take the heights as they are now for those to come back to: they were given anew."""
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        kind = event.type()
        if watched is self._window:
            # Qt shows this cursor on the line between docks and nowhere else on the window itself.
            on_line = self._window.cursor().shape() == Qt.CursorShape.SplitVCursor
            if kind == QEvent.Type.MouseButtonPress and on_line:
                self._window.setProperty(BY_HAND, True)
            elif kind == QEvent.Type.Resize:
                self._before = None
                self._due.start(_AFTER_RESIZING_MS)
        elif kind in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            if (panel := self._below.panel) is not None:
                panel.installEventFilter(self)  # a second time changes nothing
            if not self._due.isActive():
                self._due.start(0)
        return False

    def _arrange(self) -> None:
        lack = self._lack()
        if self._window.property(BY_HAND) or lack is None:
            return
        above, below = self._above.height(), self._below.height()
        wanted = below + lack if self._before is None else max(below + lack, self._before)
        given = min(wanted, above + below - _LEAST)
        if given > below or (self._before is not None and given < below):
            self._before = below if self._before is None else self._before
            self._window.resizeDocks(
                [self._above, self._below], [above + below - given, given], Qt.Orientation.Vertical
            )

    def _lack(self) -> int | None:
        """How many more px the panel below needs, less than 0 where it has too many; None: no matter."""
        same = self._window.dockWidgetArea(self._above) == self._window.dockWidgetArea(self._below)
        return lack_of(self._below) if same and lack_of(self._above) is not None else None


def lack_of(dock: Dock) -> int | None:
    """How many more px a dock's panel needs, less than 0 where it has too many; None: it cannot be seen."""
    area, panel = dock.widget(), dock.panel
    seen = dock.isVisible() and not dock.isFloating() and not dock.visibleRegion().isEmpty()
    if not seen or panel is None or not isinstance(area, QScrollArea):
        return None
    width = area.viewport().width()
    needs = panel.heightForWidth(width) if panel.hasHeightForWidth() else panel.minimumSizeHint().height()
    return needs - area.viewport().height()
