"""What each tool does to the labels and to the view, driven by mouse and keys."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication

from segstudio.core.brush import disc_offsets
from segstudio.core.display import Window, initial_window
from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.services.tasks import Opened
from tests.gui.canvas_kit import CTRL, LEFT, MIDDLE, NONE, RIGHT, SHIFT, open_bench, volume

pytestmark = pytest.mark.gui


@pytest.fixture
def bench(qtbot):
    return open_bench(qtbot, volume())


def test_a_click_with_the_brush_paints_the_footprint(bench):
    bench.state.tool, bench.state.brush_radius = "brush", 2.0
    bench.drag(bench.at(10, 15))
    # Spacing 2 mm down, 1 mm across: 2 px of the finer axis are 2 mm, so 1 voxel down and 2 across.
    # Ellipse (dy/1)² + (dx/2)² <= 1: row 0 holds 5 voxels, the rows above and below 1 each.
    expected = np.zeros((20, 30), np.uint16)
    expected[10, 13:18] = 1
    expected[[9, 11], 15] = 1
    np.testing.assert_array_equal(bench.labels[1], expected)
    assert not bench.labels[[0, 2]].any()


def test_one_undo_takes_back_a_whole_stroke(bench):
    before = bench.labels.copy()
    bench.state.tool = "brush"
    bench.drag(bench.at(5, 5), bench.at(5, 20), bench.at(15, 20))
    assert len(bench.edits) == 1
    assert bench.edits[0].title == "Brush stroke"
    bench.session.apply(bench.edits[0].inverse)
    np.testing.assert_array_equal(bench.labels, before)


def test_a_fast_stroke_has_no_gaps(bench):
    bench.state.tool, bench.state.brush_radius = "brush", 0.5
    bench.drag(bench.at(3, 2), bench.at(3, 27))
    np.testing.assert_array_equal(bench.labels[1, 3, 2:28], 1)


def test_the_right_button_erases_while_a_brush_is_held(bench):
    bench.session.record(
        bench.session.labels.edit("all", (slice(1, 2), slice(0, 20), slice(0, 30)), np.full((1, 20, 30), 2))
    )
    bench.state.tool, bench.state.brush_radius = "brush", 0.5
    bench.drag(bench.at(4, 4), bench.at(4, 8), button=RIGHT)
    assert (bench.labels[1, 4, 4:9] == 0).all()
    assert (bench.labels[1] == 0).sum() == 5
    assert bench.edits[-1].title == "Erase"


def test_the_eraser_and_label_0_erase(bench):
    bench.state.tool, bench.state.brush_radius = "brush", 0.5
    bench.drag(bench.at(4, 4), bench.at(4, 8))
    bench.state.tool = "eraser"
    bench.drag(bench.at(4, 4))
    bench.state.tool, bench.state.current_label = "brush", 0
    bench.drag(bench.at(4, 8))
    np.testing.assert_array_equal(bench.labels[1, 4, 3:10], [0, 0, 1, 1, 1, 0, 0])


@pytest.mark.parametrize("key", [(Qt.Key.Key_Escape, NONE), (Qt.Key.Key_Z, CTRL)])
def test_escape_or_undo_during_a_stroke_cancels_it(bench, qtbot, key):
    bench.state.tool = "brush"
    bench.press(bench.at(10, 10))
    bench.move(bench.at(10, 20))
    assert bench.labels.any()
    qtbot.keyClick(bench.view, *key)
    assert not bench.labels.any()
    assert not bench.session.labels.hand.any()
    bench.move(bench.at(15, 20))
    bench.release(bench.at(15, 20))
    assert not bench.labels.any()
    assert bench.edits == []


def test_a_stroke_ends_when_the_canvas_loses_the_keyboard(bench):
    bench.state.tool, bench.state.brush_radius = "brush", 0.5
    bench.press(bench.at(10, 10))
    bench.view.clearFocus()
    QApplication.processEvents()
    bench.move(bench.at(10, 20))
    bench.release(bench.at(10, 20))
    assert len(bench.edits) == 1
    assert bench.labels.sum() == 1


def test_another_slice_ends_the_stroke_on_its_own_slice(bench):
    bench.state.tool, bench.state.brush_radius = "brush", 0.5
    bench.press(bench.at(10, 10))
    bench.state.slice_index = 2
    bench.move(bench.at(10, 20))
    bench.release(bench.at(10, 20))
    assert len(bench.edits) == 1
    assert [int(bench.labels[z].sum()) for z in range(3)] == [0, 1, 0]


def test_another_case_drops_the_stroke(bench):
    from segstudio.services.tasks import Opened

    bench.state.tool = "brush"
    bench.press(bench.at(10, 10))
    bench.session.open(Opened(volume((1, 4, 4)), None))
    bench.release(bench.at(1, 1))
    assert bench.edits == []
    assert not bench.labels.any()


def test_a_locked_label_says_why_it_paints_nothing(bench):
    bench.session.set_class(replace(bench.session.labels.classes[1], locked=True))
    bench.state.tool = "brush"
    bench.drag(bench.at(10, 10))
    assert not bench.labels.any()
    assert bench.said == ["The label cell is locked. Unlock it in the list to paint with it."]


def test_painting_brings_hidden_labels_back(bench):
    bench.state.labels_visible = False
    bench.session.set_class(replace(bench.session.labels.classes[1], visible=False))
    bench.state.tool = "brush"
    bench.drag(bench.at(10, 10))
    assert bench.state.labels_visible
    assert bench.session.labels.classes[1].visible


def test_a_number_without_a_class_gets_one(bench):
    bench.state.tool, bench.state.current_label = "brush", 5
    bench.drag(bench.at(10, 10))
    assert bench.session.labels.classes[5].name == "label 5"


def test_fill_stays_within_the_outline(bench):
    ring = np.zeros((1, 20, 30), np.uint16)
    ring[0, 5:10, 5:12] = 1
    ring[0, 6:9, 6:11] = 0
    bench.session.record(bench.session.labels.edit("ring", (slice(1, 2), slice(0, 20), slice(0, 30)), ring))
    bench.state.tool, bench.state.current_label = "fill", 2
    bench.drag(bench.at(7, 7))
    expected = ring[0].copy()
    expected[6:9, 6:11] = 2
    np.testing.assert_array_equal(bench.labels[1], expected)
    assert bench.edits[-1].title == "Fill"


def test_pick_takes_the_label_under_the_mouse(bench):
    bench.state.tool, bench.state.current_label = "brush", 2
    bench.drag(bench.at(10, 10))
    bench.state.current_label, bench.state.tool = 1, "pick"
    bench.drag(bench.at(10, 10))
    assert bench.state.current_label == 2
    bench.drag(QPoint(1, 1))  # off the slice: nothing to pick
    assert bench.state.current_label == 2


def polygon_corners(bench):
    return [
        bench.view.to_screen(y, x).toPoint() for y, x in ((4.3, 6.3), (4.3, 16.3), (12.3, 16.3), (12.3, 6.3))
    ]


@pytest.mark.parametrize("close", ["enter", "double click", "first corner"])
def test_a_polygon_fills_what_it_encloses(bench, qtbot, close):
    bench.state.tool, bench.state.current_label = "polygon", 2
    corners = polygon_corners(bench)
    for corner in corners:
        bench.drag(corner)
    assert not bench.labels.any()
    if close == "enter":
        qtbot.keyClick(bench.view, Qt.Key.Key_Return)
    elif close == "double click":
        bench.mouse(QEvent.Type.MouseButtonDblClick, corners[-1])
        bench.release(corners[-1])
    else:
        bench.drag(corners[0] + QPoint(2, 1))
    # Voxel centres lie half a voxel from the edges: rows 4 to 11 and columns 6 to 15 are inside.
    expected = np.zeros((20, 30), np.uint16)
    expected[4:12, 6:16] = 2
    np.testing.assert_array_equal(bench.labels[1], expected)
    assert [edit.title for edit in bench.edits] == ["Polygon"]
    assert not bench.view.outline.isVisible()


def test_backspace_takes_a_corner_back_and_escape_all(bench, qtbot):
    bench.state.tool = "polygon"
    corners = polygon_corners(bench)
    for corner in (*corners[:2], QPoint(20, 20)):
        bench.drag(corner)
    qtbot.keyClick(bench.view, Qt.Key.Key_Backspace)
    for corner in corners[2:]:
        bench.drag(corner)
    qtbot.keyClick(bench.view, Qt.Key.Key_Enter)
    assert bench.labels.sum() == 80
    bench.drag(corners[0])
    assert bench.view.outline.isVisible()
    qtbot.keyClick(bench.view, Qt.Key.Key_Escape)
    assert not bench.view.outline.isVisible()
    assert len(bench.edits) == 1


def test_navigate_pans_by_dragging_and_marks_by_clicking(bench):
    bench.view.zoom_by(3)
    grabbed = bench.view.pointer(bench.at(10, 15).toPointF())
    bench.drag(bench.at(10, 15), QPoint(200, 100), QPoint(260, 180))
    moved = bench.view.pointer(QPoint(260, 180).toPointF())
    assert (moved.y, moved.x) == pytest.approx((grabbed.y, grabbed.x), abs=0.01)
    assert bench.state.crosshair is None
    bench.drag(bench.at(10, 15))
    assert bench.state.crosshair == (1, 10, 15)
    assert bench.view.crosshair.isVisible()
    bench.state.slice_index = 0
    assert not bench.view.crosshair.isVisible()


def test_a_double_click_in_navigate_fits_the_slice(bench):
    fitted = bench.view.pixels_per_voxel
    bench.view.zoom_by(4)
    bench.drag(QPoint(300, 200))
    bench.mouse(QEvent.Type.MouseButtonDblClick, QPoint(300, 200))
    bench.release(QPoint(300, 200))
    assert bench.view.pixels_per_voxel == pytest.approx(fitted)


@pytest.mark.parametrize(("tool", "modifiers"), [("window", NONE), ("brush", SHIFT), ("navigate", SHIFT)])
def test_dragging_right_widens_and_up_lowers_the_window(bench, tool, modifiers):
    bench.state.tool = tool
    before = bench.state.window
    bench.drag(QPoint(200, 200), QPoint(300, 150), modifiers=modifiers)
    # 200 px to the right are a factor of e, 400 px up the width that the window had at the press.
    assert bench.state.window.width == pytest.approx(before.width * math.exp(0.5))
    assert bench.state.window.level == pytest.approx(before.level - before.width / 8)
    assert not bench.labels.any()


def test_the_drag_goes_with_the_window_as_it_was_at_the_press(bench):
    bench.state.tool, bench.state.window = "window", Window(400, 40)
    bench.drag(QPoint(200, 200), QPoint(300, 200), QPoint(200, 150))
    assert bench.state.window.width == pytest.approx(400)  # there and back
    assert bench.state.window.level == pytest.approx(-10)  # of 400 HU, 1 HU for each pixel


def test_ctrl_shift_is_fine_and_escape_takes_the_window_back(bench, qtbot):
    before = bench.state.window
    bench.press(QPoint(200, 200), modifiers=SHIFT)
    bench.move(QPoint(300, 200), modifiers=SHIFT)
    wider = bench.state.window
    bench.move(QPoint(300, 200), modifiers=SHIFT | CTRL)
    assert bench.state.window == wider  # it does not jump
    bench.move(QPoint(400, 200), modifiers=SHIFT | CTRL)
    assert bench.state.window.width == pytest.approx(wider.width * math.exp(0.1))
    qtbot.keyClick(bench.view, Qt.Key.Key_Escape)
    assert bench.state.window == before


def test_the_window_never_gets_narrower_than_one_value_or_much_wider_than_all(bench):
    bench.state.tool = "window"
    bench.drag(QPoint(600, 200), QPoint(-4000, 200))
    assert bench.state.window.width == 1.0
    bench.drag(QPoint(0, 200), QPoint(100_000, 200))
    assert bench.state.window.width == 17990  # values run from 0 to 1799


def test_fractions_can_be_looked_at_in_a_narrow_window(qtbot):
    ramp = np.linspace(0, 0.01, 600, dtype=np.float32).reshape(1, 20, 30)
    bench = open_bench(qtbot, Volume(ramp, Geometry.picture(20, 30)))
    bench.state.tool, bench.state.window = "window", Window(0.01, 0.005)
    bench.drag(QPoint(300, 200), QPoint(200, 240))
    assert bench.state.window.width == pytest.approx(0.01 * math.exp(-0.5))
    assert bench.state.window.level == pytest.approx(0.006)


def test_the_window_of_a_case_is_there_again_when_one_comes_back_to_it(bench):
    first, other = bench.session.volume, volume((3, 20, 30), calibrated=False)
    bench.state.window = Window(77, 33)
    bench.session.open(Opened(other, None))
    assert bench.state.window == initial_window(other)
    bench.session.open(Opened(first, None))
    assert bench.state.window == Window(77, 33)


def test_the_middle_button_and_space_pan_in_any_tool(bench, qtbot):
    bench.state.tool = "brush"
    bench.view.zoom_by(3)
    start = bench.view.pointer(QPoint(100, 100).toPointF())
    bench.drag(QPoint(100, 100), QPoint(150, 130), button=MIDDLE)
    qtbot.keyPress(bench.view, Qt.Key.Key_Space)
    bench.drag(QPoint(150, 130), QPoint(190, 180), button=LEFT)
    qtbot.keyRelease(bench.view, Qt.Key.Key_Space)
    end = bench.view.pointer(QPoint(190, 180).toPointF())
    assert (end.y, end.x) == pytest.approx((start.y, start.x), abs=0.01)
    assert not bench.labels.any()
    bench.drag(bench.at(10, 15))
    assert bench.labels.any()


def test_the_right_button_zooms_where_no_brush_is_held_and_asks_for_the_menu_on_a_click(bench, qtbot):
    before = bench.view.pixels_per_voxel[1]
    still = bench.view.pointer(QPoint(300, 200).toPointF())
    bench.drag(QPoint(300, 200), QPoint(300, 130), button=RIGHT)
    assert bench.view.pixels_per_voxel[1] == pytest.approx(before * 1.01**70, rel=1e-3)
    after = bench.view.pointer(QPoint(300, 200).toPointF())
    assert (after.y, after.x) == pytest.approx((still.y, still.x), abs=0.01)
    with qtbot.waitSignal(bench.view.menu_requested, timeout=500):
        bench.drag(QPoint(300, 200), button=RIGHT)


def test_the_footprint_on_screen_is_what_a_click_paints(bench):
    bench.state.tool, bench.state.brush_radius, bench.state.radius_unit = "brush", 6.0, "mm"
    bench.move(bench.at(10, 15), button=Qt.MouseButton.NoButton)
    bounds = bench.view.brush.mapRectToParent(bench.view.brush._footprint.boundingRect())
    # 6 mm: 3 voxels of 2 mm down, 6 of 1 mm across; both ways and the middle, in mm: 14 high, 13 wide.
    assert (bounds.height(), bounds.width()) == pytest.approx((14.0, 13.0))
    bench.drag(bench.at(10, 15))
    np.testing.assert_array_equal(bench.labels[1, 7:14, 9:22], disc_offsets((3.0, 6.0)))


def test_every_tool_leaves_an_empty_canvas_alone(bench):
    bench.session.close()
    for tool in bench.view.mouse.tools:
        bench.state.tool = tool
        bench.drag(QPoint(100, 100), QPoint(200, 120))
        bench.drag(QPoint(100, 100), QPoint(200, 120), button=RIGHT)
        bench.wheel(1)
    assert bench.edits == []
