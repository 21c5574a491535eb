"""The drawn images: same seed same voxels, labels where the eye sees the structure, honest geometry."""

import functools

import numpy as np
import pytest
from scipy import ndimage

from segstudio.core.phantoms import cells, chest_ct, chest_xray, fundus
from segstudio.core.phantoms.drawing import grow_tree, smooth_noise, soft_step, tube_depth

SMALL_CT = ((12, 40, 44), (16.0, 9.0, 8.0))
FINE_CT = ((20, 80, 80), (10.0, 4.4, 4.4))
ct = functools.cache(lambda shape, spacing_mm: chest_ct(0, shape, spacing_mm))

DRAWN = {
    "cells": lambda seed: cells(seed, (96, 128), count=9),
    "fundus": lambda seed: fundus(seed, 160),
    "chest_xray": lambda seed: chest_xray(seed, 160),
    "chest_ct": lambda seed: chest_ct(seed, *SMALL_CT),
}


@pytest.fixture(scope="module", params=DRAWN)
def drawn(request):
    return request.param, DRAWN[request.param](0)


def test_the_same_seed_draws_the_same_voxels_and_another_seed_others(drawn):
    name, phantom = drawn
    again, other = DRAWN[name](0), DRAWN[name](1)
    np.testing.assert_array_equal(phantom.volume.voxels, again.volume.voxels)
    np.testing.assert_array_equal(phantom.labels.array, again.labels.array)
    assert phantom.volume.case_id == again.volume.case_id != other.volume.case_id


def test_labels_share_the_grid_and_every_class_occurs(drawn):
    _, phantom = drawn
    assert phantom.labels.geometry == phantom.volume.geometry
    assert set(np.unique(phantom.labels.array)) == {0, *phantom.labels.classes}
    assert 0.02 < (phantom.labels.array > 0).mean() < 0.5


def test_nuclei_are_brighter_than_the_ground_by_far_more_than_the_noise():
    phantom = cells(3, (128, 128), count=12)
    voxels, inside = phantom.volume.voxels.astype(float), phantom.labels.array > 0
    assert voxels[inside].mean() > voxels[~inside].mean() + 5 * voxels[~inside].std()


def test_cells_take_the_asked_size_and_count():
    phantom = cells(1, (120, 200), count=8, radius_px=8)
    assert phantom.volume.shape == (1, 120, 200)
    assert phantom.volume.channels == 1
    assert not phantom.volume.geometry.calibrated
    # eight nuclei, of which some touch or leave the picture
    assert 3 <= ndimage.label(phantom.labels.array)[1] <= 8


def test_vessels_are_darker_than_the_retina_beside_them():
    phantom = fundus(0, 256)
    green = phantom.volume.voxels[0, ..., 1].astype(float)
    vessel = phantom.labels.array[0] > 0
    beside = ndimage.binary_dilation(vessel, iterations=4) & ~ndimage.binary_dilation(vessel, iterations=2)
    assert green[vessel].mean() < green[beside].mean() - 10
    assert phantom.volume.channels == 3


def test_the_fundus_is_black_outside_its_round_field_and_holds_no_vessel_there():
    phantom = fundus(0, 256)
    y, x = np.mgrid[:256, :256] - 127.5
    outside = np.hypot(y, x) > 0.475 * 256 + 3
    assert phantom.volume.voxels[0][outside].max() < 8
    assert not phantom.labels.array[0][outside].any()


def test_lungs_of_the_radiograph_are_darker_than_the_heart_and_lie_in_two_pieces():
    phantom = chest_xray(0, 256)
    picture, lung = phantom.volume.voxels[0].astype(float), phantom.labels.array[0] > 0
    # the heart fills the middle at two thirds of the height: rows 150..180, columns 130..170 of 256
    assert picture[lung].mean() < picture[150:180, 130:170].mean() - 40
    assert ndimage.label(lung)[1] == 2


