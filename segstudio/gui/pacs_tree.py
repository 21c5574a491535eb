"""What a PACS found: studies, and below each its series."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from segstudio.gui.panels.parts import describe, plain_tip, with_tabular_figures
from segstudio.gui.theme import color
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.io.pacs.records import Series, Study

_DATA = Qt.ItemDataRole.UserRole
HEAD = (tr("Study or series"), tr("Date"), tr("Modality"), tr("Images"), tr("Patient"))
HIDDEN = "hidden"


class ResultTree(QTreeWidget):
    """Studies, newest first; one that is opened asks for its series."""

    chosen = Signal(object)  # Study, Series or None
    opened = Signal(object)  # Study whose series are not known yet
    taken = Signal()  # double click or Enter on a series

    def __init__(self) -> None:
        super().__init__()
        describe(self, "pacsResults", tr("Studies and series"), tr("Choose a study or a series."))
        self.setColumnCount(len(HEAD))
        self.setHeaderLabels(HEAD)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setExpandsOnDoubleClick(True)
        self._named = False
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 92), (2, 76), (3, 64), (4, 270)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, width)
        with_tabular_figures(self)
        self.setStyleSheet("QTreeView::item { border-radius: 0px; }")  # one bar over all columns
        self.currentItemChanged.connect(lambda *_: self._choose())
        self.itemExpanded.connect(self._expand)
        self.itemActivated.connect(self._activate)

    def show_studies(self, studies: Sequence[Study]) -> None:
        """List these instead of what was listed."""
        self.clear()
        for study in studies:
            count = str(study.instance_count or "")
            title = study.description or tr("Study without a description")
            item = QTreeWidgetItem([title, study.date, study.modalities, count, ""])
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(0, plain_tip(title))
            item.setData(0, _DATA, study)
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            self.addTopLevelItem(item)
        self.show_patients(self._named)
        if (first := self.topLevelItem(0)) is not None:
            self.setCurrentItem(first)

    def show_series(self, study: Study, series: Sequence[Series]) -> None:
        """List the series below their study."""
        item = self.item_of(study)
        if item is None:
            return
        item.takeChildren()
        for one in series:
            title = one.description or tr("Series without a description")
            words = f"{one.number} · {title}" if one.number else title
            child = QTreeWidgetItem([words, "", one.modality, str(one.instance_count or ""), ""])
            child.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            child.setToolTip(0, plain_tip(words))
            child.setData(0, _DATA, one)
            item.addChild(child)
        item.setExpanded(True)
        only = item.child(0)
        if self.currentItem() is item and len(series) == 1 and only is not None:
            self.setCurrentItem(only)

    def show_patients(self, named: bool) -> None:
        """Show or hide whom the studies are of."""
        self._named = named
        for item in self._studies():
            study: Study = item.data(0, _DATA)
            words = ", ".join(study.patient) if named else HIDDEN if study.patient else ""
            item.setText(4, words)
            item.setToolTip(4, plain_tip(words))
            item.setForeground(4, color("text" if named else "faint"))

    def item_of(self, study: Study) -> QTreeWidgetItem | None:
        """The row of a study."""
        return next((item for item in self._studies() if item.data(0, _DATA).uid == study.uid), None)

    def _studies(self) -> Iterator[QTreeWidgetItem]:
        for row in range(self.topLevelItemCount()):
            if (item := self.topLevelItem(row)) is not None:
                yield item

    @property
    def choice(self) -> Study | Series | None:
        """The chosen row."""
        item = self.currentItem()
        return None if item is None else item.data(0, _DATA)

    def _choose(self) -> None:
        item = self.currentItem()
        self.chosen.emit(self.choice)
        if item is not None and item.parent() is None and not item.childCount():
            self.opened.emit(item.data(0, _DATA))

    def _expand(self, item: QTreeWidgetItem) -> None:
        if item.parent() is None and not item.childCount():
            self.opened.emit(item.data(0, _DATA))

    def _activate(self, item: QTreeWidgetItem) -> None:
        if item.parent() is not None:
            self.taken.emit()
