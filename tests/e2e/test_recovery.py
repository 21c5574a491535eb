"""What a power cut left unsaved is offered at the next start and comes back with its history."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget

from segstudio.cli.main import run
from segstudio.gui.main_window import MainWindow
from segstudio.gui.recovery_dialog import RecoveryDialog
from segstudio.io import read_labels, read_volume
from tests.e2e.kit import CTRL, answer, choose_file, click, drag, idle, open_case, press, spin, until

pytestmark = pytest.mark.usefixtures("tiny_model")

STROKES = ([(15, 20), (20, 30)], [(40, 55), (50, 66)], [(60, 10), (60, 25)])


def paint(window: MainWindow) -> None:
    """Three strokes, the last of which is undone."""
    window.state.tool = "brush"
    for path in STROKES:
        drag(window, path)
    press(window.canvas, Qt.Key.Key_Z, CTRL)


def power_cut(window: MainWindow, home: Path) -> None:
    """Leave on the disk what is there now: a copy of the journals, put in place of what closing leaves."""
    window.keeper.flush()
    folder = home / "state" / "journal"
    shutil.copytree(folder, home / "then")
    window.session.close()
    window.end()
    shutil.rmtree(folder)
    (home / "then").rename(folder)


def dialog(window: MainWindow) -> RecoveryDialog:
    """The open list of unsaved edits."""
    until(lambda: bool(window.findChildren(RecoveryDialog)))
    return window.findChildren(RecoveryDialog)[0]


@pytest.fixture
def lost(make_window, picture, home):
    """Labels as they were when the power went."""
    window = make_window()
    open_case(window, picture)
    paint(window)
    array = window.session.labels.array.copy()
    assert array.any()
    power_cut(window, home)
    return array


def test_edits_are_offered_recovered_undone_and_saved(make_window, picture, home, lost, tmp_path):
    window = make_window()
    until(
        lambda: "2 unsaved edits of discs" in window.notices.text or "edits of discs" in window.notices.text
    )
    click(window, "noticeAction")
    box = dialog(window)
    until(lambda: not box.findChild(QLabel, "recoveryPicture").pixmap().isNull())
    assert "ended before they were saved" in box.findChild(QLabel, "recoveryFacts").text()
    click(box, "recoveryTake")
    until(lambda: window.session.path == picture)
    idle(window)
    assert np.array_equal(window.session.labels.array, lost)
    assert window.session.dirty
    assert window.isWindowModified()
    stack = window.undo_stack
    assert (stack.count(), stack.index()) == (3, 2)
    press(window.canvas, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.session.labels.array[0, 60, 15] == 1
    for _ in range(3):
        press(window.canvas, Qt.Key.Key_Z, CTRL)
    assert not window.session.labels.array.any()
    stack.go_to(2)
    assert np.array_equal(window.session.labels.array, lost)
    window.handlers.files._write(tmp_path / "back.png", None)
    until(lambda: not window.session.dirty)
    window.session.close()
    assert np.array_equal(read_labels(tmp_path / "back.png", like=read_volume(picture)).array, lost)
    assert list((home / "state" / "journal").glob("*.journal")) == []


@pytest.mark.case("A9")
def test_nothing_is_lost_by_a_second_power_cut_after_recovering(make_window, picture, home, lost):
    window = make_window()
    until(lambda: "unsaved edits" in window.notices.text)
    click(window, "noticeAction")
    click(dialog(window), "recoveryTake")
    until(lambda: window.session.path == picture)
    idle(window)
    window.state.tool = "brush"
    drag(window, [(5, 80), (10, 90)])
    more = window.session.labels.array.copy()
    assert not np.array_equal(more, lost)
    power_cut(window, home)
    again = make_window()
    until(lambda: "unsaved edits" in again.notices.text)
    click(again, "noticeAction")
    click(dialog(again), "recoveryTake")
    until(lambda: again.session.path == picture)
    assert np.array_equal(again.session.labels.array, more)


def test_edits_discarded_on_closing_are_no_news_but_can_be_had_from_the_menu(make_window, picture, home):
    window = make_window()
    open_case(window, picture)
    paint(window)
    painted = window.session.labels.array.copy()
    window.close()
    answer(window, "answerDiscard")
    until(lambda: window.ended)
    again = make_window()
    idle(again)
    spin(200)
    assert again.notices.text == ""
    again.action_set.by_name["actionRecover"].trigger()
    box = dialog(again)
    assert "closed without saving" in box.findChild(QLabel, "recoveryFacts").text()
    assert box.findChild(QListWidget, "recoveryList").item(0).text().startswith("discs\n")
    target = picture.with_name("rescued.png")
    QTest.mouseClick(box.findChild(QAbstractButton, "recoverySaveAs"), Qt.MouseButton.LeftButton)
    choose_file(box, target)
    until(target.exists)
    assert np.array_equal(read_labels(target, like=read_volume(picture)).array, painted)
    idle(again)
    click(box, "recoveryDelete")
    answer(box, "answerDelete")
    until(lambda: not again.findChildren(RecoveryDialog))
    assert list((home / "state" / "journal").glob("*.journal")) == []


def test_the_commands_list_save_and_delete(lost, picture, home, capsys, tmp_path):
    assert run(["recover", "list", "--json"]) == 0
    (entry,) = json.loads(capsys.readouterr().out)
    assert (entry["name"], entry["image"], entry["closed"]) == ("discs", str(picture), False)
    assert run(["recover", "save", entry["id"][:6], "-o", str(tmp_path / "out.png")]) == 0
    assert np.array_equal(read_labels(tmp_path / "out.png", like=read_volume(picture)).array, lost)
    assert run(["recover", "save", "zz", "-o", str(tmp_path / "no.png")]) == 2
    assert "No unsaved edits begin with 'zz'" in capsys.readouterr().err
    assert run(["recover", "delete", entry["id"]]) == 0
    capsys.readouterr()
    assert run(["recover", "list"]) == 0
    assert "no unsaved edits" in capsys.readouterr().out
