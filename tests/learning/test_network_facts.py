"""What is said about a network is counted and measured on the network itself."""

from __future__ import annotations

import sys

import pytest
import torch

from segstudio.learning import network_facts
from segstudio.learning.networks import build
from segstudio.learning.networks.tiny_cnn import TinyCNN

# Published sizes: parameters, thousand million multiply-adds at 512², radius of the receptive field.
TABLE = {
    "tiny-cnn": (4_962, 1.262, 2),
    "unet-s": (1_942_306, 12.06, 107),
    "unet-m": (7_762_498, 48.14, 107),
    "unet-l": (31_036_546, 192.4, 107),
    "resunet-s": (1_687_794, 12.38, 220),
    "resunet-m": (6_739_426, 49.43, 220),
    "denseunet-s": (267_143, 8.37, 154),
    "denseunet-m": (1_053_111, 33.26, 154),
}


@pytest.mark.parametrize("name", TABLE)
def test_counts_are_those_of_the_table(name):
    # tiny-cnn by hand, 1 channel in and 2 classes: 16·9 + 16 + 2·16, 32·16·9 + 32 + 2·32, 2·32 + 2 = 4962;
    # multiply-adds (144 + 4608 + 64) · 512² = 1.2625e9
    count, gmac, _ = TABLE[name]
    assert network_facts.parameters(build(name)) == count
    tolerance = 0.05 if gmac > 100 else 0.005
    assert network_facts.multiply_adds({"name": name}, 512) / 1e9 == pytest.approx(gmac, abs=tolerance)


@pytest.mark.parametrize("name", ["tiny-cnn", "unet-m", "resunet-s", "denseunet-s"])
def test_the_view_is_twice_the_radius_and_the_pixel_itself(name):
    assert network_facts.view(build(name).config) == 2 * TABLE[name][2] + 1


def test_a_pass_is_timed_and_its_memory_is_at_least_its_largest_layer():
    small, large = network_facts.measure({"name": "tiny-cnn"}, [128, 512], "cpu")
    assert 0 < small["seconds"] < large["seconds"]
    if not sys.platform.startswith("linux"):
        assert large["peak_bytes"] is None
        return
    # The 32 maps of the second layer, in 16 bits at least: 32 · 512² · 2 bytes = 16 MiB.
    assert large["peak_bytes"] >= 2**24
    assert large["peak_bytes"] < 20 * 2**24


def test_a_size_that_does_not_fit_is_left_empty(monkeypatch):
    forward = TinyCNN.forward

    def short(self, image):
        if image.shape[2] > 64:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return forward(self, image)

    monkeypatch.setattr(TinyCNN, "forward", short)
    fits, too_large = network_facts.measure({"name": "tiny-cnn"}, [64, 65], "cpu")
    assert fits["seconds"] is not None
    assert too_large == {"seconds": None, "peak_bytes": None}
