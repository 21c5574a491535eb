"""Labels and comparing in the whole window, by mouse and keys: painted, merged, undone, compared, saved."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.volume import Volume
from segstudio.gui.panels.label_rows import NAME
from segstudio.io import read_labels, write_labels
from segstudio.learning.metrics import dice
from segstudio.services.tasks import Opened
from tests.e2e.kit import CTRL, LEFT, NONE, SHIFT, choose_file, idle, press, until

Key = Qt.Key
pytestmark = pytest.mark.gui
GRID = Geometry((3, 60, 80), (4.0, 2.0, 1.0))


@pytest.fixture
def window(make_window):
    made = make_window()
    array = np.zeros(GRID.shape, np.uint16)
    array[:, 10:30, 10:30], array[:, 35:50, 40:60] = 1, 2
    classes = [LabelClass(1, "liver", (200, 0, 0)), LabelClass(2, "spleen", (0, 200, 0))]
    voxels = np.arange(np.prod(GRID.shape), dtype=np.int16).reshape(GRID.shape)
    made.session.open(Opened(Volume(voxels, GRID, name="case"), LabelMap(GRID, array, classes)))
    idle(made)
    return made


def rows(window) -> list[str]:
    model = window.docks["dockLabels"].panel.rows
    return [model.index(row, NAME).data() for row in range(model.rowCount())]


def test_labels_are_merged_by_mouse_and_key_and_come_back_by_undo(window) -> None:
    before = window.session.labels.array.copy()
    listed = window.docks["dockLabels"].panel.list
    for row, held in ((0, NONE), (1, CTRL)):
        at = listed.visualRect(listed.model().index(row, NAME)).center()
        QTest.mouseClick(listed.viewport(), LEFT, held, at)
    press(window.canvas, Key.Key_G, CTRL)
    until(lambda: rows(window) == ["spleen"])
    np.testing.assert_array_equal(window.session.labels.array, np.where(before > 0, 2, 0))
    assert "Merge liver into spleen" in window.action_set.by_name["actionUndo"].text()
    press(window.canvas, Key.Key_Z, CTRL)
    until(lambda: rows(window) == ["liver", "spleen"])
    np.testing.assert_array_equal(window.session.labels.array, before)
    press(window.canvas, Key.Key_Z, CTRL | SHIFT)
    until(lambda: rows(window) == ["spleen"])
    press(window.canvas, Key.Key_Z, CTRL)
    idle(window)


def test_a_stroke_over_the_background_alone_leaves_neighbours_and_counts_what_it_added(window) -> None:
    canvas, state = window.canvas, window.state
    press(canvas, Key.Key_2)
    press(canvas, Key.Key_L, SHIFT)  # paint over: only the background
    press(canvas, Key.Key_B)
    state.brush_radius = 6.0
    before = window.session.labels.array.copy()
    count = window.session.counts.of(2)
    start, stop = (canvas.to_screen(20, x).toPoint() for x in (26, 45))
    QTest.mousePress(canvas.viewport(), LEFT, NONE, start)
    QTest.mouseMove(canvas.viewport(), stop)
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, stop)
    after = window.session.labels.array
    assert (after == 2).sum() > (before == 2).sum()
    np.testing.assert_array_equal(after == 1, before == 1)
    assert window.session.counts.of(2) == (after == 2).sum() > count


def test_a_reference_beside_a_prediction_is_compared_while_painting_and_is_never_saved(
    window, tmp_path
) -> None:
    reference = np.roll(window.session.labels.array, 4, axis=2)
    write_labels(LabelMap(GRID, reference), tmp_path / "reference.nii.gz")
    press(window.canvas, Key.Key_C, CTRL | Qt.KeyboardModifier.AltModifier)  # open reference
    choose_file(window, tmp_path / "reference.nii.gz")
    comparison = window.session.comparison
    until(lambda: comparison.against is not None)
    comparison.put("prediction", "Prediction", np.roll(reference, 1, axis=1))
    until(lambda: window.docks["dockCompare"].panel is not None and window.docks["dockCompare"].isVisible())
    assert [(o.key, line) for o, line in comparison.drawn()] == [
        ("reference", "dashed"),
        ("prediction", "dotted"),
    ]
    cells = window.docks["dockCompare"].panel.cells
    z = window.state.slice_index

    def told() -> str:
        return f"{dice(window.session.labels.array[z] == 1, reference[z] == 1):.3f}"

    until(lambda: cells["section", "Dice"].text() == told() == "0.800")
    press(window.canvas, Key.Key_B)
    window.state.brush_radius = 5.0
    at = window.canvas.to_screen(20, 32).toPoint()
    QTest.mouseClick(window.canvas.viewport(), LEFT, NONE, at)
    until(lambda: told() != "0.800" and cells["section", "Dice"].text() == told())
    press(window.canvas, Key.Key_Y)
    assert not window.canvas.labels_item.isVisible()
    press(window.canvas, Key.Key_Y)
    assert window.canvas.labels_item.isVisible()
    for shown in ("errors", "distance", "off"):
        press(window.canvas, Key.Key_Y, SHIFT)
        assert comparison.shown == shown
    write_labels(window.session.labels, tmp_path / "mine.nii.gz")
    np.testing.assert_array_equal(read_labels(tmp_path / "mine.nii.gz").array, window.session.labels.array)
    np.testing.assert_array_equal(comparison.against.labels, reference)


def test_names_go_out_and_come_in_through_the_dialogs(window, tmp_path) -> None:
    window.action_set.by_name["actionExportLabelSet"].trigger()
    choose_file(window, tmp_path / "names.label")
    until(lambda: (tmp_path / "names.label").exists())
    idle(window)
    text = (tmp_path / "names.label").read_text(encoding="utf-8")
    (tmp_path / "de.label").write_text(text.replace("spleen", "Milz"), encoding="utf-8")
    window.action_set.by_name["actionImportLabelSet"].trigger()
    choose_file(window, tmp_path / "de.label")
    until(lambda: rows(window) == ["liver", "Milz"])
    press(window.canvas, Key.Key_Z, CTRL)
    until(lambda: rows(window) == ["liver", "spleen"])
