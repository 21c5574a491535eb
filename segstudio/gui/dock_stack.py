"""Panels above each other where the window is high enough for both, behind each other where it is not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QMainWindow

from segstudio.gui.dock import Dock
from segstudio.gui.dock_room import BY_HAND, DockRoom

_SLACK = 24  # px that a window grows beyond what is needed before the panels part again
_AFTER_PARTING_MS = 300  # when Qt has moved them to their places
_MOST = 400  # px that the lower panel is given at first


class DockStack(QObject):
    """Decides at each new size of the window, until a person arranges the panels.

    Args:
        above: the panel that stays in front where there is room for one.
        below: those that share the place below it, the usual one first.
        room: what makes the lower one higher meanwhile.
    """

    def __init__(
        self, window: QMainWindow, docks: Mapping[str, Dock], above: str, below: Sequence[str], room: DockRoom
    ) -> None:
        super().__init__(window)
        self._window, self._room_below = window, room
        self._above, self._below = docks[above], [docks[name] for name in below]
        self._busy = False
        self._settled: tuple[int, bool] | None = None  # height and whether both panels were there
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._arrange)
        window.installEventFilter(self)
        for dock in docks.values():
            dock.topLevelChanged.connect(self._on_moved)
        for dock in (self._above, self._below[0]):
            dock.installEventFilter(self)

    @property
    def together(self) -> bool:
        """Whether the panels share one place."""
        return self._below[0] in self._window.tabifiedDockWidgets(self._above)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        resized = watched is self._window and event.type() == QEvent.Type.Resize
        built = watched is not self._window and event.type() == QEvent.Type.LayoutRequest
        if resized or built:
            self._due.start()
        return False

    def _on_moved(self, *_: object) -> None:
        if not self._busy:
            self._window.setProperty(BY_HAND, True)

    def _arrange(self) -> None:
        upper, lower = self._above, self._below[0]
        built = upper.panel is not None and lower.panel is not None
        room = self._room()
        place = room, built
        usual = not any(dock.isHidden() or dock.isFloating() for dock in (upper, lower))
        areas = {self._window.dockWidgetArea(dock) for dock in (upper, lower)}
        if (
            self._window.property(BY_HAND)
            or place == self._settled
            or not built
            or not usual
            or len(areas) > 1
        ):
            return
        self._settled = place
        needs = _least(upper) + _least(lower) + (_SLACK if self.together else 0)
        parts = room >= needs and self.together
        self._busy = True
        if room < needs and not self.together:
            self._join()
        elif parts:
            self._part()
        self._busy = False
        QTimer.singleShot(_AFTER_PARTING_MS if parts else 0, self, self._share)

    def _share(self) -> None:
        """Give the upper panel what it needs and the lower one the rest, so that what comes finds room."""
        upper, lower = self._above, self._below[0]
        if not self.together and not self._window.property(BY_HAND):
            room = self._room()
            given = max(_least(lower), min(room - _least(upper), _MOST))
            self._room_below.forget()
            self._window.resizeDocks([upper, lower], [room - given, given], Qt.Orientation.Vertical)

    def _room(self) -> int:
        """How high their side of the window is. Their own places lag behind, for Qt moves docks softly."""
        top, bottom = self._window.centralWidget(), self._window.statusBar()
        assert top is not None
        return bottom.geometry().top() - top.geometry().top()

    def _join(self) -> None:
        hidden = [dock for dock in self._below if dock.isHidden()]
        for dock in self._below:
            self._window.tabifyDockWidget(self._above, dock)
        for dock in hidden:
            dock.hide()
        self._above.raise_()

    def _part(self) -> None:
        shown = [dock for dock in self._below if not dock.isHidden()]
        area = self._window.dockWidgetArea(self._above)
        for dock in self._below:  # a dock among tabs cannot be split off in place
            self._window.removeDockWidget(dock)
        self._window.addDockWidget(area, self._below[0], Qt.Orientation.Vertical)
        for dock in self._below[1:]:
            self._window.tabifyDockWidget(self._below[0], dock)
        for dock in self._below:
            dock.setVisible(dock in shown)
        shown[-1].raise_()


def _least(dock: Dock) -> int:
    """The height at which everything in it that matters can be seen."""
    panel, area = dock.panel, dock.widget()
    assert panel is not None
    assert area is not None
    return panel.minimumSizeHint().height() + dock.height() - area.height()
