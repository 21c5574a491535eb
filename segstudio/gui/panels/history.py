"""Every step since the case was opened; a click goes back or forward to it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTime,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.gui.context import Context
from segstudio.gui.icons import icon
from segstudio.gui.panels.parts import Panel, Text, describe
from segstudio.gui.theme import CAPTION_PX, GRID, color
from segstudio.services.history import History
from segstudio.services.steps import Step
from segstudio.words import counted, listed, tr

Index = QModelIndex | QPersistentModelIndex
DONE, SAVED, FACTS = (Qt.ItemDataRole.UserRole + n for n in range(3))
ROW_HEIGHT, MARK, ICON = 42, 20, 14
AS_OPENED = tr("As opened")


class StepsModel(QAbstractListModel):
    """The case as it was opened, and each step after it."""

    def __init__(self, context: Context, history: History) -> None:
        super().__init__()
        self._context = context
        self._history = history
        self._steps: list[Step] = []
        history.steps_changed.connect(self._on_steps)
        history.moved.connect(self._on_moved)
        history.saved.connect(lambda: self._tell(0, len(self._steps)))
        self._on_steps(0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or self._context.session.volume is None else len(self._steps) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        if not index.isValid() or row > len(self._steps):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._steps[row - 1].title if row else AS_OPENED
        if role == DONE:
            return row <= self._history.index()
        if role == SAVED:
            return row > 0 and row == self._history.saved_index
        if role == FACTS:
            return self._facts(row)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            words = [str(self.data(index)), self._facts(row)]
            words += [tr("saved")] if self.data(index, SAVED) else []
            words += [] if self.data(index, DONE) else [tr("undone")]
            return listed(words)
        return None

    def _facts(self, row: int) -> str:
        """Where, when, and how much memory the step takes before it is compressed."""
        if not row:
            return ""
        step, locale = self._steps[row - 1], QLocale()
        facts = [slice_words(step, self._context.session.volume)] if self._context.session.volume else []
        facts.append(locale.toString(QTime(step.at.hour, step.at.minute), QLocale.FormatType.ShortFormat))
        if step.size:
            facts.append(locale.formattedDataSize(step.size, 0 if step.size < 10_000 else 1))
        return " · ".join(filter(None, facts))

    def _on_steps(self, first: int) -> None:
        """Rows after this one are others now."""
        steps = list(self._history.steps)
        if not first or self._context.session.volume is None:
            self.beginResetModel()
            self._steps = steps
            self.endResetModel()
            return
        if len(self._steps) > first:
            self.beginRemoveRows(QModelIndex(), first + 1, len(self._steps))
            del self._steps[first:]
            self.endRemoveRows()
        self.beginInsertRows(QModelIndex(), first + 1, len(steps))
        self._steps = steps
        self.endInsertRows()

    def _on_moved(self, before: int, after: int) -> None:
        self._tell(min(before, after), max(before, after))

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))


def slice_words(step: Step, volume: Volume) -> str:
    """Which slices a step changed; empty where there is only one."""
    through = step.box[0]
    if volume.shape[0] == 1 or through.stop <= through.start:
        return ""
    if through.stop - through.start == 1:
        return tr("slice {start}", start=through.start + 1)
    return tr("slices {start}–{stop}", start=through.start + 1, stop=through.stop)


class _StepDelegate(QStyledItemDelegate):
    """A step in two lines, with a mark that is filled while the step is done."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        style = option.widget.style() if option.widget else QApplication.style()  # type: ignore[attr-defined]
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)  # type: ignore[attr-defined]
        whole: QRect = option.rect  # type: ignore[attr-defined]
        done, saved = index.data(DONE), index.data(SAVED)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("accent" if done else "faint"), 1.5))
        painter.setBrush(color("accent") if done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(whole.left() + MARK / 2 + 2, whole.center().y() + 0.5), 3.5, 3.5)
        inner = whole.adjusted(MARK + 2, 5, -GRID, -5)
        if saved:
            spot = QRect(inner.right() - ICON, whole.center().y() - ICON // 2, ICON, ICON)
            icon("safe", color="muted", size=ICON).paint(painter, spot)
            inner.setRight(spot.left() - GRID // 2)
        title, facts = str(index.data()), str(index.data(FACTS))
        font = option.font  # type: ignore[attr-defined]
        self._line(painter, inner, title, font, "text" if done else "faint", top=bool(facts))
        if facts:
            small = type(font)(font)
            small.setPixelSize(CAPTION_PX)
            self._line(painter, inner, facts, small, "muted" if done else "faint", bottom=True)
        painter.restore()

    @staticmethod
    def _line(
        painter: QPainter,
        inner: QRect,
        text: str,
        font: Any,
        token: str,
        *,
        top: bool = False,
        bottom: bool = False,
    ) -> None:
        painter.setFont(font)
        painter.setPen(color(token))
        align = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
        align = Qt.AlignmentFlag.AlignBottom if bottom else align
        line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(align | Qt.AlignmentFlag.AlignLeft), line)


class HistoryPanel(Panel):
    """The undo stack as a list."""

    def __init__(self, context: Context, history: History) -> None:
        super().__init__("historyPanel")
        self._context = context
        self._history = history
        self._following = False  # the list is being told, and tells nothing itself
        self.list = QTreeView()  # a list view would lay every step out anew at each undo
        describe(
            self.list,
            "historyList",
            tr("History"),
            tr("Click a step to go back or forward to it. Later steps stay until something new is changed."),
        )
        self.list.setItemDelegate(_StepDelegate(self.list))
        self.list.setUniformRowHeights(True)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setIndentation(0)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(2 * ROW_HEIGHT)
        self.model = StepsModel(context, history)
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._on_chosen)
        self.column.addWidget(self.list, 1)
        self.hint = Text("", "caption")
        self.hint.setObjectName("historyHint")
        self.column.addWidget(self.hint)
        history.steps_changed.connect(self._tell)
        history.moved.connect(self._tell)
        self._tell()

    def restyle(self) -> None:
        self.list.viewport().update()

    def _on_chosen(self, now: QModelIndex, before: QModelIndex) -> None:
        if self._following or not now.isValid() or now.row() == self._history.index():
            return
        try:
            self._history.go_to(now.row())
        except SegStudioError as error:
            self._context.notify(error)

    def _tell(self, *_: object) -> None:
        steps, done = self._history.count(), self._history.index()
        if self._context.session.volume is None:
            words = tr(
                "Open an image; strokes, predictions and filters then stand here, each one step of undo."
            )
        elif not steps:
            words = tr("Nothing has changed yet; each change will be one step here.")
        else:
            held = QLocale().formattedDataSize(self._history.used, 1)
            words = counted(
                "{done} of {n} step done; {held} in memory.",
                "{done} of {n} steps done; {held} in memory.",
                steps,
                done=done,
                held=held,
            )
        self.hint.setText(words)
        self._following = True
        self.list.setCurrentIndex(self.model.index(done))
        self._following = False
