"""The Compare panel: lines, live numbers while painting, and what the canvas is told to show."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from segstudio.core.labels import LabelMap
from segstudio.gui.canvas.slice_view import SliceView
from segstudio.gui.handlers.comparing import ComparingHandlers
from segstudio.gui.panels.compare import ComparePanel
from segstudio.io import write_labels

pytestmark = pytest.mark.gui

BOX = (slice(0, 3), slice(5, 15), slice(5, 15))


@pytest.fixture
def panel(qtbot, bench):
    bench.raised = []
    window = QWidget()
    qtbot.addWidget(window)
    handlers = ComparingHandlers(
        bench.context, lambda: bench.raised.append("models"), lambda: bench.raised.append("panel"), window
    )
    bench.handlers = handlers
    bench.actions.connect_to(lambda: SimpleNamespace(comparing=handlers))
    panel = ComparePanel(bench.context)
    qtbot.addWidget(panel)
    panel.resize(290, 600)
    panel.show()
    return panel


def compared(bench, shift: int = 2) -> LabelMap:
    """A square of 10 x 10 voxels through three slices, and the same beside it as the reference."""
    labels = bench.open_volume()
    labels.apply(labels.edit("square", BOX, np.ones((3, 10, 10))))
    bench.context.session.touched(BOX)
    bench.context.session.comparison.put("reference", "case.nii.gz", np.roll(labels.array, shift, axis=2))
    return labels


def numbers(panel, part: str) -> list[str]:
    return [panel.cells[part, name].text() for name in ("Dice", "HD95", "SurfaceDice")]


def test_without_others_the_panel_says_what_to_do(bench, panel):
    assert "Open a case first" in panel.hint.text()
    bench.open_volume()
    assert "Open a reference" in panel.hint.text()
    assert panel.body.isHidden()
    assert panel.close_button.isHidden()


def test_numbers_of_slice_and_volume_have_their_units(qtbot, bench, panel):
    compared(bench)
    # 10 rows of 2 mm, 10 columns of 1 mm, shifted by two: 8 of 10 columns agree.
    qtbot.waitUntil(lambda: numbers(panel, "section")[:2] == ["0.800", "2.00 mm"], timeout=5000)
    qtbot.waitUntil(lambda: numbers(panel, "volume")[:2] == ["0.800", "2.00 mm"], timeout=5000)
    assert "100 voxels" in panel.cells["section", "Dice"].toolTip()
    assert "300 voxels" in panel.cells["volume", "Dice"].toolTip()
    assert 0 < float(panel.cells["section", "SurfaceDice"].text()) < 1
    panel.tolerance.setValue(2.0)
    qtbot.waitUntil(lambda: numbers(panel, "volume")[2] == "1.000", timeout=5000)
    assert panel.tolerance.text() == "2.0 mm"


def test_numbers_move_while_the_brush_does(qtbot, bench, panel):
    compared(bench)
    state = bench.context.state
    view = SliceView(bench.context.session, state)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    state.slice_index, state.tool, state.brush_radius = 1, "brush", 0.5
    qtbot.waitUntil(lambda: not panel.numbers.busy, timeout=5000)
    before = numbers(panel, "section")
    panel.numbers._timers["section"].setInterval(500)  # much longer than the mouse takes from move to move
    ways = [(y, x if y % 2 else 46 - x) for y in range(20) for x in range(18, 29)]
    places = [view.to_screen(y + 0.5, x + 0.5).toPoint() for y, x in ways]
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:  # the button stays down, and every move paints another voxel
        qtbot.mouseMove(view.viewport(), place)
        qtbot.wait(20)
        if numbers(panel, "section") != before:
            break
    assert numbers(panel, "section") != before
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: not panel.numbers.busy, timeout=5000)
    from segstudio.learning.metrics import dice, hd95

    ours, theirs = (a == 1 for a in (bench.context.session.labels.array, np.roll(square(), 2, axis=2)))
    assert numbers(panel, "section")[:2] == [
        f"{dice(ours[1], theirs[1]):.3f}",
        f"{hd95(ours[1], theirs[1], spacing=(2, 1)):.2f} mm",
    ]
    assert numbers(panel, "volume")[0] == f"{dice(ours, theirs):.3f}"


def square() -> np.ndarray:
    array = np.zeros((3, 20, 30), np.uint16)
    array[BOX] = 1
    return array


def test_another_slice_plane_or_label_is_measured_anew(qtbot, bench, panel):
    labels = compared(bench)
    qtbot.waitUntil(lambda: numbers(panel, "section")[0] == "0.800", timeout=5000)
    empty = (slice(2, 3), slice(0, 20), slice(0, 30))
    bench.context.session.record(labels.edit("clear", empty, np.zeros((1, 20, 30))))
    bench.context.state.slice_index = 2
    qtbot.waitUntil(lambda: numbers(panel, "section") == ["0.000", "∞", "0.000"], timeout=5000)
    bench.context.state.current_label = 2
    qtbot.waitUntil(lambda: numbers(panel, "section") == ["–", "–", "–"], timeout=5000)
    assert panel.judged.itemText(0) == "Current: heart"
    panel.judged.setCurrentIndex(1)
    qtbot.waitUntil(lambda: numbers(panel, "section")[0] == "0.000", timeout=5000)
    bench.context.state.layout, bench.context.state.active_axis = "planes", 1
    bench.context.state.row_index = 10
    qtbot.waitUntil(lambda: numbers(panel, "section")[0] not in ("0.000", "–"), timeout=5000)


def test_nothing_is_measured_while_nobody_looks(qtbot, bench, panel):
    panel.hide()
    compared(bench)
    qtbot.wait(200)
    assert numbers(panel, "section") == ["–", "–", "–"]  # of before: no case was open
    assert not panel.numbers.busy
    panel.show()
    qtbot.waitUntil(lambda: numbers(panel, "section")[0] == "0.800", timeout=5000)


def test_a_picture_has_one_column_in_pixels(qtbot, bench, panel):
    labels = bench.open_picture()
    bench.context.session.comparison.put("prediction", "Prediction", np.ones_like(labels.array))
    assert panel.cells["section", ""].text() == "Picture"
    assert panel.cells["volume", "Dice"].isHidden()
    qtbot.waitUntil(lambda: numbers(panel, "section") == ["0.000", "∞", "0.000"], timeout=5000)
    assert panel.tolerance.text() == "1.0 px"


def test_lines_and_what_is_shown_are_chosen(bench, panel):
    compared(bench)
    comparison = bench.context.session.comparison
    assert comparison.others[0].line == "dashed"
    box = panel.lines["reference"][2]
    box.setCurrentIndex(box.findData("dotted"))
    assert comparison.others[0].line == "dotted"
    assert panel.lines["prediction"][2].isHidden()
    panel.shown.setCurrentIndex(panel.shown.findData("errors"))
    assert comparison.shown == "errors"
    assert panel.legend.isVisible()
    assert not panel.scale.isVisible()
    panel.shown.setCurrentIndex(panel.shown.findData("distance"))
    panel.reach.setValue(2.0)
    assert comparison.reach == 2.0
    assert panel.scale.ticks() == ["−2", "−1", "0", "1", "2 mm"]
    comparison.put("prediction", "Prediction", square())
    panel.against.setCurrentIndex(panel.against.findData("prediction"))
    assert comparison.against.key == "prediction"


def test_a_reference_is_opened_beside_the_labels_and_closed(qtbot, bench, panel, tmp_path):
    labels = bench.open_volume()
    other = LabelMap(labels.geometry, square())
    write_labels(other, tmp_path / "reference.nii.gz")
    bench.handlers.open_reference(tmp_path / "reference.nii.gz")
    comparison = bench.context.session.comparison
    qtbot.waitUntil(lambda: comparison.against is not None, timeout=5000)
    np.testing.assert_array_equal(comparison.against.labels, square())
    assert not labels.array.any()
    assert not bench.context.session.dirty
    assert bench.raised == ["panel"]
    bench.handlers.close_reference()
    assert comparison.against is None


def test_a_reference_on_another_grid_is_refused(qtbot, bench, panel, tmp_path):
    bench.open_volume()
    from segstudio.core.geometry import Geometry

    write_labels(LabelMap(Geometry((3, 20, 30), (3, 2, 2))), tmp_path / "other.nii.gz")
    bench.handlers.open_reference(tmp_path / "other.nii.gz")
    qtbot.waitUntil(lambda: bool(bench.told), timeout=5000)
    assert "does not fit the image" in str(bench.told[0])
    assert bench.context.session.comparison.against is None


def test_keys_flicker_and_go_through_what_is_shown(bench, panel):
    bench.handlers.flicker()
    bench.handlers.next_difference()
    assert len(bench.told) == 2
    assert "nothing to compare with" in bench.told[0]
    compared(bench)
    comparison = bench.context.session.comparison
    bench.handlers.flicker()
    assert comparison.flickering
    assert "Y changes back" in panel.hint.text()
    labels = bench.context.session.labels
    bench.context.session.record(labels.edit("x", (slice(0, 1),) * 3, np.ones((1, 1, 1))))
    assert not comparison.flickering  # who paints sees what is painted
    seen = []
    for _ in range(3):
        bench.handlers.next_difference()
        seen.append(comparison.shown)
    assert seen == ["errors", "distance", "off"]
    bench.context.work.compares = True
    bench.handlers.flicker()
    assert bench.raised[-1] == "models"


def test_distances_are_measured_beside_the_window(qtbot, bench, panel):
    compared(bench)
    comparison = bench.context.session.comparison
    view = SliceView(bench.context.session, bench.context.state)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    comparison.shown = "distance"
    qtbot.waitUntil(lambda: view.difference_item.isVisible(), timeout=5000)


def test_the_panel_can_be_grabbed_in_both_themes(bench, panel):
    compared(bench)
    for shown in ("off", "errors", "distance"):
        bench.context.session.comparison.shown = shown
        assert not panel.grab().isNull()
    assert isinstance(panel.childAt(QPoint(20, 20)), QWidget)
