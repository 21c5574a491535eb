"""Which of several images in one file to open: a time point, a channel."""

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
    from segstudio.io import Part


class PartDialog(QDialog):
    """A list of the images; double click or Open takes one."""

    def __init__(
        self, name: str, parts: Sequence[Part], then: Callable[[int], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("partDialog")
        self.setWindowTitle("Open one image of several")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(420, 360)
        self._then = then
        self._list = QListWidget()
        self._list.setObjectName("partList")
        self._list.setAccessibleName("Images in the file")
        self._list.setUniformItemSizes(True)
        for part in parts:
            item = QListWidgetItem(part.text[:1].upper() + part.text[1:])
            item.setData(Qt.ItemDataRole.UserRole, part.index)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        title = QLabel(f"The file holds {len(parts)} images")
        title.setProperty("kind", "title")
        note = QLabel(f"{name} is opened one image at a time, with labels of its own.")
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        take = QPushButton("Open")
        take.setObjectName("partOpen")
        take.setProperty("primary", True)
        buttons.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(theme.DOCK_PADDING)
        column.addWidget(title)
        column.addWidget(note)
        column.addWidget(self._list, 1)
        column.addWidget(buttons)
        self._list.itemDoubleClicked.connect(self.accept)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    def accept(self) -> None:
        """Open the marked image."""
        item = self._list.currentItem()
        super().accept()
        if item is not None:
            self._then(int(item.data(Qt.ItemDataRole.UserRole)))
