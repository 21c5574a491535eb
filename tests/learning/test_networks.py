"""The networks keep the sizes, counts, views and structure that their descriptions promise."""

from __future__ import annotations

import json

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from segstudio.errors import SegStudioError
from segstudio.learning.networks import NETWORKS, TrainingOutput, build
from tests.learning.settling import assert_same_to_1e5, settled

pytestmark = pytest.mark.usefixtures("one_thread")

SMALL = ["unet-s", "resunet-s", "denseunet-s", "tiny-cnn"]
PYRAMIDS = ["unet-s", "resunet-s", "denseunet-s"]
NARROW = {
    "unet-s": {"name": "unet-s", "widths": [1] * 5},
    "resunet-s": {"name": "resunet-s", "widths": [1, 1, 1, 1, 2]},
    "denseunet-s": {"name": "denseunet-s", "widths": [1] * 5, "growth": 1, "edge_widths": [1, 1, 1]},
    "tiny-cnn": {"name": "tiny-cnn", "widths": [1, 1]},
}
# Two convolutions per level and the shift of the stride; see the comments in each network. Bilinear
# upsampling mixes two neighbours at each level, which adds 1 + 2 + 4 + 8.
RADIUS = {"unet-s": 107, "resunet-s": 220, "denseunet-s": 154, "tiny-cnn": 2}
BILINEAR_RADIUS = 15


@pytest.mark.parametrize(
    ("name", "parameters", "gmac"),
    [
        ("unet-s", 1_942_306, 12.06),
        ("unet-m", 7_762_498, 48.14),
        ("unet-l", 31_036_546, 192.4),
        ("resunet-s", 1_687_794, 12.38),
        ("resunet-m", 6_739_426, 49.43),
        ("denseunet-s", 267_143, 8.37),
        ("denseunet-m", 1_053_111, 33.26),
    ],
)
def test_parameters_and_operations_are_those_of_the_table(name, parameters, gmac):
    with torch.device("meta"):
        network = build(name).train()
    assert sum(parameter.numel() for parameter in network.parameters()) == parameters
    operations = 0

    def count(layer: nn.Module, inputs: tuple[Tensor], output: Tensor) -> None:
        nonlocal operations
        taps = layer.weight[0, 0].numel()
        if isinstance(layer, nn.ConvTranspose2d):
            operations += inputs[0].numel() * layer.out_channels * taps
        else:
            operations += output.numel() * layer.in_channels * taps

    for path, layer in network.named_modules():
        if isinstance(layer, nn.Conv2d | nn.ConvTranspose2d) and not path.startswith("auxiliary"):
            layer.register_forward_hook(count)
    network(torch.zeros(1, 1, 512, 512, device="meta"))
    assert operations / 1e9 == pytest.approx(gmac, abs=0.05 if gmac > 100 else 0.005)


def test_the_tiny_network_has_its_published_size():
    network = build("tiny-cnn", in_channels=3, num_classes=1)
    assert sum(parameter.numel() for parameter in network.parameters()) == 5_217


