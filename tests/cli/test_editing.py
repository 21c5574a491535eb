"""Operations on label files, and that they are those of the window's core, bit for bit."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.operations import OPERATIONS, Measure, Request, operate
from segstudio.core.planes import Section
from segstudio.core.volume import Volume
from segstudio.io import read_labels, write_labels, write_volume
from tests.cli.conftest import UNEQUAL, Command


@pytest.fixture
def labels(rng: np.random.Generator) -> LabelMap:
    array = np.zeros(UNEQUAL.shape, np.uint16)
    array[:, 3:12, 4:14] = 1
    array[1, 5:7, 6:8] = 0
    array[:, 12:16, 4:14] = 2
    array[2, 18, 20:22] = 1
    return LabelMap(UNEQUAL, array)


@pytest.fixture
def path(labels: LabelMap, tmp_path: Path) -> Path:
    write_labels(labels, tmp_path / "a.nii.gz")
    return tmp_path / "a.nii.gz"


@pytest.mark.parametrize(
    ("words", "request_"),
    [
        (["largest"], Request("largest", (1, 2))),
        (["small", "--size", "20mm3", "--label", "1"], Request("small", (1,), {"size": Measure(20, "mm")})),
        (["fill", "--slice", "2"], Request("fill", (1, 2), scope="slice", section=Section(1))),
        (
            ["smooth", "--method", "joint", "--radius", "3mm"],
            Request("smooth", (1, 2), {"method": "joint", "radius": Measure(3, "mm")}),
        ),
        (
            ["grow", "--label", "1", "--distance", "2px", "--scope", "slices", "--axis", "y"],
            Request("grow", (1,), {"distance": Measure(2)}, "slices", Section(0, 1, 0, 2)),
        ),
        (["shrink", "--distance", "2mm"], Request("shrink", (1, 2), {"distance": Measure(2, "mm")})),
        (
            ["pick", "--at", "20,18,2", "--do", "remove"],
            Request("pick", seed=(2, 18, 20), values={"do": "remove"}),
        ),
        (["combine", "--label", "2", "--with", "1"], Request("combine", (2,), {"with": 1})),
        (
            ["copy", "--label", "1", "--slice", "2", "--from", "next", "--no-replace"],
            Request("copy", (1,), {"from": "next", "replace": False}, "slice", Section(1)),
        ),
        (["split-islands", "--label", "1"], Request("split-islands", (1,))),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_a_file_becomes_what_the_core_makes_of_its_labels(
    command, labels, path, tmp_path, words, request_
) -> None:
    answer = command("edit", words[0], path, *words[1:], "--out", tmp_path / "b.nii.gz", "--json")
    assert answer.code == 0, answer.err
    outcome = operate(labels, request_)
    edit = outcome.edit(labels)
    assert edit is not None
    labels.apply(edit)
    written = read_labels(tmp_path / "b.nii.gz")
    np.testing.assert_array_equal(written.array, labels.array)
    assert not written.geometry.difference(UNEQUAL)
    (case,) = answer.document["labels"]
    assert (case["said"], case["voxels"]) == (outcome.said, int(outcome.changed.sum()))


def test_a_threshold_makes_labels_of_images_or_goes_on_from_some(command, tmp_path, path) -> None:
    voxels = np.arange(3 * 20 * 24, dtype=np.int16).reshape(3, 20, 24)
    for name in ("x", "y"):
        write_volume(Volume(voxels, UNEQUAL), tmp_path / f"{name}.nrrd")
    images = [tmp_path / "x.nrrd", tmp_path / "y.nrrd"]
    answer = command("edit", "threshold", *images, "--range", "700:", "--out-dir", tmp_path / "out")
    assert answer.code == 0, answer.err
    for name in ("x", "y"):
        np.testing.assert_array_equal(read_labels(tmp_path / "out" / f"{name}.nii.gz").array, voxels >= 700)
    more = ("--onto", path, "--label", "1", "--how", "keep", "--range", "otsu", "--out", tmp_path / "z.nrrd")
    assert command("edit", "threshold", images[0], *more).code == 0
    kept = read_labels(tmp_path / "z.nrrd").array == 1
    np.testing.assert_array_equal(kept, (read_labels(path).array == 1) & (voxels >= 720))


def test_another_label_file_is_combined_with(command, path, tmp_path) -> None:
    other = read_labels(path).array == 2
    write_labels(LabelMap(UNEQUAL, other * 5), tmp_path / "o.nrrd")
    words = ("--how", "subtraction", "--label", "2", "--with", "5", "--other", tmp_path / "o.nrrd")
    answer = command("edit", "combine", path, *words, "--out", tmp_path / "b.nii.gz")
    assert "This removes all of label 2." in answer.out
    assert not (read_labels(tmp_path / "b.nii.gz").array == 2).any()


def test_locks_and_paint_over_are_kept_to(command, path, tmp_path) -> None:
    before = read_labels(path).array
    grow = ("edit", "grow", path, "--label", "1", "--distance", "4mm", "--out", tmp_path / "b.nii.gz")
    for words in (("--lock", "2"), ("--over", "background")):
        assert command(*grow, *words).code == 0
        np.testing.assert_array_equal(read_labels(tmp_path / "b.nii.gz").array == 2, before == 2)
    assert command(*grow).code == 0
    assert (read_labels(tmp_path / "b.nii.gz").array == 2).sum() < (before == 2).sum()


def test_slices_edited_by_hand_are_named(command, tmp_path) -> None:
    array = np.zeros((3, 1, 8), np.uint16)
    array[0, 0, :2], array[1], array[2, 0, :4] = 1, 1, 1
    write_labels(LabelMap(Geometry(array.shape), array), tmp_path / "a.nii")
    words = ("--between", "edited", "--edited", "1,3", "--no-follow", "--out", tmp_path / "b.nii")
    assert command("edit", "interpolate", tmp_path / "a.nii", *words).code == 0
    assert read_labels(tmp_path / "b.nii").array[1].sum() == 3


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["grow", "--distance", "2"], "--distance cannot be '2'"),
        (["grow", "--distance", "0mm"], "By cannot be 0"),
        (["smooth", "--method", "magic"], "Method cannot be 'magic'"),
        (["grow", "--scope", "moon"], "--scope cannot be 'moon'"),
        (["copy", "--label", "1"], "Name it with --slice N"),
        (["fill", "--slice", "9"], "There is no slice 9"),
        (["fill", "--axis", "q"], "--axis is z, y or x"),
        (["pick", "--at", "1,2"], "--at cannot be '1,2'"),
        (["pick"], "No island is pointed at"),
        (["pick", "--at", "0,0,0"], "no label"),
        (["combine"], "several labels"),
        (["grow", "--label", "1", "--lock", "1"], "label 1 is locked"),
        (["grow", "--label", "x"], "names no labels"),
        (["threshold", "--range", "9:3"], "is empty"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_writes_nothing(
    command: Command, path, tmp_path, words, said
) -> None:
    answer = command("edit", words[0], path, *words[1:], "--out", tmp_path / "b.nii.gz")
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert answer.err.count("\n") == 1
    assert not (tmp_path / "b.nii.gz").exists()


def test_every_operation_is_a_command_that_explains_itself(command: Command) -> None:
    listed = command("edit", "--help").out
    for name, operation in OPERATIONS.items():
        assert f"{name} " in listed
        said = command("edit", name, "--help")
        assert said.code == 0
        assert operation.help.split()[0] in said.out
        for parameter in operation.parameters:
            assert f"--{parameter.name}" in said.out
