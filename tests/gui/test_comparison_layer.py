"""Other labels on the canvas: contours that can be told apart, wrong voxels, and distances in colours."""

from __future__ import annotations

from time import perf_counter

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from segstudio.core.comparing import DISAGREEMENT_COLORS, EXTRA, MISSING, distance_colors
from segstudio.core.display import Window, label_lut
from segstudio.core.labels import LabelMap
from segstudio.gui.canvas.change_hatch import GAINED, LOST, TINTS, WIDE, change_codes, draw_change
from segstudio.gui.canvas.contour_item import Contour, ContourItem, draw_contour
from segstudio.gui.canvas.difference_item import ERROR_OPACITY, draw_distance
from segstudio.gui.canvas.raster import Raster
from segstudio.services.jobs import run_now
from tests.gui.canvas_kit import open_bench, volume

pytestmark = pytest.mark.gui

COLORS = label_lut({})


def whole(plane: np.ndarray, scale: float) -> Raster:
    height, width = plane.shape
    return Raster(0, 0, round(width * scale), round(height * scale), scale, scale, 0.0, 0.0)


def alpha(pixels: np.ndarray) -> np.ndarray:
    return pixels >> 24


def runs(on: np.ndarray) -> list[int]:
    """Lengths of the stretches of True, without the first and the last."""
    edges = np.flatnonzero(np.diff(on.astype(int)))
    lengths = np.diff(edges)
    return lengths[0 if on[edges[0] + 1] else 1 :: 2].tolist()


@pytest.mark.parametrize(("line", "dash", "gap"), [("dashed", 7, 5), ("dotted", 2, 4)])
@pytest.mark.parametrize("across", [True, False])
def test_lines_along_an_axis_have_dashes_of_their_length(line, dash, gap, across):
    plane = np.zeros((40, 40), np.uint16)
    plane[10:30, :] = 3
    plane = plane if across else plane.T
    pixels = draw_contour(Contour(plane, line), whole(plane, 4), COLORS, 2.0)
    pixels = pixels if across else pixels.T
    pixels = pixels[:, 8:-8]  # at the ends of the image there are lines down
    on = alpha(pixels[40]) == 255
    assert set(runs(on)) == {dash}
    assert set(runs(~on)) == {gap}
    assert alpha(pixels[39]).max() < 255  # outside is halo
    assert alpha(pixels[60]).max() == 0  # and inside nothing


def test_a_solid_line_is_solid_and_lies_inside():
    plane = np.zeros((20, 20), np.uint16)
    plane[5:15, 5:15] = 1
    pixels = draw_contour(Contour(plane, "solid"), whole(plane, 5), COLORS, 2.0)
    on = alpha(pixels) == 255
    expected = np.zeros((100, 100), bool)
    expected[25:75, 25:75] = True
    expected[27:73, 27:73] = False
    np.testing.assert_array_equal(on, expected)


@pytest.mark.parametrize("degrees", [10, 30, 45, 60, 80, 120, 135, 160])
@pytest.mark.parametrize("scale", [0.5, 1.0, 6.0])
def test_slanting_lines_have_dashes_too(degrees, scale):
    y, x = np.indices((400, 400)) if scale < 2 else np.indices((70, 70))
    angle = np.radians(degrees)
    middle = x.max() / 2
    plane = ((x - middle) * np.sin(angle) - (y - middle) * np.cos(angle) > 0).astype(np.uint16)
    pixels = draw_contour(Contour(plane, "dashed"), whole(plane, scale), COLORS, 2.0)
    line = alpha(pixels) >= 150
    dashes = alpha(pixels) == 255
    assert 0.4 < dashes.sum() / line.sum() < 0.75  # 7 of 12
    from scipy import ndimage

    _, count = ndimage.label(dashes, np.ones((3, 3)))
    length = whole(plane, scale).width / max(abs(np.cos(angle)), abs(np.sin(angle)))
    assert count > length / 12 * 0.5


def test_hidden_labels_have_no_contour():
    plane = np.ones((10, 10), np.uint16)
    plane[2:8, 2:8] = 2
    colors = COLORS.copy()
    colors[1, 3] = 0
    pixels = draw_contour(Contour(plane, "solid"), whole(plane, 8), colors, 2.0)
    assert (alpha(pixels)[:16] < 255).all()
    assert (alpha(pixels)[16:18, 20:60] == 255).all()


