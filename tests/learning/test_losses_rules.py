"""What holds for every loss: finite, right gradients, blind to ignored pixels, one value for each pair."""

from __future__ import annotations

import inspect

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from segstudio.learning.losses import LOSSES

pytestmark = pytest.mark.usefixtures("one_thread")

HARD_TARGETS = ("none", "one pixel", "all", "checkered", "disc", "all of another class")
OVERLAP_AND_BOUNDARY = sorted(set(LOSSES) - {"cross-entropy", "focal", "band-cross-entropy"})


def _target(kind: str, size: tuple[int, int] = (12, 14)) -> Tensor:
    target = torch.zeros(1, *size, dtype=torch.long)
    rows, columns = torch.meshgrid(torch.arange(size[0]), torch.arange(size[1]), indexing="ij")
    if kind == "one pixel":
        target[0, 5, 6] = 1
    elif kind == "all":
        target[:] = 1
    elif kind == "all of another class":
        target[:] = 2
    elif kind == "checkered":
        target[0] = (rows + columns) % 2
    elif kind == "disc":
        target[0] = (rows - 5) ** 2 + (columns - 6) ** 2 < 16
        target[0, 9:, 9:] = 2
    return target


def _value_and_gradient(name: str, logits: Tensor, target: Tensor, **options) -> tuple[Tensor, Tensor]:
    logits = logits.clone().requires_grad_()
    value = LOSSES[name](logits, target, **options)
    (gradient,) = torch.autograd.grad(value.sum(), logits)
    return value.detach(), gradient


@pytest.mark.parametrize("name", LOSSES)
def test_the_signature_is_the_common_one(name):
    parameters = inspect.signature(LOSSES[name]).parameters
    assert list(parameters)[:6] == ["logits", "target", "valid", "class_weights", "spacing", "reduction"]
    assert all(p.kind is p.KEYWORD_ONLY for key, p in parameters.items() if key not in ("logits", "target"))
    logits, target = torch.randn(1, 3, 12, 14), _target("disc")
    assert torch.equal(LOSSES[name](logits=logits, target=target), LOSSES[name](logits, target))


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("channels", [1, 2, 3])
@pytest.mark.parametrize("spatial", [(6, 7), (3, 4, 3)])
def test_gradients_are_those_of_the_value(name, channels, spatial):
    generator = torch.Generator().manual_seed(3)
    logits = torch.randn(2, channels, *spatial, dtype=torch.float64, generator=generator, requires_grad=True)
    target = torch.randint(0, max(channels, 2), (2, *spatial), generator=generator)
    target[0, 1:3, 1:3] = 1  # something larger than noise
    valid = torch.rand(2, 1, *spatial, generator=generator) > 0.1
    options = {"spacing": (3.0, 2.0, 1.0)[-len(spatial) :]}
    for mask in (None, valid):
        value = LOSSES[name](logits, target, valid=mask, **options)
        assert value.dtype == torch.float64
        assert torch.autograd.gradcheck(
            lambda z, mask=mask: LOSSES[name](z, target, valid=mask, **options), (logits,), fast_mode=True
        )


@pytest.mark.parametrize("name", LOSSES)
@settings(max_examples=15, deadline=None)
@given(
    kind=st.sampled_from(HARD_TARGETS),
    ignored=st.sampled_from(["nothing", "everything", "half", "all but one"]),
    scale=st.sampled_from([0.0, 1.0, 1e4]),
    channels=st.sampled_from([1, 2, 3]),
    seed=st.integers(0, 5),
)
def test_value_and_gradient_are_finite_for_every_mask(name, kind, ignored, scale, channels, seed):
    target = _target(kind)
    target = target.clamp(max=max(channels - 1, 1))
    logits = torch.randn(1, channels, 12, 14, generator=torch.Generator().manual_seed(seed)).sign() * scale
    valid = torch.ones(1, 1, 12, 14, dtype=torch.bool)
    if ignored == "everything":
        valid[:] = False
    elif ignored == "half":
        valid[..., 6:, :] = False
    elif ignored == "all but one":
        valid[:] = False
        valid[..., 5, 6] = True
    value, gradient = _value_and_gradient(name, logits, target, valid=valid)
    assert value.isfinite()
    assert gradient.isfinite().all()
    if ignored == "everything":
        assert value == 0
        assert not gradient.any()


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("channels", [2, 3])
def test_ignored_pixels_change_nothing(name, channels):
    torch.manual_seed(1)
    target = _target("disc", (20, 22)).clamp(max=channels - 1)
    logits = torch.randn(1, channels, 20, 22)
    valid = torch.ones(1, 1, 20, 22, dtype=torch.bool)
    valid[..., 3:9, 8:15] = False  # a hole across the contour
    valid[..., 17:, :] = False
    expected, gradient = _value_and_gradient(name, logits, target, valid=valid)
    assert not gradient[(~valid).expand_as(gradient)].any()
    assert gradient.any()

    other_target = target.masked_fill(~valid[:, 0], 255)
    for garbage in (1e4, float("nan")):
        other = logits.masked_fill(~valid, garbage)
        value, other_gradient = _value_and_gradient(name, other, other_target, valid=valid)
        torch.testing.assert_close(value, expected)
        torch.testing.assert_close(other_gradient, gradient)
        assert not other_gradient[(~valid).expand_as(gradient)].any()

    soft = torch.nn.functional.one_hot(target, channels).movedim(-1, 1).float()
    value, _ = _value_and_gradient(name, logits, soft.masked_fill(~valid, float("nan")), valid=valid)
    torch.testing.assert_close(value, expected)


