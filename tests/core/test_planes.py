"""The three planes: every way a grid can lie in a patient is shown the same way round."""

from __future__ import annotations

from itertools import permutations, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from segstudio.core.brush import disc_offsets
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.painting import Stroke, fill_region, polygon_edit
from segstudio.core.planes import Plane, Section, planes_of

WANTED = {  # letters at the left, right, top and bottom
    "Axial": ("R", "L", "A", "P"),
    "Coronal": ("R", "L", "S", "I"),
    "Sagittal": ("A", "P", "S", "I"),
}


def grid(order, signs, shape=(4, 5, 6), spacing=(3.0, 2.0, 1.0)) -> Geometry:
    """A grid whose array axes lie along the world axes `order`, each forwards or backwards."""
    direction = np.zeros((3, 3))
    for axis, (world, sign) in enumerate(zip(order, signs, strict=True)):
        direction[world, axis] = sign
    return Geometry(shape, spacing, direction=tuple(map(tuple, direction)))


def on_screen(plane: Plane, picture: np.ndarray) -> np.ndarray:
    """A section as it lies on the screen."""
    picture = picture[::-1] if plane.flip_rows else picture
    return picture[:, ::-1] if plane.flip_columns else picture


@pytest.mark.case("G8")
@pytest.mark.parametrize("order", list(permutations(range(3))))
@pytest.mark.parametrize("signs", list(product((1, -1), repeat=3)))
def test_all_48_orientations_are_shown_the_radiological_way_round(order, signs):
    geometry = grid(order, signs)
    planes = planes_of(geometry)
    assert {p.name for p in planes} == set(WANTED)
    # The voxels' own positions are the witness: what lies further left, back or down in the patient.
    index = np.stack(np.meshgrid(*(np.arange(n) for n in geometry.shape), indexing="ij"), axis=-1)
    world = geometry.to_world(index)
    for normal, plane in enumerate(planes):
        assert plane.normal == normal
        assert plane.letters(geometry) == WANTED[plane.name]
        seen = on_screen(plane, plane.at(1).of(world))
        across, down = {"Axial": (0, 1), "Coronal": (0, 2), "Sagittal": (1, 2)}[plane.name]
        assert (np.diff(seen[..., across], axis=1) > 0).all()
        assert (np.diff(seen[..., down], axis=0) * (1 if down == 1 else -1) > 0).all()
        assert seen.shape[:2] == plane.at(1).size(geometry.shape)
        spacing = plane.spacing(geometry)
        assert np.abs(np.diff(seen[..., down], axis=0)) == pytest.approx(spacing[0])
        assert np.abs(np.diff(seen[..., across], axis=1)) == pytest.approx(spacing[1])


def test_the_neurological_way_shows_left_on_the_left_and_changes_no_sagittal_plane():
    letters = {
        p.name: p.letters(grid((2, 1, 0), (1, 1, 1)))
        for p in planes_of(grid((2, 1, 0), (1, 1, 1)), radiological=False)
    }
    assert letters["Axial"] == ("L", "R", "A", "P")
    assert letters["Coronal"] == ("L", "R", "S", "I")
    assert letters["Sagittal"] == WANTED["Sagittal"]


@pytest.mark.case("G8")
@given(st.floats(-44, 44), st.sampled_from(list(permutations(range(3)))))
def test_an_oblique_grid_keeps_its_axes_and_its_letters_say_so(degrees, order):
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    turn = np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])  # about the long axis of the patient
    base = np.zeros((3, 3))
    base[list(order), range(3)] = 1
    geometry = Geometry((4, 5, 6), (3.0, 2.0, 1.0), direction=tuple(map(tuple, turn @ base)))
    axial = next(p for p in planes_of(geometry) if p.name == "Axial")
    left, right, top, bottom = axial.letters(geometry)
    assert (left[0], right[0], top[0], bottom[0]) == ("R", "L", "A", "P")
    assert len(right) == (2 if abs(s) > 1e-4 else 1)
    assert right[1:] == ("" if abs(s) <= 1e-4 else "P" if s > 0 else "A")


@pytest.mark.case("G8")
def test_a_grid_whose_place_is_unknown_is_shown_as_stored_without_letters():
    geometry = Geometry.unplaced((4, 5, 6), (3.0, 2.0, 1.0))
    planes = planes_of(geometry)
    assert [p.name for p in planes] == ["XY", "XZ", "YZ"]
    assert planes[1].letters(geometry) == ("", "", "", "")
    assert [(p.rows, p.columns, p.flip_rows, p.flip_columns) for p in planes] == [
        (1, 2, False, False),
        (0, 2, False, False),
        (0, 1, False, False),
    ]


SECTIONS = [Section(2, n, r, c) for n, r, c in permutations(range(3))]


@pytest.mark.parametrize("section", SECTIONS)
def test_a_section_and_its_box_name_the_same_voxels(section, rng):
    array = rng.integers(0, 99, (4, 5, 6))
    plane = section.of(array)
    for row, column in ((0, 1), (2, 3)):
        assert plane[row, column] == array[section.voxel(row, column)]
    box = section.box(slice(1, 3), slice(0, 2))
    np.testing.assert_array_equal(section.flat(array[box]), plane[1:3, 0:2])
    np.testing.assert_array_equal(section.lift(plane[1:3, 0:2]), array[box])


@pytest.mark.parametrize("section", SECTIONS)
def test_a_stroke_writes_its_disc_into_any_plane_and_undoes_it(section):
    labels = LabelMap(Geometry((7, 8, 9)), np.full((7, 8, 9), 3))
    radius = (2.0, 1.0)
    stroke = Stroke(labels, section, 5, radius)
    stroke.extend(3, 3)
    edit = stroke.finish()
    wanted = np.full((7, 8, 9), 3)
    disc = disc_offsets(radius)
    for dy, dx in np.argwhere(disc) - (2, 1):
        wanted[section.voxel(3 + dy, 3 + dx)] = 5
    np.testing.assert_array_equal(labels.array, wanted)
    np.testing.assert_array_equal(labels.hand, wanted == 5)
    labels.apply(edit.inverse)
    assert (labels.array == 3).all()
    assert not labels.hand.any()


@pytest.mark.parametrize("section", SECTIONS)
def test_polygon_and_fill_work_in_any_plane(section):
    labels = LabelMap(Geometry((7, 8, 9)))
    labels.apply(polygon_edit(labels, section, [(0.5, 0.5), (0.5, 3.5), (2.5, 3.5), (2.5, 0.5)], 4))
    wanted = np.zeros((7, 8, 9), int)
    for row, column in product((1, 2), (1, 2, 3)):
        wanted[section.voxel(row, column)] = 4
    np.testing.assert_array_equal(labels.array, wanted)
    labels.apply(fill_region(labels, section, 1, 1, 6))
    np.testing.assert_array_equal(labels.array, wanted // 4 * 6)
