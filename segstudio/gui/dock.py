"""Docks with a title of our own, whose panel is built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDockWidget, QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QWidget

from segstudio.gui import theme
from segstudio.gui.icons import set_icon
from segstudio.words import tr


class Dock(QDockWidget):
    """One panel in a frame that scrolls when the window is small."""

    def __init__(self, name: str, title: str, build: Callable[[], QWidget], least_width: int) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self._build: Callable[[], QWidget] | None = build
        self._may_build = False
        self.setTitleBarWidget(_Title(self))
        self.setMinimumWidth(least_width)

    @property
    def panel(self) -> QWidget | None:
        """The panel, once it is built."""
        area = self.widget()
        return area.widget() if isinstance(area, QScrollArea) else None

    def allow_building(self) -> None:
        """Let the panel be built: now if the dock is shown, else when it first is."""
        self._may_build = True
        if not self.isHidden():
            self.build()

    def bring_up(self) -> None:
        """Show it, in front of those that it shares its place with."""
        self.show()
        self.raise_()

    def build(self) -> None:
        """Build the panel unless it is there."""
        if self._build is None:
            return
        build, self._build = self._build, None
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys are for its controls, which scroll into sight
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        panel = build()
        area.setWidget(panel)
        self.setWidget(area)
        # Words may be longer in another language: the dock is never narrower than they are.
        needs = panel.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(max(self.minimumWidth(), needs))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._may_build:
            self.build()


class _Title(QFrame):
    """Title in its own size, and a cross to close the dock. Dragging it moves the dock."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.setObjectName("dockTitle")
        close = QToolButton()
        close.setObjectName(f"{dock.objectName()}Close")
        close.setAccessibleName(tr("Close {panel}", panel=dock.windowTitle()))
        close.setToolTip(tr("Close {panel}; the Window menu brings it back", panel=dock.windowTitle()))
        set_icon(close, "close", color="muted")
        close.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.DOCK_PADDING, 4, 6, 4)
        row.addWidget(QLabel(dock.windowTitle()), 1)
        row.addWidget(close)
