"""Residual U-Net with an atrous block at its bottom."""

from __future__ import annotations

from typing import Any

from torch import Tensor, nn

from segstudio.learning.networks.blocks import (
    SegmentationNetwork,
    TrainingOutput,
    auxiliary_heads,
    bilinear_radius,
    conv3x3,
    initialise,
    make_norm,
    make_up,
    run_auxiliary,
    run_decoder,
)

DILATIONS = (1, 2, 4, 8)


class ResidualUnit(nn.Module):
    """Two pre-activated 3×3 convolutions beside a shortcut.

    The shortcut is the identity where the shape stays, else a 1×1 convolution and a norm. The first
    unit of a network, which sees the image itself, has no activation in front, and always a projection.
    """

    def __init__(
        self, in_channels: int, out_channels: int, norm: str, *, stride: int = 1, first: bool = False
    ) -> None:
        super().__init__()
        before = [] if first else [make_norm(norm, in_channels), nn.ReLU(inplace=True)]
        self.branch = nn.Sequential(
            *before,
            conv3x3(in_channels, out_channels, stride=stride),
            make_norm(norm, out_channels),
            nn.ReLU(inplace=True),
            conv3x3(out_channels, out_channels),
        )
        self.shortcut: nn.Module = nn.Identity()
        if first or stride != 1 or in_channels != out_channels:
            self.shortcut = nn.Sequential(
                nn.Conv2d(in_channels, out_channels, 1, stride=stride, bias=False),
                make_norm(norm, out_channels),
            )

    def forward(self, features: Tensor) -> Tensor:
        return self.branch(features) + self.shortcut(features)


class AtrousBlock(nn.Module):
    """The input plus one branch for each dilation, so that the bottom sees far without more pooling."""

    def __init__(self, channels: int, norm: str) -> None:
        super().__init__()
        half = max(channels // 2, 1)
        self.branches = nn.ModuleList(
            nn.Sequential(
                make_norm(norm, channels),
                nn.ReLU(inplace=True),
                conv3x3(channels, half, dilation=dilation),
                make_norm(norm, half),
                nn.ReLU(inplace=True),
                nn.Conv2d(half, channels, 1, bias=False),
            )
            for dilation in DILATIONS
        )

    def forward(self, features: Tensor) -> Tensor:
        total = features
        for branch in self.branches:
            total = total + branch(features)
        return total


class ResUNet(SegmentationNetwork):
    """U-Net of residual units; the last width is that of the bridge with its atrous block.

    Source: Zhang et al., "Road extraction by deep residual U-Net", 2018 (arXiv 1711.10684); atrous
        branches after Diakogiannis et al., "ResUNet-a", 2020 (arXiv 1904.00592).
    """

    def __init__(self, config: dict[str, Any]) -> None:
        widths, norm, up = config["widths"], config["norm"], config["up"]
        stride = 2 ** (len(widths) - 1)
        # Encoder: the first unit 1 + 1, then each strided unit s/2 + s for s = 2, 4, … stride; the atrous
        # block its largest dilation at `stride`; decoder 2 at each level; the shift of the stride itself.
        encoder = 2 + 3 * (stride - 1)
        radius = encoder + max(DILATIONS) * stride + 2 * (stride - 1) + (stride - 1)
        super().__init__(config, stride=stride, radius=radius + bilinear_radius(up, stride))
        finer, coarser = widths[:-1], widths[1:]
        self.encoder = nn.ModuleList([ResidualUnit(config["in_channels"], widths[0], norm, first=True)])
        for before, width in zip(finer, coarser, strict=True):
            self.encoder.append(ResidualUnit(before, width, norm, stride=2))
        self.atrous = AtrousBlock(widths[-1], norm)
        self.up = nn.ModuleList(make_up(up, low, high) for low, high in zip(coarser, finer, strict=True))
        self.decoder = nn.ModuleList(ResidualUnit(2 * width, width, norm) for width in finer)
        self.head = nn.Sequential(
            make_norm(norm, widths[0]),
            nn.ReLU(inplace=True),
            nn.Conv2d(widths[0], config["num_classes"], 1),
        )
        aux_widths = finer if config["deep_supervision"] else []
        self.auxiliary = auxiliary_heads(aux_widths, config["num_classes"])
        initialise(self)

    def padded_forward(self, image: Tensor) -> Tensor | TrainingOutput:
        features = self.encoder[0](image)
        skips: list[Tensor] = []
        for unit in list(self.encoder)[1:]:
            skips.append(features)
            features = unit(features)
        decoded = run_decoder(self.atrous(features), skips, self.up, self.decoder)
        logits = self.head(decoded[0])
        if not (self.training and len(self.auxiliary)):
            return logits
        return TrainingOutput(logits, run_auxiliary(self.auxiliary, decoded), None)