def test_the_boundary_has_the_colour_of_its_distance():
    ours = np.zeros((30, 40), np.uint16)
    ours[10:20, 10:30] = 4
    distance = np.broadcast_to(np.arange(40, dtype=np.float32) - 20, ours.shape)
    pixels = draw_distance(ours, 4, distance, 10.0, whole(ours, 4), 1.0)
    scale = distance_colors(256)
    for column in (11, 20, 28):
        red, green, blue = scale[round(np.clip((column - 20) / 10 * 0.5 + 0.5, 0, 1) * 255)]
        expected = 0xFF000000 | int(red) << 16 | int(green) << 8 | int(blue)
        assert pixels[40, column * 4 + 1] == expected  # the upper edge
    assert alpha(pixels[60, 60:100]).max() == 0  # nothing inside
    assert (alpha(draw_distance(ours, 3, distance, 10.0, whole(ours, 4))) == 0).all()


@pytest.fixture
def bench(qtbot):
    labels = np.zeros((3, 20, 30), np.uint16)
    labels[1, 5:15, 5:15] = 1
    bench = open_bench(qtbot, volume(), labels)
    bench.state.window = Window(2.0, 50_000.0)  # a black image
    bench.state.style = "lines"
    return bench


def reference() -> np.ndarray:
    other = np.zeros((3, 20, 30), np.uint16)
    other[1, 5:15, 7:17] = 1
    return other


def color_at(bench, y: float, x: float) -> tuple[int, int, int]:
    QApplication.processEvents()
    image = bench.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    at = bench.at(y, x)
    color = image.pixelColor(at)
    return color.red(), color.green(), color.blue()


def shaded(code: int) -> tuple[int, ...]:
    return tuple(round(part * ERROR_OPACITY) for part in DISAGREEMENT_COLORS[code])


def test_wrong_voxels_are_coloured_and_follow_the_brush(bench):
    comparison = bench.session.comparison
    comparison.put("reference", "reference", reference())
    comparison.shown = "errors"
    assert color_at(bench, 10, 16) == pytest.approx(shaded(MISSING), abs=3)
    assert color_at(bench, 10, 10) == (0, 0, 0)
    bench.state.tool, bench.state.brush_radius = "brush", 1.0
    bench.drag(bench.at(2, 20))
    bench.view.leaveEvent(None)
    assert color_at(bench, 2, 20) == pytest.approx(shaded(EXTRA), abs=60)  # under the line of the label
    bench.state.tool = "eraser"
    bench.drag(bench.at(2, 20))
    bench.view.leaveEvent(None)
    assert color_at(bench, 2, 20) == (0, 0, 0)
    bench.state.slice_index = 0
    assert color_at(bench, 10, 16) == (0, 0, 0)


def test_distances_are_drawn_when_they_are_there(bench):
    comparison = bench.session.comparison
    asked = []
    comparison.waiting.connect(asked.append)
    comparison.put("reference", "reference", reference())
    comparison.shown = "distance"
    assert not bench.view.difference_item.isVisible()
    for task in asked:
        comparison.add_distance(task, run_now(task))
    assert bench.view.difference_item.isVisible()
    comparison.all_labels = True
    assert {task.number for task in asked} == {1, None}


def test_flickering_shows_the_other_labels_in_place_of_ones_own(bench):
    comparison = bench.session.comparison
    comparison.put("reference", "reference", reference())
    comparison.draw("reference", "none")
    assert not bench.view.contour_item.isVisible()
    comparison.flickering = True
    assert bench.view.contour_item.isVisible()
    assert not bench.view.labels_item.isVisible()
    bench.state.opacity = 0.5  # another look does not bring them back
    assert not bench.view.labels_item.isVisible()
    comparison.clear()
    assert bench.view.labels_item.isVisible()


def test_all_contours_go_with_the_labels(bench):
    bench.session.comparison.put("reference", "reference", reference())
    assert bench.view.contour_item.isVisible()
    bench.state.labels_visible = False
    assert not bench.view.contour_item.isVisible()


