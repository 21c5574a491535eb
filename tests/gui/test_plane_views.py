"""Three planes: proportions, the common cross-hair, painting and measuring in each, by real mouse events."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QSlider

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap, default_class
from segstudio.core.rulers import ruler_text
from segstudio.core.volume import Volume
from segstudio.gui.application import build_window
from segstudio.gui.canvas.plane_views import PlaneViews
from segstudio.gui.view_state import ViewState
from segstudio.gui.window_memory import WindowMemory
from segstudio.services.session import Session
from segstudio.services.settings import Settings
from segstudio.services.tasks import Opened
from tests.gui.canvas_kit import SHIFT, Bench, volume

pytestmark = pytest.mark.gui
SHAPE, SPACING = (12, 20, 30), (4.0, 2.0, 1.0)


@pytest.fixture
def planes(qtbot):
    """Three shown planes of a small volume with unequal spacing."""
    session, state = Session(), ViewState(layout="planes")
    made = PlaneViews(session, state, QAction("Maximise"))
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    case = volume(SHAPE, SPACING)
    labels = LabelMap(case.geometry, None, [default_class(1, "cell"), default_class(2, "vessel")])
    session.open(Opened(case, labels))
    made._bench = Bench(session, state, made.first)
    settle()
    return made


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def on(planes: PlaneViews, axis: int) -> Bench:
    """Mouse and read-out of one of the planes."""
    return replace(planes._bench, view=planes.views[axis])


@pytest.mark.case("G6", "G8")
def test_three_planes_have_true_proportions_letters_and_a_scale_bar(planes):
    assert [view.plane.name for view in planes.shown] == ["Axial", "Coronal", "Sagittal"]
    for view, ratio in zip(planes.views, (2 / 1, 4 / 1, 4 / 2), strict=True):
        down, across = view.pixels_per_voxel
        assert down / across == pytest.approx(ratio)
        furniture = view.furniture
        assert all(letter.text for letter in furniture.letters)
        assert furniture.scale_bar.text.endswith(" mm")
        assert furniture.bottom_right.text.startswith("W ")
        assert "/" in furniture.bottom_left.text
    assert [letter.text for letter in planes.views[2].furniture.letters] == ["A", "P", "S", "I"]


def test_a_click_and_a_drag_move_the_other_planes(planes):
    state = planes._bench.state
    coronal = on(planes, 1)
    coronal.drag(coronal.at(4, 25))
    assert state.place == (4, 10, 25)
    coronal.drag(coronal.at(4, 25), coronal.at(7, 8))
    assert state.place == (7, 10, 8)
    sagittal = on(planes, 2)
    sagittal.drag(sagittal.at(2, 15))
    assert state.place == (2, 15, 8)
    assert [view.index for view in planes.views] == [2, 15, 8]
    assert all(view.crosshair.isVisible() for view in planes.views)
    # The line across the axial plane lies where the coronal one is, the line down where the sagittal one is.
    bounds = planes.first.crosshair._path.boundingRect()
    (across, red), (down, _) = planes.first.crosshair._colored
    assert across.boundingRect().center().y() == 15.5
    assert down.boundingRect().center().x() == 8.5
    assert (bounds.width(), bounds.height()) == (30, 20)
    assert red.name() == "#63d471"  # the coronal plane's colour


def test_the_wheel_scrolls_the_plane_under_it(planes):
    state = planes._bench.state
    before = state.place
    on(planes, 2).wheel(-1)
    assert state.place == (before[0], before[1], before[2] + 1)
    assert state.active_axis == 2
    on(planes, 1).wheel(1)
    assert state.place == (before[0], before[1] - 1, before[2] + 1)


def test_keys_go_to_the_plane_under_the_mouse(planes):
    planes.first.setFocus()
    view = planes.views[2]
    middle = view.rect().center().toPointF()
    QApplication.sendEvent(view, QEnterEvent(middle, middle, view.mapToGlobal(middle)))
    assert view.hasFocus()
    assert planes.active is view


def test_window_and_level_are_the_same_in_all_planes(planes):
    bench = on(planes, 2)
    before = bench.state.window
    at = bench.view.viewport().rect().center()
    bench.drag(at, at + at * 0.2, modifiers=SHIFT)
    assert bench.state.window != before
    settle()
    assert len({view.furniture.bottom_right.text for view in planes.views}) == 1


@pytest.mark.case("G7")
@pytest.mark.parametrize(
    ("axis", "expected"),
    [
        # A disc of 4 mm around (row 6, column 12): one voxel of 4 mm, two of 2 mm, four of 1 mm each way.
        (1, {(z, 10, x) for z in range(12) for x in range(30) if ((z - 6) * 4) ** 2 + (x - 12) ** 2 <= 16}),
        (
            2,
            {
                (z, y, 15)
                for z in range(12)
                for y in range(20)
                if ((z - 6) * 4) ** 2 + ((y - 12) * 2) ** 2 <= 16
            },
        ),
        (0, {(6, y, x) for y in range(20) for x in range(30) if ((y - 6) * 2) ** 2 + (x - 12) ** 2 <= 16}),
    ],
)
def test_painting_in_every_plane_writes_a_true_circle_of_the_right_voxels(planes, axis, expected):
    bench = on(planes, axis)
    bench.state.tool, bench.state.brush_radius, bench.state.radius_unit = "brush", 4.0, "mm"
    edits = []
    bench.session.edited.connect(edits.append)
    bench.drag(bench.at(6, 12))
    assert {tuple(int(v) for v in voxel) for voxel in np.argwhere(bench.labels)} == expected
    assert len(edits) == 1
    bench.session.apply(edits[0].inverse)
    assert not bench.labels.any()


def test_what_is_painted_in_one_plane_is_drawn_in_the_others(planes):
    bench = on(planes, 1)
    bench.state.tool, bench.state.brush_radius = "brush", 3.0
    bench.drag(bench.at(6, 15))
    settle()
    for view in planes.views:
        drawn = view.section.of(bench.labels)
        np.testing.assert_array_equal(view.labels_item._drawn, drawn)
        assert drawn.any()


def test_a_double_click_fills_the_canvas_with_one_plane_and_brings_the_others_back(planes):
    bench = on(planes, 2)
    point = bench.at(5, 5)
    bench.press(point)
    bench.release(point)
    bench.mouse(QEvent.Type.MouseButtonDblClick, point)
    bench.release(point)
    assert planes.shown == [planes.views[2]]
    planes._buttons[2].click()
    assert len(planes.shown) == 3


def test_a_picture_keeps_one_view(planes):
    planes._bench.session.open(Opened(volume((1, 20, 30), calibrated=False), None))
    settle()
    assert planes.shown == [planes.first]
    assert not planes._buttons[0].isVisible()


def test_layout_single_shows_the_slices_alone_and_the_crosshair_only_where_it_was_put(planes):
    planes._bench.state.layout = "single"
    assert planes.shown == [planes.first]
    assert not planes.first.crosshair.isVisible()


def test_the_read_out_of_a_plane_names_the_voxel(planes):
    bench = on(planes, 2)
    infos = []
    planes.cursor_moved.connect(infos.append)
    bench.move(bench.at(3, 7))
    assert (infos[-1].z, infos[-1].y, infos[-1].x) == (3, 7, 15)
    assert infos[-1].value == 3 * 600 + 7 * 30 + 15
    assert infos[-1].world == (15.0, 14.0, 12.0)


def test_the_neurological_side_turns_axial_and_coronal_with_a_badge(planes):
    planes._bench.state.radiological = False
    settle()
    assert [letter.text for letter in planes.first.furniture.letters] == ["L", "R", "A", "P"]
    assert any("left is left" in badge.text for badge in planes.first.furniture.badges)
    bench = on(planes, 0)
    assert bench.at(0, 0).x() > bench.at(0, 29).x()


def test_a_slab_shows_the_highest_value_of_its_sections(planes):
    state = planes._bench.state
    state.slab, state.slab_mm = "max", 12.0  # three slices of 4 mm
    settle()
    picture = planes.first.image_item._make()
    state.slab = "off"
    last = planes.first.image_item._make()
    assert (picture >= last).all()
    state.slice_index += 1  # the values of the ramp grow from slice to slice
    np.testing.assert_array_equal(picture, planes.first.image_item._make())
    state.slab = "max"
    settle()
    assert any(badge.text == "MIP 12 mm" for badge in planes.first.furniture.badges)


@pytest.mark.parametrize(("axis", "end"), [(0, (3, 22)), (1, (8, 12)), (2, (8, 12))])
def test_a_ruler_is_dragged_in_any_plane_corrected_by_its_handle_and_removed(planes, axis, end, qtbot):
    bench = on(planes, axis)
    bench.state.tool = "distance"
    bench.drag(bench.at(3, 12), bench.at(5, 14), bench.at(*end))
    (ruler,) = bench.state.rulers
    assert ruler.section == bench.view.section
    geometry = bench.session.volume.geometry
    # Ten columns of 1 mm, or five slices of 4 mm.
    wanted = 10.0 if axis == 0 else 20.0
    assert float(ruler_text(ruler, geometry).split()[0]) == pytest.approx(wanted, abs=0.35)
    assert bench.view.rulers.texts[0].text.endswith(" mm")
    assert [len(view.rulers.texts) for view in planes.views].count(1) == 1  # it lies in this plane alone
    bench.drag(bench.at(*end), bench.at(4, 20))
    assert bench.state.rulers[0].points[1] == pytest.approx((4, 20), abs=0.2)
    bench.view.setFocus()
    qtbot.keyClick(bench.view, Qt.Key.Key_Delete)
    assert bench.state.rulers == ()


def test_an_angle_takes_three_clicks_and_escape_takes_them_back(planes, qtbot):
    bench = on(planes, 0)
    bench.state.tool = "angle"
    bench.drag(bench.at(2, 20))
    bench.drag(bench.at(2, 10))
    assert bench.state.draft is not None
    bench.view.setFocus()
    qtbot.keyClick(bench.view, Qt.Key.Key_Escape)
    assert bench.state.draft is None
    for corner in ((2, 20), (2, 10), (7, 20)):
        bench.drag(bench.at(*corner))
    (ruler,) = bench.state.rulers
    assert float(ruler_text(ruler, bench.session.volume.geometry)[:-1]) == pytest.approx(45, abs=1.5)


def test_nothing_is_measured_across_uneven_slices(planes):
    geometry = Geometry(SHAPE, SPACING, even=False)
    case = Volume(np.zeros(SHAPE, np.int16), geometry)
    planes._bench.session.open(Opened(case, None))
    settle()
    said = []
    planes.said.connect(said.append)
    bench = on(planes, 1)
    bench.state.tool = "distance"
    bench.drag(bench.at(3, 12), bench.at(8, 12))
    assert bench.state.rulers == ()
    assert "across slices" in said[0]
    assert planes.views[1].furniture.scale_bar.text.endswith(" mm across")
    assert planes.first.furniture.scale_bar.text.endswith(" mm")


def test_palettes_colour_grey_images_and_go_round(planes):
    state = planes._bench.state
    grey = planes.first.image_item._make()
    seen = set()
    for _ in range(5):
        state.next_palette()
        picture = planes.first.image_item._make()
        seen.add((state.palette, picture.ndim))
        if state.palette == "hot":  # black to red first: red is ahead of green and blue
            assert (picture[..., 0] >= picture[..., 1]).all()
            assert (picture[..., 1] >= picture[..., 2]).all()
    assert seen == {("grey", 2), ("inferno", 3), ("viridis", 3), ("bone", 3), ("hot", 3)}
    np.testing.assert_array_equal(planes.first.image_item._make(), grey)


def test_the_layout_is_an_action_that_is_remembered_and_the_slider_follows_the_plane_used(
    qtbot, tmp_path, monkeypatch
):
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path))
    window = build_window(Settings(device="cpu"))
    qtbot.addWidget(window)
    window.show()
    window.session.open(Opened(volume(SHAPE, SPACING), None))
    qtbot.waitUntil(lambda: window.action_set.by_name["actionPlanes"].isEnabled(), timeout=20_000)
    assert len(window.planes.shown) == 1
    window.action_set.by_name["actionPlanes"].trigger()
    settle()
    assert len(window.planes.shown) == 3
    bench = Bench(window.session, window.state, window.planes.views[1])
    bench.wheel(-1)
    slider, plane = window.findChild(QSlider, "sliceSlider"), window.findChild(QLabel, "slicePlane")
    assert (slider.maximum(), slider.value(), plane.text()) == (19, 11, "Coronal")
    slider.setValue(3)
    assert window.state.place == (6, 3, 15)
    window.state.speed = 60
    window.action_set.by_name["actionPlay"].trigger()
    qtbot.waitUntil(lambda: window.state.row_index > 4, timeout=10_000)
    window.state.row_index = 19
    qtbot.waitUntil(lambda: window.state.row_index < 10, timeout=10_000)  # and round again
    window.action_set.by_name["actionPlay"].trigger()
    assert not window.state.playing
    window.state.tool = "brush"
    window.state.go_to((6, 11, 15))
    bench.drag(bench.at(6, 15))
    assert window.session.labels.array[:, 11].any()
    window.state.go_to((0, 2, 29))
    window.undo_stack.undo()
    assert not window.session.labels.array.any()
    assert window.state.row_index == 11, "what changes is on the screen"
    qtbot.waitUntil(lambda: window.action_set.by_name["actionMaximise"].isEnabled(), timeout=10_000)
    window.planes.views[1].setFocus()
    window.action_set.by_name["actionMaximise"].trigger()
    assert [view.axis for view in window.planes.shown] in ([1], [0])
    assert WindowMemory().layout == "planes"
    window.end()
