"""The places that a person should look at first."""

from __future__ import annotations

import numpy as np
import pytest

from segstudio.core.doubt import LEAST, doubtful_places


def sure(slices: int = 3) -> np.ndarray:
    """Three classes, the background certain everywhere."""
    probabilities = np.zeros((3, slices, 40, 50), np.float16)
    probabilities[0] = 1
    return probabilities


def test_a_prediction_that_is_sure_has_no_doubtful_place() -> None:
    assert doubtful_places(sure()) == []


def test_the_middle_of_the_least_sure_region_of_each_slice_comes_first() -> None:
    probabilities = sure()
    probabilities[:, 0, 5:20, 10:25] = np.array([0.6, 0.1, 0.3], np.float16)[:, None, None]  # margin 0.3
    probabilities[:, 2, 20:35, 30:45] = np.array([0.2, 0.4, 0.4], np.float16)[:, None, None]  # margin 0
    found = doubtful_places(probabilities, side=15)
    assert [doubt.place for doubt in found] == [(2, 27, 37), (0, 12, 17)]
    assert [doubt.amount for doubt in found] == pytest.approx([1.0, 0.7], abs=2e-3)


def test_a_single_unsure_voxel_counts_little() -> None:
    probabilities = sure(1)
    probabilities[:, 0, 20, 20] = np.array([0.5, 0.5, 0.0], np.float16)
    assert LEAST > 1 / 15**2
    assert doubtful_places(probabilities, side=15) == []
    assert doubtful_places(probabilities, side=3)[0].amount == pytest.approx(1 / 9, abs=1e-4)
