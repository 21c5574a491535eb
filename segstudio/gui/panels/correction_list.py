"""The list of corrections: what each is called where others may look, and what is asked of it from there."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu

from segstudio.gui.context import Context
from segstudio.gui.icons import icon
from segstudio.gui.panels.correction_words import about_correction, title_of
from segstudio.gui.panels.parts import describe, plain_tip
from segstudio.gui.theme import GRID
from segstudio.io.corrections import CorrectionSummary
from segstudio.services.aliases import correction_name
from segstudio.words import tr

ROWS_SHOWN = 4


class CorrectionList(QListWidget):
    """Saved corrections by their names; a double click, Enter or the menu opens the image of one."""

    image_wanted = Signal(object)  # CorrectionSummary
    removal_wanted = Signal()  # of the one that is chosen

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._summaries: dict[str, CorrectionSummary] = {}
        describe(
            self,
            "learnCorrections",
            tr("Corrections"),
            tr(
                "Reviewed cases the model can learn from; a double click opens one. Take away those that are "
                "wrong."
            ),
        )
        self.setIconSize(QSize(16, 16))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.itemActivated.connect(self._on_activated)

    @property
    def chosen(self) -> str:
        """The id of the one that is selected; empty where none is."""
        items = self.selectedItems()
        return str(items[0].data(Qt.ItemDataRole.UserRole)) if items else ""

    def show_summaries(self, summaries: Sequence[CorrectionSummary], teaching: Collection[str]) -> None:
        """List these; those that teach the model in use nothing yet are faint.

        Args:
            teaching: ids of those that it can learn from.
        """
        chosen = self.chosen
        self._summaries = {summary.id: summary for summary in summaries}
        settings = self._context.settings.value
        models = {entry.card.id: entry.name for entry in self._context.library.entries()}
        models |= {name: name for name in models.values()}
        self.clear()
        for summary in summaries:
            name = correction_name(summary, settings) or tr("Unnamed case")
            item = QListWidgetItem(title_of(summary, name))
            item.setData(Qt.ItemDataRole.UserRole, summary.id)
            item.setIcon(
                icon("warning", color="warning", size=16)
                if summary.problem
                else icon("correction", color="muted", size=16)
            )
            item.setToolTip(plain_tip(about_correction(summary, name, models.get(summary.model, ""))))
            if summary.id not in teaching:  # it teaches once the model has its classes
                item.setForeground(
                    self.palette().brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
                )
            self.addItem(item)
            if summary.id == chosen:
                self.setCurrentItem(item)
        self.setVisible(bool(summaries))
        rows = min(max(len(summaries), 1), ROWS_SHOWN)
        self.setFixedHeight(rows * max(self.sizeHintForRow(0), 20) + GRID)

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.image_wanted.emit(self._summaries[item.data(Qt.ItemDataRole.UserRole)])

    def _show_menu(self, at: QPoint) -> None:
        item = self.itemAt(at) or self.currentItem()
        if item is None:
            return
        self.setCurrentItem(item)
        menu = QMenu(self)
        menu.setObjectName("correctionMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open image"), lambda: self._on_activated(item))
        remove = menu.addAction(tr("Remove correction"), self.removal_wanted.emit)
        remove.setEnabled(self._context.work.training is None)
        menu.popup(self.viewport().mapToGlobal(at))
