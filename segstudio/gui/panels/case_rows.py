"""The cases of a project as rows of a list: how far each is, what it is called, and whether it has a note."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from segstudio.gui.icons import pixmap
from segstudio.gui.panels.parts import plain_tip
from segstudio.gui.theme import CAPTION_PX, GRID, color
from segstudio.io.project_case import ProjectCase
from segstudio.words import tr, within

ROW_HEIGHT = 28
_ICON = 16
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
CASE = Role.UserRole

# Each status has a picture and words besides its colour.
LOOKS: dict[str, tuple[str, str, str]] = {
    "new": ("case", "faint", tr("New")),
    "predicted": ("segment", "accent", tr("Predicted")),
    "in work": ("brush", "warning", tr("In work")),
    "reviewed": ("reviewed", "good", tr("Reviewed")),
    "trained on": ("fine-tune", "good", tr("Trained on")),
}


class CaseRows(QAbstractListModel):
    """Rows that are shown now; a row can be renamed in place."""

    renamed = Signal(str, str)  # id and the alias that a person typed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cases: list[ProjectCase] = []
        self._rows: dict[str, int] = {}
        self.open_id = ""
        self.unsaved = False
        self.can_rename = False

    @property
    def ids(self) -> list[str]:
        """Ids of the cases, from the top."""
        return [case.id for case in self._cases]

    def show_cases(self, cases: list[ProjectCase]) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self._cases = cases
        self._rows = {case.id: row for row, case in enumerate(cases)}
        self.endResetModel()

    def change(self, case: ProjectCase) -> None:
        """Show a case as it is now, where it stands."""
        row = self._rows.get(case.id)
        if row is not None:
            self._cases[row] = case
            self.dataChanged.emit(self.index(row), self.index(row))

    def mark_open(self, id: str, unsaved: bool) -> None:
        """Say which case is open, and whether its labels are saved."""
        before, self.open_id, self.unsaved = self.open_id, id, unsaved
        for row in {self._rows.get(before), self._rows.get(id)} - {None}:
            assert row is not None
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, id: str) -> QModelIndex:
        """Where a case stands; an index that is not valid where it is not shown."""
        row = self._rows.get(id)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._cases)

    def flags(self, index: Index) -> Qt.ItemFlag:
        editable = Qt.ItemFlag.ItemIsEditable if self.can_rename else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | editable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        case = self._cases[index.row()]
        if role in (Role.DisplayRole, Role.EditRole):
            return case.alias
        if role == CASE:
            return case
        if role == Role.ToolTipRole:
            return plain_tip("\n".join(filter(None, (case.alias, self._words(case), case.note))))
        if role == Role.AccessibleTextRole:
            return f"{case.alias}, {self._words(case)}" + (tr(", with a note") if case.note else "")
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or not index.isValid():
            return False
        self.renamed.emit(self._cases[index.row()].id, str(value))
        return True

    def _words(self, case: ProjectCase) -> str:
        words = within(LOOKS[case.status][2])
        if case.slices > 1 and case.reviewed:
            words += tr(
                ", {reviewed} of {slices} slices reviewed", reviewed=len(case.reviewed), slices=case.slices
            )
        if case.id == self.open_id:
            words += tr(", open, not saved") if self.unsaved else tr(", open")
        return words


class CaseDelegate(QStyledItemDelegate):
    """Draws one row: status, alias, reviewed slices, note. The middle of a long alias is left out."""

    def __init__(self, rows: CaseRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        case: ProjectCase = index.data(CASE)
        style = option.widget.style()  # type: ignore[attr-defined]  # fields of the option are not declared
        option.text = ""  # type: ignore[attr-defined]
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)  # type: ignore[attr-defined]
        is_open = case.id == self._rows.open_id
        area: QRect = option.rect.adjusted(GRID, 0, -GRID, 0)  # type: ignore[attr-defined]
        painter.save()
        name, token, _ = LOOKS[case.status]
        painter.drawPixmap(
            area.left(), area.center().y() - _ICON // 2 + 1, pixmap(name, color=token, size=_ICON)
        )
        left, right = area.left() + _ICON + GRID, area.right()
        if case.note:
            right -= _ICON - 2
            painter.drawPixmap(
                right + 2, area.center().y() - 6, pixmap("note", color="muted", size=_ICON - 3)
            )
        words = tr("not saved") if is_open and self._rows.unsaved else _share(case)
        font = QFont(option.font)  # type: ignore[attr-defined]
        if words:
            font.setPixelSize(CAPTION_PX)
            font.setFeature(QFont.Tag("tnum"), 1)
            painter.setFont(font)
            painter.setPen(color("warning" if is_open and self._rows.unsaved else "muted"))
            width = painter.fontMetrics().horizontalAdvance(words)
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            painter.drawText(QRect(left, area.top(), right - left, area.height()), flags, words)
            right -= width + GRID
        font = QFont(option.font)  # type: ignore[attr-defined]
        font.setBold(is_open)
        painter.setFont(font)
        painter.setPen(color("text"))
        text = painter.fontMetrics().elidedText(case.alias, Qt.TextElideMode.ElideMiddle, right - left)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(QRect(left, area.top(), right - left, area.height()), flags, text)
        painter.restore()


def _share(case: ProjectCase) -> str:
    """Reviewed slices of a volume on which some are; nothing for a picture."""
    return f"{len(case.reviewed)}/{case.slices}" if case.slices > 1 and case.reviewed else ""
