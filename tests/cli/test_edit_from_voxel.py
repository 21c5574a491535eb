"""The wand and growth from a voxel, on the command line, against scikit-image."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from scipy import ndimage
from skimage.graph import MCP_Geometric
from skimage.segmentation import flood

from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.io import read_labels, read_volume, write_labels, write_volume
from tests.cli.conftest import UNEQUAL, Command

SEED, AT = (2, 6, 9), "9,6,2"


@pytest.fixture
def image(rng: np.random.Generator, tmp_path: Path) -> Path:
    field = ndimage.gaussian_filter(rng.normal(size=UNEQUAL.shape), 1.5)
    write_volume(Volume((1000 * field).astype(np.int16), UNEQUAL, name="a"), tmp_path / "a.nii.gz")
    return tmp_path / "a.nii.gz"


def voxels(path: Path) -> np.ndarray:
    return read_volume(path).voxels.astype(float)


@pytest.mark.parametrize("flat", [False, True])
def test_the_wand_takes_what_scikit_image_floods(
    command: Command, image: Path, tmp_path: Path, flat: bool
) -> None:
    out, where = tmp_path / "b.nii.gz", ["--slice", "3"] if flat else []
    words = ("--at", AT, "--tolerance", "120", "--label", "3", *where)
    assert command("edit", "wand", image, *words, "--out", out).code == 0
    values, expected = voxels(image), np.zeros(UNEQUAL.shape, bool)
    if flat:
        expected[2] = flood(values[2], SEED[1:], tolerance=120, connectivity=1)
    else:
        expected = flood(values, SEED, tolerance=120, connectivity=1)
    np.testing.assert_array_equal(read_labels(out).array, 3 * expected)


def test_growth_reaches_what_scikit_image_can_walk_to_and_keeps_other_labels(
    command: Command, image: Path, tmp_path: Path
) -> None:
    array = np.zeros(UNEQUAL.shape, np.uint16)
    array[:, :, :9] = 2
    write_labels(LabelMap(UNEQUAL, array), tmp_path / "labels.nii.gz")
    out = tmp_path / "b.nii.gz"
    words = ("--at", AT, "--tolerance", "150", "--distance", "9mm", "--label", "1", "--lock", "2")
    onto = ("--onto", tmp_path / "labels.nii.gz")
    assert command("edit", "grow-from", image, *words, *onto, "--out", out).code == 0
    values = voxels(image)
    like = np.abs(values - values[SEED]) <= 150
    search = MCP_Geometric(np.where(like, 1.0, -1.0), sampling=UNEQUAL.spacing_mm, fully_connected=True)
    costs, _ = search.find_costs([SEED])
    expected = np.where((costs <= 9 + 1e-4) & (array != 2), 1, array)
    assert (expected == 1).sum() > 10
    np.testing.assert_array_equal(read_labels(out).array, expected)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "No voxel is pointed at"),
        (("--at", "900,0,0"), "outside the image"),
        (("--at", AT, "--tolerance", "-1"), "Tolerance cannot be -1"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    command: Command, image: Path, tmp_path: Path, words, said
) -> None:
    answer = command("edit", "wand", image, *words, "--out", tmp_path / "b.nii.gz")
    assert answer.code == 2
    assert said in answer.err
    assert not (tmp_path / "b.nii.gz").exists()
