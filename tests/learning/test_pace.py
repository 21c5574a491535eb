"""Where the parts of a fine-tuning end, by hand."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from segstudio.learning.pace import pace_of
from segstudio.learning.plan import FineTunePlan


def case(slices: int, side: int) -> SimpleNamespace:
    return SimpleNamespace(slices=list(range(slices)), target=np.zeros((slices, side, side), np.uint8))


def material(corrected: int, guards: int, replay: int) -> SimpleNamespace:
    return SimpleNamespace(
        corrected=[case(2, 64)] * corrected, guard=[case(1, 64)] * guards, replay=[None] * replay
    )


def test_the_parts_end_where_their_work_does() -> None:
    # In 64 × 64 px: 2 corrected + 1 guard measured; 20 steps of 4 × (2 + 1) and a look at the guard in each
    # twentieth part of one; the mixture measured four times.
    pace = pace_of(material(1, 1, 1), FineTunePlan(steps=20, batch=2, patch=64), 16)
    measured, taught, mixed = 3, 20 * 12 + 1, 4 * 3
    whole = measured + taught + mixed
    assert pace.prepared == 0
    assert pace.measured == pytest.approx(0.99 * measured / whole)
    assert pace.taught == pytest.approx(0.99 * (measured + taught) / whole)
    assert pace.mixed == pytest.approx(0.99)


def test_drawn_images_take_their_time_and_four_corrections_a_second_run() -> None:
    plan = FineTunePlan(steps=20, batch=2, patch=64, acceptance="none")
    one = pace_of(material(1, 0, 0), plan, 16)
    # 16 of the synthetic images' 256 × 256 px are 64 × 64: 24 of them made, 4 measured.
    made, measured, taught = 24 * 16, 2 + 4 * 16, 20 * 12 + 4 * 16
    whole = made + measured + taught + measured
    assert one.prepared == pytest.approx(0.99 * made / whole)
    assert one.taught == pytest.approx(0.99 * (made + measured + taught) / whole)
    four = pace_of(material(4, 1, 1), plan, 16)
    measured, taught = 9, 2 * (20 * 12 + 1)
    assert four.taught == pytest.approx(0.99 * (measured + taught) / (2 * measured + taught))
