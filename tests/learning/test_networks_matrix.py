"""Every preset with every norm and every way of upsampling keeps what the descriptions promise.

What takes minutes (large images and training of the large presets) is marked nightly.
"""

from __future__ import annotations

import io
import math
from copy import deepcopy
from itertools import pairwise

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from segstudio.learning.networks import NETWORKS, SegmentationNetwork, TrainingOutput, build
from segstudio.learning.networks.blocks import NORMS, UPSAMPLING
from segstudio.learning.networks.denseunet import EDGE_FEATURES, DenseBlock
from segstudio.learning.networks.resunet import ResidualUnit
from tests.learning.settling import assert_same_to_1e5, best_dice_on_one_image, settled

pytestmark = pytest.mark.usefixtures("one_thread")

# Parameters with one input channel and two classes.
PARAMETERS = {
    "unet-s": 1_942_306,
    "unet-m": 7_762_498,
    "unet-l": 31_036_546,
    "resunet-s": 1_687_794,
    "resunet-m": 6_739_426,
    "denseunet-s": 267_143,
    "denseunet-m": 1_053_111,
    "tiny-cnn": 4_962,  # 5,217 less 2 of 3 input channels (2·9·16 = 288), one class (32 + 1) more
}
SMALL = ["unet-s", "resunet-s", "denseunet-s", "tiny-cnn"]


def _options(names: list[str] | dict[str, object]) -> list[dict[str, str]]:
    configs = []
    for name in names:
        for norm in NORMS:
            for up in UPSAMPLING if "up" in NETWORKS[name] else (None,):
                configs.append({"name": name, "norm": norm} | ({"up": up} if up else {}))
    return configs


def _words(config: dict[str, str]) -> str:
    return "-".join(config.values())


ALL = _options(NETWORKS)
DENSE = [config for config in ALL if config["name"].startswith("denseunet")]
RESIDUAL = [config for config in ALL if config["name"].startswith("resunet")]
BATCH = [config for config in ALL if config["norm"] == "batch"]
PYRAMIDS = [config for config in ALL if config["name"] != "tiny-cnn"]


