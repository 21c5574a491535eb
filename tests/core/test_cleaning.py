"""Post-processing: small objects, holes, the largest, in pictures and in volumes of unequal voxels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import ndimage
from skimage.morphology import remove_small_holes, remove_small_objects

from segstudio.core.cleaning import Cleaning, clean
from segstudio.core.connected import objects_of
from segstudio.core.geometry import Geometry
from segstudio.errors import Cancelled, SegStudioError
from tests.core.label_kit import drawn

UNEQUAL = (3.0, 2.0, 1.0)


def cleaned(labels: np.ndarray, **steps) -> np.ndarray:
    return clean(labels, Geometry(labels.shape, UNEQUAL), Cleaning(**steps))


def test_objects_of_fewer_pixels_than_the_smallest_go():
    labels = drawn("11...", "11..1", "....1", "2...1")  # 4 and 3 pixels of class 1, one of class 2
    np.testing.assert_array_equal(cleaned(labels, smallest=4), drawn("11...", "11...", ".....", "....."))
    np.testing.assert_array_equal(cleaned(labels, smallest=3), drawn("11...", "11..1", "....1", "....1"))


def test_pixels_that_touch_at_a_corner_are_one_object():
    labels = drawn("1..", ".1.", "..1")
    np.testing.assert_array_equal(cleaned(labels, smallest=3), labels)


@pytest.mark.parametrize(("smallest", "kept"), [(6.0, True), (6.1, False)])
def test_in_a_calibrated_picture_millimetres_are_areas(smallest, kept):
    labels = drawn("111.", "....")  # three pixels of 2 x 1 mm: 6 mm²
    assert cleaned(labels, smallest=smallest, unit="mm").any() == kept


@pytest.mark.parametrize(("smallest", "kept"), [(18.0, True), (18.1, False)])
def test_in_a_volume_millimetres_are_volumes(smallest, kept):
    labels = np.zeros((3, 3, 3), np.uint16)
    labels[0:3, 1, 1] = 1  # three voxels of 3 x 2 x 1 mm: 18 mm³, though only one in each slice
    assert cleaned(labels, smallest=smallest, unit="mm").any() == kept
    assert cleaned(labels, smallest=3).any()


def test_without_millimetres_a_size_in_millimetres_changes_nothing_and_says_so():
    labels, plain = drawn("1..", "..1"), Geometry.picture(2, 3)
    wanted = Cleaning(smallest=9, unit="mm")
    assert clean(labels, plain, wanted) is labels
    assert "no physical size" in wanted.note(plain)
    assert wanted.note(Geometry((1, 2, 3))) == ""


def test_a_hole_that_one_class_encloses_is_filled_and_others_stay():
    labels = drawn(
        ".111..222",
        ".1.1..2.1",
        ".111..222",
        ".........",
        "111......",  # the left hole is open to the edge of the picture
        "..1......",
        "111......",
    )
    expected = labels.copy()
    expected[0, 1, 2] = 1
    np.testing.assert_array_equal(cleaned(labels, fill_holes=True), expected)


def test_a_leak_at_a_corner_does_not_open_a_hole():
    # Edge to edge the middle is closed, as the mask itself is one object by its corners.
    labels = drawn(".1.", "1.1", ".1.")
    np.testing.assert_array_equal(cleaned(labels, fill_holes=True), drawn(".1.", "111", ".1."))


def test_in_a_volume_a_hole_is_closed_in_all_directions():
    labels = np.zeros((5, 5, 5), np.uint16)
    labels[1:4, 1:4, 1:4] = 1
    labels[2, 2, 2] = 0
    assert cleaned(labels, fill_holes=True)[2, 2, 2] == 1
    labels[1, 2, 2] = 0  # now it is a dent: every slice but one shows a hole, the volume has none
    np.testing.assert_array_equal(cleaned(labels, fill_holes=True), labels)


def test_largest_only_is_decided_for_each_class():
    labels = drawn("11.2", "11.2", "....", "1.22", "..22")
    expected = drawn("11..", "11..", "....", "..22", "..22")
    np.testing.assert_array_equal(cleaned(labels, largest_only=True), expected)


def test_an_object_is_filled_before_it_is_measured():
    labels = drawn("111", "1.1", "111")
    np.testing.assert_array_equal(
        cleaned(np.pad(labels, ((0, 0), (1, 1), (1, 1))), fill_holes=True, smallest=9)[0, 1:4, 1:4],
        np.ones((3, 3)),
    )


def test_the_hole_that_a_dropped_object_leaves_is_filled_too():
    labels = np.zeros((1, 9, 9), np.uint16)
    labels[0, 1:8, 1:8] = 1
    labels[0, 3:6, 3:6] = 0
    labels[0, 4, 4] = 2  # an island in the hole keeps it from being filled until it goes
    expected = np.zeros_like(labels)
    expected[0, 1:8, 1:8] = 1
    np.testing.assert_array_equal(cleaned(labels, fill_holes=True, smallest=2), expected)


def test_parted_objects_are_measured_one_by_one():
    y, x = np.mgrid[:24, :40]
    large, small = (y - 12) ** 2 + (x - 12) ** 2 <= 81, (y - 12) ** 2 + (x - 25) ** 2 <= 25
    labels = (large | small).astype(np.uint16)[None]
    plain = Geometry.picture(24, 40)
    assert objects_of(clean(labels, plain, Cleaning(split=True)) > 0)[1] == 2
    alone = clean(labels, plain, Cleaning(split=True, smallest=120))
    assert alone[0, 12, 12] == 1
    assert alone[0, 12, 25] == 0


def test_agrees_with_other_programs(rng):
    mask = ndimage.gaussian_filter(rng.normal(size=(80, 90)), 2) > 0.02
    sized = cleaned(mask[None].astype(np.uint16), smallest=40)
    np.testing.assert_array_equal(sized[0] > 0, remove_small_objects(mask, max_size=39, connectivity=2))
    filled = cleaned(mask[None].astype(np.uint16), fill_holes=True)
    np.testing.assert_array_equal(filled[0] > 0, ndimage.binary_fill_holes(mask))
    assert (remove_small_holes(mask, max_size=10**6) >= (filled[0] > 0)).all()


def test_agrees_with_scipy_in_volumes(rng):
    mask = ndimage.gaussian_filter(rng.normal(size=(12, 20, 24)), 1.2) > 0.02
    parts, count = ndimage.label(mask, np.ones((3, 3, 3)))
    sizes = np.bincount(parts.ravel())
    expected = mask & (sizes >= 30)[parts]
    np.testing.assert_array_equal(cleaned(mask.astype(np.uint16), smallest=30) > 0, expected)
    np.testing.assert_array_equal(
        cleaned(mask.astype(np.uint16), fill_holes=True) > 0, ndimage.binary_fill_holes(mask)
    )
    assert count > 1


steps = st.builds(
    Cleaning,
    smallest=st.sampled_from([0.0, 2.0, 5.0, 12.0]),
    unit=st.sampled_from(["px", "mm"]),
    fill_holes=st.booleans(),
    largest_only=st.booleans(),
    split=st.booleans(),
)
maps = arrays(
    np.uint16,
    st.tuples(st.integers(1, 3), st.integers(1, 12), st.integers(1, 12)),
    elements=st.integers(0, 2),
)


@settings(max_examples=150, deadline=None)
@given(maps, steps)
def test_cleaning_what_is_clean_changes_nothing(labels, cleaning):
    geometry = Geometry(labels.shape, UNEQUAL)
    once = clean(labels, geometry, cleaning)
    np.testing.assert_array_equal(clean(once, geometry, cleaning), once)


@settings(max_examples=150, deadline=None)
@given(maps, steps)
def test_nothing_is_added_but_filled_holes_and_no_class_becomes_another(labels, cleaning):
    after = clean(labels, Geometry(labels.shape, UNEQUAL), cleaning)
    was, now = labels[labels > 0], after[labels > 0]
    gone_or_same = (now == 0) | (now == was)
    if not cleaning.fill_holes:
        assert gone_or_same.all()
        assert not after[labels == 0].any()
    for number in np.unique(after[after > 0]):
        flat = labels[0] == number if len(labels) == 1 else labels == number
        filled = ndimage.binary_fill_holes(flat).reshape(labels.shape)
        assert filled[after == number].all()


def test_the_array_that_is_given_stays_as_it_is():
    labels = drawn("111", "1.1", "111", "..1")
    labels.flags.writeable = False
    assert clean(labels, Geometry.picture(4, 3), Cleaning()) is labels
    clean(
        labels, Geometry.picture(4, 3), Cleaning(smallest=3, fill_holes=True, largest_only=True, split=True)
    )


def test_a_cancel_is_heard():
    def stop(fraction: float, text: str = "", preview: object = None) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        clean(drawn("1"), Geometry.picture(1, 1), Cleaning(smallest=2), progress=stop)


def test_entries_come_back_and_say_only_what_differs():
    wanted = Cleaning(smallest=30, fill_holes=True)
    assert wanted.to_entries() == {"smallest": 30, "fill_holes": True}
    assert Cleaning.from_entries(wanted.to_entries()) == wanted
    assert Cleaning(unit="mm").to_entries() == {}
    assert Cleaning().words() == ""
    assert wanted.words() == "fill holes, at least 30 px"


@pytest.mark.parametrize(
    ("entries", "word"),
    [
        ({"smallest": -1}, "-1"),
        ({"smallest": float("nan")}, "nan"),
        ({"smallest": True}, "smallest"),
        ({"smallest": "30"}, "smallest"),
        ({"split": 1}, "split"),
        ({"unit": "cm"}, "cm"),
        ({"melt": True}, "melt"),
    ],
)
def test_entries_that_make_no_sense_are_refused_and_named(entries, word):
    with pytest.raises(SegStudioError, match=word):
        Cleaning.from_entries(entries)
