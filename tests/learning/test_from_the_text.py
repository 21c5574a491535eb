"""What the formulas of the original text do when they are run as written.

Each function below restates one of them, only as far as its behaviour needs. The help page *From the text
to the program* says what SegStudio computes instead, and names these tests.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from itertools import product
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from segstudio.core.filters import mean_filter
from segstudio.core.shuffle import shuffle
from segstudio.io.files import resources_dir
from segstudio.learning.losses import (
    LOSSES,
    band_cross_entropy,
    cross_entropy,
    edge_bce_loss,
    gradient_matching_loss,
)
from segstudio.learning.networks import build

pytestmark = pytest.mark.usefixtures("one_thread")


def _square(side: int = 16) -> Tensor:
    """A mask with a square of 8 × 8 in the middle: (1, 1, side, side)."""
    mask = torch.zeros(1, 1, side, side)
    mask[..., 4:12, 4:12] = 1
    return mask


def _logits(probabilities: Tensor) -> Tensor:
    return torch.logit(probabilities, eps=1e-6)


def _differences(values: Tensor) -> tuple[Tensor, Tensor]:
    """The text's gradients: along x of shape H × (W − 1), along y of shape (H − 1) × W."""
    along_x = (values[..., :-1] - values[..., 1:]).abs()
    along_y = (values[..., :-1, :] - values[..., 1:, :]).abs()
    return along_x, along_y


# The first boundary loss: the product of both gradients.


def gradient_product(prediction: Tensor, mask: Tensor) -> Tensor:
    parts = [
        (p * m).sum() / m.sum() for p, m in zip(_differences(prediction), _differences(mask), strict=True)
    ]
    return (parts[0] + parts[1]) / 2


def test_the_gradient_product_is_lowest_without_any_edge_and_highest_at_the_truth():
    mask = _square()
    assert gradient_product(torch.full_like(mask, 0.5), mask) == 0
    assert gradient_product(mask, mask) == 1
    assert gradient_product(1 - mask, mask) == 1  # blind to the sign as well
    # Four columns aside only the horizontal sides still meet, along 4 of 8 pixels: (0 + 4/8) / 2.
    assert gradient_product(mask.roll(4, 3), mask) == 0.25
    # One step downhill from a blurred truth makes its edges weaker.
    soft = F.avg_pool2d(mask, 3, 1, 1).requires_grad_()
    (slope,) = torch.autograd.grad(gradient_product(soft, mask), soft)
    lower = soft.detach() - 0.05 * slope / slope.abs().max()
    assert gradient_product(lower, mask) < gradient_product(soft.detach(), mask)

    def ours(prediction: Tensor) -> float:
        return float(gradient_matching_loss(prediction, mask, from_probs=True))

    assert ours(mask) < 1e-6 < ours(mask.roll(1, 3)) < ours(torch.full_like(mask, 0.5)) < ours(1 - mask)


def test_the_gradient_product_is_not_a_number_for_a_mask_without_edge():
    mask = _square()
    assert gradient_product(mask, torch.zeros_like(mask)).isnan()
    assert gradient_product(mask, torch.ones_like(mask)).isnan()
    for fill in (0.0, 1.0):
        assert gradient_matching_loss(_logits(mask), torch.full_like(mask, fill)).isfinite()


# The second boundary loss: a ring around the mask.


def ring_loss(prediction: Tensor, mask: Tensor, *, per_pixel: bool = False) -> Tensor:
    dilated = torch.clamp(F.max_pool2d(mask, (3, 3), stride=1, padding=1) - mask, 0, 1)
    boundary = mask - dilated
    positive = boundary * torch.log(prediction + 1e-8)
    negative = (1 - boundary) * torch.log(1 - prediction * boundary + 1e-8)
    loss = -positive - negative
    return loss if per_pixel else loss.mean()


