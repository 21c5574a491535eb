"""Letters, read-out, proportions and lengths of all three planes on grids that lie askew in the patient."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from scipy.spatial.transform import Rotation

from segstudio.core.display import display_flips, edge_letters
from segstudio.core.geometry import Geometry
from segstudio.core.planes import planes_of
from segstudio.core.volume import Volume
from segstudio.gui.canvas.cursor_info import read_out
from segstudio.gui.canvas.plane_views import PlaneViews
from segstudio.gui.view_state import ViewState
from segstudio.services.session import Session
from segstudio.services.tasks import Opened

pytestmark = pytest.mark.gui
AXES = {"L": (0, 1), "R": (0, -1), "P": (1, 1), "A": (1, -1), "S": (2, 1), "I": (2, -1)}
SHAPE, SPACING = (14, 18, 22), (3.0, 2.0, 1.0)

angles = st.tuples(*(st.floats(-180, 180, width=32) for _ in range(3)))
turned = st.tuples(st.permutations(range(3)), st.tuples(*(st.sampled_from((-1, 1)) for _ in range(3))))


@pytest.fixture(scope="module")
def planes(qapp):
    made = PlaneViews(Session(), ViewState(layout="planes"), QAction("Maximise"))
    made.resize(900, 700)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    qapp.processEvents()


def open_on(planes: PlaneViews, direction: np.ndarray) -> Geometry:
    geometry = Geometry(SHAPE, SPACING, (11.0, -7.0, 5.0), tuple(map(tuple, direction.tolist())))
    voxels = np.arange(np.prod(SHAPE), dtype=np.int16).reshape(SHAPE)
    planes._session.open(Opened(Volume(voxels, geometry)))
    planes._state.go_to((7, 9, 11))
    for _ in range(4):
        QApplication.processEvents()
    return geometry


def world_at(view, geometry: Geometry, screen: QPointF) -> np.ndarray:
    pointer = view.pointer(screen)
    return geometry.to_world(view.section.place(pointer.y - 0.5, pointer.x - 0.5))


def check(planes: PlaneViews, geometry: Geometry) -> None:
    seen = set()
    for view in planes.views:
        middle = view.to_screen(*(n / 2 for n in view.plane.at(0).size(SHAPE)))
        here = world_at(view, geometry, middle)
        left, right, top, bottom = (letter.text for letter in view.furniture.letters)
        units = view.spacing_yx[1] / view.pixels_per_voxel[1]
        for letters, step in ((right, (40, 0)), (left, (-40, 0)), (bottom, (0, 40)), (top, (0, -40))):
            moved = world_at(view, geometry, middle + QPointF(*step)) - here
            assert np.linalg.norm(moved) == pytest.approx(40 * units, rel=1e-6), "true proportions"
            order = [AXES[letter][0] for letter in letters]
            sizes = [abs(moved[axis]) for axis in order]
            assert sizes == sorted(sizes, reverse=True), "the dominant direction first"
            assert sizes[0] == pytest.approx(np.abs(moved).max())
            for letter in letters:
                axis, sign = AXES[letter]
                assert np.sign(moved[axis]) == sign, (view.plane.name, letters, moved)
        seen.add(view.plane.name)
        bar = view.furniture.scale_bar
        assert bar._length * units == pytest.approx(float(bar.text.split()[0]), rel=0.02)
        row, column = (n // 2 for n in view.plane.at(0).size(SHAPE))
        index = view.section.voxel(row, column)
        info = read_out(planes._session.volume, planes._session.labels, *index)
        assert np.allclose(info.world, geometry.to_world(index))
        for word, value, (low, high) in zip(
            info.position_text.split()[0:6:2], info.world, (("R", "L"), ("A", "P"), ("I", "S")), strict=True
        ):
            assert word == (high if value >= 0 else low)
        place = view.furniture.bottom_left.text.splitlines()[-1]
        assert place.split()[0] in ("RL", "AP", "IS")[view.plane.world]
    assert seen == {"Axial", "Coronal", "Sagittal"}
    first = planes_of(geometry)[0]
    if (first.rows, first.columns) == (1, 2) and (first.flip_rows, first.flip_columns) == display_flips(
        geometry
    ):
        assert edge_letters(geometry) == first.letters(geometry)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(turn=angles)
def test_any_rotation_names_the_sides_that_the_screen_shows(planes, turn):
    check(planes, open_on(planes, Rotation.from_euler("xyz", turn, degrees=True).as_matrix()))


@settings(max_examples=48, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(axes=turned)
def test_every_order_of_the_axes_names_the_sides_that_the_screen_shows(planes, axes):
    order, signs = axes
    geometry = open_on(planes, np.eye(3)[:, list(order)] * signs)
    check(planes, geometry)
    for view in planes.views:
        shown = [letter.text for letter in view.furniture.letters]
        # Radiological: the patient's left on the right, the back or the feet at the bottom.
        expected = {
            "Axial": ["R", "L", "A", "P"],
            "Coronal": ["R", "L", "S", "I"],
            "Sagittal": ["A", "P", "S", "I"],
        }[view.plane.name]
        assert shown == expected


def test_slices_as_stored_have_the_letters_of_exported_pictures(planes):
    """An acquisition that lies only a little askew is shown the same way as on a written picture."""
    for turn in ((3, -8, 5), (-12, 4, 20), (20, 15, -10)):
        direction = Rotation.from_euler("xyz", turn, degrees=True).as_matrix()[:, ::-1]
        geometry = open_on(planes, direction)
        assert edge_letters(geometry) == planes_of(geometry)[0].letters(geometry)
        assert [len(letter.text) for letter in planes.views[0].furniture.letters] == [3, 3, 3, 3]


def test_a_long_name_ends_before_the_letter_at_the_top(planes):
    name = "a study of a shoulder " * 8
    geometry = Geometry((4, 5, 6), (1.0, 1.0, 1.0))
    planes._session.open(Opened(Volume(np.zeros(geometry.shape, np.uint8), geometry, name=name)))
    for _ in range(4):
        QApplication.processEvents()
    furniture = planes.first.furniture
    assert "…" in furniture.top_left.text
    shown = furniture.top_left.sceneBoundingRect()
    assert shown.right() < furniture.letters[2].sceneBoundingRect().left()
