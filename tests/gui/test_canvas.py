"""What the canvas shows and tells: mapping, slices, labels, badges, read-out."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from segstudio.core.display import Window
from segstudio.core.filters import filter_volume
from segstudio.core.labels import LabelMap, default_class
from segstudio.core.scale_bar import length_text, round_length
from segstudio.gui.view_state import ViewState
from segstudio.services.tasks import Opened
from tests.gui.canvas_kit import CTRL, SHIFT, open_bench, volume

pytestmark = pytest.mark.gui

# Rows to the patient's front and columns to the right: both are turned round on screen.
TURNED = ((0.0, 0.0, -1.0), (0.0, -1.0, 0.0), (1.0, 0.0, 0.0))


@pytest.fixture
def bench(qtbot):
    return open_bench(qtbot, volume())


def pixels(bench) -> np.ndarray:
    """The canvas as it is on screen, (y, x, 3)."""
    for _ in range(3):
        QApplication.processEvents()
    image = bench.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return flat[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


def color_at(bench, y: float, x: float) -> tuple[int, ...]:
    point = bench.at(y, x)
    return tuple(pixels(bench)[point.y(), point.x()])


@pytest.mark.case("G6")
def test_voxels_keep_their_true_proportions(bench):
    down, across = bench.view.pixels_per_voxel
    assert down == pytest.approx(2 * across)  # 2 mm against 1 mm


def test_a_case_opens_whole_in_its_middle_slice(bench):
    assert bench.state.slice_index == 1
    corners = [bench.view.to_screen(y, x) for y, x in ((0, 0), (20, 30))]
    room = bench.view.viewport().rect()
    assert all(room.contains(c.toPoint()) for c in corners)
    bench.view.resize(500, 300)
    QApplication.processEvents()
    room = bench.view.viewport().rect()
    assert all(room.contains(bench.view.to_screen(y, x).toPoint()) for y, x in ((0, 0), (20, 30)))


def test_flipped_axes_turn_the_slice_and_the_mouse_with_it(qtbot):
    bench = open_bench(qtbot, volume(direction=TURNED))
    first, last = bench.at(0, 0), bench.at(19, 29)
    assert first.x() > last.x()
    assert first.y() > last.y()
    bench.state.tool, bench.state.brush_radius = "brush", 0.5
    bench.drag(bench.at(2, 25))
    assert [tuple(v) for v in np.argwhere(bench.labels)] == [(1, 2, 25)]
    assert bench.infos == [] or bench.infos[-1] is None
    bench.move(bench.at(2, 25))
    assert (bench.infos[-1].y, bench.infos[-1].x) == (2, 25)
    texts = [letter.text for letter in bench.view.furniture.letters]
    assert texts == ["R", "L", "A", "P"]


def test_grey_values_follow_window_and_level(bench):
    # Slice 1 holds 600 to 1199. Window 599 to 1200: the first voxel is nearly black, the last nearly white.
    bench.state.window, bench.state.smooth = Window(600.0, 900.0), False
    dark, bright = color_at(bench, 0, 1), color_at(bench, 19, 28)
    assert max(dark) < 6
    assert min(bright) > 249
    bench.state.invert = True
    assert min(color_at(bench, 0, 1)) > 249


def test_interpolation_blends_between_voxel_centres(bench):
    bench.state.window = Window(600.0, 900.0)
    between = bench.view.to_screen(10.0, 15.5).toPoint()  # on the edge between rows 9 and 10
    value = pixels(bench)[between.y(), between.x()][0]
    # Rows 9 and 10 hold 885 and 915 at column 15; halfway is 900, the level: mid-grey.
    assert value == pytest.approx(127.5, abs=4)


def test_labels_are_outlined_inside_their_voxel_edges_with_a_dark_halo(bench):
    bench.state.window = Window(2.0, 5000.0)  # black
    bench.state.invert = True  # white
    bench.state.style = "lines"
    array = np.zeros((1, 6, 6), np.uint16)
    array[0] = 1
    bench.session.record(bench.session.labels.edit("box", (slice(1, 2), slice(5, 11), slice(5, 11)), array))
    picture = pixels(bench)
    edge = bench.view.to_screen(8.5, 5.0)
    row, column = edge.toPoint().y(), round(edge.x())
    strip = picture[row, column - 4 : column + 6]
    line = [tuple(p) == (0x56, 0xB4, 0xE9) for p in strip]
    assert sum(line) == 1
    first = line.index(True)
    assert abs(first - 4) <= 1  # the voxel edge
    assert strip[first - 1].max() < 100  # halo outside
    assert strip[first - 3].min() == 255  # and the image beyond it
    assert tuple(picture[bench.at(8, 8).y(), bench.at(8, 8).x()]) == (255, 255, 255)  # no fill
    bench.state.style = "fill"
    filled = color_at(bench, 8, 8)
    # White under 35 % of 56B4E9: 0.65 · 255 + 0.35 · (86, 180, 233).
    assert filled == pytest.approx((195.9, 228.8, 247.3), abs=1.5)
    strip = pixels(bench)[row, column - 4 : column + 6]
    assert not any(tuple(p) == (0x56, 0xB4, 0xE9) for p in strip)


def test_hiding_labels_and_classes(bench, qtbot):
    from dataclasses import replace

    bench.state.window = Window(2.0, 5000.0)
    bench.state.tool = "brush"
    bench.drag(bench.at(10, 15))
    bench.view.leaveEvent(None)
    shown = color_at(bench, 10, 15)
    assert max(shown) > 50
    bench.state.labels_visible = False
    assert color_at(bench, 10, 15) == (0, 0, 0)
    bench.state.labels_visible = True
    assert color_at(bench, 10, 15) == shown
    bench.session.set_class(replace(bench.session.labels.classes[1], visible=False))
    assert color_at(bench, 10, 15) == (0, 0, 0)


def test_v_tapped_hides_and_held_only_peeks(bench, qtbot, monkeypatch):
    qtbot.keyClick(bench.view, Qt.Key.Key_V)
    assert not bench.state.labels_visible
    qtbot.keyClick(bench.view, Qt.Key.Key_V)
    assert bench.state.labels_visible
    qtbot.keyPress(bench.view, Qt.Key.Key_V)
    assert not bench.state.labels_visible
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 1.0)
    qtbot.keyRelease(bench.view, Qt.Key.Key_V)
    assert bench.state.labels_visible


def test_a_brush_event_redraws_only_its_surroundings(qtbot):
    bench = open_bench(qtbot, volume((1, 400, 400), calibrated=False), size=(800, 800))
    bench.state.tool, bench.state.brush_radius = "brush", 5.0
    bench.press(bench.at(200, 200))
    pixels_of_all = bench.view.labels_item.drawn_pixels
    QApplication.processEvents()
    drawn = bench.view.labels_item.drawn_pixels
    scale = bench.view.pixels_per_voxel[0]
    assert 0 < drawn <= (11 * scale + 14) ** 2 < pixels_of_all / 100
    bench.release(bench.at(200, 200))


def test_partial_redraws_give_the_same_pixels_as_a_whole_one(qtbot, rng):
    bench = open_bench(qtbot, volume((1, 90, 120), calibrated=False), size=(500, 400))
    bench.state.tool = "brush"
    for zoom in (1.0, 0.21, 3.3):
        bench.view.fit()
        bench.view.zoom_by(zoom)
        pixels(bench)
        for _ in range(6):
            bench.state.brush_radius = float(rng.integers(1, 9))
            bench.state.current_label = int(rng.integers(0, 3))
            bench.drag(*(bench.at(*rng.integers(0, 90, 2)) for _ in range(3)))
            QApplication.processEvents()
        bench.view.leaveEvent(None)
        parts = pixels(bench)
        bench.view.labels_item.invalidate()
        np.testing.assert_array_equal(parts, pixels(bench))


def test_the_wheel_changes_slices_the_brush_and_the_zoom(bench):
    bench.wheel(-1)
    assert bench.state.slice_index == 2
    bench.wheel(-1)
    assert bench.state.slice_index == 2
    bench.wheel(0.5)
    assert bench.state.slice_index == 2
    bench.wheel(0.5)  # two half notches of a touchpad are one slice
    assert bench.state.slice_index == 1
    bench.state.brush_radius = 10.0
    bench.wheel(1, SHIFT)
    assert bench.state.brush_radius == 12.0
    scale = bench.view.pixels_per_voxel[1]
    point = QPoint(200, 300)
    before = bench.view.pointer(point.toPointF())
    bench.wheel(1, CTRL, point)
    after = bench.view.pointer(point.toPointF())
    assert bench.view.pixels_per_voxel[1] == pytest.approx(1.2 * scale)
    assert (after.y, after.x) == pytest.approx((before.y, before.x), abs=0.01)
    assert bench.state.slice_index == 1


def test_the_wheel_zooms_where_there_is_one_slice(qtbot):
    bench = open_bench(qtbot, volume((1, 20, 30), calibrated=False))
    scale = bench.view.pixels_per_voxel[1]
    bench.wheel(1)
    assert bench.view.pixels_per_voxel[1] == pytest.approx(1.2 * scale)
    assert bench.state.brush_radius == 8.0


def test_zoom_has_ends(bench):
    for _ in range(60):
        bench.wheel(2, CTRL)
    assert bench.view.pixels_per_voxel[1] <= 201
    for _ in range(60):
        bench.wheel(-2, CTRL)
    assert bench.view.pixels_per_voxel[1] >= 0.25


def test_actual_size_is_one_pixel_for_a_voxel(bench):
    bench.view.actual_size()
    assert bench.view.pixels_per_voxel[1] == pytest.approx(1.0)


def test_the_read_out_names_voxel_value_position_and_label(bench):
    bench.state.tool = "brush"
    bench.drag(bench.at(4, 6))
    bench.move(bench.at(4, 6))
    info = bench.infos[-1]
    assert (info.z, info.y, info.x) == (1, 4, 6)
    assert info.value == 1 * 600 + 4 * 30 + 6
    assert info.value_text == "726"
    assert info.world == (6.0, 8.0, 3.0)  # x · 1 mm, y · 2 mm, z · 3 mm
    assert info.position_text == "L 6.0 P 8.0 S 3.0 mm"
    assert info.index_text == "7 5  slice 2 / 3"
    assert (info.label, info.label_name) == (1, "cell")
    bench.move(QPoint(1, 1))
    assert bench.infos[-1] is None


def test_the_place_in_a_picture_has_no_slice(qtbot):
    bench = open_bench(qtbot, volume(shape=(1, 20, 30)))
    bench.move(bench.at(4, 6))
    assert bench.infos[-1].index_text == "7 5"


def test_a_smaller_image_opens_under_the_mouse(qtbot):
    bench = open_bench(qtbot, volume())
    bench.move(bench.at(15, 25))
    assert bench.infos[-1] is not None
    bench.session.open(Opened(volume(shape=(3, 8, 9))))
    assert bench.infos[-1] is None


def test_the_window_has_the_unit_of_the_image(qtbot):
    bench = open_bench(qtbot, volume(units="HU"))
    pixels(bench)
    assert bench.view.furniture.bottom_right.text.endswith(" HU")
    bench.move(bench.at(4, 6))
    assert bench.infos[-1].value_text.endswith(" HU")


def test_corner_text_and_scale_bar(bench):
    pixels(bench)
    furniture = bench.view.furniture
    assert furniture.top_left.text == "case"
    assert furniture.bottom_left.text.startswith("slice 2/3\nS 3.0 mm\n30 × 20\nzoom ")
    assert furniture.bottom_right.text.startswith("W ")
    assert furniture.scale_bar.text == "10 mm"
    bench.state.show_furniture = False
    pixels(bench)
    assert not furniture.top_left.isVisible()


def test_pictures_have_no_letters_and_a_bar_in_pixels(qtbot):
    bench = open_bench(qtbot, volume((1, 20, 30), calibrated=False))
    pixels(bench)
    assert [letter.text for letter in bench.view.furniture.letters] == [""] * 4
    assert bench.view.furniture.scale_bar.text.endswith(" px")
    bench.move(bench.at(2, 2))
    assert bench.infos[-1].position_text == ""


def test_badges_last_while_their_reason_does(qtbot):
    warning = "The slices are not evenly spaced."
    bench = open_bench(qtbot, volume(warnings=(warning,)))

    def badges() -> list[str]:
        pixels(bench)
        return [badge.text for badge in bench.view.furniture.badges]

    assert badges() == [warning]
    bench.session.set_filtered(filter_volume(bench.session.volume, 5)[0])
    bench.state.show_furniture = False
    assert badges() == ["filtered (mean 5×5)", warning]
    bench.session.show_raw = True
    assert badges() == [warning]
    bench.session.mark_reviewed([1])
    assert badges() == ["reviewed", warning]
    bench.state.slice_index = 0
    assert badges() == [warning]
    assert bench.view.furniture.badges[0].toolTip() == warning


def test_a_filter_preview_is_badged_and_leaves_the_case_alone(bench):
    bench.state.window = Window(2.0, 5000.0)
    bench.view.set_image_preview(1, np.full((20, 30), 9000, np.int16), 7)
    assert color_at(bench, 10, 15) == (255, 255, 255)
    assert [b.text for b in bench.view.furniture.badges] == ["filtered (mean 7×7)"]
    bench.state.slice_index = 2
    assert color_at(bench, 10, 15) == (0, 0, 0)
    bench.state.slice_index = 1
    bench.view.clear_image_preview()
    assert color_at(bench, 10, 15) == (0, 0, 0)
    assert bench.view.furniture.badges == []


def test_a_prediction_preview_spares_hand_painted_voxels(bench):
    bench.state.window, bench.state.style, bench.state.opacity = Window(2.0, 5000.0), "fill", 1.0
    bench.state.tool, bench.state.brush_radius = "brush", 0.5
    bench.drag(bench.at(10, 15))
    bench.view.leaveEvent(None)
    bench.view.set_preview(1, np.full((20, 30), 2, np.uint16))
    first, second = (0x56, 0xB4, 0xE9), (0xE6, 0x9F, 0x00)
    assert color_at(bench, 10, 15) == first
    assert color_at(bench, 5, 5) == second
    bench.drag(bench.at(5, 5))
    bench.view.leaveEvent(None)
    assert color_at(bench, 5, 5) == first
    bench.view.clear_preview()
    assert color_at(bench, 5, 15) == (0, 0, 0)
    assert (bench.labels == 2).sum() == 0


def test_the_comparison_contour_is_dashed(bench):
    bench.state.window = Window(2.0, 5000.0)
    bench.state.invert = True
    other = np.zeros((3, 20, 30), np.uint16)
    other[1, 4:16, 5:25] = 1
    bench.session.comparison.put("reference", "reference", other)
    picture = pixels(bench)
    edge = bench.view.to_screen(4.0, 15.0).toPoint()
    band = picture[edge.y() - 1 : edge.y() + 2, edge.x() - 60 : edge.x() + 60].max(axis=2).min(axis=0)
    assert (band < 120).any()  # the dark line
    blue = picture[edge.y() - 1 : edge.y() + 2, edge.x() - 60 : edge.x() + 60]
    dashes = (blue[..., 2] - blue[..., 0] > 40).any(axis=0)
    assert 0.3 < dashes.mean() < 0.9
    bench.session.comparison.remove("reference")
    assert (pixels(bench)[edge.y(), edge.x() - 60 : edge.x() + 60] == 255).all()


def test_the_canvas_describes_itself(bench):
    pixels(bench)
    assert bench.view.accessibleDescription() == "slice 2 of 3, label cell"
    bench.state.current_label = 2
    bench.session.mark_reviewed([1])
    pixels(bench)
    assert bench.view.accessibleDescription() == "slice 2 of 3, label vessel, reviewed"
    bench.session.close()
    assert bench.view.accessibleDescription() == "no case is open"


@pytest.mark.case("E2")
@pytest.mark.parametrize("array", [np.uint8, np.uint16, np.float32])
def test_colour_and_odd_sizes_can_be_shown(qtbot, array):
    from segstudio.core.geometry import Geometry
    from segstudio.core.volume import Volume

    for shape in ((1, 1, 1), (1, 17, 31), (1, 300, 2, 3)):
        voxels = np.linspace(0, 255, int(np.prod(shape))).reshape(shape).astype(array)
        bench = open_bench(qtbot, Volume(voxels, Geometry.picture(*shape[1:3])))
        bench.state.tool = "brush"
        bench.drag(bench.at(0, 0))
        assert bench.labels[0, 0, 0] == 1
        assert pixels(bench).max() > 30


def test_hidden_canvas_closes_and_shows_again(bench):
    bench.view.close()
    bench.state.slice_index = 0
    bench.view.show()
    assert pixels(bench).max() > 30


@pytest.mark.parametrize(
    ("units_per_pixel", "width", "length"),
    [(0.5, 1000, 100), (0.0007, 1000, 0.2), (1.0, 640, 100), (2.6, 640, 200)],
)
def test_the_scale_bar_is_round_and_takes_12_to_30_per_cent(units_per_pixel, width, length):
    assert round_length(units_per_pixel, width) == pytest.approx(length)
    assert 0.12 <= length / units_per_pixel / width <= 0.3


def test_scale_bar_units():
    assert length_text(20.0, calibrated=True) == "20 mm"
    assert length_text(0.5, calibrated=True) == "500 µm"
    assert length_text(20.0, calibrated=False) == "20 px"


def test_brush_sizes_change_by_a_fifth_and_never_stick():
    state = ViewState(brush_radius=0.5)
    sizes = []
    for _ in range(4):
        state.scale_brush(1.2)
        sizes.append(state.brush_radius)
    assert sizes == [1.0, 1.5, 2.0, 2.5]
    for _ in range(9):
        state.scale_brush(1 / 1.2)
    assert state.brush_radius == 0.5


def _patch(image, z):
    """Labels with 3 × 3 voxels in one slice."""
    array = np.zeros(image.shape, np.uint16)
    array[z, 2:5, 20:23] = 1
    return LabelMap(image.geometry, array, [default_class(1, "cell")])


def test_a_labelled_volume_opens_where_most_is_labelled(qtbot):
    image = volume(shape=(9, 20, 30))
    bench = open_bench(qtbot, image)
    assert bench.state.place == (4, 10, 15), "without labels in the middle"
    bench.session.open(Opened(image, _patch(image, 7)))
    assert bench.state.place == (7, 3, 21)


def test_after_a_prediction_the_view_goes_to_labels_only_where_it_shows_none(qtbot):
    image = volume(shape=(9, 20, 30))
    bench = open_bench(qtbot, image)
    bench.session.open(Opened(image, _patch(image, 2)))
    bench.state.row_index = 15
    bench.state.show_some_label(bench.session.labels)
    assert bench.state.place == (2, 15, 21), "some are seen already"
    bench.state.slice_index = 8
    bench.state.show_some_label(bench.session.labels)
    assert bench.state.place == (2, 3, 21)