def test_five_hundred_labels_on_a_large_picture_stay_quick(qtbot):
    from segstudio.core.geometry import Geometry
    from segstudio.core.volume import Volume

    grid = Geometry.picture(3000, 4000)
    array = np.zeros(grid.shape, np.uint16)
    for number in range(500):
        top, left = number // 25 * 150, number % 25 * 160
        array[0, top : top + 130, left : left + 140] = number + 1
    case = Volume(np.zeros(grid.shape, np.uint8), grid)
    bench = open_bench(qtbot, case, array, size=(1200, 900))
    bench.state.tool, bench.state.brush_radius = "brush", 20.0

    def painting() -> float:
        """The median time of a move of the brush with its repaint."""
        bench.press(bench.at(1000, 1000))
        times = []
        for step in range(30):
            point = bench.at(1000 + 5 * step, 1000 + 15 * step)
            start = perf_counter()
            bench.move(point)
            QApplication.processEvents()
            times.append(perf_counter() - start)
        bench.release(bench.at(1150, 1450))
        return float(np.median(times))

    alone = painting()
    comparison = bench.session.comparison
    start = perf_counter()
    comparison.put("reference", "reference", np.roll(array, 9, axis=2))
    comparison.put("prediction", "prediction", np.roll(array, 9, axis=1))
    comparison.watched = True
    comparison.shown, comparison.all_labels = "errors", True
    QApplication.processEvents()
    assert perf_counter() - start < 8.0
    assert painting() < 4 * alone + 0.05
    assert isinstance(bench.session.labels, LabelMap)


def square(top: int, bottom: int, left: int, right: int) -> np.ndarray:
    plane = np.zeros((60, 60), np.uint16)
    plane[top:bottom, left:right] = 1
    return plane


OLD, NEW = square(10, 50, 10, 40), square(10, 50, 10, 45)  # five columns more
AMBER, PALE_AMBER = 0xFFFFB000, 0x99996A00  # 0.6 of 255, 176 and 0


def hatched(new: np.ndarray, old: np.ndarray, **look) -> np.ndarray:
    return draw_change(change_codes(new, old, COLORS), whole(new, 1), **look)[0]


def test_hatching_says_what_was_gained_and_what_was_lost():
    """Of one pixel per voxel: stripes of 3 px in 6, / counted along row + column, \\ along row - column."""
    gained = hatched(NEW, OLD)
    ys, xs = np.nonzero(gained)
    assert (ys.min(), ys.max(), xs.min(), xs.max()) == (10, 49, 40, 44)
    # Row 12, columns 40 to 44: sums 52 to 56, of which 54, 55 and 56 leave 0, 1 and 2 over 6.
    stripe = 0xCC << 24 | 0xCC << 16 | 0x8D << 8  # 0.8 of 255, 255, 176 and 0
    assert gained[12, 40:45].tolist() == [0x80000000, 0x80000000, stripe, stripe, stripe]
    # Row 12: differences -28 to -32, which leave 2, 1, 0, 5 and 4 over 6.
    assert hatched(OLD, NEW)[12, 40:45].tolist() == [0xCCCCCCCC] * 3 + [0x80000000] * 2
    assert hatched(OLD, NEW, contrast=True)[12, 40:45].tolist() == [0xFFFFFFFF] * 3 + [0xFF000000] * 2


def test_what_changed_by_one_voxel_has_the_colour_without_hatching():
    """One column more, one row less, and a block of two by two with one beside it, which goes with it."""
    new, old = square(10, 49, 10, 41), square(10, 50, 10, 40)
    new[20:22, 41:43], new[20, 43] = 1, 1
    codes = change_codes(new, old, COLORS)
    assert set(codes[10:18, 40]) == {GAINED}
    assert set(codes[49, 10:40]) == {LOST}
    assert set(codes[20:22, 41:43].ravel()) | {int(codes[20, 43])} == {GAINED + WIDE}
    pixels, thin = draw_change(codes, whole(new, 1))
    assert set(pixels[10:18, 40].tolist()) == {0xCCCC8D00}
    assert set(pixels[49, 10:40].tolist()) == {0xCCCCCCCC}
    np.testing.assert_array_equal(thin, (codes > 0) & (codes < WIDE))


def test_one_voxel_more_lies_on_the_thin_line_and_brings_no_dots():
    new, item = square(10, 50, 10, 41), ContourItem()
    codes = change_codes(new, OLD, COLORS)
    lines = (
        Contour(OLD, "dotted", TINTS["old"], codes, agreed=False),
        Contour(new, "dashed", TINTS["new"], codes),
    )
    item.set_contours(lines, COLORS, 2.0, change=codes)
    drawn = item.draw(whole(new, 1))
    assert set(drawn[20:40, 40].tolist()) == {0xCCCC8D00}
    assert not drawn[20:40, 35:40].any()
    assert set(drawn[20:40, 10].tolist()) == {0, PALE_AMBER}


