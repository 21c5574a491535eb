"""Managing models and settings by command."""

from __future__ import annotations

import json
from pathlib import Path

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


def test_damaged_settings_do_not_stop_a_command(command: Command, home: Path) -> None:
    path = home / "config" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"theme": 7}))
    answer = command("settings", "--json")
    assert answer.code == 0
    assert answer.document["theme"] == "system"
    assert "theme" in answer.err
