"""Help, versions and the way results are written."""

from __future__ import annotations

import json

import pytest

from segstudio.cli import console
from tests.cli.conftest import Command


def test_every_command_explains_itself(command: Command) -> None:
    from typer.main import get_command

    from segstudio.cli.main import app

    for name, found in get_command(app).commands.items():  # type: ignore[attr-defined]
        answer = command(name, "--help")
        assert answer.code == 0, name
        assert found.help, name
        for parameter in found.params:
            assert getattr(parameter, "help", None), (name, parameter.name)


@pytest.mark.parametrize("words", [[], ["models"]])
def test_the_list_of_commands_cuts_no_sentence_short(command: Command, words: list[str]) -> None:
    listed = command(*words, "--help").out.partition("Commands:")[2].splitlines()[1:]
    assert len(listed) >= 5
    for line in listed:
        assert line.endswith("."), line
        assert not line.endswith("..."), line


def test_the_version_is_printed(command: Command) -> None:
    answer = command("--version")
    assert answer.code == 0
    assert answer.out.startswith("segstudio ")


@pytest.mark.parametrize(
    "words", [["bogus"], ["segment", "--bogus"], ["convert", "only-one"], ["models", "x"]]
)
def test_wrong_words_are_one_sentence(command: Command, words: list[str]) -> None:
    answer = command(*words)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.count("\n") == 1
    assert "See `segstudio --help`." in answer.err


def test_the_window_gets_a_process_of_its_own(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[list[str]] = []

    def call(words: list[str]) -> int:
        called.append(words)
        return 0

    monkeypatch.setattr("subprocess.call", call)
    assert command("--set", "theme=dark", "gui", "a.png", "--sample", "cells").code == 0
    assert called[0][1:] == ["-m", "segstudio", "gui", "a.png", "--sample", "cells", "--set", "theme=dark"]


def test_tables_align_numbers_right() -> None:
    lines = console.table(("name", "Dice"), [("a", 0.5), ("longer", 0.123456), ("none", None)])
    assert lines == ["name      Dice", "a          0.5", "longer  0.1235", "none         –"]


def test_json_never_holds_what_json_cannot(capsys: pytest.CaptureFixture[str]) -> None:
    console.show({"far": float("inf"), "none": float("nan"), "sizes": (1, 2)}, [], as_json=True)
    assert json.loads(capsys.readouterr().out) == {"far": None, "none": None, "sizes": [1, 2]}


def test_errors_of_the_program_itself_are_not_hidden(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(console, "show", broken)
    with pytest.raises(ZeroDivisionError):
        command("settings")
