"""One meaning of "reviewed" in a project: image, list, corrections and training agree."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from segstudio.gui.main_window import MainWindow
from segstudio.io.audit import read_audit
from segstudio.services.library import ModelEntry
from segstudio.services.projects import Project
from tests.e2e.kit import CTRL, LEFT, answer, drag, idle, press, question, spin, until
from tests.e2e.test_projects import cases, folder, images, open_row, opened, place  # noqa: F401

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("tiny_model")]


def head(window: MainWindow) -> str:
    return window.docks["dockCase"].panel.project.counts.text()


def taught(window: MainWindow) -> int:
    return len(window.context.store.ids())


def review(window: MainWindow, row: int) -> None:
    """Open a case, draw, review and save it."""
    open_row(window, row)
    window.state.tool = "brush"
    drag(window, [(30, 40), (35, 50)])
    press(window.canvas, Qt.Key.Key_R)
    press(window, Qt.Key.Key_S, CTRL)
    until(lambda: not window.session.dirty)
    idle(window)


def menu_at(window: MainWindow, at: QPoint) -> QMenu:
    QTest.mouseClick(cases(window).viewport(), LEFT, pos=at)
    window.docks["dockCase"].panel.project._show_menu(at)
    menu = window.findChild(QMenu, "projectMenu")
    assert menu is not None
    return menu


def test_the_case_on_the_screen_counts_everywhere_once_it_is_reviewed_and_saved(make_window, folder):  # noqa: F811
    window = opened(make_window, folder)
    review(window, 0)
    assert "3 cases, 1 reviewed" in head(window)
    assert taught(window) == 1
    assert not window.action_set.by_name["actionSaveCorrection"].isEnabled()
    open_row(window, 1)
    open_row(window, 0)
    assert taught(window) == 1
    assert not window.action_set.by_name["actionSaveCorrection"].isEnabled(), "it lies there as it is"
    press(window.canvas, Qt.Key.Key_R)
    press(window, Qt.Key.Key_S, CTRL)
    until(lambda: not window.session.dirty)
    idle(window)
    assert "3 cases, 0 reviewed" in head(window)
    assert taught(window) == 0


def test_keeping_a_correction_saves_the_labels_it_is_of(make_window, folder):  # noqa: F811
    window = opened(make_window, folder)
    open_row(window, 0)
    window.state.tool = "brush"
    drag(window, [(30, 40), (35, 50)])
    press(window.canvas, Qt.Key.Key_R)
    press(window.canvas, Qt.Key.Key_R, CTRL)
    until(lambda: taught(window) == 1)
    idle(window)
    assert not window.session.dirty
    assert "1 reviewed" in head(window)
    assert "can learn from it" in window.notices.text


def test_no_menu_says_reviewed_or_trained_on(make_window, folder):  # noqa: F811
    window = opened(make_window, folder)
    menu = menu_at(window, place(window, 1))
    assert [action.menu() for action in menu.actions() if action.menu() is not None] == []
    back = next(action for action in menu.actions() if "review" in action.text())
    assert not back.isEnabled(), "nothing of it is reviewed"
    menu.close()


def test_a_review_is_taken_back_in_list_image_corrections_and_trail(make_window, folder):  # noqa: F811
    window = opened(make_window, folder)
    review(window, 0)
    review(window, 1)
    cases(window).selectAll()
    window.docks["dockCase"].panel.project._show_menu(place(window, 0))
    menu = window.findChild(QMenu, "projectMenu")
    next(action for action in menu.actions() if "review" in action.text()).trigger()
    menu.close()
    answer(window, "answerTakeBack")
    idle(window)
    until(lambda: "1 reviewed" in head(window))  # the open one is saved by its person
    assert window.session.dirty
    assert not window.session.labels.reviewed
    assert taught(window) == 1
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.session.labels.reviewed == {0}, "of the open case it is a step like others"
    press(window, Qt.Key.Key_Y, CTRL)
    press(window, Qt.Key.Key_S, CTRL)
    until(lambda: not window.session.dirty)
    idle(window)
    assert taught(window) == 0
    window.end()
    with Project.open(folder) as project:
        assert [(case.status, case.reviewed) for case in project.cases][:2] == [("in work", frozenset())] * 2
    lines = [line.event for line in read_audit(folder / "audit.jsonl")]
    status = [(line.case, dict(line.data)) for line in lines if line.what == "status"]
    assert status == [("case-0001", {"from": "reviewed", "to": "in work"})]


def test_only_what_is_reviewed_becomes_trained_on(make_window, folder, tiny_model):  # noqa: F811
    window = opened(make_window, folder)
    review(window, 0)
    open_row(window, 1)
    window.state.tool = "brush"
    drag(window, [(30, 40), (35, 50)])
    press(window, Qt.Key.Key_S, CTRL)
    until(lambda: not window.session.dirty)
    entry = window.session.model
    assert isinstance(entry, ModelEntry)
    window.context.projects.model_accepted.emit(entry)
    spin(50)
    project = window.context.projects.project
    assert [case.status for case in project.cases] == ["trained on", "in work", "new"]
    assert "3 cases, 1 reviewed" in head(window)


def test_a_case_that_is_left_unsaved_is_asked_about_before_it_teaches(make_window, folder):  # noqa: F811
    window = opened(make_window, folder)
    open_row(window, 0)
    window.state.tool = "brush"
    drag(window, [(30, 40), (35, 50)])
    press(window.canvas, Qt.Key.Key_R)
    window.handlers.projects.open_case(window.context.projects.project.cases[1].id)
    until(lambda: question(window) is not None)
    assert taught(window) == 0
    answer(window, "answerDiscard")
    until(lambda: window.session.volume.name == "case-0002")
    idle(window)
    assert taught(window) == 0, "what was let go teaches nothing"


def test_an_index_that_claims_more_than_its_slices_say_is_read_as_they_are(folder: Path):  # noqa: F811
    import sqlite3

    with sqlite3.connect(folder / "project.sqlite") as connection:
        connection.execute("UPDATE cases SET status = 'reviewed' WHERE position = 1")
        connection.execute("UPDATE cases SET status = 'trained on' WHERE position = 2")
    connection.close()
    with Project.open(folder) as project:
        assert [case.status for case in project.cases] == ["new", "new", "new"]
