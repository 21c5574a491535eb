"""Post-processing, objects and warnings by command."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from segstudio.cli.cleaning import asked
from segstudio.core.cleaning import Cleaning, clean
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass
from segstudio.core.objects import number_objects
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.io import read_labels, read_volume, write_volume
from segstudio.learning.card import ModelCard, read_card, write_card
from segstudio.learning.checkpoint import save
from segstudio.learning.networks import build
from segstudio.services.samples import find_sample
from tests.cli.conftest import UNEQUAL, Command


@pytest.fixture
def bright(home: Path) -> Path:
    """A model whose label is what is brighter than the middle of the values."""
    network = build("tiny-cnn")
    with torch.no_grad():
        for part in network.modules():
            if isinstance(part, torch.nn.Conv2d):
                part.weight.zero_()
                part.weight[:, :, part.weight.shape[2] // 2, part.weight.shape[3] // 2] = 1 / part.in_channels
                if part.bias is not None:
                    part.bias.zero_()
        last = [part for part in network.modules() if isinstance(part, torch.nn.Conv2d)][-1]
        last.weight[0], last.bias[0] = 0, 0.5  # the background wins unless the values are above 0.5
    path = home / "data" / "models" / "bright.safetensors"
    path.parent.mkdir(parents=True, exist_ok=True)
    classes = (LabelClass(1, "cell", (0x56, 0xB4, 0xE9)),)
    save(path, network, ModelCard("bright", 1, dict(network.config), classes))
    return path


@pytest.fixture
def cells(tmp_path: Path) -> Path:
    """A ring with a hole, 24 pixels; a block of 12; a speck of 2."""
    voxels = np.zeros((1, 20, 30), np.uint8)
    voxels[0, 2:7, 2:7] = 200
    voxels[0, 4, 4] = 0
    voxels[0, 10:13, 20:24] = 200
    voxels[0, 16, 3:5] = 200
    path = tmp_path / "cells.png"
    write_volume(Volume(voxels, Geometry.picture(20, 30)), path)
    return path


def labels_of(command: Command, image: Path, *options: object) -> np.ndarray:
    mask = image.with_name("mask.png")
    answer = command("segment", image, "--model", "bright", "-o", mask, *options)
    assert (answer.code, answer.err) == (0, "")
    return read_labels(mask).array


def test_options_say_what_is_done_to_the_labels(command: Command, bright: Path, cells: Path) -> None:
    plain = labels_of(command, cells)
    assert plain.sum() == 24 + 12 + 2
    assert labels_of(command, cells, "--smallest", 3).sum() == 24 + 12
    assert labels_of(command, cells, "--smallest", 3, "--fill-holes").sum() == 25 + 12
    assert labels_of(command, cells, "--largest-only").sum() == 24
    np.testing.assert_array_equal(
        labels_of(command, cells, "--split"), clean(plain, Geometry.picture(20, 30), Cleaning(split=True))
    )


def test_options_override_the_card_one_by_one(command: Command, bright: Path, cells: Path) -> None:
    answer = command("models", "cleaning", "bright", "--smallest", "3", "--fill-holes")
    assert (answer.code, answer.out) == (0, "bright: fill holes, at least 3 px\n")
    assert read_card(bright).cleaning == Cleaning(smallest=3, fill_holes=True)
    assert labels_of(command, cells).sum() == 25 + 12
    assert labels_of(command, cells, "--keep-holes").sum() == 24 + 12
    assert labels_of(command, cells, "--smallest", 0).sum() == 25 + 12 + 2
    shown = command("models", "show", "bright").out
    assert "fill holes, at least 3 px" in shown
    assert command("models", "cleaning", "bright", "--json").document["postprocessing"] == {
        "smallest": 3.0,
        "fill_holes": True,
    }


def test_a_shipped_model_gets_a_copy(command: Command, home: Path) -> None:
    answer = command("models", "cleaning", "cells", "--smallest", "20", "--json")
    assert answer.document["name"] == "cells-2"
    assert (home / "data" / "models" / "cells-2.safetensors").exists()
    assert command("models", "cleaning", "cells").out == "cells: labels stay as the network gives them\n"


@pytest.mark.parametrize(
    ("text", "size", "unit"),
    [
        ("30", 30, "px"),
        ("30 px", 30, "px"),
        ("0.5mm2", 0.5, "mm"),
        (".5 mm²", 0.5, "mm"),
        ("12MM3", 12, "mm"),
    ],
)
def test_sizes_are_read(text: str, size: float, unit: str) -> None:
    assert asked(Cleaning(split=True), smallest=text) == Cleaning(size, unit, split=True)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "many", "-3", "3 cm", "nan", "1e400", "3px4"])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(SegStudioError, match="--smallest"):
        asked(Cleaning(), smallest=text)


def test_instances_lie_beside_the_mask_with_their_table(
    command: Command, bright: Path, cells: Path, tmp_path: Path
) -> None:
    mask = tmp_path / "out.png"
    answer = command("segment", cells, "--model", "bright", "-o", mask, "--instances", "--json")
    found = answer.document["cases"][0]["objects"]
    assert found == {
        "count": 3,
        "classes": [{"number": 1, "name": "cell", "objects": 3}],
        "map": str(tmp_path / "out_objects.png"),
        "table": str(tmp_path / "out_objects.csv"),
    }
    labels, numbers = read_labels(mask).array, read_volume(tmp_path / "out_objects.png")
    assert numbers.voxels.dtype == np.uint16
    np.testing.assert_array_equal(numbers.voxels, number_objects(labels))
    rows = list(csv.DictReader((tmp_path / "out_objects.csv").read_text().splitlines()))
    assert [(row["number"], row["name"], row["voxels"]) for row in rows] == [
        ("1", "cell", "24"),
        ("2", "cell", "12"),
        ("3", "cell", "2"),
    ]
    assert (rows[1]["x"], rows[1]["y"], rows[1]["mean"]) == ("21.5", "11", "200")
    assert rows[1]["remark"] == "no area in mm2: the size of a pixel is not known"


@pytest.mark.parametrize("ending", [".tif", ".nii.gz", ".nrrd"])
def test_instances_take_the_place_of_the_mask_in_every_format(
    command: Command, bright: Path, cells: Path, tmp_path: Path, ending: str
) -> None:
    mask = tmp_path / f"out{ending}"
    answer = command("segment", cells, "--model", "bright", "-o", mask, "--instances-only")
    assert answer.code == 0
    assert "3 cell: " in answer.out
    assert sorted(p.name for p in tmp_path.glob("out*")) == sorted([mask.name, "out_objects.csv"])
    found = read_volume(mask)
    assert found.voxels.dtype == np.uint16
    assert found.voxels.max() == 3


def test_a_volume_has_objects_through_its_slices_in_millimetres(
    command: Command, bright: Path, tmp_path: Path
) -> None:
    voxels = np.zeros((3, 20, 24), np.int16)
    voxels[0:2, 3:5, 6:8] = 900
    write_volume(Volume(voxels, UNEQUAL), tmp_path / "scan.nii.gz")
    folder = tmp_path / "out"
    answer = command(
        "segment", tmp_path / "scan.nii.gz", "--model", "bright", "--out-dir", folder, "--instances"
    )
    assert answer.code == 0
    (row,) = csv.DictReader((folder / "scan_objects.csv").read_text().splitlines())
    assert (row["voxels"], row["volume_mm3"], row["area_mm2"], row["unit"]) == ("8", "48", "", "mm")
    assert read_labels(folder / "scan_objects.nii.gz").geometry.difference(UNEQUAL) == ""


def test_more_objects_than_a_map_holds_are_one_sentence_and_no_file(
    command: Command, bright: Path, tmp_path: Path
) -> None:
    voxels = np.zeros((1, 514, 514), np.uint8)
    voxels[0, ::2, ::2] = 200
    write_volume(Volume(voxels, Geometry.picture(514, 514)), tmp_path / "stars.png")
    mask = tmp_path / "mask.png"
    answer = command("segment", tmp_path / "stars.png", "--model", "bright", "-o", mask, "--instances")
    assert answer.code == 2
    assert "66,049 objects" in answer.err
    assert len(answer.err.splitlines()) == 1
    assert list(tmp_path.glob("mask*")) == []


def test_two_inputs_whose_files_would_be_one_are_refused(
    command: Command, bright: Path, cells: Path, tmp_path: Path
) -> None:
    other = tmp_path / "cells_objects.png"
    other.write_bytes(cells.read_bytes())
    arguments = ("segment", cells, other, "--model", "bright", "--out-dir", tmp_path / "out")
    assert command(*arguments).code == 0
    answer = command(*arguments, "--instances")
    assert answer.code == 2
    assert "would be one file" in answer.err


def test_what_is_unlike_the_training_images_is_told_on_stderr_and_in_json(
    command: Command, bright: Path, cells: Path, tmp_path: Path
) -> None:
    seen = {
        "calibrated": [False],
        "channels": ["rgb"],
        "low": [0.0, 5.0],
        "high": [800.0, 4000.0],
        "width": [800.0, 4000.0],
        "side_px": [20, 500],
    }
    write_card(bright, bright, replace(read_card(bright), seen=seen))
    answer = command("segment", cells, "--model", "bright", "-o", tmp_path / "m.png", "--json")
    assert answer.code == 0
    told = answer.document["cases"][0]["differences"]
    assert len(told) == 2
    first, *others = answer.err.splitlines()
    assert first.startswith("cells.png: bright was made for another kind of image")
    assert others == [f"cells.png: {sentence}" for sentence in told]
    assert "colour images only" in told[0]


def test_a_better_model_is_named_where_the_one_in_use_is_for_other_images(
    command: Command, tmp_path: Path
) -> None:
    image = find_sample("chest-xray").path
    answer = command("segment", image, "--model", "vessels", "-o", tmp_path / "m.png", "--json")
    assert answer.code == 0
    assert answer.document["cases"][0]["better_model"] == "lungs"
    assert answer.err.splitlines()[0] == (
        "chest_xray.png: vessels was made for another kind of image; lungs was made for this one."
    )
