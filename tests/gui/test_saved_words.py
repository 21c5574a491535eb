"""The window says whether labels are saved, in words and marks that are true however one came there."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.services.samples import find_sample
from segstudio.services.tasks import Opened
from tests.e2e.kit import idle, press, until

WEEK = "What you discard stays for a week under File > Unsaved edits."
Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
pytestmark = [pytest.mark.gui]


@pytest.fixture
def painted(window):
    """A sample with one step."""
    window.open_sample(find_sample("cells"))
    until(lambda: window.session.volume is not None)
    idle(window)
    window.session.mark_reviewed([0])
    return window


def question(window) -> QMessageBox | None:
    return window.findChild(QMessageBox, "askUnsaved")


def words(window) -> str:
    """What is asked when the window is closed; taken back."""
    window.close()
    until(lambda: question(window) is not None)
    asked = question(window)
    said = asked.informativeText()
    asked.findChild(QPushButton, "answerCancel").click()
    until(lambda: question(window) is None)
    return said


def dot(window) -> None:
    labels, corner = window.session.labels, (slice(0, 1), slice(0, 1), slice(0, 1))
    window.session.record(labels.edit("Dot", corner, labels.array[corner] + 1))


def state(window) -> str:
    return window.findChild(QLabel, "savedState").text()


def test_a_question_says_whether_there_ever_was_a_file(painted, tmp_path) -> None:
    painted.session.mark_reviewed([0], False)
    dot(painted)
    assert words(painted) == "They are not saved yet. " + WEEK
    painted.handlers.files._write(tmp_path / "labels.png", None)
    until(lambda: not painted.session.dirty)
    dot(painted)
    assert words(painted) == "They changed since they were saved. " + WEEK


def test_labels_that_their_correction_holds_are_let_go_without_a_question(painted) -> None:
    dot(painted)
    keep = painted.action_set.by_name["actionSaveCorrection"]
    keep.trigger()
    until(lambda: painted.work.correction_saved)
    idle(painted)
    store = painted.context.store
    (kept,) = store.ids()
    store.remove(kept)
    assert words(painted) == "They are not saved yet. " + WEEK  # the correction is gone
    dot(painted)
    until(keep.isEnabled)
    keep.trigger()
    until(lambda: painted.work.correction_saved)
    idle(painted)
    painted.close()
    assert question(painted) is None
    assert painted.ended


def test_a_question_does_not_say_so_of_what_was_changed_after_it_was_kept(painted, tmp_path) -> None:
    painted.handlers.files._write(tmp_path / "labels.png", None)
    until(lambda: not painted.session.dirty)
    labels = painted.session.labels
    corner = (slice(0, 1), slice(0, 1), slice(0, 1))
    painted.session.record(labels.edit("Dot", corner, labels.array[corner] + 1))
    painted.action_set.by_name["actionSaveCorrection"].trigger()
    until(lambda: painted.work.correction_saved)
    idle(painted)
    assert words(painted).startswith("They changed since they were saved. They are kept as a correction")


def test_of_a_volume_the_reviewed_slices_are_kept(window) -> None:
    window.session.open(Opened(Volume(np.zeros((3, 20, 20), np.uint8), Geometry((3, 20, 20), (1, 1, 1)))))
    idle(window)
    dot(window)
    window.session.mark_reviewed([1])
    until(window.action_set.by_name["actionSaveCorrection"].isEnabled)
    window.action_set.by_name["actionSaveCorrection"].trigger()
    until(lambda: window.work.correction_saved)
    idle(window)
    assert "The reviewed slices are kept as a correction either way" in words(window)


def test_undoing_everything_leaves_no_star_and_no_question(painted) -> None:
    assert painted.isWindowModified()
    press(painted, Key.Key_Z, CTRL)
    until(lambda: not painted.isWindowModified())
    assert state(painted) == "As opened"
    press(painted, Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    until(painted.isWindowModified)
    assert state(painted).startswith("Not saved")
    press(painted, Key.Key_Z, CTRL)
    until(lambda: not painted.isWindowModified())
    painted.close()
    QApplication.processEvents()
    assert question(painted) is None
    assert painted.ended


def test_a_save_that_a_new_stroke_overtakes_is_where_undo_leads_back_to(painted, tmp_path) -> None:
    labels = painted.session.labels
    painted.handlers.files._write(tmp_path / "labels.png", None)
    corner = (slice(0, 1), slice(0, 1), slice(0, 1))
    painted.session.record(labels.edit("Dot", corner, labels.array[corner] + 1))
    idle(painted)
    assert painted.session.dirty
    press(painted, Key.Key_Z, CTRL)
    until(lambda: not painted.session.dirty)
    assert state(painted) == "As saved"
    press(painted, Key.Key_Z, CTRL)
    until(lambda: painted.session.dirty)  # as it was opened, which the file no longer holds
