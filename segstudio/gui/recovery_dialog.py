"""Unsaved edits of earlier runs: look at them, bring them back, save them as a file, or delete them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QDate, QDateTime, QLocale, QSize, Qt, QTime
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from segstudio.core.display import draw_overlay
from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.gui import theme
from segstudio.gui.dialogs import in_order
from segstudio.services.recovery import preview
from segstudio.words import counted, tr

if TYPE_CHECKING:
    from segstudio.core.labels import LabelMap
    from segstudio.services.recovery import Recovery

_PICTURE_PX = 260
_GROUND = 48  # grey level behind labels without their image


class RecoveryDialog(QDialog):
    """A list of cases with unsaved edits, and a picture of the labels of the marked one.

    Args:
        recoveries: the newest first; at least one.
        title_of: what the list calls one.
        labels_of: reads the labels of one, in its own time; None where they cannot be read.
        recover, save_as, delete: what the buttons do with the marked one.
    """

    def __init__(
        self,
        recoveries: Sequence[Recovery],
        *,
        title_of: Callable[[Recovery], str],
        labels_of: Callable[[Recovery, Callable[[LabelMap | None], None]], None],
        recover: Callable[[Recovery], None],
        save_as: Callable[[Recovery], None],
        delete: Callable[[Recovery], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recoveryDialog")
        self.setWindowTitle(tr("Unsaved edits"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 440)
        self._title_of = title_of
        self._labels_of = labels_of
        self._deeds = {"recover": recover, "save": save_as, "delete": delete}
        title = QLabel(tr("Edits that were not saved"))
        title.setProperty("kind", "title")
        says = QLabel(
            tr(
                "Every edit is kept on this computer as you paint. "
                "Edits of cases that were closed without saving stay for a week."
            )
        )
        says.setProperty("kind", "muted")
        says.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("recoveryList")
        self.list.setAccessibleName(tr("Cases with unsaved edits"))
        self._picture = QLabel()
        self._picture.setObjectName("recoveryPicture")
        self._picture.setFixedSize(QSize(_PICTURE_PX, _PICTURE_PX))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._facts = QLabel()
        self._facts.setObjectName("recoveryFacts")
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setWordWrap(True)
        self._facts.setFixedWidth(_PICTURE_PX)
        self._recover = self._button("recoveryTake", tr("Recover"), "recover", primary=True)
        self._recover.setToolTip(tr("Open the image with these labels; every step can still be undone"))
        self._save = self._button("recoverySaveAs", tr("Save labels as…"), "save")
        self._save.setToolTip(tr("Write the labels to a file without opening the image"))
        self._delete = self._button("recoveryDelete", tr("Delete…"), "delete")
        self._delete.setToolTip(tr("Delete these edits for good"))
        later = QPushButton(tr("Later"))
        later.setObjectName("recoveryLater")
        later.setToolTip(tr("Leave them; File > Unsaved edits brings this list back"))
        later.clicked.connect(self.reject)
        self._lay_out(title, says, later)
        self.list.currentItemChanged.connect(lambda *_: self._show_marked())
        self.list.itemDoubleClicked.connect(lambda _: self._do("recover"))
        self.show_recoveries(recoveries)

    def show_recoveries(self, recoveries: Sequence[Recovery]) -> None:
        """List these; an empty list closes the dialog."""
        if not recoveries:
            self.reject()
            return
        self.list.clear()
        for recovery in recoveries:
            steps = counted("1 edit", "{n} edits", recovery.edits)
            when = QLocale().toString(_qt_time(recovery.last), QLocale.FormatType.ShortFormat)
            item = QListWidgetItem(
                f"{self._title_of(recovery) or tr('Case without a name')}\n{steps} · {when}"
            )
            item.setData(Qt.ItemDataRole.UserRole, recovery)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    @property
    def marked(self) -> Recovery | None:
        """The one that is chosen in the list."""
        item = self.list.currentItem()
        return None if item is None else item.data(Qt.ItemDataRole.UserRole)

    def _button(self, name: str, text: str, deed: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setProperty("primary", primary)
        button.clicked.connect(lambda: self._do(deed))
        return button

    def _lay_out(self, title: QLabel, says: QLabel, later: QPushButton) -> None:
        side = QVBoxLayout()
        side.setSpacing(theme.GRID)
        side.addWidget(self._picture)
        side.addWidget(self._facts)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(theme.DOCK_PADDING)
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GRID)
        buttons.addWidget(self._delete)
        buttons.addStretch(1)
        role = QDialogButtonBox.ButtonRole
        buttons.addWidget(
            in_order(
                [(self._recover, role.AcceptRole), (self._save, role.ActionRole), (later, role.RejectRole)]
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(theme.DOCK_PADDING)
        column.addWidget(title)
        column.addWidget(says)
        column.addLayout(middle, 1)
        column.addLayout(buttons)

    def _do(self, deed: str) -> None:
        if (recovery := self.marked) is None:
            return
        if deed == "recover":
            if not self._recover.isEnabled():
                return
            self.accept()
        self._deeds[deed](recovery)

    def _show_marked(self) -> None:
        recovery = self.marked
        self._picture.clear()
        if recovery is None:
            return
        how = (
            tr("The case was closed without saving.")
            if recovery.closed
            else tr("The program ended before they were saved.")
        )
        facts = [how]
        if recovery.damaged:
            facts.append(tr("The last record is damaged; everything before it is whole."))
        if not recovery.source:
            facts.append(tr("The image came from no file: save the labels as a file."))
        self._facts.setText("\n".join(facts))
        self._recover.setEnabled(bool(recovery.source))

        def read(labels: LabelMap | None) -> None:
            if labels is not None and self.marked == recovery:
                self._picture.setPixmap(_picture(labels))

        self._labels_of(recovery, read)


def _qt_time(at: datetime) -> QDateTime:
    return QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute, at.second))


def _picture(labels: LabelMap) -> QPixmap:
    """The slice with most labels in their colours, without its image."""
    plane = preview(labels)
    height, width = plane.shape
    spacing = labels.geometry.spacing_mm
    ground = Volume(np.full((1, height, width), _GROUND, np.uint8), Geometry.picture(height, width))
    drawn = np.ascontiguousarray(draw_overlay(ground, 0, plane, labels.classes, style="both", opacity=0.6))
    image = QImage(drawn.data, width, height, drawn.strides[0], QImage.Format.Format_RGB888).copy()
    scale = min(_PICTURE_PX / (width * spacing[2]), _PICTURE_PX / (height * spacing[1]))
    size = QSize(max(round(width * spacing[2] * scale), 1), max(round(height * spacing[1] * scale), 1))
    return QPixmap.fromImage(
        image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    )
