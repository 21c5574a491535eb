"""The list of labels as a widget: two lines a row, and what mouse and keys do in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from segstudio.gui.panels.label_rows import AND, COLOR, FACTS, LOCKED, NAME, NUMBER, VISIBLE, LabelRows
from segstudio.gui.panels.parts import describe, with_tabular_figures
from segstudio.gui.theme import CAPTION_PX, color
from segstudio.words import tr

ROW_HEIGHT = 38
FEWEST_ROWS, MOST_ROWS = 2, 6  # that several labels ask room for; more are there where there is more room
_Index = QModelIndex | QPersistentModelIndex


class LabelList(QTreeView):
    """Rows of labels. Says what a person wants; whoever owns it does it."""

    chosen = Signal(int)  # a label to paint with
    marked = Signal(object)  # frozenset of the numbers that are selected
    toggled = Signal(int, int)  # number and column, VISIBLE or LOCKED
    recolor = Signal(int)
    delete = Signal()
    hovered = Signal(object)  # number, or None

    def __init__(self, rows: LabelRows) -> None:
        super().__init__()
        self.rows = rows
        describe(
            self,
            "labelList",
            tr("Labels"),
            tr(
                "Click a label to paint with it; double-click its name or colour to change it. "
                "Ctrl and Shift choose several, to merge or delete them."
            ),
        )
        self.setModel(rows)
        self.setItemDelegateForColumn(NAME, _NameDelegate(self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIndentation(0)
        self.setIconSize(QSize(16, 16))
        self.setMouseTracking(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QTreeView::item { border-radius: 0px; padding: 0px; }")
        with_tabular_figures(self)
        header = self.header()
        header.setMinimumSectionSize(20)
        header.setStretchLastSection(False)
        for column, width in ((NUMBER, 20), (COLOR, 24), (VISIBLE, 25), (LOCKED, 25)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._on_click)
        self.doubleClicked.connect(self._on_double_click)
        self.entered.connect(lambda index: self.hovered.emit(rows.number_at(index.row())))
        selection = self.selectionModel()
        selection.currentChanged.connect(self._on_current)
        selection.selectionChanged.connect(self._on_selection)
        for changed in (rows.modelReset, rows.rowsInserted, rows.rowsRemoved):
            changed.connect(self._fit)

    def sizeHint(self) -> QSize:
        """As high as its rows, within limits, so that few labels leave room for what is below."""
        return QSize(super().sizeHint().width(), self._height_of(MOST_ROWS))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height_of(FEWEST_ROWS))

    def _height_of(self, most: int) -> int:
        return min(max(self.rows.rowCount(), 1), most) * ROW_HEIGHT + 4

    def show_current(self, number: int) -> None:
        """Let the row of this label be the current one, if it is listed, without announcing it."""
        self.rows.mark_current(number)
        row, selection = self.rows.row_of(number), self.selectionModel()
        selection.blockSignals(True)
        if row is None:
            selection.clear()
        elif self.current_number() != number or not selection.hasSelection():
            self.setCurrentIndex(self.rows.index(row, NAME))
        selection.blockSignals(False)
        if row is not None:
            self.scrollTo(self.rows.index(row, NAME))
        self._on_selection()
        self.viewport().update()

    def current_number(self) -> int | None:
        """The label whose row is the current one."""
        index = self.currentIndex()
        return self.rows.number_at(index.row()) if index.isValid() else None

    def selected_numbers(self) -> frozenset[int]:
        """The labels whose rows are selected."""
        return frozenset(self.rows.number_at(index.row()) for index in self.selectionModel().selectedRows())

    def rename(self, number: int) -> None:
        """Let the person write another name."""
        row = self.rows.row_of(number)
        if row is not None:
            self.edit(self.rows.index(row, NAME))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self.current_number()
        if number is None or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.rename(number)
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit(number, VISIBLE)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete.emit()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.hovered.emit(None)
        return super().viewportEvent(event)

    def _on_click(self, index: QModelIndex) -> None:
        number = self.rows.number_at(index.row())
        if index.column() in (VISIBLE, LOCKED):
            self.toggled.emit(number, index.column())
        else:
            self.chosen.emit(number)

    def _on_double_click(self, index: QModelIndex) -> None:
        number = self.rows.number_at(index.row())
        if index.column() == COLOR:
            self.recolor.emit(number)
        elif index.column() in (NUMBER, NAME):
            self.rename(number)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.rows.number_at(index.row()))

    def _on_selection(self, *_: object) -> None:
        self.marked.emit(self.selected_numbers())

    def _fit(self, *_: object) -> None:
        """Room for the rows, and for the longest number."""
        self.updateGeometry()
        width = self.fontMetrics().horizontalAdvance("0" * len(str(max(self.rows.largest, 1)))) + 10
        self.header().resizeSection(NUMBER, width)


def fitting(ways: Sequence[str], metrics: QFontMetrics, width: int) -> str:
    """The first of several ways to say something that fits; the last one shortened where none does."""
    whole = (way for way in ways if metrics.horizontalAdvance(way) <= width)
    return next(whole, metrics.elidedText(ways[-1], Qt.TextElideMode.ElideRight, width))


class _NameDelegate(QStyledItemDelegate):
    """The name, and below it in small what the label covers."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(60, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        name, option.text = option.text, ""  # type: ignore[attr-defined]
        widget = option.widget  # type: ignore[attr-defined]
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        rect: QRect = option.rect.adjusted(4, 0, -4, 0)  # type: ignore[attr-defined]
        small = widget.font()
        small.setPixelSize(CAPTION_PX)
        height, below = option.fontMetrics.height(), QFontMetrics(small).height()  # type: ignore[attr-defined]
        facts = index.data(FACTS)
        top = rect.top() + (rect.height() - height - below) // 2
        painter.save()
        for words, font, token, place, tall in (
            ((name,), option.font, "text", top, height),  # type: ignore[attr-defined]
            ((facts, facts.split(AND)[0]), small, "muted", top + height, below),
        ):
            painter.setFont(font)
            painter.setPen(color(token))
            line = fitting(words, QFontMetrics(font), rect.width())
            painter.drawText(
                QRect(rect.left(), place, rect.width(), tall), Qt.AlignmentFlag.AlignVCenter, line
            )
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("labelName")
        editor.setAccessibleName(tr("Name of the label"))
        return editor
