"""How a slice too large for one pass is cut so that the pieces give exactly what the whole would."""

from __future__ import annotations

import math
from dataclasses import dataclass

Range = tuple[int, int]


@dataclass(frozen=True)
class Tile:
    """One piece: the pixels it fills, and the larger part of the image it looks at; half-open ranges."""

    core_y: Range
    core_x: Range
    seen_y: Range
    seen_x: Range

    @property
    def filled(self) -> int:
        """Pixels that the piece fills."""
        return (self.core_y[1] - self.core_y[0]) * (self.core_x[1] - self.core_x[0])

    @property
    def area(self) -> int:
        """Pixels that the network looks at."""
        return (self.seen_y[1] - self.seen_y[0]) * (self.seen_x[1] - self.seen_x[0])


def smallest_area(halo: int, stride: int) -> int:
    """Pixels of the smallest piece worth cutting: its middle is a twelfth of it or more."""
    return (2 * halo + 4 * max(stride, halo // 4)) ** 2


def cut(height: int, width: int, *, most_area: int, halo: int, stride: int) -> list[Tile]:
    """The pieces of an image, each looking at `most_area` pixels at most where that is possible.

    Pieces start at multiples of the stride and look `halo` pixels beyond their core on every side, so with
    batch norm in eval mode the result does not depend on how the image is cut. Of all regular grids the
    one with the least work is taken.
    """
    whole = Tile((0, height), (0, width), (0, height), (0, width))
    return cut_again(whole, height, width, most_area=most_area, halo=halo, stride=stride)


def cut_again(piece: Tile, height: int, width: int, *, most_area: int, halo: int, stride: int) -> list[Tile]:
    """Smaller pieces in place of one of an image; the piece itself where it is small enough."""
    if piece.area <= most_area:
        return [piece]
    tall, wide = (core[1] - core[0] for core in (piece.core_y, piece.core_x))
    best: list[Tile] = []
    for across in range(1, math.ceil(wide / stride) + 1):
        core_x = _core(wide, across, stride)
        seen_x = min(width, core_x + 2 * halo)
        if seen_x * min(height, 2 * halo + stride) > most_area and core_x > stride:
            continue
        core_y = max(stride, (most_area // seen_x - 2 * halo) // stride * stride)
        core_y = _core(tall, math.ceil(tall / core_y), stride)
        tiles = [
            Tile(y, x, _seen(y, height, halo), _seen(x, width, halo))
            for y in _ranges(piece.core_y, core_y)
            for x in _ranges(piece.core_x, core_x)
        ]
        if not best or _work(tiles) < _work(best):
            best = tiles
    return best


def cut_regular(height: int, width: int, *, side: int, halo: int, stride: int) -> list[Tile]:
    """Square pieces whose cores have about `side` pixels, rounded up to the stride."""
    core = math.ceil(side / stride) * stride
    return [
        Tile(y, x, _seen(y, height, halo), _seen(x, width, halo))
        for y in _ranges((0, height), core)
        for x in _ranges((0, width), core)
    ]


def _core(size: int, pieces: int, stride: int) -> int:
    return math.ceil(size / pieces / stride) * stride


def _seen(core: Range, size: int, halo: int) -> Range:
    return max(0, core[0] - halo), min(size, core[1] + halo)


def _ranges(core: Range, step: int) -> list[Range]:
    return [(start, min(start + step, core[1])) for start in range(core[0], core[1], step)]


def _work(tiles: list[Tile]) -> int:
    return sum(tile.area for tile in tiles)
