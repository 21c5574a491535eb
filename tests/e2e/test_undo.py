"""Undo in the window: across slices and cases, in the midst of a stroke, and held down."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.gui.main_window import MainWindow
from segstudio.io import write_volume
from tests.e2e.kit import CTRL, LEFT, NONE, answer, drag, idle, open_case, press, spin, until

pytestmark = pytest.mark.gui
FRAME_S = 0.016
SHIFT_CTRL = Qt.KeyboardModifier.ShiftModifier | CTRL


@pytest.fixture
def volumes(tmp_path: Path) -> list[Path]:
    """Two volumes of five slices."""
    paths = []
    for name in ("one", "two"):
        voxels = np.random.default_rng(len(paths)).integers(0, 99, (5, 40, 60), dtype=np.int16)
        paths.append(tmp_path / f"{name}.nii.gz")
        write_volume(Volume(voxels, Geometry((5, 40, 60), (3, 1, 1))), paths[-1])
    return paths


def go(window: MainWindow, action: str, name: str) -> None:
    window.findChild(QAction, action).trigger()
    until(lambda: window.session.path is not None and window.session.path.name.startswith(name))
    idle(window)


@pytest.mark.case("E7")
def test_undo_survives_slices_planes_and_cases_and_goes_where_it_changes(
    make_window, volumes, tmp_path
) -> None:
    window = make_window()
    window.open_paths(volumes)
    until(lambda: window.session.path == volumes[0])
    idle(window)
    press(window.canvas, Qt.Key.Key_B)
    window.state.brush_radius = 2
    for z in (0, 3):
        window.state.slice_index = z
        drag(window, [(10, 10), (12, 20)])
    painted = window.session.labels.array.copy()
    assert painted[0].any()
    assert painted[3].any()
    window.state.slice_index = 1
    window.state.layout = "planes"
    spin(20)
    window.state.layout = "single"
    window.handlers.files._write(tmp_path / "labels.nii.gz", None)
    until(lambda: not window.session.dirty)
    go(window, "actionNextCase", "two")
    assert window.undo_stack.count() == 0
    drag(window, [(30, 30), (31, 40)])
    second = window.session.labels.array.copy()
    window.findChild(QAction, "actionPreviousCase").trigger()
    answer(window, "answerDiscard")
    until(lambda: window.session.path == volumes[0])
    idle(window)
    np.testing.assert_array_equal(window.session.labels.array, painted)
    assert (window.undo_stack.count(), window.undo_stack.index()) == (2, 2)
    window.state.slice_index = 1
    press(window.canvas, Qt.Key.Key_Z, CTRL)
    assert window.state.slice_index == 3
    assert not window.session.labels.array[3].any()
    press(window.canvas, Qt.Key.Key_Z, CTRL)
    assert window.state.slice_index == 0
    assert not window.session.labels.array.any()
    press(window.canvas, Qt.Key.Key_Y, CTRL)
    press(window.canvas, Qt.Key.Key_Z, SHIFT_CTRL)
    np.testing.assert_array_equal(window.session.labels.array, painted)
    window.handlers.files._write(tmp_path / "labels.nii.gz", None)
    until(lambda: not window.session.dirty)
    go(window, "actionNextCase", "two")
    assert not window.session.labels.array.any()  # discarded, but no step is lost
    press(window.canvas, Qt.Key.Key_Y, CTRL)
    np.testing.assert_array_equal(window.session.labels.array, second)


def test_undo_in_the_midst_of_a_stroke_takes_that_stroke_back_and_no_more(make_window, picture) -> None:
    window = make_window()
    open_case(window, picture)
    press(window.canvas, Qt.Key.Key_B)
    drag(window, [(10, 10), (12, 20)])
    before = window.session.labels.array.copy()
    target = window.canvas.viewport()
    first, then = (window.canvas.to_screen(y, x).toPoint() for y, x in ((40.0, 40.0), (45.0, 60.0)))
    QTest.mousePress(target, LEFT, NONE, first)
    QTest.mouseMove(target, then)
    spin(5)
    assert (window.session.labels.array != before).any()
    press(window.canvas, Qt.Key.Key_Z, CTRL)
    np.testing.assert_array_equal(window.session.labels.array, before)
    QTest.mouseMove(target, then + QPoint(9, 9))
    QTest.mouseRelease(target, LEFT, NONE, then)
    np.testing.assert_array_equal(window.session.labels.array, before)
    assert (window.undo_stack.count(), window.undo_stack.index()) == (1, 1)
    press(window.canvas, Qt.Key.Key_Z, CTRL)
    assert not window.session.labels.array.any()


@pytest.mark.case("E7")
def test_steps_of_a_thousand_go_back_smoothly_while_the_key_is_held(make_window, picture) -> None:
    window = make_window()
    open_case(window, picture)
    window.docks["dockHistory"].show()
    labels = window.session.labels
    rng = np.random.default_rng(0)
    for number in range(1000):
        y, x = int(rng.integers(0, 60)), int(rng.integers(0, 80))
        box = (slice(0, 1), slice(y, y + 10), slice(x, x + 10))
        window.session.record(labels.edit(f"Stroke {number}", box, np.full((1, 10, 10), number % 3)))
    spin(50)
    window.activateWindow()
    window.canvas.setFocus()
    until(window.isActiveWindow)
    gaps = []
    QTest.keyPress(window.canvas, Qt.Key.Key_Z, CTRL)
    for _ in range(299):
        start = time.thread_time()
        QTest.keyPress(window.canvas, Qt.Key.Key_Z, CTRL)
        QApplication.processEvents()
        gaps.append(time.thread_time() - start)
    QTest.keyRelease(window.canvas, Qt.Key.Key_Z, CTRL)
    assert window.undo_stack.index() == 700
    assert np.percentile(gaps, 95) < 2 * FRAME_S  # of computing, and twice: others share the caches
    window.undo_stack.go_to(0)
    assert not window.session.labels.array.any()
    window.undo_stack.go_to(1000)
    assert window.undo_stack.redo_text() == ""
