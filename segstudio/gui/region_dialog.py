"""Which region of an image larger than the memory to open."""

from __future__ import annotations

from collections.abc import Callable
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from segstudio.core.region import Region
from segstudio.errors import SegStudioError
from segstudio.gui import theme
from segstudio.gui.manual import add_help
from segstudio.gui.panels.parts import Text, describe
from segstudio.gui.plain import plain
from segstudio.gui.region_picture import RegionPicture
from segstudio.services.jobs import Ticket
from segstudio.services.large_pictures import Overview, OverviewTask
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.gui.job_thread import JobRunner

_FIRST_SIDE = 4096
_FIELDS = (
    ("regionX", tr("&Column"), tr("First column, from 0.")),
    ("regionY", tr("&Row"), tr("First row, from 0.")),
    ("regionWidth", tr("&Width"), tr("Columns of the region.")),
    ("regionHeight", tr("&Height"), tr("Rows of the region.")),
    ("regionZ", tr("First &slice"), tr("First slice, from 0.")),
    ("regionDepth", tr("S&lices"), tr("How many slices.")),
)


class RegionDialog(QDialog):
    """The whole image made small, with a rectangle; Open takes the region."""

    def __init__(
        self,
        path: Path,
        number: int | None,
        then: Callable[[Region], None],
        runner: JobRunner,
        parent: QWidget | None = None,
    ) -> None:
        """Begin to make the picture small.

        Args:
            path: the file.
            number: which of several images in it, from 0.
            then: takes the region.
            runner: makes the picture small beside the window.
            parent: the window.
        """
        super().__init__(parent)
        self.setObjectName("regionDialog")
        self.setWindowTitle(tr("Open a region"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 680)
        self._then = then
        self._overview: Overview | None = None
        title = QLabel(tr("Which region of {name}?", name=path.name))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("kind", "title")
        self._facts = Text(tr("The picture is made small; this takes a while for large files."), "muted")
        self._picture = RegionPicture()
        self._progress = QProgressBar()
        self._progress.setObjectName("regionProgress")
        self._progress.setAccessibleName(tr("Making the picture small"))
        self._progress.setRange(0, 100)
        self._size = Text()
        self._size.setObjectName("regionSize")
        self._boxes = {name: _box(name, words, tip) for name, words, tip in _FIELDS}
        self._labels: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GRID)
        grid.setVerticalSpacing(theme.GRID)
        for i, (name, words, _) in enumerate(_FIELDS):
            label = self._labels[name] = QLabel(words)
            label.setBuddy(self._boxes[name])
            grid.addWidget(label, i // 2, 2 * (i % 2))
            grid.addWidget(self._boxes[name], i // 2, 2 * (i % 2) + 1)
        grid.setColumnStretch(4, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        add_help(buttons, "opening")
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setObjectName("regionCancel")
        self._open = QPushButton(tr("Open"))
        self._open.setObjectName("regionOpen")
        self._open.setProperty("primary", True)
        self._open.setEnabled(False)
        buttons.addButton(self._open, QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(theme.DOCK_PADDING)
        for widget in (title, self._facts):
            column.addWidget(widget)
        column.addWidget(self._picture, 1)
        column.addWidget(self._progress)
        column.addLayout(grid)
        column.addWidget(self._size)
        column.addWidget(buttons)
        for box in self._boxes.values():
            box.setEnabled(False)
            box.valueChanged.connect(self._from_boxes)
        self._picture.region_changed.connect(self._from_picture)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self._stop)
        self._making: Ticket | None = runner.submit(
            OverviewTask(path, number),
            quiet=True,
            on_done=self._show_overview,
            on_failed=self._say,
            on_preview=self._show_progress,
        )

    def accept(self) -> None:
        """Open the region."""
        if self._open.isEnabled():
            region = self._picture.region
            super().accept()
            self._then(region)

    def _stop(self, *_: object) -> None:
        if self._making is not None:
            self._making.cancel()
            self._making = None

    def _show_progress(self, fraction: object) -> None:
        if isinstance(fraction, float):
            self._progress.setValue(round(100 * fraction))

    def _say(self, error: SegStudioError) -> None:
        self._making = None
        self._progress.hide()
        self._facts.setText(str(error))

    def _show_overview(self, overview: Overview) -> None:
        if self._making is None:
            return
        self._making = None
        self._overview = overview
        self._progress.hide()
        depth, height, width = overview.geometry.shape
        self._picture.show_picture(overview.picture, width, height)
        slices = (
            tr(", {depth} slices; slice {z} is shown", depth=depth, z=overview.z + 1) if depth > 1 else ""
        )
        self._facts.setText(
            tr(
                "{width} × {height} pixels{slices}. Draw a rectangle, or move it with the arrow keys.",
                width=width,
                height=height,
                slices=slices,
            )
        )
        wide, high = min(width, _FIRST_SIDE), min(height, _FIRST_SIDE)
        tops = {"regionX": width - 1, "regionY": height - 1, "regionWidth": width, "regionHeight": height}
        tops |= {"regionZ": depth - 1, "regionDepth": depth}
        for name, box in self._boxes.items():
            box.setEnabled(True)
            box.blockSignals(True)
            box.setRange(0 if name in ("regionX", "regionY", "regionZ") else 1, tops[name])
            box.blockSignals(False)
            shown = depth > 1 or name not in ("regionZ", "regionDepth")
            box.setVisible(shown)
            self._labels[name].setVisible(shown)
        self._take(Region((width - wide) // 2, (height - high) // 2, wide, high, 0, depth))
        self._picture.setFocus()

    def _from_picture(self, region: Region) -> None:
        self._take(region)

    def _from_boxes(self) -> None:
        if self._overview is None:
            return
        depth, height, width = self._overview.geometry.shape
        x, y, wide, high, z, deep = (box.value() for box in self._boxes.values())
        self._take(Region(x, y, min(wide, width - x), min(high, height - y), z, min(deep, depth - z)))

    def _take(self, region: Region) -> None:
        """Show a region everywhere, and whether it fits into the memory."""
        from segstudio.io.limits import fitting_bytes, readable_size

        assert self._overview is not None
        self._picture.set_region(region)
        values = (region.x, region.y, region.width, region.height, region.z, region.depth)
        for box, value in zip(self._boxes.values(), values, strict=True):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        size = prod(region.shape) * self._overview.bytes_per_voxel
        room = fitting_bytes()
        fits = size <= room
        words = f"{region.width} × {region.height}"
        words += f" × {region.depth}" if self._overview.geometry.shape[0] > 1 else ""
        self._size.setText(
            tr("{words} pixels, {size}", words=words, size=readable_size(size))
            + ("" if fits else tr(": too large, {room} fit into the free memory", room=readable_size(room)))
        )
        self._open.setEnabled(fits)


def _box(name: str, words: str, tip: str) -> QSpinBox:
    box = QSpinBox()
    describe(box, name, plain(words), tip)
    box.setKeyboardTracking(False)
    return box
