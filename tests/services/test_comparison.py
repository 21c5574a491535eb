"""What one's own labels are compared with, and the numbers of it."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.planes import Section
from segstudio.core.volume import Volume
from segstudio.errors import Cancelled
from segstudio.services.comparison import Comparison
from segstudio.services.jobs import run_now
from segstudio.services.live_scores import LiveScoresTask
from segstudio.services.session import Session
from segstudio.services.tasks import Opened

GRID = Geometry((6, 20, 30), (3.0, 2.0, 1.0))


def balls(grid: Geometry = GRID) -> tuple[LabelMap, np.ndarray]:
    """A ball with the label 2, and the same two voxels to the right."""
    z, y, x = np.indices(grid.shape)
    ball = ((z - 2.5) * 3) ** 2 + ((y - 10) * 2) ** 2 + (x - 12) ** 2 < 64
    return LabelMap(grid, ball * 2), np.roll(ball, 2, axis=2).astype(np.uint16) * 2


def plain_scores(a: np.ndarray, b: np.ndarray, spacing, tolerance: float) -> tuple[float, float, float]:
    """Dice, HD95 and surface Dice by SciPy alone."""
    surfaces = [m & ~ndimage.binary_erosion(m) for m in (a, b)]
    to = [ndimage.distance_transform_edt(~s, sampling=spacing) for s in surfaces]
    there, back = to[1][surfaces[0]], to[0][surfaces[1]]
    near = np.concatenate([there, back]) <= tolerance + 1e-6
    hd95 = max(np.percentile(there, 95), np.percentile(back, 95))
    return 2 * (a & b).sum() / (a.sum() + b.sum()), hd95, near.mean()


@pytest.mark.parametrize("number", [2, None])
def test_live_scores_are_scipys(number):
    labels, reference = balls()
    found = run_now(LiveScoresTask(labels, reference, number, None, 1.0))
    expected = plain_scores(labels.array == 2, reference == 2, GRID.spacing_mm, 1.0)
    assert (found.dice, found.hd95, found.surface_dice) == pytest.approx(expected)
    assert found.voxels == found.reference_voxels == (labels.array == 2).sum()
    assert found.unit == "mm"


@pytest.mark.parametrize("section", [Section(2), Section(10, 1, 0, 2), Section(12, 2, 0, 1)])
def test_live_scores_of_a_section_use_its_own_spacing(section):
    labels, reference = balls()
    found = run_now(LiveScoresTask(labels, reference, 2, section, 2.0))
    steps = GRID.spacing_mm[section.rows], GRID.spacing_mm[section.columns]
    expected = plain_scores(section.of(labels.array) == 2, section.of(reference) == 2, steps, 2.0)
    assert (found.dice, found.hd95, found.surface_dice) == pytest.approx(expected)


def test_what_only_one_has_and_what_none_has():
    labels, reference = balls()
    only_one = run_now(LiveScoresTask(labels, np.zeros_like(reference), 2, None, 1.0))
    assert (only_one.dice, only_one.surface_dice) == (0.0, 0.0)
    assert np.isposinf(only_one.hd95)
    none = run_now(LiveScoresTask(labels, reference, 9, None, 1.0))
    assert np.isnan([none.dice, none.hd95, none.surface_dice]).all()


def test_a_picture_is_measured_in_pixels_as_the_plane_it_is():
    grid = Geometry.picture(20, 30)
    labels, reference = LabelMap(grid), np.zeros(grid.shape, np.uint16)
    labels.apply(labels.edit("x", (slice(0, 1), slice(5, 10), slice(5, 10)), np.ones((1, 5, 5))))
    reference[0, 5:10, 6:11] = 1
    found = run_now(LiveScoresTask(labels, reference, 1, None, 1.0))
    assert (found.unit, found.hd95, found.surface_dice) == ("px", 1.0, 1.0)
    assert found.dice == pytest.approx(0.8)


def test_measuring_can_be_cancelled():
    labels, reference = balls()

    def stop(*_: object) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        LiveScoresTask(labels, reference, 2, None, 1.0).run(stop)


def test_the_reference_is_what_counts_until_somebody_says_otherwise():
    comparison, told = Comparison(), []
    comparison.changed.connect(lambda: told.append(comparison.against and comparison.against.key))
    _, reference = balls()
    comparison.put("prediction", "Prediction", reference)
    comparison.put("reference", "case.nii", reference)
    assert [(o.key, o.line) for o in comparison.others] == [("reference", "dashed"), ("prediction", "dotted")]
    comparison.compare_with("prediction")
    comparison.remove("prediction")
    assert told == ["prediction", "reference", "prediction", "reference"]
    comparison.draw("reference", "solid")
    comparison.clear()
    comparison.put("reference", "other.nii", reference)
    assert comparison.others[0].line == "solid"  # chosen once, kept


def test_distances_are_asked_for_once_and_late_ones_dropped():
    comparison, asked, told = Comparison(), [], []
    comparison.waiting.connect(asked.append)
    comparison.measured.connect(lambda: told.append(True))
    _, reference = balls()
    assert comparison.distance_of(Section(2), 2, GRID) is None
    comparison.put("reference", "case.nii", reference)
    for _ in range(3):
        assert comparison.distance_of(Section(2), 2, GRID) is None
    (task,) = asked
    found = run_now(task)
    expected = ndimage.distance_transform_edt(
        ~((reference[2] == 2) & ~ndimage.binary_erosion(reference[2] == 2)), sampling=(2, 1)
    )
    np.testing.assert_allclose(np.abs(found), expected, rtol=1e-5)
    comparison.add_distance(task, found)
    assert comparison.distance_of(Section(2), 2, GRID) is found
    comparison.put("reference", "other.nii", reference.copy())
    comparison.add_distance(task, found)
    assert len(told) == 1
    for z in range(6):  # no more are kept than are needed
        comparison.distance_of(Section(z), 2, GRID)
        comparison.distance_of(Section(z), None, GRID)
    assert len(comparison._distances) <= 6


def test_a_prediction_is_outlined_only_while_somebody_compares():
    comparison = Comparison()
    comparison.put("prediction", "Prediction", balls()[1])
    comparison.put("reference", "case.nii", balls()[1])
    assert [(o.key, line) for o, line in comparison.drawn()] == [("reference", "dashed")]
    comparison.watched = True
    assert [(o.key, line) for o, line in comparison.drawn()] == [
        ("reference", "dashed"),
        ("prediction", "dotted"),
    ]
    comparison.draw("reference", "none")
    comparison.flickering = True
    assert [(o.key, line) for o, line in comparison.drawn()] == [("reference", "solid")]


def test_flickering_ends_with_what_it_shows():
    comparison = Comparison()
    comparison.flickering = True
    assert not comparison.flickering
    comparison.put("reference", "case.nii", balls()[1])
    comparison.flickering = True
    comparison.clear()
    assert not comparison.flickering


def test_another_case_is_compared_with_nothing_but_other_labels_of_the_same_keep_the_reference():
    session = Session()
    volume = Volume(np.zeros(GRID.shape, np.int16), GRID)
    session.open(Opened(volume, None))
    session.comparison.put("reference", "case.nii", balls()[1])
    session.open(Opened(volume, balls()[0]))
    assert session.comparison.against is not None
    session.open(Opened(Volume(np.ones(GRID.shape, np.int16), GRID), None))
    assert session.comparison.against is None
