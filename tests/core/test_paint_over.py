"""Locks and what may be painted over: one rule, for every voxel and for every way of painting."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap, PaintOver, default_class, may_paint, paintable
from segstudio.core.painting import Stroke, fill_region, polygon_edit
from tests.core.label_kit import drawn

NUMBERS = st.integers(0, 4)
SETS = st.frozensets(NUMBERS)


def plain_rule(current: int, wanted: int, locked: set[int], over: PaintOver, own: set[int]) -> bool:
    """The rule as a person would say it, for one voxel."""
    if current in locked or wanted in locked:
        return False
    if over.mode == "all" or current == wanted:
        return True
    if wanted == 0 and current in own:
        return True
    return current == 0 if over.mode == "background" else current in over.numbers


@given(
    st.frozensets(st.integers(1, 4)),
    st.builds(PaintOver, st.sampled_from(["all", "background", "these"]), SETS, NUMBERS),
    st.none() | SETS,
)
def test_each_voxel_follows_the_rule(locked, over, own):
    labels = LabelMap(Geometry((1, 5, 5)), np.zeros((1, 5, 5)), [default_class(n) for n in range(1, 5)])
    for number in locked:
        labels.set_class(replace(labels.classes[number], locked=True))
    labels.paint_over = over
    current, wanted = np.indices((5, 5)).astype(np.uint16)
    worked_on = {over.own} if own is None else set(own)
    expected = [[plain_rule(c, w, set(locked), over, worked_on) for w in range(5)] for c in range(5)]
    np.testing.assert_array_equal(may_paint(labels, current, wanted, own=own), expected)
    for number in range(5):
        column = [row[number] for row in expected]
        np.testing.assert_array_equal(may_paint(labels, current[:, 0], number, own=own), column)
        table = paintable(labels, number, own=own)
        assert column == ([True] * 5 if table is None else table[:5].tolist())


def test_a_rule_of_ones_own_stands_above_that_of_the_labels():
    labels = LabelMap(Geometry((1, 1, 2)), drawn(".1"))
    labels.paint_over = PaintOver("background")
    assert may_paint(labels, labels.array, 2).tolist() == [[[True, False]]]
    assert may_paint(labels, labels.array, 2, over=PaintOver()).all()


def test_a_copy_paints_over_the_same():
    labels = LabelMap(Geometry((1, 1, 2)))
    labels.paint_over = PaintOver("these", frozenset({2}), own=3)
    assert labels.copy().paint_over == labels.paint_over


def painted(rows: tuple[str, ...], over: PaintOver, number: int, by: str) -> LabelMap:
    array = drawn(*rows)
    labels = LabelMap(Geometry(array.shape), array)
    labels.paint_over = over
    if by == "stroke":
        stroke = Stroke(labels, 0, number, (1, 9))
        stroke.extend(1, 2)
        stroke.finish()
    else:
        edit = polygon_edit(labels, 0, [(-1, -1), (-1, 9), (2.5, 9), (2.5, -1)], number)
        if edit is not None:
            labels.apply(edit)
    return labels


@pytest.mark.parametrize("by", ["stroke", "polygon"])
@pytest.mark.parametrize(
    ("over", "number", "expected"),
    [
        (PaintOver(), 3, "33333"),
        (PaintOver("background"), 3, "13323"),
        (PaintOver("these", frozenset({2})), 3, "1.333"),
        (PaintOver("these", frozenset({0, 1})), 3, "33323"),
        (PaintOver("background", own=3), 0, "1..2."),
        (PaintOver("these", frozenset({1}), own=3), 0, "...2."),
    ],
)
def test_strokes_and_polygons_cover_what_they_may(by, over, number, expected):
    labels = painted(("1.323",) * 3, over, number, by)
    np.testing.assert_array_equal(labels.array[0, 1], drawn(expected)[0, 0])


def test_a_voxel_that_may_not_be_covered_is_not_decided_by_hand():
    labels = painted(("1.323",) * 3, PaintOver("background"), 3, "polygon")
    np.testing.assert_array_equal(labels.hand[0, 1], [False, True, True, False, True])


def test_filling_starts_only_where_it_may_cover():
    array = drawn("11.22")
    labels = LabelMap(Geometry(array.shape), array)
    labels.paint_over = PaintOver("background")
    assert fill_region(labels, 0, 0, 0, 3) is None
    edit = fill_region(labels, 0, 0, 2, 3)
    assert edit is not None
    labels.apply(edit)
    np.testing.assert_array_equal(labels.array, drawn("11322"))