@pytest.mark.parametrize("name", PYRAMIDS)
@pytest.mark.parametrize("size", [(33, 100), (7, 7)])
def test_padding_repeats_the_border_and_is_cut_off_again(name, size):
    network = build(name).eval()
    image = torch.randn(1, 1, *size)
    height, width = (max(-(-side // 16) * 16, 32) for side in size)
    padded = F.pad(image, (0, width - size[1], 0, height - size[0]), mode="replicate")
    with torch.no_grad():
        torch.testing.assert_close(network(image), network(padded)[..., : size[0], : size[1]])


def _linear_positive(network: nn.Module) -> nn.Module:
    """Averages instead of maxima and positive weights: every tap that can reach the output does."""
    for module in list(network.modules()):
        for name, child in module.named_children():
            if isinstance(child, nn.MaxPool2d):
                setattr(module, name, nn.AvgPool2d(2))
    for parameter in network.parameters():
        with torch.no_grad():
            parameter.fill_(0.5) if parameter.dim() > 1 else parameter.zero_()
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            with torch.no_grad():
                module.weight.fill_(1)
    return network.double().eval()


@pytest.mark.parametrize("up", ["transpose", "bilinear"])
@pytest.mark.parametrize("name", SMALL)
def test_no_pixel_sees_further_than_the_radius(name, up):
    # The response is positive wherever it is seen; a random network would hide its rim in rounding.
    config = NARROW[name] if name == "tiny-cnn" else {**NARROW[name], "up": up}
    network = _linear_positive(build(config))
    reach = _reach(network)
    assert reach == RADIUS[name] + (BILINEAR_RADIUS if network.config.get("up") == "bilinear" else 0)
    assert network.halo == -(-reach // network.stride) * network.stride


def _reach(network: nn.Module) -> int:
    """The furthest pixel that an impulse in any phase of the stride is seen at."""
    impulses = range(256, 256 + network.stride)
    image = torch.zeros(len(impulses), 1, 32, 544, dtype=torch.float64)
    for index, column in enumerate(impulses):
        image[index, 0, 16, column] = 1
    with torch.no_grad():
        seen = (network(image)[:, 0] > 0).any(dim=1)
    reach = 0
    for index, column in enumerate(impulses):
        columns = seen[index].nonzero()
        reach = max(reach, column - int(columns.min()), int(columns.max()) - column)
    return reach


@pytest.mark.parametrize("levels", [2, 3, 4])
@pytest.mark.parametrize("up", ["transpose", "bilinear"])
@pytest.mark.parametrize("name", PYRAMIDS)
def test_the_halo_of_other_depths_is_the_reach_rounded_up(name, up, levels):
    network = _linear_positive(build({**NARROW[name], "widths": [1] * levels, "up": up}))
    assert network.halo == -(-_reach(network) // network.stride) * network.stride


@pytest.mark.parametrize("name", PYRAMIDS)
def test_shifting_the_image_by_the_stride_shifts_the_logits(name):
    network = settled(build(name))
    image = torch.randn(1, 1, 32, 2 * network.halo + 64)
    with torch.no_grad():
        here, there = network(image), network(image.roll(16, dims=3)).roll(-16, dims=3)
    inside = slice(network.halo, -network.halo)
    torch.testing.assert_close(here[..., inside], there[..., inside], rtol=0, atol=1e-5)
    assert not torch.allclose(here, there, atol=1e-5)


@pytest.mark.parametrize("name", PYRAMIDS)
def test_images_of_a_batch_do_not_see_each_other_in_eval_mode(name):
    network = settled(build(name))
    images = torch.randn(3, 1, 40, 40)
    with torch.no_grad():
        assert_same_to_1e5(network(images)[1:2], network(images[1:2]))


@pytest.mark.parametrize("name", PYRAMIDS)
@pytest.mark.parametrize("level", range(4))
def test_every_skip_carries_signal(name, level):
    network = build(name).eval()
    image = torch.randn(1, 1, 32, 32)
    whole = network(image)
    width = network.config["widths"][level]

    def only(kept: slice):
        def keep(module: nn.Module, inputs: tuple[Tensor]) -> tuple[Tensor]:
            joined = torch.zeros_like(inputs[0])
            joined[:, kept] = inputs[0][:, kept]
            return (joined,)

        return keep

    hook = network.decoder[level].register_forward_pre_hook(only(slice(width, None)))
    assert not torch.allclose(network(image), whole, atol=1e-6), "cutting the skip must show"
    hook.remove()

    network.decoder[level].register_forward_pre_hook(only(slice(0, width)))
    network(image).square().sum().backward()
    first = next(parameter for parameter in network.encoder[0].parameters() if parameter.dim() == 4)
    assert first.grad.abs().sum() > 0


def test_the_dilations_of_the_residual_network_widen_its_view():
    network = build("resunet-s").eval()
    dilated = [layer for layer in network.modules() if isinstance(layer, nn.Conv2d)]
    assert {layer.dilation for layer in dilated} == {(1, 1), (2, 2), (4, 4), (8, 8)}

    def support() -> int:
        image = torch.randn(1, 1, 32, 512, requires_grad=True)
        (gradient,) = torch.autograd.grad(network(image)[0, 1, 16, 256], image)
        return int((gradient != 0).sum())

    wide = support()
    for layer in dilated:
        if layer.dilation != (1, 1):
            layer.dilation = layer.padding = (1, 1)
    assert wide > support()


def test_the_dense_network_has_extra_outputs_in_training_only():
    network = build("denseunet-s", num_classes=3).train()
    output = network(torch.randn(2, 1, 50, 33))
    assert isinstance(output, TrainingOutput)
    assert output.logits.shape == (2, 3, 50, 33)
    assert [tuple(logits.shape) for logits in output.auxiliary] == [
        (2, 3, 25, 17),
        (2, 3, 13, 9),
        (2, 3, 7, 5),
    ]
    assert output.edge is not None
    assert output.edge.shape == (2, 1, 50, 33)
    assert isinstance(network.eval()(torch.randn(2, 1, 50, 33)), Tensor)


@pytest.mark.parametrize("name", ["unet-s", "resunet-s"])
def test_deep_supervision_is_an_option_of_the_others(name):
    network = build({"name": name, "deep_supervision": True}).train()
    output = network(torch.randn(2, 1, 33, 40))
    assert [logits.shape[-2:] for logits in output.auxiliary] == [(17, 20), (9, 10), (5, 5)]
    assert output.edge is None
    assert isinstance(network.eval()(torch.randn(2, 1, 33, 40)), Tensor)


@pytest.mark.parametrize("name", NETWORKS)
def test_a_config_survives_json_and_builds_the_same_network(name):
    with torch.device("meta"):
        network = build(name, in_channels=3, num_classes=4)
        again = build(json.loads(json.dumps(network.config)))
    assert again.config == network.config
    assert again.config["name"] == name
    assert {key: value.shape for key, value in again.state_dict().items()} == {
        key: value.shape for key, value in network.state_dict().items()
    }


@pytest.mark.parametrize("name", SMALL)
def test_channels_last_gives_the_same_logits(name):
    network = settled(build(name))
    image = torch.randn(1, 1, 48, 33)
    with torch.no_grad():
        expected = network(image)
        network.to(memory_format=torch.channels_last)
        actual = network(image.to(memory_format=torch.channels_last))
    assert_same_to_1e5(actual, expected)


def test_a_family_name_means_the_small_preset():
    assert build("unet").config == build("unet-s").config
    assert build("denseunet").config["name"] == "denseunet-s"


def test_an_unknown_name_lists_the_known_ones():
    with pytest.raises(SegStudioError) as caught:
        build("unet-xxl")
    assert "unet-xxl" in caught.value.sentence
    assert all(name in caught.value.hint for name in NETWORKS)


@pytest.mark.parametrize(
    "change",
    [
        {"widths": [16, 10**9, 64]},
        {"widths": [16]},
        {"widths": "16,32"},
        {"norm": "layer"},
        {"up": "nearest"},
        {"in_channels": 0},
        {"num_classes": 2.0},
        {"family": "resunet"},
        {"depth": 5},
        {"name": None},
    ],
)
def test_a_config_that_does_not_fit_is_refused_in_one_sentence(change):
    with pytest.raises(SegStudioError) as caught:
        build({"name": "unet-s", **change})
    assert caught.value.sentence.endswith(".")
    assert caught.value.hint


def test_changing_a_networks_config_leaves_the_table_alone():
    build("unet-s").config["widths"].append(1)
    assert NETWORKS["unet-s"]["widths"] == [16, 32, 64, 128, 256]
