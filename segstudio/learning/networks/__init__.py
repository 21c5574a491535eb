"""The networks on offer, and how one is built from its name or its stored config."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

from segstudio.errors import SegStudioError
from segstudio.learning.networks.blocks import NORMS, UPSAMPLING, SegmentationNetwork, TrainingOutput
from segstudio.learning.networks.denseunet import DenseUNet
from segstudio.learning.networks.resunet import ResUNet
from segstudio.learning.networks.tiny_cnn import TinyCNN
from segstudio.learning.networks.unet import UNet
from segstudio.words import listed, tr

__all__ = ["FAMILIES", "NETWORKS", "SegmentationNetwork", "TrainingOutput", "build"]

FAMILIES: dict[str, Callable[[dict[str, Any]], SegmentationNetwork]] = {
    "unet": UNet,
    "resunet": ResUNet,
    "denseunet": DenseUNet,
    "tiny-cnn": TinyCNN,
}

_COMMON = {"norm": "batch", "up": "transpose", "deep_supervision": False}
_DENSE = {"family": "denseunet", **_COMMON, "deep_supervision": True}

# Name → what its config says besides the channels. In the residual and dense networks the last width is
# that of the bridge.
NETWORKS: dict[str, dict[str, Any]] = {
    "unet-s": {"family": "unet", "widths": [16, 32, 64, 128, 256], **_COMMON},
    "unet-m": {"family": "unet", "widths": [32, 64, 128, 256, 512], **_COMMON},
    "unet-l": {"family": "unet", "widths": [64, 128, 256, 512, 1024], **_COMMON},
    "resunet-s": {"family": "resunet", "widths": [16, 32, 64, 128, 128], **_COMMON},
    "resunet-m": {"family": "resunet", "widths": [32, 64, 128, 256, 256], **_COMMON},
    "denseunet-s": {**_DENSE, "widths": [16, 32, 48, 64, 80], "growth": 8, "edge_widths": [8, 16, 32]},
    "denseunet-m": {**_DENSE, "widths": [32, 64, 96, 128, 160], "growth": 16, "edge_widths": [16, 32, 64]},
    "tiny-cnn": {"family": "tiny-cnn", "widths": [16, 32], "norm": "batch"},
}

# A config comes out of a file, so it is bounded before any memory is asked for.
_LARGEST_WIDTH = 2048
_MOST_LEVELS = 7


def build(
    name_or_config: str | Mapping[str, Any], in_channels: int = 1, num_classes: int = 2
) -> SegmentationNetwork:
    """A network with fresh weights, from a name or from the `config` of another network.

    A plain family name such as `unet` means its `-s` preset. A config needs a `name`; what else it holds
    replaces the values of that preset, and its own channels and classes win over the arguments.

    Raises: SegStudioError for an unknown name or a config that does not fit its network.
    """
    given: dict[str, Any] = (
        {"name": name_or_config} if isinstance(name_or_config, str) else dict(name_or_config)
    )
    name = _known_name(given.pop("name", None))
    config: dict[str, Any] = {"name": name, **NETWORKS[name]}
    config |= {"in_channels": in_channels, "num_classes": num_classes}
    unknown = sorted(set(given) - set(config))
    if unknown:
        raise SegStudioError(
            tr(
                "The config of the network {name} has unknown entries: {map}.",
                name=name,
                map=listed(map(str, unknown)),
            ),
            tr("It may have: {config}.", config=listed(config)),
        )
    config.update(given)
    _check(config)
    return FAMILIES[config["family"]](copy.deepcopy(config))  # the table must not change with a network


def _known_name(name: object) -> str:
    if isinstance(name, str):
        for candidate in (name, f"{name}-s"):
            if candidate in NETWORKS:
                return candidate
    raise SegStudioError(
        tr("There is no network called {name!r}.", name=name),
        tr("Choose one of: {networks}.", networks=listed(NETWORKS)),
    )


def _check(config: dict[str, Any]) -> None:
    """Refuse a config that would fail, or ask for absurd memory, deep inside torch."""
    preset = NETWORKS[config["name"]]

    def refuse(entry: str, allowed: str) -> SegStudioError:
        return SegStudioError(
            tr(
                "The network {name} cannot be built with {entry} = {value!r}.",
                name=config["name"],
                entry=entry,
                value=config[entry],
            ),
            tr("Allowed: {allowed}.", allowed=allowed),
        )

    if config["family"] != preset["family"]:
        raise refuse("family", preset["family"])
    for entry in ("in_channels", "num_classes", "growth"):
        if entry in config and not _is_width(config[entry]):
            raise refuse(entry, tr("a whole number from 1 to {largest_width}", largest_width=_LARGEST_WIDTH))
    fixed_length = {"edge_widths"} | ({"widths"} if config["family"] == "tiny-cnn" else set())
    for entry in ("widths", "edge_widths"):
        if entry not in config:
            continue
        shortest, longest = (len(preset[entry]),) * 2 if entry in fixed_length else (2, _MOST_LEVELS)
        values = config[entry]
        if not (
            isinstance(values, list)
            and shortest <= len(values) <= longest
            and all(_is_width(value) for value in values)
        ):
            count = (
                f"{longest}"
                if shortest == longest
                else tr("{shortest} to {longest}", shortest=shortest, longest=longest)
            )
            raise refuse(
                entry,
                tr(
                    "a list of {count} whole numbers from 1 to {largest_width}",
                    count=count,
                    largest_width=_LARGEST_WIDTH,
                ),
            )
    for entry, choices in (("norm", NORMS), ("up", UPSAMPLING), ("deep_supervision", (False, True))):
        if entry in config and config[entry] not in choices:
            raise refuse(entry, listed(map(str, choices)))


def _is_width(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= _LARGEST_WIDTH
