"""Objects of large volumes are found slab by slab, as if all were looked at at once."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from segstudio.core import connected
from segstudio.core.connected import objects_of, sizes_of, slabs


@pytest.mark.parametrize("at_once", [1, 100, 10**9])
@pytest.mark.parametrize("corners", [True, False])
@pytest.mark.parametrize("share", [0.1, 0.3, 0.6])
def test_slabs_are_joined_to_what_scipy_finds_in_the_whole(rng, monkeypatch, at_once, corners, share) -> None:
    monkeypatch.setattr(connected, "_VOXELS_AT_ONCE", at_once)
    mask = rng.random((9, 7, 8)) < share
    parts, count = objects_of(mask, corners=corners)
    wanted, number = ndimage.label(mask, np.ones((3, 3, 3)) if corners else None)
    assert count == number
    np.testing.assert_array_equal(parts, wanted)
    np.testing.assert_array_equal(sizes_of(parts, count), np.bincount(wanted.ravel()))


def test_slabs_cover_every_slice_once(monkeypatch) -> None:
    monkeypatch.setattr(connected, "_VOXELS_AT_ONCE", 10)
    assert [(s.start, s.stop) for s in slabs((5, 2, 2))] == [(0, 2), (2, 4), (4, 5)]
    assert [(s.start, s.stop) for s in slabs((2, 9, 9))] == [(0, 1), (1, 2)]
