"""Normalising: percentiles to -1 and 1, colour as luma, broken values as the lowest."""

from __future__ import annotations

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.learning.inputs import Inputs


def volume(voxels):
    voxels = np.asarray(voxels)
    return Volume(voxels, Geometry(voxels.shape[:3], (3, 2, 1)))


def test_percentiles_come_to_lie_at_minus_one_and_one():
    voxels = np.arange(1001, dtype=np.int16).reshape(1, 7, 143)
    plane = Inputs.of(volume(voxels), 1).slice(0)
    # percentiles of 0..1000: 1 % is 10, 99.8 % is 998; 504 lies half-way
    assert plane.shape == (1, 7, 143)
    assert plane.dtype == np.float32
    assert plane.ravel()[[10, 504, 998]] == pytest.approx([-1, 0, 1], abs=1e-6)


def test_extreme_values_are_clipped():
    voxels = np.zeros((1, 100, 100), np.float32)
    voxels[0, :50] = 1
    voxels[0, 0, 0], voxels[0, 0, 1] = 1e30, -1e30
    plane = Inputs.of(volume(voxels), 1).slice(0)
    assert plane.min() == -2
    assert plane.max() == 3


def test_all_slices_share_one_scale():
    voxels = np.zeros((2, 10, 10), np.uint8)
    voxels[1] = 200
    inputs = Inputs.of(volume(voxels), 1)
    assert (inputs.slice(0) == -1).all()
    assert (inputs.slice(1) == 1).all()


def test_colour_becomes_luma_and_grey_is_repeated():
    colour = np.zeros((1, 2, 2, 3), np.uint8)
    colour[0, 0, 0], colour[0, 1, 1] = (255, 0, 0), (0, 255, 0)
    luma = np.array([[76.245, 0], [0, 149.685]])  # 0.299·255 and 0.587·255
    inputs = Inputs.of(volume(colour), 1)
    expected = (luma - inputs.low) / (inputs.high - inputs.low) * 2 - 1
    np.testing.assert_allclose(inputs.slice(0)[0], expected, atol=1e-5)
    grey = Inputs.of(volume(np.arange(6, dtype=np.uint8).reshape(1, 2, 3)), 3).slice(0)
    assert grey.shape == (3, 2, 3)
    assert (grey == grey[0]).all()


@pytest.mark.case("E2")
@pytest.mark.parametrize("value", [0, 7, np.nan])
def test_an_image_without_contrast_is_zero(value):
    plane = Inputs.of(volume(np.full((1, 3, 4), value, np.float32)), 1).slice(0)
    assert (plane == 0).all()


def test_a_few_bright_pixels_on_a_constant_ground_still_show():
    voxels = np.zeros((1, 100, 100), np.uint8)
    voxels[0, 5, 5] = 90
    plane = Inputs.of(volume(voxels), 1).slice(0)
    assert plane[0, 5, 5] == 1
    assert plane[0, 0, 0] == -1


@pytest.mark.case("E1")
def test_voxels_that_are_not_finite_count_as_the_lowest():
    voxels = np.linspace(0, 1, 200, dtype=np.float64).reshape(1, 10, 20)
    voxels[0, 0, :3] = np.nan, np.inf, -np.inf
    plane = Inputs.of(volume(voxels), 1).slice(0)
    assert np.isfinite(plane).all()
    assert plane[0, 0, :3] == pytest.approx([-1, -1, -1])


def test_large_numbers_keep_their_differences():
    voxels = (2**30 + np.arange(100, dtype=np.int32)).reshape(1, 10, 10)  # float32 would merge 64 of them
    plane = Inputs.of(volume(voxels), 1).slice(0)
    assert len(np.unique(plane)) == 100