def test_the_ring_is_the_whole_object_and_minus_one_around_it():
    mask = _square()
    boundary = mask - (F.max_pool2d(mask, (3, 3), stride=1, padding=1) - mask).clamp(0, 1)
    assert Counter(boundary.flatten().tolist()) == {1.0: 64, -1.0: 36, 0.0: 256 - 64 - 36}
    # Each pixel of the ring adds log(p + 1e-8) − 2 log(1 + p): −18.4 at p = 0, so the loss is negative.
    assert ring_loss(mask, mask) == pytest.approx(36 * np.log(1e-8) / 256, rel=1e-5)
    assert ring_loss(torch.full_like(mask, 0.5), mask) < 0
    assert band_cross_entropy(_logits(mask), mask) == pytest.approx(0, abs=1e-5)
    flat = torch.zeros_like(mask)  # each pixel costs log 2, so the sum counts the pixels of the ring
    plain = cross_entropy(flat, mask, reduction="sum")
    weights = [
        round(float(band_cross_entropy(flat, mask, lam=1, hard=hard, reduction="sum") - plain) / np.log(2))
        for hard in (1, 2)
    ]
    # On both sides: 28 pixels inside and 36 outside; two wide, 28 + 20 inside and 36 + 44 outside.
    assert weights == [64, 128]


def test_the_ring_loss_is_the_same_for_a_perfect_mask_and_one_with_a_far_mistake():
    mask = _square()
    wrong = mask.clone()
    wrong[..., :2, :] = 1
    assert ring_loss(wrong, mask) == ring_loss(mask, mask)
    far = torch.full_like(mask, 0.5).requires_grad_()
    (slope,) = torch.autograd.grad(ring_loss(far, mask), far)
    assert not slope[..., :2, :].any()  # no gradient either, so nothing ever removes it
    # Ours costs at least what plain cross-entropy divided by the mean weight costs, 5 at most.
    ours, plain = (loss(_logits(wrong), mask) for loss in (band_cross_entropy, cross_entropy))
    assert ours > plain / 5 > 0


def test_the_logarithm_of_the_ring_loss_is_infinite_in_half_precision():
    mask = _square().half()
    assert float(torch.tensor(1e-8).half()) == 0
    assert not ring_loss(mask, mask).isfinite()
    assert band_cross_entropy(_logits(_square()).half(), _square()).isfinite()


def test_a_sigmoid_in_the_network_hides_its_worst_mistakes():
    # An object pixel with a logit of −40: the probability is lost beside 1e-8, and with it the gradient.
    mask = torch.ones(1, 1, 3, 3)
    z = torch.full_like(mask, -40.0).requires_grad_()
    (theirs,) = torch.autograd.grad(ring_loss(z.sigmoid(), mask), z)
    (ours,) = torch.autograd.grad(cross_entropy(z, mask), z)
    assert theirs.abs().max() < 1e-9
    torch.testing.assert_close(ours, torch.full_like(z, -1 / 9))


# The third boundary loss: cross-entropy between edge maps.


def edge_cross_entropy(prediction: Tensor, mask: Tensor, *, crop: bool) -> Tensor:
    """As written; with `crop` both difference maps are cut to the shape that they share."""
    edges = []
    for values in (mask, prediction):
        along_x, along_y = _differences(values)
        edges.append(along_x[..., :-1, :] + along_y[..., :-1] if crop else along_x + along_y)
    return nn.BCELoss()(edges[0], edges[1].clamp(0, 1)) * edges[0].mean()


@pytest.mark.parametrize("size", [(16, 16), (5, 9), (256, 256)])
def test_the_edge_cross_entropy_adds_maps_of_two_shapes(size):
    image = torch.rand(1, 1, *size)
    with pytest.raises(RuntimeError, match="must match the size"):
        edge_cross_entropy(image, image, crop=False)
    assert edge_bce_loss(image, (image > 0.5).float()).isfinite()


