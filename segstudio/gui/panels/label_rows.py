"""The rows of the list of labels, however many there are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QIcon

from segstudio.core.geometry import Geometry
from segstudio.core.label_counts import size_words
from segstudio.core.labels import LabelClass
from segstudio.gui.icons import icon
from segstudio.gui.panels.parts import plain_tip, swatch
from segstudio.gui.theme import tokens
from segstudio.services.label_counts import LabelCounts
from segstudio.words import counted, tr

_Index = QModelIndex | QPersistentModelIndex
Order = Literal["number", "name", "size"]

NUMBER, COLOR, NAME, VISIBLE, LOCKED = range(5)
_FLAGS = (  # made once: Qt asks for those of every row
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
)
_NAME_FLAGS = _FLAGS | Qt.ItemFlag.ItemIsEditable
FACTS = Qt.ItemDataRole.UserRole + 1  # of NAME: what the label covers, in words

AND = " · "  # between the size and the voxels


class LabelRows(QAbstractTableModel):
    """Labels as rows: all of them, or those that a search finds, by number, name or size.

    Holds besides the order `largest`, the largest number that is listed.
    """

    renamed = Signal(int, str)

    def __init__(self, counts: LabelCounts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts = counts
        self._classes: Mapping[int, LabelClass] = {}
        self._geometry: Geometry | None = None
        self._search = ""
        self.order: Order = "number"
        self.largest = 0
        self._numbers: list[int] = []
        self._rows: dict[int, int] = {}
        self._current = 0
        counts.changed.connect(self._on_counts)

    # What is listed

    def show_classes(self, classes: Mapping[int, LabelClass], geometry: Geometry | None) -> None:
        """List these; only rows that differ are drawn again, so that a choice and the place stay."""
        before, self._geometry = self._classes, geometry
        old, wanted = self._numbers, self._wanted(classes)
        # Qt asks for rows that go until they are gone, so the classes change between begin and end.
        if wanted == old:
            self._classes = classes
            different = [row for row, n in enumerate(old) if before.get(n) is not classes[n]]
            if different:
                self._redraw(different[0], different[-1])
        elif (at := _added(old, wanted)) is not None:
            self.beginInsertRows(QModelIndex(), at, at)
            self._take(wanted, classes)
            self.endInsertRows()
        elif (at := _added(wanted, old)) is not None:
            self.beginRemoveRows(QModelIndex(), at, at)
            self._take(wanted, classes)
            self.endRemoveRows()
        else:
            self.beginResetModel()
            self._take(wanted, classes)
            self.endResetModel()

    def search(self, text: str) -> None:
        """List labels whose number begins with the text or whose name holds it; all where it is empty."""
        text = text.strip().casefold()
        if text != self._search:
            self._search = text
            self._rearrange()

    def sort_by(self, order: Order) -> None:
        """List them by number, by name, or the largest first."""
        self.order = order
        self._rearrange()

    def mark_current(self, number: int) -> None:
        """Write the label that is painted in bold."""
        before, self._current = self._current, number
        for row in (self.row_of(before), self.row_of(number)):
            if row is not None:
                self._redraw(row, row)

    def number_at(self, row: int) -> int:
        """The number of the label in a row."""
        return self._numbers[row]

    def row_of(self, number: int) -> int | None:
        """The row of a label; None where it is not listed."""
        return self._rows.get(number)

    def refresh(self) -> None:
        """Draw every row again, as in the colours of another theme."""
        if self._numbers:
            self._redraw(0, len(self._numbers) - 1)

    def facts(self, numbers: Collection[int]) -> str:
        """How many voxels carry these labels, and how large they are together."""
        voxels = sum(self._counts.of(number) for number in numbers)
        if not self._counts.complete:
            return tr("counting…")
        flat = self._geometry is not None and self._geometry.is_picture
        held = tr("{n:,} px", n=voxels) if flat else counted("{n:,} voxel", "{n:,} voxels", voxels)
        size = size_words(voxels, self._geometry) if self._geometry is not None and voxels else ""
        return AND.join(filter(None, (size, held))) if voxels else tr("empty")

    def _wanted(self, classes: Mapping[int, LabelClass]) -> list[int]:
        text = self._search
        if not text:
            found = list(classes)
        elif text.isdigit():  # "label 41" is no more than its number
            found = [
                n
                for n, c in classes.items()
                if str(n).startswith(text) or (text in c.name and c.name != f"label {n}")
            ]
        else:
            found = [n for n, c in classes.items() if text in c.name.casefold()]
        if self.order == "name":
            found.sort(key=lambda n: (classes[n].name.casefold(), n))
        elif self.order == "size":
            found.sort(key=lambda n: (-self._counts.of(n), n))
        return found

    def _take(self, numbers: list[int], classes: Mapping[int, LabelClass]) -> None:
        self._numbers, self._classes = numbers, classes
        self._rows = {number: row for row, number in enumerate(numbers)}
        self.largest = max(numbers, default=0)

    def _rearrange(self) -> None:
        self.beginResetModel()
        self._take(self._wanted(self._classes), self._classes)
        self.endResetModel()

    def _on_counts(self, numbers: frozenset[int] | None) -> None:
        rows = (
            range(len(self._numbers))
            if numbers is None
            else [r for n in numbers if (r := self.row_of(n)) is not None]
        )
        if rows:
            self.dataChanged.emit(self.index(min(rows), NAME), self.index(max(rows), NAME), [FACTS])

    def _redraw(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, LOCKED))

    # What Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else LOCKED + 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return _NAME_FLAGS if index.column() == NAME else _FLAGS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one, column = self._classes[self._numbers[index.row()]], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return {NUMBER: str(one.number), NAME: one.name}.get(column)
        if role == FACTS and column == NAME:
            return self.facts((one.number,))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(one, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(one, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(one, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == NUMBER:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and one.number == self._current:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != NAME:
            return False
        number, name = self._numbers[index.row()], " ".join(str(value).split())
        if name and name != self._classes[number].name:  # an empty name is no name
            self.renamed.emit(number, name)
        return True

    def _picture(self, one: LabelClass, column: int) -> QIcon | None:
        if column == COLOR:
            return _patch(one.color, tokens().name)
        if column == VISIBLE:
            return _sign(
                "eye" if one.visible else "eye-off", "text" if one.visible else "faint", tokens().name
            )
        if column == LOCKED:
            return _sign(
                "lock" if one.locked else "lock-open", "text" if one.locked else "faint", tokens().name
            )
        return None

    def _tip(self, one: LabelClass, column: int) -> str:
        return {
            NUMBER: tr("Label {number}.", number=one.number),
            COLOR: tr("Double-click for another colour."),
            NAME: plain_tip(
                tr("{name}: {facts}. Double-click to rename.", name=one.name, facts=self.facts((one.number,)))
            ),
            VISIBLE: tr("Hide this label.") if one.visible else tr("Show this label."),
            LOCKED: tr("Unlock: let strokes and predictions change it.")
            if one.locked
            else tr("Lock: nothing changes it."),
        }[column]

    def _said(self, one: LabelClass, column: int) -> str:
        return {
            NUMBER: str(one.number),
            COLOR: tr("colour of the label"),
            NAME: f"{one.name}, {self.facts((one.number,))}",
            VISIBLE: tr("shown") if one.visible else tr("hidden"),
            LOCKED: tr("locked") if one.locked else tr("not locked"),
        }[column]


@lru_cache(maxsize=512)
def _patch(rgb: tuple[int, int, int], _theme: str) -> QIcon:
    patch = QIcon(swatch(rgb))
    patch.addPixmap(swatch(rgb), QIcon.Mode.Selected)  # a selected row would tint it
    return patch


@lru_cache(maxsize=16)
def _sign(name: str, color: str, _theme: str) -> QIcon:
    return icon(name, color=color, size=16)


def _added(old: list[int], new: list[int]) -> int | None:
    """Where the one number stands that `new` has besides those of `old`; None where they differ otherwise."""
    if len(new) != len(old) + 1:
        return None
    at = bisect_left(range(len(old)), True, key=lambda row: old[row] != new[row])
    return at if old[at:] == new[at + 1 :] and old[:at] == new[:at] else None
