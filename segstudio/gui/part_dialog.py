"""Which of several images in one file to open: a time point, a channel, or what channels make together."""

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
from segstudio.gui.manual import add_help
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.io import Part


class PartDialog(QDialog):
    """A list of the images; double click or Open takes one."""

    def __init__(
        self,
        name: str,
        choices: Sequence[Part],
        then: Callable[[Part], None],
        parent: QWidget | None = None,
        *,
        colour: bool = False,
    ) -> None:
        """Ask for one of the choices.

        Args:
            name: of the file.
            choices: as `SeveralParts` or `ColourVolume` gives them.
            then: what is done with the chosen one.
            parent: the window.
            colour: whether the choice is about the colours of one image.
        """
        super().__init__(parent)
        self.setObjectName("partDialog")
        self.setWindowTitle(tr("Open colours or a channel") if colour else tr("Open one image of several"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(420, 360)
        self._then = then
        self._choices = tuple(choices)
        self._list = QListWidget()
        self._list.setObjectName("partList")
        self._list.setAccessibleName(tr("What to open") if colour else tr("Images in the file"))
        self._list.setUniformItemSizes(True)
        for part in choices:
            self._list.addItem(QListWidgetItem(part.text[:1].upper() + part.text[1:]))
        self._list.setCurrentRow(0)
        held = len({part.index for part in choices})
        title = QLabel(
            tr("The image is in colour") if colour else tr("The file holds {held} images", held=held)
        )
        title.setProperty("kind", "title")
        note = QLabel(
            tr(
                "What of {name} is to be opened? Models that read grey see the luminance of colours.",
                name=name,
            )
            if colour
            else tr("{name} is opened one image at a time, with labels of its own.", name=name)
        )
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        add_help(buttons, "opening")
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setObjectName("partCancel")
        take = QPushButton(tr("Open"))
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
        row = self._list.currentRow()
        super().accept()
        if row >= 0:
            self._then(self._choices[row])
