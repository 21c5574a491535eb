"""Brush strokes, fills and polygons, with shapes drawn by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segstudio.core.brush import disc_offsets
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.painting import Stroke, clear_label, fill_region, polygon_edit


def drawing(text: str) -> np.ndarray:
    """A mask from lines of dots and hashes."""
    return np.array([[c == "#" for c in line.strip()] for line in text.strip().splitlines()])


def empty(height: int = 9, width: int = 11, slices: int = 2) -> LabelMap:
    return LabelMap(Geometry((slices, height, width), (3, 2, 1)))


def test_disc_of_one_voxel_and_of_radius_two():
    assert disc_offsets((0.2, 0.5)).tolist() == [[True]]
    # Radius 2: the tips at distance 2 belong to it, the corner (1, 2) at √5 does not.
    expected = drawing("""
        ..#..
        .###.
        #####
        .###.
        ..#..
    """)
    np.testing.assert_array_equal(disc_offsets((2, 2)), expected)


@pytest.mark.case("G7")
def test_disc_is_an_ellipse_on_unequal_spacing():
    # 3 mm on voxels of 2 x 1 mm: radii 1.5 and 3 voxels. Row ±1: 3·√(1 − (1/1.5)²) = 2.23, so columns ±2.
    expected = drawing("""
        .#####.
        #######
        .#####.
    """)
    np.testing.assert_array_equal(disc_offsets((1.5, 3)), expected)


@pytest.mark.case("G7")
@settings(deadline=None, max_examples=60)
@given(ry=st.floats(0.5, 12), rx=st.floats(0.5, 12))
def test_disc_holds_exactly_the_voxels_of_the_ellipse(ry, rx):
    footprint = disc_offsets((ry, rx))
    reach_y, reach_x = (n // 2 for n in footprint.shape)
    y, x = np.mgrid[-reach_y : reach_y + 1, -reach_x : reach_x + 1]
    distance = (y / ry) ** 2 + (x / rx) ** 2
    certain = np.abs(distance - 1) > 1e-4  # on the rim itself rounding may decide
    np.testing.assert_array_equal(footprint[certain], (distance <= 1)[certain])
    assert reach_y in (int(ry), int(ry + 1e-6))
    assert reach_x in (int(rx), int(rx + 1e-6))


def test_one_click_paints_the_footprint_and_marks_it_as_decided_by_hand():
    labels = empty()
    stroke = Stroke(labels, 1, 3, (2, 2))
    box = stroke.extend(4.2, 5.4)  # nearest voxel (4, 5)
    assert box == (slice(1, 2), slice(2, 7), slice(3, 8))
    expected = np.zeros((9, 11), bool)
    expected[2:7, 3:8] = disc_offsets((2, 2))
    np.testing.assert_array_equal(labels.array[1] == 3, expected)
    np.testing.assert_array_equal(labels.hand[1], expected)
    assert not labels.array[0].any()


@settings(deadline=None, max_examples=60)
@given(
    points=st.lists(st.tuples(st.integers(-8, 30), st.integers(-8, 40)), min_size=1, max_size=5),
    radii=st.tuples(st.floats(0.5, 6), st.floats(0.5, 6)),
)
def test_a_stroke_covers_what_lies_within_the_radius_of_its_line(points, radii):
    labels = LabelMap(Geometry.picture(24, 32))
    stroke = Stroke(labels, 0, 1, radii)
    for y, x in points:
        stroke.extend(y, x)
    y, x = np.mgrid[0:24, 0:32]
    distance = np.full((24, 32), np.inf)
    scaled = [np.array([p[0] / radii[0], p[1] / radii[1]]) for p in points]
    at = np.stack([y / radii[0], x / radii[1]], axis=-1)
    for a, b in zip(scaled[:1] + scaled, scaled[:1] + scaled[1:] + scaled[-1:], strict=True):
        along = b - a
        t = np.clip(((at - a) @ along) / max(along @ along, 1e-12), 0, 1)
        distance = np.minimum(distance, np.linalg.norm(at - a - t[..., None] * along, axis=-1))
    certain = np.abs(distance - 1) > 1e-4
    np.testing.assert_array_equal((labels.array[0] == 1)[certain], (distance <= 1)[certain])


def test_a_thin_fast_stroke_leaves_no_gap():
    labels = LabelMap(Geometry.picture(40, 60))
    stroke = Stroke(labels, 0, 1, (0.5, 0.5))
    stroke.extend(3, 2)
    stroke.extend(20, 50)
    assert (labels.array[0, :, 2:51] == 1).any(axis=0).all()  # flat line: every column is hit


def test_a_finished_stroke_is_one_edit_that_can_be_taken_back_and_redone():
    labels = empty()
    labels.apply(
        labels.edit("", (slice(0, 2), slice(0, 9), slice(0, 11)), np.arange(198).reshape(2, 9, 11) % 4)
    )
    before, hand_before = labels.array.copy(), labels.hand.copy()
    stroke = Stroke(labels, 0, 7, (1, 2), title="Eraser stroke")
    for point in ((4, 3), (4, 8), (1, 8)):
        stroke.extend(*point)
    after, hand_after = labels.array.copy(), labels.hand.copy()
    edit = stroke.finish()
    assert edit is not None
    assert edit.title == "Eraser stroke"
    assert edit.box == (slice(0, 1), slice(0, 6), slice(1, 11))
    labels.apply(edit.inverse)
    np.testing.assert_array_equal(labels.array, before)
    np.testing.assert_array_equal(labels.hand, hand_before)
    labels.apply(edit)
    np.testing.assert_array_equal(labels.array, after)
    np.testing.assert_array_equal(labels.hand, hand_after)


def test_undoing_a_stroke_leaves_alone_what_changed_beside_it_meanwhile():
    labels = empty()
    stroke = Stroke(labels, 0, 1, (0.5, 0.5))
    stroke.extend(2, 2)
    stroke.extend(4, 4)
    other = (slice(0, 1), slice(2, 3), slice(4, 5))  # in the stroke's box, not under the stroke
    labels.apply(labels.edit("Segment", other, np.full((1, 1, 1), 5)))
    edit = stroke.finish()
    assert edit is not None
    labels.apply(edit.inverse)
    assert labels.array[0, 2, 4] == 5
    assert np.count_nonzero(labels.array) == 1


def test_cancel_puts_everything_back():
    labels = empty()
    stroke = Stroke(labels, 0, 1, (2, 2))
    stroke.extend(3, 3)
    stroke.extend(8, 9)
    assert stroke.cancel() == (slice(0, 1), slice(1, 9), slice(1, 11))
    assert not labels.array.any()
    assert not labels.hand.any()
    assert stroke.finish() is None


def test_locked_labels_are_neither_painted_over_nor_painted():
    labels = empty()
    labels.apply(labels.edit("", (slice(0, 1), slice(4, 5), slice(0, 11)), np.full((1, 1, 11), 2)))
    labels.set_class(LabelClass(2, "vessel", (1, 2, 3), locked=True))
    stroke = Stroke(labels, 0, 1, (2, 2))
    stroke.extend(4, 5)
    assert (labels.array[0, 4] == 2).all()
    assert (labels.array == 1).sum() == disc_offsets((2, 2)).sum() - 5
    assert not labels.hand[0, 4].any()
    locked = Stroke(labels, 0, 2, (2, 2))
    assert locked.extend(1, 1) is None
    assert locked.finish() is None


def test_outside_the_image_nothing_happens():
    stroke = Stroke(empty(), 0, 1, (1, 1))
    assert stroke.extend(-5, 4) is None
    assert stroke.extend(-9, 40) is None
    assert stroke.finish() is None


def test_a_stroke_over_its_own_hand_painted_label_changes_nothing():
    labels = empty()
    first = Stroke(labels, 0, 1, (1, 1))
    first.extend(4, 4)
    again = Stroke(labels, 0, 1, (1, 1))
    again.extend(4, 4)
    assert again.finish() is None


def test_a_label_number_beyond_16_bits_is_refused():
    with pytest.raises(ValueError, match="65535"):
        Stroke(empty(), 0, 65_536, (1, 1))


def test_fill_stops_at_other_labels_and_does_not_pass_corners():
    labels = LabelMap(Geometry.picture(4, 5))
    wall = drawing("""
        ..#..
        .#...
        #....
        .....
    """)
    labels.apply(labels.edit("", (slice(0, 1), slice(0, 4), slice(0, 5)), wall[None]))
    edit = fill_region(labels, 0, 0, 0, 9)
    assert edit is not None
    assert edit.box == (slice(0, 1), slice(0, 2), slice(0, 2))
    labels.apply(edit)
    expected = drawing("""
        ##...
        #....
        .....
        .....
    """)
    np.testing.assert_array_equal(labels.array[0] == 9, expected)
    np.testing.assert_array_equal(labels.hand[0], expected)
    labels.apply(edit.inverse)
    np.testing.assert_array_equal(labels.array[0] == 1, wall)


def test_fill_refuses_the_outside_its_own_label_and_locked_ones():
    labels = empty()
    assert fill_region(labels, 0, -1, 0, 1) is None
    assert fill_region(labels, 0, 0, 11, 1) is None
    assert fill_region(labels, 0, 0, 0, 0) is None
    labels.set_class(LabelClass(1, "lung", (0, 0, 0), locked=True))
    assert fill_region(labels, 0, 0, 0, 1) is None


def test_polygon_takes_voxels_whose_centre_is_inside():
    labels = empty()
    # A triangle with corners between voxels: row 1 spans x in (0.9, 3.5], row 2 (0.7, 2.5], row 3 (0.5, 1.5].
    edit = polygon_edit(labels, 1, [(0.5, 1), (0.5, 4), (4.5, 0.2)], 2)
    assert edit is not None
    labels.apply(edit)
    expected = np.zeros((9, 11), bool)
    expected[:5, :5] = drawing("""
        .....
        .###.
        .##..
        .#...
        .....
    """)
    np.testing.assert_array_equal(labels.array[1] == 2, expected)


@settings(deadline=None, max_examples=60)
@given(points=st.lists(st.tuples(st.integers(-40, 140), st.integers(-40, 140)), min_size=3, max_size=7))
def test_polygon_agrees_with_counting_crossings_voxel_by_voxel(points):
    # Corners on an odd tenth grid never meet a voxel centre's row or column exactly.
    corners = [((y + 0.5) / 10, (x + 0.5) / 10) for y, x in points]
    labels = LabelMap(Geometry.picture(10, 12))
    edit = polygon_edit(labels, 0, corners, 1)
    if edit is not None:
        labels.apply(edit)
    for y in range(10):
        for x in range(12):
            crossings = 0
            for (y0, x0), (y1, x1) in zip(corners, corners[1:] + corners[:1], strict=True):
                if (y0 > y) != (y1 > y) and x > x0 + (y - y0) / (y1 - y0) * (x1 - x0) + 1e-9:
                    crossings += 1
                elif (y0 > y) != (y1 > y) and abs(x - x0 - (y - y0) / (y1 - y0) * (x1 - x0)) <= 1e-9:
                    crossings = -1000  # the centre lies on the line: either answer is right
                    break
            if crossings >= 0:
                assert labels.array[0, y, x] == crossings % 2


def test_polygon_spares_locked_labels_and_needs_three_corners():
    labels = empty()
    labels.apply(labels.edit("", (slice(0, 1), slice(1, 2), slice(1, 3)), np.full((1, 1, 2), 4)))
    labels.set_class(LabelClass(4, "heart", (0, 0, 0), locked=True))
    square = [(-0.5, -0.5), (-0.5, 3.5), (2.5, 3.5), (2.5, -0.5)]
    edit = polygon_edit(labels, 0, square, 1)
    assert edit is not None
    labels.apply(edit)
    np.testing.assert_array_equal(labels.array[0, :3, :4], [[1, 1, 1, 1], [1, 4, 4, 1], [1, 1, 1, 1]])
    assert polygon_edit(labels, 0, square, 4) is None
    assert polygon_edit(labels, 0, square[:2], 1) is None
    assert polygon_edit(labels, 0, [(-9, -9), (-9, -5), (-5, -5)], 1) is None


def test_clearing_a_label_erases_it_in_every_slice_and_nothing_else():
    labels = empty(4, 5, 3)
    array = np.zeros((3, 4, 5), np.uint16)
    array[1, 1, 2] = array[2, 3, 1] = 7
    array[1, 2, 2] = 8
    labels.apply(labels.edit("", (slice(0, 3), slice(0, 4), slice(0, 5)), array))
    edit = clear_label(labels, 7, "Clear lung")
    assert edit is not None
    assert (edit.title, edit.box) == ("Clear lung", (slice(1, 3), slice(1, 4), slice(1, 3)))
    labels.apply(edit)
    assert np.argwhere(labels.array).tolist() == [[1, 2, 2]]
    assert np.argwhere(labels.hand).tolist() == [[1, 1, 2], [2, 3, 1]]
    labels.apply(edit.inverse)
    np.testing.assert_array_equal(labels.array, array)
    assert clear_label(labels, 9) is None
    assert clear_label(labels, 0) is None
