"""Which boxes of every slice a de-identified export paints over: typed, or drawn on the image."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from segstudio.core.geometry import Geometry
from segstudio.core.region import Region
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.gui import theme
from segstudio.gui.panels.parts import Text, describe, labelled
from segstudio.gui.region_picture import RegionPicture
from segstudio.io.blanking import blanked, check_boxes, parse_boxes
from segstudio.words import tr

_BETWEEN = ";"


class BlankBoxes(QWidget):
    """A line of boxes and a button that draws one more."""

    changed = Signal()

    def __init__(self, volume: Volume, z: int, parent: QWidget | None = None) -> None:
        """For a case.

        Args:
            volume: the case.
            z: slice on which boxes are drawn.
            parent: the dialog.
        """
        super().__init__(parent)
        self._volume, self._z = volume, z
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("x,y,width,height; …"))
        describe(
            self.line, "exportBlank", tr("Boxes to paint over"), tr("Pixels of every slice, as 0,0,300,40.")
        )
        self.draw = QPushButton(tr("&Draw…"))
        describe(self.draw, "exportBlankDraw", tr("Draw a box"), tr("Draw one more box on the slice."))
        self.setLayout(labelled(tr("Paint &over"), self.line, self.draw))
        self.line.textChanged.connect(lambda _: self.changed.emit())
        self.draw.clicked.connect(self._ask)

    def boxes(self) -> tuple[Region, ...]:
        """The boxes as they are typed.

        Raises:
            SegStudioError: one is none, or does not lie in the image.
        """
        words = [word for word in self.line.text().split(_BETWEEN) if word.strip()]
        boxes = parse_boxes(words)
        check_boxes(boxes, *self._volume.shape[1:])
        return boxes

    def problem(self) -> str:
        """Why what is typed cannot be; empty where it can."""
        try:
            self.boxes()
        except SegStudioError as error:
            return error.sentence
        return ""

    def add(self, box: Region) -> None:
        """One more box."""
        words = [word.strip() for word in self.line.text().split(_BETWEEN) if word.strip()]
        self.line.setText(f"{_BETWEEN} ".join([*words, replace(box, z=0, depth=0).words()]))

    def _ask(self) -> None:
        plane = self._volume.voxels[self._z : self._z + 1]
        shown = replace(self._volume, voxels=plane, geometry=Geometry.picture(*plane.shape[1:3]), case_id="")
        try:
            shown = blanked(shown, self.boxes())
        except SegStudioError:
            pass  # what is typed is no box yet
        BlankDialog(shown, self.add, self).open()


class BlankDialog(QDialog):
    """One slice on which a rectangle is drawn."""

    def __init__(
        self, picture: Volume, then: Callable[[Region], None], parent: QWidget | None = None
    ) -> None:
        """Show a slice.

        Args:
            picture: one slice, with earlier boxes painted over.
            then: takes the new box.
            parent: the dialog below.
        """
        super().__init__(parent)
        self.setObjectName("blankDialog")
        self.setWindowTitle(tr("Paint a box over"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 560)
        self._then = then
        height, width = picture.shape[1:]
        self._picture = RegionPicture()
        self._picture.setObjectName("blankPicture")
        self._picture.setAccessibleName(tr("The slice with the box to paint over"))
        self._picture.show_picture(picture, width, height)
        self._picture.set_region(Region(0, 0, max(1, width // 3), max(1, height // 12)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setObjectName("blankBoxesCancel")
        add = QPushButton(tr("Add box"))
        describe(add, "blankAdd", tr("Add box"), tr("Paint this rectangle over in every slice."))
        add.setProperty("primary", True)
        buttons.addButton(add, QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(theme.DOCK_PADDING)
        column.addWidget(
            Text(tr("Draw a rectangle over the text. It is painted black in every slice."), "muted")
        )
        column.addWidget(self._picture, 1)
        column.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._picture.setFocus()

    def accept(self) -> None:
        """Add the box."""
        super().accept()
        self._then(self._picture.region)
