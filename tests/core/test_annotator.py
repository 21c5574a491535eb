"""Corrections as a person makes them: worst first, within the budget, never worse than before."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from segstudio.core.annotator import (
    RADII_PX,
    Habits,
    PlannedStroke,
    correct_slice,
    plan_stroke,
    wrong_regions,
)
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap, default_class
from segstudio.errors import Cancelled

PATIENT = Habits(strokes=100, regions=100, smallest_px=1)
LEGEND = {".": 0, "1": 1, "2": 2}


def drawn(*rows: str) -> np.ndarray:
    return np.array([[LEGEND[c] for c in row] for row in rows], np.uint16)


def label_map(plane: np.ndarray, z: int = 1) -> LabelMap:
    """Three slices with unequal spacing, of which the middle one holds the labels."""
    array = np.zeros((3, *plane.shape), np.uint16)
    array[z] = plane
    return LabelMap(Geometry(array.shape, (3.0, 2.0, 1.0)), array)


def corrected(plane: np.ndarray, reference: np.ndarray, habits: Habits = PATIENT):
    labels = label_map(plane)
    return labels, correct_slice(labels, 1, reference, habits)


def test_an_object_that_is_none_is_erased_in_one_stroke():
    reference = np.zeros((16, 20), np.uint16)
    reference[2:6, 2:6] = 1
    plane = reference.copy()
    plane[9:14, 12:17] = 1  # 5 × 5, far from the other one
    labels, edits = corrected(plane, reference)
    np.testing.assert_array_equal(labels.array[1], reference)
    assert [e.title for e in edits] == ["Eraser stroke"]
    assert labels.hand[1, 11, 14]
    assert not labels.hand[1, :7, :7].any()
    assert not labels.array[[0, 2]].any()


def test_a_missing_part_is_painted_without_leaving_the_object():
    reference = drawn(
        "............",
        ".1111111111.",
        ".1111111111.",
        ".1111111111.",
        "............",
    )
    plane = reference.copy()
    plane[1:4, 6:11] = 0
    # Radius 1.5 is a square of 3 × 3. Swept along the middle row of the missing part it reaches all of it,
    # and where its centre is on the last column it would leave the object, so it stops one before.
    labels, edits = corrected(plane, reference)
    np.testing.assert_array_equal(labels.array[1], reference)
    assert len(edits) == 1
    assert edits[0].title == "Brush stroke"


def test_a_rim_all_around_is_one_stroke():
    reference = np.zeros((30, 30), np.uint16)
    reference[8:22, 8:22] = 1
    plane = reference.copy()
    plane[7:23, 7:23] = 1  # one pixel too far on each side: 16² − 14² = 60 pixels
    labels, edits = corrected(plane, reference)
    np.testing.assert_array_equal(labels.array[1], reference)
    assert len(edits) == 1


def test_the_worst_come_first_and_the_budget_ends_it():
    reference = np.zeros((12, 30), np.uint16)
    plane = reference.copy()
    plane[1:4, 1:4] = 1  # 9 pixels
    plane[6:11, 20:25] = 1  # 25 pixels
    labels, edits = corrected(plane, reference, replace(PATIENT, strokes=1))
    assert len(edits) == 1
    assert labels.array[1].sum() == 9
    labels, _ = corrected(plane, reference, replace(PATIENT, regions=1))
    assert labels.array[1].sum() == 9


def test_small_places_are_not_noticed():
    reference = np.zeros((12, 30), np.uint16)
    plane = reference.copy()
    plane[1:4, 1:4] = 1
    assert wrong_regions(plane, reference, replace(PATIENT, smallest_px=10)) == []
    _, edits = corrected(plane, reference, replace(PATIENT, smallest_px=10))
    assert edits == []
    assert len(wrong_regions(plane, reference, replace(PATIENT, smallest_px=9))) == 1


def test_by_distance_a_spike_is_worse_than_a_broad_rim():
    reference = np.zeros((20, 20), np.uint16)
    reference[10:, :] = 1
    plane = reference.copy()
    plane[8:10, 0:12] = 1  # 24 pixels, at most 2 from the object
    plane[5:10, 16] = 1  # 5 pixels, up to 5 from it
    by_area = wrong_regions(plane, reference, PATIENT)
    assert [(r.badness, r.window[1].start) for r in by_area] == [(24, 0), (5, 16)]
    by_distance = wrong_regions(plane, reference, replace(PATIENT, worst_by="distance"))
    assert [(r.badness, r.window[1].start) for r in by_distance] == [(5, 16), (2, 0)]


def test_pixels_that_touch_by_a_corner_are_one_region_unless_they_need_different_labels():
    plane = drawn("....", "....", "....")
    assert len(wrong_regions(plane, drawn("1...", ".1..", "..1."), PATIENT)) == 1
    regions = wrong_regions(plane, drawn("1...", ".2..", "...."), PATIENT)
    assert [r.number for r in regions] == [1, 2]


def test_a_wrong_class_is_painted_over():
    reference = drawn("2222", "2222", "2222", "1111")
    plane = np.where(reference == 2, 1, reference).astype(np.uint16)
    labels, edits = corrected(plane, reference)
    np.testing.assert_array_equal(labels.array[1], reference)
    assert {e.title for e in edits} == {"Brush stroke"}


def test_locked_labels_stay_and_the_work_ends():
    plane = np.ones((6, 6), np.uint16)
    labels = label_map(plane)
    labels.set_class(replace(default_class(1), locked=True))
    assert correct_slice(labels, 1, np.zeros((6, 6), np.uint16), PATIENT) == []
    np.testing.assert_array_equal(labels.array[1], plane)


def test_it_can_be_stopped_between_strokes():
    def stop() -> None:
        raise Cancelled

    labels = label_map(np.ones((6, 6), np.uint16))
    with pytest.raises(Cancelled):
        correct_slice(labels, 1, np.zeros((6, 6), np.uint16), PATIENT, stop)
    assert labels.array[1].all()


def test_a_stroke_that_sets_too_little_right_is_not_made():
    region = np.zeros((5, 5), bool)
    region[2, 1:4] = True
    assert plan_stroke(region, region, 1, smallest_px=4) is None
    planned = plan_stroke(region, region, 1, smallest_px=3)
    assert planned == PlannedStroke(1, 0.5, ((2, 1), (2, 2), (2, 3)))
    assert plan_stroke(np.zeros((5, 5), bool), region, 1) is None


@pytest.mark.parametrize("radius_px", RADII_PX)
def test_sweeps_between_neighbours_cover_no_more_than_the_discs(radius_px):
    side = 2 * int(radius_px) + 9
    points = [(side // 2 + d, side // 2 + d) for d in (-1, 0, 1)]
    labels = label_map(np.zeros((side, side), np.uint16))
    PlannedStroke(1, radius_px, tuple(points)).draw(labels, 1)
    y, x = np.mgrid[:side, :side]
    discs = np.any([(y - cy) ** 2 + (x - cx) ** 2 <= radius_px**2 for cy, cx in points], axis=0)
    np.testing.assert_array_equal(labels.array[1] > 0, discs)


def test_slices_of_different_shapes_are_refused():
    with pytest.raises(ValueError, match="one shape"):
        wrong_regions(np.zeros((3, 4), int), np.zeros((4, 3), int), PATIENT)


@pytest.mark.parametrize("wrong", [{"strokes": 0}, {"regions": 0}, {"smallest_px": 0}, {"worst_by": "luck"}])
def test_habits_that_make_no_sense_are_refused(wrong):
    with pytest.raises(ValueError):
        Habits(**wrong)


PLANES = arrays.arrays(np.uint16, (14, 17), elements=st.integers(0, 2))


def blocks(coarse: np.ndarray) -> np.ndarray:
    """Random labels in patches large enough that brushes of several sizes fit."""
    return np.kron(coarse, np.ones((4, 3), np.uint16)).astype(np.uint16)


@settings(deadline=None, max_examples=80)
@given(
    st.one_of(
        st.tuples(PLANES, PLANES),
        st.tuples(*[arrays.arrays(np.uint16, (5, 6), elements=st.integers(0, 2)).map(blocks)] * 2),
    ),
    st.integers(1, 12),
    st.integers(1, 6),
    st.sampled_from(["area", "distance"]),
)
def test_no_stroke_makes_it_worse_and_the_budget_is_kept(planes, strokes, smallest, worst_by):
    plane, reference = planes
    labels = label_map(plane)
    habits = Habits(strokes=strokes, regions=50, smallest_px=smallest, worst_by=worst_by)
    edits = correct_slice(labels, 1, reference, habits)
    assert len(edits) <= strokes
    replayed = label_map(plane)
    right = plane == reference
    for edit in edits:
        replayed.apply(edit)
        now = replayed.array[1] == reference
        assert not (right & ~now).any()  # nothing that was right is wrong
        assert now.sum() >= right.sum() + smallest
        right = now
    np.testing.assert_array_equal(replayed.array, labels.array)
    for edit in reversed(edits):
        labels.apply(edit.inverse)
    np.testing.assert_array_equal(labels.array[1], plane)


@settings(deadline=None, max_examples=40)
@given(PLANES, PLANES)
def test_with_patience_everything_is_right(plane, reference):
    labels, _ = corrected(plane, reference, Habits(strokes=300, regions=300, smallest_px=1))
    np.testing.assert_array_equal(labels.array[1], reference)
