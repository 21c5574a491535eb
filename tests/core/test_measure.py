"""Sizes and intensities of labels, worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.measure import measure
from segstudio.core.volume import Volume
from segstudio.errors import Cancelled


def test_volume_and_intensity_of_two_labels():
    grid = Geometry((2, 2, 3), (3, 2, 1))
    voxels = np.arange(12, dtype=np.int16).reshape(2, 2, 3)
    array = np.zeros((2, 2, 3), np.uint16)
    voxels[0, 1, 0] = 1
    array[0, :, 0] = 4  # values 0 and 1
    array[1, 1, 2] = 4  # value 11; two columns away
    array[1, 0, 0] = 300  # value 6
    labels = LabelMap(grid, array, [LabelClass(4, "lung", (0, 0, 0))])
    lung, other = measure(Volume(voxels, grid), labels)
    assert (lung.number, lung.name, lung.voxels, lung.pieces) == (4, "lung", 3, 2)
    assert lung.volume_ml == pytest.approx(3 * 6 / 1000)
    assert lung.area_mm2 is None
    # Mean 4; deviations -4, -3, 7: (16 + 9 + 49) / 3 = 24.67.
    assert (lung.mean, lung.min, lung.max) == (4, 0, 11)
    assert lung.std == pytest.approx((74 / 3) ** 0.5)
    assert (other.number, other.name, other.voxels, other.std) == (300, "label 300", 1, 0)


def test_area_of_one_calibrated_slice():
    grid = Geometry((1, 2, 2), (3, 2, 1))
    labels = LabelMap(grid, np.array([[[1, 1], [0, 0]]]))
    (one,) = measure(Volume(np.zeros((1, 2, 2)), grid), labels)
    assert one.area_mm2 == 4  # two pixels of 2 x 1 mm
    assert one.volume_ml is None


@pytest.mark.case("G5")
def test_pictures_have_no_millimetres_and_colour_has_brightness():
    grid = Geometry.picture(1, 2)
    voxels = np.array([[[[255, 0, 0], [0, 255, 0]]]], np.uint8)
    (one,) = measure(Volume(voxels, grid), LabelMap(grid, np.array([[[2, 2]]])))
    assert (one.area_mm2, one.volume_ml, one.pieces) == (None, None, 1)
    assert one.min == pytest.approx(0.299 * 255)
    assert one.max == pytest.approx(0.587 * 255)


def test_nothing_labelled_gives_nothing():
    grid = Geometry((1, 2, 2))
    assert measure(Volume(np.zeros((1, 2, 2)), grid), LabelMap(grid)) == []


def test_boxes_and_pieces_equal_scipys_for_many_labels(rng):
    grid = Geometry((4, 30, 40), (3, 2, 1))
    array = (rng.integers(0, 9, grid.shape) * (rng.random(grid.shape) < 0.3)).astype(np.uint16) * 700
    voxels = rng.normal(size=grid.shape)
    for one in measure(Volume(voxels, grid), LabelMap(grid, array)):
        here = array == one.number
        assert one.voxels == here.sum()
        assert one.pieces == ndimage.label(here, np.ones((3, 3, 3)))[1]
        assert one.mean == pytest.approx(voxels[here].mean())
        assert one.std == pytest.approx(voxels[here].std())
    flat = Geometry((1, 30, 40))
    for one in measure(Volume(voxels[:1], flat), LabelMap(flat, array[:1])):
        assert one.pieces == ndimage.label(array[0] == one.number, np.ones((3, 3)))[1]


def test_measuring_can_be_cancelled_between_slices():
    grid = Geometry((3, 2, 2))
    calls: list[float] = []

    def stop(fraction: float, text: str = "", preview: object = None) -> None:
        calls.append(fraction)
        if len(calls) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        measure(Volume(np.zeros((3, 2, 2)), grid), LabelMap(grid), progress=stop)


def test_only_the_first_labels_are_measured_where_that_is_enough():
    grid = Geometry((1, 4, 5), (1, 2, 3))
    array = np.arange(20).reshape(grid.shape)
    volume, labels = Volume(np.zeros(grid.shape), grid), LabelMap(grid, array)
    assert [row.number for row in measure(volume, labels, most=3)] == [1, 2, 3]
    assert len(measure(volume, labels)) == 19
