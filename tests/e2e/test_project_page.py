"""The middle of the window in a project without an open case; and the case comes back with a restart."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.gui.arguments import start_from
from segstudio.gui.main_window import MainWindow
from segstudio.gui.restart import Restart
from segstudio.io import write_labels
from segstudio.services.projects import Project
from tests.e2e.kit import CTRL, answer, choose_file, click, drag, idle, press, question, spin, until
from tests.e2e.test_projects import cases, folder, images, open_row, opened  # noqa: F401

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("tiny_model")]


def page(window: MainWindow) -> QWidget | None:
    """The page of the project, where it can be seen."""
    found = window.findChild(QWidget, "projectPage")
    return found if found is not None and not found.visibleRegion().isEmpty() else None


def words(window: MainWindow) -> str:
    return window.findChild(QLabel, "projectPageWords").text()


def primary(window: MainWindow) -> list[str]:
    """The filled buttons in the middle."""
    shown = [b for b in window.canvas_page.parent().findChildren(QAbstractButton) if b.isVisible()]
    return [b.text() for b in shown if b.property("primary")]


def test_an_empty_project_asks_for_images_and_opens_the_first(make_window, images, tmp_path):  # noqa: F811
    window = make_window(audit_name="anna")
    assert window.handlers.projects.make(tmp_path / "new", "New study", "anna") == ""
    idle(window)
    assert page(window) is not None
    assert not window.empty_state.isVisible()
    assert primary(window) == ["Add images…"]
    assert "no images yet" in words(window)
    click(page(window), "actionAddImages")
    choose_file(window, images[0])
    answer(window, "answerNumbers")
    until(lambda: window.session.volume is not None)
    assert page(window) is None


def test_labels_beside_the_images_are_offered_and_counted_everywhere(make_window, images, tmp_path):  # noqa: F811
    labels = LabelMap(Geometry.picture(72, 96), np.ones((1, 72, 96)))
    for path in images[:2]:
        write_labels(labels, path.with_name(f"{path.stem}-labels.png"))
    window = make_window(audit_name="anna")
    assert window.handlers.projects.make(tmp_path / "new", "New study", "anna") == ""
    idle(window)
    window.handlers.project_work.adding.add([images[0].parent])
    answer(window, "answerNumbers")
    until(lambda: question(window) is not None and question(window).objectName() == "askLabels")
    assert "2 images have files of labels" in question(window).text()
    answer(window, "answerTakeReviewed")
    until(lambda: window.session.volume is not None)
    idle(window)
    assert "3 cases added. The labels of 2 cases were taken." in window.notices.text
    project = window.context.projects.project
    assert [case.status for case in project.cases] == ["reviewed", "reviewed", "new"]
    assert window.session.labels.reviewed == {0}
    assert len(window.context.store.ids()) == 2
    assert "3 cases, 2 reviewed" in window.docks["dockCase"].panel.project.counts.text()


def test_a_project_with_cases_goes_on_with_the_first_that_is_not_reviewed(make_window, folder):  # noqa: F811
    with Project.open(folder) as project:
        project.update(project.cases[0].id, slices=1, reviewed={0}, status="reviewed")
    window = opened(make_window, folder)
    assert primary(window) == ["Open case-0002"]
    assert words(window).startswith("2 cases are still to be reviewed.")
    click(page(window), "projectNext")
    until(lambda: window.session.volume is not None)
    idle(window)
    assert window.session.volume.name == "case-0002"
    for row in (1, 2):
        open_row(window, row)
        window.state.tool = "brush"
        drag(window, [(30, 40), (35, 50)])
        press(window.canvas, Qt.Key.Key_R)
        press(window, Qt.Key.Key_S, CTRL)
        until(lambda: not window.session.dirty)
        idle(window)
    window.handlers.files.close_case()
    spin(30)
    assert words(window).startswith("Every case is reviewed.")
    assert primary(window) == [], "nothing has to be done"
    window.handlers.projects.close()
    spin(30)
    assert window.empty_state.isVisible()


def test_a_restart_comes_back_with_the_case(make_window, folder):  # noqa: F811
    window = opened(make_window, folder)
    restart = Restart(window)
    assert restart._what_is_open() == [str(folder)]
    open_row(window, 1)
    arguments = restart._what_is_open()
    window.end()
    start = start_from(arguments)
    assert start.paths == (Path(folder),)
    again = make_window(audit_name="anna")
    again.handlers.projects.case_first = start.case
    again.open_paths(list(start.paths))
    until(lambda: again.session.volume is not None)
    assert again.session.volume.name == "case-0002"
    assert again.context.projects.case.alias == "case-0002"


def test_the_list_has_no_scroll_bar_of_its_own_and_facts_are_folded(make_window, folder):  # noqa: F811
    window = opened(make_window, folder)
    window.resize(1366, 728)
    open_row(window, 0)
    view = cases(window)
    assert view.verticalScrollBar().maximum() == 0
    facts = window.findChild(QWidget, "caseFacts")
    assert not facts.isVisible()
    click(window, "caseAbout")
    assert facts.isVisible()
    window.handlers.projects.close()
    spin(20)
    assert not window.findChild(QAbstractButton, "caseAbout").isVisible()


@pytest.mark.parametrize("words", ["reviewer", "roles", "assign", "annotators", "second reading"])
def test_the_manual_says_what_a_project_does_not_do(words):
    from segstudio.gui.manual_search import ALSO_CALLED, ranked
    from segstudio.io.files import resources_dir

    pages = {path.stem: ("", path.read_text("utf-8")) for path in (resources_dir() / "help").glob("*.md")}
    assert ranked(pages, words, ALSO_CALLED)[0] == "projects"
    assert "Cases are not assigned to people" in pages["projects"][1]


def test_a_new_project_says_that_nobody_is_given_cases(make_window):
    window = make_window()
    window.handlers.projects.new_dialog()
    dialog = window.findChild(QDialog, "projectDialog")
    assert any("no second person" in label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()
