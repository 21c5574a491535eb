"""Every label number has a colour of its own."""

from __future__ import annotations

import numpy as np
import pytest
from skimage.color import rgb2lab

from segstudio.core.label_palette import PALETTE, label_color, label_colors


def test_all_colours_differ_and_stay_what_they_are():
    table = label_colors()
    assert table.shape == (65_536, 3)
    assert len(np.unique(table, axis=0)) == 65_536
    assert not table.flags.writeable
    # Files and pictures of yesterday show the same colours.
    assert label_color(8) == (140, 0, 255)
    assert label_color(257) == (209, 171, 140)
    assert label_color(65_535) == tuple(table[65_535])


def test_the_first_are_the_palette():
    assert [label_color(n) for n in range(1, 8)] == list(PALETTE)
    np.testing.assert_array_equal(label_colors()[1:8], PALETTE)


@pytest.mark.parametrize(("count", "apart"), [(20, 25), (64, 17), (256, 12)])
def test_the_next_lie_far_apart(count, apart):
    lab = rgb2lab(label_colors()[1 : count + 1][None] / 255)[0]
    distances = np.sqrt(((lab[:, None] - lab[None]) ** 2).sum(-1)) + 1e3 * np.eye(count)
    distances[:7, :7] = 1e3  # the palette is chosen for colour-blind eyes, not for this
    assert distances.min() > apart


def test_none_is_black_and_higher_numbers_are_neither_dark_nor_grey():
    lab = rgb2lab(label_colors()[None, 257:] / 255)[0]
    assert lab[:, 0].min() > 30
    assert np.hypot(lab[:, 1], lab[:, 2]).min() > 15


def test_numbers_in_a_row_differ_clearly():
    lab = rgb2lab(label_colors()[None, 1:] / 255)[0]
    assert np.sqrt(((lab[1:] - lab[:-1]) ** 2).sum(1)).min() > 12
