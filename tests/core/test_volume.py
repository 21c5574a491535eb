"""A case's voxels: read-only, checked, and named by their content."""

from __future__ import annotations

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError

GRID = Geometry((2, 3, 4), (3, 2, 1))


def test_voxels_cannot_be_written():
    voxels = np.zeros((2, 3, 4), np.int16)
    case = Volume(voxels, GRID)
    with pytest.raises(ValueError, match="read-only"):
        case.voxels[0, 0, 0] = 1
    voxels[0, 0, 0] = 1  # the caller's own array stays theirs


@pytest.mark.parametrize("shape", [(2, 3, 5), (2, 3), (2, 3, 4, 2), (2, 3, 4, 3, 1)])
def test_shapes_that_disagree_are_refused(shape):
    with pytest.raises(SegStudioError):
        Volume(np.zeros(shape), GRID)


def test_grey_and_colour():
    assert Volume(np.zeros((2, 3, 4)), GRID).channels == 1
    assert Volume(np.zeros((2, 3, 4, 3)), GRID).channels == 3


def test_the_case_id_follows_voxels_and_geometry_and_nothing_else(rng):
    voxels = rng.integers(0, 9, (2, 3, 4)).astype(np.int16)
    first = Volume(voxels, GRID, name="a", source="here")
    assert Volume(voxels.copy(), GRID, name="b").case_id == first.case_id
    assert Volume(voxels.astype(np.int32), GRID).case_id != first.case_id
    assert Volume(voxels, Geometry((2, 3, 4), (3, 2, 1.5))).case_id != first.case_id
    changed = voxels.copy()
    changed[1, 2, 3] += 1
    assert Volume(changed, GRID).case_id != first.case_id


def test_filtering_keeps_the_identity():
    case = Volume(np.ones((2, 3, 4)), GRID, name="a")
    filtered = case.filtered(np.zeros((2, 3, 4)), 5)
    assert (filtered.case_id, filtered.name, filtered.filter_size) == (case.case_id, "a", 5)


def test_a_transposed_view_is_stored_in_order():
    voxels = np.arange(24).reshape(4, 3, 2).T
    case = Volume(voxels, GRID)
    assert case.voxels.flags.c_contiguous
    np.testing.assert_array_equal(case.voxels, voxels)
