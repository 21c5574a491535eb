"""When every step is undone, nothing is left to be saved, and post-processing waits for a segmentation."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from segstudio.services.samples import find_sample
from tests.e2e.kit import answer, drag, idle, press, until
from tests.gui.test_postprocessing_window import click, own_model, preview, section, segmented, settle
from tests.gui.test_saved_words import state

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
pytestmark = pytest.mark.gui


def undo_all(window) -> None:
    while window.undo_stack.can_undo():
        before = window.undo_stack.index()
        press(window, Key.Key_Z, CTRL)
        until(lambda before=before: window.undo_stack.index() < before)
    settle(window)


def open_and_segment(window, name: str) -> None:
    window.open_sample(find_sample(name))
    until(lambda: window.session.path == find_sample(name).path)
    settle(window)
    window.action_set.by_name["actionSegment"].trigger()
    until(lambda: window.session.prediction is not None, 60)
    settle(window)


def erase(window) -> None:
    before = window.undo_stack.count()
    window.action_set.by_name["toolEraser"].trigger()
    height, width = window.session.labels.array.shape[1:]
    drag(window, [(height / 2, width * part) for part in (0.2, 0.35, 0.5)])
    idle(window)
    assert window.undo_stack.count() == before + 1


def try_and_take_back(window) -> None:
    holes = section(window).switches["fill_holes"]
    assert holes.isChecked()
    click(window, holes)
    click(window, holes)
    assert holes.isChecked()
    assert preview(window) is None


def assert_as_opened(window) -> None:
    assert not window.session.labels.array.any()
    assert not window.isWindowModified()
    assert state(window) in ("As opened", "")
    assert preview(window) is None
    assert not section(window).apply.isEnabled()


def test_undoing_a_segmentation_of_a_sample_leaves_nothing_to_save_or_apply(window):
    open_and_segment(window, "chest-xray")
    erase(window)
    try_and_take_back(window)
    undo_all(window)
    assert_as_opened(window)


def test_so_it_does_for_a_sample_that_was_open_before(window):
    open_and_segment(window, "chest-xray")
    window.open_sample(find_sample("cells"))
    until(lambda: window.findChild(QMessageBox, "askUnsaved") is not None)
    answer(window, "answerDiscard")
    settle(window)
    open_and_segment(window, "chest-xray")
    erase(window)
    undo_all(window)
    assert_as_opened(window)


def test_doing_the_old_steps_again_there_and_undoing_them_leaves_nothing_to_save(window):
    open_and_segment(window, "chest-xray")
    erase(window)
    window.open_sample(find_sample("cells"))
    until(lambda: window.findChild(QMessageBox, "askUnsaved") is not None)
    answer(window, "answerDiscard")
    settle(window)
    window.open_sample(find_sample("chest-xray"))
    until(lambda: window.session.path == find_sample("chest-xray").path)
    settle(window)
    press(window, Key.Key_Z, CTRL | SHIFT)
    until(window.isWindowModified)
    undo_all(window)
    assert_as_opened(window)


def test_what_is_tried_after_the_segmentation_was_undone_is_not_shown(window):
    own_model(window)
    raw = segmented(window)
    panel = section(window)
    undo_all(window)
    click(window, panel.switches["largest_only"])
    assert preview(window) is None
    assert not panel.apply.isEnabled()
    assert panel.state.text() == "Used when the model segments the next time."
    press(window, Key.Key_Z, CTRL | SHIFT)
    settle(window)
    assert (window.session.labels.array == raw).all()
    assert preview(window)[6, 41] == 0
    assert panel.apply.isEnabled()
    assert panel.state.text() == "3 → 1 objects, not applied yet"


def test_a_stroke_in_place_of_the_segmentation_leaves_nothing_to_apply(window):
    own_model(window)
    segmented(window)
    undo_all(window)
    window.action_set.by_name["toolBrush"].trigger()
    drag(window, [(30, 30), (31, 34)])
    click(window, section(window).switches["largest_only"])
    assert window.session.labels.array.any()
    assert preview(window) is None
    assert not section(window).apply.isEnabled()


def test_what_was_applied_and_undone_can_be_applied_again_after_a_stroke_elsewhere(window):
    own_model(window)
    segmented(window)
    panel = section(window)
    click(window, panel.switches["largest_only"])
    click(window, panel.apply)
    assert not panel.apply.isEnabled()
    press(window, Key.Key_Z, CTRL)
    assert panel.apply.isEnabled()
    window.action_set.by_name["toolBrush"].trigger()
    drag(window, [(30, 30), (31, 34)])
    assert panel.apply.isEnabled()
    click(window, panel.apply)
    assert window.session.labels.array[0, 6, 41] == 0
    assert not panel.apply.isEnabled()
    undo_all(window)
    assert_as_opened(window)
