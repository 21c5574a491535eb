"""What is switched on has a check mark in its menu, also where it has an icon."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu

from segstudio.gui.action_rows import ROWS
from segstudio.gui.main_window import MainWindow

pytestmark = pytest.mark.gui


def drawn(menu: QMenu, name: str, window: MainWindow) -> QImage:
    """The line of a menu in which an action stands."""
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    return menu.grab(menu.actionGeometry(window.action_set.by_name[name])).toImage()


def test_one_sees_in_every_menu_what_is_switched_on(window) -> None:
    menus = {menu.objectName(): menu for menu in window.menuBar().findChildren(QMenu)}
    for row in ROWS:
        action = window.action_set.by_name[row.name]
        if not action.isCheckable():
            continue
        menu = menus[f"menu{row.menu.removeprefix('|')}"]
        action.setChecked(False)
        off = drawn(menu, row.name, window)
        action.setChecked(True)
        assert drawn(menu, row.name, window) != off, row.name
        action.setChecked(False)
        assert drawn(menu, row.name, window) == off, row.name