def test_the_ct_holds_hounsfield_units_on_the_grid_it_was_asked_for():
    phantom = ct(*FINE_CT)
    volume, labels = phantom.volume, phantom.labels.array
    assert volume.geometry.spacing_mm == (10.0, 4.4, 4.4)
    assert volume.units == "HU"
    assert volume.voxels.dtype == np.int16
    assert volume.voxels[:, 0, 0].mean() == pytest.approx(-1000, abs=15)  # air beside the patient
    core = ndimage.binary_erosion(labels > 0, iterations=2)
    assert np.median(volume.voxels[core]) == pytest.approx(-865, abs=15)
    assert volume.voxels.max() > 400  # bone


def test_the_right_lung_of_the_ct_lies_on_the_patients_right():
    phantom = ct(*SMALL_CT)
    where = [np.argwhere(phantom.labels.array == number).mean(axis=0) for number in (1, 2)]
    right, left = (phantom.volume.geometry.to_world(centre) for centre in where)
    assert right[0] < 0 < left[0]  # LPS: +x is the patient's left


def test_a_phantom_occupies_the_same_place_on_any_grid():
    # The lungs' volume in litres must not depend on the sampling: 2x coarser in plane, within 4 %.
    fine = ct(*FINE_CT)
    coarse = ct((20, 40, 40), (10.0, 8.8, 8.8))
    litres = [(p.labels.array > 0).sum() * p.volume.geometry.voxel_mm3 / 1e6 for p in (fine, coarse)]
    assert litres[0] == pytest.approx(litres[1], rel=0.04)


def test_tube_depth_counts_distances_in_units_of_the_spacing():
    # One point at (3, 2) mm on a grid of spacing (3, 1): voxel (1, 2). Radius 3.1 mm reaches voxel (0, 2),
    # 3 mm away: 1 - 9 / 9.61 = 0.0635; and voxel (1, 4), 2 mm away: 1 - 4 / 9.61 = 0.5838.
    depth = tube_depth((3, 6), np.array([[3.0, 2.0]]), np.array([3.1]), spacing=(3.0, 1.0))
    assert depth[1, 2] == 1
    assert depth[0, 2] == pytest.approx(0.0635, abs=1e-4)
    assert depth[1, 4] == pytest.approx(0.5838, abs=1e-4)
    assert depth[0, 5] == 0


def test_tube_depth_ignores_what_lies_outside_the_grid():
    points = np.array([[-9.0, 1.0], [1.0, 40.0]])
    assert not tube_depth((4, 4), points, np.array([2.0, 2.0])).any()


def test_soft_step_passes_one_half_at_zero():
    np.testing.assert_allclose(soft_step(np.array([-2.0, 0.0, 2.0]), 2.0), [0.0, 0.5, 1.0])


def test_smooth_noise_is_standardised(rng):
    noise = smooth_noise(rng, (64, 64), 2)
    assert noise.mean() == pytest.approx(0, abs=1e-5)
    assert noise.std() == pytest.approx(1, abs=1e-4)


def test_a_tree_thins_outwards_and_stops_where_it_may_not_grow(rng):
    branches = list(
        grow_tree(
            rng,
            (0.0, 0.0),
            0.0,
            5.0,
            length=200,
            fork_every=30,
            steer=lambda y, x: 0.0,
            may_grow=lambda y, x, grown: x < 100,
        )
    )
    assert len(branches) > 2
    for branch in branches:
        assert (np.diff(branch.radii) < 0).all()
        assert (branch.points[:-1, 1] < 100).all()


def test_debris_is_as_bright_as_nuclei_and_is_not_labelled():
    clean, dirty = cells(2, (128, 128), count=6), cells(2, (128, 128), count=6, debris=20)
    np.testing.assert_array_equal(clean.labels.array, dirty.labels.array)
    ground = clean.labels.array == 0
    # specks of radius 1.6 to 4.2 px: between 20 · π · 1.6² ≈ 160 px and a tenth of the picture
    bright = (dirty.volume.voxels > 70) & ground
    assert 160 < bright.sum() < 1640
    assert ((clean.volume.voxels > 70) & ground).sum() < 60


def test_haze_lifts_the_ground():
    clear, hazy = cells(2, (96, 96), count=6, haze=0.0), cells(2, (96, 96), count=6, haze=1.0)
    ground = clear.labels.array == 0
    assert hazy.volume.voxels[ground].mean() > clear.volume.voxels[ground].mean() + 5
