"""Brushes against distance formulas, in every plane of a grid with unequal spacing."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segstudio.core.brush import Brush
from segstudio.core.brush_limits import InRange, SameMaterial
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.painting import Stroke
from segstudio.core.planes import Section

SPACING = (3.0, 2.0, 1.0)
SECTIONS = (Section(5), Section(9, 1, 0, 2), Section(12, 2, 1, 0))


def brush_mm(section: Section, radius_mm: float, shape="disc", *, deep=False) -> Brush:
    in_voxels = [radius_mm / SPACING[axis] for axis in (section.rows, section.columns, section.normal)]
    return Brush((in_voxels[0], in_voxels[1]), shape, in_voxels[2] if deep else 0.0)


def from_way(shape, start, stop) -> np.ndarray:
    """Offsets in mm (z, y, x, 3) of every voxel from the nearest place on a way between two voxels."""
    at = np.stack(np.indices(shape), axis=-1) * np.array(SPACING)
    a, b = np.array(start) * SPACING, np.array(stop) * SPACING
    along = b - a
    t = np.clip(((at - a) @ along) / max(along @ along, 1e-12), 0, 1)
    return at - a - t[..., None] * along


@pytest.mark.parametrize("section", SECTIONS, ids=("axial", "coronal", "sagittal"))
@pytest.mark.parametrize("deep", [False, True])
def test_a_round_brush_covers_what_lies_within_its_radius_in_mm(section, deep):
    labels = LabelMap(Geometry((12, 20, 24), SPACING))
    start, stop = section.voxel(4, 6), section.voxel(8, 9)
    stroke = Stroke(labels, section, 2, brush_mm(section, 6.3, deep=deep))
    stroke.extend(4, 6)
    stroke.extend(8, 9)
    inside = np.linalg.norm(from_way(labels.geometry.shape, start, stop), axis=-1) <= 6.3
    if not deep:
        on_plane = np.indices(labels.geometry.shape)[section.normal] == section.index
        inside &= on_plane
    np.testing.assert_array_equal(labels.array == 2, inside)
    np.testing.assert_array_equal(labels.hand, inside)
    edit = stroke.finish()
    labels.apply(edit.inverse)
    assert not labels.array.any()
    assert not labels.hand.any()


@pytest.mark.parametrize("section", SECTIONS, ids=("axial", "coronal", "sagittal"))
def test_a_cube_covers_what_is_near_along_every_axis(section):
    labels = LabelMap(Geometry((12, 20, 24), SPACING))
    stroke = Stroke(labels, section, 1, brush_mm(section, 4.5, "square", deep=True))
    stroke.extend(6, 7)
    offsets = np.abs(np.stack(np.indices(labels.geometry.shape), -1) - section.voxel(6, 7)) * SPACING
    np.testing.assert_array_equal(labels.array == 1, offsets.max(axis=-1) <= 4.5)


@settings(deadline=None, max_examples=50)
@given(
    points=st.lists(st.tuples(st.integers(-5, 25), st.integers(-5, 30)), min_size=2, max_size=4),
    radii=st.tuples(st.floats(0.5, 5), st.floats(0.5, 5)),
)
def test_a_swept_square_is_the_sum_of_a_way_and_a_square(points, radii):
    labels = LabelMap(Geometry.picture(20, 26))
    stroke = Stroke(labels, 0, 1, Brush(radii, "square"))
    for point in points:
        stroke.extend(*point)
    y, x = np.mgrid[0:20, 0:26]
    inside, certain = np.zeros((20, 26), bool), np.ones((20, 26), bool)
    for a, b in pairwise(points):
        # A voxel is covered while |y(t) - y| <= ry and |x(t) - x| <= rx: two ranges of t that meet.
        low, high = np.zeros((20, 26)), np.ones((20, 26))
        gap = np.full((20, 26), -np.inf)
        for at, start, stop, radius in ((y, a[0], b[0], radii[0]), (x, a[1], b[1], radii[1])):
            if start == stop:
                gap = np.maximum(gap, np.abs(at - start) - radius)
                continue
            ends = np.sort(
                [(at - radius - start) / (stop - start), (at + radius - start) / (stop - start)], axis=0
            )
            low, high = np.maximum(low, ends[0]), np.minimum(high, ends[1])
        gap = np.maximum(gap, low - high)
        inside |= gap <= 0
        certain &= np.abs(gap) > 1e-4
    np.testing.assert_array_equal((labels.array[0] == 1)[certain], inside[certain])


def test_less_pressure_makes_the_same_shape_smaller():
    labels = LabelMap(Geometry.picture(30, 30))
    stroke = Stroke(labels, 0, 1, Brush((8, 8)))
    stroke.extend(15, 15, 0.5)
    y, x = np.mgrid[0:30, 0:30]
    np.testing.assert_array_equal(labels.array[0] == 1, np.hypot(y - 15, x - 15) <= 4)


def test_a_ball_at_the_end_of_the_volume_is_cut_off():
    labels = LabelMap(Geometry((4, 9, 9), (1, 1, 1)))
    Stroke(labels, 0, 1, Brush((3, 3), depth=3)).extend(0, 0)
    inside = np.linalg.norm(np.indices((4, 9, 9)), axis=0) <= 3
    np.testing.assert_array_equal(labels.array == 1, inside)


@pytest.mark.parametrize("deep", [False, True])
def test_a_limited_brush_paints_only_values_of_its_range(deep):
    voxels = np.random.default_rng(1).integers(-100, 100, (12, 20, 24)).astype(np.int16)
    section = SECTIONS[1]
    labels = LabelMap(Geometry(voxels.shape, SPACING))
    stroke = Stroke(
        labels, section, 1, brush_mm(section, 7, deep=deep), limit=InRange(voxels, section, -20, 35)
    )
    stroke.extend(6, 8)
    stroke.extend(6, 14)
    way = from_way(voxels.shape, section.voxel(6, 8), section.voxel(6, 14))
    inside = (np.linalg.norm(way, axis=-1) <= 7) & (voxels >= -20) & (voxels <= 35)
    if not deep:
        inside &= np.indices(voxels.shape)[1] == section.index
    np.testing.assert_array_equal(labels.array == 1, inside)
    assert not labels.hand[~inside].any()


def bright_half(shape=(9, 60, 70), noise=8.0) -> tuple[np.ndarray, np.ndarray]:
    """A slanted bright region with a blurred edge and noise, and the region itself."""
    z, y, x = np.indices(shape)
    edge = x - 30 - 0.3 * (y - 30) + 0.5 * (z - 4)
    field = 100 / (1 + np.exp(-edge / 0.7)) + np.random.default_rng(2).normal(0, noise, shape)
    return field.astype(np.float32), edge >= 0


@pytest.mark.parametrize("depth", [0.0, 3.0])
@pytest.mark.parametrize("bright", [True, False])
def test_an_adaptive_brush_stops_at_the_edge(depth, bright):
    voxels, region = bright_half()
    wanted = region if bright else ~region
    labels = LabelMap(Geometry(voxels.shape, (3, 1, 1)))
    stroke = Stroke(labels, 4, 1, Brush((12, 12), depth=depth), limit=SameMaterial(voxels, Section(4)))
    column = 38 if bright else 22
    stroke.extend(30, column)
    z, y, x = np.indices(voxels.shape)
    far = ((y - 30) / 12) ** 2 + ((x - column) / 12) ** 2 + (((z - 4) / depth) ** 2 if depth else 0.0)
    covered = (far <= 1) & ((z == 4) | (depth > 0))
    painted = labels.array == 1
    assert not painted[~covered].any()
    overlap = 2 * (painted & covered & wanted).sum() / (painted.sum() + (covered & wanted).sum())
    assert overlap > 0.98
    assert (painted & ~wanted).sum() < 0.02 * painted.sum()


def test_an_adaptive_brush_in_even_noise_paints_all_it_covers():
    voxels = np.random.default_rng(3).normal(50, 5, (1, 60, 60)).astype(np.float32)
    labels = LabelMap(Geometry.picture(60, 60))
    stroke = Stroke(labels, 0, 1, Brush((10, 10)), limit=SameMaterial(voxels, Section(0)))
    stroke.extend(30, 20)
    stroke.extend(30, 40)
    y, x = np.mgrid[0:60, 0:60]
    covered = np.hypot(y - 30, np.maximum(np.abs(x - 30) - 10, 0)) <= 9
    assert (labels.array[0][covered] == 1).mean() > 0.98


def test_an_adaptive_brush_whose_centre_is_off_the_image_paints_nothing():
    voxels = np.zeros((1, 20, 20), np.int16)
    labels = LabelMap(Geometry.picture(20, 20))
    stroke = Stroke(labels, 0, 1, Brush((6, 6)), limit=SameMaterial(voxels, Section(0)))
    stroke.extend(10, -2)
    assert stroke.finish() is None
