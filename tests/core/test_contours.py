"""Boundaries as pixels and as lines along voxel edges."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis.extra import numpy as hnp
from scipy import ndimage

from segstudio.core.contours import boundary_lines, boundary_pixels

masks = hnp.arrays(bool, hnp.array_shapes(min_dims=2, max_dims=2, max_side=9))


def signed_area(line: np.ndarray) -> float:
    """Shoelace formula; positive for a line that runs clockwise on a screen whose y points down."""
    y, x = line[:, 0], line[:, 1]
    return float(0.5 * np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]))


@given(masks)
@settings(deadline=None)
def test_boundary_pixels_are_the_mask_minus_its_erosion(mask):
    cross = ndimage.generate_binary_structure(2, 1)
    expected = mask & ~ndimage.binary_erosion(mask, cross, border_value=0)
    np.testing.assert_array_equal(boundary_pixels(mask), expected)


def test_boundary_pixels_at_the_image_border():
    assert boundary_pixels(np.ones((3, 3), np.uint16)).sum() == 8
    assert boundary_pixels(np.ones((1, 4))).all()
    assert boundary_pixels(np.zeros((0, 4))).shape == (0, 4)


def test_outline_of_one_pixel_and_of_a_bar():
    (line,) = boundary_lines(np.array([[0, 0, 0], [0, 1, 0]]))
    # Pixel (1, 1) spans rows 1 to 2 and columns 1 to 2.
    assert {tuple(p) for p in line.tolist()} == {(1, 1), (1, 2), (2, 2), (2, 1)}
    assert line.shape == (5, 2)
    assert line[0].tolist() == line[-1].tolist()
    (bar,) = boundary_lines(np.array([[1, 1, 1, 1]]))
    assert bar.shape == (5, 2)  # no corners where the line goes straight on


def test_a_hole_gives_a_second_line_that_runs_the_other_way():
    ring = np.ones((3, 3), bool)
    ring[1, 1] = False
    assert sorted(signed_area(line) for line in boundary_lines(ring)) == [-1.0, 9.0]


def test_pixels_that_touch_at_a_corner_have_outlines_of_their_own():
    lines = boundary_lines(np.eye(2, dtype=bool))
    assert [signed_area(line) for line in lines] == [1.0, 1.0]


@given(masks)
@settings(deadline=None)
def test_lines_enclose_exactly_the_mask(mask):
    lines = boundary_lines(mask)
    assert sum(signed_area(line) for line in lines) == mask.sum()
    length = sum(np.abs(np.diff(line, axis=0)).sum() for line in lines)
    padded = np.pad(mask, 1)
    changes = np.count_nonzero(np.diff(padded, axis=0)) + np.count_nonzero(np.diff(padded, axis=1))
    assert length == changes
    outer = [line for line in lines if signed_area(line) > 0]
    assert len(outer) == ndimage.label(mask)[1]  # one outer line for each region joined by edges
