"""Commands about images and label files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from segstudio.core.filters import mean_filter
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.io import read_labels, read_volume, write_labels, write_volume
from tests.cli.conftest import UNEQUAL, Command, draw_mask, draw_picture


def test_info_tells_geometry_and_range(command: Command, scan: Path) -> None:
    answer = command("info", scan, "--json")
    assert answer.code == 0
    (image,) = answer.document["images"]
    assert image["size"] == [3, 20, 24]
    assert image["spacing_mm"] == pytest.approx([3, 2, 1])
    assert image["origin_mm"] == pytest.approx([-5, 7, 11])
    assert image["range"] == [0, 1439]
    assert image["type"] == "int16"
    text = command("info", scan).out
    assert "3, 2, 1 mm (z, y, x)" in text


def test_info_measures_labels(command: Command, scan: Path, tmp_path: Path) -> None:
    labels = np.zeros((3, 20, 24), np.uint16)
    labels[1, 0, :4] = 2  # voxel values 480, 481, 482, 483; 4 voxels of 6 mm³ are 0.024 ml
    path = tmp_path / "labels.nii.gz"
    write_labels(LabelMap(UNEQUAL, labels), path)
    (image,) = command("info", scan, "--labels", path, "--json").document["images"]
    (row,) = image["labels"]
    assert (row["number"], row["voxels"], row["mean"]) == (2, 4, 481.5)
    assert row["volume_ml"] == pytest.approx(0.024)


def test_info_of_a_picture_claims_no_millimetres(command: Command, picture: Path) -> None:
    (image,) = command("info", picture, "--json").document["images"]
    assert image["spacing_mm"] is None
    assert "lengths are in pixels" in command("info", picture).out


def test_filter_writes_the_exact_mean(command: Command, picture: Path, tmp_path: Path) -> None:
    out = tmp_path / "smooth.png"
    answer = command("filter", picture, "-k", 5, "-o", out)
    assert (answer.code, answer.err) == (0, "")
    np.testing.assert_array_equal(read_volume(out).voxels[0], mean_filter(read_volume(picture).voxels[0], 5))


@pytest.mark.parametrize("size", ["4", "0", "-3"])
def test_an_even_or_small_size_is_refused_with_the_nearest(
    command: Command, picture: Path, size: str
) -> None:
    answer = command("filter", picture, f"--size={size}", "-o", picture.parent / "out.png")
    assert (answer.code, answer.out) == (2, "")
    assert "odd" in answer.err
    assert answer.err.count("\n") == 1
    assert not (picture.parent / "out.png").exists()


def test_filtering_several_keeps_kinds_apart_and_resumes(
    command: Command, picture: Path, scan: Path, tmp_path: Path
) -> None:
    real = tmp_path / "real.tif"
    write_volume(Volume(np.full((1, 4, 4), 0.5, np.float32), Geometry.picture(4, 4)), real)
    folder = tmp_path / "out"
    answer = command("filter", picture, scan, real, "-k", 3, "--out-dir", folder)
    assert answer.code == 0
    assert sorted(p.name for p in folder.iterdir()) == ["real.tif", "scan.nii.gz", "square.png"]
    assert read_volume(folder / "scan.nii.gz").geometry.difference(UNEQUAL) == ""
    again = command("filter", picture, scan, real, "-k", 3, "--out-dir", folder, "--resume", "--json")
    assert len(again.document["skipped"]) == 3
    assert again.document["images"] == []


def test_compare_by_hand(command: Command, tmp_path: Path) -> None:
    # A covers columns 0–3 and B columns 2–5 of one row of 1 mm voxels: both 4, together 2.
    # Dice 4/8 = 0.5, IoU 2/6. Label 2 is only in B: Dice 0 and an infinite distance.
    a, b = np.zeros((2, 3, 8), np.uint16), np.zeros((2, 3, 8), np.uint16)
    a[0, 1, 0:4] = 1
    b[0, 1, 2:6] = 1
    b[1, 0, 0] = 2
    geometry = Geometry((2, 3, 8), (3.0, 2.0, 1.0))
    for name, array in (("a", a), ("b", b)):
        write_labels(LabelMap(geometry, array), tmp_path / f"{name}.nii.gz")
    answer = command("compare", tmp_path / "a.nii.gz", tmp_path / "b.nii.gz", "--json")
    assert answer.code == 0
    together, first, second = answer.document["labels"]
    assert (together["name"], first["number"], second["number"]) == ("all labels", 1, 2)
    assert first["dice"] == pytest.approx(0.5)
    assert first["iou"] == pytest.approx(1 / 3)
    assert first["unit"] == "mm"
    assert second["dice"] == 0.0
    assert second["hd95"] is None  # infinite, which JSON cannot hold
    assert "inf" in command("compare", tmp_path / "a.nii.gz", tmp_path / "b.nii.gz").out


def test_compare_refuses_another_grid(command: Command, tmp_path: Path) -> None:
    for name, spacing in (("a", (3.0, 2.0, 1.0)), ("b", (3.0, 2.0, 1.5))):
        write_labels(LabelMap(Geometry((2, 3, 8), spacing)), tmp_path / f"{name}.nii.gz")
    answer = command("compare", tmp_path / "a.nii.gz", tmp_path / "b.nii.gz")
    assert (answer.code, answer.out) == (2, "")
    assert (
        "a.nii.gz and b.nii.gz do not lie on the same grid: spacing 3 × 2 × 1 against 3 × 2 × 1.5"
        in answer.err
    )
    assert "corners up to 3.5 mm apart" in answer.err  # 7 voxels × 0.5 mm


def test_convert_keeps_voxels_and_geometry(command: Command, scan: Path, tmp_path: Path) -> None:
    out = tmp_path / "scan.nrrd"
    assert command("convert", scan, out).code == 0
    again = read_volume(out)
    assert again.geometry.difference(UNEQUAL) == ""
    np.testing.assert_array_equal(again.voxels, read_volume(scan).voxels)


def test_convert_keeps_label_numbers(command: Command, tmp_path: Path) -> None:
    labels = np.zeros((3, 20, 24), np.uint16)
    labels[0, 0, 0] = 300
    write_labels(LabelMap(UNEQUAL, labels), tmp_path / "in.nrrd")
    assert command("convert", tmp_path / "in.nrrd", tmp_path / "out.nii.gz", "--labels").code == 0
    np.testing.assert_array_equal(read_labels(tmp_path / "out.nii.gz").array, labels)


@pytest.mark.parametrize("broken", ["truncated.png", "text.nii.gz", "empty folder", "absent.png"])
def test_files_that_do_not_open_give_one_sentence(command: Command, picture: Path, broken: str) -> None:
    path = picture.parent / broken
    if broken == "truncated.png":
        path.write_bytes(picture.read_bytes()[:100])
    elif broken == "text.nii.gz":
        path.write_text("not an image")
    elif broken == "empty folder":
        path.mkdir()
    answer = command("info", path)
    assert (answer.code, answer.out) == (2, "")
    assert broken in answer.err
    assert answer.err.count("\n") == 1


def test_one_bad_file_among_several_does_not_stop_the_others(
    command: Command, picture: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"\x89PNG")
    answer = command("filter", bad, picture, "-k", 3, "--out-dir", tmp_path / "out", "--json")
    assert answer.code == 1
    assert [case["input"] for case in answer.document["images"]] == [str(picture)]
    assert [case["input"] for case in answer.document["failed"]] == [str(bad)]
    assert "bad.png" in answer.err


def test_an_output_may_not_be_the_input(command: Command, picture: Path) -> None:
    before = picture.read_bytes()
    assert command("filter", picture, "-o", picture).code == 2
    assert command("convert", picture, picture).code == 2
    assert picture.read_bytes() == before


def test_two_inputs_of_one_name_are_refused_before_any_work(
    command: Command, picture: Path, tmp_path: Path
) -> None:
    other = draw_picture(tmp_path / "other" / "square.png", 9)
    answer = command("filter", picture, other, "--out-dir", tmp_path / "out")
    assert answer.code == 2
    assert "both be written as square" in answer.err
    assert not (tmp_path / "out").exists()


def test_masks_are_images_too(command: Command, tmp_path: Path) -> None:
    mask = draw_mask(tmp_path / "mask.png")
    answer = command("compare", mask, mask, "--json")
    assert answer.document["labels"][0]["dice"] == 1.0
    assert answer.document["labels"][0]["unit"] == "px"


def test_convert_brings_an_image_to_a_spacing(command: Command, scan: Path, tmp_path: Path) -> None:
    out = tmp_path / "cubes.nii.gz"
    answer = command("convert", scan, out, "--spacing", "1", "--json")
    assert answer.code == 0
    assert answer.document["size"] == [9, 40, 24]  # 3 · 3 mm, 20 · 2 mm, 24 · 1 mm
    found = read_volume(out)
    assert found.geometry.spacing_mm == pytest.approx((1, 1, 1))
    # The scan is a ramp of 480 a slice, 24 a row and 1 a column, and stays one between its voxels.
    there = read_volume(scan)
    index = there.geometry.to_index(found.geometry.to_world((4, 21, 7)))
    assert found.voxels[4, 21, 7] == np.rint(index @ (480, 24, 1))


def test_convert_brings_an_image_onto_the_grid_of_another(
    command: Command, scan: Path, tmp_path: Path
) -> None:
    z, y, x = UNEQUAL.origin_mm[::-1]
    moved = Geometry((3, 20, 24), UNEQUAL.spacing_mm, (x + 1, y, z), UNEQUAL.direction)  # by one column
    like, out = tmp_path / "like.nii.gz", tmp_path / "out.nii.gz"
    write_volume(Volume(np.zeros(moved.shape, np.uint8), moved), like)
    assert command("convert", scan, out, "--like", like, "--outside", "-9").code == 0
    found = read_volume(out)
    assert found.geometry.difference(moved) == ""
    assert (found.voxels[..., :-1] == read_volume(scan).voxels[..., 1:]).all()
    assert (found.voxels[..., -1] == -9).all()


def test_convert_brings_labels_to_a_spacing(command: Command, tmp_path: Path) -> None:
    numbers = np.zeros((3, 20, 24), np.uint16)
    numbers[1, 4:8, 2:6] = 7
    labels, out = tmp_path / "labels.nii.gz", tmp_path / "fine.nii.gz"
    write_labels(LabelMap(UNEQUAL, numbers), labels)
    assert command("convert", labels, out, "--labels", "--spacing", "1,1,1").code == 0
    np.testing.assert_array_equal(read_labels(out).array, numbers.repeat(3, axis=0).repeat(2, axis=1))


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--spacing", "0"), "is no spacing"),
        (("--spacing", "1,2"), "is no spacing"),
        (("--spacing", "0.0001"), "does not fit"),
        (("--spacing", "1", "--like", "x.nii"), "both name a grid"),
        (("--outside", "3"), "--outside belongs to"),
    ],
)
def test_a_grid_that_cannot_be_made_is_refused_in_one_sentence(
    command: Command, scan: Path, tmp_path: Path, words: tuple[str, ...], sentence: str
) -> None:
    answer = command("convert", scan, tmp_path / "out.nii.gz", *words)
    assert answer.code == 2
    assert sentence in answer.err
    assert not (tmp_path / "out.nii.gz").exists()


def test_a_picture_without_millimetres_has_no_other_spacing(command: Command, picture: Path) -> None:
    answer = command("convert", picture, picture.parent / "out.png", "--spacing", "1")
    assert (answer.code, answer.out) == (2, "")
    assert "not known" in answer.err
