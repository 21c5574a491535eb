"""A project in the window: panel, dialogs and questions are named, large enough and reached by keys."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QListView, QMenu, QMessageBox, QWidget

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.gui.main_window import MainWindow
from segstudio.io import write_volume
from segstudio.services.project_adding import NewSource
from segstudio.services.projects import Project
from tests.e2e.kit import click, idle, question, shown_dialogs, spin, until
from tests.gui.fitting import cut_texts, overlaps, small_targets
from tests.gui.test_reach import bare, controls, letter, silent, texts

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("tiny_model")]


@pytest.fixture
def window(make_window, tmp_path: Path) -> MainWindow:
    """A window with a project of two pictures, one of them open."""
    paths = []
    for number in range(3):
        voxels = np.random.default_rng(number).integers(0, 200, (1, 40, 50)).astype(np.uint8)
        paths.append(tmp_path / f"scan_{number}.png")
        write_volume(Volume(voxels, Geometry.picture(40, 50)), paths[-1])
    with Project.new(tmp_path / "study", "Study", "anna") as project:
        project.add([NewSource(path, name=path.stem) for path in paths[:2]])
    made = make_window(audit_name="anna")
    made.open_paths([tmp_path / "study"])
    until(lambda: made.context.projects.project is not None)
    idle(made)
    view = made.findChild(QListView, "projectCases")
    made.activateWindow()
    until(made.isActiveWindow, 5)
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    until(lambda: made.session.volume is not None)
    idle(made)
    return made


def wrong_with(top: QWidget) -> list[str]:
    """Everything that this page asks of a window or dialog, as sentences."""
    twice = [key for key, count in Counter(filter(None, map(letter, texts(top)))).items() if count > 1]
    clashes = [f"letter {key} stands twice" for key in twice] if isinstance(top, QDialog) else []
    return [*bare(top), *silent(top), *small_targets(top), *cut_texts(top), *overlaps(top), *clashes]


def test_the_panel_of_a_project_is_named_large_enough_and_whole(window: MainWindow) -> None:
    names = {one.objectName() for one in controls(window)}
    assert {"projectFind", "caseAbout"} <= names
    click(window, "projectFind")
    click(window, "caseAbout")
    names = {one.objectName() for one in controls(window)}
    assert {"projectSearch", "projectStatus", "projectSort", "projectCases", "caseNote"} <= names
    assert "\n".join(wrong_with(window.docks["dockCase"])) == ""


def test_the_menu_of_a_case_opens_by_a_key_and_its_letters_are_its_own(window: MainWindow) -> None:
    view = window.findChild(QListView, "projectCases")
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    place = view.visualRect(view.currentIndex()).center()
    reason = QContextMenuEvent.Reason.Keyboard  # what the Menu key brings
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, place, view.mapToGlobal(QPoint(9, 9))))
    until(lambda: QApplication.activePopupWidget() is not None, 5)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    acts = [action for action in menu.actions() if not action.isSeparator()]
    assert len(acts) > 2
    letters = [letter(action.text()) for action in acts if letter(action.text())]
    assert len(letters) == len(set(letters))
    menu.close()


@pytest.mark.parametrize("action", ["actionNewProject", "actionAudit", "actionModels", "actionExport"])
def test_dialogs_beside_a_project(window: MainWindow, action: str) -> None:
    window.action_set.by_name[action].trigger()
    until(lambda: bool(shown_dialogs(window)), 10)
    spin(50)
    for dialog in shown_dialogs(window):
        assert (dialog.objectName(), wrong_with(dialog)) == (dialog.objectName(), [])
        dialog.reject()


def test_questions_of_a_project_have_a_default_a_way_out_and_letters(window: MainWindow, tmp_path) -> None:
    def names() -> None:
        window.handlers.project_work.adding.add([tmp_path / "scan_2.png"])

    def remove() -> None:
        project = window.context.projects.project
        window.handlers.project_work.remove([case.id for case in project.cases])

    def predict() -> None:
        window.action_set.by_name["actionPredictCases"].trigger()

    for opens in (names, remove, predict):
        opens()
        until(lambda: question(window) is not None or not window.runner.running(), 10)
        spin(50)
        box = question(window)
        assert isinstance(box, QMessageBox), opens.__name__
        assert box.windowTitle() or box.text()
        assert box.defaultButton() is not None, box.objectName()
        assert box.escapeButton() is not None, box.objectName()
        assert all(b.text() for b in box.findChildren(QAbstractButton) if b.isVisible())
        assert cut_texts(box) == []
        QTest.keyClick(box, Qt.Key.Key_Escape)
        until(lambda: question(window) is None, 5)
        idle(window)
