"""The losses equal MONAI's on the same input, where MONAI has them."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from scipy.ndimage import distance_transform_edt
from torch import Tensor

from segstudio.learning.losses import (
    cross_entropy,
    dice_loss,
    focal_loss,
    hausdorff_dt_loss,
    signed_distance_loss,
    signed_distance_map,
    tversky_loss,
)

pytestmark = [pytest.mark.usefixtures("one_thread"), pytest.mark.filterwarnings("ignore::FutureWarning")]

SPATIAL = [(24, 20), (9, 10, 11)]


def _case(spatial: tuple[int, ...], classes: int = 3) -> tuple[Tensor, Tensor]:
    """Random logits and boxes of each class; then images without class 2, of background, of class 1 only."""
    generator = torch.Generator().manual_seed(5)
    logits = torch.randn(4, classes, *spatial, dtype=torch.float64, generator=generator)
    target = torch.zeros(4, *spatial, dtype=torch.long)
    target[:2, 2:6, 1:8] = 1
    target[0, 5:8, 6:9] = 2
    target[3] = 1
    return logits, target


def _assert_equal(ours, theirs, logits: Tensor, tolerance: float = 1e-5) -> None:
    """Same value and same gradient. `theirs` takes the target with a channel axis."""
    a, b = (logits.clone().requires_grad_() for _ in range(2))
    value, expected = ours(a), theirs(b)
    torch.testing.assert_close(value, expected.to(value.dtype), rtol=tolerance, atol=1e-12)
    gradients = [torch.autograd.grad(result, leaf)[0] for result, leaf in ((value, a), (expected, b))]
    torch.testing.assert_close(*gradients, rtol=tolerance, atol=1e-7)


@pytest.mark.parametrize("spatial", SPATIAL)
@pytest.mark.parametrize("batch", [False, True])
def test_dice(spatial, batch):
    from monai.losses import DiceLoss

    logits, target = _case(spatial)
    theirs = DiceLoss(include_background=False, softmax=True, to_onehot_y=True, batch=batch)
    _assert_equal(lambda z: dice_loss(z, target, batch=batch), lambda z: theirs(z, target[:, None]), logits)


@pytest.mark.parametrize("spatial", SPATIAL)
def test_dice_of_a_single_channel(spatial):
    from monai.losses import DiceLoss

    logits, target = _case(spatial, classes=1)
    target = target.clamp(max=1)
    theirs = DiceLoss(sigmoid=True)
    _assert_equal(lambda z: dice_loss(z, target), lambda z: theirs(z, target[:, None]), logits)


@pytest.mark.parametrize("spatial", SPATIAL)
def test_tversky(spatial):
    from monai.losses import TverskyLoss

    logits, target = _case(spatial)
    theirs = TverskyLoss(include_background=False, softmax=True, to_onehot_y=True, alpha=0.3, beta=0.7)
    _assert_equal(lambda z: tversky_loss(z, target), lambda z: theirs(z, target[:, None]), logits)


@pytest.mark.parametrize("spatial", SPATIAL)
@pytest.mark.parametrize("gamma", [0.0, 0.5, 2.0])
def test_focal(spatial, gamma):
    from monai.losses import FocalLoss

    # MONAI averages over the classes, of which all but one are 0: summed they are 3 times that.
    logits, target = _case(spatial)
    theirs = FocalLoss(gamma=gamma, use_softmax=True, to_onehot_y=True)
    _assert_equal(
        lambda z: focal_loss(z, target, gamma=gamma), lambda z: 3 * theirs(z, target[:, None]), logits
    )
    logits, target = logits[:, :1], target.clamp(max=1)
    theirs = FocalLoss(gamma=gamma)
    _assert_equal(
        lambda z: focal_loss(z, target, gamma=gamma),
        lambda z: theirs(z, target[:, None].double()),
        logits,
    )


@pytest.mark.parametrize("spatial", SPATIAL)
def test_cross_entropy_equals_torchs(spatial):
    logits, target = _case(spatial)
    weights = torch.tensor([0.5, 1.0, 3.0], dtype=torch.float64)
    _assert_equal(
        lambda z: cross_entropy(z, target, class_weights=weights),
        lambda z: F.cross_entropy(z, target, weight=weights),
        logits,
    )
    single, binary = logits[:, :1], target.clamp(max=1)
    _assert_equal(
        lambda z: cross_entropy(z, binary),
        lambda z: F.binary_cross_entropy_with_logits(z, binary[:, None].double()),
        single,
    )


@pytest.mark.parametrize("spatial", SPATIAL)
@pytest.mark.parametrize("log", [False, True])
def test_hausdorff(spatial, log):
    from monai.losses import HausdorffDTLoss, LogHausdorffDTLoss

    logits, target = _case(spatial)
    theirs = (LogHausdorffDTLoss if log else HausdorffDTLoss)(softmax=True, to_onehot_y=True)
    _assert_equal(
        lambda z: hausdorff_dt_loss(z, target, log=log),
        lambda z: theirs(z, target[:, None]),
        logits,
        tolerance=1e-4,
    )


@pytest.mark.parametrize("spatial", SPATIAL)
def test_signed_distance(spatial):
    from monai.losses import BoundaryLoss

    logits, target = _case(spatial)
    theirs = BoundaryLoss(include_background=True, softmax=True, to_onehot_y=True)
    one_hot = F.one_hot(target, 3).movedim(-1, 1)
    torch.testing.assert_close(
        signed_distance_map(one_hot, (1,) * len(spatial), "zero"),
        theirs.compute_distance_map(one_hot.float()),
        rtol=0,
        atol=1e-4,
    )
    # MONAI averages over all pairs, those without the class included.
    _assert_equal(
        lambda z: signed_distance_loss(
            z, target, rim="zero", clip=None, include_background=True, reduction="none"
        ).mean(),
        lambda z: theirs(z, target),
        logits,
    )


def _field(mask: np.ndarray, spacing: tuple[float, ...]) -> np.ndarray:
    """SciPy's distances on both sides of a contour, 0 where there is none."""
    if mask.all() or not mask.any():
        return np.zeros(mask.shape)
    return distance_transform_edt(mask, spacing) + distance_transform_edt(~mask, spacing)


