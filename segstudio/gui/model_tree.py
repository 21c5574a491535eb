"""The models as a tree: each below the one it was made from."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator

from segstudio.gui.icons import icon
from segstudio.gui.model_page import rounded
from segstudio.gui.model_scores import little_said, short_line
from segstudio.gui.panels.parts import describe, plain_tip
from segstudio.gui.theme import color
from segstudio.services.lineage import Branch
from segstudio.words import tr

SMALL = 36
_BRANCH = Qt.ItemDataRole.UserRole


class ModelTree(QTreeWidget):
    """Picture, name and score of every model; a parent that is missing stands there without them."""

    chosen = Signal(object)  # Branch or None

    def __init__(self) -> None:
        super().__init__()
        describe(
            self,
            "modelsTree",
            tr("Models"),
            tr("Every model; one that was made from another stands below it."),
        )
        self.setHeaderHidden(True)
        self.setIconSize(QSize(SMALL, SMALL))
        self.setIndentation(20)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the numbers at the end stay
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setExpandsOnDoubleClick(False)
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.branch))

    @property
    def branch(self) -> Branch | None:
        """What is chosen."""
        item = self.currentItem()
        return None if item is None else item.data(0, _BRANCH)

    @property
    def ancestors(self) -> list[str]:
        """Names of what the chosen model descends from, the oldest first, as far as they are known."""
        names: list[str] = []
        item = self.currentItem()
        while item is not None and (item := item.parent()) is not None:
            branch: Branch = item.data(0, _BRANCH)
            names.insert(0, branch.title if branch.entry is None else branch.name)
        return names

    def show_branches(self, branches: Sequence[Branch], in_use: str) -> None:
        """Show these, and keep the choice where it is still there.

        Args:
            in_use: name of the model in use.
        """
        wanted = self.branch
        with QSignalBlocker(self):
            self.clear()
            for branch in branches:
                self.addTopLevelItem(self._item(branch, in_use))
            self.expandAll()
        name = wanted.name if wanted is not None else in_use
        item = self.item_of(name) or self.topLevelItem(0)
        if item is None:
            self.chosen.emit(None)
        else:
            self.setCurrentItem(item)

    def item_of(self, name: str) -> QTreeWidgetItem | None:
        """The item of the model of this name."""
        each = QTreeWidgetItemIterator(self)
        while (item := each.value()) is not None:
            branch: Branch = item.data(0, _BRANCH)
            if branch.name == name:
                return item
            each += 1
        return None

    def choose(self, name: str) -> None:
        """Choose the model of this name, where it is there."""
        item = self.item_of(name)
        if item is not None:
            self.setCurrentItem(item)

    def show_picture(self, name: str, picture: npt.NDArray[np.uint8]) -> None:
        """Show a model's picture, RGB uint8 (side, side, 3)."""
        item = self.item_of(name)
        if item is not None:
            item.setIcon(0, QIcon(rounded(picture, SMALL)))

    def _item(self, branch: Branch, in_use: str) -> QTreeWidgetItem:
        entry = branch.entry
        item = QTreeWidgetItem()
        item.setData(0, _BRANCH, branch)
        if entry is None:
            item.setText(0, tr("{name}\nno longer here", name=branch.name))
            item.setIcon(0, icon("warning", color="warning", size=24))
            item.setForeground(0, color("muted"))
            item.setToolTip(0, plain_tip(branch.title))
        else:
            used = entry.name == in_use
            head = [entry.name, f"v{entry.card.version}", tr("in use") if used else ""]
            item.setText(0, f"{' · '.join(word for word in head if word)}\n{short_line(entry)}".rstrip())
            if entry.altered:
                item.setForeground(0, color("bad"))
            item.setIcon(0, QIcon(rounded(None, SMALL)))
            said = entry.remark if entry.altered else little_said(entry.card)
            item.setToolTip(0, plain_tip(f"{entry.title}\n{said}".rstrip()))
            font = item.font(0)
            font.setBold(used)
            item.setFont(0, font)
        item.setSizeHint(0, QSize(0, SMALL + 12))
        item.addChildren([self._item(child, in_use) for child in branch.children])
        return item
