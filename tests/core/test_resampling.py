"""Labels on another grid, beside SimpleITK's nearest neighbour."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK
from scipy.spatial.transform import Rotation

from segstudio.core.geometry import AXIAL, Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.resampling import resampled
from segstudio.errors import SegStudioError


def _itk(array: np.ndarray, geometry: Geometry) -> SimpleITK.Image:
    image = SimpleITK.GetImageFromArray(array)
    image.SetSpacing(geometry.spacing_mm[::-1])
    image.SetOrigin(geometry.origin_mm)
    image.SetDirection(np.asarray(geometry.direction)[:, ::-1].ravel().tolist())
    return image


def test_twice_as_fine_and_mirrored_by_hand():
    labels = LabelMap(Geometry((1, 1, 3), (1.0, 1.0, 2.0)), np.array([[[5, 0, 7]]]))
    finer = Geometry((1, 1, 6), (1.0, 1.0, 1.0), (-0.4, 0.0, 0.0))
    assert resampled(labels, finer).array.ravel().tolist() == [5, 5, 0, 0, 7, 7]  # at -0.4, 0.6, 1.6, 2.6 …
    mirrored = Geometry((1, 1, 3), (1.0, 1.0, 2.0), (4.0, 0.0, 0.0), ((0, 0, -1), (0, 1, 0), (1, 0, 0)))
    assert resampled(labels, mirrored).array.ravel().tolist() == [7, 0, 5]


@pytest.mark.case("G4")
def test_oblique_grids_give_what_simpleitk_gives(rng):
    turn = Rotation.from_euler("xyz", (20, -10, 35), degrees=True).as_matrix()
    old = Geometry((8, 9, 10), (3.0, 2.0, 1.5), (-7.0, -8.0, -11.0))
    new = Geometry((7, 11, 13), (2.3, 1.7, 1.1), (-6.1, -7.3, -6.7), (turn @ AXIAL).tolist())
    numbers = rng.integers(0, 400, old.shape).astype(np.uint16)
    labels = LabelMap(old, numbers, [LabelClass(3, "liver", (1, 2, 3))])
    found = resampled(labels, new)
    expected = SimpleITK.GetArrayFromImage(
        SimpleITK.Resample(
            _itk(numbers, old),
            _itk(np.zeros(new.shape, np.uint16), new),
            SimpleITK.Transform(),
            SimpleITK.sitkNearestNeighbor,
        )
    )
    same = found.array == expected
    # at the very edge SimpleITK still takes points within half a voxel: so do we
    assert same.mean() > 0.995
    assert found.classes[3].name == "liver"
    assert found.array.any()


def test_a_grid_without_a_place_is_refused():
    labels = LabelMap(Geometry.picture(3, 4))
    with pytest.raises(SegStudioError, match="no place in space"):
        resampled(labels, Geometry((1, 3, 4)))
