"""The tabs of docks that share a place: words where there is room, else pictures beside the one in front."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar

from segstudio.gui.icons import icon

ICONS = {
    "dockCase": "case",
    "dockLabels": "contour",
    "dockFilter": "filter",
    "dockHistory": "history",
    "dockObjects": "objects",
    "dockModel": "model",
    "dockLearn": "fine-tune",
    "dockSecond": "layers",
    "dockCompare": "compare",
    "dockOperations": "operations",
}
ICON_PX = 16
_AROUND_PX = 9  # a tab's padding in the style sheet, and a pixel for rounding
_WATCHED = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.PaletteChange, QEvent.Type.LayoutRequest)


class DockTabs(QObject):
    """Follows the tab bars that Qt makes where docks share a place.

    A bar too narrow for all its words shows those of the tab in front, and a picture with the words in its
    tooltip for every other. Screen readers get the words in both cases.
    """

    def __init__(self, window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._names = {dock.windowTitle(): name for name, dock in docks.items()}
        self._watched: list[QTabBar] = []
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self.arrange)
        for dock in docks.values():
            dock.visibilityChanged.connect(self._soon)
            dock.topLevelChanged.connect(self._soon)
            dock.dockLocationChanged.connect(self._soon)

    def eventFilter(self, target: QObject, event: QEvent, /) -> bool:
        if event.type() in _WATCHED:
            self._soon()
        return False

    def arrange(self) -> None:
        """Show words or pictures, as there is room."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for bar in self._window.findChildren(QTabBar, options=direct):
            if bar not in self._watched:
                self._watched.append(bar)
                bar.installEventFilter(self)
                bar.setIconSize(QSize(ICON_PX, ICON_PX))
            if bar.isVisible():
                self._show(bar)

    def _show(self, bar: QTabBar) -> None:
        titles = [bar.tabText(tab) for tab in range(bar.count())]
        needs = sum(bar.fontMetrics().horizontalAdvance(title) + _AROUND_PX for title in titles)
        tight = needs > bar.width()
        if bar.property("tight") != tight:
            bar.setProperty("tight", tight)
            bar.style().unpolish(bar)
            bar.style().polish(bar)
        for tab, title in enumerate(titles):  # after the style, for each icon makes Qt measure the tabs anew
            picture = ICONS.get(self._names.get(title, ""), "more")
            front = tab == bar.currentIndex()
            bar.setTabIcon(tab, QIcon() if front or not tight else icon(picture, color="muted", size=ICON_PX))
            bar.setTabToolTip(tab, title if tight else "")

    def _soon(self, *_: object) -> None:
        if not self._due.isActive():
            self._due.start(0)
