"""Labels change only by edits, and every edit can be taken back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from segstudio.core.geometry import Geometry
from segstudio.core.label_palette import label_color
from segstudio.core.labels import LabelClass, LabelMap, default_class
from segstudio.errors import SegStudioError

SHAPE = (3, 4, 5)
GRID = Geometry(SHAPE, (3, 2, 1))


@st.composite
def boxes(draw):
    ends = [sorted(draw(st.tuples(st.integers(0, n), st.integers(0, n)))) for n in SHAPE]
    return tuple(slice(a, b) for a, b in ends)


@st.composite
def labels_with_an_edit(draw):
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    reviewed = draw(st.frozensets(st.integers(0, 2)))
    labels = LabelMap(GRID, random.integers(0, 4, SHAPE), hand=random.random(SHAPE) < 0.5, reviewed=reviewed)
    box = draw(boxes())
    size = labels.array[box].shape
    edit = labels.edit(
        "Any edit",
        box,
        random.integers(0, 65_536, size),
        hand_after=random.random(size) < 0.5,
        reviewed_after=draw(st.none() | st.frozensets(st.integers(0, 2))),
    )
    return labels, edit


@pytest.mark.case("E7")
@given(labels_with_an_edit())
def test_an_edit_and_its_inverse_change_nothing(case):
    labels, edit = case
    before = (labels.array.copy(), labels.hand.copy(), labels.reviewed)
    labels.apply(edit)
    after = (labels.array.copy(), labels.hand.copy(), labels.reviewed)
    labels.apply(edit)  # writing the same side twice changes nothing
    np.testing.assert_array_equal(labels.array, after[0])
    labels.apply(edit.inverse)
    np.testing.assert_array_equal(labels.array, before[0])
    np.testing.assert_array_equal(labels.hand, before[1])
    assert labels.reviewed == before[2]
    labels.apply(edit.inverse.inverse)
    np.testing.assert_array_equal(labels.array, after[0])
    np.testing.assert_array_equal(labels.hand, after[1])
    assert labels.reviewed == after[2]


@given(labels_with_an_edit())
def test_an_edit_changes_its_box_only(case):
    labels, edit = case
    before = labels.array.copy()
    labels.apply(edit)
    outside = np.ones(SHAPE, bool)
    outside[edit.box] = False
    np.testing.assert_array_equal(labels.array[outside], before[outside])
    np.testing.assert_array_equal(labels.array[edit.box], edit.after)


def test_an_edit_costs_its_box():
    labels = LabelMap(Geometry((10, 512, 512)))
    edit = labels.edit("", (slice(4, 5), slice(0, 10), slice(0, 10)), np.ones((1, 10, 10)))
    # 100 voxels: 2 bytes before and after, 1 byte for the hand before and after (shared here, counted twice).
    assert edit.nbytes == 100 * (2 + 2 + 1 + 1)
    assert list(edit.slices) == [4]


def test_marking_slices_as_reviewed_can_be_taken_back():
    labels = LabelMap(GRID, reviewed=[0])
    edit = labels.review_edit([1, 2], True)
    assert edit.title == "Mark reviewed"
    labels.apply(edit)
    assert labels.reviewed == {0, 1, 2}
    labels.apply(labels.review_edit([0], False))
    assert labels.reviewed == {1, 2}
    labels.apply(edit.inverse)
    assert labels.reviewed == {0}


def test_views_are_read_only():
    labels = LabelMap(GRID)
    for view in (labels.array, labels.hand):
        with pytest.raises(ValueError, match="read-only"):
            view[0, 0, 0] = 1
    assert labels.array.dtype == np.uint16


@pytest.mark.case("E5")
def test_classes_come_from_the_numbers_that_occur():
    array = np.zeros(SHAPE, np.uint8)
    array[0, 0, 0], array[1, 1, 1] = 9, 2
    labels = LabelMap(GRID, array)
    assert list(labels.classes) == [2, 9]
    assert labels.classes[9] == default_class(9) == LabelClass(9, "label 9", label_color(9))
    labels.set_class(LabelClass(1, "lung", (1, 2, 3), locked=True))
    assert list(labels.classes) == [1, 2, 9]
    assert labels.locked_numbers() == {1}
    labels.remove_class(1)
    labels.remove_class(1)
    assert list(labels.classes) == [2, 9]


@pytest.mark.parametrize("number", [0, -1, 65_536])
def test_class_numbers_out_of_range_are_refused(number):
    with pytest.raises(SegStudioError, match="65535"):
        LabelMap(GRID).set_class(LabelClass(number, "x", (0, 0, 0)))


def test_arrays_that_do_not_fit_are_refused():
    with pytest.raises(SegStudioError, match="size"):
        LabelMap(GRID, np.zeros((3, 4, 4), np.uint16))
    with pytest.raises(SegStudioError, match="70000"):
        LabelMap(GRID, np.full(SHAPE, 70_000))
    with pytest.raises(SegStudioError, match="-1"):
        LabelMap(GRID, np.full(SHAPE, -1))


def test_a_copy_is_independent():
    labels = LabelMap(GRID, reviewed=[1])
    labels.set_class(LabelClass(3, "heart", (0, 0, 0)))
    twin = labels.copy()
    labels.apply(
        labels.edit("", tuple(slice(0, n) for n in SHAPE), np.ones(SHAPE), hand_after=np.ones(SHAPE, bool))
    )
    labels.apply(labels.review_edit([0], True))
    assert not twin.array.any()
    assert not twin.hand.any()
    assert twin.reviewed == {1}
    assert twin.classes == labels.classes
