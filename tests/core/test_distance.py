"""Distances equal SciPy's exact transform, and empty or full masks are no special trouble."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from segstudio.core.distance import distance_inside, nearest_index


@pytest.mark.parametrize(
    ("shape", "spacing"),
    [((40, 33), None), ((40, 33), (0.4, 0.4)), ((40, 33), (3.0, 1.0)), ((9, 10, 11), (3.0, 2.0, 1.0))],
)
@pytest.mark.parametrize("share", [0.05, 0.5, 0.99])
def test_equal_to_the_exact_transform(rng, shape, spacing, share):
    mask = rng.random(shape) < share
    expected = ndimage.distance_transform_edt(mask, sampling=spacing)
    result = distance_inside(mask, spacing)
    assert result.dtype == np.float32
    np.testing.assert_allclose(result, expected, rtol=1e-6)


@pytest.mark.parametrize("corner", [(0, 0), (12, 20), (32, 26)])
def test_a_small_object_anywhere(corner):
    mask = np.zeros((40, 33), bool)
    mask[corner[0] : corner[0] + 8, corner[1] : corner[1] + 7] = True
    np.testing.assert_allclose(distance_inside(mask), ndimage.distance_transform_edt(mask), rtol=1e-6)


def test_any_layout_of_memory_gives_the_same(rng):
    mask = rng.random((30, 40)) < 0.8
    np.testing.assert_array_equal(distance_inside(mask[::2].T), distance_inside(mask[::2].T.copy()))


def test_empty_and_full_masks():
    assert not distance_inside(np.zeros((3, 4), bool)).any()
    assert np.isinf(distance_inside(np.ones((3, 4), bool))).all()


def test_spacing_must_fit_the_axes():
    with pytest.raises(ValueError):
        distance_inside(np.ones((3, 4), bool), (1.0, 1.0, 1.0))


def test_nearest_index_by_hand():
    # Steps of 3 down and 1 across; True at the top left and the bottom right.
    mask = np.array([[True, False, False], [False, False, True]])
    assert nearest_index(mask, (3.0, 1.0)).reshape(mask.shape).tolist() == [[0, 0, 0], [5, 5, 5]]
    with pytest.raises(ValueError):
        nearest_index(np.zeros((2, 2), bool))
