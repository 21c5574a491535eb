"""What the networks share: norms, upsampling, initial weights, and padding to a multiple of the stride."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from typing import Any, NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

NORMS = ("batch", "instance", "group")
UPSAMPLING = ("transpose", "bilinear")
SLOPE = 0.01  # of the leaky ReLU, and of the Kaiming initialisation that belongs to it

# Deep supervision looks at the decoder levels of stride 2, 4 and 8.
AUXILIARY_LEVELS = (1, 2, 3)


class TrainingOutput(NamedTuple):
    """What a network with extra outputs returns in training mode; in eval mode it returns the logits only.

    Shapes: logits (N, K, H, W); auxiliary, one (N, K, ceil(H/s), ceil(W/s)) for each of the strides
        s = 2, 4, 8 that the network has; edge (N, 1, H, W) or None.
    """

    logits: Tensor
    auxiliary: tuple[Tensor, ...]
    edge: Tensor | None


def parted(output: Tensor | TrainingOutput, count: int) -> tuple[Tensor | TrainingOutput, Tensor]:
    """Everything that a network says about its first `count` images, and the logits of the rest."""
    if isinstance(output, Tensor):
        return output[:count], output[count:]
    first = TrainingOutput(
        output.logits[:count],
        tuple(logits[:count] for logits in output.auxiliary),
        None if output.edge is None else output.edge[:count],
    )
    return first, output.logits[count:]


def make_norm(kind: str, channels: int) -> nn.Module:
    """A normalisation layer with learned scale and shift.

    Group norm takes 8 groups, or the largest divisor of 8 that also divides the channels: the dense
    blocks have counts such as 17.
    """
    if kind == "batch":
        return nn.BatchNorm2d(channels)
    if kind == "instance":
        return nn.InstanceNorm2d(channels, affine=True)
    return nn.GroupNorm(math.gcd(8, channels), channels)


def conv3x3(in_channels: int, out_channels: int, *, stride: int = 1, dilation: int = 1) -> nn.Conv2d:
    """A 3×3 convolution that keeps the size, without the bias that a norm next to it would cancel."""
    return nn.Conv2d(
        in_channels, out_channels, 3, stride=stride, padding=dilation, dilation=dilation, bias=False
    )


def conv_norm_act(in_channels: int, out_channels: int, norm: str) -> list[nn.Module]:
    """conv3×3, norm, leaky ReLU: in this order, so that a batch norm can be folded into its convolution."""
    return [
        conv3x3(in_channels, out_channels),
        make_norm(norm, out_channels),
        nn.LeakyReLU(SLOPE, inplace=True),
    ]


def make_up(kind: str, in_channels: int, out_channels: int) -> nn.Module:
    """Twice the size: a 2×2 transposed convolution, or bilinear and a 1×1 convolution."""
    if kind == "transpose":
        return nn.ConvTranspose2d(in_channels, out_channels, 2, stride=2)
    return nn.Sequential(
        nn.Upsample(scale_factor=2, mode="bilinear", align_corners=False),
        nn.Conv2d(in_channels, out_channels, 1),
    )


def initialise(network: nn.Module) -> None:
    """Kaiming weights, zero biases; the four taps of a transposed convolution start equal.

    Equal taps (ICNR) make the upsampling start as nearest neighbour, so no checkerboard is there to
    be unlearned. The fan-in of a 2×2 stride-2 transposed convolution is its input channels, not what
    torch would derive from the weight's shape.
    Source: He et al., "Delving deep into rectifiers", 2015; Aitken et al., "Checkerboard artifact free
        sub-pixel convolution", 2017.
    """
    if any(parameter.is_meta for parameter in network.parameters()):
        return  # built for its shapes alone; drawing numbers here makes torch import its compiler
    gain = nn.init.calculate_gain("leaky_relu", SLOPE)
    for module in network.modules():
        if isinstance(module, nn.ConvTranspose2d):
            in_channels, out_channels = module.weight.shape[:2]
            tap = torch.randn(in_channels, out_channels, 1, 1) * (gain / math.sqrt(in_channels))
            with torch.no_grad():
                module.weight.copy_(tap.expand_as(module.weight))
        elif isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight, a=SLOPE)
        else:
            continue
        if module.bias is not None:
            nn.init.zeros_(module.bias)


class SegmentationNetwork(nn.Module, ABC):
    """Logits of the image's own size for every image of at least one pixel.

    Inside, the image grows to the right and below by repeating its border, to a multiple of the stride
    and to at least twice the stride: with one bottleneck pixel an instance norm fails even in eval mode
    and a batch norm in training on one image.

    Shapes: image (N, in_channels, H, W) → logits (N, num_classes, H, W), or a `TrainingOutput`.

    Attributes:
        config: all that `networks.build` needs to make the same architecture again; JSON-able.
        stride: total down-sampling in pixels.
        halo: receptive-field radius in pixels, rounded up to a multiple of the stride. With batch norm in
            eval mode a tile with this margin, starting at a multiple of the stride, gives the logits of
            the whole image. Instance and group norm look at the whole tile and have no such margin.
    """

    def __init__(self, config: dict[str, Any], *, stride: int, radius: int) -> None:
        super().__init__()
        self.config = config
        self.stride = stride
        self.halo = math.ceil(radius / stride) * stride

    @abstractmethod
    def padded_forward(self, image: Tensor) -> Tensor | TrainingOutput:
        """Output for an image whose sides are multiples of the stride."""

    def forward(self, image: Tensor) -> Tensor | TrainingOutput:
        height, width = image.shape[-2:]
        right = self._padding(width)
        below = self._padding(height)
        if right or below:
            image = F.pad(image, (0, right, 0, below), mode="replicate")
        output = self.padded_forward(image)
        if isinstance(output, Tensor):
            return output[..., :height, :width]
        return TrainingOutput(
            output.logits[..., :height, :width],
            tuple(
                logits[..., : -(-height // 2**level), : -(-width // 2**level)]
                for level, logits in zip(AUXILIARY_LEVELS, output.auxiliary, strict=False)
            ),
            None if output.edge is None else output.edge[..., :height, :width],
        )

    def _padding(self, size: int) -> int:
        return max(-(-size // self.stride) * self.stride, 2 * self.stride) - size


def bilinear_radius(up: str, stride: int) -> int:
    """What bilinear upsampling adds to the radius: a pixel of each level it ends at: 1 + 2 + … stride/2."""
    return stride - 1 if up == "bilinear" else 0


def auxiliary_heads(widths: list[int], num_classes: int) -> nn.ModuleList:
    """1×1 heads for the decoder levels of stride 2, 4, 8 (as many of them as there are)."""
    levels = [level for level in AUXILIARY_LEVELS if level < len(widths)]
    return nn.ModuleList(nn.Conv2d(widths[level], num_classes, 1) for level in levels)


def run_decoder(
    deepest: Tensor, skips: list[Tensor], ups: nn.ModuleList, blocks: nn.ModuleList
) -> list[Tensor]:
    """Up, join [skip, up], block, from the coarsest level to the finest; the result is ordered by stride."""
    outputs: list[Tensor] = []
    features = deepest
    for level in reversed(range(len(skips))):
        features = blocks[level](torch.cat([skips[level], ups[level](features)], dim=1))
        outputs.insert(0, features)
    return outputs


def run_auxiliary(heads: nn.ModuleList, decoded: list[Tensor]) -> tuple[Tensor, ...]:
    """Logits at stride 2, 4, 8."""
    return tuple(head(decoded[level]) for level, head in zip(AUXILIARY_LEVELS, heads, strict=False))
