"""A second image on the grid of the first: where it lies, what is said about it, what is refused."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import SimpleITK

from segstudio.core.geometry import Geometry
from segstudio.core.planes import planes_of
from segstudio.core.second import looks_like_labels, place
from segstudio.core.volume import Caveat, Volume
from segstudio.errors import SegStudioError
from tests.core.test_resampling_images import FIRST, GRIDS, by_simpleitk


def volume(geometry: Geometry, **kw) -> Volume:
    voxels = np.random.default_rng(2).normal(50, 20, geometry.shape).astype(np.float32)
    return Volume(voxels, geometry, name="other", **kw)


@pytest.mark.parametrize("grid", GRIDS)
def test_values_at_every_voxel_are_those_of_the_section_and_of_simpleitk(grid):
    first, second = volume(FIRST), volume(GRIDS[grid])
    laid = place(first, second)
    expected = by_simpleitk(second.voxels, GRIDS[grid], FIRST, SimpleITK.sitkLinear, np.nan)
    plane = planes_of(FIRST)[1]
    section = plane.at(6)
    values, inside = laid.section(section, section.size(FIRST.shape))
    for row in range(0, values.shape[0], 2):
        for column in range(0, values.shape[1], 3):
            index = section.voxel(row, column)
            value = laid.value_at(index)
            assert (value is None) == np.isnan(expected[index]) == (not inside[row, column])
            if value is not None:
                assert value == pytest.approx(float(expected[index]), abs=1e-4)
                assert value == pytest.approx(float(values[row, column]), abs=1e-4)


def test_labels_are_taken_from_the_nearest_voxel_and_colours_stay_colours():
    there = Geometry((2, 4, 4), (2.0, 2.0, 2.0))
    here = Geometry((3, 8, 8), (1.0, 1.0, 1.0), (-0.5, -0.5, -0.25))
    numbers = np.zeros(there.shape, np.uint8)
    numbers[0, 1:3, 1:3] = 9
    laid = place(volume(here), Volume(numbers, there)).as_labels(True)
    values, inside = laid.section(planes_of(here)[0].at(0), (8, 8))
    assert set(np.unique(values)) == {0, 9}
    np.testing.assert_array_equal(values, numbers[0].repeat(2, 0).repeat(2, 1))
    assert inside.all()
    assert laid.value_at((0, 3, 3)) == 9.0
    smooth, _ = laid.as_labels(False).section(planes_of(here)[0].at(0), (8, 8))
    assert set(np.unique(smooth)) - {0, 9}
    colours = Volume(np.full((2, 4, 4, 3), (1, 2, 3), np.uint8), there)
    laid = place(volume(here), colours)
    assert laid.section(planes_of(here)[2].at(3), (3, 8))[0].shape == (3, 8, 3)
    assert laid.value_at((1, 2, 2)) == (1.0, 2.0, 3.0)


def test_what_is_not_sure_about_the_place_is_said():
    first, second = volume(FIRST, frame="a", patient_key="p"), volume(FIRST, frame="a", patient_key="p")
    assert place(first, second).notes == ()
    (note,) = place(first, replace(second, frame="b")).notes
    assert (note.badge, note.doubtful) == ("another frame of reference: placed by coordinates only", True)
    (note,) = place(first, replace(second, frame="")).notes
    assert (note.badge, note.doubtful) == ("placed by coordinates", False)
    (note,) = place(first, replace(second, frame="b", patient_key="q")).notes
    assert note.badge == "another patient: placed by coordinates only"
    flawed = replace(second, caveats=(Caveat("gaps", "2 slices missing", "Two slices are missing."),))
    flawed = replace(flawed, geometry=replace(FIRST, even=False))
    assert [n.badge for n in place(first, flawed).notes] == [
        "uneven slices: not placed exactly across them",
        "2 slices missing",
    ]


def test_pictures_lie_pixel_on_pixel_or_not_at_all():
    picture = Volume(np.zeros((1, 4, 6), np.uint8), Geometry.picture(4, 6), name="a")
    other = Volume(np.arange(24, dtype=np.uint8).reshape(1, 4, 6), Geometry.picture(4, 6), name="b")
    laid = place(picture, other)
    assert [n.badge for n in laid.notes] == ["laid pixel on pixel"]
    values, inside = laid.section(planes_of(picture.geometry)[0].at(0), (4, 6))
    np.testing.assert_array_equal(values, other.voxels[0])
    assert inside.all()
    wide = Volume(np.zeros((1, 4, 7), np.uint8), Geometry.picture(4, 7), name="wide")
    with pytest.raises(
        SegStudioError, match=r"wide cannot be laid .* sizes differ \(7 × 4 and 6 × 4 voxels\)"
    ):
        place(picture, wide)
    with pytest.raises(SegStudioError, match="it has no place in space"):
        place(volume(FIRST), picture)
    bare = Volume(np.zeros(FIRST.shape, np.uint8), Geometry.unplaced(FIRST.shape, FIRST.spacing_mm))
    (note,) = place(volume(FIRST), bare).notes
    assert (note.badge, note.doubtful) == ("laid voxel on voxel", True)


def test_label_maps_are_told_from_images(rng):
    blobs = np.zeros((3, 40, 40), np.int16)
    blobs[1, 5:20, 5:30], blobs[2, 10:30, 3:9] = 3, 7
    assert looks_like_labels(blobs)
    assert not looks_like_labels(rng.integers(0, 200, (2, 40, 40), dtype=np.uint8))
    assert not looks_like_labels(rng.integers(0, 3, (2, 40, 40), dtype=np.uint8)), "noise of few values"
    assert not looks_like_labels(blobs - 4), "labels are not negative"
    assert not looks_like_labels(blobs.astype(np.float32))
