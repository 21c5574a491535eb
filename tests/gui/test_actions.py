"""The table of actions: whole, without clashes, and enabled only when something would happen."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from segstudio.gui.action_rows import MENUS, ROWS
from segstudio.gui.action_rows.row import acts_on_canvas_only
from segstudio.gui.facts import Facts, next_step
from segstudio.io.files import resources_dir

BY_NAME = {row.name: row for row in ROWS}


def test_names_are_unique_and_every_row_has_a_tip_a_menu_and_its_icon() -> None:
    assert len(BY_NAME) == len(ROWS)
    for row in ROWS:
        assert row.tip.endswith("."), row.name
        assert row.menu.removeprefix("|") in MENUS, row.name
        assert not row.icon or (resources_dir() / "icons" / f"{row.icon}.svg").is_file(), row.name


def test_what_stands_in_the_tool_bar_says_what_it_does_and_when_to_use_it() -> None:
    from segstudio.gui.tool_bar import _GROUPS, _STEPS

    names = [name for group in _GROUPS for name in group] + [name for name, _ in _STEPS]
    once = {"actionSave"}  # says both in one sentence
    assert [name for name in names if ". " not in BY_NAME[name].tip and name not in once] == []
    assert [name for name in names if not BY_NAME[name].keys] == []  # the tooltip shows the key beside it


def test_no_two_actions_share_a_key_and_every_key_is_understood() -> None:
    keys = Counter(QKeySequence(key).toString() for row in ROWS for key in row.keys)
    assert "" not in keys
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_mnemonic_is_used_twice_in_a_menu() -> None:
    for menu in MENUS:
        texts = [row.text for row in ROWS if row.menu.removeprefix("|") == menu]
        letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
        assert [letter for letter, count in letters.items() if count > 1] == [], menu


@pytest.mark.parametrize(
    ("keys", "on_canvas"),
    [
        (("B",), True),
        (("Shift+N",), True),
        (("[", "Ctrl+Down"), True),
        (("Ctrl+S",), False),
        (("Shift+F1", "?"), False),
    ],
)
def test_keys_that_would_stop_typing_act_on_the_canvas_only(keys: tuple[str, ...], on_canvas: bool) -> None:
    assert acts_on_canvas_only(keys) == on_canvas


def test_without_a_case_only_opening_and_the_program_itself_are_possible() -> None:
    possible = {row.name for row in ROWS if row.when(Facts())}
    assert possible == {
        "actionOpen",
        "actionOpenFolder",
        "actionPacs",
        "actionRecover",
        "actionQuit",
        "actionSettings",
        "actionFocus",
        "actionFullScreen",
        "actionImportModel",
        "actionModels",
        "actionTrainModel",
        "actionShortcuts",
        "actionManual",
        "actionPurpose",
        "actionTour",
        "actionFromTheText",
        "actionSelfTest",
        "actionNewProject",
        "actionOpenProject",
        "actionImportProject",
        "actionAudit",
        "actionReport",
        "actionAbout",
    }


CASE = Facts(case=True, model=True)
LABELLED = replace(CASE, labels=True, dirty=True)
REVIEWED = replace(LABELLED, reviewed=True, slice_reviewed=True)


@pytest.mark.parametrize(
    ("facts", "action"),
    [
        (Facts(), "actionOpen"),
        (CASE, "actionSegment"),
        (replace(CASE, model=False), "toolBrush"),
        (replace(CASE, unlike=True), "toolBrush"),
        (replace(CASE, unlike=True, other_model=True), ""),  # another model is offered first
        (replace(CASE, segmenting=True), ""),
        (LABELLED, "toolBrush"),  # correcting comes before declaring it right
        (replace(LABELLED, tool="brush"), ""),
        (replace(LABELLED, slice_edited=True), "actionMarkReviewed"),
        (replace(LABELLED, slice_edited=True, tool="brush"), "actionMarkReviewed"),
        (REVIEWED, "actionFineTune"),
        (replace(REVIEWED, slice_reviewed=False, slice_edited=True), "actionMarkReviewed"),
        (replace(REVIEWED, training=True), ""),
        (replace(REVIEWED, outcome=True, offered=True, better=True), "actionAcceptModel"),
        (replace(REVIEWED, outcome=True), "actionDiscardModel"),
        (replace(REVIEWED, outcome=True, offered=True, better=True, mixed=True), ""),  # for a person to weigh
        (replace(REVIEWED, correction_saved=True, learned=True), "actionSave"),
        (replace(REVIEWED, correction_saved=True, learned=True, dirty=False), "actionOpen"),
    ],
)
def test_the_next_step_follows_the_loop_and_can_be_done(facts: Facts, action: str) -> None:
    assert next_step(facts) == action
    assert not action or BY_NAME[action].when(facts)


def test_a_refused_model_cannot_be_accepted() -> None:
    refused = replace(REVIEWED, outcome=True)
    assert not BY_NAME["actionAcceptModel"].when(refused)
    assert BY_NAME["actionDiscardModel"].when(refused)


@pytest.mark.case("F17")
def test_nothing_runs_twice_at_a_time() -> None:
    busy = replace(REVIEWED, segmenting=True, training=True, missing_classes=True, suiting=True)
    for name in ("actionSegment", "actionSegmentReplace", "actionFineTune"):
        assert BY_NAME[name].when(replace(busy, segmenting=False, training=False))
        assert not BY_NAME[name].when(busy)


def test_the_page_of_names_lists_every_action() -> None:
    import segstudio

    page = (Path(segstudio.__file__).parent / "ARCHITECTURE.md").read_text(encoding="utf-8")
    ranges = re.compile(r"(actionPreset|actionLabel)[1-9]")  # written as `actionPreset1` … `actionPreset7`
    missing = [n for n in BY_NAME if f"`{n}`" not in page and not ranges.fullmatch(n)]
    assert missing == []
