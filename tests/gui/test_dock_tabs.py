"""Tabs of docks: words where there is room, pictures with the words in the tooltip where there is none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar

from segstudio.gui.dock_tabs import ICONS
from segstudio.gui.main_window import MainWindow
from segstudio.io.files import resources_dir
from tests.e2e.kit import spin, until
from tests.gui.fitting import cut_texts

pytestmark = [pytest.mark.gui]


def bar_of(window: MainWindow) -> QTabBar:
    bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return next(bar for bar in bars if bar.isVisible() and bar.count() == 5)


def test_every_dock_has_a_picture(window: MainWindow) -> None:
    assert set(ICONS) == set(window.docks)
    assert all((resources_dir() / "icons" / f"{name}.svg").is_file() for name in ICONS.values())
    assert len(set(ICONS.values())) == len(ICONS)


def test_tabs_that_lack_room_show_pictures_and_none_is_cut(window: MainWindow) -> None:
    for name, dock in window.docks.items():
        dock.show()
        if name in ("dockLearn", "dockModel", "dockSecond", "dockCompare", "dockOperations"):
            dock.setMinimumWidth(200)
    spin(100)
    bar = bar_of(window)

    def pictured() -> list[bool]:
        return [not bar.tabIcon(tab).isNull() for tab in range(5)]

    window.resizeDocks([window.docks["dockModel"]], [520], Qt.Orientation.Horizontal)
    until(lambda: bar.width() > 480 and not any(pictured()), 5)
    assert [bar.tabToolTip(tab) for tab in range(5)] == [""] * 5
    window.resizeDocks([window.docks["dockModel"]], [250], Qt.Orientation.Horizontal)
    until(lambda: bar.width() < 280 and any(pictured()), 5)
    assert pictured() == [tab != bar.currentIndex() for tab in range(5)]
    assert [bar.tabToolTip(tab) for tab in range(5)] == [bar.tabText(tab) for tab in range(5)]
    assert bar.tabRect(4).right() <= bar.width()
    assert [text for text in cut_texts(window) if text.startswith("QTabBar")] == []
    other = (bar.currentIndex() + 2) % 5
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(other).center())
    until(lambda: pictured() == [tab != other for tab in range(5)], 5)
