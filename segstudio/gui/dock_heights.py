"""Heights of panels above each other: one that is cut takes room from those that have too much."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QMainWindow

from segstudio.gui.dock import Dock
from segstudio.gui.dock_room import BY_HAND, lack_of

_AFTER_RESIZING_MS = 100  # when the window itself has its new look


class DockHeights(QObject):
    """Looks at the panels of one side whenever one of them or the window changes.

    Nothing moves while all of them are seen whole, and what a person arranged stays as it is.
    """

    def __init__(self, window: QMainWindow, docks: Sequence[Dock]) -> None:
        super().__init__(window)
        self._window, self._docks = window, list(docks)
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._arrange)
        for watched in (window, *docks):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Resize:
                self._due.start(_AFTER_RESIZING_MS)
        elif kind in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            if isinstance(watched, Dock) and watched.panel is not None:
                watched.panel.installEventFilter(self)  # a second time changes nothing
            if not self._due.isActive():
                self._due.start(0)
        return False

    def _arrange(self) -> None:
        if self._window.property(BY_HAND):
            return
        side = self._window.dockWidgetArea(self._docks[0])
        beside = [dock for dock in self._docks if self._window.dockWidgetArea(dock) == side]
        found = [(dock, lack) for dock in beside if (lack := lack_of(dock)) is not None]
        places = [dock.geometry().top() for dock, _ in found]
        if len(set(places)) < len(places) or max((lack for _, lack in found), default=0) <= 0:
            return
        heights = shared([dock.height() for dock, _ in found], [lack for _, lack in found])
        self._window.resizeDocks([dock for dock, _ in found], heights, Qt.Orientation.Vertical)


def shared(heights: Sequence[int], lacks: Sequence[int]) -> list[int]:
    """Heights of the same sum, in which what lacks some px gets them from what has the most to spare.

    Args:
        heights: px of each.
        lacks: px that each needs besides; less than 0 where it has too many.
    """
    spare = [max(0, -lack) for lack in lacks]
    wanted = sum(max(0, lack) for lack in lacks)
    taken = min(wanted, sum(spare))
    left, given = taken, [0] * len(heights)
    for _ in range(taken):  # px by px from the roomiest: as even as can be
        giver = max(range(len(heights)), key=lambda i: spare[i] - given[i])
        given[giver] += 1
    got = []
    for height, lack, gives in zip(heights, lacks, given, strict=True):
        share = round(left * max(0, lack) / wanted) if wanted else 0
        wanted -= max(0, lack)
        left -= share
        got.append(height - gives + share)
    return got
