"""The curves of a simulation: round ticks, every arm, values where they belong."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from segstudio.io import read_volume
from segstudio.services.simulation.outcome import Checkpoint, SimulationReport
from segstudio.services.simulation.plot import HEIGHT_PX, WIDTH_PX, draw_plot, ticks, write_plot


def report(*points: tuple[str, int, float], guard: float = 0.9) -> SimulationReport:
    rows = [
        Checkpoint(arm, 0, corrected, 60, 1.0, dice, 5.0, 2.0, 9.0, 0, 3.0, 1.0, guard, 1.0)
        for arm, corrected, dice in points
    ]
    return SimulationReport("discs", "px", {}, (), tuple(rows))


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0.7, 0.9, [0.7, 0.75, 0.8, 0.85, 0.9]),
        (0.0, 200.0, [0, 50, 100, 150, 200]),
        (-0.1, 0.13, [-0.1, -0.05, 0, 0.05, 0.1, 0.15]),
    ],
)
def test_ticks_are_round(low: float, high: float, expected: list[float]) -> None:
    assert ticks(low, high) == pytest.approx(expected)


@pytest.mark.parametrize("value", [0.0, 3.0, -2.0, 0.985])
def test_a_single_value_has_ticks_around_it(value: float) -> None:
    marks = ticks(value, value)
    assert marks[0] <= value <= marks[-1]
    assert 4 <= len(marks) <= 9


def test_a_better_arm_is_drawn_higher() -> None:
    """In the first panel; the first arm is orange, the second purple."""
    picture = draw_plot(report(("good", 0, 0.9), ("good", 5, 0.9), ("bad", 0, 0.5), ("bad", 5, 0.5)))
    assert picture.shape == (HEIGHT_PX, WIDTH_PX, 3)
    panel = picture[: HEIGHT_PX // 2 - 60, : WIDTH_PX // 2]
    heights = [
        np.nonzero((panel == colour).all(axis=-1))[0].mean()
        for colour in ((0xE6, 0x9F, 0x00), (0xCC, 0x79, 0xA7))
    ]
    assert heights[0] < heights[1] - 100


def test_more_corrected_images_are_further_right() -> None:
    panel = draw_plot(report(("ours", 0, 0.5), ("ours", 20, 0.9)))[: HEIGHT_PX // 2 - 60, : WIDTH_PX // 2]
    rows, columns = np.nonzero((panel == (0xE6, 0x9F, 0x00)).all(axis=-1))
    assert columns[rows.argmax()] < columns[rows.argmin()] - 100  # low on the left, high on the right


def test_without_an_old_domain_the_last_panel_shows_the_distance() -> None:
    with_guard, without = (report(("ours", 0, 0.5), guard=g) for g in (0.9, math.nan))
    a, b = draw_plot(with_guard), draw_plot(without)
    half = HEIGHT_PX // 2 - 60
    np.testing.assert_array_equal(a[:half], b[:half])
    assert not np.array_equal(a[half:, WIDTH_PX // 2 :], b[half:, WIDTH_PX // 2 :])


def test_values_that_are_missing_leave_an_empty_panel() -> None:
    nothing = report(("scratch", 0, 0.0))
    nothing = replace(nothing, checkpoints=tuple(replace(p, assd=math.nan) for p in nothing.checkpoints))
    assert draw_plot(nothing).min() < 100  # the words are there


def test_it_is_written_as_a_picture(tmp_path: Path) -> None:
    shown = report(("ours", 0, 0.5), ("ours", 1, 0.6))
    write_plot(shown, tmp_path / "curves.png")
    np.testing.assert_array_equal(read_volume(tmp_path / "curves.png").voxels[0], draw_plot(shown))
