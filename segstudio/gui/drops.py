"""Files and folders that are dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from segstudio.gui.tab_order import SeenTabOrder


class DropWindow(SeenTabOrder):
    """A window that takes files and folders; with Ctrl held, an image to look at beside the open one."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    @property
    def drop_area(self) -> QWidget:
        """What shows that something can be dropped."""
        raise NotImplementedError

    def open_paths(self, paths: list[Path]) -> None:
        """Open files or folders."""
        raise NotImplementedError

    def open_second(self, paths: list[Path]) -> bool:
        """Show an image beside the open one; False where none is open."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_paths(event):
            event.acceptProposedAction()
            self._mark_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark_drop(False)
        paths = _local_paths(event)
        if not paths:
            return
        event.setDropAction(Qt.DropAction.CopyAction)  # the files stay where they are
        event.accept()
        over = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not (over and self.open_second(paths)):
            self.open_paths(paths)

    def _mark_drop(self, on: bool) -> None:
        area = self.drop_area
        area.setProperty("dropping", on)
        area.style().unpolish(area)
        area.style().polish(area)


def _local_paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
