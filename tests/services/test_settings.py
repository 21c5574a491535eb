"""Settings are checked, survive a restart, and never keep the program from starting."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from segstudio.errors import SegStudioError
from segstudio.services.folders import config_dir, default_data_dir
from segstudio.services.settings import Settings, described


def test_every_setting_says_what_it_changes() -> None:
    assert len(described()) >= 14
    for entry in described():
        assert entry.metadata["title"], entry.name
        assert entry.metadata["says"].endswith("."), entry.name
        assert len(entry.metadata["says"]) > 20, entry.name


def test_saved_settings_come_back_equal(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    settings = Settings(
        device="cuda:1",
        memory_mb=4000,
        show_patient_data=True,
        label_opacity=0.5,
        keys={"actionUndo": "Ctrl+U"},
        label_colours=("#112233",),
        last_folders={"open": "/scans"},
    )
    settings.save(path)
    again = Settings.load(path)
    assert again == settings
    assert again.problems == ()
    assert again.palette == ((0x11, 0x22, 0x33),)


def test_without_a_file_everything_is_at_its_default(tmp_path: Path) -> None:
    assert Settings.load(tmp_path / "none.json") == Settings()


@pytest.mark.case("C19")
@pytest.mark.parametrize("content", ["", "{", "[1]", '"text"', "\x00\xff"])
def test_a_damaged_file_gives_defaults_and_says_so(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content)
    settings = Settings.load(path)
    assert settings == Settings()
    assert len(settings.problems) == 1


@pytest.mark.case("C19")
def test_one_wrong_entry_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "pink", "memory_mb": 2000, "of a later version": 1}))
    settings = Settings.load(path)
    assert (settings.theme, settings.memory_mb) == ("system", 2000)
    assert len(settings.problems) == 1
    assert "theme" in settings.problems[0]


@pytest.mark.parametrize(
    "values",
    [
        {"device": "gpu"},
        {"device": "cuda:"},
        {"engine": "tensorflow"},
        {"memory_mb": -1},
        {"memory_mb": 1.5},
        {"memory_mb": True},
        {"label_opacity": 1.01},
        {"label_opacity": float("nan")},
        {"label_colours": ()},
        {"label_colours": ("blue",)},
        {"keys": {"actionUndo": 3}},
        {"show_patient_data": "yes"},
        {"models_dir": None},
        {"last_folders": []},
    ],
)
def test_values_that_do_not_belong_are_refused(values: dict[str, object]) -> None:
    with pytest.raises(SegStudioError):
        Settings(**values)  # type: ignore[arg-type]


def test_values_come_as_text_from_the_command_line() -> None:
    settings = Settings().with_texts(
        {
            "device": "cpu",
            "memory_mb": "512",
            "label_opacity": "0.2",
            "show_patient_data": "yes",
            "label_colours": "#000000, #ffffff",
            "keys": "actionUndo=Ctrl+U; actionRedo=Ctrl+R",
        }
    )
    assert settings == Settings(
        device="cpu",
        memory_mb=512,
        label_opacity=0.2,
        show_patient_data=True,
        label_colours=("#000000", "#ffffff"),
        keys={"actionUndo": "Ctrl+U", "actionRedo": "Ctrl+R"},
    )


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("colour", "x", "theme"),  # an unknown name lists the known ones
        ("memory_mb", "much", "a number"),
        ("show_patient_data", "maybe", "yes or no"),
        ("theme", "pink", "light"),
    ],
)
def test_wrong_texts_are_explained(name: str, text: str, says: str) -> None:
    with pytest.raises(SegStudioError, match=says):
        Settings().with_texts({name: text})


def test_one_variable_moves_every_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path))
    assert config_dir() == tmp_path / "config"
    assert default_data_dir() == tmp_path / "data"
    assert Settings().models_path == tmp_path / "data" / "models"
    assert Settings(data_dir="/d").corrections_path == Path("/d/corrections")
    assert Settings(data_dir="/d", models_dir="/m").models_path == Path("/m")


def test_the_model_at_start_is_the_fixed_one_else_the_last_one() -> None:
    last = Settings(last_model="lungs")
    assert last.model_at_start == "lungs"
    assert last.starting_with("vessels") == Settings(last_model="vessels")
    fixed = replace(last, default_model="cells")
    assert fixed.model_at_start == "cells"
    assert fixed.starting_with("vessels") == Settings(default_model="vessels", last_model="vessels")


@pytest.mark.parametrize(
    ("saved", "fixed"),
    [
        ({"default_model": "cells"}, ""),  # as every file had it when a model was always fixed
        ({"default_model": "lungs"}, "lungs"),
        ({"default_model": "cells", "last_model": "lungs"}, "cells"),
    ],
)
def test_a_model_that_nobody_fixed_is_not_fixed_by_an_old_file(tmp_path: Path, saved, fixed: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(saved))
    assert Settings.load(path).default_model == fixed
