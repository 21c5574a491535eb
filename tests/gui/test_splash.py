"""The splash: gone with the first frame or after a second, and not there where nobody would see it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from segstudio.gui import splash as module
from segstudio.gui.splash import Splash, show_splash
from tests.e2e.kit import spin, until

pytestmark = [pytest.mark.gui]


def test_it_goes_with_the_first_frame_of_the_window_and_does_not_take_the_focus(qtbot) -> None:
    splash, window = Splash(), QWidget()
    qtbot.addWidget(splash)
    qtbot.addWidget(window)
    splash.show()
    until(lambda: splash.painted)
    assert splash.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    splash.give_way_to(window)
    spin(50)
    assert splash.isVisible()
    window.show()
    until(lambda: not splash.isVisible(), 0.5)


def test_it_goes_after_a_while_where_no_window_comes(qtbot, monkeypatch) -> None:
    assert module.LONGEST_MS <= 1000
    monkeypatch.setattr(module, "LONGEST_MS", 60)
    splash = Splash()
    qtbot.addWidget(splash)
    splash.show()
    until(lambda: not splash.isVisible(), 2)


def test_without_a_screen_there_is_none(qapp: QApplication) -> None:
    assert QApplication.platformName() != "offscreen" or show_splash(qapp) is None
