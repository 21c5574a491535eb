"""The tools that paint, push, spread and cut, by real mouse, wheel, pen and keys."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent
from PySide6.QtWidgets import QApplication
from scipy import ndimage
from skimage.draw import polygon2mask
from skimage.segmentation import flood

from segstudio.core.geometry import AXIAL, Geometry
from segstudio.core.volume import Volume
from tests.gui.canvas_kit import CTRL, NONE, RIGHT, SHIFT, open_bench

pytestmark = pytest.mark.gui

SHAPE, SPACING = (7, 40, 60), (3.0, 2.0, 1.0)


def scene() -> Volume:
    """A bright ball of 12 mm on dark ground, blurred, with a little noise."""
    z, y, x = np.indices(SHAPE)
    ball = np.sqrt(((z - 3) * 3.0) ** 2 + ((y - 20) * 2.0) ** 2 + (x - 30.0) ** 2) <= 12
    field = ndimage.gaussian_filter(200.0 * ball, (0, 0.5, 1.0))
    field += np.random.default_rng(0).normal(0, 6, SHAPE)
    return Volume(field.astype(np.int16), Geometry(SHAPE, SPACING, direction=AXIAL), name="ball")


@pytest.fixture
def bench(qtbot):
    made = open_bench(qtbot, scene(), size=(900, 700))
    made.state.slice_index = 3
    made.state.options.tolerance = 70.0
    return made


def here(bench) -> np.ndarray:
    return bench.view.section.of(bench.labels)


def fill_all(bench, number, array=None):
    whole = tuple(slice(0, n) for n in SHAPE)
    bench.session.record(
        bench.session.labels.edit("all", whole, np.full(SHAPE, number) if array is None else array)
    )
    bench.edits.clear()


def wait_for(qtbot, bench, edits=1):
    qtbot.waitUntil(lambda: len(bench.edits) >= edits, timeout=5000)


# Brushes


def test_a_square_brush_paints_a_square(bench):
    bench.state.tool, bench.state.brush_radius, bench.state.options.shape = "brush", 4.0, "square"
    bench.drag(bench.at(20, 30))
    expected = np.zeros(SHAPE[1:], bool)
    expected[18:23, 26:35] = True  # 4 mm: 2 voxels of 2 mm, 4 of 1 mm
    np.testing.assert_array_equal(here(bench) == 1, expected)


def test_a_ball_paints_through_slices_in_mm_and_the_right_button_erases_one(bench):
    bench.state.tool, bench.state.brush_radius, bench.state.radius_unit = "brush", 7.0, "mm"
    bench.state.options.deep = True
    bench.drag(bench.at(20, 30))
    z, y, x = np.indices(SHAPE)
    ball = ((z - 3) * 3.0) ** 2 + ((y - 20) * 2.0) ** 2 + (x - 30.0) ** 2 <= 49
    np.testing.assert_array_equal(bench.labels == 1, ball)
    assert len(bench.edits) == 1
    bench.drag(bench.at(20, 30), button=RIGHT)
    assert not bench.labels.any()
    bench.session.apply(bench.edits[1].inverse)
    bench.session.apply(bench.edits[0].inverse)
    assert not bench.labels.any()
    assert not bench.session.labels.hand.any()


def test_the_range_brush_asks_for_a_range_then_takes_the_one_that_was_dragged(bench):
    bench.state.tool, bench.state.brush_radius, options = "range", 9.0, bench.state.options
    bench.drag(bench.at(20, 30))
    assert bench.edits == []
    assert "hold Ctrl and drag" in bench.said[-1]
    bench.press(bench.at(18, 26), modifiers=CTRL)
    bench.move(bench.at(22, 34))
    assert bench.view.outline.isVisible()
    bench.release(bench.at(22, 34))
    assert not bench.view.outline.isVisible()
    box = scene().voxels[3, 18:23, 26:35]
    assert box.min() <= options.low <= np.quantile(box, 0.1)
    assert np.quantile(box, 0.9) <= options.high <= box.max()
    bench.drag(bench.at(20, 40))
    y, x = np.indices(SHAPE[1:])
    disc = ((y - 20) * 2.0) ** 2 + (x - 40.0) ** 2 <= 81
    values = scene().voxels[3]
    np.testing.assert_array_equal(here(bench) == 1, disc & (values >= options.low) & (values <= options.high))


def test_the_range_brush_says_when_nothing_fits_and_when_the_box_is_off_the_image(bench):
    bench.state.tool, options = "range", bench.state.options
    options.low, options.high = 5000, 6000
    bench.drag(bench.at(20, 30))
    assert "no value under the brush is from 5000 to 6000" in bench.said[-1]
    options.low, options.high = 60, 50
    bench.drag(bench.at(20, 30))
    assert "No value lies between 60 and 50" in bench.said[-1]
    bench.drag(QPoint(2, 2), QPoint(5, 5), modifiers=CTRL)
    assert "no image under the box" in bench.said[-1]
    assert bench.edits == []
    assert not bench.labels.any()


def test_escape_drops_the_box_of_a_range(bench, qtbot):
    bench.state.tool = "range"
    bench.press(bench.at(18, 26), modifiers=CTRL)
    bench.move(bench.at(22, 34))
    qtbot.keyClick(bench.view, Qt.Key.Key_Escape)
    bench.release(bench.at(22, 34))
    assert bench.state.options.low is None
    assert not bench.view.outline.isVisible()


def test_the_adaptive_brush_stays_in_the_ball(bench):
    bench.state.tool, bench.state.brush_radius = "adaptive", 10.0
    bench.drag(bench.at(20, 24), bench.at(20, 30), bench.at(20, 36))
    true = scene().voxels[3] > 100
    painted = here(bench) == 1
    y, x = np.indices(SHAPE[1:])
    covered = ((y - 20) * 2.0) ** 2 + np.maximum(np.abs(x - 30.0) - 6, 0) ** 2 <= 100
    wanted = true & covered
    assert 2 * (painted & wanted).sum() / (painted.sum() + wanted.sum()) > 0.95
    assert bench.edits[-1].title == "Adaptive brush"


def test_a_stroke_off_the_image_or_on_locked_labels_says_why(bench):
    bench.state.tool = "brush"
    bench.drag(QPoint(2, 2))
    assert "did not touch the image" in bench.said[-1]
    fill_all(bench, 2)
    bench.session.set_class(replace(bench.session.labels.classes[2], locked=True))
    bench.drag(bench.at(20, 30))
    assert "locked" in bench.said[-1]
    bench.drag(bench.at(20, 30), button=RIGHT)
    assert bench.said[-1] == "Nothing was erased: the labels there are locked."
    assert bench.edits == []


# A pen


def pen(bench, kind, point, pressure=1.0, *, eraser=False, buttons=Qt.MouseButton.LeftButton):
    end = QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen
    device = QPointingDevice(
        "pen", 1, QPointingDevice.DeviceType.Stylus, end, QPointingDevice.Capability.Pressure, 1, 2
    )
    place = QPointF(point)
    event = QTabletEvent(
        kind, device, place, QPointF(bench.view.mapToGlobal(point)), pressure, 0, 0, 0, 0, 0, NONE,
        Qt.MouseButton.LeftButton, buttons,
    )  # fmt: skip
    QApplication.sendEvent(bench.view.viewport(), event)
    assert event.isAccepted()


def pen_click(bench, point, pressure, *, eraser=False):
    pen(bench, QEvent.Type.TabletPress, point, pressure, eraser=eraser)
    pen(bench, QEvent.Type.TabletMove, point, pressure, eraser=eraser)
    pen(bench, QEvent.Type.TabletRelease, point, 0.0, eraser=eraser, buttons=Qt.MouseButton.NoButton)


@pytest.mark.parametrize("sensitive", [False, True])
def test_pressure_makes_the_brush_smaller_only_where_it_is_switched_on(bench, sensitive):
    bench.state.tool, bench.state.brush_radius, bench.state.options.pressure = "brush", 8.0, sensitive
    pen_click(bench, bench.at(20, 30), 0.5)
    y, x = np.indices(SHAPE[1:])
    radius = 4.0 if sensitive else 8.0
    disc = ((y - 20) * 2.0) ** 2 + (x - 30.0) ** 2 <= radius**2
    np.testing.assert_array_equal(here(bench) == 1, disc)
    assert bench.view.pen_pressure == 1.0


def test_the_eraser_end_of_a_pen_erases_in_any_tool(bench):
    fill_all(bench, 2)
    for tool in ("brush", "navigate", "polygon"):
        bench.state.tool, bench.state.brush_radius = tool, 2.0
        pen_click(bench, bench.at(20, 30), 1.0, eraser=True)
        assert bench.edits.pop().title == "Erase"
        assert here(bench)[20, 30] == 0
        bench.session.record(
            bench.session.labels.edit("", (slice(0, 7), slice(0, 40), slice(0, 60)), np.full(SHAPE, 2))
        )
        bench.edits.clear()


# Nudge


def half(bench):
    array = np.zeros(SHAPE, np.uint16)
    array[:, :, :30] = 1
    fill_all(bench, 1, array)
    return array


def test_nudging_drags_the_boundary_along_and_is_one_step(bench):
    before = half(bench)
    bench.state.tool, bench.state.brush_radius = "nudge", 16.0
    bench.drag(*(bench.at(20, x) for x in range(28, 39)))
    reach = (here(bench) == 1).sum(axis=1)
    assert 36 <= reach[20] <= 41
    np.testing.assert_array_equal(reach[:11], 30)
    assert [edit.title for edit in bench.edits] == ["Nudge boundary"]
    bench.session.apply(bench.edits[0].inverse)
    np.testing.assert_array_equal(bench.labels, before)


def test_nudging_says_why_nothing_moved(bench, qtbot):
    half(bench)
    bench.state.tool, bench.state.brush_radius = "nudge", 3.0
    bench.drag(bench.at(20, 50), bench.at(20, 55))
    assert "no boundary of cell came under" in bench.said[-1]
    bench.state.current_label = 0
    bench.drag(bench.at(20, 30), bench.at(20, 40))
    assert bench.said[-1].startswith("Choose a label first")
    bench.state.current_label = 1
    bench.press(bench.at(20, 29))
    bench.move(bench.at(20, 36))
    qtbot.keyClick(bench.view, Qt.Key.Key_Escape)
    np.testing.assert_array_equal(bench.labels[3], np.repeat(np.arange(60)[None] < 30, 40, axis=0))
    assert bench.edits == []


# Wand, fill, grow


def test_the_wand_takes_what_scikit_image_floods(bench):
    bench.state.tool = "wand"
    bench.drag(bench.at(20, 30))
    expected = flood(scene().voxels[3].astype(float), (20, 30), tolerance=70, connectivity=1)
    np.testing.assert_array_equal(here(bench) == 1, expected)
    assert [edit.title for edit in bench.edits] == ["Magic wand"]
    assert not bench.labels[[0, 1, 2, 4, 5, 6]].any()


def test_the_wand_goes_through_slices_and_ctrl_erases(bench, qtbot):
    bench.state.tool, bench.state.options.region_deep = "wand", True
    bench.drag(bench.at(20, 30))
    wait_for(qtbot, bench)
    expected = flood(scene().voxels.astype(float), (3, 20, 30), tolerance=70, connectivity=1)
    np.testing.assert_array_equal(bench.labels == 1, expected)
    bench.drag(bench.at(20, 30), modifiers=CTRL)
    wait_for(qtbot, bench, 2)
    assert not bench.labels.any()


def test_dragging_the_wand_changes_the_tolerance_and_shows_it_at_once(bench, qtbot):
    bench.state.tool, bench.state.options.tolerance = "wand", 40.0
    start = bench.at(20, 30)
    bench.press(start)
    few = int((here(bench) == 1).sum())
    bench.move(start + QPoint(90, 0))
    assert bench.state.options.tolerance == pytest.approx(80, rel=0.05)
    expected = flood(
        scene().voxels[3].astype(float), (20, 30), tolerance=bench.state.options.tolerance, connectivity=1
    )
    np.testing.assert_array_equal(here(bench) == 1, expected)
    assert expected.sum() > few
    bench.move(start)
    assert (here(bench) == 1).sum() == few
    qtbot.keyClick(bench.view, Qt.Key.Key_Escape)
    bench.release(start)
    assert not bench.labels.any()
    assert bench.edits == []
    assert not bench.session.labels.hand.any()


def test_a_wand_off_the_image_says_so(bench):
    bench.state.tool = "wand"
    bench.drag(QPoint(2, 2))
    assert bench.said == ["Click on the image: there is no voxel to begin with."]
    bench.state.tool = "grow"
    bench.drag(QPoint(2, 2))
    assert "no voxel to grow from" in bench.said[-1]


def test_filling_goes_through_slices_and_says_when_there_is_nothing_to_do(bench, qtbot):
    array = np.zeros(SHAPE, np.uint16)
    array[2:5, 10:30, 10:40] = 2
    array[6, 10:30, 10:40] = 2  # not connected
    fill_all(bench, 2, array)
    bench.state.tool, bench.state.options.region_deep = "fill", True
    bench.drag(bench.at(20, 30))
    wait_for(qtbot, bench)
    expected = array.copy()
    expected[2:5][expected[2:5] == 2] = 1
    np.testing.assert_array_equal(bench.labels, expected)
    bench.drag(bench.at(20, 30))
    assert bench.said[-1] == "This region is cell already."
    assert len(bench.edits) == 1


def test_another_case_ends_a_region_that_is_still_spreading(bench, qtbot):
    from segstudio.services.tasks import Opened

    bench.state.tool, bench.state.options.region_deep = "wand", True
    tool = bench.view.mouse.tool
    bench.press(bench.at(20, 30))
    tool._timer.setInterval(10_000)
    tool._timer.start()  # as if the first turn had ended before the region was whole
    bench.session.open(Opened(scene(), None))
    tool._go_on()
    assert not tool.busy
    assert bench.edits == []
    assert not bench.labels.any()


def test_growing_goes_on_while_the_button_is_held_and_the_wheel_steers(bench, qtbot):
    bench.state.tool, bench.state.options.tolerance = "grow", 100.0
    bench.press(bench.at(20, 30))
    first = int((here(bench) == 1).sum())
    assert first >= 1
    qtbot.waitUntil(lambda: (here(bench) == 1).sum() > first + 20, timeout=3000)
    bench.wheel(-1)
    small = int((here(bench) == 1).sum())
    bench.wheel(3)
    large = int((here(bench) == 1).sum())
    assert large > small
    qtbot.wait(120)
    assert (here(bench) == 1).sum() == large  # from the first turn of the wheel on the hand decides
    slice_before = bench.state.slice_index
    bench.release(bench.at(20, 30))
    assert bench.state.slice_index == slice_before
    assert [edit.title for edit in bench.edits] == ["Grow"]
    true = np.abs(scene().voxels[3].astype(int) - int(scene().voxels[3, 20, 30])) <= 100
    assert not (here(bench) == 1)[~true].any()
    after = bench.labels.copy()
    qtbot.wait(80)
    np.testing.assert_array_equal(bench.labels, after)  # it has stopped


def test_escape_takes_growth_back(bench, qtbot):
    bench.state.tool = "grow"
    bench.press(bench.at(20, 30))
    qtbot.wait(80)
    qtbot.keyClick(bench.view, Qt.Key.Key_Escape)
    assert not bench.labels.any()
    bench.release(bench.at(20, 30))
    assert bench.edits == []


# Regions drawn as lines

CORNERS = [(8.3, 10.2), (8.3, 44.1), (30.6, 44.1), (30.6, 10.2)]


def on_screen(bench, places):
    return [bench.view.to_screen(y, x).toPoint() for y, x in places]


def inside(bench, points):
    """What lies inside screen points, by scikit-image."""
    places = [bench.view.pointer(QPointF(p)) for p in points]
    return polygon2mask(SHAPE[1:], [(p.y - 0.5, p.x - 0.5) for p in places])


def test_corners_can_be_dragged_added_and_deleted_before_enter(bench, qtbot):
    bench.state.tool = "polygon"
    points = on_screen(bench, CORNERS)
    for point in points:
        bench.drag(point)
    moved = points[1] + QPoint(40, -30)
    bench.drag(points[1], moved - QPoint(10, 0), moved)
    middle = (points[2] + points[3]) / 2
    added = middle + QPoint(0, 50)
    bench.drag(middle, middle + QPoint(0, 20), added)
    assert bench.edits == []
    bench.move(points[0], button=Qt.MouseButton.NoButton)
    qtbot.keyClick(bench.view, Qt.Key.Key_Delete)
    qtbot.keyClick(bench.view, Qt.Key.Key_Return)
    np.testing.assert_array_equal(here(bench) == 1, inside(bench, [moved, points[2], added, points[3]]))
    assert [edit.title for edit in bench.edits] == ["Polygon"]


@pytest.mark.parametrize("how", ["ctrl", "option", "background"])
def test_a_polygon_can_erase(bench, qtbot, how):
    fill_all(bench, 2)
    bench.state.tool = "polygon"
    if how == "option":
        bench.state.options.outline = "remove"
    if how == "background":
        bench.state.current_label = 0
    points = on_screen(bench, CORNERS)
    for point in points:
        bench.drag(point, modifiers=CTRL if how == "ctrl" else NONE)
    qtbot.keyClick(bench.view, Qt.Key.Key_Return)
    np.testing.assert_array_equal(here(bench) == 0, inside(bench, points))
    assert bench.edits[-1].title == "Remove polygon"


def test_polygons_that_can_do_nothing_say_why(bench, qtbot):
    bench.state.tool = "polygon"
    points = on_screen(bench, CORNERS)
    for point in points[:2]:
        bench.drag(point)
    qtbot.keyClick(bench.view, Qt.Key.Key_Return)
    assert "three corners" in bench.said[-1]
    for point in (QPoint(1, 1), QPoint(20, 1), QPoint(20, 20)):
        bench.drag(point)
    qtbot.keyClick(bench.view, Qt.Key.Key_Return)
    assert bench.said[-1] == "Nothing was changed: the region lies outside the image."
    assert bench.edits == []


def lasso_points(bench):
    angle = np.linspace(0, 2 * np.pi, 60)
    return on_screen(bench, [(20 + 8 * np.sin(a), 30 + 15 * np.cos(a)) for a in angle])


@pytest.mark.parametrize("remove", [False, True])
def test_a_lasso_fills_or_erases_what_it_runs_around(bench, remove):
    if remove:
        fill_all(bench, 2)
    bench.state.tool = "lasso"
    points = lasso_points(bench)
    bench.drag(*points, modifiers=CTRL if remove else NONE)
    expected = inside(bench, points)
    got = here(bench) == (0 if remove else 1)
    assert (got != expected).sum() <= 0.02 * expected.sum()  # points nearer than 2 px are left out
    assert bench.edits[-1].title == ("Remove lasso" if remove else "Lasso")


def test_a_lasso_may_wait_for_corrections(bench, qtbot):
    bench.state.tool, bench.state.options.keep_open = "lasso", True
    points = lasso_points(bench)
    bench.drag(*points)
    assert bench.edits == []
    handles = bench.view.outline._outline.handles
    assert 6 <= len(handles) < 40
    bench.drag(QPoint(3, 3))
    assert bench.said == ["Enter applies the region, Esc drops it."]
    right = max(range(len(handles)), key=lambda n: handles[n][1])
    start = bench.view.to_screen(*handles[right]).toPoint()
    bench.drag(start, start + QPoint(40, 0), start + QPoint(80, 0))
    qtbot.keyClick(bench.view, Qt.Key.Key_Return)
    expected = inside(bench, points)
    got = here(bench) == 1
    assert (expected & ~got).sum() <= 0.06 * expected.sum()
    assert (got & ~expected).sum() > 10  # the corner that was dragged out
    qtbot.keyClick(bench.view, Qt.Key.Key_Return)
    assert len(bench.edits) == 1


def test_a_lasso_that_is_a_click_says_how_it_is_used(bench):
    bench.state.tool = "lasso"
    bench.drag(bench.at(20, 30))
    assert "button held down" in bench.said[-1]
    assert bench.edits == []


def test_a_live_wire_runs_along_the_ball_between_four_clicks(bench, qtbot):
    bench.state.tool = "wire"
    clicks = on_screen(bench, [(14.3, 30.4), (20.4, 42.6), (26.7, 30.6), (20.6, 18.3)])
    for click in clicks:
        bench.move(click, button=Qt.MouseButton.NoButton)
        bench.drag(click)
    assert bench.view.outline.isVisible()
    qtbot.keyClick(bench.view, Qt.Key.Key_Return)
    got, true = here(bench) == 1, ndimage.gaussian_filter(scene().voxels[3].astype(float), 0.5) > 100
    assert 2 * (got & true).sum() / (got.sum() + true.sum()) > 0.95
    assert [edit.title for edit in bench.edits] == ["Live wire"]


def test_corners_of_a_live_wire_can_be_dragged(bench, qtbot):
    bench.state.tool = "wire"
    clicks = on_screen(bench, [(14.3, 30.4), (5.0, 55.0), (26.7, 30.6), (20.6, 18.3)])
    for click in clicks:
        bench.drag(click)
    far = bench.view.to_screen(*bench.view.outline._outline.handles[1]).toPoint()
    target = on_screen(bench, [(20.4, 42.6)])[0]
    bench.drag(far, (far + target) / 2, target)
    qtbot.keyClick(bench.view, Qt.Key.Key_Return)
    got, true = here(bench) == 1, ndimage.gaussian_filter(scene().voxels[3].astype(float), 0.5) > 100
    assert 2 * (got & true).sum() / (got.sum() + true.sum()) > 0.95


@pytest.mark.parametrize("side", ["inside", "outside"])
@pytest.mark.parametrize("through", [False, True])
def test_scissors_cut_inside_or_outside_here_or_everywhere(bench, side, through):
    fill_all(bench, 2)
    bench.state.tool = "scissors"
    bench.state.options.cut_side, bench.state.options.cut_through = side, through
    points = on_screen(bench, CORNERS)
    way = [points[0] + (b - points[0]) * 0 for b in points[:1]]
    for a, b in zip(points, points[1:] + points[:1], strict=True):
        way += [a + (b - a) * (n / 10) for n in range(1, 11)]
    bench.drag(*way)
    region = inside(bench, points)
    gone = region if side == "inside" else ~region
    expected = np.full(SHAPE, 2)
    for z in range(SHAPE[0]) if through else [3]:
        expected[z][gone] = 0
    assert (bench.labels != expected).sum() <= (7 if through else 1) * 12
    assert bench.edits[-1].title == f"Cut {side}"


def test_scissors_say_when_there_is_nothing_to_cut(bench):
    bench.state.tool = "scissors"
    bench.drag(*lasso_points(bench))
    assert bench.said == ["There is no label inside the line that may be erased."]
    assert bench.edits == []


# All of them


ALL = (
    "brush",
    "eraser",
    "range",
    "adaptive",
    "nudge",
    "fill",
    "wand",
    "grow",
    "polygon",
    "lasso",
    "wire",
    "scissors",
)


@pytest.mark.parametrize("tool", ALL)
def test_a_locked_label_is_told_and_nothing_changes(bench, qtbot, tool):
    """Both the label that is painted and all that lies under the mouse are locked."""
    fill_all(bench, 2)
    bench.state.options.low, bench.state.options.high = -1000, 1000
    for number in (1, 2):
        bench.session.set_class(replace(bench.session.labels.classes[number], locked=True))
    bench.state.tool = tool
    before = bench.labels.copy()
    for point in (bench.at(12, 20), bench.at(12, 40), bench.at(28, 30)):
        bench.drag(point, point + QPoint(20, 9), point + QPoint(-9, 20))
    qtbot.keyClick(bench.view, Qt.Key.Key_Return)
    np.testing.assert_array_equal(bench.labels, before)
    assert bench.edits == []
    assert bench.said
    assert "lock" in bench.said[0] or tool == "scissors"


@pytest.mark.parametrize("tool", ALL)
def test_every_tool_works_in_the_other_planes(bench, qtbot, tool):
    array = np.zeros(SHAPE, np.uint16)
    array[1:6, 10:30, 15:45] = 2
    fill_all(bench, 2, array)
    bench.state.options.low, bench.state.options.high = 100, 1000
    bench.view.close()
    from segstudio.gui.canvas.slice_view import SliceView

    view = SliceView(bench.session, bench.state, axis=1)
    qtbot.addWidget(view)
    view.resize(700, 500)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    bench.view = view
    bench.state.layout, bench.state.row_index = "planes", 20
    bench.state.tool, bench.state.brush_radius = tool, 6.0
    bench.state.current_label = 2 if tool == "nudge" else 1
    if tool in ("polygon", "wire"):
        for place in ((1, 20), (1, 40), (5, 40), (5, 20)):
            bench.drag(bench.at(*place))
        qtbot.keyClick(view, Qt.Key.Key_Return)
    else:
        start = (3, 44) if tool == "nudge" else (3, 30)
        ring = [(3, 36), (5, 30), (3, 24), (1, 30), (3, 34)]
        bench.drag(bench.at(*start), *(bench.at(*p) for p in ring)) if tool in (
            "lasso",
            "scissors",
        ) else bench.drag(bench.at(*start), bench.at(start[0], start[1] + 3))
    wait_for(qtbot, bench)
    assert bench.edits[0].box[1] == slice(20, 21)
    changed = bench.labels != array
    assert changed[:, 20].any()
    assert not np.delete(changed, 20, axis=1).any()


def test_ctrl_still_sets_the_crosshair_where_a_tool_has_no_use_for_it(bench):
    bench.state.tool = "brush"
    bench.drag(bench.at(20, 30), modifiers=CTRL)
    assert bench.state.crosshair == (3, 20, 30)
    assert not bench.labels.any()


def test_shift_and_the_wheel_change_the_ring_and_the_number(bench):
    bench.state.tool = "nudge"
    bench.move(bench.at(20, 30), button=Qt.MouseButton.NoButton)
    before = bench.view.brush.boundingRect().width()
    bench.wheel(2, SHIFT)
    assert bench.state.brush_radius == 11.5
    assert bench.view.brush.boundingRect().width() > before