@pytest.mark.parametrize("name", LOSSES)
@settings(max_examples=10, deadline=None)
@given(
    kind=st.sampled_from(HARD_TARGETS),
    share=st.sampled_from([0.02, 0.3, 0.9]),
    garbage=st.sampled_from([0.0, -1e4, 1e4, float("inf"), float("nan")]),
    label=st.integers(-1, 300),
    channels=st.sampled_from([1, 2, 3]),
    seed=st.integers(0, 5),
)
def test_nothing_on_ignored_pixels_matters(name, kind, share, garbage, label, channels, seed):
    generator = torch.Generator().manual_seed(seed)
    target = _target(kind).clamp(max=max(channels - 1, 1))
    logits = torch.randn(1, channels, 12, 14, generator=generator)
    valid = torch.rand(1, 1, 12, 14, generator=generator) >= share
    value, gradient = _value_and_gradient(name, logits, target, valid=valid)
    other_value, other_gradient = _value_and_gradient(
        name, logits.masked_fill(~valid, garbage), target.masked_fill(~valid[:, 0], label), valid=valid
    )
    assert torch.equal(value, other_value)
    assert torch.equal(gradient, other_gradient)
    assert not gradient[(~valid).expand_as(gradient)].any()


@pytest.mark.parametrize("name", LOSSES)
def test_an_ignored_image_leaves_the_rest_of_the_batch_alone(name):
    torch.manual_seed(2)
    logits, target = torch.randn(2, 3, 12, 14), _target("disc").repeat(2, 1, 1)
    valid = torch.ones(2, 1, 12, 14, dtype=torch.bool)
    valid[1] = False
    alone, _ = _value_and_gradient(name, logits[:1], target[:1])
    together, _ = _value_and_gradient(name, logits, target, valid=valid)
    torch.testing.assert_close(together, alone)


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_half_precision_is_raised_before_anything_is_summed(name, dtype):
    logits, target = torch.randn(1, 3, 12, 14).to(dtype), _target("disc")
    with torch.autocast("cpu", dtype=torch.bfloat16):
        value = LOSSES[name](logits, target)
    assert value.dtype == torch.float32
    torch.testing.assert_close(value, LOSSES[name](logits.float(), target), rtol=0, atol=0)


@pytest.mark.parametrize("name", LOSSES)
def test_probabilities_are_taken_only_when_they_are_announced(name):
    target = _target("disc")
    logits = torch.randn(1, 3, 12, 14)
    probabilities = logits.softmax(1)
    torch.testing.assert_close(
        LOSSES[name](probabilities, target, from_probs=True), LOSSES[name](logits, target)
    )
    single = torch.randn(1, 1, 12, 14)
    target = target.clamp(max=1)
    torch.testing.assert_close(
        LOSSES[name](single.sigmoid(), target, from_probs=True), LOSSES[name](single, target)
    )
    certain = torch.nn.functional.one_hot(target, 2).movedim(-1, 1).float()
    _, gradient = _value_and_gradient(name, certain, 1 - target, from_probs=True)
    assert gradient.isfinite().all()


