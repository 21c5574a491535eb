"""What each boundary loss rewards and punishes, on drawings small enough to work out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from scipy import ndimage
from torch import Tensor

from segstudio.learning.losses import (
    band_cross_entropy,
    boundary_f1_loss,
    cross_entropy,
    dice_loss,
    edge_bce_loss,
    gradient_matching_loss,
    hausdorff_dt_loss,
    signed_distance_loss,
    signed_distance_map,
)
from segstudio.learning.losses.distance import contour_distance_map, reference_field

pytestmark = pytest.mark.usefixtures("one_thread")


def _disc(shift: int = 0, size: int = 64, radius: float = 12) -> Tensor:
    rows, columns = torch.meshgrid(torch.arange(size), torch.arange(size), indexing="ij")
    return ((rows - 32) ** 2 + (columns - 28 - shift) ** 2 <= radius**2)[None, None].double()


def _as_probability(loss, prediction: Tensor, target: Tensor, **options) -> float:
    return float(loss(prediction, target, from_probs=True, **options))


# --- gradient matching -------------------------------------------------------------------------------


def test_gradient_matching_on_discs():
    disc = _disc()

    def loss(prediction: Tensor) -> float:
        return _as_probability(gradient_matching_loss, prediction, disc)

    assert loss(disc) == 0
    assert loss(torch.full_like(disc, 0.2)) == pytest.approx(1, abs=0.05)  # flat
    assert loss(1 - disc) == pytest.approx(4, abs=0.2)  # every gradient turned round
    shifted = [loss(_disc(shift)) for shift in (0, 1, 2, 4, 8)]
    assert shifted == pytest.approx([0, 0.06, 0.24, 0.74, 1.49], abs=0.03)
    assert shifted[3] < loss(torch.full_like(disc, 0.5))
    # Up to a constant: half the contrast is not, an offset is.
    offset = 0.25 + 0.5 * disc
    assert _as_probability(gradient_matching_loss, offset, offset - 0.25) == pytest.approx(0, abs=1e-12)
    # Without blur a shift by one pixel costs more than no edge at all.
    assert _as_probability(gradient_matching_loss, _disc(1), disc, sigma=0) > 1.5


def test_gradient_matching_flattens_what_has_no_edge():
    logits = torch.randn(1, 1, 20, 20, requires_grad=True)
    for empty_or_full in (torch.zeros(1, 20, 20).long(), torch.ones(1, 20, 20).long()):
        assert gradient_matching_loss(logits, empty_or_full) > 0
        assert gradient_matching_loss(logits * 0 + 3, empty_or_full) < 1e-10


def test_gradient_matching_drops_differences_that_touch_an_ignored_pixel():
    # Of the pairs of four pixels in a row, with the third ignored, only the first counts: its error is
    # 0.5² and the reference is flat there, so the loss is 0.25 / s with s = 1e-3 · √4.
    probabilities = torch.tensor([[[[0.0, 0.5, 0.9, 0.0]]]])
    target = torch.tensor([[[[0.0, 0.0, 1.0, 1.0]]]])
    valid = torch.tensor([[[[True, True, False, True]]]])
    value = gradient_matching_loss(probabilities, target, valid=valid, sigma=0, from_probs=True)
    assert value == pytest.approx(0.25 / 2e-3)


def test_the_blur_equals_a_gaussian_filter(rng):
    image = rng.random((1, 1, 9, 23))
    # With a flat target the error is the energy of the blurred image, and s that of 1e-3 · √(9 · 23).
    blurred = ndimage.gaussian_filter(image[0, 0], 2, mode="nearest", truncate=4)
    energy = sum((np.diff(blurred, axis=axis) ** 2).sum() for axis in (0, 1))
    flat = torch.zeros(1, 9, 23).long()
    assert _as_probability(gradient_matching_loss, torch.from_numpy(image), flat) == pytest.approx(
        energy / (1e-3 * math.sqrt(9 * 23)), rel=1e-9
    )


# --- boundary-band cross-entropy ----------------------------------------------------------------------


def test_the_band_weighs_by_the_distance_to_the_other_class():
    # One row, classes 0 0 0 1 1: distances 3 2 1 1 2 and with λ = 4, σ = 2 the weights below. At logits 0
    # each pixel costs log 2; α = 2 doubles the foreground.
    target = torch.tensor([[[0, 0, 0, 1, 1]]])
    distance = contour_distance_map(target)
    assert distance.tolist() == [[[[3, 2, 1, 1, 2]]]]
    w = 1 + 4 * np.exp(-((np.array([3, 2, 1, 1, 2]) - 1) ** 2) / 8)
    logits = torch.zeros(1, 1, 1, 5, dtype=torch.float64)
    for z in (logits, torch.zeros(1, 2, 1, 5, dtype=torch.float64)):
        value = band_cross_entropy(z, target, alpha=2.0)
        assert float(value) == pytest.approx(math.log(2) * (w[:3].sum() + 2 * w[3:].sum()) / w.sum())
        torch.testing.assert_close(band_cross_entropy(z, target, alpha=2.0, maps=distance), value)
        # A ring of one pixel on both sides weighs 5, the rest 1.
        assert float(band_cross_entropy(z, target, alpha=2.0, hard=1)) == pytest.approx(
            math.log(2) * (1 + 1 + 5 + 2 * (5 + 1)) / 13
        )


def test_without_height_the_band_is_plain_cross_entropy():
    logits, target = torch.randn(2, 1, 20, 20), (_disc(size=20, radius=30) > 0)[:, 0].long().repeat(2, 1, 1)
    target[0, 5:] = 0
    for options in ({}, {"hard": 2}):
        assert torch.equal(
            band_cross_entropy(logits, target, lam=0.0, **options), cross_entropy(logits, target)
        )
    expected = F.binary_cross_entropy_with_logits(logits, target[:, None].float())
    torch.testing.assert_close(band_cross_entropy(logits, target, lam=0.0), expected)


def test_the_image_border_and_a_single_class_are_no_contour():
    full = torch.ones(1, 6, 6).long()
    assert contour_distance_map(full).isinf().all()
    logits = torch.randn(1, 2, 6, 6)
    for options in ({}, {"hard": 3}):
        torch.testing.assert_close(band_cross_entropy(logits, full, **options), cross_entropy(logits, full))


def test_the_band_is_lowest_at_the_reference_and_never_forgives_far_false_positives():
    disc = _disc()
    perfect = (disc * 2 - 1) * 1e4
    assert float(band_cross_entropy(perfect, disc)) == 0
    wrong = perfect.clone().clamp(-8, 8)
    wrong[..., 60, 60] = 8
    distance = contour_distance_map(disc)
    mean_weight = float((1 + 4 * torch.exp(-((distance - 1) ** 2) / 8)).mean())
    extra = band_cross_entropy(wrong, disc) - band_cross_entropy(perfect.clamp(-8, 8), disc)
    plain = cross_entropy(wrong, disc) - cross_entropy(perfect.clamp(-8, 8), disc)
    assert float(extra) >= float(plain) / mean_weight * (1 - 1e-6)


def test_pixel_weights_multiply_the_band():
    torch.manual_seed(0)
    logits, target = torch.randn(1, 3, 9, 9), torch.randint(0, 3, (1, 9, 9))
    edited = torch.rand(1, 1, 9, 9) > 0.5
    weights = torch.where(edited, 3.0, 1.0)
    # A weight of 3 is the same as seeing the pixel three times.
    nll = F.cross_entropy(logits, target, reduction="none")
    expected = (weights[:, 0] * nll).sum() / weights.sum()
    torch.testing.assert_close(cross_entropy(logits, target, pixel_weights=weights), expected)
    torch.testing.assert_close(band_cross_entropy(logits, target, lam=0.0, pixel_weights=weights), expected)


# --- signed distance ----------------------------------------------------------------------------------


def test_signed_distances_by_hand():
    # One row, steps of 2 between columns: 0 0 1 1 1 0. Distances outside 4 2 . . . 2, inside . . 2 4 2 .
    target = torch.tensor([[[0, 0, 1, 1, 1, 0]]])
    spacing = (3.0, 2.0)
    zero, half = (signed_distance_map(target, spacing, rim)[0, 1, 0].tolist() for rim in ("zero", "half"))
    assert zero == [4, 2, 0, -2, 0, 2]
    assert half == [3, 1, -1, -3, -1, 1]
    background = signed_distance_map(target, spacing, "half")[0, 0, 0].tolist()
    assert background == [-3, -1, 1, 3, 1, -1]


def test_signed_distances_respect_the_order_of_the_spacings(rng):
    mask = rng.random((5, 6, 7)) > 0.8
    signed = signed_distance_map(torch.from_numpy(mask)[None, None], (3.0, 2.0, 1.0), "zero")[0, 0].numpy()
    outside = ndimage.distance_transform_edt(~mask, sampling=(3, 2, 1))
    inside = ndimage.distance_transform_edt(mask, sampling=(3, 2, 1))
    np.testing.assert_allclose(signed, np.where(mask, -(inside - 1), outside), atol=1e-4)


@pytest.mark.parametrize("fill", [0, 1])
def test_an_absent_or_filling_class_has_no_distance(fill):
    target = torch.full((1, 5, 5), fill)
    assert not signed_distance_map(target).any()
    logits = torch.randn(1, 2, 5, 5, requires_grad=True)
    loss = signed_distance_loss(logits, target)
    assert loss == 0
    (gradient,) = torch.autograd.grad(loss, logits)
    assert not gradient.any()


def test_the_gradient_of_the_signed_distance_loss_is_the_map():
    target = torch.tensor([[[0, 0, 1, 1, 1, 0]]])
    probabilities = torch.rand(1, 1, 1, 6, requires_grad=True)
    loss = signed_distance_loss(probabilities, target, from_probs=True, clip=2.0)
    (gradient,) = torch.autograd.grad(loss, probabilities)
    # Half rim: 1.5 0.5 -0.5 -1.5 -0.5 0.5, over 6 pixels.
    expected = torch.tensor([1.5, 0.5, -0.5, -1.5, -0.5, 0.5]) / 6
    torch.testing.assert_close(gradient[0, 0, 0], expected)
    clipped = signed_distance_loss(probabilities, target, from_probs=True, clip=1.0)
    torch.testing.assert_close(
        torch.autograd.grad(clipped, probabilities)[0][0, 0, 0], expected.clamp(-1 / 6, 1 / 6)
    )
    normal = signed_distance_loss(probabilities, target, from_probs=True, normalize=True)
    torch.testing.assert_close(torch.autograd.grad(normal, probabilities)[0][0, 0, 0], expected / 1.5)


@pytest.mark.parametrize("rim", ["zero", "half"])
def test_the_shifted_form_is_the_distance_to_perfection(rim):
    disc = _disc()
    logits = torch.randn(1, 1, 64, 64, dtype=torch.float64, requires_grad=True)
    plain = signed_distance_loss(logits, disc, rim=rim)
    shifted = signed_distance_loss(logits, disc, rim=rim, shifted=True)
    signed = signed_distance_map(disc, rim=rim).clamp(-16, 16)
    expected = (signed.abs() * (logits.sigmoid() - disc).abs()).mean()
    torch.testing.assert_close(shifted, expected)
    gradients = [torch.autograd.grad(loss, logits)[0] for loss in (plain, shifted)]
    torch.testing.assert_close(*gradients)
    assert _as_probability(signed_distance_loss, disc, disc, rim=rim, shifted=True) == 0
    perfect = _as_probability(signed_distance_loss, disc, disc, rim=rim)
    assert perfect < 0
    assert _as_probability(signed_distance_loss, _disc(3), disc, rim=rim) > perfect


def test_cached_maps_give_the_same_losses():
    torch.manual_seed(0)
    disc = _disc(size=40)[:, 0].long()
    logits = torch.randn(1, 2, 40, 40)
    valid = torch.rand(1, 1, 40, 40) > 0.2
    spacing = (2.0, 1.0)
    for loss, maps in (
        (signed_distance_loss, signed_distance_map(disc, spacing, "half", valid=valid)),
        (hausdorff_dt_loss, reference_field(disc, spacing, valid=valid)),
        (band_cross_entropy, contour_distance_map(disc, spacing, valid=valid)),
    ):
        torch.testing.assert_close(
            loss(logits, disc, valid=valid, spacing=spacing, maps=maps),
            loss(logits, disc, valid=valid, spacing=spacing),
        )


# --- ignored pixels -----------------------------------------------------------------------------------


def test_ignored_pixels_take_the_class_of_their_nearest_valid_pixel():
    # One row 1 ? ? ? 0 0, the middle of the three unknown being as near to both; the left one belongs to 1,
    # the right one to 0.
    target = torch.tensor([[[1, 7, 7, 7, 0, 0]]])
    valid = torch.tensor([[[[True, False, False, False, True, True]]]])
    signed = signed_distance_map(target, (1.0, 1.0), "half", valid=valid)[0, 1, 0].tolist()
    either = ([-1.5, -0.5, 0.5, 1.5, 2.5, 3.5], [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5])
    assert signed in either
    contour = contour_distance_map(target, valid=valid)[0, 0, 0].tolist()
    assert contour == [abs(value) + 0.5 for value in signed]


def test_an_ignored_hole_makes_no_contour():
    target = torch.ones(1, 9, 9, dtype=torch.long)
    valid = torch.ones(1, 1, 9, 9, dtype=torch.bool)
    valid[..., 3:6, 3:6] = False
    target[0, 3:6, 3:6] = 0
    assert contour_distance_map(target, valid=valid).isinf().all()
    assert not reference_field(target, valid=valid).any()
    logits = torch.randn(1, 2, 9, 9)
    flat = (logits * 0 + torch.tensor([-1.0, 1.0]).view(1, 2, 1, 1)).masked_fill(~valid, 0)
    for loss in (gradient_matching_loss, signed_distance_loss, boundary_f1_loss, edge_bce_loss):
        assert float(loss(flat, target, valid=valid)) == pytest.approx(0, abs=1e-9)


# --- Hausdorff, boundary F1, edges --------------------------------------------------------------------


def test_hausdorff_grows_with_the_distance_of_a_mistake():
    disc = _disc()
    values = []
    for column in (43, 50, 60):
        wrong = disc.clone()
        wrong[..., 32, column] = 1
        values.append(_as_probability(hausdorff_dt_loss, wrong, disc))
    assert 0 == _as_probability(hausdorff_dt_loss, disc, disc) < values[0] < values[1] < values[2]


def test_hausdorff_by_hand():
    # Steps of 3 down and 2 across. Reference 1 0 0, prediction 1 1 0. Fields: 2 2 4 and 4 2 2; only the
    # middle pixel is wrong: (2² + 2²) / 3 pixels.
    target = torch.tensor([[[1, 0, 0]]])
    prediction = torch.tensor([[[[1.0, 1.0, 0.0]]]])
    value = _as_probability(hausdorff_dt_loss, prediction, target, spacing=(3.0, 2.0), log=False)
    assert value == pytest.approx(8 / 3)
    assert _as_probability(hausdorff_dt_loss, prediction, target, spacing=(3.0, 2.0)) == pytest.approx(
        math.log(1 + 8 / 3)
    )


def test_boundary_f1_is_blind_only_to_what_it_says():
    disc = _disc()
    shifted = [_as_probability(boundary_f1_loss, _disc(shift), disc) for shift in (0, 2, 6, 24)]
    assert shifted[0] == pytest.approx(0, abs=1e-6)
    assert shifted[1] == pytest.approx(0, abs=0.02)  # within the tolerance of (5 − 1) / 2
    assert shifted[1] < shifted[2] < shifted[3]
    empty = torch.zeros(1, 64, 64).long()
    assert boundary_f1_loss(torch.randn(1, 2, 64, 64), empty) == 0


def test_edges_are_balanced():
    # One row 0 0 1 1: e(t) = 0 1 0 0. A prediction 0.5 everywhere has no edges: the floor 1e-6 costs
    # −log 1e-6 at the edge and −log(1 − 1e-6) elsewhere; balanced, half of each.
    target = torch.tensor([[[0, 0, 1, 1]]])
    flat = torch.full((1, 1, 1, 4), 0.5, dtype=torch.float64)
    assert _as_probability(edge_bce_loss, flat, target) == pytest.approx(
        (-math.log(1e-6) - math.log(1 - 1e-6)) / 2
    )
    sharp = target[:, None].double()
    assert _as_probability(edge_bce_loss, sharp, target) == pytest.approx(1e-6, rel=1e-3)
    assert _as_probability(edge_bce_loss, 1 - sharp, target) == pytest.approx(1e-6, rel=1e-3)


# --- Dice ---------------------------------------------------------------------------------------------


def test_dice_of_absent_classes():
    certain = torch.zeros(1, 3, 8, 8, dtype=torch.float64)
    certain[:, 0] = 1
    nothing = torch.zeros(1, 8, 8).long()
    assert _as_probability(dice_loss, certain, nothing) == pytest.approx(0, abs=1e-12)
    certain[:, 0, 2, 2], certain[:, 1, 2, 2] = 0, 1
    pairs = dice_loss(certain, nothing, from_probs=True, reduction="none")[0]
    assert pairs[1] == pytest.approx(1, abs=1e-4)
    assert pairs[2] == pytest.approx(0, abs=1e-12)
    assert _as_probability(dice_loss, certain, nothing, skip_absent=True) == 0


def test_ignoring_is_like_cutting_away():
    logits, target = torch.randn(2, 3, 10, 10), torch.randint(0, 3, (2, 10, 10))
    valid = torch.zeros(2, 1, 10, 10, dtype=torch.bool)
    valid[..., :6] = True
    for loss in (dice_loss, cross_entropy, band_cross_entropy):
        options = {"lam": 0.0} if loss is band_cross_entropy else {}
        torch.testing.assert_close(
            loss(logits, target, valid=valid, **options), loss(logits[..., :6], target[..., :6], **options)
        )
