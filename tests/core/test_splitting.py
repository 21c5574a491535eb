"""Objects grown together are parted at their necks, and nowhere else."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import ndimage
from skimage.segmentation import watershed

from segstudio.core.splitting import cut_lines


def discs(shape: tuple[int, int], *items: tuple[float, float, float], spacing=(1.0, 1.0)) -> np.ndarray:
    """Discs (y, x, radius) in units of spacing."""
    y, x = np.mgrid[: shape[0], : shape[1]]
    y, x = y * spacing[0], x * spacing[1]
    return np.any([(y - cy) ** 2 + (x - cx) ** 2 <= r * r for cy, cx, r in items], axis=0)


def count(mask: np.ndarray) -> int:
    return int(ndimage.label(mask, np.ones((3,) * mask.ndim))[1])


def test_two_discs_that_share_a_neck_become_two():
    mask = discs((40, 60), (20, 18, 10), (20, 35, 10))  # 17 apart, so the neck is 2 * 5.3 wide
    cut = cut_lines(mask, (1, 1))
    assert count(mask) == 1
    assert count(mask & ~cut) == 2
    assert not (cut & ~mask).any()
    rows, columns = np.nonzero(cut)
    assert len(rows) <= 15
    assert columns.min() >= 24  # the middle of the neck is at 26.5
    assert columns.max() <= 29


def test_the_pieces_are_those_of_a_flooding_watershed():
    mask = discs((60, 90), (22, 20, 13), (25, 41, 11), (44, 30, 12), (30, 60, 11))
    distance = ndimage.distance_transform_edt(mask)
    markers = np.zeros(mask.shape, int)
    for number, (y, x) in enumerate(((22, 20), (25, 41), (44, 30), (30, 60)), start=1):
        markers[y, x] = number
    expected = watershed(-distance, markers, mask=mask)
    pieces, found = ndimage.label(mask & ~cut_lines(mask, (1, 1)), np.ones((3, 3)))
    assert found == 4
    agree = 0
    for number in range(1, 5):
        inside = pieces[expected == number]
        agree += np.bincount(inside[inside > 0]).max()
    assert agree > 0.99 * (pieces > 0).sum()


@pytest.mark.parametrize("spacing", [(1.0, 1.0), (2.0, 1.0), (1.0, 3.0)])
def test_a_round_object_stays_whole_on_voxels_of_any_shape(spacing):
    assert not cut_lines(discs((60, 60), (30, 30, 24), spacing=spacing), spacing).any()


def test_the_spacing_decides_what_is_a_neck():
    # Two bars of 12 by 12 and a bridge of 3 rows: a neck where a row is 1, none where it is 8.
    mask = np.zeros((20, 44), bool)
    mask[2:14, 3:15] = mask[2:14, 29:41] = True
    mask[7:10, 15:29] = True
    assert count(mask & ~cut_lines(mask, (1, 1))) > 1
    assert not cut_lines(mask, (8, 1)).any()


def test_coarse_rows_do_not_hide_a_neck_along_the_fine_columns():
    # The neck is 2 lower than the peaks: more than one fine voxel, less than one coarse voxel.
    mask = discs((14, 60), (21, 18, 8), (21, 31, 8), spacing=(3, 1))
    assert count(mask) == 1
    assert count(mask & ~cut_lines(mask, (3, 1))) == 2


def test_rods_and_ellipses_stay_whole():
    rng = np.random.default_rng(4)
    y, x = np.mgrid[:80, :80] - 40.0
    for _ in range(40):
        long, turn = rng.uniform(4, 30), rng.uniform(0, np.pi)
        short = rng.uniform(1.5, long)
        along, across = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
        mask = (along / long) ** 2 + (across / short) ** 2 <= 1
        assert not cut_lines(mask, (1, 1)).any(), (long, short, turn)


def test_two_balls_are_parted_by_a_plane_across_unequal_voxels():
    spacing = (3.0, 2.0, 1.0)
    z, y, x = (a * s for a, s in zip(np.mgrid[:12, :18, :60], spacing, strict=True))
    balls = [(z - 18) ** 2 + (y - 18) ** 2 + (x - c) ** 2 <= 14**2 for c in (17, 41)]
    mask = balls[0] | balls[1]  # 24 apart with radius 14: the neck is 7.2 of 14
    cut = cut_lines(mask, spacing)
    assert count(mask) == 1
    assert count(mask & ~cut) == 2
    assert np.abs(np.nonzero(cut)[2] - 29).max() <= 4


@pytest.mark.parametrize("mask", [np.zeros((4, 5), bool), np.ones((4, 5), bool), np.ones((1, 1), bool)])
def test_nothing_and_everything_stay_as_they_are(mask):
    assert not cut_lines(mask, (1, 1)).any()


@settings(max_examples=60, deadline=None)
@given(arrays(bool, st.tuples(st.integers(1, 14), st.integers(1, 14))), st.sampled_from([(1, 1), (3, 2)]))
def test_what_is_cut_is_cut(mask, spacing):
    left = mask & ~cut_lines(mask, spacing)
    assert not cut_lines(left, spacing).any()
