"""`segstudio compare` of one slice, and what differs as a label file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from segstudio.core.labels import LabelMap
from segstudio.io import read_labels, write_labels
from tests.cli.conftest import UNEQUAL, Command


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Squares in slice 1, in the second file two columns of 1 mm further, and another label below."""
    ours, theirs = np.zeros(UNEQUAL.shape, np.uint16), np.zeros(UNEQUAL.shape, np.uint16)
    ours[1, 5:15, 5:15] = 1
    theirs[1, 5:15, 7:17] = 1
    ours[2, 3, 3], theirs[2, 3, 3] = 1, 2
    paths = tmp_path / "a.nii.gz", tmp_path / "b.nii.gz"
    for path, array in zip(paths, (ours, theirs), strict=True):
        write_labels(LabelMap(UNEQUAL, array), path)
    return paths


def test_one_slice_is_measured_by_its_own_distances(command: Command, files: tuple[Path, Path]) -> None:
    document = command("compare", *files, "--slice", 2, "--tolerance", 2, "--json").document
    assert document["slice"] == 2
    row = document["labels"][1]
    assert (row["number"], row["voxels_a"], row["voxels_b"], row["dice"]) == (1, 100, 100, 0.8)
    assert (row["hd95"], row["surface_dice"], row["unit"]) == (2.0, 1.0, "mm")
    answer = command("compare", *files, "--slice", 4)
    assert answer.code == 2
    assert "no slice 4; the labels have 3 slices" in answer.err


def test_differences_are_written_as_labels(
    command: Command, files: tuple[Path, Path], tmp_path: Path
) -> None:
    out = tmp_path / "differences.seg.nrrd"
    answer = command("compare", *files, "--differences", out)
    assert answer.code == 0
    assert str(out) in answer.out
    found = read_labels(out)
    expected = np.zeros(UNEQUAL.shape, np.uint16)
    expected[1, 5:15, 15:17], expected[1, 5:15, 5:7], expected[2, 3, 3] = 1, 2, 3
    np.testing.assert_array_equal(found.array, expected)
    assert [c.name for c in found.classes.values()] == ["missing", "too much", "another label"]
