"""In a low window Model and Learn share one place; what a person arranged stays, at the next start too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QTabBar

from segstudio.gui.application import build_window
from segstudio.gui.dock_heights import shared
from segstudio.gui.dock_room import BY_HAND
from segstudio.services.samples import find_sample
from segstudio.services.settings import Settings
from tests.e2e.kit import LEFT, idle, spin, until

pytestmark = pytest.mark.gui


def together(window) -> bool:
    return window.docks["dockLearn"] in window.tabifiedDockWidgets(window.docks["dockModel"])


def opened(window, height: int):
    window.resize(1366, height)
    window.open_sample(find_sample("cells"))
    until(lambda: window.session.volume is not None)
    idle(window)
    spin(200)
    return window


def test_in_a_low_window_all_of_post_processing_is_seen_and_learning_is_a_tab_away(window) -> None:
    opened(window, 768)
    until(lambda: together(window), 5)
    boxes = window.docks["dockModel"].findChildren(QCheckBox)
    assert boxes
    assert all(box.visibleRegion().boundingRect().size() == box.size() for box in boxes)
    bar = next(b for b in window.findChildren(QTabBar) if b.isVisible() and b.parent() is window)
    assert [bar.tabText(i) for i in range(bar.count())] == ["Model", "Learn"]
    QTest.mouseClick(bar, LEFT, pos=bar.tabRect(1).center())
    until(lambda: not window.docks["dockLearn"].visibleRegion().isEmpty(), 5)
    window.resize(1366, 740)  # one that stays low keeps the tab in front
    spin(200)
    assert not window.docks["dockLearn"].visibleRegion().isEmpty()


def test_in_a_high_window_they_stand_above_each_other_and_nothing_moves_at_a_review(window) -> None:
    opened(window, 768)
    until(lambda: together(window), 5)
    window.resize(1366, 1040)
    until(lambda: not together(window), 5)
    spin(500)
    model, learn = window.docks["dockModel"], window.docks["dockLearn"]
    assert model.geometry().bottom() < learn.geometry().top()
    assert window.docks["dockSecond"].isHidden()
    before = model.geometry(), learn.geometry()
    window.action_set.by_name["actionMarkReviewed"].trigger()
    spin(300)
    assert (model.geometry(), learn.geometry()) == before
    window.session._set_dirty(False)


def test_what_a_person_moved_stays_and_is_remembered(window, tmp_path) -> None:
    opened(window, 768)
    until(lambda: together(window), 5)
    learn = window.docks["dockLearn"]
    learn.setFloating(True)
    learn.setFloating(False)
    window.removeDockWidget(learn)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, learn, Qt.Orientation.Vertical)
    learn.show()
    window.resize(1366, 760)
    spin(300)
    assert window.property(BY_HAND)
    assert not together(window)
    window.memory.keep(window)
    again = build_window(Settings(theme="dark", device="cpu"))
    again.show()
    until(lambda: again.docks["dockLearn"].panel is not None)
    again.resize(1366, 740)
    spin(300)
    assert not together(again)
    again.end()
    again.deleteLater()


def test_an_untouched_arrangement_still_follows_the_window_at_the_next_start(window) -> None:
    opened(window, 768)
    until(lambda: together(window), 5)
    window.memory.keep(window)
    again = build_window(Settings(theme="dark", device="cpu"))
    again.show()
    until(lambda: again.docks["dockLearn"].panel is not None)
    again.resize(1366, 1040)
    until(lambda: not together(again), 5)
    again.end()
    again.deleteLater()


def test_a_list_of_cases_takes_the_room_that_labels_and_filter_do_not_need(window) -> None:
    window.resize(1366, 768)
    window.open_paths([find_sample(name).path for name in ("cells", "vessels", "chest-xray")])
    until(lambda: window.session.volume is not None)
    idle(window)
    cases, labels = window.docks["dockCase"], window.docks["dockLabels"]

    def needs(dock) -> int:
        return dock.panel.heightForWidth(dock.widget().viewport().width()) - dock.widget().viewport().height()

    until(lambda: needs(cases) <= 0 or needs(labels) > -4, 5)
    rows = cases.panel.list
    assert rows.visibleRegion().boundingRect().height() == rows.height()


@pytest.mark.parametrize(
    ("heights", "lacks", "expected"),
    [
        ([100, 200, 150], [30, -40, -10], [130, 170, 150]),  # from the one with the most to spare
        ([100, 200, 150], [60, -40, -10], [150, 160, 140]),  # as far as there is any
        ([100, 200, 150], [20, 20, -20], [110, 210, 130]),
        ([100, 200, 150], [20, 5, 0], [100, 200, 150]),  # nobody has too much: nothing moves
    ],
)
def test_heights_are_shared_by_need(heights, lacks, expected) -> None:
    assert shared(heights, lacks) == expected
    assert sum(expected) == sum(heights)
