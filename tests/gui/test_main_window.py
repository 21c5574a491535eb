"""The window around the canvas: actions, notices, memory, names for everything, and its end."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QMenu,
    QSlider,
    QToolBar,
    QToolButton,
    QWidget,
)

from segstudio.errors import SegStudioError
from segstudio.gui.action_set import ActionButton
from segstudio.gui.application import build_window
from segstudio.gui.icons import icon
from segstudio.gui.main_window import MainWindow
from segstudio.services.samples import find_sample
from segstudio.services.settings import Settings
from tests.e2e.kit import LEFT, idle, press, spin, until

Key = Qt.Key
pytestmark = [pytest.mark.gui]


def _open(window: MainWindow, name: str) -> None:
    window.open_sample(find_sample(name))
    until(lambda: window.session.volume is not None and window.session.volume.name.startswith(name[:5]))
    idle(window)


def _primary(window: MainWindow) -> list[str]:
    return [name for name, action in window.action_set.by_name.items() if action.property("primary")]


def test_the_empty_window_teaches_and_its_cards_open_the_samples(window) -> None:
    assert window.windowTitle() == "SegStudio"
    assert _primary(window) == ["actionOpen"]
    cards = window.empty_state.cards
    assert {card.sample.name for card in cards} == {"cells", "vessels", "chest-xray", "chest-ct"}
    until(lambda: all(not card.icon().isNull() for card in cards))
    cards[0].click()
    until(lambda: window.session.volume is not None)
    idle(window)
    assert window.windowTitle() == "cells[*] – SegStudio"
    assert window.canvas.isVisible()
    assert not window.empty_state.isVisible()


def test_a_step_that_begins_leaves_the_keys_to_the_canvas(qtbot, window) -> None:
    """Begun with Space, segmenting disables its button; the next Space must not close a panel."""
    _open(window, "cells")
    button = window.findChild(ActionButton, "actionSegment")
    assert button is not None
    assert not button.focusPolicy() & Qt.FocusPolicy.ClickFocus
    button.setFocus()
    press(button, Key.Key_Space)
    assert not button.isEnabled()
    assert window.focusWidget() is window.canvas
    idle(window)


def test_every_control_has_a_name_a_tip_and_can_be_pressed_with_a_finger(window) -> None:
    _open(window, "chest-ct")
    window.docks["dockHistory"].show()
    spin(50)
    controls = [
        w
        for kind in (QAbstractButton, QAbstractSpinBox, QComboBox, QSlider)
        for w in window.findChildren(kind)
        if w.isVisible() and not w.objectName().startswith("qt_")
    ]
    assert len(controls) > 30
    for control in controls:
        spoken = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
        assert spoken, control.objectName() or control
        assert control.objectName(), spoken
        assert control.toolTip(), control.objectName()
        assert control.height() >= 22, control.objectName()


def test_single_letters_act_on_the_canvas_but_not_where_a_person_types(window) -> None:
    _open(window, "cells")
    assert window.state.tool == "navigate"
    window.canvas.setFocus()
    press(window.canvas, Key.Key_B)
    assert window.state.tool == "brush"
    spin_box = window.findChild(QAbstractSpinBox, "brushRadius")
    spin_box.setFocus()
    press(spin_box, Key.Key_E)
    assert window.state.tool == "brush"


def test_keys_from_the_settings_take_the_place_of_the_built_in_ones(window) -> None:
    _open(window, "cells")
    window.settings.replace(replace(window.settings.value, keys={"toolEraser": "Q"}))
    window.canvas.setFocus()
    press(window.canvas, Key.Key_E)
    assert window.state.tool == "navigate"
    press(window.canvas, Key.Key_Q)
    assert window.state.tool == "eraser"


@pytest.mark.case("B12")
def test_an_error_stays_a_notice_goes_and_markup_is_shown_as_it_is(window) -> None:
    bar = window.notices
    window.context.notify(SegStudioError("The file <b>x</b> is cut off.", "Copy it again."))
    assert bar.text == "The file <b>x</b> is cut off. Copy it again."
    assert bar.findChild(QLabel, "noticeSentence").textFormat() == Qt.TextFormat.PlainText
    assert not bar._gone.isActive()
    done = []
    bar.findChild(QAbstractButton, "noticeClose").click()
    bar.tell("Saved.", ("Show", lambda: done.append(True)))
    assert bar._gone.isActive()
    bar.findChild(QAbstractButton, "noticeAction").click()
    assert done == [True]
    assert bar.text == ""


def test_a_notice_about_the_last_case_goes_with_it_but_an_error_stays(window) -> None:
    window.context.notify("Saved.")
    _open(window, "cells")
    assert window.notices.text == ""
    window.context.notify(SegStudioError("The disk is full."))
    _open(window, "vessels")
    assert window.notices.text.splitlines() == [
        "Model vessels: it was made for images of this kind.",
        "The disk is full.",
    ]


def test_the_bar_says_whether_the_labels_are_saved(window, tmp_path) -> None:
    _open(window, "cells")
    saved = window.findChild(QLabel, "savedState")
    assert saved.text() == ""
    window.session.mark_reviewed([0])
    assert saved.text() == "Not saved yet"
    until(lambda: saved.text().startswith("Not saved yet · kept for recovery"))
    assert window.isWindowModified()
    window.handlers.files._write(tmp_path / "labels.png", None)
    until(lambda: not window.session.dirty)
    assert saved.text().startswith("All edits saved")
    assert window.findChild(QLabel, "researchUse").text() == "Research use only"


@pytest.mark.case("A10")
def test_a_save_that_a_new_stroke_overtakes_leaves_the_case_unsaved(window, tmp_path) -> None:
    _open(window, "cells")
    window.session.mark_reviewed([0])
    labels = window.session.labels
    window.handlers.files._write(tmp_path / "labels.png", None)
    corner = (slice(0, 1), slice(0, 1), slice(0, 1))
    window.session.record(labels.edit("Dot", corner, labels.array[corner] + 1))
    idle(window)
    assert (tmp_path / "labels.png").exists()
    assert window.session.dirty


def test_the_menus_hold_every_action_once_and_undo_names_its_step(window) -> None:
    _open(window, "cells")
    held = Counter(a.objectName() for m in window.menuBar().findChildren(QMenu) for a in m.actions())
    assert all(held[name] == 1 for name in window.action_set.by_name)
    window.session.mark_reviewed([0])
    spin(20)
    assert window.action_set.by_name["actionUndo"].text() == "&Undo Mark reviewed"
    window.action_set.by_name["actionUndo"].trigger()
    assert window.action_set.by_name["actionRedo"].text() == "&Redo Mark reviewed"


def test_the_buttons_of_the_tool_bar_follow_their_actions(window) -> None:
    bar = window.findChild(QToolBar, "toolBar")
    buttons = {b.objectName(): b for b in bar.findChildren(ActionButton)}
    assert set(buttons) == {"actionSegment", "actionMarkReviewed", "actionFineTune"}
    assert not buttons["actionSegment"].isEnabled()
    _open(window, "cells")
    assert _primary(window) == (["actionSegment"] if window.session.model else ["toolBrush"])
    assert buttons["actionSegment"].isEnabled() == (window.session.model is not None)
    assert buttons["actionSegment"].property("primary") == (window.session.model is not None)


def test_correcting_comes_next_after_segmenting_and_reviewing_after_that(window) -> None:
    bar = window.findChild(QToolBar, "toolBar")
    brush, reviewed = (bar.findChild(QAbstractButton, n) for n in ("toolBrushButton", "actionMarkReviewed"))
    dot = brush.findChild(QWidget)

    def loud() -> list[bool]:
        spin(120)
        return [dot.isVisible(), bool(reviewed.property("primary"))]

    _open(window, "cells")
    whole = np.ones((1, 8, 8), np.uint8)
    corner = (slice(0, 1), slice(0, 8), slice(0, 8))
    window.session.record(window.session.labels.edit("By a model", corner, whole))
    assert loud() == [True, False]
    assert reviewed.isEnabled()  # who finds nothing to correct says so at once
    plain, marked = (a.cacheKey() for a in (window.action_set.by_name["toolBrush"].icon(), brush.icon()))
    assert plain != marked
    ground = brush.grab().toImage().pixelColor(4, brush.height() // 2)
    other = bar.findChild(QAbstractButton, "toolEraserButton")
    assert (
        other.grab().toImage().pixelColor(4, other.height() // 2) == ground
    )  # only the chosen one is filled
    assert brush.rect().contains(dot.geometry())
    QTest.mouseClick(brush, LEFT)
    assert loud() == [False, False]
    assert brush.icon().cacheKey() != marked
    assert brush.grab().toImage().pixelColor(4, brush.height() // 2) != ground
    hand = np.ones((1, 8, 4), bool)
    half = (slice(0, 1), slice(0, 8), slice(0, 4))
    window.session.record(window.session.labels.edit("By hand", half, 0 * whole[:, :, :4], hand_after=hand))
    assert loud() == [False, True]


def test_the_tool_in_hand_stays_chosen_when_its_button_is_pressed_again(window) -> None:
    bar = window.findChild(QToolBar, "toolBar")
    _open(window, "cells")
    for name in ("toolEraser", "toolEraser", "toolFill"):
        QTest.mouseClick(bar.findChild(QAbstractButton, f"{name}Button"), LEFT)
        spin(120)
        tools = [a.objectName() for n, a in window.action_set.by_name.items() if n.startswith("tool")]
        assert [n for n in tools if window.action_set.by_name[n].isChecked()] == [name]


def test_the_steps_stay_in_the_tool_bar_when_the_window_gets_narrow(window) -> None:
    bar = window.findChild(QToolBar, "toolBar")
    window.resize(1366, 748)
    spin(200)
    window.resize(1000, 700)
    spin(200)
    assert bar.width() <= 1000
    assert not bar.findChild(QToolButton, "qt_toolbar_ext_button").isVisible()
    steps = bar.findChildren(ActionButton)
    assert [b.width() for b in steps] == [b.sizeHint().width() for b in steps]


def test_the_canvas_can_be_alone_and_the_docks_come_back(window) -> None:
    _open(window, "cells")
    shown = [d for d in window.docks.values() if d.isVisible()]
    window.action_set.by_name["actionFocus"].trigger()
    assert not any(d.isVisible() for d in window.docks.values())
    window.action_set.by_name["actionFocus"].trigger()
    assert [d for d in window.docks.values() if d.isVisible()] == shown


def test_the_theme_changes_at_once(window, qapp) -> None:
    dark = qapp.palette().window().color()
    window.settings.replace(replace(window.settings.value, theme="light"))
    assert qapp.palette().window().color().lightness() > dark.lightness()
    drawn = window.action_set.by_name["actionOpen"].icon().pixmap(20).toImage()
    assert drawn == icon("open").pixmap(20).toImage()
    window.settings.replace(replace(window.settings.value, theme="dark"))


@pytest.mark.parametrize("dialog", ["actionSettings", "actionShortcuts", "actionManual", "actionAbout"])
def test_dialogs_open_without_stopping_the_window_and_close_with_escape(window, dialog) -> None:
    from PySide6.QtWidgets import QDialog

    window.action_set.by_name[dialog].trigger()
    until(lambda: any(d.isVisible() for d in window.findChildren(QDialog)))
    (opened,) = [d for d in window.findChildren(QDialog) if d.isVisible()]
    opened.reject()
    until(lambda: not any(d.isVisible() for d in window.findChildren(QDialog)))


def test_the_page_on_the_text_is_shown_as_tables_not_as_markup(qapp) -> None:
    from PySide6.QtGui import QTextTable
    from PySide6.QtWidgets import QTextBrowser

    from segstudio.gui.manual import ManualDialog

    dialog = ManualDialog("from-the-text")
    document = dialog.findChild(QTextBrowser, "manualPage").document()
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert len(tables) == 6  # three losses, filter, shuffle, networks
    assert "|---" not in document.toPlainText()
    dialog.deleteLater()


def test_the_window_remembers_itself(qapp, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path / "home"))
    seen = []
    for _ in range(2):
        made = build_window(Settings(theme="dark"))
        made.show()
        until(lambda made=made: made.docks["dockLearn"].panel is not None)
        seen.append(made.docks["dockFilter"].isVisible())
        made.docks["dockFilter"].hide()
        spin(20)
        made.end()
        made.deleteLater()
    assert seen == [True, False]
    assert (tmp_path / "home" / "config" / "window.ini").exists()


def test_recent_files_are_offered_and_can_be_forgotten(window, tmp_path) -> None:
    copy = tmp_path / "mine.png"
    copy.write_bytes(find_sample("cells").path.read_bytes())
    window.open_paths([copy])
    until(lambda: window.session.path == copy)
    idle(window)
    assert window.memory.recent() == [copy]
    window.handlers.files.close_case()
    until(lambda: window.session.volume is None)
    assert any(b.text() == "mine.png" for b in window.empty_state.findChildren(QAbstractButton))
    window.memory.clear_recent()
    assert window.memory.recent() == []


def test_the_list_of_jobs_and_the_cross(window) -> None:
    import threading
    from dataclasses import dataclass

    from segstudio.services.jobs import Lane

    @dataclass(frozen=True)
    class Slow:
        gate: threading.Event
        title: str = "Slow work"
        lane: Lane = Lane.CPU

        def run(self, progress) -> None:
            progress(0.5, "half", preview=1)
            while not self.gate.wait(0.005):
                progress(0.5)

    gate = threading.Event()
    ended: list[str] = []
    window.runner.submit(Slow(gate), on_cancelled=lambda: ended.append("cancelled"))
    meter = window.status.meter
    until(lambda: "50%" in window.findChild(QAbstractButton, "jobList").text())
    assert meter.isVisible()
    window.findChild(QAbstractButton, "jobCancel").click()
    until(lambda: ended == ["cancelled"])
    until(lambda: not meter.isVisible())