@pytest.mark.parametrize("name", LOSSES)
def test_one_value_for_each_image_and_class(name):
    logits, target = torch.randn(2, 3, 12, 14), _target("disc").repeat(2, 1, 1)
    options = {"log": False} if name == "hausdorff" else {}
    pairs = LOSSES[name](logits, target, reduction="none", **options)
    assert pairs.shape == (2, 3)
    mean = LOSSES[name](logits, target, **options)
    if name in OVERLAP_AND_BOUNDARY:  # background is left out
        assert not pairs[:, 0].any()
        torch.testing.assert_close(mean, pairs[:, 1:].mean())
        torch.testing.assert_close(LOSSES[name](logits, target, reduction="sum", **options), pairs.sum())
        # Weights 1, 1, 3: the mean over both images of (L1 + 3 L2) / 4.
        weighted = LOSSES[name](logits, target, class_weights=[1.0, 1.0, 3.0], **options)
        torch.testing.assert_close(weighted, ((pairs[:, 1] + 3 * pairs[:, 2]) / 4).mean())


@pytest.mark.parametrize("name", LOSSES)
def test_independent_channels_are_single_channels_side_by_side(name):
    torch.manual_seed(4)
    logits = torch.randn(1, 2, 12, 14)
    target = torch.stack([_target("disc") > 0, _target("disc") == 1], dim=1).float()
    options = {"log": False} if name == "hausdorff" else {}
    if name == "band-cross-entropy":
        options["lam"] = 0.0  # the band of both channels together is not that of each
    both = LOSSES[name](logits, target, multilabel=True, **options)
    single = [LOSSES[name](logits[:, [c]], target[:, [c]], **options) for c in range(2)]
    torch.testing.assert_close(both, torch.stack(single).mean())


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"target": torch.zeros(1, 5, 4, dtype=torch.long)}, ["(1, 4, 5)", "(1, 5, 4)"]),
        ({"target": torch.zeros(2, 4, 5, dtype=torch.long)}, ["(1, 4, 5)", "(2, 4, 5)"]),
        ({"target": torch.zeros(1, 4, 5)}, ["integers (1, 4, 5)", "float32 (1, 4, 5)"]),
        ({"target": torch.zeros(1, 1, 4, 5)}, ["(1, 3, 4, 5)", "(1, 1, 4, 5)"]),
        ({"target": torch.zeros(1, 2, 4, 5)}, ["(1, 3, 4, 5)", "(1, 2, 4, 5)"]),
        ({"target": torch.full((1, 4, 5), 3)}, ["3 … 3", "0 … 2"]),
        ({"target": torch.full((1, 4, 5), -1)}, ["-1 … -1", "0 … 2"]),
        ({"logits": torch.zeros(1, 3, 4, 5, dtype=torch.long)}, ["float", "int64"]),
        ({"logits": torch.zeros(3, 4)}, ["(N, K, *spatial)", "(3, 4)"]),
        ({"valid": torch.ones(1, 4, 5)}, ["(1, 1, 4, 5)", "(1, 4, 5)"]),
        ({"class_weights": [1.0]}, ["3 numbers", "(1,)"]),
        ({"spacing": (1.0, 2.0, 3.0)}, ["2 spatial axes", "(1.0, 2.0, 3.0)"]),
        ({"spacing": (2.0,)}, ["2 spatial axes", "(2.0,)"]),
        ({"spacing": (1.0, 0.0)}, ["2 positive", "(1.0, 0.0)"]),
        ({"spacing": (float("nan"), 1.0)}, ["2 positive", "(nan, 1.0)"]),
        ({"spacing": (-1.0, 1.0)}, ["2 positive", "(-1.0, 1.0)"]),
        ({"reduction": "average"}, ["mean, sum, none", "'average'"]),
    ],
)
def test_unfitting_input_is_refused_naming_both(name, change, named):
    fitting = {"logits": torch.zeros(1, 3, 4, 5), "target": torch.zeros(1, 4, 5, dtype=torch.long)}
    with pytest.raises(ValueError) as caught:
        LOSSES[name](**(fitting | change))
    assert all(words in str(caught.value) for words in named), str(caught.value)


@pytest.mark.parametrize(
    ("name", "channels"), [("band-cross-entropy", 1), ("signed-distance", 3), ("hausdorff", 3)]
)
def test_maps_of_another_target_are_refused_naming_both(name, channels):
    logits, target = torch.randn(2, 3, 12, 14), _target("disc").repeat(2, 1, 1)
    # Weights of the pixels must not make up for maps that only broadcast.
    options = {"pixel_weights": torch.ones(2, 1, 12, 14)} if name == "band-cross-entropy" else {}
    for shape in ((1, channels, 12, 14), (2, channels + 1, 12, 14), (2, channels, 12, 1)):
        with pytest.raises(ValueError) as caught:
            LOSSES[name](logits, target, maps=torch.ones(shape), **options)
        assert "maps" in str(caught.value)
        assert str((2, channels, 12, 14)) in str(caught.value)
        assert str(shape) in str(caught.value)
