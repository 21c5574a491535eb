"""The middle line of a mask, and the walk along it."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy import ndimage

from segstudio.core.skeleton import thinned, walk

CORNERS_TOO = np.ones((3, 3), bool)


def drawn(*rows: str) -> np.ndarray:
    return np.array([[c == "#" for c in row] for row in rows])


def test_a_bar_leaves_its_middle_row():
    line = thinned(drawn(".........", ".#######.", ".#######.", ".#######.", "........."))
    rows, columns = np.nonzero(line)
    assert set(rows) == {2}
    # the bar runs from 1 to 7 and is 3 wide: each end is worn away by less than that
    assert columns.min() <= 3
    assert columns.max() >= 5
    assert len(columns) == columns.max() - columns.min() + 1


def test_a_ring_stays_a_ring():
    ring = np.pad(np.ones((7, 7), bool), 1)
    ring[4, 4] = False
    line = thinned(ring)
    assert line.sum() < ring.sum() / 2
    # what the line encloses is still cut off from the outside: two parts of background, joined by edges only
    assert ndimage.label(~line)[1] == 2


def test_a_square_of_two_by_two_does_not_vanish():
    assert np.argwhere(thinned(drawn("....", ".##.", ".##.", "...."))).tolist() == [[1, 1]]


def test_the_border_of_the_array_is_an_end():
    assert thinned(np.ones((3, 9), bool))[1, 2:7].all()


def test_nothing_has_no_line():
    assert not thinned(np.zeros((4, 5), bool)).any()
    assert walk(np.zeros((4, 5), bool), 10) == []


@settings(deadline=None, max_examples=60)
@given(arrays.arrays(bool, st.tuples(st.integers(1, 12), st.integers(1, 12))))
def test_connected_parts_stay_connected_and_none_is_lost(mask):
    line = thinned(mask)
    assert not (line & ~mask).any()
    parts, count = ndimage.label(mask, CORNERS_TOO)
    assert ndimage.label(line, CORNERS_TOO)[1] == count
    assert set(parts[line]) == set(range(1, count + 1))


def test_a_walk_goes_back_from_a_dead_end():
    line = drawn(
        "..#..",
        "..#..",
        "#####",
    )
    # From the end at the top down, to one side, back, and to the other side: 3 + 2 + 2 (back) + 2 points.
    points = walk(line, 100)
    assert points[:3] == [(0, 2), (1, 2), (2, 2)]
    assert len(points) == 9
    assert set(points) == {(int(y), int(x)) for y, x in np.argwhere(line)}
    assert points[-1] in ((2, 0), (2, 4))


def test_a_walk_begins_at_an_end():
    line = drawn(
        "..#..",
        ".#.#.",
        "#...#",
    )
    assert walk(line, 100) == [(2, 0), (1, 1), (0, 2), (1, 3), (2, 4)]


def test_a_walk_ends_after_so_many_points():
    assert walk(np.ones((1, 50), bool), 7) == [(0, x) for x in range(7)]


@settings(deadline=None, max_examples=60)
@given(arrays.arrays(bool, (9, 9)))
def test_a_walk_touches_from_point_to_point_and_visits_its_whole_part(line):
    points = walk(line, 10_000)
    for (y0, x0), (y1, x1) in pairwise(points):
        assert max(abs(y1 - y0), abs(x1 - x0)) == 1
    if points:
        parts, _ = ndimage.label(line, CORNERS_TOO)
        part = parts[points[0]]
        assert set(points) == {(int(y), int(x)) for y, x in np.argwhere(parts == part)}


@pytest.mark.parametrize("most", [1, 2])
def test_a_short_walk_is_a_click_or_a_dab(most):
    assert len(walk(np.ones((3, 3), bool), most)) == most
