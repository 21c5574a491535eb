"""A colour for every label number, no two alike."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

Color = tuple[int, int, int]
LARGEST_LABEL = 65_535

# Okabe–Ito, ordered so that neighbours lie far apart and the first ones stand out on black.
PALETTE: tuple[Color, ...] = (
    (0x56, 0xB4, 0xE9),
    (0xE6, 0x9F, 0x00),
    (0xCC, 0x79, 0xA7),
    (0xF0, 0xE4, 0x42),
    (0x00, 0x9E, 0x73),
    (0xD5, 0x5E, 0x00),
    (0x00, 0x72, 0xB2),
)
# Numbers 8 to 256: each the colour furthest, in CIELAB, from all before it and from black, white and grey.
_NEXT = bytes.fromhex(
    "8c00ff00ff00ff00c8ff005f0069ff64690591fa82ffaf8c00faffd782ff008700c3d28caa413cff0019aff500c30f78"
    "00ffc3beafff7355aaa519c88cc8b987a500a569283cc80f008287ff738c4691ff4b6e46ffd273fac8ebf500ffff5f50"
    "ff73d2a59164a532a06e5f873c46ff8c555a00be6469a04ba0f5b900ff73af9623784bcdcdeb73cd9696aae6fffa9b50"
    "fadcb405bed2ffaafaf55fffaa3c649ba0c8c31e0528d7b90f7332c31e4b91d73c964687ff0087dc73508c82ff507d9b"
    "82a5789b55ffb97dd2af6e55ff55003cff9bff8c00325fcd7dff3cd2a05a969b4b787dc3e65f9bfac800b9d705417300"
    "00a0f5c869739bd77d7d5f32d70032ffa0b9aa4614be32ffc8ebc3fa37af5ab941c3780ac8c35acd28be37aa9b5ac887"
    "cdd2ff0a785fa57891b991c8ffc8beb9af0014d25569aabe8cf0f0ff969187690091b9ffb450d7fa467dff7d467df5a0"
    "c850a5006ec8e1555aebbe3c1e9641a064d29650735a783291c34bbe009100f03cdcc382554be6ff78f56ef05a78cda5"
    "5f917dc33c2dff8ccdd700d7828c14d7aa8c5ad7ff968ceb5a960f50915a7373466491c89169a587f5d7f0a5d700aa19"
    "b9cd3ce6a541b9b98c822df0a06effd269d20091b47ddc0afa462d8778323cd2cde6eb00ebe68c287dffcda0be5ab400"
    "ebbeff9b502dd28c5fcd376ec850fac86e2dfae1647db97896bee1ffc38700d791ff0037ff4b64ff96ff9bb95f64be64"
    "a555af789bf0fa50d223e6ffc8f055ff4ba0be91ff875f4b5febb4be465ae6789bd75023ff7d6e4655d750649b00fae6"
    "326e64aff06ebe69afff730ab482287dcdd7af3c7d55e178be8c006e5ac8cd82960f6e82505fafffe100a0cd9ba57d46"
    "bef0a5dc917d8737d2d2695fa55550197819b48773ff9b6ef0b4c355a0a05aa582ffa032f0822800aa69beaa55737da5"
    "64ff82b47373d246b97da032dc0a6edca5ff008cc3c3b4eba05500e682d700b4dc9141b4ff00e191be00aff5465f78dc"
    "dcdcaaaaaa2d0aa537fa64289baf6effafa5afebd728734682d769"
)
# The fractional parts of n/g, n/g², n/g³ with g⁴ = g + 1 fill a cube evenly; here times 2³².
_STEPS = np.array([3_518_319_155, 2_882_110_345, 2_360_945_575], np.uint64)
_DARKEST, _DULLEST = 90, 60  # of the colours for higher numbers: weighted brightness, and range of the three


@cache
def label_colors() -> npt.NDArray[np.uint8]:
    """The colour of every label number, uint8 (65536, 3), read-only; all differ, and number 0 is black.

    The first seven are `PALETTE`, those up to 256 lie as far apart as can be, and the rest are spread evenly
    over the colours that are neither dark nor grey, neighbouring numbers far apart.
    """
    first = np.concatenate([np.array(PALETTE, np.uint8), np.frombuffer(_NEXT, np.uint8).reshape(-1, 3)])
    count = 2 * LARGEST_LABEL
    spread = (np.arange(1, count + 1, dtype=np.uint64)[:, None] * _STEPS % 2**32 >> 24).astype(np.int32)
    bright = (spread @ np.array([77, 150, 29])) // 256 >= _DARKEST
    vivid = spread.max(1) - spread.min(1) >= _DULLEST
    many = np.concatenate([first, spread[bright & vivid].astype(np.uint8)])
    packed = many.astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32)
    _, once = np.unique(packed, return_index=True)
    table = np.concatenate([np.zeros((1, 3), np.uint8), many[np.sort(once)[:LARGEST_LABEL]]])
    table.flags.writeable = False
    return table


def label_color(number: int) -> Color:
    """The colour that a label number has until somebody chooses another."""
    if 1 <= number <= len(PALETTE):
        return PALETTE[number - 1]
    red, green, blue = (int(v) for v in label_colors()[number])
    return red, green, blue
