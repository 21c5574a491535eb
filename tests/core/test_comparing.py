"""Differences between label maps, and signed distances, against hand-drawn cases, SciPy and MONAI."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from monai.metrics import compute_hausdorff_distance
from scipy import ndimage
from skimage.color import rgb2lab

from segstudio.core.comparing import EXTRA, MISSING, OTHER, disagreement, distance_colors, signed_distance
from segstudio.core.contours import boundary_pixels
from tests.core.label_kit import drawn


def test_what_is_missing_too_much_and_other():
    ours, theirs = drawn("..1122"), drawn(".111.3")
    np.testing.assert_array_equal(disagreement(ours, theirs, None), [[[0, MISSING, 0, 0, EXTRA, OTHER]]])
    np.testing.assert_array_equal(disagreement(ours, theirs, 1), [[[0, MISSING, 0, 0, 0, 0]]])
    np.testing.assert_array_equal(disagreement(ours, theirs, 2), [[[0, 0, 0, 0, EXTRA, EXTRA]]])
    np.testing.assert_array_equal(disagreement(ours, theirs, 3), [[[0, 0, 0, 0, 0, MISSING]]])


def masks(seed: int) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(seed)
    blobs = [ndimage.gaussian_filter(random.random((24, 30)), 3) for _ in range(2)]
    return tuple(blob > np.quantile(blob, 0.6) for blob in blobs)


@given(st.integers(0, 2**32 - 1), st.sampled_from([(1.0, 1.0), (2.0, 0.7), (0.5, 0.5)]))
def test_signed_distances_are_scipys(seed, spacing):
    mask, _ = masks(seed)
    surface = mask & ~ndimage.binary_erosion(mask)
    expected = ndimage.distance_transform_edt(~surface, sampling=spacing)
    found = signed_distance(mask, spacing)
    np.testing.assert_allclose(np.abs(found), expected, rtol=1e-5)
    assert (found[mask] <= 0).all()
    assert (found[~mask] > 0).all()


@pytest.mark.filterwarnings("ignore:monai.metrics.utils get_mask_edges:FutureWarning")
@pytest.mark.parametrize("spacing", [(1.0, 1.0), (2.0, 0.7)])
def test_the_farthest_boundary_pixel_is_monais_directed_hausdorff_distance(spacing):
    for seed in range(5):
        ours, theirs = masks(seed)
        on_boundary = np.abs(signed_distance(theirs, spacing)[boundary_pixels(ours)])
        tensors = [torch.from_numpy(np.stack([~m, m])[None].astype(np.float32)) for m in (ours, theirs)]
        (monai,) = compute_hausdorff_distance(*tensors, directed=True, spacing=spacing).ravel().tolist()
        assert on_boundary.max() == pytest.approx(monai, rel=1e-4)


def test_without_a_reference_all_is_infinitely_far_outside():
    assert np.isposinf(signed_distance(np.zeros((3, 4), bool), (1, 1))).all()


def test_equal_steps_of_the_scale_look_equal():
    lab = rgb2lab(distance_colors(33)[None] / 255)[0]
    steps = np.sqrt((np.diff(lab, axis=0) ** 2).sum(1))
    assert steps.max() / steps.min() < 1.35  # 8-bit colours are rounded
    assert lab[16, 0] > lab[0, 0] + 30
    assert np.abs(lab[16, 1:]).max() < 2  # grey in the middle
    assert lab[0, 2] < -30 < 30 < lab[-1, 2]  # blue inside, orange outside
