"""Pieces of an image: they fill it once, start at the stride, and look far enough."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from segstudio.learning.tiles import Tile, cut, cut_regular, smallest_area


def check(tiles: list[Tile], height: int, width: int, halo: int, stride: int) -> None:
    filled = np.zeros((height, width), int)
    for tile in tiles:
        filled[slice(*tile.core_y), slice(*tile.core_x)] += 1
        for core, seen, size in ((tile.core_y, tile.seen_y, height), (tile.core_x, tile.seen_x, width)):
            assert seen[0] % stride == 0
            assert seen[0] == max(0, core[0] - halo)
            assert seen[1] == min(size, core[1] + halo)
    assert (filled == 1).all()


@given(st.integers(1, 700), st.integers(1, 700), st.integers(0, 3), st.integers(0, 300_000))
def test_pieces_fill_the_image_once(height, width, halo_steps, extra):
    halo, stride = 16 * halo_steps, 16
    most = smallest_area(halo, stride) + extra
    tiles = cut(height, width, most_area=most, halo=halo, stride=stride)
    check(tiles, height, width, halo, stride)
    assert max(tile.area for tile in tiles) <= most


def test_an_image_that_fits_is_one_piece():
    assert cut(300, 200, most_area=60_000, halo=112, stride=16) == [
        Tile((0, 300), (0, 200), (0, 300), (0, 200))
    ]


def test_strips_are_taken_where_they_cost_least():
    # 512 wide and 4096 high: strips over the full width repeat two halos a cut, tiles would repeat more.
    tiles = cut(4096, 512, most_area=512 * 1024, halo=112, stride=16)
    assert all(tile.core_x == (0, 512) for tile in tiles)
    # 1024 rows of which 224 are halo leave 800: 4096 / 800 = 5.12 → 6 strips
    assert len(tiles) == 6


def test_regular_pieces_round_their_side_up_to_the_stride():
    tiles = cut_regular(100, 40, side=30, halo=16, stride=16)
    check(tiles, 100, 40, 16, 16)
    assert tiles[0].core_y == (0, 32)
