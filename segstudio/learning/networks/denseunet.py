"""Densely connected U-Net with multi-scale input and output and an edge branch."""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from segstudio.learning.networks.blocks import (
    SegmentationNetwork,
    TrainingOutput,
    auxiliary_heads,
    bilinear_radius,
    conv3x3,
    conv_norm_act,
    initialise,
    make_norm,
    make_up,
    run_auxiliary,
    run_decoder,
)

DENSE_LAYERS = 3
EDGE_CONVOLUTIONS = (2, 2, 3)  # of the first three stages of VGG-16
EDGE_FEATURES = 8


class DenseBlock(nn.Module):
    """Each layer sees everything before it; a 1×1 convolution sums up, beside a shortcut.

    Layer j has i + j·g input and g output channels, for i input channels and growth g.
    """

    def __init__(self, in_channels: int, out_channels: int, growth: int, norm: str) -> None:
        super().__init__()
        self.layers = nn.ModuleList(
            nn.Sequential(
                make_norm(norm, in_channels + index * growth),
                nn.ReLU(inplace=True),
                conv3x3(in_channels + index * growth, growth),
            )
            for index in range(DENSE_LAYERS)
        )
        total = in_channels + DENSE_LAYERS * growth
        self.fuse = nn.Sequential(
            make_norm(norm, total), nn.ReLU(inplace=True), nn.Conv2d(total, out_channels, 1, bias=False)
        )
        self.shortcut: nn.Module = nn.Identity()
        if in_channels != out_channels:
            self.shortcut = nn.Conv2d(in_channels, out_channels, 1, bias=False)

    def forward(self, features: Tensor) -> Tensor:
        together = features
        for layer in self.layers:
            together = torch.cat([together, layer(together)], dim=1)
        return self.fuse(together) + self.shortcut(features)


class EdgeBranch(nn.Module):
    """Three narrow convolution stages whose side outputs are fused to one edge logit.

    Source: Xie and Tu, "Holistically-nested edge detection", 2015 (arXiv 1504.06375).
    """

    def __init__(self, in_channels: int, widths: list[int], norm: str) -> None:
        super().__init__()
        self.stages = nn.ModuleList()
        before = in_channels
        for width, count in zip(widths, EDGE_CONVOLUTIONS, strict=True):
            layers: list[nn.Module] = []
            for _ in range(count):
                layers += conv_norm_act(before, width, norm)
                before = width
            self.stages.append(nn.Sequential(*layers))
        self.pool = nn.MaxPool2d(2)
        self.sides = nn.ModuleList(nn.Conv2d(width, 1, 1) for width in widths)
        self.fuse = nn.Conv2d(len(widths), 1, 1)
        self.features = nn.Conv2d(widths[0], EDGE_FEATURES, 1)

    def forward(self, image: Tensor, *, with_edges: bool) -> tuple[Tensor, Tensor | None]:
        """Features for the main head and, on request, the edge logits, both at full resolution."""
        stage = self.stages[0](image)
        features = self.features(stage)
        if not with_edges:
            return features, None
        sides = [self.sides[0](stage)]
        for deeper, side in zip(list(self.stages)[1:], list(self.sides)[1:], strict=True):
            stage = deeper(self.pool(stage))
            sides.append(
                F.interpolate(side(stage), size=image.shape[-2:], mode="bilinear", align_corners=False)
            )
        return features, self.fuse(torch.cat(sides, dim=1))


class DenseUNet(SegmentationNetwork):
    """U-Net of dense blocks; each encoder level also gets the image at its own scale.

    In training mode it returns a `TrainingOutput`: the main logits, auxiliary logits at strides 2, 4, 8
    (with deep supervision, the default) and edge logits.

    Source: Jégou et al., "The one hundred layers tiramisu", 2017 (arXiv 1611.09326); Fu et al., "M-Net",
        2018 (arXiv 1801.00926).
    """

    def __init__(self, config: dict[str, Any]) -> None:
        widths, norm, up = config["widths"], config["norm"], config["up"]
        growth, channels = config["growth"], config["in_channels"]
        stride = 2 ** (len(widths) - 1)
        # The stem reaches 1; a dense block 3 pixels of its level, in encoder and decoder at 1, 2, … stride/2
        # and in the bridge at `stride`; pooling and its way back shift by up to stride - 1 more.
        radius = 1 + 2 * DENSE_LAYERS * (stride - 1) + DENSE_LAYERS * stride + (stride - 1)
        super().__init__(config, stride=stride, radius=radius + bilinear_radius(up, stride))
        finer, coarser = widths[:-1], widths[1:]
        self.stem = conv3x3(channels, widths[0])
        self.encoder = nn.ModuleList([DenseBlock(widths[0], widths[0], growth, norm)])
        self.down = nn.ModuleList()
        self.pyramid = nn.ModuleList()
        for before, width in zip(finer, coarser, strict=True):
            self.down.append(_transition(before, norm))
            self.pyramid.append(nn.AvgPool2d(2))
            self.encoder.append(DenseBlock(before + channels, width, growth, norm))
        self.up = nn.ModuleList(make_up(up, low, high) for low, high in zip(coarser, finer, strict=True))
        self.decoder = nn.ModuleList(DenseBlock(2 * width, width, growth, norm) for width in finer)
        self.edge = EdgeBranch(channels, config["edge_widths"], norm)
        last = widths[0] + EDGE_FEATURES
        self.head = nn.Sequential(
            make_norm(norm, last), nn.ReLU(inplace=True), nn.Conv2d(last, config["num_classes"], 1)
        )
        aux_widths = finer if config["deep_supervision"] else []
        self.auxiliary = auxiliary_heads(aux_widths, config["num_classes"])
        initialise(self)

    def padded_forward(self, image: Tensor) -> Tensor | TrainingOutput:
        features = self.encoder[0](self.stem(image))
        skips: list[Tensor] = []
        scaled = image
        for down, pyramid, block in zip(self.down, self.pyramid, list(self.encoder)[1:], strict=True):
            skips.append(features)
            scaled = pyramid(scaled)
            features = block(torch.cat([down(features), scaled], dim=1))
        decoded = run_decoder(features, skips, self.up, self.decoder)
        edge_features, edge = self.edge(image, with_edges=self.training)
        logits = self.head(torch.cat([decoded[0], edge_features], dim=1))
        if not self.training:
            return logits
        return TrainingOutput(logits, run_auxiliary(self.auxiliary, decoded), edge)


def _transition(channels: int, norm: str) -> nn.Sequential:
    return nn.Sequential(
        make_norm(norm, channels),
        nn.ReLU(inplace=True),
        nn.Conv2d(channels, channels, 1, bias=False),
        nn.AvgPool2d(2),
    )