def test_a_label_that_became_another_is_gained_and_a_hidden_one_is_not_there():
    other = NEW * 2
    assert set(change_codes(other, NEW, COLORS)[NEW > 0]) == {GAINED + WIDE}
    colors = COLORS.copy()
    colors[2, 3] = 0
    assert set(change_codes(other, NEW, colors)[NEW > 0]) == {LOST + WIDE}


def test_models_agree_in_one_thin_faint_line_and_differ_in_two():
    """The left edges agree, the right ones lie at 40 and 45. Both show within 7 px of a difference."""
    tint = TINTS["new"]
    codes = change_codes(NEW, OLD, COLORS)
    new = draw_contour(Contour(NEW, "dashed", tint, codes), whole(NEW, 1), COLORS, 2.0)
    old = draw_contour(Contour(OLD, "dotted", TINTS["old"], codes, agreed=False), whole(NEW, 1), COLORS, 2.0)
    assert set(np.unique(new[20:40, 10]).tolist()) == {0, PALE_AMBER}  # dashes without gaps between
    assert not new[20:40, 11:30].any()
    assert not new[20:40, 9].any()
    assert not old[:, :33].any()  # 33 is 7 before 40, where the difference begins
    assert old[10, 36] == 0xFFFFFFFF  # a dot of the upper edge, at 0 of 6
    assert set(np.unique(new[20:40, 43:45]).tolist()) == {AMBER, 0x99000000}
    assert set(np.unique(old[20:40, 38:40]).tolist()) == {0xFFFFFFFF, 0x99000000}


def test_in_high_contrast_agreement_is_of_short_dashes():
    codes = change_codes(NEW, OLD, COLORS)
    new = draw_contour(Contour(NEW, "dashed", TINTS["new"], codes), whole(NEW, 1), COLORS, 2.0, contrast=True)
    agreed = new[18:42, 10]  # two times 12 px, of which 2 are white
    assert (agreed == 0xFFFFFFFF).sum() == 4
    assert (agreed == 0xFF000000).sum() == 20
    parted = new[18:42, 44]
    assert (parted == 0xFFFFFFFF).sum() == 14


def test_only_models_have_colours_of_their_own(bench):
    comparison = bench.session.comparison
    wider = reference()
    wider[1, 5:15, 17:21] = 1
    for key, labels in (("reference", reference()), ("prediction", reference())):
        comparison.put(key, key, labels)
    comparison.watched = True
    assert [(c.tint, c.change) for c in bench.view.contour_item.contours] == [(None, None)] * 2
    comparison.clear()
    comparison.put("old", "old", reference())
    assert [(c.tint, c.change) for c in bench.view.contour_item.contours] == [(TINTS["old"], None)]
    comparison.put("new", "new", wider)
    old, new = bench.view.contour_item.contours  # the last one on top
    assert (old.tint, old.agreed) == (TINTS["old"], False)
    assert (new.tint, new.agreed) == (TINTS["new"], True)
    assert old.change is new.change
    np.testing.assert_array_equal(new.change > 0, (wider != reference())[1])
    at = {color_at(bench, 10, x) for x in np.arange(17.5, 19.5, 0.1)}
    assert (0xCC, 0x8D, 0) in at  # the stripes of what is gained, over black
    comparison.draw("new", "none")
    assert {color_at(bench, 10, x) for x in np.arange(17.5, 19.5, 0.1)} == {(0, 0, 0)}


def test_a_gap_hides_no_dot_of_another_line():
    """The old line under the new one, both over the same edge: in gaps of the new one dots show."""
    item = ContourItem()
    plane = square(10, 50, 10, 40)
    item.set_contours(
        (Contour(plane, "dotted", TINTS["old"]), Contour(plane, "dashed", TINTS["new"])), COLORS, 2.0
    )
    column = item.draw(whole(plane, 1))[18:42, 10]  # 24 px: dots at 0 and 1 of 6, dashes at 0 to 6 of 12
    # Row 18 is 6 of 12 and 0 of 6. In 12 px are 7 of a dash; of the dots only 7 of 12, 1 of 6, is in a gap.
    assert [(column == shade).sum() for shade in (AMBER, 0xFFFFFFFF)] == [14, 2]
