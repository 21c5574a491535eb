"""A project in the window, by mouse and keys: made, filled, gone through, predicted, recovered, looked at."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTableView,
)

from segstudio.core.geometry import Geometry
from segstudio.core.planes import Section
from segstudio.core.rulers import Ruler
from segstudio.core.volume import Volume
from segstudio.gui.main_window import MainWindow
from segstudio.gui.recovery_dialog import RecoveryDialog
from segstudio.io import write_volume
from segstudio.io.audit import check_audit, read_audit
from segstudio.services.project_adding import NewSource
from segstudio.services.projects import Project
from tests.e2e.kit import (
    CTRL,
    LEFT,
    SHIFT,
    answer,
    choose_file,
    click,
    drag,
    idle,
    press,
    question,
    spin,
    until,
)

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("tiny_model")]


@pytest.fixture
def images(tmp_path) -> list[Path]:
    """Three pictures in a folder called after a patient."""
    folder = tmp_path / "MUSTERMANN"
    folder.mkdir()
    rng = np.random.default_rng(3)
    paths = []
    for number in range(3):
        voxels = rng.integers(0, 90, (1, 72, 96)).astype(np.uint8)
        voxels[0, 20:50, 30 + 5 * number : 60] += 120
        paths.append(folder / f"scan_{number}.png")
        write_volume(Volume(voxels, Geometry.picture(72, 96)), paths[-1])
    return paths


@pytest.fixture
def folder(tmp_path, images) -> Path:
    """A project of these."""
    with Project.new(tmp_path / "study", "Study", "anna") as project:
        project.add([NewSource(path, name=path.stem) for path in images])
    return tmp_path / "study"


def opened(make_window, folder: Path) -> MainWindow:
    window = make_window(audit_name="anna")
    window.open_paths([folder])
    until(lambda: window.context.projects.project is not None)
    idle(window)
    return window


def cases(window: MainWindow) -> QListView:
    view = window.findChild(QListView, "projectCases")
    assert view is not None
    return view


def shown(window: MainWindow) -> list[str]:
    model = cases(window).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def place(window: MainWindow, row: int) -> QPoint:
    view = cases(window)
    return view.visualRect(view.model().index(row, 0)).center()


def open_row(window: MainWindow, row: int) -> None:
    """Open a case by a double click."""
    view = cases(window)
    view.scrollTo(view.model().index(row, 0))
    alias = shown(window)[row]
    QTest.mouseClick(view.viewport(), LEFT, pos=place(window, row))
    QTest.mouseDClick(view.viewport(), LEFT, pos=place(window, row))
    until(lambda: window.session.volume is not None and window.session.volume.name == alias)
    idle(window)


def statuses(folder: Path) -> list[str]:
    with Project.open(folder, read_only=True) as project:
        return [case.status for case in project.cases]


def test_a_project_is_made_filled_and_gone_through(make_window, images, tmp_path):
    window = make_window()
    press(window, Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.AltModifier)
    dialog = window.findChild(QDialog, "projectDialog")
    assert dialog.findChild(QLineEdit, "projectUser").text(), "the name is shown before it is noted"
    for name, text in (("projectName", "My study"), ("projectPlace", str(tmp_path)), ("projectUser", "ben")):
        line = dialog.findChild(QLineEdit, name)
        line.clear()
        QTest.keyClicks(line, text)
    click(dialog, "projectOk")
    until(lambda: window.context.projects.project is not None)
    assert (tmp_path / "My study" / "project.sqlite").is_file()
    assert window.windowTitle() == "My study – SegStudio"
    assert window.settings.value.audit_name == "ben"
    click(window, "actionAddImages")
    choose_file(window, images[0])
    answer(window, "answerNumbers")
    until(lambda: shown(window) == ["case-0001"])
    until(lambda: window.session.volume is not None)
    idle(window)
    assert window.windowTitle() == "case-0001[*] – My study – SegStudio"
    window.handlers.project_work.adding.add(images)
    answer(window, "answerNames")
    until(lambda: len(shown(window)) == 3)
    assert shown(window) == ["case-0001", "scan_1", "scan_2"]
    press(window.canvas, Qt.Key.Key_D, CTRL)
    until(lambda: window.session.volume.name == "scan_1")
    idle(window)
    press(window.canvas, Qt.Key.Key_D, CTRL | SHIFT)
    until(lambda: window.session.volume.name == "case-0001")


def test_labels_go_into_the_project_and_come_back_with_view_rulers_and_review(make_window, folder):
    window = opened(make_window, folder)
    open_row(window, 0)
    window.state.tool = "brush"
    drag(window, [(30, 40), (35, 50)])
    array = window.session.labels.array.copy()
    press(window.canvas, Qt.Key.Key_R)
    press(window.canvas, Qt.Key.Key_I)
    ruler = Ruler(Section(0), ((1.0, 2.0), (30.0, 40.0)))
    window.state.rulers = (ruler,)
    press(window, Qt.Key.Key_S, CTRL)
    until(lambda: not window.session.dirty)
    assert window.session.labels_path.parent == folder / "labels"
    open_row(window, 1)
    assert not window.state.rulers or window.state.rulers != (ruler,)
    window.state.invert = False
    open_row(window, 0)
    assert np.array_equal(window.session.labels.array, array)
    assert window.session.labels.reviewed == {0}
    assert np.array_equal(window.session.labels.hand, array > 0)
    assert window.state.rulers == (ruler,)
    assert window.state.invert
    window.end()
    assert statuses(folder) == ["reviewed", "new", "new"]
    lines = read_audit(folder / "audit.jsonl")
    what = [line.event.what for line in lines if line.event.case == "case-0001"]
    assert what == ["load", "edit", "save", "load"]
    edit = next(line.event for line in lines if line.event.what == "edit")
    assert edit.data["voxels"] == int((array > 0).sum())
    assert edit.data["steps"] == 2
    assert {line.event.user for line in lines} == {"anna"}
    assert check_audit(folder / "audit.jsonl")[1] == []
    assert b"MUSTERMANN" not in (folder / "audit.jsonl").read_bytes()


def test_filter_order_note_rename_and_status(make_window, folder):
    window = opened(make_window, folder)
    open_row(window, 1)
    note = window.findChild(QPlainTextEdit, "caseNote")
    note.setFocus()
    QTest.keyClicks(note, "motion")
    window.canvas.setFocus()
    spin(20)
    QTest.mouseClick(cases(window).viewport(), LEFT, pos=place(window, 2))
    QTest.keyClick(cases(window), Qt.Key.Key_F2)
    editor = cases(window).findChild(QLineEdit)
    QTest.keyClicks(editor, "Alpha")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    until(lambda: "Alpha" in shown(window))
    QTest.mouseClick(cases(window).viewport(), LEFT, pos=place(window, 2))
    QTest.keyClick(cases(window), Qt.Key.Key_Return)
    until(lambda: window.session.volume.name == "Alpha")
    idle(window)
    press(window.canvas, Qt.Key.Key_R)
    press(window, Qt.Key.Key_S, CTRL)
    until(lambda: not window.session.dirty)
    search = window.findChild(QLineEdit, "projectSearch")
    assert not search.isVisible(), "three cases are found without"
    click(window, "projectFind")
    QTest.keyClicks(search, "MOTION")
    assert shown(window) == ["case-0002"]
    search.clear()
    order = window.findChild(QComboBox, "projectSort")
    order.setCurrentIndex(order.findData("alias"))
    assert shown(window) == ["Alpha", "case-0001", "case-0002"]
    status = window.findChild(QComboBox, "projectStatus")
    status.setCurrentIndex(status.findData("reviewed"))
    assert shown(window) == ["Alpha"]
    assert "3 cases, 1 reviewed" in window.docks["dockCase"].panel.project.counts.text()
    window.end()
    with Project.open(folder) as project:
        assert [(c.alias, c.status, c.note) for c in project.cases] == [
            ("case-0001", "new", ""),
            ("case-0002", "new", "motion"),
            ("Alpha", "reviewed", ""),
        ]


def test_the_list_is_used_by_keys_alone(make_window, folder):
    window = opened(make_window, folder)
    view = cases(window)
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    until(lambda: window.session.volume is not None and window.session.volume.name == "case-0002")
    idle(window)
    view.setFocus()
    press(view, Qt.Key.Key_Delete)
    answer(window, "answerRemove")
    until(lambda: shown(window) == ["case-0001", "case-0003"])
    assert window.session.volume is None


def test_many_cases_are_predicted_cancelled_and_gone_on_with(make_window, folder):
    window = opened(make_window, folder)
    open_row(window, 0)
    window.state.tool = "brush"
    drag(window, [(30, 40), (35, 50)])
    press(window, Qt.Key.Key_S, CTRL)
    until(lambda: not window.session.dirty)
    ids = [case.id for case in window.context.projects.project.cases]
    seen: list[str] = []

    def stop(id: str) -> None:
        seen.append(id)
        window.handlers.image.cancel()

    window.context.projects.case_changed.connect(stop)
    window.handlers.project_work.predict_new()
    answer(window, "answerNew")
    until(lambda: bool(seen))
    idle(window)
    window.context.projects.case_changed.disconnect(stop)
    assert seen == [ids[1]]
    project = window.context.projects.project
    assert project.case(ids[1]).status == "predicted"
    assert window.work.segmenting is None
    rest = sum(case.status == "new" for case in project.cases)
    if rest:  # the cancel came before the next one was saved, as it mostly does
        window.handlers.project_work.predict_new()
        answer(window, "answerNew")
        until(lambda: all(case.status != "new" for case in project.cases))
        idle(window)
    assert [case.status for case in project.cases] == ["in work", "predicted", "predicted"]
    window.handlers.project_work.predict_new()
    until(lambda: question(window) is not None)
    answer(window, "answerCancel")


@pytest.mark.case("B9")
def test_a_project_that_another_holds_is_read_and_says_who(make_window, folder, tmp_path):
    with Project.open(folder, "carl"):
        window = opened(make_window, folder)
        assert "carl" in window.notices.text
        assert not window.action_set.by_name["actionAddImages"].isEnabled()
        open_row(window, 0)
        window.state.tool = "brush"
        drag(window, [(30, 40), (35, 50)])
        idle(window)
        for name in ("Save", "MarkReviewed", "SaveCorrection", "FineTune"):
            action = window.action_set.by_name[f"action{name}"]
            assert not action.isEnabled(), name
            assert "in use by carl on" in action.statusTip(), name
        for name in ("Segment", "SaveAs", "Export"):
            assert window.action_set.by_name[f"action{name}"].isEnabled(), name
        window.notices.pass_over()
        press(window, Qt.Key.Key_S, CTRL)
        assert window.findChild(QFileDialog) is None
        assert "in use by carl" in window.notices.text
        assert "Save labels as…" in window.notices.text
        press(window, Qt.Key.Key_S, CTRL | SHIFT)
        dialog = window.findChild(QFileDialog)
        assert dialog.directory().path() == str(Path.home()), "not among the images of the project"
        choose_file(window, tmp_path / "mine.png")
        until(lambda: (tmp_path / "mine.png").exists())
        idle(window)
        drag(window, [(30, 40), (35, 60)])
        window.handlers.files.close_case()
        until(lambda: question(window) is not None)
        assert question(window).findChild(QAbstractButton, "answerSave").text() == "Save a copy…"
        answer(window, "answerDiscard")
    assert not any((folder / "labels").iterdir())
    assert not (folder / "corrections").exists() or not any((folder / "corrections").iterdir())


@pytest.mark.case("B9")
def test_a_holder_on_another_computer_is_asked_about(make_window, folder):
    (folder / "project.lock").write_text('{"host": "ward-3", "pid": 7, "user": "carl", "since": ""}')
    window = make_window()
    window.open_paths([folder])
    answer(window, "answerTakeOver")
    until(lambda: window.context.projects.project is not None)
    assert window.context.projects.project.writable


def test_edits_of_a_case_that_a_power_cut_left_come_back_into_the_project(make_window, folder, home):
    window = opened(make_window, folder)
    open_row(window, 1)
    window.state.tool = "brush"
    drag(window, [(30, 40), (35, 50)])
    array = window.session.labels.array.copy()
    window.keeper.flush()
    shutil.copytree(home / "state" / "journal", home / "then")
    window.session.close()
    window.end()
    shutil.rmtree(home / "state" / "journal")
    (home / "then").rename(home / "state" / "journal")
    again = make_window(audit_name="anna")
    until(lambda: "case-0002" in again.notices.text)
    click(again, "noticeAction")
    until(lambda: bool(again.findChildren(RecoveryDialog)))
    until(lambda: again.findChild(QAbstractButton, "recoveryTake").isEnabled())
    click(again, "recoveryTake")
    until(lambda: again.session.volume is not None)
    idle(again)
    assert np.array_equal(again.session.labels.array, array)
    assert again.context.projects.case.alias == "case-0002"
    press(again, Qt.Key.Key_S, CTRL)
    until(lambda: not again.session.dirty)
    again.end()
    assert statuses(folder) == ["new", "in work", "new"]


@pytest.mark.case("P7", "P8")
def test_the_trail_of_lone_work_is_shown_without_a_login_name(make_window, picture, home):
    window = make_window()
    window.open_paths([picture])
    until(lambda: window.session.volume is not None)
    idle(window)
    window.state.tool = "brush"
    drag(window, [(30, 40), (35, 50)])
    window.handlers.files._write(picture.with_name("labels.png"), None)
    until(lambda: not window.session.dirty)
    window.handlers.auditing.show()
    dialog = window.findChild(QDialog, "auditDialog")
    table = dialog.findChild(QTableView, "auditTable")
    until(lambda: table.model().rowCount() == 3)
    lines = read_audit(home / "state" / "audit.jsonl")
    assert [line.event.what for line in lines] == ["load", "edit", "save"]
    assert {line.event.user for line in lines} == {""}
    assert "discs" not in (home / "state" / "audit.jsonl").read_text()
    QTest.keyClicks(dialog.findChild(QLineEdit, "auditSearch"), "edit")
    assert table.model().rowCount() == 1
    dialog.close()
    window.session.close()


@pytest.mark.case("P8")
def test_the_login_name_is_shown_in_the_settings_before_it_is_noted(make_window, folder):
    from segstudio.services.audit import system_user

    window = make_window()
    window.handlers.window.settings()
    dialog = window.findChild(QDialog, "settingsDialog")
    line = dialog.findChild(QLineEdit, "settingAuditName")
    assert (line.text(), line.placeholderText()) == ("", system_user())
    dialog.close()
    window.open_paths([folder])
    until(lambda: window.context.projects.project is not None)
    assert f"noted under the name {system_user()}" in window.notices.text


@pytest.mark.case("P1")
def test_a_folder_called_after_a_patient_is_named_nowhere_on_the_screen(make_window, tmp_path):
    from tests.io.export_kit import geometry_of, write_series

    series = write_series(tmp_path / "MUSTERMANN^MAX", geometry_of(np.eye(3)[::-1]))
    window = make_window()
    window.open_paths([series])
    until(lambda: window.session.volume is not None, 60)
    idle(window)
    alias = f"{window.session.volume.modality} {window.session.volume.case_id[:6]}"
    assert window.windowTitle() == f"{alias}[*] – SegStudio"
    assert _texts_with(window, "MUSTERMANN") == []
    window.session.close()
    spin(50)
    assert _texts_with(window, "MUSTERMANN") == []
    recent = next(menu for menu in window.findChildren(QMenu) if "Recent" in menu.title())
    recent.aboutToShow.emit()
    assert recent.actions()[0].text() == alias
    from dataclasses import replace

    window.settings.replace(replace(window.settings.value, show_patient_data=True))
    window.open_paths([series])
    until(lambda: window.session.volume is not None, 60)
    idle(window)
    assert window.windowTitle() == "MUSTERMANN^MAX[*] – SegStudio"
    window.settings.replace(replace(window.settings.value, keep_recent=False))
    assert window.memory.recent() == []


def _texts_with(window: MainWindow, word: str) -> list[str]:
    """Everything that the window shows, says or would show in a tooltip, where it holds a word."""
    from PySide6.QtWidgets import QWidget

    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        words = [widget.toolTip(), widget.accessibleName(), widget.windowTitle()]
        if isinstance(widget, QLabel | QAbstractButton):
            words.append(widget.text())
        if isinstance(widget, QListView):
            model = widget.model()
            for row in range(model.rowCount() if model is not None else 0):
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                    words.append(str(model.index(row, 0).data(role)))
        found += [text for text in words if word in str(text)]
    return found


def test_closing_the_window_in_the_midst_of_a_batch_leaves_a_whole_project(make_window, folder):
    window = opened(make_window, folder)
    window.handlers.project_work.predict_new()
    answer(window, "answerNew")
    until(lambda: window.work.segmenting is not None)
    window.end()
    with Project.open(folder, "ben") as project:
        assert project.writable
        assert {case.status for case in project.cases} <= {"new", "predicted"}
        assert all((project.folder / case.labels).is_file() for case in project.cases if case.labels)
    assert check_audit(folder / "audit.jsonl")[1] == []


def test_an_image_outside_of_the_project_opens_beside_it(make_window, folder, picture, images):
    window = opened(make_window, folder)
    window.open_paths([picture])
    until(lambda: window.session.path == picture)
    idle(window)
    assert "no case of the project" in window.notices.text
    assert window.context.projects.case is None
    window.state.tool = "brush"
    drag(window, [(30, 40), (35, 50)])
    target = picture.with_name("own-labels.png")
    window.handlers.files._write(target, None)
    until(lambda: window.session.labels_path == target)
    assert not any((folder / "labels").iterdir())
    window.open_paths([images[1]])
    until(lambda: window.context.projects.case is not None)
    assert window.context.projects.case.alias == "case-0002"
    idle(window)
    recent = next(menu for menu in window.findChildren(QMenu) if "Recent" in menu.title())
    recent.aboutToShow.emit()
    assert [action.text() for action in recent.actions()][:2] == ["discs.png", "Study"]
    window.handlers.projects.close()
    until(lambda: window.context.projects.project is None)
    assert window.session.volume is None
    recent.aboutToShow.emit()
    recent.actions()[1].trigger()
    until(lambda: window.context.projects.project is not None)
