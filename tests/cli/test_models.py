"""Managing models and settings by command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from segstudio.io import read_labels
from segstudio.services.settings import Settings
from tests.cli.conftest import Command, save_tiny


def test_models_are_listed_and_shown(command: Command, tiny: str) -> None:
    listed = command("models", "list", "--json").document["models"]
    row = next(model for model in listed if model["name"] == tiny)
    assert (row["network"], row["classes"], row["from"]) == ("tiny-cnn", "cell", "own")
    assert "tiny-cnn" in command("models", "list").out
    shown = command("models", "show", tiny, "--json").document
    assert shown["card"]["classes"] == [{"number": 1, "name": "cell", "color": [86, 180, 233]}]
    assert "percentiles" in command("models", "show", tiny).out


def test_a_model_goes_out_and_comes_back(command: Command, tiny: str, tmp_path: Path, home: Path) -> None:
    out = tmp_path / "given.safetensors"
    assert command("models", "export", tiny, out).code == 0
    assert command("models", "remove", tiny).code == 0
    assert list((home / "data" / "models").iterdir()) == []
    answer = command("models", "import", out, "--json")
    assert answer.document["name"] == "given"
    assert command("models", "show", "given").code == 0


@pytest.mark.case("C11")
def test_a_file_that_is_no_model_is_not_imported(
    command: Command, tiny: str, tmp_path: Path, home: Path
) -> None:
    bad = tmp_path / "bad.safetensors"
    bad.write_bytes(b"\x08\0\0\0\0\0\0\0{}      ")
    answer = command("models", "import", bad)
    assert (answer.code, answer.out) == (2, "")
    assert "bad.safetensors" in answer.err
    cut = tmp_path / "cut.safetensors"
    cut.write_bytes(save_tiny(tmp_path / "whole.safetensors").read_bytes()[:-100])
    answer = command("models", "import", cut)
    assert answer.code == 2
    assert "cut.safetensors" in answer.err
    assert [p.name for p in (home / "data" / "models").iterdir()] == ["tiny.safetensors"]


def test_an_unknown_model_names_the_known_ones(command: Command, tiny: str) -> None:
    for verb in ("show", "remove"):
        answer = command("models", verb, "absent")
        assert answer.code == 2
        assert tiny in answer.err


def test_a_model_is_renamed_and_nothing_in_it_changes(command: Command, tiny: str, home: Path) -> None:
    folder = home / "data" / "models"
    before = (folder / "tiny.safetensors").read_bytes()
    answer = command("models", "rename", tiny, "Zellkerne 細胞", "--json")
    assert answer.document["renamed"] == "tiny"
    assert [p.name for p in folder.iterdir()] == ["Zellkerne 細胞.safetensors"]
    assert (folder / "Zellkerne 細胞.safetensors").read_bytes() == before
    shipped = command("models", "rename", "cells", "mine")
    assert shipped.code == 2
    assert "comes with SegStudio" in shipped.err


def test_the_tree_shows_who_was_made_from_whom_and_whose_parent_is_missing(
    command: Command, tiny: str, tmp_path: Path, home: Path
) -> None:
    grown = home / "data" / "models" / "tiny-v2.safetensors"
    assert command("models", "add-class", tiny, "rim", "-o", grown).code == 0
    assert command("models", "tree").out.splitlines()[-2:] == [
        "tiny (v1, tiny-cnn)", "  tiny-v2 (v2, tiny-cnn)",
    ]  # fmt: skip
    rolled = command("models", "rollback", "tiny-v2", "--json").document
    assert (rolled["name"], Settings.load().model_at_start) == ("tiny", "tiny")
    again = command("models", "rollback", tiny)
    assert (again.code, "trained from nothing" in again.err) == (2, True)
    command("models", "remove", tiny)
    assert command("models", "tree").out.splitlines()[-2:] == [
        "tiny version 1, no longer here", "  tiny-v2 (v2, tiny-cnn)",
    ]  # fmt: skip
    tree = command("models", "tree", "--json").document["models"]
    assert (tree[-1]["missing"], tree[-1]["children"][0]["name"]) == (True, "tiny-v2")
    gone = command("models", "rollback", "tiny-v2")
    assert (gone.code, "no longer at hand" in gone.err) == (2, True)


def test_a_class_is_added_and_the_old_ones_are_found_as_before(
    command: Command, tiny: str, picture: Path, tmp_path: Path
) -> None:
    grown, old, new = (tmp_path / name for name in ("grown.safetensors", "old.png", "new.png"))
    answer = command(
        "models", "add-class", tiny, "rim", "wall", "-o", grown,
        "--number", 5, "--color", "#010203", "--json",
    )  # fmt: skip
    assert answer.document["classes"] == ["cell", "rim", "wall"]
    card = command("models", "show", grown, "--json").document["card"]
    assert [(c["number"], c["name"], c["color"]) for c in card["classes"][1:]] == [
        (5, "rim", [1, 2, 3]),
        (2, "wall", [0xE6, 0x9F, 0x00]),
    ]
    assert command("segment", picture, "--model", tiny, "-o", old, "--device", "cpu").code == 0
    assert command("segment", picture, "--model", grown, "-o", new, "--device", "cpu").code == 0
    assert read_labels(new).array.tolist() == read_labels(old).array.tolist()


def test_a_class_that_does_not_fit_is_refused(command: Command, tiny: str, tmp_path: Path) -> None:
    out = tmp_path / "x.safetensors"
    for words, told in (
        (("cell", "-o", out), "class called cell already"),
        (("rim", "-o", out, "--number", 1), "Label 1 is cell"),
        (("rim", "-o", out, "--color", "red"), "'red' is no colour"),
        (("rim", "-o", out, "--number", 2, "--number", 3), "2 numbers for 1 classes"),
        (("rim", "-o", tmp_path / "x.pt"), "ending in .safetensors"),
        (("rim",), "ending in .safetensors"),
    ):
        answer = command("models", "add-class", tiny, *words)
        assert (answer.code, told in answer.err) == (2, True), answer.err
        assert len(answer.err.strip().splitlines()) <= 2
    assert not out.exists()


def test_settings_are_shown_with_what_they_change(command: Command) -> None:
    answer = command("settings")
    assert answer.code == 0
    assert "memory_mb = 0" in answer.out
    assert command("settings", "--json").document["theme"] == "system"


def test_settings_are_kept(command: Command) -> None:
    assert command("settings", "memory_mb=512", "theme=dark").code == 0
    assert (Settings.load().memory_mb, Settings.load().theme) == (512, "dark")
    answer = command("settings", "theme=pink")
    assert answer.code == 2
    assert "light" in answer.err
    assert Settings.load().theme == "dark"


def test_set_is_for_one_run_only(command: Command) -> None:
    assert command("--set", "theme=dark", "settings", "--json").document["theme"] == "dark"
    assert command("settings", "--json").document["theme"] == "system"
    assert command("--set", "theme", "settings").code == 2
    assert command("--set", "colour=red", "settings").code == 2


@pytest.mark.case("C19")
def test_damaged_settings_do_not_stop_a_command(command: Command, home: Path) -> None:
    path = home / "config" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"theme": 7}))
    answer = command("settings", "--json")
    assert answer.code == 0
    assert answer.document["theme"] == "system"
    assert "theme" in answer.err


def test_weights_that_were_changed_are_refused_and_their_scores_kept_back(
    command: Command, tiny: str, tmp_path: Path, home: Path, picture: Path
) -> None:
    from dataclasses import replace

    from segstudio.learning.card import read_card, write_card

    path = home / "data" / "models" / "tiny.safetensors"
    scores = {"held_out": {"all": {"dice": 0.96, "images": 71.0}}}
    write_card(path, path, replace(read_card(path), scores=scores))
    assert "0.96" in command("models", "show", tiny).out
    assert command("models", "show", tiny, "--json").document["weights"] == "tied"
    content = bytearray(path.read_bytes())
    content[-3] ^= 1
    path.write_bytes(content)
    shown = command("models", "show", tiny)
    assert "0.96" not in shown.out
    assert "Its scores do not hold" in shown.out
    document = command("models", "show", tiny, "--json").document
    assert (document["weights"], document["card"]["scores"]) == ("altered", {})
    assert "0.96" not in command("models", "methods", tiny).out
    assert "tiny: The weights of this model were changed" in command("models", "list").err
    said = command("segment", picture, "--model", tiny, "--out", tmp_path / "out.png")
    assert said.code == 0
    assert "tiny: The weights of this model were changed" in said.err
    given = tmp_path / "given.safetensors"
    given.write_bytes(content)
    answer = command("models", "import", given)
    assert (answer.code, answer.out) == (2, "")
    assert "The weights in given.safetensors were changed" in answer.err


def test_a_model_that_comes_with_the_program_is_copied_under_another_name(
    command: Command, home: Path
) -> None:
    made = command("models", "copy", "cells-dense", "mine", "--json").document
    assert Path(made["path"]) == home / "data" / "models" / "mine.safetensors"
    assert "0.91" in command("models", "show", "mine").out
    assert command("models", "rename", "mine", "ours").code == 0
    taken = command("models", "copy", "cells", "ours")
    assert taken.code == 2
    assert "There is a model called ours already." in taken.err
