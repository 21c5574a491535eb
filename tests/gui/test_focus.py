"""Wherever the Tab key comes, one sees that the keyboard is there: enough pixels change by 3:1."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from segstudio.gui import theme
from segstudio.gui.icons import refresh_icons
from segstudio.gui.main_window import MainWindow
from segstudio.services.samples import find_sample
from tests.e2e.kit import idle, spin, until

pytestmark = [pytest.mark.gui]
LEAST_PX = 30  # changed pixels: about half of the frame of the smallest control
MARGIN = 3


@pytest.fixture
def full(window: MainWindow) -> MainWindow:
    """The window with a volume and all panels."""
    window.open_sample(find_sample("chest-ct"))
    until(lambda: window.session.volume is not None)
    idle(window)
    for dock in window.docks.values():
        dock.show()
    window.resize(1280, 1000)
    window.activateWindow()
    until(window.isActiveWindow, 5)
    spin(100)
    return window


def luminance(image: QImage) -> npt.NDArray[np.float64]:
    """Relative luminance of every pixel."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(bytes(rgb.constBits()), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    parts = flat[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def changed(before: QImage, after: QImage) -> int:
    """How many pixels differ by 3:1 or more."""
    pair = np.stack([luminance(before), luminance(after)]) + 0.05
    return int(np.count_nonzero(pair.max(0) / pair.min(0) >= 3.0))


def stops(top: QWidget) -> Iterator[QWidget]:
    """Every control that Tab comes to, once round."""
    seen: set[int] = set()
    for _ in range(300):
        here = QApplication.focusWidget()
        if here is None or id(here) in seen:
            return
        seen.add(id(here))
        yield here
        here.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        spin(5)
    raise AssertionError("Tab never comes round")


def around(one: QWidget, top: QWidget) -> QRect:
    place = QRect(one.mapTo(top, QPoint(0, 0)), one.size())
    return place.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN) & top.rect()


def unseen(top: QWidget, aside: QWidget) -> list[str]:
    """Controls that look the same with the keyboard on them as with it elsewhere."""
    blind, count = [], 0
    for one in stops(top):
        if one is aside:
            continue
        count += 1
        rect = around(one, top)
        if rect.isEmpty():
            blind.append(f"{type(one).__name__} {one.objectName()}: off the screen")
            continue
        one.clearFocus()
        one.setFocus(Qt.FocusReason.TabFocusReason)
        spin(5)
        there = top.grab(rect).toImage()
        one.clearFocus()
        aside.setFocus(Qt.FocusReason.OtherFocusReason)
        spin(5)
        gone = top.grab(rect).toImage()
        if (found := changed(gone, there)) < LEAST_PX:
            blind.append(f"{type(one).__name__} {one.objectName()}: {found} px")
        one.setFocus(Qt.FocusReason.TabFocusReason)
    assert count > 3
    return blind


def test_the_measure_counts_a_frame(qtbot) -> None:
    black, white = (QImage(10, 10, QImage.Format.Format_RGB32) for _ in range(2))
    black.fill(Qt.GlobalColor.black)
    white.fill(Qt.GlobalColor.black)
    for x in range(4):
        white.setPixelColor(x, 5, Qt.GlobalColor.white)
    assert changed(black, white) == 4


def test_one_sees_where_the_keyboard_is_in_the_window(qapp, full: MainWindow) -> None:
    for name in theme.THEMES:
        theme.apply_theme(qapp, name)
        refresh_icons(full)
        spin(50)
        full.canvas.setFocus(Qt.FocusReason.TabFocusReason)
        assert (name, "\n".join(unseen(full, full.menuBar()))) == (name, "")


@pytest.mark.parametrize("action", ["actionSettings", "actionExport", "actionModels", "actionTrainModel"])
def test_one_sees_where_the_keyboard_is_in_a_dialog(full: MainWindow, action) -> None:
    full.action_set.by_name[action].trigger()
    until(lambda: any(d.isVisible() for d in full.findChildren(QDialog)))
    dialog = next(d for d in full.findChildren(QDialog) if d.isVisible())
    dialog.activateWindow()
    until(dialog.isActiveWindow, 5)
    spin(50)
    dialog.focusNextChild()
    assert unseen(dialog, dialog) == []
    dialog.reject()
