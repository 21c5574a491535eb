"""Which of several DICOM series in a folder to open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from segstudio.gui import theme
from segstudio.gui.icons import icon
from segstudio.gui.manual import add_help
from segstudio.gui.panels.parts import plain_tip
from segstudio.services.jobs import Ticket
from segstudio.services.looking import THUMBNAIL_PX, Thumbnail, ThumbnailsTask
from segstudio.words import listed, tr

if TYPE_CHECKING:
    from segstudio.gui.job_thread import JobRunner
    from segstudio.io import Found

_ENTRY = Qt.ItemDataRole.UserRole
_MOST_IN_A_LINE = 90


class SeriesDialog(QDialog):
    """A list of series with a picture, a description and what is wrong; double click or Open takes one.

    Series of different patients are told apart by a number; their names are not shown.
    """

    def __init__(
        self,
        series: Sequence[Found],
        then: Callable[[Found], None],
        parent: QWidget | None = None,
        *,
        runner: JobRunner | None = None,
        place: str = "",
    ) -> None:
        """Show them.

        Args:
            runner: draws the pictures beside the window; without one there are none.
            place: name of the folder.
        """
        super().__init__(parent)
        self.setObjectName("seriesDialog")
        self.setWindowTitle(tr("Open a series"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 560)
        self._then = then
        self._runner = runner
        self._drawing: Ticket | None = None
        patients = list(dict.fromkeys(e.series.patient for e in series if e.series is not None))
        self._list = QTreeWidget()
        self._list.setObjectName("seriesList")
        self._list.setAccessibleName(tr("Series in the folder"))
        self._list.setHeaderLabels([tr("Series"), tr("Slices"), tr("Size")])
        self._list.setRootIsDecorated(False)
        self._list.setIconSize(QSize(THUMBNAIL_PX, THUMBNAIL_PX))
        self._list.setUniformRowHeights(False)
        self._list.setWordWrap(True)
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._items: list[QTreeWidgetItem] = []
        for entry in series:
            which = 0
            if len(patients) > 1 and entry.series is not None:
                which = patients.index(entry.series.patient) + 1
            item = _row(entry, which)
            self._items.append(item)
            self._list.addTopLevelItem(item)
        self._list.setCurrentItem(self._items[0])
        people = tr(" of {patients} patients", patients=len(patients)) if len(patients) > 1 else ""
        where = tr("The folder {place}", place=place) if place else tr("The folder")
        title = QLabel(
            tr("{where} holds {series} series{people}", where=where, series=len(series), people=people)
        )
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("kind", "title")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        add_help(buttons, "opening")
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setObjectName("seriesCancel")
        take = QPushButton(tr("Open"))
        take.setObjectName("seriesOpen")
        take.setProperty("primary", True)
        buttons.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(16, 16, 16, 16)
        column_.setSpacing(theme.DOCK_PADDING)
        column_.addWidget(title)
        column_.addWidget(self._list, 1)
        column_.addWidget(buttons)
        self._list.itemDoubleClicked.connect(self.accept)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self._stop)
        if runner is not None:
            self._drawing = runner.submit(
                ThumbnailsTask(tuple(series)),
                quiet=True,
                on_preview=self._show_picture,
                on_done=lambda _: self._forget(),
                on_failed=lambda _: self._forget(),
                on_cancelled=self._forget,
            )

    def accept(self) -> None:
        """Open the marked series."""
        item = self._list.currentItem()
        super().accept()
        if item is not None:
            self._then(item.data(0, _ENTRY))

    def _stop(self, *_: object) -> None:
        if self._drawing is not None:
            self._drawing.cancel()  # what is opened now must not wait for pictures
            self._drawing = None

    def _forget(self) -> None:
        self._drawing = None

    def _show_picture(self, drawn: object) -> None:
        if not isinstance(drawn, Thumbnail) or self._drawing is None:
            return
        item = self._items[drawn.index]
        if drawn.picture is None:
            item.setIcon(0, icon("warning", color="warning", size=32))
            item.setToolTip(0, plain_tip(drawn.problem))
            return
        item.setIcon(0, QIcon(_framed(drawn)))


def _row(entry: Found, patient: int) -> QTreeWidgetItem:
    """One series: what it is, how many slices and bytes, and what is wrong with it."""
    from segstudio.io.limits import readable_size

    words, slices = entry.description or entry.path.name, 1
    if entry.series is not None:
        slices = entry.series.count
    lines = [words[:_MOST_IN_A_LINE]]
    if patient:
        lines.append(tr("Patient {patient}", patient=patient))
    lines += [f"\N{WARNING SIGN} {caveat.badge}" for caveat in entry.caveats]
    item = QTreeWidgetItem(["\n".join(lines), str(slices), readable_size(entry.size_bytes)])
    item.setData(0, _ENTRY, entry)
    item.setIcon(0, QIcon(_blank()))
    item.setToolTip(0, plain_tip("\n".join([words, *(caveat.sentence for caveat in entry.caveats)])))
    for column in (1, 2):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setData(
        0,
        Qt.ItemDataRole.AccessibleTextRole,
        listed([words, *(tr("warning: {badge}", badge=caveat.badge) for caveat in entry.caveats)]),
    )
    return item


def _blank() -> QPixmap:
    pixmap = QPixmap(THUMBNAIL_PX, THUMBNAIL_PX)
    pixmap.fill(theme.DARK.canvas)
    return pixmap


def _framed(drawn: Thumbnail) -> QPixmap:
    """The picture in the middle of a square of the canvas's grey."""
    from PySide6.QtGui import QPainter

    assert drawn.picture is not None
    height, width = drawn.picture.shape[:2]
    kind = QImage.Format.Format_Grayscale8 if drawn.picture.ndim == 2 else QImage.Format.Format_RGB888
    image = QImage(drawn.picture.data, width, height, drawn.picture.strides[0], kind)
    pixmap = _blank()
    painter = QPainter(pixmap)
    painter.drawImage((THUMBNAIL_PX - width) // 2, (THUMBNAIL_PX - height) // 2, image)
    painter.end()
    return pixmap
