"""The small baseline: a pixel classifier with a 5×5 view."""

from __future__ import annotations

from typing import Any

from torch import Tensor, nn

from segstudio.learning.networks.blocks import SegmentationNetwork, initialise, make_norm


class TinyCNN(SegmentationNetwork):
    """Two 3×3 convolutions and a 1×1: every pixel is judged by its 5×5 surroundings alone.

    It is neither a detector nor an image classifier; it shows what the larger networks gain by context.
    """

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config, stride=1, radius=2)
        first, second = config["widths"]
        self.layers = nn.Sequential(
            nn.Conv2d(config["in_channels"], first, 3, padding=1),
            make_norm(config["norm"], first),
            nn.ReLU(inplace=True),
            nn.Conv2d(first, second, 3, padding=1),
            make_norm(config["norm"], second),
            nn.ReLU(inplace=True),
            nn.Conv2d(second, config["num_classes"], 1),
        )
        initialise(self)

    def padded_forward(self, image: Tensor) -> Tensor:
        return self.layers(image)
