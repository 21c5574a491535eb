"""When the preview of an operation is shown: while its panel can be seen, and only if somebody asked."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.volume import Volume
from segstudio.gui.application import build_window
from segstudio.gui.main_window import MainWindow
from segstudio.services.settings import Settings
from segstudio.services.tasks import Opened
from tests.e2e.kit import press, spin, until

pytestmark = pytest.mark.gui

BADGE = "preview of an operation, Esc ends it"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path))


@pytest.fixture
def window(qapp) -> Iterator[MainWindow]:
    """A window with two islands of one label, whose smaller one the first operation would remove."""
    made = begin()
    yield made
    end(made)


def begin(scheme: str = "segstudio") -> MainWindow:
    made = build_window(Settings(theme="dark", device="cpu", key_scheme=scheme))
    made.show()
    until(lambda: made.docks["dockLearn"].panel is not None)
    until(lambda: not made.runner._runs, 60)
    array = np.zeros((1, 30, 40), np.uint16)
    array[0, 4:16, 6:20] = 1
    array[0, 22:25, 30:33] = 1
    geometry = Geometry.picture(30, 40)
    labels = LabelMap(geometry, array, (LabelClass(1, "lung", (200, 60, 60)),))
    made.session.open(Opened(Volume(np.zeros(array.shape, np.uint8), geometry, name="probe"), labels))
    made.state.current_label = 1
    until(made.action_set.by_name["actionOperations"].isEnabled)
    return made


def end(made: MainWindow) -> None:
    until(lambda: not made.runner._runs, 60)
    made.memory.keep(made)
    made.session.close()
    made.end()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def proposed(window: MainWindow) -> bool:
    return window.canvas.overlays.proposal is not None


def badges(window: MainWindow) -> list[str]:
    spin(30)
    return [badge.text for badge in window.canvas.furniture.badges]


def asked(window: MainWindow) -> None:
    window.canvas.setFocus()
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    until(lambda: proposed(window))


def settled(window: MainWindow) -> None:
    """Long enough for a preview to come, if one comes."""
    spin(500)
    until(lambda: not window.runner._runs, 60)
    spin(50)


def test_a_badge_says_that_a_preview_is_shown(window) -> None:
    assert BADGE not in badges(window)
    asked(window)
    assert BADGE in badges(window)


def test_esc_on_the_canvas_ends_it_until_something_is_asked_again(window) -> None:
    asked(window)
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not proposed(window)
    settled(window)
    assert not proposed(window)
    assert BADGE not in badges(window)
    panel = window.docks["dockOperations"].panel
    assert not panel.preview.isChecked()
    QTest.mouseClick(panel.preview, Qt.MouseButton.LeftButton)
    until(lambda: proposed(window))


def test_esc_in_the_panel_ends_it(window) -> None:
    asked(window)
    choice = window.docks["dockOperations"].panel.choice
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Escape)
    assert not proposed(window)
    settled(window)
    assert not proposed(window)


def test_the_action_ends_it(window) -> None:
    asked(window)
    window.action_set.by_name["actionStopOperation"].trigger()
    assert not proposed(window)
    settled(window)
    assert not proposed(window)


def test_esc_ends_it_where_esc_is_also_the_key_of_a_tool(qapp) -> None:
    window = begin("slicer")
    try:
        window.state.tool = "brush"
        window.action_set.by_name["actionOperations"].trigger()
        until(lambda: proposed(window))
        window.canvas.setFocus()
        press(window.canvas, Qt.Key.Key_Escape)
        assert not proposed(window)
        assert window.state.tool == "brush"  # a second Esc puts it down
        press(window.canvas, Qt.Key.Key_Escape)
        assert window.state.tool == "navigate"
    finally:
        end(window)


def test_behind_another_tab_nothing_is_shown(window) -> None:
    asked(window)
    window.docks["dockSecond"].bring_up()
    until(lambda: not proposed(window))
    settled(window)
    assert not proposed(window)
    assert not window.work.operation.watched
    window.docks["dockOperations"].bring_up()
    until(lambda: proposed(window))  # asked for in this run, and in front again


@pytest.mark.parametrize("front", ["dockSecond", "dockLearn", "dockOperations"])
def test_a_start_shows_none_whatever_lies_in_front(qapp, front) -> None:
    first = begin()
    asked(first)
    first.docks["dockSecond"].bring_up()
    first.docks[front].bring_up()
    settled(first)
    end(first)
    window = begin()
    try:
        until(lambda: window.docks["dockOperations"].panel is not None)
        settled(window)
        assert not proposed(window)
        assert window.work.operation.watched == (front == "dockOperations")
    finally:
        end(window)
