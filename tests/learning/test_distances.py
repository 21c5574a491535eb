"""Distances are given in the unit they have, and not at all where they would lie."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.io.corrections import CorrectionStore, make_correction
from segstudio.learning.evaluate import distance_unit, means, score_classes
from segstudio.learning.outcomes import ImageScore

FOUND, REFERENCE = (np.zeros((3, 9, 9), np.uint8) for _ in range(2))
FOUND[1, 4, 4] = 1
REFERENCE[1, 4, 6] = 1  # two voxels to the right


def _row(geometry: Geometry) -> dict[str, float]:
    return score_classes(FOUND, REFERENCE, 1, geometry)[0]


def test_millimetres_pixels_or_nothing():
    even = Geometry((3, 9, 9), (3.0, 2.0, 1.5))
    assert (distance_unit(even), _row(even)["hd95"]) == ("mm", pytest.approx(3.0))
    picture = replace(even, calibrated=False, oriented=False, spacing_mm=(1.0, 1.0, 1.0))
    assert (distance_unit(picture), _row(picture)["hd95"]) == ("px", pytest.approx(2.0))
    uneven = replace(even, even=False)
    row = _row(uneven)
    assert distance_unit(uneven) == ""
    assert np.isnan([row["hd95"], row["assd"], row["surface_dice"]]).all()
    assert row["dice"] == 0.0


def test_what_was_not_measured_does_not_count_in_the_mean():
    scores = [
        ImageScore("a", "", 0.5, 0.4, 3.0, 1.0, 0.9, "mm", 1.0),
        ImageScore("b", "", 0.7, 0.6, float("nan"), float("nan"), float("nan"), "", 1.0),
    ]
    row = means(scores)["all"]
    assert (row["dice"], row["hd95"]) == (pytest.approx(0.6), 3.0)


def test_a_correction_remembers_that_its_slices_lie_unevenly_and_what_is_padding(tmp_path):
    geometry = Geometry((3, 9, 9), (3.0, 2.0, 1.5), even=False)
    volume = Volume(np.arange(243, dtype=np.int16).reshape(3, 9, 9), geometry, padding=(0.0, 4.0))
    labels = LabelMap(geometry, FOUND.astype(np.uint16), reviewed=[0, 1, 2])
    store = CorrectionStore(tmp_path)
    again = store.load(store.add(make_correction(volume, labels))).volume
    assert again.geometry == geometry
    assert again.padding == (0.0, 4.0)