@pytest.fixture(scope="module")
def network(request: pytest.FixtureRequest) -> SegmentationNetwork:
    """Built once for all tests of one config; a test leaves its weights as they are."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return build(request.param).eval()


def each(configs: list[dict[str, str]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("network", configs, indirect=True, ids=_words, scope="module")


def _logits(output: Tensor | TrainingOutput) -> Tensor:
    return output.logits if isinstance(output, TrainingOutput) else output


@pytest.mark.parametrize("config", ALL, ids=_words)
def test_parameters_are_those_of_the_table(config):
    # A 1×1 convolution after bilinear upsampling has a quarter of the weights of a transposed 2×2; norms
    # of all three kinds have a scale and a shift for each channel.
    with torch.device("meta"):
        network = build(config)
    expected = PARAMETERS[config["name"]]
    if config.get("up") == "bilinear":
        widths = network.config["widths"]
        expected -= 3 * sum(low * high for high, low in pairwise(widths))
    assert sum(parameter.numel() for parameter in network.parameters()) == expected


@each(ALL)
def test_every_size_up_to_100_comes_back_as_it_went_in(network):
    for size in ((1, 1), (17, 31), (100, 75)):
        image = torch.randn(1, 1, *size)
        for mode in (True, False) if size == (1, 1) else (False,):
            with torch.no_grad():
                logits = _logits(network.train(mode)(image))
            assert logits.shape == (1, 2, *size)
            assert logits.isfinite().all()


@pytest.mark.parametrize("name", SMALL)
@pytest.mark.parametrize("size", [(33, 257), (512, 512)])
def test_the_small_presets_take_large_images(name, size):
    with torch.no_grad():
        logits = build(name).eval()(torch.randn(1, 1, *size))
    assert logits.shape == (1, 2, *size)
    assert logits.isfinite().all()


@each(RESIDUAL)
def test_residual_paths_without_their_branch_are_the_identity(network):
    norm = network.config["norm"]
    for width in set(network.config["widths"]):
        unit = ResidualUnit(width, width, norm).eval()
        for layer in unit.branch:
            if isinstance(layer, nn.Conv2d):
                nn.init.zeros_(layer.weight)
        features = torch.randn(2, width, 5, 7)
        assert torch.equal(unit(features), features)
    atrous = deepcopy(network.atrous)
    for branch in atrous.branches:
        nn.init.zeros_(branch[-1].weight)
    features = torch.randn(1, network.config["widths"][-1], 4, 4)
    assert torch.equal(atrous(features), features)


@each(DENSE)
def test_every_layer_of_a_dense_block_counts(network):
    growth = network.config["growth"]
    blocks = [module for module in network.modules() if isinstance(module, DenseBlock)]
    assert len(blocks) == 2 * len(network.config["widths"]) - 1
    for block in blocks:
        first = block.layers[0][2].in_channels
        assert [layer[2].in_channels for layer in block.layers] == [first + j * growth for j in range(3)]
        assert all(layer[2].out_channels == growth for layer in block.layers)
        assert block.fuse[2].in_channels == first + 3 * growth
        outputs: list[Tensor] = []
        hooks = [
            layer.register_forward_hook(lambda m, i, out, o=outputs: o.append(out)) for layer in block.layers
        ]
        result = block(torch.randn(1, first, 4, 4, requires_grad=True))
        for gradient in torch.autograd.grad(result.square().sum(), outputs):
            assert gradient.abs().sum() > 0
        for hook in hooks:
            hook.remove()
    # The first encoder block keeps its width, so its shortcut is the identity.
    block = deepcopy(network.encoder[0])
    nn.init.zeros_(block.fuse[2].weight)
    features = torch.randn(1, network.config["widths"][0], 5, 6)
    assert torch.equal(block(features), features)


@each(RESIDUAL)
def test_the_dilations_widen_the_view(network):
    convolutions = [layer for layer in network.modules() if isinstance(layer, nn.Conv2d)]
    assert {layer.dilation for layer in convolutions} == {(1, 1), (2, 2), (4, 4), (8, 8)}
    # A norm over the image would let every pixel see every other, so the view is that of the convolutions.
    atrous = deepcopy(network.atrous)
    for branch in atrous.branches:
        for index, layer in enumerate(branch):
            if isinstance(layer, nn.Conv2d):
                layer.weight.data.fill_(1.0)
            else:
                branch[index] = nn.Identity()

    def support() -> int:
        features = torch.rand(1, network.config["widths"][-1], 33, 33).requires_grad_()
        (gradient,) = torch.autograd.grad(atrous(features)[0, 0, 16, 16], features)
        return int((gradient[0, 0] != 0).sum())

    # Nine taps in each of four branches, the centre in common: 1 + 4·8; with dilation 1 in all, 9.
    assert support() == 33
    for layer in atrous.modules():
        if isinstance(layer, nn.Conv2d) and layer.kernel_size == (3, 3):
            layer.dilation = layer.padding = (1, 1)
    assert support() == 9


@each(DENSE)
def test_the_image_enters_at_every_scale(network):
    image = torch.randn(1, 1, 48, 48)
    network.eval()
    with torch.no_grad():
        whole = network(image)
        for level in network.pyramid:
            hook = level.register_forward_hook(lambda module, inputs, output: output * 0)
            assert not torch.allclose(network(image), whole, atol=1e-6)
            hook.remove()


@each(DENSE)
def test_extra_outputs_are_there_in_training_only(network):
    output = network.train()(torch.randn(1, 1, 50, 33))
    assert isinstance(output, TrainingOutput)
    assert output.logits.shape == (1, 2, 50, 33)
    assert [tuple(a.shape) for a in output.auxiliary] == [(1, 2, 25, 17), (1, 2, 13, 9), (1, 2, 7, 5)]
    assert output.edge is not None
    assert output.edge.shape == (1, 1, 50, 33)
    assert isinstance(network.eval()(torch.randn(1, 1, 50, 33)), Tensor)
    assert network.head[2].in_channels == network.config["widths"][0] + EDGE_FEATURES


@pytest.mark.parametrize("config", [c for c in PYRAMIDS if c not in DENSE], ids=_words)
def test_deep_supervision_is_an_option_of_all(config):
    with torch.device("meta"):
        network = build({**config, "deep_supervision": True}).train()
        output = network(torch.zeros(1, 1, 64, 80))
        assert isinstance(network.eval()(torch.zeros(1, 1, 64, 80)), Tensor)
    assert output.logits.shape == (1, 2, 64, 80)
    assert [tuple(a.shape) for a in output.auxiliary] == [(1, 2, 32, 40), (1, 2, 16, 20), (1, 2, 8, 10)]
    assert output.edge is None


@each(ALL)
def test_saved_weights_give_the_same_logits_bit_for_bit(network):
    file = io.BytesIO()
    torch.save(network.state_dict(), file)
    file.seek(0)
    with torch.device("meta"):
        again = build(network.config)
    again.load_state_dict(torch.load(file, weights_only=True), assign=True)
    image = torch.randn(1, 1, 19, 21)
    with torch.no_grad():
        assert torch.equal(network.eval()(image), again.eval()(image))


@each(PYRAMIDS)
def test_upsampling_starts_without_checkerboard(network):
    for layer in network.up:
        transposed = isinstance(layer, nn.ConvTranspose2d)
        assert transposed == (network.config["up"] == "transpose")
        width = layer.in_channels if transposed else layer[1].in_channels
        with torch.no_grad():
            large = layer(torch.ones(1, width, 3, 3))
        assert large.shape[2:] == (6, 6)
        assert large.abs().max() > 0
        assert large.std(dim=(2, 3)).max() < 1e-5 * max(float(large.abs().max()), 1)


@pytest.mark.parametrize("config", BATCH, ids=_words)
def test_the_margin_of_a_tile_does_not_depend_on_the_widths(config):
    with torch.device("meta"):
        small = build(
            {**config, "name": f"{NETWORKS[config['name']]['family']}-s".replace("tiny-cnn-s", "tiny-cnn")}
        )
        network = build(config)
    assert (network.halo, network.stride) == (small.halo, small.stride)


@pytest.mark.parametrize("name", SMALL)
def test_the_small_presets_memorise_one_image(name):
    # The tiny network sees five pixels: enough where brightness alone tells.
    assert best_dice_on_one_image(build(name), slope=0.1 if name == "tiny-cnn" else 1.0) >= 0.99


@pytest.mark.nightly
@pytest.mark.timeout(900)
@each(ALL)
def test_every_preset_takes_large_images(network):
    for size in ((33, 257), (512, 512)):
        for mode in (True, False):
            with torch.no_grad():
                logits = _logits(network.train(mode)(torch.randn(1, 1, *size)))
            assert logits.shape == (1, 2, *size)
            assert logits.isfinite().all()


@pytest.mark.nightly
@pytest.mark.timeout(900)
@pytest.mark.parametrize("config", PYRAMIDS, ids=_words)
def test_every_preset_memorises_one_image(config):
    assert best_dice_on_one_image(build(config)) >= 0.99


@pytest.mark.nightly
@pytest.mark.parametrize("config", PYRAMIDS, ids=_words)
def test_padding_repeats_the_border_and_is_cut_off_again(config):
    network = settled(build(config))
    for size in ((33, 100), (7, 7)):
        image = torch.randn(1, 1, *size)
        height, width = (max(math.ceil(side / 16) * 16, 32) for side in size)
        padded = F.pad(image, (0, width - size[1], 0, height - size[0]), mode="replicate")
        with torch.no_grad():
            assert_same_to_1e5(network(image), network(padded)[..., : size[0], : size[1]])


@pytest.mark.nightly
@pytest.mark.parametrize("config", [c for c in BATCH if c in PYRAMIDS], ids=_words)
def test_shifting_the_image_by_the_stride_shifts_the_logits(config):
    network = settled(build(config))
    image = torch.randn(1, 1, 32, 2 * network.halo + 64)
    with torch.no_grad():
        here, there = network(image), network(image.roll(16, dims=3)).roll(-16, dims=3)
    inside = slice(network.halo, -network.halo)
    assert_same_to_1e5(here[..., inside], there[..., inside])
    assert not torch.allclose(here, there, atol=1e-5)


@pytest.mark.nightly
@pytest.mark.parametrize("config", ALL, ids=_words)
def test_images_of_a_batch_do_not_see_each_other_in_eval_mode(config):
    network = settled(build(config))
    images = torch.randn(3, 1, 40, 40)
    with torch.no_grad():
        assert_same_to_1e5(network(images)[1:2], network(images[1:2]))


@pytest.mark.nightly
@pytest.mark.parametrize("config", PYRAMIDS, ids=_words)
def test_cutting_any_skip_shows(config):
    network = settled(build(config))
    image = torch.randn(1, 1, 32, 32)
    with torch.no_grad():
        whole = network(image)
        for level, width in enumerate(network.config["widths"][:-1]):

            def cut(module: nn.Module, inputs: tuple[Tensor], width: int = width) -> tuple[Tensor]:
                joined = inputs[0].clone()
                joined[:, :width] = 0
                return (joined,)

            hook = network.decoder[level].register_forward_pre_hook(cut)
            assert not torch.allclose(network(image), whole, atol=1e-6)
            hook.remove()
