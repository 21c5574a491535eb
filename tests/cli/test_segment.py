"""Segmenting by command: every size, every kind, several at once, and what goes wrong."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from segstudio.cli import batch
from segstudio.core.geometry import Geometry
from segstudio.core.progress import Progress
from segstudio.core.volume import Volume
from segstudio.io import read_labels, read_volume, write_volume
from segstudio.services.tasks import SegmentTask
from tests.cli.conftest import UNEQUAL, Command, draw_picture, save_tiny


@pytest.mark.parametrize("size", [(1, 1), (17, 31), (100, 75)])
@pytest.mark.parametrize("colour", [False, True])
def test_any_size_gives_labels_of_that_size(
    command: Command, tiny: str, tmp_path: Path, rng: np.random.Generator, size: tuple[int, int], colour: bool
) -> None:
    shape = (1, *size, 3) if colour else (1, *size)
    image = tmp_path / "image.png"
    write_volume(Volume(rng.integers(0, 256, shape).astype(np.uint8), Geometry.picture(*size)), image)
    mask, overlay = tmp_path / "mask.png", tmp_path / "overlay.png"
    answer = command("segment", image, "--model", tiny, "-o", mask, "--overlay", overlay, "--device", "cpu")
    assert (answer.code, answer.err) == (0, "")
    labels = read_labels(mask, like=read_volume(image)).array
    assert set(np.unique(labels)) <= {0, 1}
    assert read_volume(overlay).voxels.shape == (1, *size, 3)


def test_several_inputs_give_pictures_and_volumes(
    command: Command, tiny: str, picture: Path, scan: Path, tmp_path: Path
) -> None:
    folder, drawn = tmp_path / "labels", tmp_path / "drawn"
    answer = command(
        "segment", picture, scan, "--model", tiny, "--out-dir", folder, "--overlay", drawn, "--json"
    )
    assert answer.code == 0
    assert sorted(p.name for p in folder.iterdir()) == ["scan.nii.gz", "square.png"]
    assert sorted(p.name for p in drawn.iterdir()) == ["scan.png", "square.png"]
    assert read_labels(folder / "scan.nii.gz").geometry.difference(UNEQUAL) == ""
    first, second = answer.document["cases"]
    assert answer.document["model"] == tiny
    counted = int(read_labels(folder / "square.png").array.sum())
    assert first["labels"] == [{"number": 1, "name": "cell", "voxels": counted}]
    assert second["size"] == [3, 20, 24]


def test_the_probability_of_foreground_lies_beside_the_labels(
    command: Command, tiny: str, picture: Path, tmp_path: Path
) -> None:
    mask, soft = tmp_path / "mask.png", tmp_path / "soft.tif"
    assert command("segment", picture, "--model", tiny, "-o", mask, "--probabilities", soft).code == 0
    probability = read_volume(soft).voxels
    assert probability.dtype == np.float32
    assert (probability >= 0).all()
    assert (probability <= 1).all()
    np.testing.assert_array_equal(probability > 0.5, read_labels(mask).array > 0)


def test_shards_take_every_input_once(command: Command, tiny: str, tmp_path: Path) -> None:
    images = [draw_picture(tmp_path / f"case{i}.png", i) for i in range(5)]
    manifest = tmp_path / "list.csv"
    manifest.write_text("image\n" + "".join(f"{image.name}\n" for image in images))
    folder = tmp_path / "out"
    made = []
    for shard in ("1/2", "2/2"):
        answer = command(
            "segment",
            "--manifest",
            manifest,
            "--shard",
            shard,
            "--model",
            tiny,
            "--out-dir",
            folder,
            "--json",
        )
        made += [Path(case["output"]).name for case in answer.document["cases"]]
    assert made == ["case0.png", "case2.png", "case4.png", "case1.png", "case3.png"]
    (folder / "case3.png").unlink()
    answer = command(
        "segment", "--manifest", manifest, "--model", tiny, "--out-dir", folder, "--resume", "--json"
    )
    assert [Path(case["output"]).name for case in answer.document["cases"]] == ["case3.png"]
    assert len(answer.document["skipped"]) == 4


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--model", "tinny"], "Did you mean tiny?"),
        (["--shard", "3/2"], "--shard takes I/N"),
        (["--device", "gpu"], "no device called 'gpu'"),
        (["--engine", "x"], "engine"),
        (["--memory", "-1"], "memory"),
        (["--out-dir", "somewhere"], "either --out FILE or --out-dir FOLDER"),
        (["--bogus"], "--bogus"),
        (["--manifest", "absent.csv"], "absent.csv"),
    ],
)
def test_wrong_use_is_one_sentence(
    command: Command, tiny: str, picture: Path, words: list[str], says: str
) -> None:
    mask = picture.parent / "mask.png"
    answer = command("segment", picture, "--model", tiny, "-o", mask, *words)
    assert (answer.code, answer.out) == (2, "")
    assert says in answer.err
    assert answer.err.count("\n") == 1
    assert not mask.exists()


def test_nothing_to_do_is_said(command: Command, tiny: str, tmp_path: Path) -> None:
    answer = command("segment", "--model", tiny, "--out-dir", tmp_path / "out")
    assert answer.code == 2
    assert "No images are named" in answer.err


@pytest.mark.case("C13")
def test_a_model_that_does_not_take_the_channels_is_refused(
    command: Command, home: Path, picture: Path
) -> None:
    save_tiny(home / "data" / "models" / "colour.safetensors", accepts=("rgb",), channels=3)
    mask = picture.parent / "mask.png"
    answer = command("segment", picture, "--model", "colour", "-o", mask)
    assert answer.code == 2
    assert "reads colour images" in answer.err
    assert "is grey" in answer.err
    assert not mask.exists()


@pytest.mark.case("B4")
def test_an_unwritable_place_is_said(command: Command, tiny: str, picture: Path) -> None:
    answer = command("segment", picture, "--model", tiny, "-o", picture.parent / "no" / "such" / "mask.png")
    assert answer.code == 2
    assert "was not saved: there is no folder" in answer.err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["-o", "mask.jpg"], "mask.jpg was not saved: its ending names no format"),
        (["-o", "mask.nii.gz", "--overlay", "none/drawn.png"], "drawn.png was not saved: there is no folder"),
        (["-o", "mask.nii.gz", "--probabilities", "p.npy"], "p.npy was not saved: its ending"),
        (["-o", "mask.png"], "mask.png was not saved: a PNG picture holds one slice, there are 3."),
    ],
)
def test_a_place_that_cannot_hold_the_result_is_told_before_the_work(
    command: Command, scan: Path, tiny: str, monkeypatch: pytest.MonkeyPatch, words: list[str], says: str
) -> None:
    monkeypatch.chdir(scan.parent)
    monkeypatch.setattr(SegmentTask, "run", lambda *_: pytest.fail("the work was done first"))
    answer = command("segment", scan, "--model", tiny, *words)
    assert (answer.code, answer.out) == (2, "")
    assert says in answer.err
    assert answer.err.count("\n") == 1


@pytest.mark.case("F6")
def test_ctrl_c_ends_with_130_and_leaves_nothing(
    command: Command, tiny: str, picture: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports: list[float] = []

    def endless(self: SegmentTask, progress: Progress) -> None:
        signal.raise_signal(signal.SIGINT)
        for step in range(1000):
            reports.append(step)
            progress(step / 1000)

    monkeypatch.setattr(SegmentTask, "run", endless)
    before = signal.getsignal(signal.SIGINT)
    folder = tmp_path / "out"
    answer = command("segment", picture, "--model", tiny, "--out-dir", folder)
    assert (answer.code, answer.out) == (130, "")
    assert "Interrupted" in answer.err
    assert len(reports) == 1  # it ends at the next report of progress
    assert list(folder.iterdir()) == []
    assert signal.getsignal(signal.SIGINT) is before


def test_ctrl_c_ends_work_that_reports_nothing(
    command: Command, tiny: str, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def loading(self: SegmentTask, progress: Progress) -> None:
        progress(0.0)  # just before the key is pressed, and never again
        signal.raise_signal(signal.SIGINT)
        for _ in range(300):
            time.sleep(0.01)
        raise AssertionError("the work went on")

    monkeypatch.setattr(SegmentTask, "run", loading)
    mask = picture.parent / "mask.png"
    answer = command("segment", picture, "--model", tiny, "-o", mask)
    assert (answer.code, answer.out) == (130, "")
    assert "Interrupted" in answer.err
    assert not mask.exists()


def test_progress_says_which_of_several_inputs_it_is_about(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[tuple[float, str]] = []

    @contextmanager
    def listening(title: str) -> Iterator[Progress]:
        yield lambda fraction, text="", preview=None: said.append((fraction, text))

    monkeypatch.setattr(batch, "working", listening)
    batch.each("Doing", [Path("a.png"), Path("b.png")], lambda path, progress: progress(0.5, "Half") or {})
    assert said == [
        (0.0, "1 of 2: Doing a.png"),
        (0.25, "1 of 2: Half"),
        (0.5, "2 of 2: Doing b.png"),
        (0.75, "2 of 2: Half"),
    ]
    said.clear()
    batch.each("Doing", [Path("a.png")], lambda path, progress: progress(0.5) or {})
    assert said == [(0.0, "Doing a.png"), (0.5, "")]
