"""The first page: three steps, samples, what was opened before; by keys alone and in a small window."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from segstudio.gui.main_window import MainWindow
from tests.e2e.kit import idle, press, spin, until

Key = Qt.Key
pytestmark = [pytest.mark.gui]


def remember(window: MainWindow, *names: str) -> None:
    for name in reversed(names):
        window.memory.add_recent(Path("/images") / name)
    window.empty_state.refresh()
    spin(20)


def recent(window: MainWindow) -> list[QAbstractButton]:
    return [b for b in window.empty_state.findChildren(QAbstractButton, "recentFile") if b.isVisible()]


def test_tab_reaches_everything_on_the_page_and_return_opens_a_sample(window) -> None:
    remember(window, "first.png", "Lungs")
    page = window.empty_state
    wanted = {b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()}
    assert {b.objectName() for b in wanted} == {
        "actionOpen",
        "actionOpenFolder",
        "actionTour",
        "actionManual",
        "sampleCard",
        "recentFile",
        "languageButton",
    }
    window.activateWindow()
    page.findChild(QAbstractButton, "actionOpen").setFocus()
    reached = set()
    for _ in range(len(wanted) + 2):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    assert wanted <= reached
    vessels = next(card for card in page.cards if card.sample.name == "vessels")
    vessels.setFocus()
    press(vessels, Key.Key_Return)
    until(lambda: window.session.volume is not None)
    idle(window)
    assert window.session.path == vessels.sample.path


def test_what_was_opened_before_is_there_newest_first_and_no_more_than_four(window) -> None:
    opened = []
    window.empty_state._context.__dict__["open_paths"] = opened.append  # frozen, and nothing is to be opened
    assert recent(window) == []
    remember(window, "a.png", "b.png", "c & d.png", "e.png", "f.png")
    assert [b.text() for b in recent(window)] == ["a.png", "b.png", "c && d.png", "e.png"]
    assert recent(window)[2].accessibleName() == "Open c & d.png"
    assert "/images" not in recent(window)[0].toolTip()  # folders are called after patients
    recent(window)[1].click()
    assert opened == [[Path("/images/b.png")]]


@pytest.mark.parametrize(("size", "side_by_side"), [((1024, 700), False), ((1440, 900), True)])
def test_all_of_it_is_seen_without_scrolling_in_both_window_sizes(window, size, side_by_side) -> None:
    remember(window, "a.png", "b.png", "c.png", "d.png")
    window.resize(*size)
    spin(50)
    page = window.empty_state
    assert page.verticalScrollBar().maximum() == 0
    steps = page.findChildren(QWidget, "firstStep")
    assert [s.findChild(QLabel, "firstStepNumber").text() for s in steps] == ["1", "2", "3"]
    assert (steps[0].y() == steps[2].y()) == side_by_side
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.heightForWidth(label.width()) <= label.height(), label.text()
    cards = page.cards
    assert len({card.y() for card in cards}) == 1
    assert all(
        page.viewport().rect().contains(c.mapTo(page.viewport(), c.rect().bottomRight())) for c in cards
    )


def test_the_samples_stand_beside_each_other_as_soon_as_the_page_is_resized(window) -> None:
    page = window.empty_state
    for width in (560, 1300):
        page.resize(width, page.height())  # nothing else runs meanwhile
        places = [card.geometry() for card in page.cards]
        assert all(a.right() < b.left() for a, b in pairwise(places)), (width, places)


def test_the_samples_are_said_to_be_drawn(window) -> None:
    said = [label.text() for label in window.empty_state.findChildren(QLabel) if label.isVisible()]
    assert "Or begin with a sample: drawn by a program, of no patient" in said
