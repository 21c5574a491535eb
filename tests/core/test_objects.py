"""Every object has its own number and its own measures, worked out by hand and by another program."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import ndimage
from skimage.measure import perimeter_crofton, regionprops

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.objects import measure_objects, number_objects
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from tests.core.label_kit import drawn

CLASSES = (LabelClass(1, "cell", (9, 9, 9)),)


def measured(labels: np.ndarray, geometry: Geometry, voxels: np.ndarray | None = None):
    voxels = np.arange(labels.size, dtype=np.uint16).reshape(labels.shape) if voxels is None else voxels
    return measure_objects(Volume(voxels, geometry), LabelMap(geometry, labels, CLASSES))


def test_objects_are_numbered_in_the_order_in_which_they_begin():
    labels = drawn("..2.1", "2.2..", "2...1", "11...")
    expected = drawn("..1.2", "3.1..", "3...4", "55...")
    found = number_objects(labels)
    assert found.dtype == np.uint16
    np.testing.assert_array_equal(found, expected)


def test_touching_objects_of_two_classes_are_two():
    np.testing.assert_array_equal(number_objects(drawn("1122")), drawn("1122"))
    np.testing.assert_array_equal(number_objects(drawn("2211")), drawn("1122"))


def test_in_a_volume_objects_go_through_the_slices():
    labels = np.zeros((3, 2, 2), np.uint16)
    labels[0, 0, 0] = labels[1, 1, 1] = 1  # corner to corner
    labels[2, 0, 0] = 2
    found = number_objects(labels)
    assert found[0, 0, 0] == found[1, 1, 1] == 1
    assert found[2, 0, 0] == 2


@pytest.mark.case("E4")
def test_more_objects_than_a_map_can_hold_are_refused_in_words():
    labels = np.zeros((1, 514, 514), np.uint16)
    labels[0, ::2, ::2] = 1  # 257 * 257 = 66,049
    with pytest.raises(SegStudioError, match=r"66,049 objects.*65,535"):
        number_objects(labels)
    labels[0, :4] = 0  # two rows of 257 less: 65,535
    assert number_objects(labels).max() == 65_535


def test_measures_of_a_calibrated_picture_by_hand():
    labels = drawn("11..", "11..", "..2.")
    first, second = measured(labels, Geometry((1, 3, 4), (3, 2, 1)))
    assert (first.number, first.class_number, first.class_name) == (1, 1, "cell")
    assert (first.voxels, first.area_mm2, first.volume_mm3, first.unit) == (4, 8.0, None, "mm")
    assert first.centroid_zyx == (0.0, 0.5, 0.5)
    assert first.box == (slice(0, 1), slice(0, 2), slice(0, 2))
    assert first.mean == 2.5  # the values 0, 1, 4 and 5
    assert first.diameter == pytest.approx(2 * math.sqrt(8 / math.pi))
    assert (second.class_number, second.class_name, second.voxels) == (2, "label 2", 1)
    assert second.centroid_zyx == (0.0, 2.0, 2.0)
    assert second.mean == 10


def test_measures_of_a_volume_by_hand():
    labels = np.zeros((2, 3, 4), np.uint16)
    labels[0:2, 1, 2:4] = 1
    (one,) = measured(labels, Geometry((2, 3, 4), (3, 2, 1)))
    assert (one.area_mm2, one.volume_mm3, one.perimeter) == (None, 24.0, None)
    assert one.centroid_zyx == (0.5, 1.0, 2.5)
    assert one.box == (slice(0, 2), slice(1, 2), slice(2, 4))
    assert one.diameter == pytest.approx((6 * 24 / math.pi) ** (1 / 3))


def test_without_millimetres_there_are_only_pixels():
    (one,) = measured(drawn("11"), Geometry.picture(1, 2))
    assert (one.area_mm2, one.volume_mm3, one.unit) == (None, None, "px")
    assert one.diameter == pytest.approx(2 * math.sqrt(2 / math.pi))


@pytest.mark.parametrize(
    ("geometry", "why"),
    [
        (Geometry.picture(1, 2), "pixels"),
        (Geometry((2, 1, 2), calibrated=False), "voxels"),
        (Geometry((2, 1, 2), (3, 1, 1), even=False), "slices"),
        (Geometry((2, 1, 2), (3, 1, 1)), ""),
    ],
)
def test_what_has_no_size_says_why_and_the_mean_has_the_unit_of_the_values(geometry, why):
    labels = np.ones(geometry.shape, np.uint16)
    volume = Volume(np.full(geometry.shape, 40, np.int16), geometry, units="HU")
    (one,) = measure_objects(volume, LabelMap(geometry, labels, CLASSES))
    assert (one.mean, one.mean_unit, one.no_size) == (40, "HU", why)
    assert (one.area_mm2 is None and one.volume_mm3 is None) == bool(why)


def test_the_outline_of_one_pixel_by_hand():
    # Square pixels: 2 crossings each, with lines 1 apart along x and y, 1/√2 along diagonals.
    (one,) = measured(drawn("1"), Geometry.picture(1, 1))
    assert one.perimeter == pytest.approx(math.pi / 8 * (2 + 2 + 2 / math.sqrt(2) + 2 / math.sqrt(2)))


@pytest.mark.parametrize("spacing", [(1, 1, 1), (1, 2, 1), (1, 1, 1.5)])
def test_the_outline_of_a_disc_is_its_circumference(spacing):
    y, x = np.mgrid[:130, :130]
    disc = ((y - 64) * spacing[1]) ** 2 + ((x - 64) * spacing[2]) ** 2 <= 50**2
    (one,) = measured(disc[None].astype(np.uint16), Geometry((1, 130, 130), spacing))
    assert one.perimeter == pytest.approx(2 * math.pi * 50, rel=0.03)
    assert one.diameter == pytest.approx(100, rel=0.01)


def test_agrees_with_another_program(rng):
    mask = ndimage.gaussian_filter(rng.normal(size=(70, 90)), 2.5) > 0.03
    labels, values = mask[None].astype(np.uint16), rng.integers(0, 999, (1, 70, 90)).astype(np.int16)
    parts = ndimage.label(mask, np.ones((3, 3)))[0]
    expected = regionprops(parts, intensity_image=values[0])
    found = measured(labels, Geometry.picture(70, 90), values)
    assert len(found) == len(expected) > 10
    for one, other in zip(found, expected, strict=True):
        assert one.voxels == other.area
        np.testing.assert_allclose(one.centroid_zyx[1:], other.centroid)
        top, left, bottom, right = other.bbox
        assert one.box == (slice(0, 1), slice(top, bottom), slice(left, right))
        assert one.mean == pytest.approx(other.intensity_mean)
        assert one.diameter == pytest.approx(other.equivalent_diameter_area)
        alone = np.pad(parts == other.label, 1)
        assert one.perimeter == pytest.approx(perimeter_crofton(alone, directions=4))


def test_colour_is_measured_as_brightness():
    voxels = np.zeros((1, 1, 2, 3), np.uint8)
    voxels[0, 0, 1] = (100, 200, 50)
    (one,) = measured(drawn(".1"), Geometry.picture(1, 2), voxels)
    assert one.mean == pytest.approx(0.299 * 100 + 0.587 * 200 + 0.114 * 50)


def test_nothing_gives_an_empty_table():
    assert measured(drawn("..."), Geometry.picture(1, 3)) == []


@settings(max_examples=80, deadline=None)
@given(
    arrays(
        np.uint16,
        st.tuples(st.integers(1, 3), st.integers(1, 9), st.integers(1, 9)),
        elements=st.integers(0, 3),
    )
)
def test_numbers_are_consecutive_and_cover_what_is_labelled(labels):
    found = number_objects(labels)
    numbers = np.unique(found[found > 0])
    np.testing.assert_array_equal(numbers, np.arange(1, len(numbers) + 1))
    np.testing.assert_array_equal(found > 0, labels > 0)
    for number in numbers:
        assert len(np.unique(labels[found == number])) == 1
        assert ndimage.label(found == number, np.ones((3, 3, 3)))[1] == 1
    geometry = Geometry(labels.shape, (3, 2, 1))
    table = measured(labels, geometry)
    assert [one.number for one in table] == list(numbers)
    assert [one.class_number for one in table] == [labels[found == number][0] for number in numbers]
    assert sum(one.voxels for one in table) == np.count_nonzero(labels)
