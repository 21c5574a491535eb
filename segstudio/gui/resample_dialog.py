"""Another spacing, or the grid of the second image, for the open case: what that would make of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from segstudio.core.geometry import Geometry
from segstudio.core.resampling import finer_or_coarser
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.gui import theme
from segstudio.gui.panels.parts import Text, describe
from segstudio.io.limits import readable_size
from segstudio.services.resampling import cost_of, voxel_bytes
from segstudio.words import tr

_AXES = (("X", tr("across")), ("Y", tr("down")), ("Z", tr("between slices")))
_FINEST, _COARSEST = 0.001, 1000.0
_MEANING = tr(
    "Values are interpolated linearly, labels take the nearest voxel. It becomes a new case that lies in no "
    "file yet; the image it comes from stays as it is."
)


class ResampleDialog(QDialog):
    """Three spacings, with the size and the memory that follow from them."""

    def __init__(
        self,
        volume: Volume,
        then: Callable[[Geometry], None],
        parent: QWidget | None = None,
        *,
        second: Volume | None = None,
    ) -> None:
        """Ask for a grid.

        Args:
            volume: the open image.
            then: takes the grid.
            second: an image whose grid can be taken; only where it tells its place.
        """
        super().__init__(parent)
        self.setObjectName("resampleDialog")
        self.setWindowTitle(tr("Resample"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._volume, self._then = volume, then
        self._second = second if second is not None and self._shares_space(second) else None
        title = Text(tr("Bring the case to another grid"), "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(theme.DOCK_PADDING)
        column.addWidget(title)
        column.addLayout(self._fields())
        self.told = Text("")
        self.told.setObjectName("resampleTold")
        self.problem = Text("", "bad")
        self.problem.setObjectName("resampleProblem")
        for widget in (self.told, self.problem, Text(_MEANING, "muted")):
            column.addWidget(widget)
        column.addStretch(1)
        buttons = QDialogButtonBox()
        self.ok = QPushButton(tr("Resample"))
        describe(self.ok, "resampleOk", tr("Resample"), tr("Make the new case"))
        self.ok.setProperty("primary", True)
        self.ok.setDefault(True)
        cancel = QPushButton(tr("Cancel"))
        describe(cancel, "resampleCancel", tr("Cancel"), tr("Leave everything as it is"))
        buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(440)
        self._show_cost()
        self.boxes[0].setFocus()
        self.boxes[0].selectAll()

    def accept(self) -> None:
        """Hand the grid over; one that cannot be made leaves the dialog open."""
        grid = self._grid()
        if grid is not None and self.ok.isEnabled():
            super().accept()
            self._then(grid)

    def _shares_space(self, second: Volume) -> bool:
        return second.geometry.oriented and self._volume.geometry.oriented

    def _fields(self) -> QGridLayout:
        rows = QGridLayout()
        rows.setHorizontalSpacing(theme.DOCK_PADDING)
        rows.setVerticalSpacing(theme.GRID)
        rows.setColumnStretch(2, 1)
        self.grid = QComboBox()
        describe(
            self.grid,
            "resampleGrid",
            tr("New grid"),
            tr("A spacing of your own, or the grid of another image."),
        )
        self.grid.addItem(tr("Another spacing"))
        if self._second is not None:
            self.grid.addItem(tr("As the second image"))
        rows.addWidget(_label(tr("&Grid"), self.grid), 0, 0)
        rows.addWidget(self.grid, 0, 1, 1, 2)
        self.boxes: list[QDoubleSpinBox] = []
        for row, (axis, words) in enumerate(_AXES, 1):
            box = QDoubleSpinBox()
            box.setDecimals(3)
            box.setRange(_FINEST, _COARSEST)
            box.setSingleStep(0.1)
            box.setSuffix(" mm")
            box.setValue(self._volume.geometry.spacing_mm[3 - row])
            describe(
                box,
                f"resample{axis}",
                tr("Spacing {words}", words=words),
                tr("Distance between voxels {words}.", words=words),
            )
            rows.addWidget(_label(f"&{axis}, {words}", box), row, 0)
            rows.addWidget(box, row, 1)
            box.valueChanged.connect(self._show_cost)
            self.boxes.append(box)
        cubes = QPushButton(tr("Cubes"))
        describe(cubes, "resampleCubes", tr("Cubes"), tr("The smallest of the three for all."))
        cubes.setAutoDefault(False)
        cubes.clicked.connect(self._make_cubes)
        rows.addWidget(cubes, 3, 2, Qt.AlignmentFlag.AlignLeft)
        self._cubes = cubes
        self.grid.currentIndexChanged.connect(self._show_cost)
        return rows

    def _make_cubes(self) -> None:
        smallest = min(box.value() for box in self.boxes)
        for box in self.boxes:
            box.setValue(smallest)

    def _grid(self) -> Geometry | None:
        """The grid asked for; None where it cannot be made, which is said."""
        try:
            if self._second is not None and self.grid.currentIndex() == 1:
                return self._second.geometry
            x, y, z = (box.value() for box in self.boxes)
            old = self._volume.geometry.spacing_mm
            # A box shows three digits; what nobody touched is kept to the last one.
            sides = [was if round(was, 3) == new else new for was, new in zip(old, (z, y, x), strict=True)]
            return finer_or_coarser(self._volume.geometry, (sides[0], sides[1], sides[2]))
        except SegStudioError as error:
            self.problem.show_text(error.sentence)
            return None

    def _show_cost(self, *_: object) -> None:
        own = self.grid.currentIndex() == 0
        for widget in (*self.boxes, self._cubes):
            widget.setEnabled(own)
        self.problem.show_text("")
        grid = self._grid()
        self.ok.setEnabled(grid is not None)
        if grid is None:
            self.told.show_text("")
            return
        cost = cost_of(grid, voxel_bytes(self._volume))
        self.told.show_text(
            tr(
                "{size} → {becomes} voxels; {image_bytes} for the image, {label_bytes} for labels.",
                size=_size(self._volume.geometry),
                becomes=_size(grid),
                image_bytes=readable_size(cost.image_bytes),
                label_bytes=readable_size(cost.label_bytes),
            )
        )
        try:
            cost.check()
        except SegStudioError as error:
            self.problem.show_text(str(error))
            self.ok.setEnabled(False)
        if own and grid.difference(self._volume.geometry) == "":
            self.ok.setEnabled(False)  # nothing would change


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    return label


def _size(geometry: Geometry) -> str:
    z, y, x = geometry.shape
    return f"{x} × {y} × {z}"
