"""Index to world and back, by hand and against nibabel's and SimpleITK's reading of the same numbers."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given
from hypothesis import strategies as st

from segstudio.core.geometry import Geometry
from segstudio.errors import SegStudioError

GRID = Geometry((5, 4, 3), (3, 2, 1), (10, 20, 30))


def test_axial_indices_by_hand():
    # One slice up is 3 mm to the head, one row down 2 mm to the back, one column 1 mm to the left.
    np.testing.assert_allclose(GRID.to_world((0, 0, 0)), (10, 20, 30))
    np.testing.assert_allclose(GRID.to_world((1, 2, 4)), (10 + 4, 20 + 4, 30 + 3))
    np.testing.assert_allclose(GRID.to_index((14, 24, 33)), (1, 2, 4))
    assert GRID.voxel_mm3 == pytest.approx(6)
    assert not GRID.is_picture


@pytest.mark.case("G2")
def test_world_positions_equal_simpleitks(rng):
    rotation, _ = np.linalg.qr(rng.normal(size=(3, 3)))
    image = sitk.Image(3, 4, 5, sitk.sitkUInt8)
    image.SetSpacing((1.0, 2.0, 3.0))
    image.SetOrigin((10.0, 20.0, 30.0))
    image.SetDirection(rotation.reshape(-1).tolist())
    columns = rotation[:, ::-1]  # SimpleITK orders axes x, y, z
    grid = Geometry((5, 4, 3), (3, 2, 1), (10, 20, 30), tuple(tuple(row) for row in columns))
    for z, y, x in ((0, 0, 0), (4, 3, 2), (1, 2, 0)):
        expected = image.TransformIndexToPhysicalPoint((x, y, z))
        np.testing.assert_allclose(grid.to_world((z, y, x)), expected, atol=1e-9)


@given(
    angles=st.tuples(*[st.floats(-3, 3)] * 3),
    spacing=st.tuples(*[st.floats(0.1, 10)] * 3),
    origin=st.tuples(*[st.floats(-500, 500)] * 3),
    index=st.tuples(*[st.floats(-50, 50)] * 3),
)
def test_an_index_comes_back_from_the_world(angles, spacing, origin, index):
    a, b, c = angles
    about_x = [[1, 0, 0], [0, np.cos(a), -np.sin(a)], [0, np.sin(a), np.cos(a)]]
    about_y = [[np.cos(b), 0, np.sin(b)], [0, 1, 0], [-np.sin(b), 0, np.cos(b)]]
    about_z = [[np.cos(c), -np.sin(c), 0], [np.sin(c), np.cos(c), 0], [0, 0, 1]]
    direction = np.array(about_x) @ about_y @ about_z
    grid = Geometry((2, 3, 4), spacing, origin, tuple(tuple(row) for row in direction))
    np.testing.assert_allclose(grid.to_index(grid.to_world(index)), index, atol=1e-6)
    again = Geometry.from_affine(grid.shape, grid.affine_lps)
    assert grid.difference(again) == ""
    assert again.voxel_mm3 == pytest.approx(np.prod(spacing))


def test_many_points_at_once():
    points = np.arange(24.0).reshape(2, 4, 3)
    np.testing.assert_allclose(GRID.to_world(points)[1, 2], GRID.to_world(points[1, 2]))
    np.testing.assert_allclose(GRID.to_index(GRID.to_world(points)), points)


def test_a_sheared_grid_keeps_its_voxel_size():
    # Slices 3 mm apart along a step leaning 30° to the back: their distance is 3·cos 30°.
    c, s = np.cos(np.radians(30)), np.sin(np.radians(30))
    grid = Geometry((5, 4, 3), (3, 2, 1), direction=((0, 0, 1), (s, 1, 0), (c, 0, 0)))
    assert grid.voxel_mm3 == pytest.approx(6 * c)


@pytest.mark.case("G5")
@pytest.mark.parametrize(
    "arguments",
    [
        {"shape": (0, 4, 3)},
        {"shape": (4, 3)},
        {"spacing_mm": (1, 0, 1)},
        {"spacing_mm": (1, float("nan"), 1)},
        {"origin_mm": (0, float("inf"), 0)},
        {"direction": ((2, 0, 0), (0, 1, 0), (0, 0, 1))},
        {"direction": ((1, 1, 0), (0, 0, 0), (0, 0, 1))},
        {"direction": ((1, 0), (0, 1))},
    ],
)
def test_grids_that_place_no_voxels_are_refused(arguments):
    with pytest.raises(SegStudioError):
        Geometry(**({"shape": (5, 4, 3)} | arguments))


def test_a_singular_affine_is_refused():
    with pytest.raises(SegStudioError, match="affine"):
        Geometry.from_affine((2, 2, 2), np.diag([1.0, 0, 1, 1]))


def test_differences_are_named():
    assert "5 × 4 × 3" in GRID.difference(Geometry((5, 4, 2)))
    moved = Geometry((5, 4, 3), (3, 2, 1), (10, 20, 30.5))
    assert "0.5 mm" in GRID.difference(moved)
    near = Geometry((5, 4, 3), (3, 2, 1), (10, 20, 30.005))
    assert GRID.difference(near) == ""


@pytest.mark.case("G5")
def test_pictures_have_no_position_to_compare():
    picture = Geometry.picture(4, 3)
    assert picture.shape == (1, 4, 3)
    assert picture.is_picture
    assert not picture.calibrated
    assert picture.difference(Geometry((1, 4, 3), (3, 2, 1))) == ""
