"""Merging, renumbering and deleting labels, against plain numpy."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from segstudio.core.geometry import Geometry
from segstudio.core.label_counts import count_change, count_labels, size_of, size_words
from segstudio.core.label_sets import (
    adopt_classes,
    compact_numbers,
    delete_labels,
    merge_labels,
    renumber_labels,
)
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.errors import SegStudioError

SHAPE = (3, 5, 6)
GRID = Geometry(SHAPE, (3, 2, 1))
LIVER, SPLEEN, KIDNEY = (
    LabelClass(2, "liver", (1, 0, 0)),
    LabelClass(5, "spleen", (2, 0, 0), visible=False),
    LabelClass(9, "kidney", (3, 0, 0)),
)


def some_labels(seed: int = 0, numbers: tuple[int, ...] = (0, 2, 5, 9)) -> LabelMap:
    random = np.random.default_rng(seed)
    array = np.zeros(SHAPE, np.uint16)
    array[1:, 1:4, 2:] = random.choice(numbers, (2, 3, 4))
    return LabelMap(GRID, array, [LIVER, SPLEEN, KIDNEY], hand=random.random(SHAPE) < 0.2)


def applied_and_back(labels: LabelMap, edit):
    """Labels after the edit, having checked that undoing it brings everything back."""
    before = labels.copy()
    labels.apply(edit)
    after = labels.copy()
    labels.apply(edit.inverse)
    np.testing.assert_array_equal(labels.array, before.array)
    np.testing.assert_array_equal(labels.hand, before.hand)
    assert labels.classes == before.classes
    return after


@given(st.integers(0, 2**32 - 1), st.sets(st.sampled_from([2, 5, 9]), min_size=2), st.sampled_from([2, 5, 9]))
def test_merging_gives_all_voxels_one_number(seed, numbers, into):
    labels = some_labels(seed)
    after = applied_and_back(labels, merge_labels(labels, numbers, into))
    gone = numbers - {into}
    expected = np.where(np.isin(labels.array, list(gone)), into, labels.array)
    np.testing.assert_array_equal(after.array, expected)
    np.testing.assert_array_equal(after.hand, labels.hand | (expected != labels.array))
    assert set(after.classes) == {2, 5, 9} - gone
    assert after.classes[into] == labels.classes[into]


def test_steps_say_what_they_do():
    labels = some_labels()
    assert merge_labels(labels, [5, 9], 9).title == "Merge spleen into kidney"
    assert merge_labels(labels, [2, 5], 9).title == "Merge liver and spleen into kidney"
    assert delete_labels(labels, [2, 5, 9]).title == "Delete 3 labels"
    assert renumber_labels(labels, {9: 1}).title == "Renumber label 9 to 1"
    assert renumber_labels(labels, {9: 1, 5: 3}).title == "Renumber labels"


def test_an_edit_is_no_larger_than_what_changes():
    array = np.zeros((4, 50, 60), np.uint16)
    array[2, 10:13, 20:25] = 7
    labels = LabelMap(Geometry(array.shape), array)
    edit = delete_labels(labels, [7])
    assert edit.box == (slice(2, 3), slice(10, 13), slice(20, 25))
    assert renumber_labels(labels, {7: 1}).nbytes == 15 * (2 + 2 + 1 + 1)


@given(st.integers(0, 2**32 - 1), st.sets(st.sampled_from([2, 5, 9]), min_size=1))
def test_deleting_erases_and_forgets(seed, numbers):
    labels = some_labels(seed)
    after = applied_and_back(labels, delete_labels(labels, numbers))
    np.testing.assert_array_equal(
        after.array, np.where(np.isin(labels.array, list(numbers)), 0, labels.array)
    )
    assert set(after.classes) == {2, 5, 9} - numbers


def test_a_label_that_is_only_on_the_list_is_deleted_too():
    labels = some_labels(numbers=(0,))
    after = applied_and_back(labels, delete_labels(labels, [5]))
    assert set(after.classes) == {2, 9}


@given(st.integers(0, 2**32 - 1))
def test_renumbering_keeps_shapes_names_and_what_hands_decided(seed):
    labels = some_labels(seed)
    labels.set_class(replace(KIDNEY, locked=True))
    new = compact_numbers(labels)
    assert new == {2: 1, 5: 2, 9: 3}
    after = applied_and_back(labels, renumber_labels(labels, new))
    for before, number in new.items():
        np.testing.assert_array_equal(after.array == number, labels.array == before)
        assert after.classes[number] == replace(labels.classes[before], number=number)
    assert after.locked_numbers() == {3}
    assert not after.classes[2].visible
    np.testing.assert_array_equal(after.hand, labels.hand)


def test_numbers_can_be_exchanged():
    labels = some_labels()
    after = applied_and_back(labels, renumber_labels(labels, {2: 5, 5: 2}))
    np.testing.assert_array_equal(after.array == 2, labels.array == 5)
    np.testing.assert_array_equal(after.array == 5, labels.array == 2)
    assert [c.name for c in after.classes.values()] == ["spleen", "liver", "kidney"]
    assert [c.visible for c in after.classes.values()] == [False, True, True]


def test_voxels_without_a_class_are_renumbered_as_well():
    labels = some_labels(numbers=(0, 2, 40))
    assert compact_numbers(labels) == {2: 1, 5: 2, 9: 3, 40: 4}


@pytest.mark.parametrize("new", [{2: 5}, {2: 7, 5: 7}, {9: 40}])
def test_no_number_is_given_twice(new):
    labels = some_labels(numbers=(0, 2, 40))
    with pytest.raises(SegStudioError, match=f"number {next(iter(new.values()))}"):
        renumber_labels(labels, new)


@pytest.mark.parametrize(
    ("change", "match"),
    [
        (lambda labels: merge_labels(labels, [5], 5), "two labels"),
        (lambda labels: merge_labels(labels, [5, 70_000], 5), "two labels"),
        (lambda labels: merge_labels(labels, [2, 5], 9), "liver is locked"),
        (lambda labels: merge_labels(labels, [5, 9], 2), "liver is locked"),
        (lambda labels: delete_labels(labels, [2]), "liver is locked"),
        (lambda labels: delete_labels(labels, [0]), "No label"),
        (lambda labels: renumber_labels(labels, {5: 5}), "already"),
        (lambda labels: renumber_labels(labels, {5: 70_000}), "between 1"),
        (lambda labels: adopt_classes(labels, [SPLEEN], "x"), "already"),
    ],
)
def test_what_cannot_be_done_is_refused(change, match):
    labels = some_labels()
    labels.set_class(replace(LIVER, locked=True))
    with pytest.raises(SegStudioError, match=match):
        change(labels)


def test_names_and_colours_are_taken_over_and_the_rest_stays():
    labels = some_labels()
    labels.set_class(replace(LIVER, locked=True))
    edit = adopt_classes(
        labels, [LabelClass(2, "Leber", (9, 9, 9)), LabelClass(3, "Magen", (8, 8, 8))], "Set"
    )
    after = applied_and_back(labels, edit)
    assert after.classes[2] == LabelClass(2, "Leber", (9, 9, 9), locked=True)
    assert list(after.classes) == [2, 3, 5, 9]


@given(st.integers(0, 2**32 - 1))
def test_counts_are_those_of_bincount(seed):
    labels = some_labels(seed, (0, 2, 5, 9, 65_535))
    counts = count_labels(labels.array)
    np.testing.assert_array_equal(counts, np.bincount(labels.array.ravel(), minlength=65_536))
    edit = delete_labels(labels, [65_535, 2])
    labels.apply(edit)
    np.testing.assert_array_equal(counts + count_change(edit), count_labels(labels.array))


def test_sizes_have_their_unit():
    assert size_of(50, GRID) == (pytest.approx(300.0 / 1000), "ml")  # voxels of 3 x 2 x 1 mm
    assert size_of(10, GRID) == (pytest.approx(60.0), "mm³")
    assert size_of(10, Geometry((1, 4, 4), (3, 2, 1))) == (20.0, "mm²")
    assert size_of(10, Geometry.picture(4, 4)) is None


@pytest.mark.parametrize(
    ("voxels", "words"), [(0, "0 mm³"), (1, "6.00 mm³"), (2000, "12.0 ml"), (400_000, "2,400 ml")]
)
def test_sizes_show_three_digits(voxels, words):
    assert size_words(voxels, GRID) == words
