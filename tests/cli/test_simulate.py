"""`segstudio simulate`: rows for people, JSON for programs, and one sentence for what cannot be run."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest

from segstudio.io import read_volume
from segstudio.services.simulation import synthetic
from tests.cli.conftest import Command, draw_mask, draw_picture

QUICK = ("--arm", "plain", "--after", "0,1", "--steps", 2, "--batch", 2, "--patch", 32, "--device", "cpu")


@pytest.fixture
def squares(tmp_path: Path) -> Path:
    """Two pictures to correct and one to measure on."""
    folder = tmp_path / "squares"
    for number in range(3):
        draw_picture(folder / "images" / f"{number}.png", seed=number)
        draw_mask(folder / "masks" / f"{number}.png")
    (folder / "index.csv").write_text("name,split\n0.png,train\n1.png,train\n2.png,val\n")
    return folder


def test_curves_numbers_and_events_are_written(
    command: Command, tiny: str, squares: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    words = ("simulate", "--model", tiny, "--images", squares, "--guard", f"{squares}:train", *QUICK)
    answer = command(*words, "--seed", 1, "--seed", 2, "--out-dir", out, "--json")
    assert answer.code == 0
    document = answer.document
    assert [(m["arm"], m["corrected"], m["seeds"]) for m in document["medians"]] == [
        ("plain", 0, 2),
        ("plain", 1, 2),
    ]
    assert document["choices"]["guard_images"] == 2
    assert document["choices"]["command"].startswith("segstudio simulate --model tiny")
    assert {point["steps"] for point in document["checkpoints"]} == {0, 2}
    written = {what: Path(where) for what, where in document["written"].items()}
    assert json.loads(written["numbers"].read_text())["medians"] == document["medians"]
    assert read_volume(written["curves"]).channels == 3
    events = [json.loads(line) for line in (out / "events.jsonl").read_text().splitlines()]
    assert [e["event"] for e in events] == ["Checkpoint", "CorrectedImage", "Checkpoint"] * 2
    assert [e["seed"] for e in events] == [1, 1, 1, 2, 2, 2]
    # The corrections can be looked at and learned from again.
    assert len(list((out / "runs" / "plain-seed-1" / "corrections").iterdir())) == 1


def test_without_a_folder_a_table_is_all(
    command: Command, tiny: str, squares: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    answer = command("simulate", "--model", tiny, "--images", squares, *QUICK)
    assert answer.code == 0
    head, first, second = answer.out.splitlines()
    assert head.split()[:3] == ["arm", "corrected", "Dice"]
    assert "px" in head
    assert [line.split()[:2] for line in (first, second)] == [["plain", "0"], ["plain", "1"]]
    # scratch files come and go in the folder of the state
    after = sorted(path for path in tmp_path.rglob("*") if "state" not in path.parts)
    assert after == before


def test_the_synthetic_suite_needs_no_files(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    small = partial(synthetic.make_suite, images=2, untouched=1, network="tiny-cnn", steps=2)
    monkeypatch.setattr(synthetic, "make_suite", small)
    answer = command("simulate", "--synthetic", *QUICK, "--arm", "ours+replay", "--json")
    assert answer.code == 0
    document = answer.document
    assert document["model"] == "drawn-nuclei"
    assert [(m["arm"], m["corrected"]) for m in document["medians"]] == [
        ("plain", 0), ("plain", 1), ("ours+replay", 0), ("ours+replay", 1)
    ]  # fmt: skip
    assert all(m["guard_dice"] is not None for m in document["medians"])
    assert document["choices"]["patch"] == 32


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--arm", "mine"), "no arm called 'mine'"),
        (("--arm", "ours+replay"), "--replay"),
        (("--after", "one"), "--after takes numbers"),
        (("--after", "0"), "--after takes numbers"),
        (("--strokes", 0), "1 at least"),
        (("--worst-by", "luck"), "area, distance"),
        (("--steps", 0), "1 at least"),
        (("--synthetic",), "--synthetic draws its own"),
        (("--guard", "{squares}:test"), "no part called 'test'"),
        (("--guard", "{squares}/nowhere"), "does not exist"),
        (("--events", "{squares}"), "cannot be written"),
    ],
)
def test_what_cannot_be_run_is_one_sentence(
    command: Command, tiny: str, squares: Path, words: tuple[object, ...], sentence: str
) -> None:
    given = [str(word).replace("{squares}", str(squares)) for word in words]
    answer = command("simulate", "--model", tiny, "--images", squares, *given)
    assert answer.code == 2
    assert sentence in answer.err
    assert len(answer.err.strip().splitlines()) == 1


def test_images_have_to_be_named(command: Command, tiny: str) -> None:
    answer = command("simulate", "--model", tiny)
    assert answer.code == 2
    assert "--images" in answer.err


def test_fewer_images_than_asked_for_are_said(command: Command, tiny: str, squares: Path) -> None:
    answer = command("simulate", "--model", tiny, "--images", squares, *QUICK, "--after", "2,9")
    assert answer.code == 0
    assert "There are only 2 images to correct." in answer.err
