"""The whole loop on one picture, by mouse and keys, and the same loop on the command line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSpinBox

from segstudio.cli.main import run
from segstudio.core.filters import mean_filter
from segstudio.io import read_labels
from tests.e2e.kit import CTRL, SHIFT, TINY, choose_file, click, drag, idle, press, until

Key = Qt.Key
pytestmark = [pytest.mark.gui]


def segment(picture: Path, model: str | Path, out: Path) -> np.ndarray:
    """Labels of a picture by the command line."""
    assert run(["segment", str(picture), "--model", str(model), "-o", str(out), "--device", "cpu"]) == 0
    return read_labels(out).array


def test_the_loop_in_the_window_and_by_commands(make_window, tiny_model, picture, tmp_path) -> None:
    window = make_window(cpu_threads=2)
    session, canvas = window.session, window.canvas

    # Open
    press(window, Key.Key_O, CTRL)
    choose_file(window, picture)
    until(lambda: session.path == picture)
    idle(window)
    raw = session.volume.voxels
    assert session.model.name == TINY

    # Filter
    size = window.findChild(QSpinBox, "filterSizeBox")
    size.setFocus()
    size.selectAll()
    QTest.keyClicks(size, "5")
    press(size, Key.Key_Return)
    click(window, "filterApply")
    until(lambda: session.filter_size == 5)
    idle(window)
    np.testing.assert_array_equal(session.shown.voxels[0], mean_filter(raw[0], 5))
    assert window.action_set.by_name["actionUndo"].text() == "&Undo Mean filter 5×5"

    # Segment
    press(window, Key.Key_Return, CTRL)
    until(lambda: session.prediction is not None)
    idle(window)
    predicted = session.labels.array.copy()
    np.testing.assert_array_equal(predicted, session.prediction.labels)
    assert 0 < (predicted > 0).mean() < 1, "the small model should be neither empty nor full"
    by_command = tmp_path / "by_command.png"
    np.testing.assert_array_equal(segment(picture, TINY, by_command), predicted)

    # Paint the first disc, undo, redo
    canvas.setFocus()
    press(canvas, Key.Key_B)
    assert window.state.tool == "brush"
    window.state.brush_radius = 11
    drag(window, [(20.5, 25.5), (20.5, 26.5), (20.5, 25.5)])
    painted = session.labels.array.copy()
    assert painted[0, 20, 25] == 1
    assert session.labels.hand[0, 20, 25]
    assert window.undo_stack.undo_text() == "Brush stroke"
    press(window, Key.Key_Z, CTRL)
    np.testing.assert_array_equal(session.labels.array, predicted)
    press(window, Key.Key_Z, CTRL | SHIFT)
    np.testing.assert_array_equal(session.labels.array, painted)

    # Erase everything and paint the three discs where they are, then review
    press(canvas, Key.Key_E)
    window.state.brush_radius = 60
    drag(window, [(20.5, 20.5), (36.5, 48.5), (50.5, 75.5)])
    assert not session.labels.array.any()
    press(canvas, Key.Key_B)
    for y, x, radius in ((20, 25, 11), (45, 60, 14), (58, 20, 7)):
        window.state.brush_radius = radius
        drag(window, [(y + 0.5, x + 0.5), (y + 0.5, x + 0.6)])
    corrected = session.labels.array.copy()
    press(canvas, Key.Key_R)
    assert session.labels.reviewed == {0}

    # A prediction leaves reviewed slices alone
    press(window, Key.Key_Return, CTRL)
    idle(window)
    np.testing.assert_array_equal(session.labels.array, corrected)

    # Save the correction, fine-tune, accept
    press(window, Key.Key_R, CTRL)
    until(lambda: len(window.context.store) == 1)
    idle(window)
    plan = {"steps": 25, "learning_rate": 0.01, "batch": 2, "patch": 64}
    window.work.plan = replace(window.work.plan, **plan)
    press(window, Key.Key_T, CTRL)
    until(lambda: window.work.training is not None)
    until(lambda: window.work.outcome is not None, 120)
    outcome = window.work.outcome
    idle(window)
    assert outcome.path is not None, outcome.sentence
    assert window.work.curve
    assert window.work.curve[-1].step == 25
    click(window, "actionAcceptModel")
    until(lambda: window.work.outcome is None)
    assert session.model.name == f"{TINY}-v2"
    assert session.model.card.filter_size == 1
    assert not outcome.path.exists()
    assert tiny_model.exists()

    # Save under a name that is typed, then change and save again without a question
    press(window, Key.Key_S, CTRL)
    target = tmp_path / "corrected.png"
    choose_file(window, target)
    until(lambda: not session.dirty)
    np.testing.assert_array_equal(read_labels(target).array, corrected)
    assert not window.isWindowModified()

    # Reopen with the labels: everything equal
    press(window, Key.Key_W, CTRL)
    until(lambda: session.volume is None)
    window.open_paths([picture])
    until(lambda: session.path == picture)
    window.handlers.files.open_labels_dialog()
    choose_file(window, target)
    until(lambda: session.labels_path == target)
    idle(window)
    np.testing.assert_array_equal(session.volume.voxels, raw)
    np.testing.assert_array_equal(session.labels.array, corrected)

    # The new model gives the same labels in the window and on the command line
    press(window, Key.Key_Return, CTRL | SHIFT)
    until(lambda: session.prediction is not None)
    idle(window)
    assert (
        run(["segment", str(picture), "--model", f"{TINY}-v2", "-o", str(by_command), "--device", "cpu"]) == 0
    )
    np.testing.assert_array_equal(read_labels(by_command).array, session.labels.array)

    # And so does a model that the command line teaches from the same correction
    again = tmp_path / "again.safetensors"
    words = ["finetune", "--model", TINY, "-o", str(again), "--device", "cpu", "--threads", "2"]
    assert run([*words, "--steps", "25", "--lr", "0.01", "--batch", "2", "--patch", "64"]) == 0
    assert (
        run(["segment", str(picture), "--model", str(again), "-o", str(by_command), "--device", "cpu"]) == 0
    )
    np.testing.assert_array_equal(read_labels(by_command).array, session.labels.array)


def test_the_correction_command_keeps_what_the_window_keeps(
    make_window, tiny_model, picture, tmp_path
) -> None:
    window = make_window()
    session = window.session
    window.open_paths([picture])
    until(lambda: session.path == picture)
    window.canvas.setFocus()
    press(window.canvas, Key.Key_B)
    drag(window, [(20.5, 25.5), (40.5, 50.5)])
    press(window.canvas, Key.Key_R)
    press(window, Key.Key_R, CTRL)
    until(lambda: len(window.context.store) == 1)
    idle(window)
    (name,) = window.context.store.ids()
    by_window = window.context.store.load(name)

    mask, folder = tmp_path / "mask.png", tmp_path / "by_command"
    window.handlers.files._write(mask, None)
    until(lambda: not session.dirty)
    assert run(["correct", str(picture), str(mask), "--corrections", str(folder)]) == 0
    from segstudio.io.corrections import CorrectionStore

    store = CorrectionStore(Path(folder))
    by_command = store.load(store.ids()[0])
    np.testing.assert_array_equal(by_command.volume.voxels, by_window.volume.voxels)
    np.testing.assert_array_equal(by_command.labels, by_window.labels)
    np.testing.assert_array_equal(by_command.valid, by_window.valid)
