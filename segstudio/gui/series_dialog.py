"""Which of several DICOM series in a folder to open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from segstudio.gui import theme

if TYPE_CHECKING:
    from segstudio.io import Found


class SeriesDialog(QDialog):
    """A list of series; double click or Open takes one."""

    def __init__(
        self, series: Sequence[Found], then: Callable[[Found], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("seriesDialog")
        self.setWindowTitle("Open a series")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(520, 360)
        self._then = then
        self._list = QListWidget()
        self._list.setObjectName("seriesList")
        self._list.setAccessibleName("Series in the folder")
        for entry in series:
            item = QListWidgetItem(entry.description or entry.path.name)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        title = QLabel(f"The folder holds {len(series)} series")
        title.setProperty("kind", "title")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        take = QPushButton("Open")
        take.setObjectName("seriesOpen")
        take.setProperty("primary", True)
        buttons.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(theme.DOCK_PADDING)
        column.addWidget(title)
        column.addWidget(self._list, 1)
        column.addWidget(buttons)
        self._list.itemDoubleClicked.connect(self.accept)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    def accept(self) -> None:
        """Open the marked series."""
        item = self._list.currentItem()
        super().accept()
        if item is not None:
            self._then(item.data(Qt.ItemDataRole.UserRole))
