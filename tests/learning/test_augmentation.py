"""Patches: image and labels move together, and 90° steps and flips are exact."""

from __future__ import annotations

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.learning import augmentation
from segstudio.learning.augmentation import AMOUNTS, Amount, Sample, draw_patch, placement, warp
from segstudio.learning.cases import CaseSlice, TrainingCase
from segstudio.learning.inputs import Inputs


@pytest.fixture
def sample(rng):
    target = rng.integers(0, 4, (32, 32)).astype(np.uint8)
    return Sample(target[None].astype(np.float32), target, rng.random((32, 32)) < 0.9, target == 2)


@pytest.mark.parametrize("quarter", [0, 1, 2, 3])
@pytest.mark.parametrize("flip_yx", [(False, False), (True, False), (False, True), (True, True)])
def test_quarter_turns_and_flips_are_exact(sample, quarter, flip_yx):
    matrix = placement((32, 32), 32, (15, 15), turn_deg=90 * quarter, flip_yx=flip_yx)
    moved = warp(sample.target, matrix, 32)
    # Moving the labels equals moving each class's mask, and is one of the 8 symmetries of the square.
    for number in range(4):
        mask = warp((sample.target == number).astype(np.uint8), matrix, 32)
        np.testing.assert_array_equal(mask, moved == number)
    axes = [axis for axis, flipped in enumerate(flip_yx) if flipped]
    symmetries = [np.flip(np.rot90(sample.target, k), axes) for k in (quarter, -quarter)]
    assert any(np.array_equal(moved, s) for s in symmetries)


def test_a_patch_without_augmentation_is_a_crop(sample, rng):
    patch = draw_patch(sample, 16, (20.0, 9.0), Amount(), rng)
    # Its middle lies between pixels 7 and 8, so centre 20 starts at round(20 - 7.5) = 12, centre 9 at 2.
    box = (slice(12, 28), slice(2, 18))
    np.testing.assert_array_equal(patch.target, sample.target[box])
    np.testing.assert_array_equal(patch.image[0], sample.image[0][box])
    np.testing.assert_array_equal(patch.valid, sample.valid[box])
    np.testing.assert_array_equal(patch.edited, sample.edited[box])


def test_outside_the_image_nothing_is_valid_and_the_border_is_repeated(sample, rng):
    whole = Sample(sample.image, sample.target, np.ones((32, 32), bool), sample.edited)
    patch = draw_patch(whole, 48, (0.0, 0.0), Amount(), rng)
    assert patch.valid.sum() == 32 * 32  # all of the image, around the middle
    assert (patch.image[0, :8, 20] == whole.image[0, 0, 12]).all()


def test_image_labels_and_masks_move_together(rng):
    y, x = np.mgrid[:64, :64]
    target = (((y - 30) ** 2 + (x - 20) ** 2) < 100).astype(np.uint8)
    sample = Sample(target[None].astype(np.float32), target, np.ones((64, 64), bool), target > 0)
    moving = Amount(turn_deg=180, scale=(0.7, 1.4), flips=True)
    for _ in range(10):
        patch = draw_patch(sample, 64, (32, 32), moving, rng)
        inside = patch.valid
        differs = ((patch.image[0] > 0.5) != patch.target)[inside].mean()
        assert differs < 0.01  # bilinear and nearest disagree on the rim only
        np.testing.assert_array_equal(patch.edited[inside], patch.target[inside] > 0)


@pytest.mark.parametrize("strength", list(AMOUNTS))
def test_the_same_seed_gives_the_same_patch(sample, strength):
    first, second = (
        draw_patch(sample, 32, (9, 9), AMOUNTS[strength], np.random.default_rng(4)) for _ in range(2)
    )
    np.testing.assert_array_equal(first.image, second.image)
    np.testing.assert_array_equal(first.target, second.target)
    assert first.image.dtype == np.float32
    assert first.image.flags.c_contiguous


@pytest.mark.parametrize("strength", AMOUNTS)
@pytest.mark.parametrize("centre", [(150.0, 130.0), (0.0, 0.0), (299.0, 279.0), (3.0, 270.0)])
@pytest.mark.parametrize("channels", [1, 3])
def test_a_patch_is_the_same_when_only_its_window_is_prepared(monkeypatch, strength, centre, channels):
    rng = np.random.default_rng(7)
    voxels = rng.integers(0, 4096, (2, 300, 280, 3)[: 3 + (channels == 3)]).astype(np.uint16)
    image = Volume(voxels, Geometry((2, 300, 280), (3, 2, 1)))
    target = (rng.random((2, 300, 280)) < 0.2).astype(np.uint8)
    case = TrainingCase("case", image, Inputs.of(image, channels), target, target < 1, target > 0)

    def drawn() -> Sample:
        return draw_patch(CaseSlice(case, 1), 48, centre, AMOUNTS[strength], np.random.default_rng(11))

    small = drawn()
    monkeypatch.setattr(augmentation, "_seen", lambda matrix, side, shape: (slice(0, 300), slice(0, 280)))
    whole = drawn()
    np.testing.assert_allclose(small.image, whole.image, atol=2e-3)
    for name in ("target", "valid", "edited"):
        assert (getattr(small, name) != getattr(whole, name)).mean() < 0.002  # ties of nearest neighbours


@pytest.mark.parametrize("centre", [(16.0, 16.0), (-80.0, 16.0), (16.0, 200.0)])
def test_a_window_far_outside_is_the_rim_repeated(sample, centre):
    rows, columns = augmentation._seen(placement((32, 32), 16, centre), 16, (32, 32))
    assert 0 <= rows.start < rows.stop <= 32
    assert 0 <= columns.start < columns.stop <= 32
    assert np.isfinite(
        draw_patch(sample, 16, centre, AMOUNTS["strong"], np.random.default_rng(1)).image
    ).all()
