"""U-Net with same-size convolutions."""

from __future__ import annotations

from typing import Any

from torch import Tensor, nn

from segstudio.learning.networks.blocks import (
    SegmentationNetwork,
    TrainingOutput,
    auxiliary_heads,
    bilinear_radius,
    conv_norm_act,
    initialise,
    make_up,
    run_auxiliary,
    run_decoder,
)


class UNet(SegmentationNetwork):
    """Encoder and decoder joined by skips; each level is two times conv3×3, norm, leaky ReLU.

    Source: Ronneberger et al., "U-Net", 2015 (arXiv 1505.04597), with padding that keeps the size.
    """

    def __init__(self, config: dict[str, Any]) -> None:
        widths, norm, up = config["widths"], config["norm"], config["up"]
        stride = 2 ** (len(widths) - 1)
        # Two convolutions reach 2 pixels of their level: encoder and decoder at 1, 2, … stride/2, and the
        # bottom at `stride`; pooling and its way back shift by up to stride - 1 more.
        radius = 2 * 2 * (stride - 1) + 2 * stride + (stride - 1) + bilinear_radius(up, stride)
        super().__init__(config, stride=stride, radius=radius)
        inputs = [config["in_channels"], *widths[:-1]]
        self.encoder = nn.ModuleList(
            _level(before, width, norm) for before, width in zip(inputs, widths, strict=True)
        )
        self.pool = nn.MaxPool2d(2)
        finer, coarser = widths[:-1], widths[1:]
        self.up = nn.ModuleList(make_up(up, low, high) for low, high in zip(coarser, finer, strict=True))
        self.decoder = nn.ModuleList(_level(2 * width, width, norm) for width in finer)
        self.head = nn.Conv2d(widths[0], config["num_classes"], 1)
        aux_widths = finer if config["deep_supervision"] else []
        self.auxiliary = auxiliary_heads(aux_widths, config["num_classes"])
        initialise(self)

    def padded_forward(self, image: Tensor) -> Tensor | TrainingOutput:
        features = self.encoder[0](image)
        skips: list[Tensor] = []
        for level in list(self.encoder)[1:]:
            skips.append(features)
            features = level(self.pool(features))
        decoded = run_decoder(features, skips, self.up, self.decoder)
        logits = self.head(decoded[0])
        if not (self.training and len(self.auxiliary)):
            return logits
        return TrainingOutput(logits, run_auxiliary(self.auxiliary, decoded), None)


def _level(in_channels: int, width: int, norm: str) -> nn.Sequential:
    return nn.Sequential(*conv_norm_act(in_channels, width, norm), *conv_norm_act(width, width, norm))
