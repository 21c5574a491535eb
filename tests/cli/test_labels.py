"""`segstudio labels`: what a label file holds, and changing its set of labels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from segstudio.core.labels import LabelClass, LabelMap
from segstudio.io import read_labels, write_labels
from segstudio.io.label_sets import read_label_set
from tests.cli.conftest import UNEQUAL, Command


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Labels 2, 5 and 9 on voxels of 3 x 2 x 1 mm."""
    array = np.zeros(UNEQUAL.shape, np.uint16)
    array[0, :10, :10], array[1, :2, :3], array[2, 5, 5] = 2, 5, 9
    classes = [
        LabelClass(2, "liver", (1, 2, 3)),
        LabelClass(5, "spleen", (4, 5, 6)),
        LabelClass(9, "node", (7, 8, 9)),
    ]
    path = tmp_path / "case.seg.nrrd"
    write_labels(LabelMap(UNEQUAL, array, classes), path)
    return path


def test_the_list_counts_and_measures(command: Command, file: Path) -> None:
    rows = command("labels", "list", file, "--json").document["labels"]
    assert rows == [
        {"number": 2, "name": "liver", "color": "#010203", "voxels": 100, "size": 0.6, "unit": "ml"},
        {"number": 5, "name": "spleen", "color": "#040506", "voxels": 6, "size": 36.0, "unit": "mm³"},
        {"number": 9, "name": "node", "color": "#070809", "voxels": 1, "size": 6.0, "unit": "mm³"},
    ]
    assert "spleen" in command("labels", "list", file).out


def test_merging_deleting_and_renumbering(command: Command, file: Path, tmp_path: Path) -> None:
    before = read_labels(file)
    out = tmp_path / "out.seg.nrrd"
    answer = command("labels", "merge", file, "--numbers", "5,9", "--into", 2, "-o", out, "--json")
    assert answer.document == {"done": "Merge spleen and node into liver", "voxels": 7, "labels": str(out)}
    np.testing.assert_array_equal(read_labels(out).array, np.where(before.array > 0, 2, 0))
    assert command("labels", "delete", file, "--numbers", "2-5", "-o", out).code == 0
    np.testing.assert_array_equal(read_labels(out).array, np.where(before.array == 9, 9, 0))
    assert command("labels", "renumber", file, "-o", out).code == 0
    compact = read_labels(out)
    np.testing.assert_array_equal(compact.array, np.searchsorted([0, 2, 5, 9], before.array))
    assert [c.name for c in compact.classes.values()] == ["liver", "spleen", "node"]
    assert command("labels", "renumber", file, "--to", "9=1,2=9", "-o", out).code == 0
    assert {n: c.name for n, c in read_labels(out).classes.items()} == {1: "node", 5: "spleen", 9: "liver"}


def test_names_go_out_and_come_in(command: Command, file: Path, tmp_path: Path) -> None:
    names = tmp_path / "names.label"
    assert command("labels", "export-set", file, "-o", names).code == 0
    assert [c.name for c in read_label_set(names)] == ["liver", "spleen", "node"]
    names.write_text(names.read_text().replace("spleen", "Milz"), encoding="utf-8")
    out = tmp_path / "out.seg.nrrd"
    assert command("labels", "import-set", file, names, "-o", out).code == 0
    assert read_labels(out).classes[5].name == "Milz"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("merge", "--numbers", "liver", "--into", "2"), "names no labels"),
        (("merge", "--numbers", "2", "--into", "2"), "two labels"),
        (("renumber", "--to", "5=2"), "number 2"),
        (("renumber", "--to", "five=2"), "gives no numbers"),
        (("delete", "--numbers", ""), "No label"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_no_file(
    command: Command, file: Path, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    verb, *rest = arguments
    answer = command("labels", verb, file, *rest, "-o", tmp_path / "out.seg.nrrd")
    assert answer.code == 2
    assert said in answer.err
    assert not (tmp_path / "out.seg.nrrd").exists()
