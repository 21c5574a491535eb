"""The names that scripts rely on: what ARCHITECTURE.md lists is there, and every action is listed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

import segstudio
from segstudio.gui.action_rows import ROWS
from segstudio.gui.application import build_window
from segstudio.services.settings import Settings

pytestmark = pytest.mark.gui

PAGE = Path(segstudio.__file__).with_name("ARCHITECTURE.md")
NUMBERED = re.compile(r"action(Label|Preset)\d")


def listed() -> dict[str, set[str]]:
    """Row of the table -> the object names it lists."""
    page = PAGE.read_text(encoding="utf-8")
    table = page[page.index("| where | object names |") :].split("\n\n")[0]
    rows = [line.strip("| ").split(" | ", 1) for line in table.splitlines()[2:]]
    # What follows a semicolon is a rule for further names, not a list of them.
    return {where: set(re.findall(r"`(\w+)`", names.split(";")[0])) for where, names in rows}


def test_every_action_is_listed():
    names = set().union(*listed().values())
    assert {row.name for row in ROWS if not NUMBERED.fullmatch(row.name)} <= names


def test_everything_listed_is_in_the_window(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path))
    window = build_window(Settings())
    qtbot.addWidget(window)
    window.show()
    table = listed()
    # made when they are asked for, with tests of their own
    for dialog in (
        "settings",
        "models",
        "train",
        "export",
        "PACS",
        "opening",
        "manual",
        "keys and mouse",
        "self-test",
        "report of a problem",
        "resampling",
        "projects",
    ):
        del table[dialog]
    wanted = set().union(*table.values())

    def there() -> set[str]:
        return {thing.objectName() for thing in window.findChildren(QObject)}

    qtbot.waitUntil(lambda: wanted <= there(), timeout=10_000)
    window.close()
    qtbot.waitUntil(lambda: not window.runner.running(), timeout=10_000)
