"""Distances and angles on planes of voxels of any shape."""

from __future__ import annotations

import math

import numpy as np
import pytest

from segstudio.core.geometry import AXIAL, Geometry
from segstudio.core.planes import Section, planes_of
from segstudio.core.rulers import Ruler, measure_ruler, ruler_text, why_not

TURN = math.radians(25)
OBLIQUE = ((0.0, -math.sin(TURN), math.cos(TURN)), (0.0, math.cos(TURN), math.sin(TURN)), (1.0, 0.0, 0.0))


@pytest.mark.parametrize("direction", [AXIAL, OBLIQUE])
@pytest.mark.parametrize("axis", [0, 1, 2])
def test_a_bar_of_50_mm_in_anisotropic_voxels_measures_50_mm_in_every_plane_that_shows_it(direction, axis):
    # Voxels of 2.5 × 1.25 × 0.5 mm: 20, 40 and 100 of them are 50 mm.
    geometry = Geometry((41, 61, 121), (2.5, 1.25, 0.5), direction=direction)
    count = (20, 40, 100)[axis]
    for plane in planes_of(geometry):
        if plane.normal == axis:
            continue
        along_rows = plane.rows == axis
        end = (5.0 + count, 7.0) if along_rows else (5.0, 7.0 + count)
        ruler = Ruler(plane.at(3), ((5.0, 7.0), end))
        assert measure_ruler(ruler, geometry) == (pytest.approx(50.0), "mm")
        assert ruler_text(ruler, geometry) == "50.0 mm"


def test_a_slanted_bar_measures_by_pythagoras():
    geometry = Geometry((41, 61, 121), (2.5, 1.25, 0.5))
    # Coronal: 12 slices of 2.5 mm are 30 mm, 80 columns of 0.5 mm are 40 mm; 3-4-5.
    ruler = Ruler(planes_of(geometry)[1].at(10), ((2.0, 3.0), (14.0, 83.0)))
    assert measure_ruler(ruler, geometry) == (pytest.approx(50.0), "mm")


def test_an_angle_is_true_on_voxels_that_are_not_square():
    geometry = Geometry((5, 50, 50), (3.0, 2.0, 1.0))
    # Down 5 voxels of 2 mm and across 10 of 1 mm are 10 mm each: 45°.
    ruler = Ruler(Section(0), ((0.0, 10.0), (0.0, 0.0), (5.0, 10.0)))
    assert measure_ruler(ruler, geometry) == (pytest.approx(45.0), "°")
    assert ruler_text(ruler, geometry) == "45.0°"


def test_a_tilted_gantry_measures_where_the_slices_really_lie():
    # Slices 5 mm apart along the table, each shifted 5 mm to the back: 10 of them are 10·√50 mm.
    s = math.sqrt(0.5)
    geometry = Geometry((20, 9, 9), (math.sqrt(50), 1.0, 1.0), direction=((0, 0, 1), (s, 1, 0), (s, 0, 0)))
    ruler = Ruler(Section(4, 2, 0, 1), ((0.0, 2.0), (10.0, 2.0)))
    assert measure_ruler(ruler, geometry)[0] == pytest.approx(10 * math.sqrt(50))
    # The same slices, and back by the shift: only the 50 mm along the table are left.
    assert measure_ruler(Ruler(Section(4, 2, 0, 1), ((0.0, 52.0), (10.0, 2.0))), geometry)[
        0
    ] == pytest.approx(50.0)


def test_pictures_measure_pixels():
    assert ruler_text(Ruler(Section(0), ((0, 0), (3, 4))), Geometry.picture(9, 9)) == "5.0 px"


def test_nothing_is_measured_across_slices_that_lie_unevenly():
    geometry = Geometry((9, 9, 9), (3.0, 2.0, 1.0), even=False)
    within, across = Section(2), Section(2, 1, 0, 2)
    assert why_not(within, geometry) == ""
    assert ruler_text(Ruler(within, ((0, 0), (0, 5))), geometry) == "5.0 mm"
    assert "across slices" in why_not(across, geometry)
    value, unit = measure_ruler(Ruler(across, ((0, 0), (5, 5))), geometry)
    assert np.isnan(value)
    assert unit == ""
