"""What comes into the panel of learning finds room, and gives it back; a person's arrangement stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame

from segstudio.gui.main_window import MainWindow
from segstudio.services.samples import find_sample
from tests.e2e.kit import LEFT, NONE, idle, spin, until

pytestmark = pytest.mark.gui


@pytest.fixture
def docks(window: MainWindow):
    window.resize(1366, 1000)
    spin(600)
    return window.docks["dockModel"], window.docks["dockLearn"]


def put_in(learn, height: int) -> QFrame:
    tall = QFrame()
    tall.setFixedHeight(height)
    learn.panel.column.addWidget(tall)
    spin(60)
    return tall


def whole(learn) -> bool:
    return bool(learn.widget().verticalScrollBar().maximum() == 0)


def test_at_first_the_model_has_what_it_needs_and_learning_the_rest(docks) -> None:
    model, learn = docks
    until(lambda: whole(learn) and model.height() > 480, 5)
    assert learn.height() > 300  # more than it needs now, so that a result moves nothing


def test_what_comes_finds_room_and_gives_it_back(docks) -> None:
    model, learn = docks
    before = model.height(), learn.height()
    tall = put_in(learn, 300)
    until(lambda: whole(learn) and model.height() < before[0] - 60, 5)
    tall.hide()
    until(lambda: (model.height(), learn.height()) == before, 5)
    put_in(learn, 2000)
    until(lambda: model.height() == pytest.approx(150, abs=4), 5)  # more than all there is


def test_a_line_that_a_person_moved_stays_where_it_is(window, docks) -> None:
    model, learn = docks
    line = model.geometry().bottomLeft() + QPoint(150, 1)
    QTest.mouseMove(window, line)
    spin(20)
    assert window.cursor().shape() == Qt.CursorShape.SplitVCursor
    QTest.mousePress(window, LEFT, NONE, line)
    QTest.mouseMove(window, line + QPoint(0, 40))
    spin(100)
    QTest.mouseRelease(window, LEFT, NONE, line + QPoint(0, 40))
    spin(60)
    moved = model.height()
    put_in(learn, 300)
    assert model.height() == moved


def test_on_a_small_notebook_the_panels_beside_an_image_show_all_they_have(window) -> None:
    window.open_sample(find_sample("cells"))
    until(lambda: window.session.volume is not None)
    idle(window)
    window.resize(1366, 768)
    spin(160)
    for name in ("dockCase", "dockLabels", "dockFilter"):
        until(lambda name=name: whole(window.docks[name]), 5)
    labels = window.docks["dockLabels"].panel.list
    assert labels.height() < 2 * labels.sizeHintForRow(0) + 2  # one label, one row
