"""The rows of the table of objects."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from segstudio.core.geometry import Geometry
from segstudio.core.labels import Box
from segstudio.core.objects import ObjectMeasure, why_no_size
from segstudio.words import tr

_Index = QModelIndex | QPersistentModelIndex
_Value = Callable[[ObjectMeasure], Any]


class ObjectRows(QAbstractTableModel):
    """Objects as rows that can be sorted by any column; units follow the case."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.order = Qt.SortOrder.AscendingOrder
        self._sorted_by = 0
        self._objects: list[ObjectMeasure] = []
        self._columns = _columns(None)

    def show_objects(
        self, objects: list[ObjectMeasure], geometry: Geometry | None, mean_unit: str = ""
    ) -> None:
        """Show these, sorted as before.

        Args:
            mean_unit: of the values in the image, such as "HU"; empty where it names none.
        """
        self.beginResetModel()
        self._columns = _columns(geometry, mean_unit)
        self._sorted_by = min(self._sorted_by, len(self._columns) - 1)
        self._objects = self._sorted(objects)
        self.endResetModel()

    def at(self, row: int) -> ObjectMeasure:
        """The object in a row."""
        return self._objects[row]

    def in_order(self) -> list[ObjectMeasure]:
        """All objects as they are sorted now."""
        return list(self._objects)

    def row_of(self, box: Box) -> int | None:
        """The row of the object that fills this box."""
        return next((row for row, one in enumerate(self._objects) if one.box == box), None)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._objects)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        _, _, value = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(value(self._objects[index.row()]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            number = not isinstance(value(self._objects[index.row()]), str)
            side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        title, tip, _ = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        return tip if role == Qt.ItemDataRole.ToolTipRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; objects of equal value keep the order of their numbers."""
        if not 0 <= column < len(self._columns):
            return
        self._sorted_by, self.order = column, order
        self.layoutAboutToBeChanged.emit()
        before = self._objects
        self._objects = self._sorted(sorted(before, key=lambda one: one.number))
        rows = {id(one): row for row, one in enumerate(self._objects)}
        old = self.persistentIndexList()
        self.changePersistentIndexList(
            old, [self.index(rows[id(before[index.row()])], index.column()) for index in old]
        )
        self.layoutChanged.emit()

    def _sorted(self, objects: list[ObjectMeasure]) -> list[ObjectMeasure]:
        value = self._columns[self._sorted_by][2]
        return sorted(objects, key=value, reverse=self.order == Qt.SortOrder.DescendingOrder)


def _columns(geometry: Geometry | None, mean_unit: str = "") -> list[tuple[str, str, _Value]]:
    """Title, tooltip and value of each column, for cases on this grid."""
    picture = geometry is None or geometry.is_picture
    calibrated = geometry is not None and geometry.sizes_known
    unit = "mm" if calibrated else "px"
    columns: list[tuple[str, str, _Value]] = [
        (tr("No."), tr("Its number, in the order in which the objects begin."), lambda one: one.number),
        (tr("Label"), tr("What it is."), lambda one: one.class_name),
        (tr("Pixels") if picture else tr("Voxels"), _how_many(geometry), lambda one: one.voxels),
    ]
    if calibrated and picture:
        columns.append((tr("Area, mm²"), tr("Its area."), lambda one: one.area_mm2))
    elif calibrated:
        columns.append((tr("Volume, mm³"), tr("Its volume."), lambda one: one.volume_mm3))
    shape = tr("circle of its area") if picture else tr("ball of its volume")
    columns.append(
        (tr("Diameter, {unit}", unit=unit), tr("That of the {shape}.", shape=shape), lambda one: one.diameter)
    )
    if picture:
        columns.append(
            (
                tr("Outline, {unit}", unit=unit),
                tr("Length of its outline, holes included."),
                lambda one: one.perimeter,
            )
        )
    mean = tr("Mean, {unit}", unit=mean_unit) if mean_unit else tr("Mean")
    columns.append((mean, tr("Mean of its values in the image."), lambda one: one.mean))
    columns.append(("x", tr("Column of its centre."), lambda one: one.centroid_zyx[2]))
    columns.append(("y", tr("Row of its centre."), lambda one: one.centroid_zyx[1]))
    if not picture:
        columns.append((tr("Slice"), tr("Slice of its centre."), lambda one: round(one.centroid_zyx[0]) + 1))
    return columns


def _how_many(geometry: Geometry | None) -> str:
    if geometry is None or geometry.is_picture or geometry.sizes_known:
        return tr("How many it has.")
    return tr("How many it has. {why}", why=no_size_words(geometry))


def no_size_words(geometry: Geometry | None) -> str:
    """Why the table has no sizes in mm, in a sentence; empty where it has them."""
    why = "" if geometry is None else why_no_size(geometry)
    return {
        "": "",
        "pixels": tr("Areas in mm² are not known: the image does not say how large a pixel is."),
        "voxels": tr("Volumes in mm³ are not known: the image does not say how large a voxel is."),
        "slices": tr("Volumes in mm³ are not known: the slices do not lie evenly."),
    }[why]


def _shown(value: Any) -> str:
    if isinstance(value, float):
        return tr("{value:,.0f}", value=value) if abs(value) >= 1000 else tr("{value:.3g}", value=value)
    return tr("{value:,}", value=value) if isinstance(value, int) else str(value)