def test_the_edge_cross_entropy_refuses_corners_once_its_shapes_are_mended():
    corner = torch.zeros(1, 1, 8, 8)
    corner[..., :4, :4] = 1  # at its lower right corner both differences are 1
    with pytest.raises(RuntimeError, match="between 0 and 1"):
        edge_cross_entropy(corner, corner, crop=True)
    assert 0 <= edge_bce_loss(corner, corner, from_probs=True) < 1e-5


def test_the_edge_cross_entropy_is_a_straight_line_with_its_arguments_exchanged():
    stripe = torch.zeros(1, 1, 8, 8)
    stripe[..., 4:] = 1  # 7 of the 7 × 7 remaining pixels are edges
    share = 1 / 7
    assert edge_cross_entropy(stripe, stripe, crop=True) == 0
    assert edge_cross_entropy(1 - stripe, stripe, crop=True) == 0  # the inverted mask is as good
    # log 0 is cut at −100, so every missed edge pixel costs 100 times what is missing.
    for strength in (0.0, 0.5, 0.9):
        value = edge_cross_entropy(strength * stripe, stripe, crop=True)
        assert value == pytest.approx(100 * (1 - strength) * share * share, rel=1e-4)
    # A mask without edges switches the loss off, whatever the prediction.
    assert edge_cross_entropy(stripe, torch.zeros_like(stripe), crop=True) == 0
    # Ours is a cross-entropy: −log of the edge that is there. Half an edge costs log 2 on edge pixels.
    half = edge_bce_loss(0.5 * stripe, stripe, from_probs=True)
    assert half == pytest.approx(np.log(2) / 2, rel=1e-3)  # edges and others weigh the same


# The mean filter.


def text_mean_filter(image: np.ndarray, k: int) -> np.ndarray:
    """As written, with the zeros that it means."""
    height, width = image.shape
    half = k // 2
    result = np.zeros((height, width), dtype=np.uint8)
    for i in range(height):
        for j in range(width):
            total, count = 0, 0
            for m in range(max(i - half, 0), min(i + half + 1, height)):
                for n in range(max(j - half, 0), min(j + half + 1, width)):
                    total += image[m, n]
                    count += 1
            result[i, j] = total // count
    return result


def test_numpy_has_no_zero():
    assert not hasattr(np, "zero")


def test_the_filters_clipping_at_the_border_is_right(rng):
    # Python's own integers do not overflow: there the text's filter and ours agree, borders included.
    image = rng.integers(0, 256, (7, 9)).astype(np.uint8)
    for k in (1, 3, 5, 9):
        np.testing.assert_array_equal(text_mean_filter(image.astype(object), k), mean_filter(image, k))


@pytest.mark.filterwarnings("ignore:overflow encountered:RuntimeWarning")
def test_the_filters_sum_overflows_in_the_type_of_the_image():
    bright = np.full((5, 5), 200, np.uint8)
    # 9 · 200 = 1800 = 7 · 256 + 8 is kept as 8, and 8 // 9 = 0: the inside of a bright image turns black.
    assert text_mean_filter(bright, 3)[2, 2] == 0
    assert (mean_filter(bright, 3) == 200).all()


def test_the_filters_result_holds_8_bits_only():
    deep = np.full((3, 3), 300, np.int64)
    assert (text_mean_filter(deep, 3) == 300 - 256).all()
    assert (mean_filter(deep.astype(np.uint16), 3) == 300).all()
    tissue = np.full((3, 3), -1000, np.int64)
    assert (text_mean_filter(tissue, 3) == -1000 % 256).all()
    assert (mean_filter(tissue.astype(np.int16), 3) == -1000).all()


def test_an_even_size_is_silently_the_next_odd_one(rng):
    image = rng.integers(0, 25, (6, 6))
    np.testing.assert_array_equal(text_mean_filter(image, 4), text_mean_filter(image, 5))
    with pytest.raises(ValueError, match="3 and 5"):
        mean_filter(image.astype(np.int32), 4)


# The shuffle.


def text_shuffle(items: list, draw) -> list:
    for i in range(len(items)):
        j = draw(i, len(items) - 1)
        items[i], items[j] = items[j], items[i]
    return items


