"""Training, correcting, fine-tuning and measuring by command."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from segstudio.cli.finetuning import slice_numbers
from segstudio.cli.losses import recipe
from segstudio.core.progress import Progress
from segstudio.errors import SegStudioError
from segstudio.io.corrections import CorrectionStore
from segstudio.learning.card import read_card
from segstudio.learning.outcomes import CaseScore, FineTuneOutcome
from segstudio.learning.recipe import FINETUNING, LossRecipe
from segstudio.services.learning_tasks import FineTuneTask
from segstudio.services.library import ModelLibrary
from tests.cli.conftest import Command, draw_mask, draw_picture

QUICK = ("--steps", 3, "--batch", 1, "--patch", 16, "--device", "cpu", "--threads", 1)


@pytest.fixture
def pairs(tmp_path: Path) -> Path:
    """A data set of four pictures, one of them for validation."""
    folder = tmp_path / "set"
    rows = ["name,type,split"]
    for index in range(4):
        draw_picture(folder / "images" / f"p{index}.png", index)
        draw_mask(folder / "masks" / f"p{index}.png")
        rows.append(f"p{index}.png,{'bright' if index % 2 else 'dark'},{'val' if index == 3 else 'train'}")
    (folder / "index.csv").write_text("\n".join(rows) + "\n")
    return folder


@pytest.fixture
def corrections(command: Command, pairs: Path, tmp_path: Path) -> Path:
    """Two of the pictures, corrected."""
    folder = tmp_path / "corrections"
    for name in ("p0.png", "p1.png"):
        words = ["correct", pairs / "images" / name, pairs / "masks" / name, "--corrections", folder]
        assert command(*words).code == 0
    return folder


def test_training_writes_a_model_that_says_how_it_was_made(
    command: Command, pairs: Path, tmp_path: Path
) -> None:
    out = tmp_path / "mine.safetensors"
    words = ["train", "--images", pairs / "images", "--network", "tiny-cnn", "--out", out, "--seed", 4]
    answer = command(*words, "--classes", "cell", "--licence", "CC0", *QUICK, "--json")
    assert (answer.code, answer.err) == (0, "")
    card = read_card(out)
    assert (card.name, card.seed, card.licence) == ("mine", 4, "CC0")
    assert [c.name for c in card.classes] == ["cell"]
    assert card.command.startswith("segstudio train --images")
    assert answer.document["id"] == card.id
    assert answer.document["scores"]["held_out"]["all"]["images"] == 1


def test_evaluating_gives_means_for_all_and_each_kind(command: Command, tiny: str, pairs: Path) -> None:
    answer = command("evaluate", "--model", tiny, "--images", pairs / "images", "--json")
    assert answer.code == 0
    means = answer.document["means"]
    assert {kind: row["images"] for kind, row in means.items()} == {"all": 4, "bright": 2, "dark": 2}
    only = command("evaluate", "--model", tiny, "--images", pairs, "--split", "val", "--json").document
    assert [image["name"] for image in only["images"]] == ["p3.png"]
    assert "mean Dice" in command("evaluate", "--model", tiny, "--images", pairs).out


def test_folders_go_together_with_an_index_of_another_place(
    command: Command, tiny: str, pairs: Path, tmp_path: Path
) -> None:
    index = tmp_path / "mine.csv"
    index.write_text("name,type,split\np0.png,first,val\np1.png,second,val\n")
    folders = ["--images", pairs / "images", "--masks", pairs / "masks"]
    words = ["evaluate", "--model", tiny, *folders, "--manifest", index, "--split", "val", "--json"]
    answer = command(*words)
    assert (answer.code, answer.err) == (0, "")
    assert {kind: row["images"] for kind, row in answer.document["means"].items()} == {
        "all": 2,
        "first": 1,
        "second": 1,
    }


def test_parts_of_a_cross_validation_and_kinds_can_be_chosen(
    command: Command, tiny: str, pairs: Path, tmp_path: Path
) -> None:
    names = [
        [
            i["name"]
            for i in command("evaluate", "--model", tiny, "--images", pairs, *part, "--json").document[
                "images"
            ]
        ]
        for part in (("--fold", "1/2"), ("--fold", "2/2"), ("--kind", "bright"))
    ]
    assert sorted(names[0] + names[1]) == ["p0.png", "p1.png", "p2.png", "p3.png"]
    assert names[2] == ["p1.png", "p3.png"]
    out = tmp_path / "cv.safetensors"
    words = ["train", "--images", pairs, "--network", "tiny-cnn", "--out", out, *QUICK, "--cross-validate", 2]
    answer = command(*words, "--half", "--metrics", tmp_path / "points.jsonl", "--json")
    assert (answer.code, answer.err) == (0, "")
    assert answer.document["scores"]["cross_validated"]["all"]["images"] == 4
    assert len((tmp_path / "points.jsonl").read_text().splitlines()) == 9  # 3 steps, 3 times


def test_only_the_part_that_counts_is_measured(command: Command, tiny: str, pairs: Path) -> None:
    for index in range(4):
        draw_mask(pairs / "fov" / f"p{index}.png")  # what lies outside the reference does not count
    everything = command("evaluate", "--model", tiny, "--images", pairs, "--json").document["means"]["all"]
    for option in ("--valid", "--score-within"):
        words = ["evaluate", "--model", tiny, "--images", pairs, option, pairs / "fov", "--json"]
        inside = command(*words).document["means"]["all"]
        assert inside["dice"] > everything["dice"]


def test_a_model_can_be_trained_on_corrections_alone(
    command: Command, corrections: Path, tmp_path: Path
) -> None:
    out = tmp_path / "own.safetensors"
    words = [
        "train",
        "--corrections",
        corrections,
        "--network",
        "tiny-cnn",
        "--classes",
        "cell",
        "--out",
        out,
    ]
    answer = command(*words, *QUICK, "--json")
    assert (answer.code, answer.err) == (0, "")
    assert read_card(out).training["images"] == len(CorrectionStore(corrections).ids())
    other, *_ = sorted(corrections.glob("*/correction.json"))
    _call_its_labels(other, "lung")
    words[-1] = tmp_path / "shown.safetensors"
    assert command(*words, *QUICK, "--shows", "cell").code == 0
    assert read_card(words[-1]).training["images"] == len(CorrectionStore(corrections).ids()) - 1
    for path in corrections.glob("*/correction.json"):
        _call_its_labels(path, "lung")
    answer = command(*words, *QUICK, "--shows", "rib")
    assert (answer.code, answer.out) == (2, "")
    assert "shows rib" in answer.err


def test_a_model_is_made_again_from_its_card(
    command: Command, tiny: str, corrections: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("segstudio.learning.acceptance.improves", lambda before, after: True)
    monkeypatch.setattr("segstudio.learning.acceptance.forgets", lambda before, after: False)
    made = command("finetune", "--model", tiny, "--corrections", corrections, *QUICK, "--json")
    assert made.document["model"]["name"] == "tiny-v2"
    words = ["finetune", "--again", "--model", "tiny-v2", "--corrections", corrections, "--json"]
    again = command(*words)
    assert (again.code, again.err) == (0, "")
    assert again.document == {"model": "tiny-v2", "parent": tiny, "equal": True, "largest_difference": 0.0}
    CorrectionStore(corrections).remove(CorrectionStore(corrections).ids()[0])
    gone = command(*words)
    assert (gone.code, gone.out) == (2, "")
    assert "1 of 2 corrections" in gone.err
    shipped = command("finetune", "--again", "--model", tiny, "--corrections", corrections)
    assert (shipped.code, shipped.out) == (2, "")
    assert "not at hand" in shipped.err


def test_an_unreadable_image_of_an_evaluation_is_told(command: Command, tiny: str, pairs: Path) -> None:
    (pairs / "images" / "p1.png").write_bytes(b"\x89PNG")
    answer = command("evaluate", "--model", tiny, "--images", pairs / "images", "--json")
    assert answer.code == 1
    assert list(answer.document["failed"]) == ["p1.png"]
    assert "p1.png" in answer.err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["evaluate"], "--images FOLDER"),
        (["evaluate", "--images", "nowhere"], "nowhere"),
        (["evaluate", "--manifest", "list.csv", "--masks", "SET"], "--masks goes with --images"),
        (["evaluate", "--images", "SET", "--split", "test"], "It has: train, val."),
        (["evaluate", "--images", "SET", "--model", "absent"], "no model called 'absent'"),
        (["train", "--images", "SET"], "--out FILE"),
        (["train", "--images", "SET", "--out", "m.safetensors", "--network", "vgg"], "vgg"),
        (["train", "--images", "SET", "--out", "m.safetensors", "--loss", "mse"], "no loss called 'mse'"),
        (["train", "--images", "SET", "--out", "m.safetensors", "--filter", "2"], "odd"),
        (["train", "--images", "SET", "--out", "m.safetensors", "--steps", "0"], "at least 1 step"),
        (["train", "--images", "SET", "--out", "m.safetensors", "--augmentation", "wild"], "wild"),
        (["finetune", "--corrections", "nowhere"], "correction"),
        (["finetune", "--schedule", "linear"], "linear"),
        (["finetune", "--out", "model.pt"], ".safetensors"),
    ],
)
def test_wrong_use_is_one_sentence(
    command: Command, tiny: str, pairs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    words: list[str], says: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    answer = command("--set", "default_model=tiny", *(pairs if word == "SET" else word for word in words))
    assert (answer.code, answer.out) == (2, "")
    assert says in answer.err
    assert answer.err.count("\n") == 1
    assert not (tmp_path / "m.safetensors").exists()


def test_the_loop_by_commands(command: Command, tiny: str, pairs: Path, home: Path, tmp_path: Path) -> None:
    before = tmp_path / "before.png"
    image, mask = pairs / "images" / "p0.png", pairs / "masks" / "p0.png"
    assert command("segment", image, "--model", tiny, "-o", before).code == 0
    answer = command("correct", image, mask, "--before", before, "--model", tiny, "--json")
    assert answer.code == 0
    store = CorrectionStore(home / "data" / "corrections")
    saved = store.load(answer.document["id"])
    np.testing.assert_array_equal(saved.edited, saved.labels != _labels(before))
    assert saved.edited.any()
    assert saved.valid.all()
    answer = command("finetune", "--model", tiny, "--lr", 0.01, "--replay", pairs, *QUICK, "--json")
    if answer.code == 0:
        assert answer.document["model"]["name"] == "tiny-v2"
        assert command("segment", image, "--model", "tiny-v2", "-o", before).code == 0
    else:
        assert answer.code == 1  # nothing good enough: the old model stays and the sentence says so
        assert answer.document["model"] is None
    assert answer.document["scores"][0]["kind"] == "corrected"
    assert answer.document["sentence"]


def test_the_way_to_the_new_and_to_the_old_model_is_told(
    command: Command, tiny: str, pairs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = ModelLibrary(tmp_path / "shipped", tmp_path / "home" / "data" / "models").find(tiny)
    card = replace(parent.card, version=2, parent=parent.card.id)
    scores = (CaseScore("p0", "corrected", 0.5, 0.75, 4.0, 2.0, "px"),)

    def taught(self: FineTuneTask, progress: Progress) -> FineTuneOutcome:
        candidate = self.out_dir / "new.safetensors"
        candidate.write_bytes(parent.path.read_bytes() + b" ")
        return FineTuneOutcome(candidate, card, 1.0, scores, (), "From 0.5 to 0.75.", stopped_early=False)

    monkeypatch.setattr(FineTuneTask, "run", taught)
    monkeypatch.setattr(ModelLibrary, "accept", lambda self, outcome: replace(parent, name="tiny-v2"))
    monkeypatch.setattr(ModelLibrary, "export", lambda self, path, out: out)
    command("correct", pairs / "images" / "p0.png", pairs / "masks" / "p0.png")
    lines = command("finetune", "--model", tiny).out.splitlines()
    assert lines[1].split() == ["p0", "corrected", "0.5", "0.75", "4", "2", "px"]
    assert lines[2:5] == [
        "",
        "Better where you corrected; elsewhere it was not measured.",
        "From 0.5 to 0.75.",
    ]
    assert lines[-1] == "Choose it by --model tiny-v2; tiny stays as it was."
    answer = command("finetune", "--model", tiny, "--out", tmp_path / "mine.safetensors")
    assert f"--model {tmp_path / 'mine.safetensors'};" in answer.out


def test_without_corrections_the_way_to_make_some_is_told(
    command: Command, tiny: str, tmp_path: Path
) -> None:
    answer = command("finetune", "--model", tiny, "--corrections", tmp_path / "none")
    assert (answer.code, answer.out) == (2, "")
    assert "There are no corrections in" in answer.err
    assert "segstudio correct IMAGE MASK" in answer.err


def test_only_corrections_that_suit_the_model_teach(
    command: Command, tiny: str, corrections: Path, home: Path
) -> None:
    other, *_ = sorted(corrections.glob("*/correction.json"))
    _call_its_labels(other, "lung")
    words = ["finetune", "--model", tiny, "--corrections", corrections, "--keep-old", *QUICK, "--json"]
    answer = command(*words)
    assert answer.document["sentence"].endswith("1 correction is for other models and was left out.")
    assert [s["kind"] for s in answer.document["scores"]].count("corrected") == 1
    for path in corrections.glob("*/correction.json"):
        _call_its_labels(path, "lung")
    answer = command(*words)
    assert (answer.code, answer.out) == (2, "")
    assert "All 2 corrections are for other models: they show lung, which tiny does not know." in answer.err


def test_training_on_what_a_model_drew_is_warned_of_and_told_on_the_card(
    command: Command, tiny: str, pairs: Path, tmp_path: Path
) -> None:
    folder, out = tmp_path / "drawn", tmp_path / "own.safetensors"
    words = ["train", "--corrections", folder, "--network", "tiny-cnn", "--classes", "cell", "--out", out]
    for name in ("p0.png", "p1.png"):
        image, mask = pairs / "images" / name, pairs / "masks" / name
        assert command("correct", image, mask, "--corrections", folder, "--model", tiny).code == 0
    answer = command(*words, *QUICK)
    assert (
        "In 2 of 2 cases nobody changed what the model tiny drew: the new model would learn from that model, "
        "and its score would only say how far the two agree.\n"
    ) in answer.err
    assert "its score only says how far the two agree" in answer.out
    training = read_card(out).training
    assert (training["unchanged"], training["drawn_by"]) == (2, "tiny")
    assert "kept_apart" not in training  # of two cases both teach
    command("correct", pairs / "images" / "p2.png", pairs / "masks" / "p2.png", "--corrections", folder)
    assert "In 2 of 3 cases nobody changed what the model tiny drew: there the" in command(*words, *QUICK).err


def test_labels_beside_their_images_are_trained_on(command: Command, tmp_path: Path) -> None:
    for index in range(4):
        draw_picture(tmp_path / "scans" / f"p{index}.png", index)
        if index:
            draw_mask(tmp_path / "scans" / f"p{index}-labels.png")
    out = tmp_path / "own.safetensors"
    answer = command("train", "--images", tmp_path / "scans", "--network", "tiny-cnn", "--out", out, *QUICK)
    assert answer.err.splitlines()[0] == "p0.png was passed over: No labels lie beside this image."
    assert read_card(out).training["images"] == 3
    assert "Trained for 3 steps on 3 cases; none was kept apart to measure it." in answer.out


def _call_its_labels(record: Path, name: str) -> None:
    content = json.loads(record.read_text())
    for label_class in content["classes"]:
        label_class["name"] = name
    record.write_text(json.dumps(content))


def test_a_new_model_can_be_measured_without_keeping_it(
    command: Command, tiny: str, pairs: Path, home: Path
) -> None:
    command("correct", pairs / "images" / "p0.png", pairs / "masks" / "p0.png")
    command("finetune", "--model", tiny, "--keep-old", *QUICK)
    assert [p.name for p in (home / "data" / "models").iterdir()] == ["tiny.safetensors"]


def _labels(path: Path) -> np.ndarray:
    from segstudio.io import read_labels

    return read_labels(path).array


@pytest.mark.parametrize(
    ("text", "slices"), [("", {0, 1, 2, 3}), ("2", {1}), ("1,3-4", {0, 2, 3}), (" 2 - 3 ", {1, 2})]
)
def test_slices_are_counted_from_one(text: str, slices: set[int]) -> None:
    assert slice_numbers(text, 4) == slices


@pytest.mark.parametrize("text", ["0", "5", "3-2", "a", "1-", "-2", "1;2"])
def test_slices_that_are_not_there_are_refused(text: str) -> None:
    with pytest.raises(SegStudioError):
        slice_numbers(text, 4)


def test_a_loss_is_a_preset_with_changes() -> None:
    assert recipe(FINETUNING, None, None, None, None, None) == FINETUNING
    changed = recipe(FINETUNING, "tversky+ce", False, "signed-distance", 0.2, "constant")
    assert changed == LossRecipe(
        region="tversky+ce",
        band=False,
        boundary="signed-distance",
        boundary_weight=0.2,
        schedule="constant",
    )
    assert recipe(FINETUNING, "tiny-structures", None, None, None, None).batch_dice
