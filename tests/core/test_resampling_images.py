"""Images on another grid, whole and section by section, beside SimpleITK's linear interpolation."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK
from scipy.spatial.transform import Rotation

from segstudio.core.geometry import AXIAL, Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.planes import planes_of
from segstudio.core.resampling import (
    FINEST,
    Lattice,
    Mapping,
    finer_or_coarser,
    resampled,
    resampled_image,
)
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError

FIRST = Geometry((9, 14, 12), (3.0, 1.5, 2.0), (-11.13, -9.21, -13.17))
GRIDS = {
    "unequal spacing": Geometry((7, 12, 10), (4.0, 2.5, 1.5), (-8.0, -12.0, -10.0)),
    "mirrored": Geometry(
        (7, 12, 10), (4.0, 2.5, 1.5), (9.0, 14.0, -10.0), ((0, 0, -1), (0, -1, 0), (1, 0, 0))
    ),
    "axes changed over": Geometry(
        (12, 11, 9), (2.0, 2.5, 3.0), (-8.0, -12.0, -12.0), ((0, 1, 0), (1, 0, 0), (0, 0, 1))
    ),
    "oblique": Geometry(
        (8, 12, 11),
        (4.0, 2.5, 1.5),
        (-6.0, -12.0, -10.0),
        (Rotation.from_euler("xyz", (20, -10, 35), degrees=True).as_matrix() @ AXIAL).tolist(),
    ),
}
# A gantry tilt: the axes are not at right angles, which SimpleITK cannot hold; checked by a formula.
TILTED = Geometry(
    (8, 12, 11), (4.0, 2.5, 1.5), (-8.0, -9.0, -12.0), ((0, 0, 1), (0.316, 1, 0), (0.9487, 0, 0))
)


def _itk(array: np.ndarray, geometry: Geometry) -> SimpleITK.Image:
    image = SimpleITK.GetImageFromArray(array)
    image.SetSpacing(geometry.spacing_mm[::-1])
    image.SetOrigin(geometry.origin_mm)
    image.SetDirection(np.asarray(geometry.direction)[:, ::-1].ravel().tolist())
    return image


def by_simpleitk(array: np.ndarray, there: Geometry, here: Geometry, how: int, outside: float) -> np.ndarray:
    like = _itk(np.zeros(here.shape, np.float64), here)
    found = SimpleITK.Resample(_itk(array, there), like, SimpleITK.Transform(), how, outside)
    return SimpleITK.GetArrayFromImage(found)


@pytest.mark.parametrize("grid", GRIDS)
def test_every_section_of_every_plane_is_what_simpleitk_computes(grid, rng):
    there = GRIDS[grid]
    values = rng.normal(size=there.shape)
    numbers = rng.integers(1, 400, there.shape).astype(np.uint16)
    lines = by_simpleitk(values, there, FIRST, SimpleITK.sitkLinear, np.nan)
    labels = by_simpleitk(numbers, there, FIRST, SimpleITK.sitkNearestNeighbor, 0)
    reached = ~np.isnan(lines)
    assert 0.2 < reached.mean() < 1
    mapping = Mapping.between(FIRST, there)
    for plane in planes_of(FIRST):
        for index in range(FIRST.shape[plane.normal]):
            section = plane.at(index)
            lattice = Lattice.of(mapping, section, section.size(FIRST.shape))
            np.testing.assert_array_equal(lattice.inside(there.shape), section.of(reached))
            inside = section.of(reached)
            np.testing.assert_allclose(
                lattice.linear(values)[inside], section.of(lines)[inside], atol=1e-9, rtol=0
            )
            np.testing.assert_array_equal(lattice.nearest(numbers)[inside], section.of(labels)[inside])


@pytest.mark.parametrize("grid", [*GRIDS, "tilted"])
def test_a_ramp_in_space_stays_one_also_between_the_voxels_and_cut_finer(grid):
    there = TILTED if grid == "tilted" else GRIDS[grid]
    index = np.moveaxis(np.indices(there.shape), 0, -1)
    ramp = there.to_world(index) @ (1.0, -2.0, 0.5)
    mapping, finer = Mapping.between(FIRST, there), (3, 2)
    for plane in planes_of(FIRST):
        section = plane.at(FIRST.shape[plane.normal] // 2)
        size = section.size(FIRST.shape)
        lattice = Lattice.of(mapping, section, size, finer)
        rows = (np.arange(size[0] * 3) + 0.5) / 3 - 0.5
        columns = (np.arange(size[1] * 2) + 0.5) / 2 - 0.5
        places = np.array([[section.place(r, c) for c in columns] for r in rows])
        there_index = there.to_index(FIRST.to_world(places))
        within = ((there_index >= 0) & (there_index <= np.array(there.shape) - 1)).all(-1)
        assert within.any()
        expected = FIRST.to_world(places) @ (1.0, -2.0, 0.5)
        np.testing.assert_allclose(lattice.linear(ramp)[within], expected[within], atol=1e-9)


def test_a_finer_image_is_cut_into_enough_parts_but_never_too_many():
    coarse, section = Geometry((4, 10, 10), (5.0, 3.0, 2.0)), planes_of(FIRST)[0].at(1)
    fine = Geometry((40, 100, 100), (1.0, 1.0, 1.0))
    assert Mapping.between(coarse, fine).fineness(section, (10, 10)) == (3, 2)
    assert Mapping.between(fine, coarse).fineness(section, (100, 100)) == (1, 1)
    assert Mapping.between(coarse, coarse).fineness(section, (10, 10)) == (1, 1)
    finest = Geometry((9, 9, 9), (0.01, 0.01, 0.01))
    assert Mapping.between(coarse, finest).fineness(section, (10, 10)) == (FINEST, FINEST)
    assert Mapping.between(coarse, finest).fineness(section, (1000, 10)) == (2, FINEST)


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.float32, np.float16])
def test_a_whole_image_keeps_its_type_and_takes_its_lowest_value_outside(dtype, rng):
    there = GRIDS["oblique"]
    values = rng.integers(3, 200, there.shape).astype(dtype)
    found = resampled_image(Volume(values, there, units="HU", name="ct", source="a.nii"), FIRST)
    assert found.voxels.dtype == dtype
    assert (found.units, found.name, found.source) == ("HU", "ct", "")
    assert "resampled to 3 × 1.5 × 2 mm" in found.warnings[0]
    assert found.geometry == FIRST
    expected = by_simpleitk(values.astype(float), there, FIRST, SimpleITK.sitkLinear, np.nan)
    reached = ~np.isnan(expected)
    assert set(np.unique(found.voxels[~reached])) == {values.min()}
    steps = np.linalg.norm(Mapping.between(FIRST, there).matrix, axis=1)
    assert steps.max() > 1, "smoothed first, so only alike here and exactly alike below"
    same_size = Geometry(there.shape, there.spacing_mm, (-5.0, -11.0, -9.0), there.direction)
    found = resampled_image(Volume(values, there), same_size, outside=7)
    expected = by_simpleitk(values.astype(float), there, same_size, SimpleITK.sitkLinear, 7)
    tolerance = 0.51 if dtype in (np.uint8, np.int16) else 0.07 if dtype == np.float16 else 1e-4
    np.testing.assert_allclose(found.voxels.astype(float), expected, atol=tolerance)


def test_coarser_voxels_are_means_not_every_third_voxel():
    stripes = np.zeros((1, 30, 30), np.float32)
    stripes[:, ::3] = 90.0  # taking every third row alone would give 90 or 0
    volume = Volume(stripes, Geometry((1, 30, 30)))
    coarse = resampled_image(volume, finer_or_coarser(volume.geometry, (1.0, 3.0, 3.0)))
    assert coarse.shape == (1, 10, 10)
    assert np.abs(coarse.voxels[0, 2:-2] - 30.0).max() < 12
    colour = Volume(np.full((1, 8, 8, 3), (10, 20, 30), np.uint8), Geometry((1, 8, 8)))
    half = resampled_image(colour, finer_or_coarser(colour.geometry, (1.0, 2.0, 2.0)))
    assert half.shape == (1, 4, 4)
    assert (half.voxels == (10, 20, 30)).all()


def test_another_spacing_covers_the_same_voxels_around_the_same_middle():
    old = Geometry((10, 4, 3), (2.5, 1.0, 2.0), (5.0, 6.0, 7.0), GRIDS["oblique"].direction)
    new = finer_or_coarser(old, (1.0, 3.0, 2.0))
    assert new.shape == (25, 2, 3)
    assert new.spacing_mm == (1.0, 3.0, 2.0)
    for grid in (old, new):
        middle = grid.to_world((np.array(grid.shape) - 1) / 2)
        np.testing.assert_allclose(middle, old.to_world((4.5, 1.5, 1.0)))
    assert finer_or_coarser(old, old.spacing_mm).difference(old) == ""
    bare = finer_or_coarser(Geometry.unplaced((10, 4, 3), (2.0, 1.0, 1.0)), (1.0, 1.0, 1.0))
    assert not bare.oriented
    assert bare.shape == (20, 4, 3)
    numbers = np.arange(10 * 4 * 3, dtype=np.uint16).reshape(10, 4, 3)
    labels = LabelMap(Geometry.unplaced((10, 4, 3), (2.0, 1.0, 1.0)), numbers)
    np.testing.assert_array_equal(resampled(labels, bare).array, np.repeat(numbers, 2, axis=0))


def test_what_has_no_size_or_no_place_is_refused():
    with pytest.raises(SegStudioError, match="distance between the voxels is not known"):
        finer_or_coarser(Geometry.picture(4, 4), (1, 1, 1))
    with pytest.raises(SegStudioError, match="three positive numbers"):
        finer_or_coarser(Geometry((2, 2, 2)), (1, 0, 1))
    picture = Volume(np.zeros((1, 4, 4), np.uint8), Geometry.picture(4, 4))
    with pytest.raises(SegStudioError, match="no place in space"):
        resampled_image(picture, FIRST)
    uneven = Volume(np.zeros((2, 4, 4), np.uint8), Geometry((2, 4, 4), even=False))
    with pytest.raises(SegStudioError, match="do not lie evenly"):
        resampled_image(uneven, FIRST)