def test_the_shuffle_as_written_is_without_bias_but_not_as_described():
    # All draws of three items: as written (j from i on) each order comes once out of 3 · 2 · 1 …
    draws = list(product(range(3), range(1, 3), [2]))
    as_written = Counter(tuple(text_shuffle([0, 1, 2], lambda i, n, d=d: d[i])) for d in draws)
    assert set(as_written.values()) == {1}
    assert len(as_written) == 6
    # … as described ("each with any random element") 27 draws fall on 6 orders, which cannot be even.
    any_item = Counter(
        tuple(text_shuffle([0, 1, 2], lambda i, n, d=d: d[i])) for d in product(range(3), repeat=3)
    )
    assert sorted(any_item.values()) == [4, 4, 4, 5, 5, 5]


def test_the_shuffle_as_written_loses_rows():
    rows = np.arange(6).reshape(3, 2)
    swapped = text_shuffle(rows.copy(), lambda i, n: n)
    assert len({tuple(row) for row in swapped}) < 3
    assert len({tuple(row) for row in shuffle(rows.copy(), random.Random(1))}) == 3


# The networks.


def test_a_unet_takes_any_size_only_because_it_is_padded():
    network = build("unet-s").eval()
    image = torch.zeros(1, 1, 17, 31)
    with pytest.raises(RuntimeError, match="Sizes of tensors must match"):
        network.padded_forward(image)
    assert network(image).shape == (1, 2, 17, 31)


def test_few_parameters_are_not_few_operations():
    # The dense network has a seventh of the parameters of the U-Net, but two thirds of its multiplications
    # (8.37 to 12.06, see the table of networks): small to store, not seven times as fast.
    dense, plain = (
        sum(parameter.numel() for parameter in build(name).parameters()) for name in ("denseunet-s", "unet-s")
    )
    assert dense < plain / 7


class MyDetectionModel(nn.Sequential):
    """The text's model, its layers in their order."""

    def __init__(self) -> None:
        super().__init__(
            nn.Conv2d(3, 16, 3, padding=1),
            nn.BatchNorm2d(16),
            nn.ReLU(),
            nn.Conv2d(16, 32, 3, padding=1),
            nn.BatchNorm2d(32),
            nn.ReLU(),
            nn.Conv2d(32, 1, 1),
            nn.Sigmoid(),
        )


def test_the_detection_model_detects_nothing_but_sees_five_pixels():
    model = MyDetectionModel().eval()
    ours = build("tiny-cnn", in_channels=3, num_classes=1).eval()
    ours.layers.load_state_dict(model.state_dict())
    assert sum(parameter.numel() for parameter in model.parameters()) == 5_217
    image = torch.rand(1, 3, 15, 15)
    assert model(image).shape == (1, 1, 15, 15)  # a map: neither boxes nor one class of the image
    torch.testing.assert_close(ours(image).sigmoid(), model(image))
    other = torch.rand(1, 3, 15, 15)
    other[..., 5:10, 5:10] = image[..., 5:10, 5:10]
    torch.testing.assert_close(model(other)[..., 7, 7], model(image)[..., 7, 7])


# The page.


def test_the_page_names_functions_and_tests_that_exist():
    page = (resources_dir() / "help" / "from-the-text.md").read_text(encoding="utf-8")
    tests = Path(__file__).parents[1]
    sources = {path.name: path.read_text(encoding="utf-8") for path in tests.rglob("test_*.py")}
    named = set(re.findall(r"`(test_\w+)`", page))
    for name in named:
        assert any(f"def {name}(" in text for text in sources.values()), name
    here = set(re.findall(r"^def (test_\w+)\(", sources[Path(__file__).name], re.MULTILINE))
    assert here - named == {"test_the_page_names_functions_and_tests_that_exist"}
    functions = {loss.__name__ for loss in LOSSES.values()} | {"mean_filter", "shuffle", "build"}
    assert set(re.findall(r"`(\w+)\(\)`", page)) <= functions