@pytest.mark.parametrize(("spatial", "spacing"), [((24, 20), (3.0, 0.5)), ((9, 10, 11), (3.0, 2.0, 1.0))])
def test_distances_of_unequal_spacing_equal_scipys(spatial, spacing):
    # MONAI's losses know no spacing.
    logits, target = _case(spatial)
    found, one_hot = logits.softmax(1).numpy(), F.one_hot(target, 3).movedim(-1, 1).bool().numpy()
    hausdorff = np.zeros((4, 2))
    signed = np.zeros((4, 3, *spatial))
    for image in range(4):
        for number in range(3):
            mask, p = one_hot[image, number], found[image, number]
            inside = distance_transform_edt(mask, spacing) * mask
            signed[image, number] = (_field(mask, spacing) - 2 * inside) + min(spacing) * mask
            if mask.all() or not mask.any():
                signed[image, number] = 0
            if number:
                fields = _field(p > 0.5, spacing) ** 2 + _field(mask, spacing) ** 2
                hausdorff[image, number - 1] = ((p - mask) ** 2 * fields).mean()
    pairs = hausdorff_dt_loss(logits, target, spacing=spacing, log=False, reduction="none")
    np.testing.assert_allclose(pairs[:, 1:].numpy(), hausdorff, rtol=1e-5)
    ours = signed_distance_map(torch.from_numpy(one_hot).float(), spacing, "zero")
    np.testing.assert_allclose(ours.numpy(), signed, atol=1e-4)
    value = signed_distance_loss(
        logits, target, spacing=spacing, rim="zero", clip=None, include_background=True, reduction="none"
    )
    np.testing.assert_allclose(
        value.numpy(), (found * signed).reshape(4, 3, -1).mean(2), rtol=1e-5, atol=1e-9
    )
