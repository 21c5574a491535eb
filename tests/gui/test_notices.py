"""Notices float over the canvas: they move nothing, stack, take keys, and leave the mouse to others."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from segstudio.core.progress import Progress
from segstudio.errors import SegStudioError
from segstudio.gui.main_window import MainWindow
from segstudio.services.jobs import Lane
from segstudio.services.samples import find_sample
from tests.e2e.kit import LEFT, NONE, drag, idle, press, spin, until

pytestmark = pytest.mark.gui
Key = Qt.Key


@pytest.fixture
def opened(window: MainWindow) -> MainWindow:
    window.open_sample(find_sample("cells"))
    until(lambda: window.session.volume is not None)
    idle(window)
    window.resize(1280, 800)
    spin(20)
    return window


def place(window: MainWindow) -> tuple[object, ...]:
    """Where the image lies on the screen, to the pixel."""
    spin(20)
    canvas = window.canvas
    return (
        canvas.mapTo(window, QPoint(0, 0)),
        canvas.size(),
        canvas.to_screen(0, 0),
        canvas.to_screen(512, 512),
    )


def test_notices_come_and_go_without_moving_the_image(opened) -> None:
    before = place(opened)
    opened.notices.tell("Saved.")
    opened.notices.tell(SegStudioError("The disk is full.", "Delete something."), ("Show", lambda: None))
    assert opened.notices.isVisible()
    assert place(opened) == before
    for button in opened.notices.findChildren(QAbstractButton, "noticeClose"):
        if button.isVisible():
            QTest.mouseClick(button, LEFT)
    assert not opened.notices.isVisible()
    assert place(opened) == before


def test_several_stack_and_the_oldest_that_would_go_anyway_makes_room(opened) -> None:
    for said in ("One.", SegStudioError("Two."), "Three.", "Three.", "Four."):
        opened.notices.tell(said)
    assert opened.notices.text == "Four.\nThree.\nTwo."
    cards = opened.notices._shown
    assert all(one.geometry().bottom() < two.geometry().top() for one, two in itertools.pairwise(cards))
    area = opened.canvas.rect().translated(opened.canvas.mapTo(opened, QPoint(0, 0)))
    corner = opened.notices.mapTo(opened, QPoint(0, 0))
    assert area.contains(corner)
    assert area.contains(corner + QPoint(opened.notices.width(), opened.notices.height()))


def test_the_mouse_reaches_the_canvas_beside_and_between_the_cards(opened) -> None:
    opened.notices.tell("One.")
    opened.notices.tell("Two.")
    upper, lower = opened.notices._shown
    between = opened.notices.mapTo(opened, QPoint(40, (upper.geometry().bottom() + lower.y()) // 2))
    above = opened.notices.mapTo(opened, QPoint(40, -3))
    for at in (between, above):
        assert opened.childAt(at) is opened.canvas.viewport()
    assert opened.notices.isAncestorOf(opened.childAt(opened.notices.mapTo(opened, QPoint(40, 12))))


def test_a_stroke_that_comes_near_sends_them_aside_until_it_ends(opened) -> None:
    opened.notices.tell(SegStudioError("The disk is full."))
    view = opened.canvas.viewport()
    beside = view.mapFrom(opened, opened.notices.mapTo(opened, QPoint(60, -8)))
    far = QPoint(40, 60)
    opened.state.tool = "brush"
    QTest.mousePress(view, LEFT, NONE, far)
    QTest.mouseMove(view, far + QPoint(4, 4))
    assert opened.notices.isVisible()
    QTest.mouseMove(view, beside)
    assert not opened.notices.isVisible()
    QTest.mouseRelease(view, LEFT, NONE, beside)
    assert opened.notices.isVisible()


def test_tab_leads_to_a_notice_and_esc_closes_it_and_gives_the_keys_back(opened) -> None:
    done: list[bool] = []
    opened.notices.tell("Saved.", ("Show", lambda: done.append(True)), stays=True)
    opened.canvas.setFocus()
    press(opened.canvas, Key.Key_Tab)
    assert opened.focusWidget().objectName() == "noticeAction"
    press(opened.focusWidget(), Key.Key_Space)
    assert done == [True]
    assert opened.focusWidget() is opened.canvas
    opened.notices.tell(SegStudioError("The disk is full."))
    press(opened.canvas, Key.Key_Tab)
    press(opened.focusWidget(), Key.Key_Escape)
    assert opened.notices.text == ""
    assert opened.focusWidget() is opened.canvas
    assert QApplication.focusWidget() is opened.canvas


def test_a_screen_reader_hears_each_notice(opened, monkeypatch) -> None:
    from PySide6.QtGui import QAccessible

    heard = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    opened.notices.tell(SegStudioError("The disk is full.", "Delete something."))
    assert heard == ["The disk is full. Delete something."]
    assert opened.notices._shown[0].accessibleName() == heard[0]


def test_they_always_stand_in_the_same_corner(opened) -> None:
    """Lower right, whatever lies below them and whatever was told before."""

    def corner() -> QPoint:
        pages = opened.notices.parentWidget()
        return opened.notices.geometry().bottomRight() - pages.rect().bottomRight()

    opened.notices.tell("Saved.")
    first = corner()
    assert -60 <= first.x() < 0
    for there in [(440.5, 440.5), (440.5, 60.5), (60.5, 440.5), (60.5, 60.5)]:
        opened.state.tool = "brush"
        drag(opened, [there, (there[0] + 4, there[1] + 8)])
        opened.notices.tell(SegStudioError("The disk is full.", "Delete something, or take another one."))
        assert corner() == first
        for card in list(opened.notices._shown):
            card.closed.emit()
        opened.notices.tell("Another one, after all were closed.")
        assert corner() == first
    opened.action_set.by_name["actionPlanes"].trigger()
    spin(20)
    opened.notices.tell("With other views.")
    assert corner() == first


def test_they_leave_the_badges_of_the_canvas_in_sight(opened) -> None:
    opened.session.mark_reviewed([0], True)
    spin(20)
    (badge,) = opened.canvas.furniture.badges
    seen = QRect(badge.pos().toPoint(), badge.size.toSize())
    opened.notices.tell("Saved.")
    assert not QRect(opened.notices.pos(), opened.notices.size()).intersects(seen)


@pytest.mark.parametrize("size", [(1280, 800), (960, 600)])
def test_they_and_a_callout_never_meet(opened, size) -> None:
    opened.resize(*size)
    spin(20)
    opened.notices.tell("The first sentence, which is long enough to need more than one line here.")
    callout = QWidget(opened)
    canvas = opened.canvas
    corner = canvas.mapTo(opened, QPoint(canvas.width() - 320, canvas.height() - 230))
    callout.setGeometry(QRect(corner, QSize(304, 210)))
    callout.show()

    def meet() -> bool:
        at = opened.notices.mapTo(opened, QPoint(0, 0))
        return QRect(at, opened.notices.size()).intersects(callout.geometry())

    assert meet()
    opened.notices.keep_off(callout)
    assert not meet()
    for notice in list(opened.notices._shown):
        notice.closed.emit()
    opened.notices.tell("The second sentence, while the callout is there.")
    assert not meet()
    callout.hide()
    opened.notices.keep_off(callout)
    assert opened.notices.geometry().bottom() > opened.canvas.height() // 2  # back in their corner


@dataclass(frozen=True)
class Trial:
    """A job that fails, or does not."""

    title: str
    fails: str = ""
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> int:
        if self.fails:
            raise SegStudioError(self.fails, "Choose another model.")
        return 1


def test_an_error_goes_when_the_same_kind_of_job_succeeds_and_only_then(opened) -> None:
    def run(title: str, fails: str = "", case: str = "a case") -> None:
        opened.runner.submit(Trial(title, fails), case_id=case, on_failed=opened.notices.tell)
        until(lambda: not opened.runner.running())

    run("Segmenting", "cut is damaged.")
    run("Saving", "The disk is full.")
    run("Opening")
    assert opened.notices.text.count("Choose another model.") == 2
    run("Segmenting")
    assert opened.notices.text == "The disk is full. Choose another model."
    run("Opening", "a.png cannot be read.", case="")
    run("Opening", case="")  # another one, of which nothing follows for the first
    assert "a.png cannot be read." in opened.notices.text


def test_an_error_stays_beside_a_success_that_was_asked_for_before_it(opened) -> None:
    for fails in ("cut is damaged.", ""):
        opened.runner.submit(Trial("Segmenting", fails), case_id="a case", on_failed=opened.notices.tell)
    until(lambda: not opened.runner.running())
    assert "cut is damaged." in opened.notices.text


@pytest.mark.parametrize("size", [(1366, 700), (1024, 700)])
def test_the_row_of_options_moves_nothing_whatever_the_tool(opened, size) -> None:
    opened.resize(*size)
    before = place(opened)
    for name, action in opened.action_set.by_name.items():
        if name.startswith("tool"):
            action.trigger()
            assert place(opened) == before, name
