"""The guided tour: walked wholly with the real controls, stopped, gone on with, and by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolBar, QWidget

from segstudio.gui.action_set import ActionButton
from segstudio.gui.callout import beside, place_of
from segstudio.gui.main_window import MainWindow
from segstudio.gui.tour import Tour
from segstudio.gui.tour_steps import SMALL_BRUSH, STEPS
from segstudio.learning.outcomes import CaseScore, FineTuneOutcome
from segstudio.services.samples import find_sample
from tests.e2e.kit import CTRL, LEFT, NONE, click, drag, idle, press, spin, until

Key = Qt.Key
pytestmark = [pytest.mark.gui]
ROOM = QRect(0, 0, 1000, 700)
BOX = QSize(300, 150)


def tour_of(window: MainWindow) -> Tour:
    return window.findChild(Tour)


def outlined(window: MainWindow) -> QRect:
    """Where the line is, in px of the window, without the room around the control."""
    outline = window.findChild(QWidget, "tourOutline")
    assert outline.isVisible()
    return outline.geometry().adjusted(4, 4, -4, -4)


def around(window: MainWindow, target: QWidget) -> bool:
    return outlined(window).contains(target.mapTo(window, target.rect().center()))


def shown(window: MainWindow, name: str) -> QAbstractButton:
    """The button of a name that the tour points at."""
    until(lambda: any(b.isVisible() for b in window.findChildren(QAbstractButton, name)))
    spin(150)
    buttons = [b for b in window.findChildren(QAbstractButton, name) if b.isVisible() and b.isEnabled()]
    pointed = [b for b in buttons if around(window, b)]
    assert len(pointed) == 1, name
    assert blue(window) <= {pointed[0]}
    return pointed[0]


def image_left(window: MainWindow) -> int:
    canvas = window.canvas
    return canvas.viewport().mapTo(window, canvas.to_screen(0, 0).toPoint()).x()


def image_right(window: MainWindow) -> int:
    canvas = window.canvas
    return canvas.viewport().mapTo(window, canvas.to_screen(0, 512).toPoint()).x()


def blue(window: MainWindow) -> set[QAbstractButton]:
    """The buttons that stand out."""
    buttons = window.findChildren(QAbstractButton)
    return {b for b in buttons if b.isVisible() and b.property("primary") and type(b) is ActionButton}


def at(window: MainWindow, name: str, seconds: float = 20.0) -> None:
    until(lambda: tour_of(window).step.name == name, seconds)
    idle(window)


def make_short(window: MainWindow) -> None:
    """Let the training of the tour take four steps."""
    from dataclasses import replace

    tour = tour_of(window)
    lend = tour._walk.lend_plan

    def shorter(on: bool) -> None:
        lend(on)
        if on:
            plan = replace(window.work.plan, steps=4, batch=2, patch=96, rehearse=False, distil=False)
            window.work.plan = replace(plan, acceptance="none")  # four steps teach nothing to be judged

    tour._walk.lend_plan = shorter


def test_the_whole_loop_by_the_controls_that_the_tour_points_at(make_window) -> None:
    window = make_window(cpu_threads=2, default_model="cells")
    window.resize(1280, 800)
    own_plan = window.work.plan
    page = window.empty_state
    QTest.mouseClick(page.findChild(QAbstractButton, "actionTour"), LEFT)
    make_short(window)

    assert tour_of(window).step.name == "sample"
    card = shown(window, "sampleCard")
    assert card.property("sample") == "cells"
    QTest.mouseClick(card, LEFT)
    at(window, "segment")
    QTest.mouseClick(shown(window, "actionSegment"), LEFT)
    at(window, "brush")
    QTest.mouseClick(shown(window, "toolBrushButton"), LEFT)
    at(window, "paint")
    assert around(window, window.canvas)
    callout, image = tour_of(window).callout.geometry(), image_left(window)
    assert callout.right() < image + 48 or callout.left() > image_right(window) - 48  # at the window's edge
    assert window.state.brush_radius == SMALL_BRUSH  # a gap between two nuclei is a few px wide
    drag(window, [(200.5, 200.5), (230.5, 240.5)])
    at(window, "review")
    QTest.mouseClick(shown(window, "actionMarkReviewed"), LEFT)
    at(window, "learn")
    spin(150)
    (badge,) = window.canvas.furniture.badges  # the step before is seen to be done
    corner = window.canvas.viewport().mapTo(window, badge.pos().toPoint())
    assert not tour_of(window).callout.geometry().intersects(QRect(corner, badge.size.toSize()))
    window.docks["dockLearn"].close()
    QTest.mouseClick(shown(window, "actionFineTune"), LEFT)
    until(window.docks["dockLearn"].isVisible)
    at(window, "accept", 100)
    assert len(window.context.store) == 1  # Fine-tune kept the correction
    assert window.work.plan == own_plan
    assert window.notices.text == ""  # the panel says what came out, and the image is free
    spin(150)
    seen = window.canvas.mapTo(window, window.canvas.to_screen(200.5, 200.5).toPoint())
    assert not tour_of(window).callout.geometry().contains(seen)
    better = window.work.outcome.verdict > 0
    decided = shown(window, "actionAcceptModel" if better else "actionDiscardModel")
    assert blue(window) == {decided}
    QTest.mouseClick(decided, LEFT)
    at(window, "end")
    assert window.session.model.card.version == (2 if better else 1)
    assert window.work.curve == ()
    click(window, "tourNext")
    assert not tour_of(window).callout.isVisible()
    assert tour_of(window).finished
    assert window.state.brush_radius == 5.0 > SMALL_BRUSH  # what suits the sample


def test_esc_stops_it_a_stroke_keeps_esc_and_it_goes_on_where_it_was(make_window) -> None:
    window = make_window(default_model="cells")
    window.action_set.by_name["actionTour"].trigger()
    tour = tour_of(window)
    click(window, "tourExtra")  # the program opens the sample itself
    at(window, "segment")
    click(window, "tourNext")
    assert tour.step.name == "brush"
    assert window.findChild(QWidget, "tourState").text() == ""
    click(window, "tourBack")
    assert tour.step.name == "segment"

    window.canvas.setFocus()
    press(window.canvas, Key.Key_B)
    target = window.canvas.viewport()
    QTest.mousePress(target, LEFT, pos=window.canvas.to_screen(100.5, 100.5).toPoint())
    press(window.canvas, Key.Key_Escape)
    assert tour.running
    QTest.mouseRelease(target, LEFT, pos=window.canvas.to_screen(100.5, 100.5).toPoint())
    assert not window.session.labels.hand.any()
    press(window.canvas, Key.Key_Escape)
    assert not tour.running
    assert not tour.callout.isVisible()
    assert not window.findChild(QWidget, "tourOutline").isVisible()
    assert "goes on" in window.notices.text

    press(window.canvas, Key.Key_F1, CTRL)
    assert tour.running
    assert window.notices.text == ""  # it waits no more
    assert tour.step.name == "segment"
    tour.stop()


def test_keys_alone_walk_to_the_training_and_out_of_it(make_window) -> None:
    window = make_window(cpu_threads=2, default_model="cells")
    press(window, Key.Key_F1, CTRL)
    make_short(window)
    press(window, Key.Key_F1, CTRL)
    tour = tour_of(window)
    assert QApplication.focusWidget() is tour.callout.next
    reached = set()
    for _ in range(4):
        reached.add(QApplication.focusWidget().objectName())
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Backtab)
    assert {"tourNext", "tourExtra", "tourStop"} <= reached
    tour.callout.extra.setFocus()
    press(tour.callout.extra, Key.Key_Space)
    at(window, "segment")

    def key_says(words: str) -> None:
        assert window.findChild(QWidget, "tourKeys").text() == words

    def hit(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        press(QApplication.focusWidget(), key, modifiers)

    key_says("Key: Ctrl+Return")
    hit(Key.Key_Return, CTRL)
    at(window, "brush")
    key_says("Key: B")
    hit(Key.Key_B)  # the canvas has the keys, unless somebody types
    at(window, "paint")
    key_says("Without a mouse: Ctrl+K, then arrow keys and Enter")
    hit(Key.Key_K, CTRL)
    QTest.keyPress(QApplication.focusWidget(), Key.Key_Space)
    for _ in range(20):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Right)
    QTest.keyRelease(QApplication.focusWidget(), Key.Key_Space)
    at(window, "review")
    hit(Key.Key_Escape)  # puts the pointer away, and the tour goes on
    assert tour.running
    assert not window.state.key_pointer
    hit(Key.Key_R)
    at(window, "learn")
    hit(Key.Key_T, CTRL)
    until(lambda: window.work.training is not None)
    until(lambda: "learns now" in window.findChild(QWidget, "tourState").text())
    assert window.findChild(QWidget, "tourState").property("kind") == ""  # nothing to be warned of
    assert not window.findChild(QWidget, "tourWords").isVisible()  # Fine-tune was pressed already
    assert not window.findChild(QWidget, "tourKeys").isVisible()
    hit(Key.Key_Escape)  # ends the tour, not the training
    assert not tour.running
    assert window.work.training is not None
    hit(Key.Key_Period, CTRL)
    until(lambda: window.work.training is None)
    press(window, Key.Key_F1, CTRL)
    assert tour.step.name == "learn"
    tour.stop()


@pytest.mark.parametrize(
    ("after", "earlier", "button", "words"),
    [
        (0.9, 0.9, "actionAcceptModel", "no worse elsewhere"),
        (0.7, 0.9, "actionDiscardModel", "too little"),
        (0.9, 0.892, "actionDiscardModel", "yours to weigh"),
    ],
)
def test_the_tour_points_at_what_the_verdict_says(make_window, after, earlier, button, words) -> None:
    window = make_window(default_model="cells")
    window.action_set.by_name["actionTour"].trigger()
    click(window, "tourExtra")
    at(window, "segment")
    for _ in STEPS[1:-2]:
        click(window, "tourNext")
    path = window.context.library.candidates / "new.safetensors"
    scores = (
        CaseScore("cells", "corrected", 0.8, after, 2.0, 2.0, "px"),
        CaseScore("old", "earlier", 0.9, earlier, 2.0, 2.0, "px"),
    )
    outcome = FineTuneOutcome(path, window.session.model.card, 1.0, scores, (), "", False)
    window.docks["dockLearn"].bring_up()
    window.work._outcome = outcome  # without the contours, for which there is no file
    window.work.busy_changed.emit()
    assert tour_of(window).step.name == "accept"
    until(lambda: blue(window) == {shown(window, button)})
    until(lambda: words in window.findChild(QWidget, "tourWords").text())
    window.work._outcome = None
    window.work.busy_changed.emit()
    at(window, "end")
    tour_of(window).stop()


def test_with_another_image_open_it_offers_the_sample_by_a_button(make_window) -> None:
    window = make_window(default_model="cells")
    window.open_sample(find_sample("vessels"))
    until(lambda: window.session.volume is not None)
    idle(window)
    window.action_set.by_name["actionTour"].trigger()
    spin(150)
    said = window.findChild(QWidget, "tourWords").text()
    assert "takes the place of the image that is open" in said
    assert "click their picture" not in said  # no pictures are on the screen
    assert not window.findChild(QWidget, "tourOutline").isVisible()
    click(window, "tourExtra")
    at(window, "segment")
    tour_of(window).stop()


@pytest.mark.parametrize("height", [768, 700])
def test_on_a_small_notebook_it_covers_neither_tools_nor_what_they_paint_with(make_window, height) -> None:
    window = make_window(default_model="cells")
    window.action_set.by_name["actionTour"].trigger()
    tour = tour_of(window)
    click(window, "tourExtra")
    at(window, "segment")
    window.resize(1366, height)
    spin(300)
    spared = [*window.findChildren(QToolBar), window.docks["dockLabels"]]
    for name in ("segment", "brush", "paint", "review", "learn"):
        assert tour.step.name == name
        callout = tour.callout.geometry()
        for widget in spared if name == "paint" else spared[:-1]:
            assert not callout.intersects(place_of(widget, window)), (name, widget.objectName())
        click(window, "tourNext")
        spin(150)
    tour.stop()


def test_a_step_that_was_skipped_to_says_what_comes_first(make_window) -> None:
    window = make_window(default_model="cells")
    window.action_set.by_name["actionTour"].trigger()
    click(window, "tourNext")
    spin(150)
    assert window.findChild(QWidget, "tourState").property("kind") == "warning"
    assert window.findChild(QWidget, "tourState").text() == f"First comes: {STEPS[0].heading}."
    assert around(
        window, next(b for b in window.findChildren(QAbstractButton, "actionSegment") if b.isVisible())
    )
    tour_of(window).stop()


def test_who_changes_the_brush_during_the_tour_keeps_it_and_closing_gives_it_back(make_window) -> None:
    window = make_window(default_model="cells")
    window.action_set.by_name["actionTour"].trigger()
    tour = tour_of(window)
    click(window, "tourExtra")
    at(window, "segment")
    own = window.state.brush_radius
    for _ in range(2):
        click(window, "tourNext")
    assert tour.step.name == "paint"
    assert window.state.brush_radius == SMALL_BRUSH
    window.state.brush_radius = 4.0
    tour.stop()
    assert window.state.brush_radius == 4.0

    window.state.brush_radius = own
    window.action_set.by_name["actionTour"].trigger()
    for _ in range(2):
        click(window, "tourNext")
    assert window.state.brush_radius == SMALL_BRUSH
    window.end()
    assert window.state.brush_radius == own


@pytest.mark.parametrize(
    ("target", "panel", "corner"),
    [
        (QRect(900, 20, 80, 30), None, QPoint(683, 61)),  # of a tool bar: below, inside the room
        (QRect(20, 600, 80, 30), None, QPoint(111, 533)),  # low on the left: right of it
        (QRect(760, 300, 200, 30), QRect(740, 100, 260, 500), QPoint(428, 300)),  # of a panel: beside that
        (QRect(200, 100, 600, 500), None, QPoint(216, 433)),  # large: inside
        (QRect(), None, QPoint(349, 485)),
    ],
)
def test_the_callout_stands_where_the_control_can_be_seen(target, panel, corner) -> None:
    point = beside(target, BOX, ROOM, panel)
    assert point == corner
    assert ROOM.contains(QRect(point, BOX))


@pytest.mark.parametrize(
    ("target", "panel", "clear", "corner"),
    [
        # of a tool bar, above a panel at 740: below it and left of the panel
        (QRect(900, 20, 80, 30), None, QRect(740, 60, 260, 600), QPoint(428, 61)),
        # a canvas with its image at 360: left of the image
        (QRect(200, 100, 600, 500), None, QRect(360, 100, 300, 500), QPoint(48, 433)),
        # a canvas that its image fills: as far aside as the window goes
        (QRect(200, 100, 600, 500), None, QRect(200, 100, 600, 500), QPoint(696, 433)),
        # of a tool bar with a row of options below: below that too
        (QRect(30, 20, 30, 30), None, QRect(0, 0, 1000, 100), QPoint(30, 111)),
        # a panel beside an image: above the panel
        (QRect(760, 420, 200, 30), QRect(690, 400, 310, 300), QRect(300, 100, 380, 590), QPoint(683, 238)),
    ],
)
def test_the_callout_covers_little_of_what_is_to_be_seen(target, panel, clear, corner) -> None:
    assert beside(target, BOX, ROOM, panel, [(clear, 1)]) == corner
