"""Files with one distance for all slices: every writer says so where the slices lie unevenly."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.io import write_labels, write_volume
from segstudio.io.remarks import each_once
from tests.io.conftest import make_slice  # noqa: F401


@pytest.fixture
def series(make_slice) -> Path:  # noqa: F811
    for number, z in enumerate((0, 4, 8, 15, 22)):
        made = make_slice(f"{number}.dcm", z=z, pixels=np.full((4, 5), 100 + number, np.int16))
    return made.parent


@pytest.mark.parametrize(
    ("name", "even", "told"),
    [("a.nii.gz", False, 1), ("a.nrrd", False, 1), ("a.nii", True, 0), ("a.tif", False, 0)],
)
def test_labels_and_images_are_told_of_once(tmp_path: Path, name: str, even: bool, told: int) -> None:
    geometry = Geometry((3, 4, 5), (4.22, 1, 1), even=even)
    array, heard = np.ones(geometry.shape, np.uint16), list[str]()
    with each_once(heard.append):
        write_labels(LabelMap(geometry, array), tmp_path / name)
        write_volume(Volume(array, geometry), tmp_path / f"image-{name}")
    assert [("4.22 mm" in text, "DICOM SEG" in text) for text in heard] == [(True, True)] * told
    write_labels(LabelMap(geometry, array), tmp_path / name)
    assert len(heard) == told  # nobody listens any more


@pytest.mark.parametrize(
    ("words", "target", "told"),
    [
        (["convert"], "out.nii.gz", True),
        (["convert"], "out.nrrd", True),
        (["filter", "--size", "3"], "out.nii.gz", True),
        (["convert"], "out.tif", False),
    ],
)
def test_the_terminal_hears_it_beside_the_results(command, series, tmp_path, words, target, told) -> None:
    output = ["--out", tmp_path / target] if words[0] == "filter" else [tmp_path / target]
    answer = command(words[0], series, *output, *words[1:], "--accept", "uneven")
    assert answer.code == 0, answer.err
    assert (answer.err.count("hold one distance") + answer.err.count("holds one distance")) == told
    assert "one distance" not in answer.out
