"""The soft disc: what follows it, how far, and that the rest stays as it was."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy import ndimage

from segstudio.core.brush import Brush
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap, default_class
from segstudio.core.nudge import Nudge
from segstudio.core.planes import Section


def left_half(shape=(5, 80, 100), edge=50, number=1) -> LabelMap:
    array = np.zeros(shape, np.uint16)
    array[:, :, :edge] = number
    return LabelMap(Geometry(shape, (3, 2, 1)), array, [default_class(1), default_class(2)])


def drag(nudge: Nudge, start, stop, steps=12):
    for share in np.linspace(0, 1, steps + 1):
        nudge.move(*(a + share * (b - a) for a, b in zip(start, stop, strict=True)))
    return nudge.finish()


def edge_of(mask: np.ndarray) -> np.ndarray:
    """How many voxels each row has from the left."""
    return mask.sum(axis=1)


@pytest.mark.parametrize("way", [8, -8])
def test_one_small_step_is_a_warp_by_the_falloff(way):
    labels = left_half()
    nudge = Nudge(labels, 2, 1, Brush((10, 20)))
    nudge.move(40, 50)
    nudge.move(40, 50 + way)
    y, x = np.mgrid[0:80, 0:100].astype(float)
    rho2 = ((y - 40) / 10) ** 2 + ((x - 50 - way) / 20) ** 2
    by = way * np.maximum(1 - rho2, 0) ** 2
    field = ndimage.map_coordinates((x < 50).astype(float), [y, x - by], order=1, mode="nearest")
    near_half = np.abs(field - 0.5) < 0.35  # where smoothing by less than a voxel may decide
    got = labels.array[2] == 1
    np.testing.assert_array_equal(got[~near_half], (field > 0.5)[~near_half])
    assert (got != (field >= 0.5)).sum() <= 8
    np.testing.assert_array_equal(labels.array[[0, 1, 3, 4]], left_half().array[[0, 1, 3, 4]])


@pytest.mark.parametrize("way", [12, -12])
def test_the_boundary_follows_the_hand_in_the_middle_and_stays_at_the_rim(way):
    labels = left_half()
    edit = drag(Nudge(labels, 2, 1, Brush((12, 24))), (40, 50), (40, 50 + way))
    moved = edge_of(labels.array[2] == 1) - 50
    assert abs(moved[40] - way) <= 1
    assert (np.sign(moved[moved != 0]) == np.sign(way)).all()
    assert not moved[:28].any()
    assert not moved[53:].any()
    one_way = np.diff(moved[28:41]) * np.sign(way)
    assert (one_way >= 0).all()  # a smooth bump, no teeth
    np.testing.assert_allclose(moved[28:53], moved[28:53][::-1], atol=1)
    labels.apply(edit.inverse)
    np.testing.assert_array_equal(labels.array, left_half().array)
    assert not labels.hand.any()


def test_many_small_steps_do_what_a_few_large_ones_do():
    fine, coarse = left_half(), left_half()
    drag(Nudge(fine, 2, 1, Brush((14, 28))), (40, 45), (43, 66), steps=60)
    drag(Nudge(coarse, 2, 1, Brush((14, 28))), (40, 45), (43, 66), steps=8)
    assert (fine.array != coarse.array).sum() < 0.04 * (fine.array != left_half().array).sum() + 8


def test_there_and_back_leaves_almost_nothing_changed():
    labels = left_half()
    nudge = Nudge(labels, 2, 1, Brush((12, 24)))
    for x in (*np.linspace(50, 62, 13), *np.linspace(62, 50, 13)):
        nudge.move(40, x)
    assert (labels.array != left_half().array).sum() <= 6


def test_a_disc_inside_or_outside_changes_nothing_until_it_meets_the_boundary():
    labels = left_half()
    nudge = Nudge(labels, 2, 1, Brush((8, 8)))
    assert not nudge.boundary_near(40, 20)
    assert nudge.boundary_near(40, 46)
    assert drag(nudge, (40, 20), (40, 35)) is None
    assert not labels.hand.any()
    pushed = drag(Nudge(labels, 2, 1, Brush((8, 8))), (40, 20), (40, 60))
    assert pushed is not None
    assert edge_of(labels.array[2] == 1)[40] > 55


def test_voxels_at_rest_keep_ragged_details():
    rng = np.random.default_rng(0)
    array = (rng.random((1, 80, 100)) < 0.5).astype(np.uint16)
    labels = LabelMap(Geometry.picture(80, 100), array)
    drag(Nudge(labels, 0, 1, Brush((15, 15))), (40, 50), (40, 55))
    y, x = np.mgrid[0:80, 0:100]
    far = np.hypot(y - 40, np.maximum(np.abs(x - 52.5) - 2.5, 0)) > 15
    np.testing.assert_array_equal(labels.array[0][far], array[0][far])


def test_a_neighbour_gives_way_and_follows_without_a_gap():
    labels = left_half()
    both = labels.array.copy()
    both[:, :, 50:] = 2
    whole = (slice(0, 5), slice(0, 80), slice(0, 100))
    labels.apply(labels.edit("", whole, both))
    drag(Nudge(labels, 2, 1, Brush((12, 24))), (40, 50), (40, 60))
    assert edge_of(labels.array[2] == 1)[40] > 57
    drag(Nudge(labels, 2, 1, Brush((12, 24))), (40, 60), (40, 42))
    assert edge_of(labels.array[2] == 1)[40] < 45
    assert (labels.array[2] > 0).all()


def test_a_locked_neighbour_does_not_give_way():
    labels = left_half()
    both = labels.array.copy()
    both[:, :, 55:] = 2
    labels.apply(labels.edit("", (slice(0, 5), slice(0, 80), slice(0, 100)), both))
    labels.set_class(replace(labels.classes[2], locked=True))
    drag(Nudge(labels, 2, 1, Brush((12, 24))), (40, 50), (40, 66))
    np.testing.assert_array_equal(labels.array == 2, both == 2)
    assert edge_of(labels.array[2] == 1)[40] == 55


@pytest.mark.parametrize("section", [Section(40, 1, 0, 2), Section(50, 2, 1, 0)])
def test_other_planes_move_alike(section):
    labels = left_half((60, 80, 100))
    turned = section.of(labels.array)
    before = turned.copy()
    middle = [n / 2 for n in turned.shape]
    start, stop = (middle, [middle[0], middle[1] + 6]) if section.normal == 1 else (middle, middle)
    if section.normal == 1:
        edit = drag(Nudge(labels, section, 1, Brush((10, 10))), start, stop)
        assert edit.box[1] == slice(40, 41)
        assert (section.of(labels.array) != before).sum() > 10
    else:  # all background on this section: nothing to move
        assert drag(Nudge(labels, section, 1, Brush((10, 10))), start, [middle[0] + 6, middle[1]]) is None


def test_with_a_depth_the_sections_beside_follow_less():
    labels = left_half((9, 80, 100))
    edit = drag(Nudge(labels, 4, 1, Brush((12, 24), depth=3)), (40, 50), (40, 60))
    moved = [edge_of(plane == 1)[40] - 50 for plane in labels.array]
    assert moved[4] >= 9
    assert moved[4] > moved[5] > moved[6] >= 0
    np.testing.assert_array_equal(moved[:4], moved[:4:-1])
    assert moved[0] == moved[1] == 0  # the ball's rim is three sections off
    labels.apply(edit.inverse)
    np.testing.assert_array_equal(labels.array, left_half((9, 80, 100)).array)


def test_cancel_puts_everything_back():
    labels = left_half()
    nudge = Nudge(labels, 2, 1, Brush((12, 24)))
    nudge.move(40, 50)
    nudge.move(40, 58)
    assert (labels.array != left_half().array).any()
    assert nudge.cancel() is not None
    np.testing.assert_array_equal(labels.array, left_half().array)
    assert not labels.hand.any()
    assert nudge.finish() is None


def test_a_mouse_that_is_thrown_costs_no_more_and_folds_nothing():
    labels = left_half((1, 400, 500), edge=250)
    nudge = Nudge(labels, 0, 1, Brush((20, 20)))
    nudge.move(200, 20)
    nudge.move(200, 480)
    _, count = ndimage.label(labels.array[0] == 1)
    assert count == 1
