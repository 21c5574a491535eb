"""The way through the window: a case, every dock, every menu, every dialog."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from segstudio.gui.action_rows import ROWS
from segstudio.gui.application import build_window
from segstudio.gui.language import speak_with_qt
from segstudio.services.samples import find_sample
from segstudio.services.settings import Settings
from tests.e2e.kit import idle, opened_by, spin, until
from tests.gui.fitting import cut_texts

NO_DIALOG = {"actionQuit", "actionChannel", "actionRecover", "actionFindLabel"}


class Tour:
    """Walks once; `texts` maps what was said to where, `cut` lists what did not fit."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.texts: dict[str, str] = {}
        self.cut: list[str] = []
        self.app = QApplication([])
        speak_with_qt(self.app, options.language)
        if options.right_to_left:
            self.app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.window = build_window(Settings(theme=options.theme, device="cpu"))
        width, height = map(int, options.size.split("x"))
        self.window.resize(width, height)

    def run(self) -> None:
        """The whole way."""
        window = self.window
        window.show()
        until(lambda: window.docks["dockLearn"].panel is not None)
        spin(300)
        self._look(window, "first page")
        window.open_sample(find_sample("cells"))
        until(lambda: window.session.volume is not None)
        idle(window)
        window.action_set.by_name["actionSegment"].trigger()
        until(lambda: window.session.labels is not None and bool(window.session.labels.array.any()))
        idle(window)
        spin(300)
        self._look(window, "window")
        self._menus()
        for name, dock in window.docks.items():
            dock.show()
            dock.raise_()
            spin(60)
            self._look(dock, name)
        if not self.options.only_window:
            self._dialogs()
        window.session.close()
        window.end()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _menus(self) -> None:
        for action in self.window.findChildren(QAction):
            for text in (action.text(), action.toolTip()):
                self._note(text, f"action {action.objectName()}")
        for menu in self.window.findChildren(QMenu):
            self._note(menu.title(), f"menu {menu.objectName()}")

    def _dialogs(self) -> None:
        for row in ROWS:
            if row.name in NO_DIALOG or (
                not row.text.endswith("…") and row.name not in ("actionAbout", "actionShortcuts")
            ):
                continue
            if not self.window.action_set.by_name[row.name].isEnabled():
                continue
            with opened_by(self.window, row.name) as new:
                for dialog in new:
                    if not isinstance(dialog, QFileDialog):
                        self._look_at_pages(dialog, row.name)

    def _look_at_pages(self, dialog: QDialog, action: str) -> None:
        pages = dialog.findChild(QListWidget) if action == "actionSettings" else None
        for page in range(pages.count() if pages is not None else 1):
            if pages is not None:
                pages.setCurrentRow(page)
            self._look(dialog, f"{action.removeprefix('action')}{page or ''}")

    def _look(self, top: QWidget, place: str) -> None:
        spin(60)  # rows that broke into two ask for more height, and so does what holds them
        for widget in (top, *top.findChildren(QWidget)):
            if widget.isVisible():
                for text in shown(widget):
                    self._note(text, f"{place}: {type(widget).__name__} {widget.objectName()}")
        self.cut += [f"{place}: {text}" for text in _staying_cut(top)]
        if self.options.pictures is not None:
            self.options.pictures.mkdir(parents=True, exist_ok=True)
            top.grab().save(str(self.options.pictures / f"{place.replace(' ', '-')}.png"))

    def _note(self, text: str, place: str) -> None:
        if text.strip():
            self.texts.setdefault(text, place)


def _staying_cut(top: QWidget) -> list[str]:
    """Texts that are cut and stay so; on a busy machine a panel may still be on its way to its new size."""
    found = cut_texts(top)
    for _ in range(10):
        if not found:
            break
        spin(100)
        found = cut_texts(top)
    return found


def shown(widget: QWidget) -> Iterator[str]:
    """What a widget says: on itself, in its tooltip, and to a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QAbstractSpinBox):
        yield widget.specialValueText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(i) for i in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(i) for i in range(widget.count()))
    if isinstance(widget, QTextBrowser):
        yield widget.toPlainText()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex()))
        for column in columns:
            head = model.headerData(column, Qt.Orientation.Horizontal)
            yield head if isinstance(head, str) else ""
        for row in range(min(model.rowCount(QModelIndex()), 60)):
            for column in columns:
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                    said = model.index(row, column, QModelIndex()).data(role)
                    yield said if isinstance(said, str) else ""
